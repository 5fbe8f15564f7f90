/** The self-test: a view apart from the others, for whoever has an Excel that the add-in has not been tried in. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../language";
import { CopyableText } from "../../parts/copyable-text";
import { problemOf, problemSentence } from "../../parts/problems";
import { useScreenStyles } from "../../parts/screen-styles";

interface Props {
  /** The answers, to be shown as text. */
  run(): Promise<object>;
}

export function SelfTestScreen({ run }: Props) {
  const words = useWords();
  const { selfTest: say } = words;
  const screen = useScreenStyles();
  const [text, setText] = useState<string>();
  const [running, setRunning] = useState(false);
  const start = async (): Promise<void> => {
    setRunning(true);
    try {
      setText(JSON.stringify(await run(), undefined, 2));
    } catch (error) {
      setText(problemSentence(problemOf(error), words));
    }
    setRunning(false);
  };
  return (
    <main className={screen.screen}>
      <h1 className={screen.heading}>{say.heading}</h1>
      <p className={screen.text}>{say.intro}</p>
      <Button appearance="primary" disabled={running} onClick={() => void start()}>
        {running ? say.running : say.start}
      </Button>
      {text !== undefined && <CopyableText text={text} label={say.answers} copyLabel={say.copy} rows={16} />}
    </main>
  );
}
