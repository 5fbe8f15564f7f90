/** What a person writes of the items that are put off or done. */
import { Checkbox, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { fromIso } from "../../../core/chinese/day";
import { useLimitsWords } from "./limits-words";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: "100%" },
});

export interface Said {
  readonly until: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly reason: string;
  readonly closedOn: string;
  readonly remark: string;
  /** The tables' own 完成时间 get the new day too. */
  readonly changeDue: boolean;
}

interface FieldsProps {
  readonly said: Said;
  onSay(change: Partial<Said>): void;
}

export function PutOffFields({ said, onSay }: FieldsProps) {
  const { putOff: say } = useLimitsWords();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label={say.until} required {...(fromIso(said.until) ? {} : { hint: say.untilNeeded })}>
        <Input
          className={styles.input}
          type="date"
          value={said.until}
          onChange={(_, { value }) => onSay({ until: value })}
        />
      </Field>
      <Field label={say.approvedBy} required {...(said.approvedBy.trim() === "" ? { hint: say.approvedByNeeded } : {})}>
        <Input
          className={styles.input}
          value={said.approvedBy}
          onChange={(_, { value }) => onSay({ approvedBy: value })}
        />
      </Field>
      <Field label={say.approvedOn}>
        <Input
          className={styles.input}
          type="date"
          value={said.approvedOn}
          onChange={(_, { value }) => onSay({ approvedOn: value })}
        />
      </Field>
      <Field label={say.reason}>
        <Textarea value={said.reason} rows={2} onChange={(_, { value }) => onSay({ reason: value })} />
      </Field>
      <Checkbox
        checked={said.changeDue}
        label={say.changeDue}
        onChange={(_, { checked }) => onSay({ changeDue: checked === true })}
      />
    </div>
  );
}

export function CloseFields({ said, onSay }: FieldsProps) {
  const { close: say } = useLimitsWords();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label={say.closedOn} required {...(fromIso(said.closedOn) ? {} : { hint: say.closedOnNeeded })}>
        <Input
          className={styles.input}
          type="date"
          value={said.closedOn}
          onChange={(_, { value }) => onSay({ closedOn: value })}
        />
      </Field>
      <Field label={say.remark}>
        <Textarea value={said.remark} rows={2} onChange={(_, { value }) => onSay({ remark: value })} />
      </Field>
    </div>
  );
}
