/** 写入记录: the last writes, each with its way back, and the list of them for the settings sheet. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WriteLine } from "../../../actions/keep-writes";
import type { Written } from "../../../core/edits/history";
import { blockersOf } from "../../../core/edits/taking-back";
import { RULES } from "../../../core/rules/index";
import { titleOf } from "../../../core/rules/run";
import type { Language } from "../../../core/language/language";
import { useLanguage } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import type { HistoryWords } from "../../words/history-zh";
import { useHistoryWords } from "./history-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { overflowWrap: "anywhere" },
});

export function HistorySection({ session, actions, services }: ScreenProps) {
  const say = useHistoryWords();
  const language = useLanguage();
  const styles = useStyles();
  const screen = useScreenStyles();
  const { history } = session;
  const busy = session.work !== undefined;
  const newestFirst = useMemo(
    () => [...history].reverse().map((write) => ({ write, blockers: blockersOf(history, write) })),
    [history],
  );
  if (history.length === 0) return null;
  const keep = (): Promise<boolean> =>
    actions.apply(async () => {
      const { planWriteLines } = await import(/* webpackChunkName: "work" */ "../../../actions/keep-writes");
      return planWriteLines(
        services.workbook,
        history.map((write): WriteLine => [momentOf(write.at), nameOf(write, say, language), extentOf(write, say)]),
      );
    });
  return (
    <section aria-labelledby="history" className={screen.part}>
      <h2 id="history" className={screen.subheading}>
        {say.heading}
      </h2>
      <p className={screen.hint}>{say.intro}</p>
      <ul className={styles.list}>
        {newestFirst.map(({ write, blockers }) => {
          const name = nameOf(write, say, language);
          const time = momentOf(write.at).slice(-5);
          const blocker = blockers.at(-1);
          return (
            <li key={write.id} className={styles.line}>
              <div>
                <div className={styles.what}>{name}</div>
                <div className={screen.hint}>
                  {time} · {extentOf(write, say)}
                </div>
                {blocker && <div className={screen.hint}>{say.blocked(nameOf(blocker, say, language))}</div>}
              </div>
              <Button
                size="small"
                aria-label={say.undoOf(name, time)}
                disabled={busy || blocker !== undefined}
                onClick={() => void actions.undo(write.id)}
              >
                {say.undo}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button size="small" disabled={busy} onClick={() => void keep()}>
        {say.keep}
      </Button>
    </section>
  );
}

const RULE_IDS = new Set(RULES.map(({ id }) => id));

function nameOf({ label }: Written, say: HistoryWords, language: Language): string {
  return RULE_IDS.has(label) ? say.fix(titleOf(label, language)) : (say.what[label] ?? label);
}

function extentOf({ applied }: Written, say: HistoryWords): string {
  const cells = applied.filter(({ kind }) => kind === "setCell").length;
  const sheets = new Set(applied.flatMap((edit) => (edit.kind === "setCell" ? [] : [edit.draft.name]))).size;
  return [cells > 0 ? say.cells(cells) : "", sheets > 0 ? say.sheets(sheets) : ""].filter(Boolean).join(say.join);
}

/** 2026-11-28 15:20, as the computer's clock and place have it. */
function momentOf(at: number): string {
  const time = new Date(at);
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(two).join("-");
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
