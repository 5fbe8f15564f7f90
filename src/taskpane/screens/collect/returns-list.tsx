/** Every return with its verdict; verdicts narrow the list, long lists are shown a page at a time. */
import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { VERDICTS, type Verdict } from "../../../core/returns/roster/roster";
import { moveAmongRows } from "../../parts/arrow-keys";
import { useWords } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import { useCollectWords } from "./collect-words";
import type { Decisions } from "./collection-state";
import { newestOfUndecided, standingOf, type Decision } from "./decisions";
import { ReturnItem } from "./return-item";
import type { Judged } from "./use-judged";
import { VerdictIcon } from "./verdict-icon";

const PAGE = 60;

const useStyles = makeStyles({
  toggles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly judged: Judged;
  readonly decisions: Decisions;
  onDecide(decision: Decision): void;
  onRemove(file: string): void;
  onRemoveAll(): void;
  onMerge(): void;
}

export function ReturnsList({ judged, decisions, onDecide, onRemove, onRemoveAll, onMerge }: Props) {
  const { and } = useWords();
  const say = useCollectWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<Verdict>>(new Set());
  const [open, setOpen] = useState<string>();
  const [limit, setLimit] = useState(PAGE);
  const { settlement, context } = judged;
  const { submissions, unassigned } = settlement;
  const toggle = (verdict: Verdict): void => {
    const next = new Set(chosen);
    if (!next.delete(verdict)) next.add(verdict);
    setChosen(next);
  };
  const shown = submissions.filter(({ verdict }) => chosen.size === 0 || chosen.has(verdict));
  const left = shown.length - limit;
  const newest = Object.entries(newestOfUndecided(judged, decisions));
  return (
    <section className={screen.screen} aria-labelledby="returns" onKeyDown={moveAmongRows}>
      <h3 id="returns" className={screen.subheading}>
        {say.list.heading(submissions.length)}
      </h3>
      {unassigned.length > 0 && <p className={screen.text}>{say.choose.nobodys(unassigned.length)}</p>}
      {newest.length > 0 && (
        <div className={screen.part}>
          <p className={screen.text}>{say.choose.undecided(newest.map(([unit]) => unit).join(and))}</p>
          <Button size="small" onClick={() => newest.forEach(([unit, id]) => onDecide({ kind: "take", unit, id }))}>
            {say.choose.allNewest}
          </Button>
        </div>
      )}
      <div className={screen.buttons}>
        <Button appearance="primary" onClick={onMerge}>
          {say.merge.open}
        </Button>
      </div>
      <div className={styles.toggles} role="group" aria-label={say.list.filter}>
        {VERDICTS.map((verdict) => {
          const count = submissions.filter((one) => one.verdict === verdict).length;
          if (count === 0 && !chosen.has(verdict)) return null;
          return (
            <ToggleButton
              key={verdict}
              size="small"
              className={styles.toggle}
              icon={<VerdictIcon verdict={verdict} />}
              checked={chosen.has(verdict)}
              onClick={() => toggle(verdict)}
            >
              {say.list.count(say.verdicts[verdict], count)}
            </ToggleButton>
          );
        })}
      </div>
      <ul className={styles.list}>
        {shown.slice(0, limit).map((submission) => (
          <ReturnItem
            key={submission.id}
            submission={submission}
            standing={standingOf(judged, submission)}
            accepted={decisions.accept.includes(submission.id)}
            units={context.units}
            open={open === submission.id}
            onToggle={(opening) => setOpen(opening ? submission.id : undefined)}
            onDecide={onDecide}
            onRemove={onRemove}
          />
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{say.list.more(Math.min(PAGE, left), left)}</Button>}
      <div className={screen.buttons}>
        <Button size="small" onClick={onRemoveAll}>
          {say.list.removeAll}
        </Button>
      </div>
    </section>
  );
}
