/** Who gets a form, and of how many rows, to choose among; folded, for there are thirty of them. Doubtful names stand above. */
import { Badge, Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { HandOutPreview } from "../../../actions/hand-out";
import { describe } from "../../../core/rules/run";
import type { Range } from "../../../core/grid/range";
import { useLanguage, useWords } from "../../language";
import { placeName } from "../../parts/places";
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
  tick: { width: "32px" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props extends Pick<HandOutPreview, "units" | "matters"> {
  /** The units that shall get no form. */
  onLeaveOut(units: readonly string[]): void;
  onGo(sheet: string, range: Range): void;
}

export function UnitList({ units, matters, onLeaveOut, onGo }: Props) {
  const words = useWords();
  const { and } = words;
  const language = useLanguage();
  const { units: say } = useHandOutWords();
  const screen = useScreenStyles();
  const styles = useStyles();
  const table = useId();
  const [open, setOpen] = useState(false);
  const chosen = units.filter(({ leftOut }) => !leftOut);
  const without = units.filter(({ leftOut }) => leftOut).map(({ unit }) => unit);
  const rows = chosen.reduce((sum, one) => sum + one.rows, 0);
  const doubts = units.flatMap((one) => one.doubts);
  const collective = units.filter((one) => one.collective).map(({ unit }) => unit);
  return (
    <section className={screen.part}>
      <h3 className={screen.subheading}>{say.heading(chosen.length, rows)}</h3>
      {doubts.length > 0 && (
        <>
          <p className={screen.text}>{say.doubtful}</p>
          <ul className={`${screen.text} ${styles.list}`}>
            {doubts.map((doubt) => {
              const place = placeName(doubt.at.sheet, doubt.at.range);
              return (
                <li key={place}>
                  <Link
                    as="button"
                    aria-label={words.findings.go(place)}
                    onClick={() => onGo(doubt.at.sheet, doubt.at.range)}
                  >
                    {place}
                  </Link>{" "}
                  {describe(doubt, language)}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {without.length > 0 && <p className={screen.hint}>{say.leftOut(without.length)}</p>}
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
              <td className={`${styles.cell} ${styles.tick}`}>
                <Checkbox
                  aria-label={say.all}
                  checked={without.length === 0 ? true : chosen.length === 0 ? false : "mixed"}
                  onChange={() => onLeaveOut(without.length === 0 ? units.map(({ unit }) => unit) : [])}
                />
              </td>
              <th scope="col" className={styles.cell}>
                {say.unit}
              </th>
              <th scope="col" className={`${styles.cell} ${styles.number}`}>
                {say.rows}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit, rows: own, version, change, collective: joint, leftOut }) => (
              <tr key={unit}>
                <td className={`${styles.cell} ${styles.tick}`}>
                  <Checkbox
                    aria-label={say.giveTo(unit)}
                    checked={!leftOut}
                    onChange={() => onLeaveOut(leftOut ? without.filter((one) => one !== unit) : [...without, unit])}
                  />
                </td>
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
