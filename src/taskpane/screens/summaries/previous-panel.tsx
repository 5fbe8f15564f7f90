/** 与上期对比: which earlier period is compared with, and the sentence that the circular takes. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { compare } from "../../../actions/compare";
import { CopyableText } from "../../parts/copyable-text";
import { useLanguage, useWords } from "../../language";
import { OtherFilePicker } from "../../parts/other-file-picker";
import { problemSentence } from "../../parts/problems";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";
import { optionsOf } from "../../session";
import { usePreview } from "../../parts/use-preview";
import { useSummaryWords } from "./summary-words";

const useStyles = makeStyles({
  sentence: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

export function PreviousPanel({ session, actions, services }: ScreenProps) {
  const words = useWords();
  const { previous: say } = useSummaryWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { workbook } = services;
  const { others, report } = session;
  const { previous } = others;
  const comparison = usePreview(
    useCallback(() => {
      void report;
      return compare(workbook, optionsOf({ others }));
    }, [workbook, others, report]),
  );
  const found = comparison.state === "ready" ? comparison.value : undefined;

  return (
    <section className={styles.sentence}>
      <h3 className={screen.subheading}>{say.heading}</h3>
      {comparison.state === "failed" && <p className={screen.text}>{problemSentence(comparison.problem, words)}</p>}
      {comparison.state === "ready" && (
        <p className={screen.text}>
          {previous ? (found ? say.file : say.unlike)(previous.name) : found ? say.own : say.none}
        </p>
      )}
      <OtherFilePicker role="previous" choose={say.choose} {...{ session, actions, services }} />
      {found && (
        <CopyableText text={found.sentence[language]} label={say.sentence} copyLabel={say.copyLabel} rows={5} />
      )}
    </section>
  );
}
