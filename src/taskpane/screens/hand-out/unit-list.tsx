/** Who gets a form, and of how many rows; folded, for there are thirty of them. */
import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { HandOutPreview } from "../../../actions/hand-out";
import { useWords } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";
import { useHandOutWords } from "./hand-out-words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  number: { width: "56px", textAlign: "end", paddingInlineEnd: 0, whiteSpace: "nowrap" },
  head: { color: tokens.colorNeutralForeground3 },
  mark: { marginInlineStart: tokens.spacingHorizontalXS },
});

export function UnitList({ units, matters }: Pick<HandOutPreview, "units" | "matters">) {
  const { and } = useWords();
  const { units: say } = useHandOutWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const table = useId();
  const [open, setOpen] = useState(false);
  const rows = units.reduce((sum, one) => sum + one.rows, 0);
  const collective = units.filter((one) => one.collective).map(({ unit }) => unit);
  return (
    <section className={screen.part}>
      <h3 className={screen.subheading}>{say.heading(units.length, rows)}</h3>
      {rows !== matters && <p className={screen.hint}>{say.shared(matters)}</p>}
      {collective.length > 0 && <p className={screen.hint}>{say.collectiveNote(collective.join(and))}</p>}
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={open}
        aria-controls={open ? table : undefined}
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        onClick={() => setOpen(!open)}
      >
        {open ? say.hide : say.show}
      </Button>
      {open && (
        <table id={table} className={styles.table}>
          <thead>
            <tr className={styles.head}>
              <th scope="col" className={styles.cell}>
                {say.unit}
              </th>
              <th scope="col" className={`${styles.cell} ${styles.number}`}>
                {say.rows}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit, rows: own, version, change, collective: joint }) => (
              <tr key={unit}>
                <th scope="row" className={styles.cell}>
                  {unit}
                  {joint && (
                    <Badge className={styles.mark} appearance="tint" size="small" color="informative">
                      {say.collective}
                    </Badge>
                  )}
                  {change === "changed" && (
                    <Badge className={styles.mark} appearance="tint" size="small" color="brand">
                      {say.changed(version)}
                    </Badge>
                  )}
                </th>
                <td className={`${styles.cell} ${styles.number}`}>{own}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
