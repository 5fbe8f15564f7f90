/** 延期 and 办结: what a person decides of the chosen items, seen before it is written on 时限台账. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import {
  DUE_CELL_KEPT,
  RECORD_LIMITS,
  type LimitDecision,
  type LimitPreview,
  type Lit,
} from "../../../actions/time-limits";
import type { CheckOptions } from "../../../actions/check";
import { fromIso, isoDay } from "../../../core/chinese/day";
import { cellName } from "../../../core/grid/range";
import { lastDay } from "../../../core/limits/items";
import { EditList } from "../../parts/edits/edit-list";
import { useLanguage, useWords } from "../../language";
import { PanelHead } from "../../parts/panel-head";
import { problemSentence } from "../../parts/problems";
import { useScreenStyles } from "../../parts/screen-styles";
import { usePreview } from "../../parts/use-preview";
import type { ScreenProps } from "../../screen";
import { CloseFields, PutOffFields, type Said } from "./decide-fields";
import { shortMatter } from "./limit-item";
import { useLimitsWords } from "./limits-words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

export type DecisionKind = LimitDecision["kind"];

interface Props extends ScreenProps {
  readonly kind: DecisionKind;
  readonly items: readonly Lit[];
  readonly options: CheckOptions;
  onBack(): void;
  /** Something was written. */
  onDone(): void;
}

export function DecidePanel(props: Props) {
  const { kind, items, options, onBack } = props;
  const { workbook } = props.services;
  const say = useLimitsWords();
  const words = useWords();
  const screen = useScreenStyles();
  const [said, setSaid] = useState<Said>({
    until: "",
    approvedBy: "",
    approvedOn: "",
    reason: "",
    closedOn: isoDay(props.session.date),
    remark: "",
    changeDue: false,
  });
  const { report } = props.session;
  const preview = usePreview(
    useCallback((): Promise<LimitPreview | undefined> => {
      // The workbook may hold other items after a check.
      void report;
      const decisions = decisionsOn(items, kind, said);
      return decisions
        ? RECORD_LIMITS.plan(workbook, decisions, { ...options, changeDue: said.changeDue })
        : Promise.resolve(undefined);
    }, [workbook, items, kind, said, options, report]),
  );
  return (
    <section className={screen.screen}>
      <PanelHead title={say[kind].heading(items.length)} back={say.back} onBack={onBack} />
      {kind === "putOff" ? (
        <PutOffFields said={said} onSay={(change) => setSaid({ ...said, ...change })} />
      ) : (
        <CloseFields said={said} onSay={(change) => setSaid({ ...said, ...change })} />
      )}
      {preview.state === "failed" && (
        <p role="alert" className={screen.text}>
          {problemSentence(preview.problem, words)}
        </p>
      )}
      {preview.state === "ready" && preview.value && (
        <Decided {...props} said={said} preview={preview.value} fresh={preview.fresh} />
      )}
    </section>
  );
}

/** Undefined until everything is said that has to be. */
function decisionsOn(items: readonly Lit[], kind: DecisionKind, said: Said): readonly LimitDecision[] | undefined {
  if (kind === "close") {
    const closedOn = fromIso(said.closedOn);
    return closedOn && items.map(({ key }) => ({ kind, key, closedOn, remark: said.remark }));
  }
  const until = fromIso(said.until);
  if (!until || said.approvedBy.trim() === "") return undefined;
  const approvedOn = fromIso(said.approvedOn);
  const { approvedBy, reason } = said;
  return items.map(({ key }) => ({ kind, key, until, approvedBy, reason, ...(approvedOn ? { approvedOn } : {}) }));
}

interface DecidedProps extends Props {
  readonly said: Said;
  readonly preview: LimitPreview;
  readonly fresh: boolean;
}

function Decided({ kind, items, said, preview, fresh, session, actions, services, onGo, onDone }: DecidedProps) {
  const say = useLimitsWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { plan, refused, kept } = preview;
  const why = new Map(refused.map((each) => [each.key, each.why]));
  const taken = items.filter(({ key }) => !why.has(key));
  const becomes = (lit: Lit): string => {
    const day = lastDay(lit);
    const now = day ? isoDay(day) : say.noDue;
    return kind === "close" ? say.willClose(said.closedOn) : say.willPutOff(now, said.until);
  };
  const write = async (): Promise<void> => {
    if (await actions.apply(plan)) onDone();
  };
  return (
    <>
      {refused.length > 0 && (
        <div role="status">
          <p className={screen.text}>{say.refused(refused.length)}</p>
          <ul className={styles.list}>
            {items.map((lit) => {
              const reason = why.get(lit.key);
              return (
                reason && (
                  <li key={lit.key}>
                    {lit.unit} {shortMatter(lit)} {RECORD_LIMITS.impossible[reason][language]}
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
      {plan.edits.length === 0 ? (
        <p className={screen.text}>{say.nothing}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {taken.map((lit) => (
              <li key={lit.key}>
                {lit.unit} {shortMatter(lit)} <strong>{becomes(lit)}</strong>
              </li>
            ))}
          </ul>
          {plan.edits.some((edit) => edit.kind === "addSheet") && <p className={screen.hint}>{say.addsRecord}</p>}
          <EditList edits={plan.edits} workbook={services.workbook} onGo={onGo} />
          {kept.length > 0 && (
            <div role="status">
              <p className={screen.text}>{say.cellsStay(kept.length)}</p>
              <ul className={styles.list}>
                {kept.map(({ at, why }) => (
                  <li key={`${at.sheet} ${cellName(at)}`}>
                    {say.cellStays(at.sheet, cellName(at), DUE_CELL_KEPT[why][language])}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {!(kind === "putOff" && said.changeDue) && <p className={screen.hint}>{say.tablesStay}</p>}
          <div className={screen.footing}>
            <Button appearance="primary" disabled={!fresh || session.work !== undefined} onClick={() => void write()}>
              {say[kind].apply(taken.length)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
