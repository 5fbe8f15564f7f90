/** One return: whose, what the office makes of it, and how much is to be said; a press unfolds it. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Submission } from "../../actions/collect";
import { useCollectWords } from "./collect-words";
import type { Decision, Standing } from "./decisions";
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
  undecided: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

export interface ReturnProps {
  readonly submission: Submission;
  readonly standing: Standing;
  /** Whether a person takes it as it is. */
  readonly accepted: boolean;
  /** All that a return can be assigned to. */
  readonly units: readonly string[];
  onDecide(decision: Decision): void;
  onRemove(file: string): void;
}

interface Props extends ReturnProps {
  readonly open: boolean;
  onToggle(opening: boolean): void;
}

export function ReturnItem({ open, onToggle, ...props }: Props) {
  const say = useCollectWords();
  const styles = useStyles();
  const detail = useId();
  const { unit, file, verdict, period, findings, remarks } = props.submission;
  const grave = [...remarks, ...findings].filter(({ severity }) => severity !== "info").length;
  const facts = [say.verdicts[verdict], period, verdict === "unreadable" ? "" : say.item.said(grave)];
  const standing = say.item.standing[props.standing];
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
          <span className={styles.line}>{facts.filter((fact) => fact !== "").join(say.item.between)}</span>
          {standing !== "" && (
            <span className={mergeClasses(styles.line, props.standing !== "unused" && styles.undecided)}>
              {standing}
            </span>
          )}
          <span className={styles.line}>{file}</span>
        </span>
        <span className={styles.icon}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      </button>
      {open && <ReturnDetail id={detail} {...props} />}
    </li>
  );
}
