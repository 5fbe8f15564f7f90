/** What each sheet was taken for, and the choice to say otherwise. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CheckReport } from "../../../actions/check";
import type { DeclineReason } from "../../../core/domain/items";
import type { RowRole } from "../../../core/domain/reading";
import type { SaidKind } from "../../../core/domain/reading-settings";
import { groupBy } from "../../../core/collections/group";
import { rangeName } from "../../../core/grid/range";
import type { TableKind } from "../../../core/recognise/recognise";
import { useWords } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { optionsOf } from "../../session";
import { corrections } from "./corrections";
import { useReadingWords } from "./reading-words";
import { RowForm, type PickedRow } from "./row-form";
import { SheetReadingView } from "./sheet-reading";
import { TallyReadingView } from "./tally-reading";

const ROLES: readonly SaidKind[] = ["tally", "annex", "breakdown", "list", "bulletin", "ignore"];

/** What may hold rows all the same, once a person says which row is its header. */
const DECLINED: readonly DeclineReason[] = ["noHeader", "noUnits", "noTasks", "noRows", "rowsDoNotFit"];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 152px",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase200 },
  reason: { gridColumn: "1 / -1" },
  reading: {
    gridColumn: "1 / -1",
    minWidth: 0,
    display: "grid",
    justifyItems: "stretch",
    rowGap: tokens.spacingVerticalM,
  },
  opener: { justifySelf: "start" },
});

interface SheetView {
  readonly sheet: string;
  readonly kinds: readonly TableKind[];
  readonly reason?: CheckReport["unrecognised"][number]["reason"];
}

/** Recognised sheets in tab order, then the others. */
export function sheetsOf({ tables, unrecognised }: CheckReport): SheetView[] {
  const recognised = [...groupBy(tables, ({ sheet }) => sheet)].map(([sheet, own]) => ({
    sheet,
    kinds: [...new Set(own.map(({ kind }) => kind))],
  }));
  return [...recognised, ...unrecognised.map(({ sheet, reason }) => ({ sheet, kinds: [], reason }))];
}

interface Props extends Pick<ScreenProps, "session" | "actions" | "services" | "onGo"> {
  readonly report: CheckReport;
}

export function SheetList({ report, ...screen }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { hint } = useScreenStyles();
  const { actions, services, session } = screen;
  const { saidKinds } = report;
  const say = (sheet: string, kind: SaidKind | undefined): Promise<boolean> =>
    actions.apply(async () => {
      const { planKind } = await corrections();
      return planKind(services.workbook, sheet, kind, optionsOf(session));
    });
  /** A list whose rows were drawn from another table was read all the same. */
  const otherwise = (reason: SheetView["reason"]): string =>
    reason === "extract" ? words.kinds.list : words.overview.unrecognised;
  return (
    <ul className={styles.list}>
      {sheetsOf(report).map(({ sheet, kinds, reason }) => {
        const found = kinds.map((kind) => words.kinds[kind]).join(words.and) || otherwise(reason);
        const readings = report.readings.filter((reading) => reading.sheet === sheet);
        const tallies = report.tallies.filter((reading) => reading.sheet === sheet);
        const mayBeTable = reason !== undefined && DECLINED.includes(reason);
        return (
          <li key={sheet} className={styles.sheet}>
            <span className={styles.name}>{sheet}</span>
            <Select
              size="small"
              aria-label={words.overview.roleOf(sheet)}
              disabled={session.work !== undefined}
              value={saidKinds[sheet] ?? ""}
              onChange={(_, { value }) =>
                void say(
                  sheet,
                  ROLES.find((role) => role === value),
                )
              }
            >
              <option value="">
                {saidKinds[sheet] ? words.overview.automaticAgain : words.overview.automatic(found)}
              </option>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {words.kinds[role]}
                </option>
              ))}
            </Select>
            {reason && reason !== "ignored" && <p className={`${hint} ${styles.reason}`}>{words.decline[reason]}</p>}
            {(readings.length + tallies.length > 0 || mayBeTable) && (
              <ReadingPart sheet={sheet} readings={readings} tallies={tallies} {...screen} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Closed until a person wants to see how the sheet was read. */
function ReadingPart({
  sheet,
  readings,
  tallies,
  ...screen
}: Omit<Props, "report"> & Pick<CheckReport, "readings" | "tallies"> & { readonly sheet: string }) {
  const say = useReadingWords();
  const { reading, opener } = useStyles();
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState<PickedRow>({ number: "", role: "header" });
  const pick = (row: number, role: RowRole): void => setPicked({ number: String(row + 1), role });
  return (
    <div className={reading}>
      <Button
        size="small"
        appearance="subtle"
        className={opener}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-label={say.openOf(sheet)}
        onClick={() => setOpen(!open)}
      >
        {say.open}
      </Button>
      {open && tallies.map((one) => <TallyReadingView key={rangeName(one.range)} reading={one} {...screen} />)}
      {open &&
        readings.map((one) => <SheetReadingView key={rangeName(one.header)} reading={one} onPick={pick} {...screen} />)}
      {open && tallies.length === 0 && <RowForm sheet={sheet} picked={picked} onPick={setPicked} {...screen} />}
    </div>
  );
}
