/** What the returns screen says in English. */
import type { CollectWords } from "./collect-zh";

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

export const collectEn: CollectWords = {
  heading: "Collect returns",
  zone: {
    label: "Add returned files",
    drop: "Drop the returned files or folders here, or",
    choose: "Choose files",
    kinds: "Many at once: .xlsx, .xlsm, .xls, .et, .docx, or a .zip of them.",
  },
  again: (n) => `${count(n, "file was", "files were")} here already and not added again.`,
  none: "No file has come back yet. Put the units' files here; each is checked, then all are merged into the annex at once.",
  progress: {
    label: "Files read",
    reading: (done, total) => `Reading ${done + 1} of ${total}`,
    judging: "Checking…",
    stop: "Cancel",
    stopped: (left) => `Stopped with ${count(left, "file")} not read; what was read is kept.`,
    goOn: "Go on",
    drop: "Leave them",
  },
  verdicts: {
    accepted: "Accepted",
    acceptedWithWarnings: "Accepted, with warnings",
    toBeReturned: "To be sent back",
    unreadable: "Unreadable",
  },
  list: {
    heading: (n) => `${count(n, "return")}`,
    filter: "Filter by verdict",
    count: (verdict, n) => `${verdict} ${n}`,
    more: (next, left) => `Show ${next} more (${left} left)`,
  },
  item: {
    noUnit: "Unit unknown",
    said: (n) => (n === 0 ? "nothing found" : count(n, "remark")),
    between: " · ",
    undecided: "one of several, undecided",
    counts: "this one counts",
    doesNotCount: "not used",
  },
  detail: {
    unit: "Unit",
    chooseUnit: "Choose the unit",
    asFile: "As the file says",
    toldBy: {
      mark: "Told by the form's mark.",
      sheet: "Told by the unit written in it.",
      file: "Told by the file's name.",
      rows: "Told by its items; please check.",
      hand: "Assigned by you.",
    },
    reasons: "Why",
    remarks: "Other remarks",
    findings: "Findings",
    note: "Return note",
    textOf: (unit) => `Note to ${unit}`,
    copyOf: (unit) => `Copy the note to ${unit}`,
    remove: "Remove from the list",
  },
  choose: {
    several: (unit, n) => `${unit} sent ${n} returns. `,
    newest: "This is the newest. ",
    older: "This is an older one. ",
    chosen: "It was chosen to count.",
    thisOne: "Let this one count",
    undecided: (units) => `Several returns, none chosen, so not merged yet: ${units}.`,
    allNewest: "Let the newest count",
  },
};
