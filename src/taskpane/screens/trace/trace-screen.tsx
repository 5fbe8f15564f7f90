/** 对照报告: the government work report held against the rows, and the sheet that shows it. */
import { Button, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { TRACE, type TraceView } from "../../../actions/trace";
import { describe } from "../../../core/rules/run";
import { useLanguage, useWords } from "../../language";
import { problemSentence } from "../../parts/problems";
import { Progress } from "../../parts/progress";
import { useScreenStyles } from "../../parts/screen-styles";
import { useDelayed } from "../../parts/use-delayed";
import { useLongWork } from "../../parts/use-long-work";
import type { ScreenProps } from "../../screen";
import type { Watched } from "../../services";
import { optionsOf, type OtherText } from "../../session";
import { CoverageSection } from "./coverage-section";
import { ReportSource } from "./report-source";
import { TraceList } from "./trace-list";
import { useTraceWords } from "./trace-words";

export function TraceScreen(props: ScreenProps) {
  const say = useTraceWords();
  const screen = useScreenStyles();
  const { report } = props.session.others;
  return (
    <div className={screen.screen}>
      <h2 className={screen.heading}>{say.heading}</h2>
      <p className={screen.text}>{say.intro}</p>
      <ReportSource {...props} />
      {report && <Traced {...props} given={report} />}
    </div>
  );
}

function Traced({ given, ...props }: ScreenProps & { readonly given: OtherText }) {
  const { progress: say } = useTraceWords();
  const words = useWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const { services, session } = props;
  const { others, report, work } = session;
  // The check that a choice or a change brings comes first: both would read the same workbook.
  const idle = work === undefined;
  const make = useCallback(
    async (watched: Watched) => {
      void report;
      const book = await services.workbook.read();
      return services.trace(book, { ...optionsOf({ others }), report: given.text }, watched);
    },
    [services, others, report, given],
  );
  const { value, state, progress, problem, stop, again } = useLongWork(idle ? make : undefined);
  const late = useDelayed(state === "working");
  return (
    <>
      {late && !idle && <Spinner size="tiny" label={words.status[work]} />}
      {late && idle && (
        <Progress
          label={say.label}
          text={say.text(progress.done, progress.of)}
          done={progress.done}
          total={Math.max(1, progress.of)}
          stop={say.stop}
          onStop={stop}
        />
      )}
      {state === "stopped" && (
        <div className={screen.part}>
          <p className={screen.text} role="status">
            {say.stopped}
          </p>
          <Button onClick={again}>{say.again}</Button>
        </div>
      )}
      {problem && (
        <p role="alert" className={screen.text}>
          {problemSentence(problem, words)}
        </p>
      )}
      {value &&
        ("impossible" in value ? (
          <p className={screen.text} role="status">
            {TRACE.impossible[value.impossible][language]}
          </p>
        ) : (
          <Shown {...props} view={value} fresh={state === "done"} />
        ))}
    </>
  );
}

interface ShownProps extends ScreenProps {
  readonly view: TraceView;
  readonly fresh: boolean;
}

function Shown({ view, fresh, ...props }: ShownProps) {
  const language = useLanguage();
  const screen = useScreenStyles();
  const whole = view.findings.filter(({ message }) => message === "unrelated" || message === "partial");
  return (
    <>
      {whole.map((finding, i) => (
        <p key={i} className={screen.text}>
          {describe(finding, language)}
        </p>
      ))}
      {view.related && (
        <>
          <CoverageSection view={view} />
          <SheetSection view={view} ready={fresh && props.session.work === undefined} {...props} />
          <TraceList view={view} {...props} />
        </>
      )}
    </>
  );
}

function SheetSection({ view, ready, actions }: Pick<ScreenProps, "actions"> & { view: TraceView; ready: boolean }) {
  const { sheet: say } = useTraceWords();
  const screen = useScreenStyles();
  const { plan, sheet, entries, withoutSource } = view;
  const open = entries.filter(({ carried }) => !carried).length;
  return (
    <section aria-labelledby="trace-sheet" className={screen.part}>
      <h3 id="trace-sheet" className={screen.subheading}>
        {say.heading}
      </h3>
      <p className={screen.hint}>
        {say.text(entries.length, open, withoutSource.length)}
        {say.action[sheet.action](sheet.name)}
      </p>
      <Button disabled={!ready || plan.edits.length === 0} onClick={() => void actions.apply(plan)}>
        {say.write}
      </Button>
    </section>
  );
}
