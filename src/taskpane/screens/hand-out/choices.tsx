/** What forms are made of, for which period, and until when they are due. */
import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { FormSource } from "../../../actions/hand-out";
import { fromIso } from "../../../core/chinese/day";
import { useScreenStyles } from "../../parts/screen-styles";
import { useHandOutWords } from "./hand-out-words";

const SOURCES: readonly FormSource[] = ["breakdown", "annex"];

const useStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalM },
  /** Side by side where both fit. */
  field: { flex: "1 1 140px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

/** Undefined where the proposal stands. */
export interface HandOutChoice {
  readonly from?: FormSource;
  readonly period?: string;
  readonly due?: string;
  readonly leaveOutCompleted?: boolean;
  readonly leaveOut?: readonly string[];
}

interface Props {
  readonly sources: readonly FormSource[];
  readonly source: FormSource;
  readonly period: string;
  readonly due: string;
  readonly leaveOutCompleted: boolean;
  onChange(change: HandOutChoice): void;
}

export function Choices({ sources, source, period, due, leaveOutCompleted, onChange }: Props) {
  const say = useHandOutWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  return (
    <>
      {sources.length > 1 ? (
        <Field label={say.source.label}>
          <RadioGroup
            value={source}
            onChange={(_, { value }) => onChange({ from: value === "annex" ? "annex" : "breakdown" })}
          >
            {SOURCES.map((each) => (
              <Radio key={each} value={each} label={say.source[each]} />
            ))}
          </RadioGroup>
        </Field>
      ) : (
        <p className={screen.text}>{say.source.from(say.source[source])}</p>
      )}
      {source === "annex" && (
        <Checkbox
          checked={leaveOutCompleted}
          label={say.leaveOutCompleted}
          onChange={(_, { checked }) => onChange({ leaveOutCompleted: checked === true })}
        />
      )}
      <div className={styles.pair}>
        <Field
          className={styles.field}
          label={say.period}
          {...(period.trim() === "" ? { validationMessage: say.periodNeeded } : { hint: say.periodHint })}
        >
          <Input className={styles.input} value={period} onChange={(_, { value }) => onChange({ period: value })} />
        </Field>
        <Field className={styles.field} label={say.due} {...(fromIso(due) ? {} : { validationMessage: say.dueNeeded })}>
          <Input
            className={styles.input}
            type="date"
            value={due}
            onChange={(_, { value }) => onChange({ due: value })}
          />
        </Field>
      </div>
    </>
  );
}
