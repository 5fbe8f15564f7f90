/** Names that nothing else has yet: of returned files, of which several may come with the same, and of a further period's sheets. */
import type { WorkbookSnapshot } from "../../grid/snapshot";

/** 报表.xlsx, 报表（2）.xlsx, …: the name, or the first like it that is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const end = /\.[^./]*$/.exec(name)?.index ?? name.length;
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name.slice(0, end)}（${n}）${name.slice(end)}`;
  return free;
}

/** What Excel takes, less room for a number. */
const LONGEST_SHEET = 26;

/** `name`, or where a sheet has it already the stem with the period: 报送情况 2024年第二季度. */
export function freeSheetName({ sheets }: WorkbookSnapshot, name: string, stem: string, period: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const dated = `${stem} ${period.replace(/[[\]:*?/\\']/g, "")}`.trim().slice(0, LONGEST_SHEET);
  const names = [name, dated, ...sheets.map((_, n) => `${dated}（${n + 2}）`)];
  return names.find((candidate) => !taken.has(candidate.toLowerCase())) ?? dated;
}
