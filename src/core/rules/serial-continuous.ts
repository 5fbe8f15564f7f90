/** Serial numbers within a section: none missing, none twice. */
import type { Edit } from "../edits/plan";
import { compact, essence, textOf } from "../grid/text";
import { addressOf, type RowTable, type WorkItem } from "../ledger/items";
import type { Ledger } from "../ledger/ledger";
import { setCell } from "./fix";
import { cellPlace, defineRule } from "./rule";

interface Numbered {
  readonly item: WorkItem;
  readonly serial: number;
  readonly startsSection: boolean;
}

export const serialContinuous = defineRule({
  id: "serial-continuous",
  scope: "row",
  severity: "warning",
  title: { zh: "序号不连续", en: "Serial numbers" },
  docs: {
    zh: "同一单位（或同一部分）内的序号应连续、不重复。换单位、换部分时可以接着编，也可以从 1 重新编。",
    en: "Serial numbers run on within a unit or section, none missing and none twice. At a new unit or section they may go on or start again at 1.",
  },
  messages: {
    missing: {
      zh: "序号从 {previous} 跳到 {serial}，缺 {missing}。",
      en: "The serial number jumps from {previous} to {serial}; {missing} is missing.",
    },
    renamed: {
      zh: "序号 {serial} 出现两次，名称却不同：“{first}”与“{second}”。",
      en: "Serial number {serial} is there twice under different names: “{first}” and “{second}”.",
    },
    twice: {
      zh: "序号 {serial} 重复，上一项也是 {previous}。",
      en: "Serial number {serial} comes after {previous}: it is there twice or out of order.",
    },
  },
  *check(ledger) {
    const { recognition, canonicalUnit } = ledger;
    for (const table of [...recognition.annexes, ...recognition.breakdowns, ...recognition.lists]) {
      const numbered = numberedRows(table, canonicalUnit);
      const breaks = numbered.flatMap((row, i) => {
        const before = numbered[i - 1];
        return before && !follows(before, row) ? [{ before, row, i }] : [];
      });
      // Rows sorted by something else than their number are not a numbered sequence.
      if (breaks.length * 5 > numbered.length && breaks.length > 2) continue;
      for (const { before, row, i } of breaks) {
        const at = cellPlace(addressOf(row.item, "serial"));
        if (row.serial === before.serial && row.item.matter !== "") {
          // A group that goes on over the page repeats its number and its name.
          if (essence(row.item.matter) === essence(before.item.matter)) continue;
          const names = { serial: row.serial, first: before.item.matter, second: row.item.matter };
          yield { message: "renamed", at: cellPlace(addressOf(row.item, "matter")), unit: row.item.unit, data: names };
          continue;
        }
        const data = { previous: before.serial, serial: row.serial };
        const fix = renumber(ledger, numbered, i, before.serial + 1);
        const common = { at, unit: row.item.unit, ...(fix.length > 0 ? { fix } : {}) };
        if (row.serial > before.serial + 1) {
          const gap = row.serial - before.serial - 1;
          const missing = gap === 1 ? `${before.serial + 1}` : `${before.serial + 1}—${row.serial - 1}`;
          yield { ...common, message: "missing", data: { ...data, missing } };
        } else yield { ...common, message: "twice", data };
      }
    }
  },
});

function numberedRows(table: RowTable, canonicalUnit: (name: string) => string): Numbered[] {
  const rows: Numbered[] = [];
  let last: WorkItem | undefined;
  for (const item of table.items) {
    const serial = serialOf(item);
    if (serial === undefined) continue;
    const startsSection =
      !last ||
      last.category !== item.category ||
      (table.kind === "annex" && canonicalUnit(last.unit) !== canonicalUnit(item.unit));
    rows.push({ item, serial, startsSection });
    last = item;
  }
  return rows;
}

/** 3, "3", （3）, 3. — other numberings (1.2, 一) are not checked. */
function serialOf({ serial }: WorkItem): number | undefined {
  if (typeof serial === "number") return Number.isInteger(serial) ? serial : undefined;
  const match = /^[(]?(\d{1,4})[)]?[.、]?$/.exec(compact(textOf(serial)));
  return match ? Number(match[1]) : undefined;
}

function follows(before: Numbered, row: Numbered): boolean {
  return row.serial === before.serial + 1 || (row.startsSection && row.serial === 1);
}

/** Numbers on from `next` to the end of the section; nothing where a serial is not a plain number in its cell. */
function renumber(ledger: Ledger, rows: readonly Numbered[], from: number, next: number): Edit[] {
  const edits: Edit[] = [];
  let serial = next;
  for (const [i, { item, serial: own, startsSection }] of rows.entries()) {
    if (i < from) continue;
    if (i > from && startsSection) break;
    if (typeof item.serial !== "number") return [];
    if (own !== serial) edits.push(...setCell(ledger, addressOf(item, "serial"), serial));
    serial++;
  }
  return edits;
}
