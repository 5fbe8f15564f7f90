/** A button that picks a file, and one that forgets it; why it could not be read is said below. */
import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { useFileWords } from "./file-words";
import { problemOf, type Problem } from "./problems";
import { useScreenStyles } from "./screen-styles";

const useStyles = makeStyles({ picker: { display: "none" } });

interface Props {
  /** The words of the button while no file is chosen. */
  readonly choose: string;
  readonly accept: string;
  readonly chosen: boolean;
  /** Further buttons beside it. */
  readonly children?: ReactNode;
  /** Answers with the sentence that says why it cannot be used, "" where it can. */
  onFile(file: File): Promise<string>;
  onDrop(): void;
  onFail(problem: Problem): void;
}

export function FilePicker({ choose, accept, chosen, children, onFile, onDrop, onFail }: Props) {
  const say = useFileWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState("");

  const read = async (file: File): Promise<void> => {
    setReading(true);
    setRefusal("");
    try {
      setRefusal(await onFile(file));
    } catch (error) {
      onFail(problemOf(error));
    } finally {
      setReading(false);
    }
  };

  return (
    <>
      <div className={screen.buttons}>
        <Button size="small" disabled={reading} onClick={() => picker.current?.click()}>
          {chosen ? say.change : choose}
        </Button>
        {children}
        {chosen && (
          <Button size="small" appearance="subtle" onClick={onDrop}>
            {say.drop}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept={accept}
        aria-label={choose}
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
    </>
  );
}
