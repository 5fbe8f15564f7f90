/** 报送情况: who has returned, who is late, who still owes one. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isoDay } from "../../../core/chinese/day";
import type { Range } from "../../../core/grid/range";
import { standing } from "../../../core/returns/roster/recorded";
import type { RosterEntry } from "../../../core/returns/roster/roster";
import { useWords } from "../../language";
import { FIRST_CELL } from "../../parts/places";
import { useScreenStyles } from "../../parts/screen-styles";
import { today } from "../../parts/today";
import { useCollectWords } from "./collect-words";
import { unitsHere } from "./decisions";
import type { Judged } from "./use-judged";

/** Further names stand in the sheet, and in the texts to copy. */
const NAMED = 8;

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "fit-content(92px) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    lineHeight: tokens.lineHeightBase300,
  },
  fact: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly judged: Judged;
  onGo(sheet: string, range: Range): void;
  onReminders(): void;
}

export function RosterSection({ judged, onGo, onReminders }: Props) {
  const { and } = useWords();
  const { roster: say } = useCollectWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { roster } = judged.context;
  const names = (entries: readonly RosterEntry[]): string => {
    const few = entries.slice(0, NAMED).map(({ unit }) => unit);
    return entries.length > NAMED ? say.others(few.join(and)) : few.join(and);
  };
  const now = roster && standing(roster, isoDay(today()), unitsHere(judged.settlement));
  return (
    <section className={styles.section} aria-labelledby="roster">
      <h3 id="roster" className={screen.subheading}>
        {say.heading}
      </h3>
      {roster && now ? (
        <>
          <p className={screen.text}>
            {say.counts(roster.period, now.asked.length, now.returned.length, now.outstanding.length)}
          </p>
          <dl className={styles.facts}>
            {(["overdue", "outstanding", "pending", "toMend", "late", "unsure"] as const).map((kind) => {
              const entries =
                kind === "outstanding" ? now.outstanding.filter((entry) => !now.overdue.includes(entry)) : now[kind];
              return entries.length === 0 ? null : (
                <div key={kind} style={{ display: "contents" }}>
                  <dt>{say.kinds[kind](entries.length)}</dt>
                  <dd className={styles.fact}>{names(entries)}</dd>
                </div>
              );
            })}
          </dl>
          <div className={screen.buttons}>
            <Button size="small" onClick={onReminders}>
              {say.reminders}
            </Button>
            <Button size="small" onClick={() => onGo(roster.sheet, FIRST_CELL)}>
              {say.open}
            </Button>
          </div>
        </>
      ) : (
        <p className={screen.text}>{say.none}</p>
      )}
    </section>
  );
}
