/** Every return with its verdict; verdicts narrow the list, long lists are shown a page at a time. */
import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { VERDICTS, type Verdict } from "../../core/returns/roster";
import type { Submission } from "../../core/returns/submission";
import { useScreenStyles } from "../screen-styles";
import { useCollectWords } from "./collect-words";
import { ReturnItem, type ReturnActions } from "./return-item";
import { VerdictIcon } from "./verdict-icon";

const PAGE = 60;

const useStyles = makeStyles({
  toggles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props extends ReturnActions {
  readonly submissions: readonly Submission[];
}

export function ReturnsList({ submissions, ...actions }: Props) {
  const say = useCollectWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<Verdict>>(new Set());
  const [open, setOpen] = useState<string>();
  const [limit, setLimit] = useState(PAGE);
  const toggle = (verdict: Verdict): void => {
    const next = new Set(chosen);
    if (!next.delete(verdict)) next.add(verdict);
    setChosen(next);
  };
  const shown = submissions.filter(({ verdict }) => chosen.size === 0 || chosen.has(verdict));
  const left = shown.length - limit;
  return (
    <section className={screen.screen} aria-labelledby="returns">
      <h3 id="returns" className={screen.subheading}>
        {say.list.heading(submissions.length)}
      </h3>
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
            open={open === submission.id}
            onToggle={(opening) => setOpen(opening ? submission.id : undefined)}
            {...actions}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setLimit(limit + PAGE)}>{say.list.more(Math.min(PAGE, left), left)}</Button>
      )}
    </section>
  );
}
