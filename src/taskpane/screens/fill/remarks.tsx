/** What filling leaves alone, or does otherwise than asked, and why. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FillPreview } from "../../../actions/fill-tally";
import type { Range } from "../../../core/grid/range";
import { useWords } from "../../language";
import { placeName } from "../../parts/places";
import { useScreenStyles } from "../../parts/screen-styles";

/** More are counted, not listed. */
const LISTED = 10;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  link: { fontSize: "inherit" },
});

interface Props extends Pick<FillPreview, "remarks" | "unrated"> {
  onGo(sheet: string, range: Range): void;
}

export function Remarks({ remarks, unrated, onGo }: Props) {
  const { fill: say, findings } = useWords();
  const styles = useStyles();
  const { hint } = useScreenStyles();
  if (remarks.length === 0 && unrated === 0) return null;
  const more = remarks.length - LISTED;
  return (
    <ul className={`${hint} ${styles.list}`}>
      {unrated > 0 && <li>{say.unrated(unrated)}</li>}
      {remarks.slice(0, LISTED).map(({ reason, at, count }) => {
        const range = { ...at, rows: 1, columns: 1 };
        const place = placeName(at.sheet, range);
        return (
          <li key={place}>
            <Link className={styles.link} aria-label={findings.go(place)} onClick={() => onGo(at.sheet, range)}>
              {place}
            </Link>
            {say[reason](count)}
          </li>
        );
      })}
      {more > 0 && <li>{say.remarks(more)}</li>}
    </ul>
  );
}
