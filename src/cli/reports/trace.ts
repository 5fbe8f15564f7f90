/** The result of ducha trace, for people and for machines (the command line's contract). */
import type { TraceEntry, TraceRow, TraceView } from "../../actions/trace";
import { rangeName } from "../../core/grid/range";
import type { Language } from "../../core/language/language";
import { sentence } from "../sentence";
import { findingLine, jsonFinding } from "./check";

export function jsonTrace(view: TraceView, language: Language): string {
  const { report, chapters, entries, withoutSource, findings } = view;
  return JSON.stringify(
    {
      report: { year: report.year ?? null, sentences: report.sentences, commitments: report.commitments },
      coverage: chapters,
      links: entries.flatMap(({ sentence: { start, end, text }, rows }) =>
        rows.map((row) => ({
          ...place(row),
          sentence: { start, end, text },
          score: row.score,
          relation: row.relation,
        })),
      ),
      findings: findings.map((finding) => jsonFinding(finding, language)),
      unassigned: openOf(view).map(({ sentence: { start, end, text, kind, chapter } }) => ({
        start,
        end,
        text,
        kind,
        chapter,
      })),
      withoutSource: withoutSource.map(place),
    },
    null,
    2,
  );
}

export function textTrace(view: TraceView, language: Language): string {
  const { report, chapters, entries, withoutSource, findings } = view;
  const carried = entries.filter((entry) => entry.carried).length;
  return [
    sentence("traced", language, { commitments: report.commitments, carried, without: withoutSource.length }),
    ...chapters.map((chapter) => sentence("chapterCovered", language, { ...chapter })),
    "",
    ...findings.map((finding) => `${finding.at.sheet} ${findingLine(finding, language).trimStart()}`),
    ...openOf(view).map(({ sentence: { chapter, text } }) => sentence("nobodyCarries", language, { chapter, text })),
  ].join("\n");
}

/** Where the report is another year's, nothing of it is asked for. */
function openOf({ entries, related }: TraceView): readonly TraceEntry[] {
  return related ? entries.filter(({ carried }) => !carried) : [];
}

function place({ sheet, range, unit }: TraceRow): { sheet: string; range: string; unit: string } {
  return { sheet, range: rangeName(range), unit };
}
