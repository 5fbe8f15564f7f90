/** Rows that name no unit, so that nobody is asked: each with the way to its cell. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { HandOutPreview } from "../../../actions/hand-out";
import type { Range } from "../../../core/grid/range";
import { useWords } from "../../language";
import { placeName } from "../../parts/places";
import { useScreenStyles } from "../../parts/screen-styles";
import { useHandOutWords } from "./hand-out-words";

/** More are counted, not listed. */
const LISTED = 8;

const useStyles = makeStyles({
  link: { fontSize: "inherit", marginInlineEnd: tokens.spacingHorizontalS },
});

interface Props {
  readonly items: HandOutPreview["unassigned"];
  onGo(sheet: string, range: Range): void;
}

export function Unassigned({ items, onGo }: Props) {
  const { findings } = useWords();
  const { units: say } = useHandOutWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  return (
    <p className={screen.hint}>
      {say.unassigned(items.length)}{" "}
      {items.slice(0, LISTED).map(({ sheet, row, text }) => {
        const range = { row, column: 0, rows: 1, columns: 1 };
        const name = placeName(sheet, range);
        return (
          <Link
            key={name}
            className={styles.link}
            title={text}
            aria-label={findings.go(name)}
            onClick={() => onGo(sheet, range)}
          >
            {name}
          </Link>
        );
      })}
      {items.length > LISTED && say.andMore(items.length - LISTED)}
    </p>
  );
}
