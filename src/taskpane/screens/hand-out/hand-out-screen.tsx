/** 下发: one form for every unit, out of the breakdown or the last period's annex. */
import { Button, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { whyNot } from "../../../actions/action";
import { HAND_OUT, type FormSource, type HandOutPreview, type NoHandOut } from "../../../actions/hand-out";
import { fromIso } from "../../../core/chinese/day";
import { useLanguage, useWords } from "../../language";
import { OtherFilePicker } from "../../parts/other-file-picker";
import { problemSentence } from "../../parts/problems";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { optionsOf, type Session } from "../../session";
import { useStore } from "../../store";
import { today } from "../../parts/today";
import { useDelayed } from "../../parts/use-delayed";
import { isWorking, usePreview } from "../../parts/use-preview";
import { Choices, type HandOutChoice } from "./choices";
import { useHandOutWords } from "./hand-out-words";
import { Unassigned } from "./unassigned";
import { UnitList } from "./unit-list";
import { Ways } from "./ways";

export function HandOutScreen(props: ScreenProps) {
  const words = useWords();
  const say = useHandOutWords();
  const screen = useScreenStyles();
  const { workbook } = props.services;
  const { others, report } = props.session;
  const { choice } = useStore(props.kept.handOut);
  const preview = usePreview(
    useCallback(() => {
      void report;
      return HAND_OUT.plan(workbook, { ...optionsOf({ others }), ...choice, today: today() });
    }, [workbook, others, report, choice]),
  );
  const waiting = useDelayed(isWorking(preview));
  return (
    <div className={screen.screen}>
      <h2 className={screen.heading}>{say.heading}</h2>
      <p className={screen.text}>{say.intro}</p>
      {preview.state === "failed" && (
        <p role="alert" className={screen.text}>
          {problemSentence(preview.problem, words)}
        </p>
      )}
      {preview.state === "ready" &&
        ("impossible" in preview.value ? (
          <Impossible {...props} reason={preview.value.impossible} />
        ) : (
          <Ready {...props} preview={preview.value} fresh={preview.fresh} />
        ))}
      {waiting && <Spinner size="small" label={words.status.reading} />}
    </div>
  );
}

/** A choice that leads nowhere is taken back. */
function Impossible({ reason, ...props }: ScreenProps & { readonly reason: NoHandOut["impossible"] }) {
  const { advice, startOver, source } = useHandOutWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const { kept } = props;
  const { choice } = useStore(kept.handOut);
  return (
    <>
      <p className={screen.text}>{whyNot(HAND_OUT.impossible[reason], language, advice[reason])}</p>
      {!hasOwnBreakdown(props.session) && <OtherFilePicker role="breakdown" choose={source.other} {...props} />}
      {Object.keys(choice).length > 0 && (
        <div className={screen.buttons}>
          <Button onClick={() => kept.handOut.change((now) => ({ ...now, choice: {} }))}>{startOver}</Button>
        </div>
      )}
    </>
  );
}

interface ReadyProps extends ScreenProps {
  readonly preview: HandOutPreview;
  readonly fresh: boolean;
}

function Ready({ preview, fresh, ...props }: ReadyProps) {
  const { units: say, source: named } = useHandOutWords();
  const screen = useScreenStyles();
  const { choice } = useStore(props.kept.handOut);
  const { source, units, matters, period, due, unassigned, completed, completedInDoubt } = preview;
  return (
    <>
      <Choices
        source={source}
        sources={sourcesIn(props.session)}
        period={choice.period ?? period}
        due={choice.due ?? due}
        leaveOutCompleted={choice.leaveOutCompleted ?? false}
        onChange={change}
      />
      {!hasOwnBreakdown(props.session) && <OtherFilePicker role="breakdown" choose={named.other} {...props} />}
      <UnitList {...{ units, matters, onGo: props.onGo }} onLeaveOut={(leaveOut) => change({ leaveOut })} />
      {completedInDoubt && <p className={screen.text}>{say.completedInDoubt}</p>}
      {completed > 0 && <p className={screen.hint}>{say.completed(completed)}</p>}
      {unassigned.length > 0 && <Unassigned items={unassigned} onGo={props.onGo} />}
      <Ways {...props} preview={preview} ready={fresh && period.trim() !== "" && fromIso(due) !== undefined} />
    </>
  );

  function change(wanted: HandOutChoice): void {
    props.kept.handOut.change((now) => ({ ...now, made: undefined, choice: { ...now.choice, ...wanted } }));
  }
}

/** What the workbook holds that forms can be made of. */
function sourcesIn({ report, others }: Session): readonly FormSource[] {
  const kinds = new Set(report?.tables.map(({ kind }) => kind));
  return [
    ...(kinds.has("breakdown") || others.breakdown ? (["breakdown"] as const) : []),
    ...(kinds.has("annex") || kinds.has("list") ? (["annex"] as const) : []),
  ];
}

function hasOwnBreakdown({ report }: Session): boolean {
  return report?.tables.some(({ kind }) => kind === "breakdown") === true;
}
