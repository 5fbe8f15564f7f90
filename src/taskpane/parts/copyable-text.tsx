/** A text to be read and taken elsewhere, with a button that copies it. */
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { copyText } from "./copy-text";
import { useWords } from "../language";
import { useScreenStyles } from "./screen-styles";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "start" },
});

interface Props {
  readonly text: string;
  /** What the text is, for those who hear the pane. */
  readonly label: string;
  readonly copyLabel: string;
  readonly rows: number;
}

export function CopyableText({ text, label, copyLabel, rows }: Props) {
  const { copying } = useWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState("");
  const copy = async (): Promise<void> => {
    setAnswer((await copyText(text, area.current)) ? copying.copied : copying.byHand);
  };
  return (
    <div className={styles.text}>
      <Textarea textarea={{ ref: area }} readOnly resize="vertical" rows={rows} aria-label={label} value={text} />
      <Button
        className={styles.button}
        size="small"
        icon={<Copy16Regular />}
        aria-label={copyLabel}
        onClick={() => void copy()}
      >
        {copying.copy}
      </Button>
      <p className={screen.hint} role="status">
        {answer}
      </p>
    </div>
  );
}
