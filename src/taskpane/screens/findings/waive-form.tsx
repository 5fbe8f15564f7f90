/** Asks why a finding need not be shown again, and keeps the answer in the workbook. */
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { planWaiver } from "../../../actions/waive";
import type { Finding } from "../../../core/rules/rule";
import { useWords } from "../../language";
import type { ScreenProps } from "../../screen";
import { useScreenStyles } from "../../parts/screen-styles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props extends Pick<ScreenProps, "session" | "actions" | "services"> {
  readonly finding: Finding;
  onCancel(): void;
}

export function WaiveForm({ finding, session, actions, services, onCancel }: Props) {
  const { findings: say } = useWords();
  const { buttons } = useScreenStyles();
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim() === "";
  const waive = (): void => {
    setAsked(true);
    if (reason.trim() !== "") void actions.apply(() => planWaiver(services.workbook, finding, reason.trim()));
  };
  return (
    <form
      noValidate
      className={styles.form}
      onKeyDown={({ key, nativeEvent }) => {
        // Escape also ends what an input method is composing.
        if (key === "Escape" && !nativeEvent.isComposing) onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        waive();
      }}
    >
      <Field
        label={say.waiveReason}
        required
        hint={say.waiveHint}
        {...(missing ? { validationMessage: say.waiveNeeded } : {})}
      >
        <Textarea autoFocus rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={session.work !== undefined}>
          {say.waiveSave}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}
