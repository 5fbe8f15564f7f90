/** Saying whose the rows of a list are that stand in another table too. */
import { Field, Select } from "@fluentui/react-components";
import { LIST_CHOICES } from "../../../actions/reading-words";
import type { SheetReading } from "../../../actions/sheet-readings";
import type { SaidList } from "../../../core/domain/reading-settings";
import { useLanguage } from "../../language";
import type { ScreenProps } from "../../screen";
import { optionsOf } from "../../session";
import { corrections } from "./corrections";
import { useReadingWords } from "./reading-words";

const CHOICES: readonly SaidList[] = ["drawn", "own"];

interface Props extends Pick<ScreenProps, "session" | "actions" | "services"> {
  readonly sheet: string;
  readonly list: NonNullable<SheetReading["list"]>;
}

export function ListChoice({ sheet, list, session, actions, services }: Props) {
  const say = useReadingWords();
  const language = useLanguage();
  const { name, as, said } = list;
  const set = (choice: SaidList | undefined): Promise<boolean> =>
    actions.apply(async () => {
      const { planList } = await corrections();
      return planList(services.workbook, { sheet, name }, choice, optionsOf(session));
    });
  return (
    <Field label={say.list} size="small">
      <Select
        size="small"
        disabled={session.work !== undefined}
        value={said ? as : ""}
        onChange={(_, { value }) => void set(CHOICES.find((choice) => choice === value))}
      >
        <option value="">{said ? say.listAutomaticAgain : say.listAutomatic(LIST_CHOICES[as][language])}</option>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {LIST_CHOICES[choice][language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
