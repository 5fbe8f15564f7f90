/** 通报: the text as it stands now, to copy, to write as a sheet, or to take along as a Word file. */
import { Button, makeStyles, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useCallback, useMemo, useRef, useState } from "react";
import {
  circularText,
  WRITE_CIRCULAR,
  planCircularTemplate,
  type CircularPreview,
} from "../../../actions/write-circular";
import { CIRCULAR_TEMPLATE_SHEET } from "../../../core/domain/own-sheets";
import { describe } from "../../../core/rules/run";
import { describeTemplateProblem } from "../../../core/circular/circular-template";
import { copyText } from "../../parts/copy-text";
import { useLanguage, useWords } from "../../language";
import { countsBySeverity } from "../overview/next-step";
import { FIRST_CELL, placeName } from "../../parts/places";
import { problemOf, problemSentence } from "../../parts/problems";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { askedOptionsOf } from "../../session";
import { today } from "../../parts/today";
import { usePreview } from "../../parts/use-preview";
import { useCircularWords } from "./circular-words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export function CircularScreen(props: ScreenProps) {
  const { session, services } = props;
  const words = useWords();
  const say = useCircularWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { workbook } = services;
  const { others, date, dateChosen, report } = session;
  const preview = usePreview(
    useCallback(() => {
      void report;
      return WRITE_CIRCULAR.plan(workbook, { ...askedOptionsOf({ others, date, dateChosen }), today: today() });
    }, [workbook, others, date, dateChosen, report]),
  );
  return (
    <section className={styles.section} aria-labelledby="circular">
      <h2 id="circular" className={screen.heading}>
        {say.heading}
      </h2>
      {preview.state === "working" && <Spinner size="tiny" label={words.status.reading} />}
      {preview.state === "failed" && <p className={screen.text}>{problemSentence(preview.problem, words)}</p>}
      {preview.state === "ready" &&
        ("impossible" in preview.value ? (
          <p className={screen.text}>{WRITE_CIRCULAR.impossible[preview.value.impossible][language]}</p>
        ) : (
          <Ready {...props} preview={preview.value} />
        ))}
    </section>
  );
}

function Ready({ session, actions, services, onGo, preview }: ScreenProps & { readonly preview: CircularPreview }) {
  const { copying } = useWords();
  const say = useCircularWords();
  const screen = useScreenStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState("");
  const { circular, sheet, plan, templateSheet } = preview;
  const text = useMemo(() => circularText(circular), [circular]);
  const busy = session.work !== undefined;
  const errors = session.report ? countsBySeverity(session.report).error : 0;
  const attempt = (job: () => Promise<void>): void =>
    void job().catch((error: unknown) => actions.fail(problemOf(error)));
  const copy = async (): Promise<void> => {
    setAnswer((await copyText(text, area.current)) ? say.copied : copying.byHand);
  };
  const download = async (): Promise<void> => {
    const title = circular.paragraphs.find(({ kind }) => kind === "title")?.text ?? say.heading;
    await services.saveCircular(circular, `${title.replace(/[\\/:*?"<>|\r\n]/g, "")}.docx`);
    setAnswer(say.downloaded);
  };
  const writeTemplate = (): Promise<boolean> => actions.apply(() => planCircularTemplate(services.workbook));
  return (
    <>
      <p className={screen.text}>{say.intro}</p>
      <Textarea textarea={{ ref: area }} readOnly resize="vertical" rows={12} aria-label={say.text} value={text} />
      <Remarks preview={preview} />
      {errors > 0 && <p className={screen.text}>{say.errorsLeft(errors)}</p>}
      <div className={screen.buttons}>
        <Button disabled={busy || sheet.action === "same"} onClick={() => void actions.apply(plan)}>
          {say.write[sheet.action]}
        </Button>
        <Button icon={<Copy16Regular />} aria-label={say.copyLabel} onClick={() => attempt(copy)}>
          {copying.copy}
        </Button>
        {services.downloads && <Button onClick={() => attempt(download)}>{say.download}</Button>}
        <Button
          disabled={busy}
          onClick={() => (templateSheet ? onGo(CIRCULAR_TEMPLATE_SHEET, FIRST_CELL) : void writeTemplate())}
        >
          {templateSheet ? say.openTemplate : say.writeTemplate}
        </Button>
      </div>
      <p className={screen.hint} role="status">
        {answer}
      </p>
      <p className={screen.hint}>{services.downloads ? say.hint : say.noFiles}</p>
    </>
  );
}

/** What is wrong with the template, and what the checks say of a text that it makes. */
function Remarks({ preview: { circular, findings } }: { readonly preview: CircularPreview }) {
  const say = useCircularWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const remarks = [
    ...circular.problems.map(
      (problem) =>
        `${placeName(problem.at.sheet, { ...problem.at, rows: 1, columns: 1 })} ${describeTemplateProblem(problem, language)}`,
    ),
    ...findings.map((finding) => describe(finding, language)),
  ];
  if (remarks.length === 0) return <p className={screen.hint}>{say.checked}</p>;
  return (
    <ul className={`${screen.text} ${styles.list}`}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
