/** What each sheet was taken for, and the choice to say otherwise. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../../actions/check";
import { groupBy } from "../../../core/collections/group";
import type { SheetRoles, TableKind } from "../../../core/recognise/recognise";
import { useWords } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";

const ROLES: readonly (TableKind | "ignore")[] = ["tally", "annex", "breakdown", "list", "bulletin", "ignore"];

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

interface Props {
  readonly report: CheckReport;
  readonly roles: SheetRoles;
  onChoose(sheet: string, role: TableKind | "ignore" | undefined): void;
}

export function SheetList({ report, roles, onChoose }: Props) {
  const words = useWords();
  const styles = useStyles();
  const { hint } = useScreenStyles();
  return (
    <ul className={styles.list}>
      {sheetsOf(report).map(({ sheet, kinds, reason }) => {
        const found = kinds.map((kind) => words.kinds[kind]).join(words.and) || words.overview.unrecognised;
        return (
          <li key={sheet} className={styles.sheet}>
            <span className={styles.name}>{sheet}</span>
            <Select
              size="small"
              aria-label={words.overview.roleOf(sheet)}
              value={roles[sheet] ?? ""}
              onChange={(_, { value }) =>
                onChoose(
                  sheet,
                  ROLES.find((role) => role === value),
                )
              }
            >
              <option value="">{roles[sheet] ? words.overview.automaticAgain : words.overview.automatic(found)}</option>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {words.kinds[role]}
                </option>
              ))}
            </Select>
            {reason && reason !== "ignored" && <p className={`${hint} ${styles.reason}`}>{words.decline[reason]}</p>}
          </li>
        );
      })}
    </ul>
  );
}
