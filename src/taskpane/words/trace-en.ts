/** What 对照报告 says in English. */
import type { TraceWords } from "./trace-zh";

const items = (count: number): string => `${count} ${count === 1 ? "item" : "items"}`;

export const traceEn: TraceWords = {
  heading: "Compare with the report",
  intro: "Every sentence of the government work report beside the items: who carries it, whether the numbers agree.",
  source: {
    heading: "Government work report",
    none: "Choose the report's file (.txt, .docx, .xlsx) or paste its text. It is only read; until the pane is closed, checks use it too.",
    chosen: (name) => `“${name}” is chosen; checks use it too.`,
    choose: "Choose the report",
    paste: "Paste its text",
    pasteLabel: "Paste the report's whole text here",
    pastedName: "the pasted report",
    use: "Use this text",
    cancel: "Cancel",
    empty: "No text has been pasted yet.",
  },
  progress: {
    label: "Progress of the comparison",
    text: (done, of) => (of === 0 ? "Reading the report…" : `Comparing: ${done} of ${items(of)}`),
    stop: "Cancel",
    stopped: "Cancelled; nothing was changed.",
    again: "Compare again",
  },
  coverage: {
    heading: "Carried, by chapter",
    all: (year, commitments, carried) =>
      `The report${year === undefined ? "" : ` of ${year}`} makes ${commitments} promises; ${carried} are carried.`,
    chapter: (carried, of) => `${carried}/${of}`,
    spoken: (carried, of) => `${carried} of ${of} carried`,
    unrelatedTables: (sheets) => `${sheets}: hardly anything in common with this report, so not compared.`,
  },
  list: {
    label: "Show",
    shown: { drift: "Numbers differ", open: "Not carried", withoutSource: "No source", all: "All" },
    count: (name, count) => `${name} ${count}`,
    none: {
      drift: "No numbers differ.",
      open: "Everything in the report is carried.",
      withoutSource: "Every item has its source in the report.",
      all: "There is nothing to compare in the report.",
    },
    report: "Report",
    item: "Item",
    itemOf: (unit, serial) => (serial === "" ? unit : `${unit}, item ${serial}`),
    others: (count) => `${items(count)} more carry it`,
    drift: "Numbers differ",
    open: "Not carried",
    little: (percent) => `only ${percent}% of it is touched: taken as not carried`,
    counted: "the number of rows agrees",
    withoutSource: "Not in the report",
    kinds: {
      target: "target with a number",
      project: "project",
      general: "general",
      heading: "heading",
      background: "background",
    },
    relations: {
      verbatim: "word for word",
      part: "carries a part of it",
      joined: "joined with other matters",
      altered: "wording altered",
      reworded: "in other words",
    },
    carried: "Carried",
    changed: (own, reported) => `item ${own}, report ${reported}`,
    dropped: (reported) => `leaves out the report's ${reported}`,
    shares: (own, reported) => `a share of ${own}; together not the report's ${reported}`,
    part: (own, reported) => `item ${own}, report ${reported}; another item has it in full`,
    waived: "not shown again",
    onlyListed: "General wishes are listed here, not reported.",
    near: "The cell is that of the item which carries the report's neighbouring words.",
    go: (place) => `Go to ${place}`,
    more: (next, left) => `Show ${next} more (${left} left)`,
  },
  sheet: {
    heading: "Sheet 对照表",
    text: (promises, open, without) =>
      `Lists ${promises} promises with the items that carry them and the numbers that differ; then ${open} not carried, ${without} without source, and each chapter. `,
    action: {
      add: (name) => `Adds the sheet “${name}”.`,
      replace: (name) => `Updates the sheet “${name}”.`,
      same: (name) => `The sheet “${name}” is up to date.`,
    },
    write: "Write the sheet",
  },
};
