/** The workbook in numbers: units, items, and how the items are rated. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../../actions/check";
import { COUNT_KINDS, USUAL_KINDS, type CountKind } from "../../../core/domain/rating-kinds";
import { useWords } from "../../language";
import { useScreenStyles } from "../../parts/screen-styles";

/** Shown with a zero too: the office reports them every time. */
const ALWAYS: ReadonlySet<CountKind> = new Set(USUAL_KINDS);

/** Contrast themes take the colours away; the order and the numbers then tell the parts. */
const contrast = {
  forcedColorAdjust: "none",
  backgroundColor: "Canvas",
  border: "1px solid CanvasText",
  boxSizing: "border-box",
} as const;

const useStyles = makeStyles({
  totals: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  numbers: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, margin: 0 },
  number: { display: "flex", flexDirection: "column-reverse" },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  semibold: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  unit: { fontSize: tokens.fontSizeBase300, marginInlineStart: "2px", color: tokens.colorNeutralForeground2 },
  bar: { display: "flex", gap: "2px", height: "8px", marginBlock: tokens.spacingVerticalS },
  part: { minWidth: "3px", borderRadius: "2px", "@media (forced-colors: active)": contrast },
  legend: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  word: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  dot: {
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    flexShrink: 0,
    "@media (forced-colors: active)": contrast,
  },
  count: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  percent: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, marginInlineStart: "4px" },
  completed: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  onTrack: { backgroundColor: tokens.colorCompoundBrandBackground },
  lagging: { backgroundColor: tokens.colorPaletteRedBackground3 },
  notStarted: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  adjusted: { backgroundColor: tokens.colorPaletteBerryBackground3 },
  unrated: { backgroundColor: tokens.colorNeutralStroke1Pressed },
});

export function Totals({ totals, units }: Pick<CheckReport, "totals" | "units">) {
  const { overview } = useWords();
  const styles = useStyles();
  const { hint } = useScreenStyles();
  const { byRating, items, matters } = totals;
  if (items === 0) return <p className={hint}>{overview.noRows}</p>;
  const rated = byRating.unrated < items;
  const shares = units.reduce((sum, unit) => sum + unit.items, 0);
  return (
    <div className={styles.totals}>
      <dl className={styles.numbers}>
        <BigNumber label={overview.units} value={totals.units} unit={overview.unitsUnit} />
        <BigNumber
          label={overview.items}
          value={items}
          unit={overview.itemsUnit}
          more={matters > 0 && matters < items ? overview.matters(matters) : ""}
        />
      </dl>
      {shares > items && <p className={hint}>{overview.shared(shares)}</p>}
      {rated ? <Ratings byRating={byRating} items={items} /> : <p className={hint}>{overview.noRatings}</p>}
    </div>
  );
}

function Ratings({ byRating, items }: Pick<CheckReport["totals"], "byRating" | "items">) {
  const words = useWords();
  const styles = useStyles();
  const { overview } = words;
  const kinds = COUNT_KINDS.filter((kind) => byRating[kind] > 0 || ALWAYS.has(kind));
  const parts = kinds.map((kind) =>
    overview.share(words.ratings[kind], byRating[kind], percent(byRating[kind], items)),
  );
  const counted = kinds.filter((kind) => byRating[kind] > 0);
  return (
    <>
      <div className={styles.bar} role="img" aria-label={overview.ratingBar(parts.join(words.and))}>
        {counted.map((kind) => (
          <span key={kind} className={mergeClasses(styles.part, styles[kind])} style={{ flexGrow: byRating[kind] }} />
        ))}
      </div>
      <ul className={styles.legend} aria-label={overview.ratings}>
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={styles.word}>
              <span className={mergeClasses(styles.dot, styles[kind])} />
              {words.ratings[kind]}
            </span>
            {/* The space keeps 4 and 2% from being read out as 42%. */}
            <span className={mergeClasses(styles.count, styles.semibold)}>{byRating[kind]}</span>{" "}
            <span className={styles.percent}>{percent(byRating[kind], items)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface BigNumberProps {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly more?: string;
}

function BigNumber({ label, value, unit, more }: BigNumberProps) {
  const styles = useStyles();
  return (
    <div className={styles.number}>
      <dt className={styles.label}>{more ? `${label} · ${more}` : label}</dt>
      <dd className={mergeClasses(styles.value, styles.semibold)}>
        {value}
        {unit !== "" && <span className={styles.unit}>{unit}</span>}
      </dd>
    </div>
  );
}

/** One decimal only where a whole number would hide the part. */
export function percent(part: number, whole: number): string {
  const share = (100 * part) / whole;
  const digits = part > 0 && part < whole && (share < 1 || share > 99) ? 1 : 0;
  return `${share.toFixed(digits)}%`;
}
