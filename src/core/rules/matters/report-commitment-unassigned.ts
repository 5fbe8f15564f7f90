/** A promise of the government work report that no row carries. */
import type { Ledger } from "../../ledger/ledger";
import { isAskedFor, type Sentence } from "../../trace/report/sentence";
import { placeInBook } from "../../trace/place-in-book";
import { traceOf, type TraceMatrix } from "../../trace/trace";
import { cellPlace, defineRule, type Place } from "../rule";
import { excerpt } from "../text";

export const reportCommitmentUnassigned = defineRule({
  id: "report-commitment-unassigned",
  scope: "sheet",
  severity: "warning",
  restsOn: ["standard"],
  title: { zh: "报告内容无人承接", en: "Commitment nobody carries" },
  docs: {
    zh: "政府工作报告中写了数量的目标、点了名的项目，没有一项责任事项承接。位置标在报告中与它相邻的内容所在的事项上。一般性要求只在对照表里列出。报告写明民生实事几件而表中不足的，也在这里提示。",
    en: "A target with a number or a named project of the government work report that no row carries. The place is that of the row which carries its neighbour in the report. General wishes are only listed on the trace sheet. Fewer livelihood projects than the report counts are mentioned here too.",
  },
  messages: {
    unassigned: {
      zh: "报告“{chapter}”中的“{quote}”没有责任事项承接。",
      en: "“{quote}” in “{chapter}” of the report is carried by no item.",
    },
    fewer: {
      zh: "报告写“{quote}”，表中{name}只有 {found} 项。",
      en: "The report says “{quote}”; the table holds only {found} of these ({name}).",
    },
    partial: {
      zh: "报告的 {commitments} 项内容只有 {carried} 项有事项承接，这里多半只是一部分责任事项，没有逐条提示未承接的内容。",
      en: "Of the report's {commitments} promises only {carried} are carried: this is most likely a part of the items, so that the others are not listed one by one.",
    },
  },
  *check(ledger) {
    const matrix = traceOf(ledger);
    if (!matrix || matrix.rows.length === 0) return;
    if (matrix.partial) {
      const { length } = matrix.coverage;
      const carried = matrix.coverage.filter((one) => one.carried).length;
      yield { message: "partial", severity: "info", at: topOf(ledger), data: { commitments: length, carried } };
      return;
    }
    for (const { sentence, part, stated, found } of matrix.livelihood) {
      const name = part === "carriedOver" ? "续建项目" : "民生实事";
      const quote = excerpt(clauseOf(sentence.text, stated), 40);
      yield { message: "fewer", severity: "info", at: topOf(ledger), about: quote, data: { quote, name, found } };
    }
    for (const { sentence } of matrix.unassigned) {
      if (!isAskedFor(sentence)) continue;
      const data = { chapter: sentence.chapter, quote: excerpt(sentence.text, 40) };
      const at = placeOf(ledger, matrix, sentence);
      yield { message: "unassigned", severity: weightOf(sentence), at, about: sentence.text, data };
    }
  },
});

/** What the preamble and the part on the government itself promise is seldom handed to a unit. */
function weightOf({ kind, zone }: Sentence): "warning" | "info" {
  return kind === "target" && (zone === "objectives" || zone === "chapters") ? "warning" : "info";
}

function clauseOf(text: string, stated: number): string {
  const clauses = text.split(/[,，;；。]/).filter((clause) => /实事|民生实/.test(clause));
  return clauses.find((clause) => clause.includes(String(stated))) ?? clauses[0] ?? text;
}

function placeOf(ledger: Ledger, matrix: TraceMatrix, sentence: Sentence): Place {
  const at = placeInBook(matrix, sentence);
  return at ? cellPlace(at) : topOf(ledger);
}

function topOf({ tables }: Ledger): Place {
  const [first] = tables;
  if (!first) throw new Error("a report is held against rows of a table");
  return { sheet: first.sheet, range: first.header };
}
