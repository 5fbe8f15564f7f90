/** One promise with its rows, or one row without a promise: a press selects its cell and unfolds what is known about it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import type { TraceDifference } from "../../../actions/trace";
import { writtenNumber } from "../../../core/trace/wording";
import { useWords } from "../../language";
import { useOpenableStyles } from "../../parts/openable-styles";
import type { ScreenProps } from "../../screen";
import type { TraceWords } from "../../words/trace-zh";
import { SeverityIcon } from "../findings/severity-icon";
import { MarkedWords } from "./marked-words";
import { TraceDetail } from "./trace-detail";
import type { TraceLine } from "./trace-lines";
import { useTraceWords } from "./trace-words";

const useStyles = makeStyles({
  block: { display: "block", overflowWrap: "anywhere" },
  label: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  words: { display: "block", lineHeight: tokens.lineHeightBase300 },
  clamped: { display: "-webkit-box", WebkitLineClamp: 4, WebkitBoxOrient: "vertical", overflow: "hidden" },
  row: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  verdict: { display: "block", fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXXS },
  carried: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
});

interface Props extends ScreenProps {
  readonly line: TraceLine;
  readonly open: boolean;
  onToggle(line: TraceLine, opening: boolean): void;
}

/** Rows shown of one promise before it is opened. */
const FEW = 2;

function Item({ line, open, onToggle, ...screen }: Props) {
  const { list: say } = useTraceWords();
  const { severity } = useWords();
  const styles = useStyles();
  const openable = useOpenableStyles();
  const detail = useId();
  const { entry, rows, findings } = line;
  const shown = open ? rows : rows.slice(0, FEW);
  const weight = findings[0]?.severity ?? "info";
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
          {findings.length === 0 && entry?.carried ? (
            <CheckmarkCircle16Regular className={styles.carried} aria-label={say.carried} />
          ) : (
            <SeverityIcon severity={weight} label={severity[weight]} />
          )}
        </span>
        <span className={styles.block}>
          {entry && (
            <>
              <span className={styles.label}>
                {say.report} · {entry.sentence.chapter} · {say.kinds[entry.sentence.kind]}
              </span>
              <span className={mergeClasses(styles.words, !open && styles.clamped)}>
                <MarkedWords
                  text={entry.sentence.text}
                  stretches={rows.flatMap(({ differences = [] }) => differences.map(({ reported }) => reported))}
                />
              </span>
            </>
          )}
          {shown.map(({ sheet, range, unit, serial, text, differences = [] }) => (
            <span key={`${sheet} ${range.row}`} className={styles.row}>
              <span className={styles.label}>
                {say.item} · {say.itemOf(unit, serial)}
              </span>
              <span className={mergeClasses(styles.words, !open && styles.clamped)}>
                <MarkedWords text={text} stretches={differences.flatMap(({ own }) => own ?? [])} />
              </span>
              {differences.map((difference, i) => (
                <span key={i} className={styles.verdict}>
                  {say.drift}：{differenceWords(difference, entry?.sentence.text ?? "", text, say)}
                </span>
              ))}
            </span>
          ))}
          {rows.length > shown.length && <span className={styles.label}>{say.others(rows.length - shown.length)}</span>}
          {verdictOf(line, say) !== "" && <span className={styles.verdict}>{verdictOf(line, say)}</span>}
        </span>
        <span className={openable.icon}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      </button>
      {open && <TraceDetail id={detail} line={line} {...screen} />}
    </li>
  );
}

export const TraceItem = memo(Item, (before, after) => {
  const still = before.line === after.line && before.open === after.open && before.onToggle === after.onToggle;
  return still && (!after.open || before.session === after.session);
});

function differenceWords(
  { kind, reported, own }: TraceDifference,
  sentence: string,
  text: string,
  say: TraceWords["list"],
): string {
  const theirs = writtenNumber(sentence, reported);
  return kind === "dropped" || !own ? say.dropped(theirs) : say[kind](writtenNumber(text, own), theirs);
}

/** What is said where nobody carries it, or where it comes from nowhere. */
function verdictOf({ entry, rows }: TraceLine, say: TraceWords["list"]): string {
  if (!entry) return say.withoutSource;
  if (entry.carried) return rows.length === 0 ? say.counted : "";
  return rows.length === 0 ? say.open : say.little(Math.round(entry.share * 100));
}
