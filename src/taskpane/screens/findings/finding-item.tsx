/** One finding: a press selects its cell in the workbook and unfolds what is known about it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import { useWords } from "../../language";
import { useOpenableStyles } from "../../parts/openable-styles";
import type { ScreenProps } from "../../screen";
import { FindingDetail, type Walk } from "./finding-detail";
import type { Line } from "./lines";
import { useReviewWords } from "./review-words";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  sentence: { display: "block", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  clamped: { display: "-webkit-box", WebkitLineClamp: 3, WebkitBoxOrient: "vertical", overflow: "hidden" },
  place: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props extends ScreenProps {
  readonly line: Line;
  readonly open: boolean;
  readonly checked: boolean;
  readonly walk: Walk;
  onToggle(line: Line, opening: boolean): void;
}

function Item({ line, open, checked, walk, onToggle, ...screen }: Props) {
  const say = useReviewWords();
  const words = useWords();
  const styles = useStyles();
  const openable = useOpenableStyles();
  const detail = useId();
  return (
    <li className={mergeClasses(openable.item, open && openable.open)}>
      <button
        type="button"
        className={openable.row}
        aria-expanded={open}
        aria-controls={open ? detail : undefined}
        onClick={() => onToggle(line, !open)}
      >
        <span className={openable.icon}>
          <SeverityIcon severity={line.finding.severity} label={words.severity[line.finding.severity]} />
        </span>
        <span>
          <span className={mergeClasses(styles.sentence, !open && styles.clamped)}>{line.sentence}</span>
          <span className={styles.place}>
            {line.place}
            {checked && ` · ${say.checked}`}
          </span>
        </span>
        <span className={openable.icon}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      </button>
      {open && <FindingDetail id={detail} {...{ line, checked, walk }} {...screen} />}
    </li>
  );
}

export const FindingItem = memo(Item, (before, after) => {
  const same = before.line === after.line && before.open === after.open && before.checked === after.checked;
  const still = same && before.onToggle === after.onToggle;
  return still && (!after.open || (before.session === after.session && before.walk === after.walk));
});
