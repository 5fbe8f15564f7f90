/** How charts look wherever they are made: colours that grey print keeps apart, fonts, and type that fits the names. */
import type { ChartDraft } from "../edits/draft";
import { kindOfHeading } from "../domain/ratings";
import { type CountKind } from "../domain/rating-kinds";

export interface ChartColor {
  /** #RRGGBB. */
  readonly fill: string;
  /** What is legible on the fill. */
  readonly ink: string;
}

export const CHART_FONT = "宋体";
export const CHART_TITLE_FONT = "黑体";
/** Points. */
export const CHART_TITLE_SIZE = 14;

const light = "#FFFFFF";
const dark = "#1F1F1F";

/** One for each kind of rating, apart from one another in brightness. */
export const RATING_COLORS: Readonly<Record<CountKind, ChartColor>> = {
  completed: { fill: "#1B5E3B", ink: light },
  onTrack: { fill: "#BBD9F2", ink: dark },
  lagging: { fill: "#C8502A", ink: light },
  notStarted: { fill: "#D9A441", ink: dark },
  adjusted: { fill: "#33264F", ink: light },
  unrated: { fill: "#F2F2F2", ink: dark },
};

/** One colour a name: the kind's own where the name is a rating, and one nobody has yet for the others. */
export function chartColors(names: readonly string[]): readonly ChartColor[] {
  const kinds = names.map(kindOfHeading);
  const own = kinds.map((kind, index) => kind !== undefined && kinds.indexOf(kind) === index);
  const taken = new Set<CountKind | undefined>(kinds);
  const free = Object.entries(RATING_COLORS).flatMap(([kind, color]) => (taken.has(kind as CountKind) ? [] : [color]));
  const spare = free.length > 0 ? free : Object.values(RATING_COLORS);
  const others = names.flatMap((_, index) => (own[index] ? [] : [index]));
  return names.map((_, index) => {
    const kind = kinds[index];
    const color = kind && own[index] ? RATING_COLORS[kind] : spare[others.indexOf(index) % spare.length];
    return color ?? RATING_COLORS.unrated;
  });
}

const rowPoints = 15;
/** Title, legend and axis take the rest. */
const plotShare = 0.78;

/** In points: as large as lets every name of a bar chart stand on a line of its own. */
export function chartTextSize({ kind, categories, at }: ChartDraft): number {
  if (kind === "doughnut") return 9;
  const room = (at.rows * rowPoints * plotShare) / categories.rows;
  return Math.max(6, Math.min(9, Math.floor(room * 0.75)));
}
