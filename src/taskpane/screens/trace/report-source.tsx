/** The government work report: chosen as a file or pasted, and kept for the session. */
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { useLanguage } from "../../language";
import { FilePicker } from "../../parts/file-picker";
import { problemOf } from "../../parts/problems";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { useTraceWords } from "./trace-words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignSelf: "stretch" },
});

type Props = Pick<ScreenProps, "session" | "actions" | "services">;

export function ReportSource({ session, actions, services }: Props) {
  const { source: say } = useTraceWords();
  const language = useLanguage();
  const screen = useScreenStyles();
  const heading = useId();
  const [pasting, setPasting] = useState(false);
  const { report } = session.others;
  const use = async (source: Blob, name: string): Promise<string> => {
    const read = await services.openPaper(source, "report");
    if (!read.ok) return read.reason[language];
    actions.chooseReport({ name, text: read.text });
    return "";
  };
  return (
    <section aria-labelledby={heading} className={screen.part}>
      <h3 id={heading} className={screen.subheading}>
        {say.heading}
      </h3>
      <p className={screen.hint}>{report ? say.chosen(report.name) : say.none}</p>
      {pasting ? (
        <PasteForm
          onText={(text) => use(new Blob([text]), say.pastedName)}
          onClose={() => setPasting(false)}
          onFail={actions.fail}
        />
      ) : (
        <FilePicker
          choose={say.choose}
          accept=".txt,.docx,.xlsx,.xlsm"
          chosen={report !== undefined}
          onFile={(file) => use(file, file.name)}
          onDrop={() => actions.chooseReport(undefined)}
          onFail={actions.fail}
        >
          <Button size="small" onClick={() => setPasting(true)}>
            {say.paste}
          </Button>
        </FilePicker>
      )}
    </section>
  );
}

interface FormProps extends Pick<ScreenProps["actions"], "fail"> {
  onText(text: string): Promise<string>;
  onClose(): void;
}

function PasteForm({ onText, onClose, onFail }: Omit<FormProps, "fail"> & { onFail: FormProps["fail"] }) {
  const { source: say } = useTraceWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState("");
  const [reading, setReading] = useState(false);
  const use = async (): Promise<void> => {
    const text = area.current?.value ?? "";
    if (text.trim() === "") return setRefusal(say.empty);
    setReading(true);
    try {
      const reason = await onText(text);
      if (reason === "") onClose();
      else setRefusal(reason);
    } catch (error) {
      onFail(problemOf(error));
    } finally {
      setReading(false);
    }
  };
  return (
    <form
      noValidate
      className={styles.form}
      onKeyDown={({ key, nativeEvent }) => {
        // Escape also ends what an input method is composing.
        if (key === "Escape" && !nativeEvent.isComposing) onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <Field label={say.pasteLabel} {...(refusal ? { validationMessage: refusal } : {})}>
        <Textarea textarea={{ ref: area }} autoFocus rows={6} resize="vertical" />
      </Field>
      <div className={screen.buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={reading}>
          {say.use}
        </Button>
        <Button size="small" onClick={onClose}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}
