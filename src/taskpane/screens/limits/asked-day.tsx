/** The day that items are held against, and how many days before theirs they fall due soon. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { fromIso } from "../../../core/chinese/day";
import { useScreenStyles } from "../../parts/screen-styles";
import { useLimitsWords } from "./limits-words";

const useStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalM },
  /** Side by side where both fit. */
  field: { flex: "1 1 130px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

interface Props {
  /** As typed. */
  readonly date: string;
  readonly days: string;
  readonly wrongDays: boolean;
  onDate(date: string): void;
  onDays(days: string): void;
  /** Given where the office keeps another number. */
  onKeep?(): void;
}

export function AskedDay({ date, days, wrongDays, onDate, onDays, onKeep }: Props) {
  const say = useLimitsWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  return (
    <>
      <div className={styles.pair}>
        <Field
          className={styles.field}
          label={say.date}
          {...(fromIso(date) ? {} : { validationMessage: say.dateNeeded })}
        >
          <Input className={styles.input} type="date" value={date} onChange={(_, { value }) => onDate(value)} />
        </Field>
        <Field
          className={styles.field}
          label={say.soonDays}
          {...(wrongDays ? { validationMessage: say.soonDaysNeeded } : {})}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            maxLength={3}
            value={days}
            onChange={(_, { value }) => onDays(value)}
          />
        </Field>
      </div>
      {onKeep && (
        <div className={screen.buttons}>
          <Button size="small" onClick={onKeep}>
            {say.keepSoonDays}
          </Button>
        </div>
      )}
    </>
  );
}
