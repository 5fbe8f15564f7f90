/** Whose return it is; a person can say so where nothing in the file does. */
import { Field, Select } from "@fluentui/react-components";
import type { Submission } from "../../../actions/collect";
import { useCollectWords } from "./collect-words";

interface Props {
  readonly submission: Submission;
  readonly units: readonly string[];
  /** On one unit's form from another: neither is taken for its unit until a person says so. */
  readonly disputed: boolean;
  /** undefined leaves it to the file. */
  onAssign(unit: string | undefined): void;
}

export function AssignUnit({ submission, units, disputed, onAssign }: Props) {
  const unit = disputed ? "" : submission.unit;
  const toldBy = disputed ? undefined : submission.toldBy;
  const { detail: say } = useCollectWords();
  const known = units.includes(unit) || unit === "" ? units : [unit, ...units];
  return (
    <Field label={say.unit} {...(toldBy ? { hint: say.toldBy[toldBy] } : {})}>
      <Select size="small" value={unit} onChange={(_, { value }) => onAssign(value === "" ? undefined : value)}>
        {(unit === "" || toldBy === "hand") && (
          <option value="">{toldBy === "hand" ? say.asFile : say.chooseUnit}</option>
        )}
        {known.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
