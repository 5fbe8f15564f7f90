/** 时限: what is late and what falls due on a day, whom to urge, and recording what is put off or done. */
import { Spinner } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { whyNot } from "../../../actions/action";
import { TIME_LIMITS } from "../../../actions/time-limits";
import { planSoonDays } from "../../../actions/write-settings";
import { fromIso, isoDay } from "../../../core/chinese/day";
import { useLanguage, useWords } from "../../language";
import { OtherFilePicker } from "../../parts/other-file-picker";
import { problemSentence } from "../../parts/problems";
import { useScreenStyles } from "../../parts/screen-styles";
import { useDelayed } from "../../parts/use-delayed";
import { isWorking, usePreview } from "../../parts/use-preview";
import type { ScreenProps } from "../../screen";
import { optionsOf } from "../../session";
import { AskedDay } from "./asked-day";
import { DecidePanel } from "./decide-panel";
import { Lights, type Panel } from "./lights";
import { useLimitsWords } from "./limits-words";
import { UrgePanel } from "./urge-panel";

export function LimitsScreen(props: ScreenProps) {
  const { session, services, actions } = props;
  const say = useLimitsWords();
  const words = useWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const [panel, setPanel] = useState<Panel>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typedDate, setTypedDate] = useState(() => isoDay(session.date));
  const [typedDays, setTypedDays] = useState<string>();
  const soonDays = typedDays === undefined ? undefined : daysTyped(typedDays);
  const { workbook } = services;
  const { report: checked, others, date } = session;
  const options = useMemo(() => optionsOf({ others, date }), [others, date]);
  const preview = usePreview(
    useCallback(() => {
      // The workbook may hold other items after a check.
      void checked;
      return TIME_LIMITS.plan(workbook, { ...options, ...(soonDays === undefined ? {} : { soonDays }) });
    }, [workbook, options, soonDays, checked]),
  );
  const waiting = useDelayed(isWorking(preview));
  const value = preview.state === "ready" ? preview.value : undefined;
  const report = value && !("impossible" in value) ? value : undefined;
  const back = (): void => setPanel(undefined);

  if (report && panel) {
    if (panel === "urge") return <UrgePanel urgings={report.urgings} onBack={back} />;
    const items = report.items.filter(({ key }) => chosen.has(key));
    const done = (): void => {
      setChosen(new Set());
      back();
    };
    return <DecidePanel {...props} kind={panel} items={items} options={options} onBack={back} onDone={done} />;
  }
  return (
    <div className={screen.screen}>
      <h2 className={screen.heading}>{say.heading}</h2>
      <p className={screen.text}>{say.intro}</p>
      <AskedDay
        date={typedDate}
        days={typedDays ?? String(report?.soonDays ?? "")}
        wrongDays={typedDays !== undefined && soonDays === undefined}
        onDate={(typed) => {
          setTypedDate(typed);
          const day = fromIso(typed);
          // A year is typed digit by digit.
          if (day && day.year > 1900) actions.chooseDate(day);
        }}
        onDays={setTypedDays}
        {...(soonDays !== undefined && report && soonDays !== report.usualSoonDays && session.work === undefined
          ? { onKeep: () => void actions.apply(() => planSoonDays(workbook, soonDays)) }
          : {})}
      />
      {waiting && <Spinner size="small" label={words.status.reading} />}
      {preview.state === "failed" && (
        <p role="alert" className={screen.text}>
          {problemSentence(preview.problem, words)}
        </p>
      )}
      {value && "impossible" in value && (
        <>
          <p className={screen.text}>
            {whyNot(TIME_LIMITS.impossible[value.impossible], language, say.advice[value.impossible])}
          </p>
          <OtherFilePicker role="breakdown" choose={say.otherFile} {...props} />
        </>
      )}
      {report && <Lights {...props} {...{ report, options, chosen }} onChosen={setChosen} onPanel={setPanel} />}
    </div>
  );
}

function daysTyped(text: string): number | undefined {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
}
