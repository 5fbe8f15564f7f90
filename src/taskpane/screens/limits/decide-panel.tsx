/** 延期 and 办结: what a person decides of the chosen items, seen before it is written on 时限台账. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { RECORD_LIMITS, type LimitDecision, type LimitPreview, type Lit } from "../../../actions/time-limits";
import type { CheckOptions } from "../../../actions/check";
import { fromIso, isoDay } from "../../../core/chinese/day";
import { lastDay } from "../../../core/limits/items";
import { EditList } from "../../parts/edits/edit-list";
import { useLanguage, useWords } from "../../language";
import { PanelHead } from "../../parts/panel-head";
import { problemSentence } from "../../parts/problems";
import { useScreenStyles } from "../../parts/screen-styles";
import { usePreview } from "../../parts/use-preview";
import type { ScreenProps } from "../../screen";
import { shortMatter } from "./limit-item";
import { useLimitsWords } from "./limits-words";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: "100%" },
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

interface Said {
  readonly until: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly reason: string;
  readonly closedOn: string;
  readonly remark: string;
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
  });
  const { report } = props.session;
  const preview = usePreview(
    useCallback((): Promise<LimitPreview | undefined> => {
      // The workbook may hold other items after a check.
      void report;
      const decisions = decisionsOn(items, kind, said);
      return decisions ? RECORD_LIMITS.plan(workbook, decisions, options) : Promise.resolve(undefined);
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

interface FieldsProps {
  readonly said: Said;
  onSay(change: Partial<Said>): void;
}

function PutOffFields({ said, onSay }: FieldsProps) {
  const { putOff: say } = useLimitsWords();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label={say.until} required {...(fromIso(said.until) ? {} : { hint: say.untilNeeded })}>
        <Input
          className={styles.input}
          type="date"
          value={said.until}
          onChange={(_, { value }) => onSay({ until: value })}
        />
      </Field>
      <Field label={say.approvedBy} required {...(said.approvedBy.trim() === "" ? { hint: say.approvedByNeeded } : {})}>
        <Input
          className={styles.input}
          value={said.approvedBy}
          onChange={(_, { value }) => onSay({ approvedBy: value })}
        />
      </Field>
      <Field label={say.approvedOn}>
        <Input
          className={styles.input}
          type="date"
          value={said.approvedOn}
          onChange={(_, { value }) => onSay({ approvedOn: value })}
        />
      </Field>
      <Field label={say.reason}>
        <Textarea value={said.reason} rows={2} onChange={(_, { value }) => onSay({ reason: value })} />
      </Field>
    </div>
  );
}

function CloseFields({ said, onSay }: FieldsProps) {
  const { close: say } = useLimitsWords();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label={say.closedOn} required {...(fromIso(said.closedOn) ? {} : { hint: say.closedOnNeeded })}>
        <Input
          className={styles.input}
          type="date"
          value={said.closedOn}
          onChange={(_, { value }) => onSay({ closedOn: value })}
        />
      </Field>
      <Field label={say.remark}>
        <Textarea value={said.remark} rows={2} onChange={(_, { value }) => onSay({ remark: value })} />
      </Field>
    </div>
  );
}

interface DecidedProps extends Props {
  readonly said: Said;
  readonly preview: LimitPreview;
  readonly fresh: boolean;
}

function Decided({ kind, items, said, preview, fresh, session, actions, onGo, onDone }: DecidedProps) {
  const say = useLimitsWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { plan, refused } = preview;
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
          <EditList edits={plan.edits} onGo={onGo} />
          <p className={screen.hint}>{say.tablesStay}</p>
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
