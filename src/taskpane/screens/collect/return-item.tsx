/** One return: whose, what the office makes of it, and how much is to be said; a press unfolds it. */
import type { ReturnProps } from "./return-props";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { isoDay } from "../../../core/chinese/day";
import { ownerOf } from "../../../core/returns/merging/settle";
import { arrivalOf } from "../../../core/returns/roster/arrival";
import { today } from "../../parts/today";
import type { Standing } from "./decisions";
import { useCollectWords } from "./collect-words";
import { ReturnDetail } from "./return-detail";
import { VerdictIcon } from "./verdict-icon";
import { useOpenableStyles } from "../../parts/openable-styles";

const useStyles = makeStyles({
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

/** Nothing is to be done about it. */
const QUIET: ReadonlySet<Standing> = new Set(["unused", "merged", "noted"]);

interface Props extends ReturnProps {
  readonly open: boolean;
  onToggle(opening: boolean): void;
}

export function ReturnItem({ open, onToggle, ...props }: Props) {
  const say = useCollectWords();
  const styles = useStyles();
  const openable = useOpenableStyles();
  const detail = useId();
  const { file, verdict, period, findings, remarks } = props.submission;
  const unit = ownerOf(props.submission);
  const { day, by } = arrivalOf(props.submission, isoDay(today()));
  const grave = [...remarks, ...findings].filter(({ severity }) => severity !== "info").length;
  const facts = [say.verdicts[verdict], period, verdict === "unreadable" ? "" : say.item.said(grave)];
  const came = by === "saved" ? say.item.saved(day) : say.item.came(day);
  const standing = say.item.standing[props.standing];
  return (
    <li className={mergeClasses(openable.item, open && openable.open)}>
      <button
        type="button"
        className={openable.row}
        aria-expanded={open}
        aria-controls={open ? detail : undefined}
        onClick={() => onToggle(!open)}
      >
        <span className={openable.icon}>
          <VerdictIcon verdict={verdict} />
        </span>
        <span>
          <span className={styles.unit}>{unit || say.item.noUnit}</span>
          <span className={styles.line}>{facts.filter((fact) => fact !== "").join(say.item.between)}</span>
          {standing !== "" && (
            <span className={mergeClasses(styles.line, !QUIET.has(props.standing) && styles.undecided)}>
              {standing}
            </span>
          )}
          <span className={styles.line}>{came}</span>
          <span className={styles.line}>{file}</span>
        </span>
        <span className={openable.icon}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      </button>
      {open && <ReturnDetail id={detail} {...props} />}
    </li>
  );
}
