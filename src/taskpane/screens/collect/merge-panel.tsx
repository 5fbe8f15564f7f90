/** 合并: unit by unit what the annex holds now and what it will hold; one press writes all of it and the roster. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { planMergeInto } from "../../../actions/merge-returns";
import { isoDay } from "../../../core/chinese/day";
import { useWords } from "../../language";
import { PanelHead } from "../../parts/panel-head";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { optionsOf } from "../../session";
import { useStore } from "../../store";
import { today } from "../../parts/today";
import { useCollectWords } from "./collect-words";
import type { Decision } from "./decisions";
import { MergeUnit } from "./merge-unit";
import type { Judged } from "./use-judged";

const PAGE = 60;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props extends ScreenProps {
  readonly judged: Judged;
  /** False while the returns are being judged anew. */
  readonly fresh: boolean;
  onDecide(decision: Decision): void;
  onBack(): void;
}

export function MergePanel({ session, actions, kept, judged, fresh, onDecide, onGo, onBack }: Props) {
  const { and } = useWords();
  const { merge: say, heading } = useCollectWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const [open, setOpen] = useState<string>();
  const [limit, setLimit] = useState(PAGE);
  const { decisions } = useStore(kept.collection);
  const { overwrite } = decisions;
  const { others } = session;
  const { book, context, settlement } = judged;
  const { plan, sheet, added, units } = useMemo(
    () => planMergeInto(book, context, settlement, { overwrite, today: isoDay(today()) }, optionsOf({ others })),
    [book, context, settlement, overwrite, others],
  );
  const changing = units.filter(({ changes }) => changes.some(({ written }) => written));
  const same = units.filter(({ changes, leftOut }) => changes.length === 0 && leftOut.length === 0);
  const shown = units.filter((unit) => !same.includes(unit));
  const back = settlement.units.flatMap(({ unit, taken }) =>
    taken && (taken.verdict === "toBeReturned" || taken.verdict === "unreadable") ? [unit] : [],
  );
  const undecided = settlement.units.flatMap(({ unit, taken }) => (taken ? [] : [unit]));
  const cells = changing.reduce((sum, { changes }) => sum + changes.filter(({ written }) => written).length, 0);
  const left = shown.length - limit;
  const apply = async (): Promise<void> => {
    if (!(await actions.apply(plan))) return;
    // Said for this merge only: what is typed after it is asked about again.
    onDecide({ kind: "merged" });
    onBack();
  };
  return (
    <section className={screen.screen}>
      <PanelHead title={say.heading} back={say.back(heading)} onBack={onBack} />
      <p className={screen.text}>{sheet === "" ? say.nothing : added ? say.newSheet(sheet) : say.into(sheet)}</p>
      {same.length > 0 && <p className={screen.hint}>{say.same(same.map(({ unit }) => unit).join(and))}</p>}
      {back.length > 0 && <p className={screen.hint}>{say.sentBack(back.join(and))}</p>}
      {undecided.length > 0 && <p className={screen.hint}>{say.undecided(undecided.join(and))}</p>}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.slice(0, limit).map((unit) => (
            <MergeUnit
              key={unit.unit}
              merge={unit}
              overwrite={overwrite.includes(unit.unit)}
              // The cells of a sheet that is still to be made cannot be gone to.
              {...(added ? {} : { onGo })}
              open={open === unit.unit}
              onToggle={(opening) => setOpen(opening ? unit.unit : undefined)}
              onOverwrite={(on) => onDecide({ kind: "overwrite", unit: unit.unit, overwrite: on })}
            />
          ))}
        </ul>
      )}
      {left > 0 && <Button onClick={() => setLimit(limit + PAGE)}>{say.more(Math.min(PAGE, left), left)}</Button>}
      <div className={screen.footing}>
        <Button
          appearance="primary"
          disabled={!fresh || session.work !== undefined || plan.edits.length === 0}
          onClick={() => void apply()}
        >
          {plan.edits.length === 0 ? say.done : cells > 0 ? say.apply(changing.length, cells) : say.record}
        </Button>
        <Button onClick={onBack}>{say.cancel}</Button>
      </div>
    </section>
  );
}
