/** Whose return it is; a person can say so where nothing in the file does. */
import { Field, Select } from "@fluentui/react-components";
import type { Submission } from "../../core/returns/submission";
import { useCollectWords } from "./collect-words";

interface Props {
  readonly submission: Submission;
  readonly units: readonly string[];
  onAssign(id: string, unit: string | undefined): void;
}

export function AssignUnit({ submission: { id, unit, toldBy }, units, onAssign }: Props) {
  const { detail: say } = useCollectWords();
  const known = units.includes(unit) || unit === "" ? units : [unit, ...units];
  return (
    <Field label={say.unit} {...(toldBy ? { hint: say.toldBy[toldBy] } : {})}>
      <Select
        size="small"
        value={unit}
        onChange={(_, { value }) => onAssign(id, value === "" ? undefined : value)}
      >
        <option value="">{toldBy === "hand" ? say.asFile : say.chooseUnit}</option>
        {known.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
