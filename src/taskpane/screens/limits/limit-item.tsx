/** One item with its light; its name selects the cell of its time. */
import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { LIGHT_NAMES, type Lit } from "../../../actions/time-limits";
import { isoDay } from "../../../core/chinese/day";
import { addressOf, matterOf } from "../../../core/domain/items";
import type { Range } from "../../../core/grid/range";
import { useLanguage, useWords } from "../../language";
import { placeName } from "../../parts/places";
import { useScreenStyles } from "../../parts/screen-styles";
import { LightMark } from "./light-mark";
import { useLimitsWords } from "./limits-words";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "start", listStyleType: "none" },
  box: { flexShrink: 0 },
  body: { minWidth: 0, paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  matter: { textAlign: "start", fontSize: tokens.fontSizeBase300 },
});

/** Letters of a matter that the list shows. */
const LONGEST = 80;

interface Props {
  readonly lit: Lit;
  readonly chosen: boolean;
  onChoose(key: string, chosen: boolean): void;
  onGo(sheet: string, range: Range): void;
}

export function LimitItem({ lit, chosen, onChoose, onGo }: Props) {
  const say = useLimitsWords();
  const words = useWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { item, unit, key, light } = lit;
  const { sheet, ...at } = addressOf(item, "due");
  const range = { ...at, rows: 1, columns: 1 };
  const matter = shortMatter(lit);
  const notes = [
    ...(light.day ? [isoDay(light.day)] : []),
    ...(lit.words === "" ? [] : [say.due(lit.words.replace(/\s+/g, " "))]),
    ...(light.before ? [say.before(isoDay(light.before))] : []),
    ...(light.unapproved ? [say.unapproved(isoDay(light.unapproved))] : []),
  ];
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.box}
        checked={chosen}
        aria-label={say.choose(matter, unit)}
        onChange={(_, { checked }) => onChoose(key, checked === true)}
      />
      <div className={styles.body}>
        <Link
          className={styles.matter}
          aria-label={`${matter} ${words.findings.go(placeName(sheet, range))}`}
          onClick={() => onGo(sheet, range)}
        >
          {matter === "" ? LIGHT_NAMES[light.kind][language] : matter}
        </Link>
        <p className={screen.text}>
          <LightMark light={light} />
        </p>
        {notes.length > 0 && <p className={screen.hint}>{notes.join(" · ")}</p>}
      </div>
    </li>
  );
}

export function shortMatter({ item }: Pick<Lit, "item">): string {
  const words = matterOf(item).replace(/\s+/g, " ").trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
