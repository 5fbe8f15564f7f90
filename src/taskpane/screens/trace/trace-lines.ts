/** The trace as lines of a list: a promise with the rows that carry it, or a row that stands nowhere in the report. */
import type { TraceEntry, TraceRow, TraceView } from "../../../actions/trace";
import type { Finding, Place } from "../../../core/rules/rule";
import { isAskedFor } from "../../../core/trace/report/sentence";
import { clauseAround } from "../../../core/trace/wording";

export const SHOWN = ["drift", "open", "withoutSource", "all"] as const;
export type Shown = (typeof SHOWN)[number];

export interface TraceLine {
  readonly key: string;
  readonly entry?: TraceEntry;
  /** Of a promise those that carry it. */
  readonly rows: readonly (TraceRow & Partial<TraceEntry["rows"][number]>)[];
  readonly findings: readonly Finding[];
  /** A check would speak of it, but a person has waived that or switched the rule off. */
  readonly waived: boolean;
  /** The cell to look at. */
  readonly at?: Place | undefined;
}

export type TraceLists = Readonly<Record<Shown, readonly TraceLine[]>>;

export function traceLines(view: TraceView): TraceLists {
  const all = view.entries.map((entry) => lineOf(entry, view));
  const withoutSource = view.withoutSource.map((row): TraceLine => {
    const at = placeOf(row);
    const findings = view.findings.filter(
      (finding) => finding.rule === "item-without-source" && [finding.at, ...(finding.related ?? [])].some(isAt(at)),
    );
    return { key: `row ${row.sheet} ${row.range.row}`, rows: [row], findings, waived: findings.length === 0, at };
  });
  return {
    all,
    drift: all.filter(({ findings }) => findings.some(({ rule }) => rule === "target-drift")),
    // What the checks speak of before what is only listed.
    open: all
      .filter(({ entry, waived }) => entry?.carried === false && !waived)
      .sort((a, b) => Math.sign(b.findings.length) - Math.sign(a.findings.length)),
    withoutSource: withoutSource.filter(({ waived }) => !waived),
  };
}

function lineOf(entry: TraceEntry, view: TraceView): TraceLine {
  const { sentence, rows, carried } = entry;
  const drifts = view.findings.filter(({ rule, at, data, related = [] }) => {
    if (rule !== "target-drift") return false;
    const own = rows.filter((row) => [at, ...related].some(isAt(placeOf(row))));
    return own.some(({ differences }) =>
      differences.some(({ reported }) => clauseAround(sentence.text, reported) === data["quote"]),
    );
  });
  const lacking = view.findings.filter(({ about }) => about === sentence.text);
  const findings = [...drifts, ...lacking];
  const differs = rows.some(({ differences }) => differences.length > 0);
  const lacks = !carried && !view.partial && isAskedFor(sentence);
  const [first] = rows;
  return {
    key: `sentence ${sentence.start}`,
    entry,
    rows,
    findings,
    waived: (differs && drifts.length === 0) || (lacks && lacking.length === 0),
    at: findings[0]?.at ?? (first && placeOf(first)),
  };
}

export function placeOf({ sheet, range }: TraceRow): Place {
  return { sheet, range };
}

function isAt(place: Place): (other: Place) => boolean {
  return ({ sheet, range }) =>
    sheet === place.sheet && range.row === place.range.row && range.column === place.range.column;
}
