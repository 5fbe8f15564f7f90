/** One return: whose, what the office makes of it, and how much is to be said; a press unfolds it. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Submission } from "../../core/returns/submission";
import { useCollectWords } from "./collect-words";
import { ReturnDetail } from "./return-detail";
import { VerdictIcon } from "./verdict-icon";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) 16px",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  icon: { display: "flex", paddingTop: "2px" },
  unit: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** What a person can decide about a return. */
export interface ReturnActions {
  readonly units: readonly string[];
  /** Units with several returns, and the one that counts where that is decided. */
  readonly rivals: ReadonlyMap<string, Rivals>;
  onAssign(id: string, unit: string | undefined): void;
  onChoose(unit: string, id: string): void;
  onRemove(id: string): void;
}

export interface Rivals {
  /** The newest first. */
  readonly ids: readonly string[];
  readonly chosen?: string | undefined;
}

interface Props extends ReturnActions {
  readonly submission: Submission;
  readonly open: boolean;
  onToggle(opening: boolean): void;
}

export function ReturnItem({ submission, open, onToggle, ...actions }: Props) {
  const say = useCollectWords();
  const styles = useStyles();
  const detail = useId();
  const { unit, file, verdict, period, findings, remarks } = submission;
  const rivals = actions.rivals.get(unit);
  const facts = [
    say.verdicts[verdict],
    period,
    say.item.said(findings.length + remarks.length),
    rivals ? (rivals.chosen === undefined ? say.item.undecided : rivals.chosen === submission.id ? say.item.counts : say.item.doesNotCount) : "",
  ].filter((fact) => fact !== "");
  return (
    <li className={mergeClasses(styles.item, open && styles.open)}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        aria-controls={open ? detail : undefined}
        onClick={() => onToggle(!open)}
      >
        <span className={styles.icon}>
          <VerdictIcon verdict={verdict} />
        </span>
        <span>
          <span className={styles.unit}>{unit || say.item.noUnit}</span>
          <span className={styles.line}>{facts.join(say.item.between)}</span>
          <span className={styles.line}>{file}</span>
        </span>
        <span className={styles.icon}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      </button>
      {open && <ReturnDetail id={detail} submission={submission} {...actions} />}
    </li>
  );
}
