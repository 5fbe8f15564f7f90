/** 读法 of one table: what its columns and rows were taken for, confirmed or corrected by a person. */
import { Badge, Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { FIELD_WORDS, ROLE_WORDS } from "../../../actions/reading-words";
import { linesBetween, type SheetReading } from "../../../actions/sheet-readings";
import { FIELDS } from "../../../core/domain/fields";
import type { ColumnReading, RowRole } from "../../../core/domain/reading";
import { rangeName } from "../../../core/grid/range";
import { useLanguage } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { optionsOf } from "../../session";
import { corrections } from "./corrections";
import { ListChoice } from "./list-choice";
import { useReadingWords } from "./reading-words";

const CHOICES = [...FIELDS, "other"] as const;

const useStyles = makeStyles({
  reading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 136px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  heading: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
  unsure: { marginInlineStart: tokens.spacingHorizontalXS },
  select: { minWidth: 0 },
  /** Long sheets have hundreds of such lines. */
  rows: { maxHeight: "160px", overflowY: "auto" },
  row: { justifyContent: "start", minWidth: 0, maxWidth: "100%", textAlign: "start", overflowWrap: "anywhere" },
});

interface Props extends Pick<ScreenProps, "session" | "actions" | "services" | "onGo"> {
  readonly reading: SheetReading;
  /** A line that is no item was chosen: zero-based. */
  onPick(row: number, role: RowRole): void;
}

export function SheetReadingView({ reading, onPick, session, actions, services, onGo }: Props) {
  const say = useReadingWords();
  const language = useLanguage();
  const styles = useStyles();
  const { hint, buttons } = useScreenStyles();
  const { sheet, header, columns, units, confirmed } = reading;
  const busy = session.work !== undefined;
  const others = linesBetween(reading);
  const correct = (text: string, as: string): Promise<boolean> =>
    actions.apply(async () => {
      const { planReading } = await corrections();
      return planReading(services.workbook, { sheet, what: "column", text, as }, optionsOf(session));
    });
  const confirm = (): Promise<boolean> =>
    actions.apply(async () => {
      const { planConfirmation } = await corrections();
      return planConfirmation(services.workbook, reading, optionsOf(session));
    });
  return (
    <div className={styles.reading}>
      <p className={hint}>{say.header(rangeName(header))}</p>
      {reading.list && <ListChoice sheet={sheet} list={reading.list} {...{ session, actions, services }} />}
      <ul className={styles.list} aria-label={say.columns}>
        {columns.filter(isNamed).map((column) => (
          <li key={column.column} className={styles.column}>
            <span className={styles.heading}>
              {column.heading}
              {isUnsure(column) && !confirmed && (
                <Badge className={styles.unsure} appearance="tint" size="small" color="warning">
                  {say.unsure}
                </Badge>
              )}
            </span>
            <Select
              size="small"
              className={styles.select}
              aria-label={say.takenFor(column.heading)}
              value={column.field ?? "other"}
              onChange={(_, { value }) => {
                const chosen = CHOICES.find((choice) => choice === value);
                if (chosen) void correct(column.heading, FIELD_WORDS[chosen].zh);
              }}
            >
              {CHOICES.map((choice) => (
                <option key={choice} value={choice}>
                  {FIELD_WORDS[choice][language]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      {units.length > 0 && <p className={hint}>{say.units(units.length)}</p>}
      {others.length > 0 && (
        <>
          <p className={hint}>{say.rows}</p>
          <ul className={`${styles.list} ${styles.rows}`} aria-label={say.rows}>
            {others.map(({ range, role: taken, unit }, i) => {
              const role = [ROLE_WORDS[taken][language], unit].filter((word) => word !== undefined).join(" ");
              return (
                <li key={i}>
                  <Button
                    size="small"
                    appearance="subtle"
                    className={styles.row}
                    aria-label={say.goTo(rangeName(range), role)}
                    onClick={() => {
                      onPick(range.row, taken);
                      onGo(sheet, range);
                    }}
                  >
                    {rangeName(range)} {role}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className={hint}>{confirmed ? say.confirmed : say.hint}</p>
      <div className={buttons}>
        {!confirmed && (
          <Button size="small" disabled={busy} onClick={() => void confirm()}>
            {say.confirm}
          </Button>
        )}
        <Button size="small" onClick={() => onGo(sheet, header)}>
          {say.show}
        </Button>
      </div>
    </div>
  );
}

/** A column without a heading has no words by which a person's choice could be kept. */
function isNamed({ heading }: ColumnReading): boolean {
  return heading.trim() !== "";
}

function isUnsure({ field, sure }: ColumnReading): boolean {
  return field !== undefined && !sure;
}
