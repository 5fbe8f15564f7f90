/** 下发: one form for every unit, out of the breakdown or the last period's annex. */
import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { planHandOut, type HandOutPreview } from "../../actions/hand-out";
import { fromIso } from "../../core/grid/day";
import { useWords } from "../language";
import { problemSentence } from "../problems";
import type { ScreenProps } from "../screen";
import { useScreenStyles } from "../screen-styles";
import { optionsOf } from "../session";
import { useStore } from "../store";
import { today } from "../today";
import { useDelayed } from "../use-delayed";
import { isWorking, usePreview } from "../use-preview";
import { Choices } from "./choices";
import { useHandOutWords } from "./hand-out-words";
import { Unassigned } from "./unassigned";
import { UnitList } from "./unit-list";
import { Ways } from "./ways";

export function HandOutScreen(props: ScreenProps) {
  const words = useWords();
  const say = useHandOutWords();
  const screen = useScreenStyles();
  const { workbook } = props.services;
  const { roles, previous, report } = props.session;
  const { choice } = useStore(props.kept.handOut);
  const preview = usePreview(
    useCallback(() => {
      void report;
      return planHandOut(workbook, { ...optionsOf({ roles, previous }), ...choice, today: today() });
    }, [workbook, roles, previous, report, choice]),
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
      {preview.state === "ready" && <Ready {...props} preview={preview.value} fresh={preview.fresh} />}
      {waiting && <Spinner size="small" label={words.status.reading} />}
    </div>
  );
}

interface ReadyProps extends ScreenProps {
  readonly preview: HandOutPreview;
  readonly fresh: boolean;
}

function Ready({ preview, fresh, ...props }: ReadyProps) {
  const say = useHandOutWords();
  const screen = useScreenStyles();
  const { choice } = useStore(props.kept.handOut);
  if ("impossible" in preview) return <p className={screen.text}>{say.lack[preview.impossible]}</p>;
  const { sources, source, forms, period, due, unassigned } = preview;
  return (
    <>
      <Choices
        {...{ sources, source }}
        period={choice.period ?? period}
        due={choice.due ?? due}
        leaveOutCompleted={choice.leaveOutCompleted ?? false}
        onChange={(change) =>
          props.kept.handOut.change((now) => ({ ...now, made: undefined, choice: { ...now.choice, ...change } }))
        }
      />
      <UnitList forms={forms} />
      {unassigned.length > 0 && <Unassigned items={unassigned} onGo={props.onGo} />}
      <Ways {...props} preview={preview} ready={fresh && period.trim() !== "" && fromIso(due) !== undefined} />
    </>
  );
}
