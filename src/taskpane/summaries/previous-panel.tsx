/** 与上期对比: which earlier period is compared with, and the sentence that the circular takes. */
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useCallback, useRef, useState } from "react";
import { compare } from "../../actions/compare";
import { copyText } from "../findings/copy-text";
import { useLanguage, useWords } from "../language";
import { OtherFilePicker } from "../other-file-picker";
import { problemSentence } from "../problems";
import type { ScreenProps } from "../screen";
import { useScreenStyles } from "../screen-styles";
import { optionsOf } from "../session";
import { usePreview } from "../use-preview";
import { useSummaryWords } from "./summary-words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sentence: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

export function PreviousPanel({ session, actions, services }: ScreenProps) {
  const words = useWords();
  const { previous: say } = useSummaryWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const { workbook } = services;
  const { roles, others, report } = session;
  const { previous } = others;
  const comparison = usePreview(
    useCallback(() => {
      void report;
      return compare(workbook, optionsOf({ roles, others }));
    }, [workbook, roles, others, report]),
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
      {found && <Sentence text={found.sentence[language]} />}
    </section>
  );
}

function Sentence({ text }: { readonly text: string }) {
  const { previous: say } = useSummaryWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState("");
  const copy = async (): Promise<void> => {
    setAnswer((await copyText(text, area.current)) ? say.copied : say.copyByHand);
  };
  return (
    <div className={styles.sentence}>
      <Textarea textarea={{ ref: area }} readOnly resize="vertical" rows={5} aria-label={say.sentence} value={text} />
      <div className={styles.buttons}>
        <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
          {say.copy}
        </Button>
      </div>
      <p className={screen.hint} role="status">
        {answer}
      </p>
    </div>
  );
}
