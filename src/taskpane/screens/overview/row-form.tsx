/** Saying of one row what it is: part of the header, a unit's line, a sum, an item. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ROLE_WORDS } from "../../../actions/reading-words";
import type { RowRole } from "../../../core/domain/reading";
import { useLanguage } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { optionsOf } from "../../session";
import { corrections } from "./corrections";
import { useReadingWords } from "./reading-words";

const ROLES: readonly RowRole[] = [
  "item",
  "header",
  "unit",
  "section",
  "parent",
  "continued",
  "sum",
  "note",
  "example",
];

const useStyles = makeStyles({
  part: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  form: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: "72px" },
  select: { minWidth: 0 },
});

/** A row's number as a person counts, and what it is to be read as. */
export interface PickedRow {
  readonly number: string;
  readonly role: RowRole;
}

interface Props extends Pick<ScreenProps, "session" | "actions" | "services"> {
  readonly sheet: string;
  readonly picked: PickedRow;
  onPick(picked: PickedRow): void;
}

export function RowForm({ sheet, picked, onPick, session, actions, services }: Props) {
  const say = useReadingWords();
  const language = useLanguage();
  const styles = useStyles();
  const { hint } = useScreenStyles();
  const row = Number(picked.number);
  const isRow = Number.isInteger(row) && row >= 1;
  const set = (): Promise<boolean> =>
    actions.apply(async () => {
      const { planRow } = await corrections();
      return planRow(services.workbook, sheet, row - 1, picked.role, optionsOf(session));
    });
  return (
    <div className={styles.part}>
      <p className={hint}>{say.rowHint}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isRow) void set();
        }}
      >
        <Field label={say.row} size="small">
          <Input
            size="small"
            type="number"
            min={1}
            className={styles.input}
            value={picked.number}
            onChange={(_, { value }) => onPick({ ...picked, number: value })}
          />
        </Field>
        <Field label={say.rowRole} size="small">
          <Select
            size="small"
            className={styles.select}
            value={picked.role}
            onChange={(_, { value }) => {
              const role = ROLES.find((one) => one === value);
              if (role) onPick({ ...picked, role });
            }}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_WORDS[role][language]}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" type="submit" disabled={!isRow || session.work !== undefined}>
          {say.setRow}
        </Button>
      </form>
    </div>
  );
}
