/** 汇总: which summary sheets to build, and what that will add or replace. */
import { Button, Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import {
  ALL_SUMMARY_KINDS,
  planSummaries,
  SUMMARY_KINDS,
  type SummaryKind,
  type SummaryPreview,
} from "../../actions/build-summaries";
import { useLanguage, useWords } from "../language";
import { problemSentence } from "../problems";
import type { ScreenProps } from "../screen";
import { useScreenStyles } from "../screen-styles";
import { useDelayed } from "../use-delayed";
import { isWorking, usePreview } from "../use-preview";

const useStyles = makeStyles({
  kinds: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, lineHeight: tokens.lineHeightBase300 },
  outcome: { display: "block", color: tokens.colorNeutralForeground1 },
});

export function SummariesScreen({ session, actions, services }: ScreenProps) {
  const words = useWords();
  const { summaries: say } = words;
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly SummaryKind[]>(SUMMARY_KINDS);
  const { workbook } = services;
  const { roles, report } = session;
  const preview = usePreview(
    useCallback(() => {
      void report;
      return planSummaries(workbook, chosen, language, { roles });
    }, [workbook, chosen, language, roles, report]),
  );
  const waiting = useDelayed(isWorking(preview));
  const toggle = (kind: SummaryKind, on: boolean): void =>
    setChosen(ALL_SUMMARY_KINDS.filter((each) => (each === kind ? on : chosen.includes(each))));
  const sheets = preview.state === "ready" ? preview.value.sheets : [];
  return (
    <div className={screen.screen}>
      <h2 className={screen.heading}>{say.heading}</h2>
      <p className={screen.text}>{say.intro}</p>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{say.choose}</legend>
        {ALL_SUMMARY_KINDS.map((kind) => {
          const sheet = sheets.find((each) => each.kind === kind);
          return (
            <Checkbox
              key={kind}
              checked={chosen.includes(kind)}
              onChange={(_, { checked }) => toggle(kind, checked === true)}
              label={
                <>
                  {say.names[kind]}
                  <span className={screen.hint} style={{ display: "block" }}>
                    {say.hints[kind]}
                    {sheet && <span className={styles.outcome}>{say[sheet.action](sheet.name)}</span>}
                  </span>
                </>
              }
            />
          );
        })}
      </fieldset>
      {waiting && <Spinner size="small" label={words.status.reading} />}
      {preview.state === "failed" && (
        <p role="alert" className={screen.text}>
          {problemSentence(preview.problem, words)}
        </p>
      )}
      {preview.state === "ready" && (
        <Build
          preview={preview.value}
          none={chosen.length === 0}
          ready={preview.fresh && session.work === undefined}
          onBuild={() => void actions.apply(preview.value.plan)}
        />
      )}
    </div>
  );
}

interface BuildProps {
  readonly preview: SummaryPreview;
  readonly none: boolean;
  readonly ready: boolean;
  onBuild(): void;
}

function Build({ preview: { sheets, impossible }, none, ready, onBuild }: BuildProps) {
  const { summaries: say } = useWords();
  const screen = useScreenStyles();
  const changing = sheets.filter(({ action }) => action !== "same").length;
  if (none) return <p className={screen.text}>{say.noneChosen}</p>;
  if (impossible) return <p className={screen.text}>{say.noRows}</p>;
  if (changing === 0) return <p className={screen.text}>{say.allSame}</p>;
  return (
    <div className={screen.buttons}>
      <Button appearance="primary" disabled={!ready} onClick={onBuild}>
        {say.apply(changing)}
      </Button>
    </div>
  );
}
