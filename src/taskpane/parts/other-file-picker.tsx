/** Picking another workbook to compare with: it is read, never changed. */
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useLanguage } from "../language";
import { useFileWords } from "./file-words";
import { problemOf } from "./problems";
import type { ScreenProps } from "../screen";
import { useScreenStyles } from "./screen-styles";
import type { OtherRole } from "../session";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  picker: { display: "none" },
});

interface Props extends Pick<ScreenProps, "session" | "actions" | "services"> {
  readonly role: OtherRole;
  /** The words of the button while no file is chosen. */
  readonly choose: string;
}

export function OtherFilePicker({ role, choose, session, actions, services }: Props) {
  const say = useFileWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState("");
  const chosen = session.others[role] !== undefined;

  const read = async (file: File): Promise<void> => {
    setReading(true);
    setRefusal("");
    try {
      const picked = await services.readFile(file);
      if (picked.ok) actions.chooseOther(role, { name: file.name, book: picked.book });
      else setRefusal(picked.reason[language]);
    } catch (error) {
      actions.fail(problemOf(error));
    } finally {
      setReading(false);
    }
  };

  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" disabled={reading} onClick={() => picker.current?.click()}>
          {chosen ? say.change : choose}
        </Button>
        {chosen && (
          <Button size="small" appearance="subtle" onClick={() => actions.chooseOther(role, undefined)}>
            {say.drop}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept=".xlsx,.xlsm"
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
