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
    read: (n) => `All read: ${count(n, "return")}.`,
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
    said: (n) => (n === 0 ? "nothing found" : count(n, "finding")),
    between: " · ",
    standing: {
      only: "",
      counts: "This one counts",
      unused: "Not used",
      undecided: "Undecided: say which one counts",
      nobodys: "Undecided: check whose it is",
    },
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
    remarks: "In detail",
    findings: "Findings",
    textOf: (unit) => `Note to ${unit}`,
    copyOf: (unit) => `Copy the note to ${unit}`,
    take: "Let this one count",
    accept: "Accept as it is",
    acceptNot: "Do not accept after all",
    remove: "Remove from the list",
  },
  choose: {
    nobodys: (n) =>
      `${count(n, "return needs", "returns need")} you to check whose ${n === 1 ? "it is" : "they are"}; not merged yet.`,
    undecided: (units) => `More than one return, so say which counts; not merged yet: ${units}.`,
    allNewest: "Let the newest count",
  },
  merge: {
    open: "Merge into the annex…",
    heading: "Merge into the annex",
    back: (to) => `Back to ${to.toLowerCase()}`,
    into: (sheet) =>
      `Written into each unit's own rows of “${sheet}”, formats stay; the roster is kept as well. Look through the units first.`,
    newSheet: (sheet) =>
      `There is no annex for this period yet: “${sheet}” will be added with every unit in order; the roster is kept as well.`,
    nothing: "There is nothing to write into the annex.",
    same: (units) => `The annex already holds what was returned: ${units}.`,
    sentBack: (units) => `To be sent back or unreadable, so only put on the roster: ${units}.`,
    undecided: (units) => `Undecided, so not merged this time: ${units}.`,
    cells: (n) => (n === 0 ? "nothing to write" : `${count(n, "cell")} to write`),
    typed: (n) => `${count(n, "cell")} with other text`,
    leftOut: (n) => `${n} not merged`,
    overwrite: (n) => `Also replace the ${count(n, "cell")} of the annex that ${n === 1 ? "holds" : "hold"} other text`,
    overwritten: "holds other text, will be replaced",
    kept: "holds other text, left alone",
    change: (item, field) => `Item ${item}, ${field},`,
    fields: { progressNote: "progress", rating: "rating" },
    more: (next, left) => `Show ${next} more (${left} left)`,
    apply: (units, cells) => `Merge ${count(units, "unit")} (${count(cells, "cell")})`,
    record: "Put on the roster",
    done: "Merged; nothing new",
    cancel: "Cancel",
  },
  roster: {
    heading: "Roster",
    counts: (period, asked, returned, outstanding) =>
      `${period}: ${returned} of ${asked} units have returned, ${outstanding} outstanding.`,
    kinds: {
      overdue: (n) => `Overdue ${n}`,
      outstanding: (n) => `Not yet due ${n}`,
      pending: (n) => `Here, not recorded ${n}`,
      toMend: (n) => `Sent back ${n}`,
      late: (n) => `Late ${n}`,
    },
    others: (names) => `${names} and others`,
    reminders: "Reminders and circular",
    open: "Open the roster",
    none: "This workbook holds no roster (报送情况) yet. Handing out forms writes it; for forms already sent, merging returns will.",
  },
  reminders: {
    heading: "Reminders and circular",
    back: (to) => `Back to ${to.toLowerCase()}`,
    none: "Nobody needs a reminder.",
    sentence: "Sentence for the circular",
    copySentence: "Copy the sentence for the circular",
    all: "Notice to all units",
    copyAll: "Copy the notice to all units",
    kinds: { due: "Not yet due", overdue: "Overdue", toMend: "Sent back" },
    textOf: (unit) => `Reminder to ${unit}`,
    copyOf: (unit) => `Copy the reminder to ${unit}`,
  },
};
