/** 填充: counts into the statistics sheet, each cell shown before it is written. */
import { Button, Field, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { whyNot } from "../../../actions/action";
import { FILL_TALLY, type FillPreview } from "../../../actions/fill-tally";
import type { FillMode } from "../../../core/summaries/fill-tally";
import { EditList } from "../../parts/edits/edit-list";
import { useLanguage, useWords } from "../../language";
import { problemSentence } from "../../parts/problems";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { useDelayed } from "../../parts/use-delayed";
import { isWorking, usePreview } from "../../parts/use-preview";
import { Remarks } from "./remarks";

const MODES: readonly FillMode[] = ["values", "formulas"];

export function FillScreen(props: ScreenProps) {
  const words = useWords();
  const { fill: say } = words;
  const screen = useScreenStyles();
  const [mode, setMode] = useState<FillMode>("values");
  const { workbook } = props.services;
  const { report } = props.session;
  const preview = usePreview(
    useCallback(() => {
      void report;
      return FILL_TALLY.plan(workbook, mode);
    }, [workbook, mode, report]),
  );
  const waiting = useDelayed(isWorking(preview));
  const impossible = preview.state === "ready" && preview.value.impossible !== undefined;
  return (
    <div className={screen.screen}>
      <h2 className={screen.heading}>{say.heading}</h2>
      <p className={screen.text}>{say.intro}</p>
      {!impossible && (
        <Field label={say.mode}>
          <RadioGroup value={mode} onChange={(_, { value }) => setMode(value === "formulas" ? "formulas" : "values")}>
            {MODES.map((each) => (
              <Radio
                key={each}
                value={each}
                label={
                  <>
                    {say[each]}
                    <br />
                    <span className={screen.hint}>{say[`${each}Hint`]}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {waiting && <Spinner size="small" label={words.status.reading} />}
      {preview.state === "failed" && (
        <p role="alert" className={screen.text}>
          {problemSentence(preview.problem, words)}
        </p>
      )}
      {preview.state === "ready" && (
        <Result {...props} preview={preview.value} ready={preview.fresh && props.session.work === undefined} />
      )}
    </div>
  );
}

interface ResultProps extends ScreenProps {
  readonly preview: FillPreview;
  readonly ready: boolean;
}

function Result({ actions, services, onGo, preview, ready }: ResultProps) {
  const { fill: say } = useWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const { plan, remarks, unrated, leftOut, impossible } = preview;
  if (impossible) {
    const sentence = whyNot(FILL_TALLY.impossible[impossible], language, say.advice[impossible]);
    return <p className={screen.text}>{sentence}</p>;
  }
  const notes = (
    <>
      {leftOut.length > 0 && <p className={screen.text}>{say.leftOut(leftOut.join("、"))}</p>}
      <Remarks remarks={remarks} unrated={unrated} onGo={onGo} />
    </>
  );
  if (plan.edits.length === 0) {
    return (
      <>
        <p className={screen.text}>{say.same}</p>
        {notes}
        <div className={screen.buttons}>
          <Button onClick={() => actions.show("summaries")}>{say.toSummaries}</Button>
        </div>
      </>
    );
  }
  return (
    <section className={screen.screen} aria-labelledby="fill-preview">
      <h3 id="fill-preview" className={screen.subheading}>
        {say.preview}
      </h3>
      {notes}
      <EditList edits={plan.edits} workbook={services.workbook} onGo={onGo} />
      <div className={screen.footing}>
        <Button appearance="primary" disabled={!ready} onClick={() => void actions.apply(plan)}>
          {say.apply(plan.edits.length)}
        </Button>
      </div>
    </section>
  );
}
