/** 与上期对比: which earlier period is compared with, and the sentence that the circular takes. */
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { compare } from "../../actions/compare";
import { CopyableText } from "../copyable-text";
import { useLanguage, useWords } from "../language";
import { problemOf, problemSentence } from "../problems";
import type { ScreenProps } from "../screen";
import { useScreenStyles } from "../screen-styles";
import { optionsOf } from "../session";
import { usePreview } from "../use-preview";
import { useSummaryWords } from "./summary-words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sentence: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  picker: { display: "none" },
});

export function PreviousPanel({ session, actions, services }: ScreenProps) {
  const words = useWords();
  const { previous: say } = useSummaryWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState("");
  const { workbook } = services;
  const { roles, previous, report } = session;
  const comparison = usePreview(
    useCallback(() => {
      void report;
      return compare(workbook, optionsOf({ roles, previous }));
    }, [workbook, roles, previous, report]),
  );
  const found = comparison.state === "ready" ? comparison.value : undefined;

  const read = async (file: File): Promise<void> => {
    setReading(true);
    setRefusal("");
    try {
      const picked = await services.readFile(file);
      if (picked.ok) actions.choosePrevious({ name: file.name, book: picked.book });
      else setRefusal(picked.reason[language]);
    } catch (error) {
      actions.fail(problemOf(error));
    } finally {
      setReading(false);
    }
  };

  return (
    <section className={styles.sentence}>
      <h3 className={screen.subheading}>{say.heading}</h3>
      {comparison.state === "failed" && <p className={screen.text}>{problemSentence(comparison.problem, words)}</p>}
      {comparison.state === "ready" && (
        <p className={screen.text}>
          {previous ? (found ? say.file : say.unlike)(previous.name) : found ? say.own : say.none}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabled={reading} onClick={() => picker.current?.click()}>
          {previous ? say.change : say.choose}
        </Button>
        {previous && (
          <Button size="small" appearance="subtle" onClick={() => actions.choosePrevious(undefined)}>
            {say.drop}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={say.choose}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void read(file);
          target.value = "";
        }}
      />
      {reading && <Spinner size="tiny" label={say.reading} />}
      <p className={screen.text} role="status">
        {refusal}
      </p>
      {found && (
        <CopyableText text={found.sentence[language]} label={say.sentence} copyLabel={say.copyLabel} rows={5} />
      )}
    </section>
  );
}
