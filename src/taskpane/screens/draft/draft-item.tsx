/** One row of the draft: its words and unit, and unfolded the way to decide on both. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import type { DraftRow } from "../../../actions/draft-breakdown";
import { useOpenableStyles } from "../../parts/openable-styles";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { useDraftWords } from "./draft-words";
import { UnitChoice } from "./unit-choice";

const useStyles = makeStyles({
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  words: { display: "block", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  clamped: { display: "-webkit-box", WebkitLineClamp: 3, WebkitBoxOrient: "vertical", overflow: "hidden" },
  unit: { display: "block", fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXXS },
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
  },
});

export interface RowActions {
  choose(index: number, unit: string): void;
  join(index: number): void;
  split(index: number): void;
}

interface Props extends Pick<ScreenProps, "onGo"> {
  readonly row: DraftRow;
  readonly index: number;
  readonly open: boolean;
  /** Whether the rows that candidates come from can be gone to. */
  readonly places: boolean;
  readonly acts: RowActions;
  onToggle(id: string, opening: boolean): void;
}

/** By its first sentence, which a joined row keeps. */
export function rowId({ parts }: DraftRow): string {
  return String(parts[0]?.sentence.start ?? "");
}

function Item({ row, index, open, places, acts, onToggle, onGo }: Props) {
  const { list: say } = useDraftWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const openable = useOpenableStyles();
  const detail = useId();
  const { matter, standard, unit, suggested, candidates, leader, parts } = row;
  const answer =
    unit === ""
      ? say.open(candidates.map((one) => one.unit).join("、"))
      : (suggested ? say.suggested : say.chosen)(unit);
  return (
    <li className={mergeClasses(openable.item, open && openable.open)}>
      <button
        type="button"
        data-row={rowId(row)}
        className={mergeClasses(openable.row, openable.withoutIcon)}
        aria-expanded={open}
        aria-controls={open ? detail : undefined}
        onClick={() => onToggle(rowId(row), !open)}
      >
        <span>
          <span className={styles.small}>{say.number(index + 1, matter)}</span>
          <span className={mergeClasses(styles.words, !open && styles.clamped)}>{standard}</span>
          <span className={styles.unit}>{answer}</span>
        </span>
        <span className={openable.icon}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      </button>
      {open && (
        <div id={detail} className={styles.detail}>
          <p className={screen.hint}>{leader === "" ? say.noLeader : say.leader(leader)}</p>
          <UnitChoice row={row} places={places} onGo={onGo} onChoose={(chosen) => acts.choose(index, chosen)} />
          <div className={screen.buttons}>
            {index > 0 && (
              <Button size="small" onClick={() => acts.join(index)}>
                {say.join}
              </Button>
            )}
            {parts.length > 1 && (
              <Button size="small" onClick={() => acts.split(index)}>
                {say.split}
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

export const DraftItem = memo(Item);
