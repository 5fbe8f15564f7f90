/** Serial numbers within a section: none missing, none twice. */
import type { Edit } from "../../edits/plan";
import { compact, sameEssence } from "../../chinese/text";
import { isBlank, textOf } from "../../grid/cell-value";
import { addressOf, type RowTable, type WorkItem } from "../../domain/items";
import type { Ledger } from "../../ledger/ledger";
import { asFix, setCell } from "../fix";
import { cellPlace, defineRule } from "../rule";

interface Numbered {
  readonly item: WorkItem;
  readonly serial: number;
  readonly startsSection: boolean;
}

export const serialContinuous = defineRule({
  id: "serial-continuous",
  scope: "row",
  severity: "warning",
  restsOn: ["unit"],
  title: { zh: "序号不连续", en: "Serial numbers" },
  docs: {
    zh: "同一单位（或同一部分）内的序号应连续、不重复。换单位、换部分时可以接着编，也可以从 1 重新编。",
    en: "Serial numbers run on within a unit or section, none missing and none twice. At a new unit or section they may go on or start again at 1.",
  },
  messages: {
    wrong: {
      zh: "序号 {serial} 应为 {expected}，前后各行的序号是连续的。",
      en: "Serial number {serial} should be {expected}; the rows around it run on.",
    },
    blank: {
      zh: "这一行没有序号，应为 {expected}，前后各行的序号是连续的。",
      en: "This row has no serial number; it should be {expected}, the rows around it run on.",
    },
    missing: {
      zh: "序号从 {previous} 跳到 {serial}，缺 {missing}。",
      en: "The serial number jumps from {previous} to {serial}; {missing} is missing.",
    },
    renamed: {
      zh: "序号 {serial} 出现两次，名称却不同：“{first}”与“{second}”。",
      en: "Serial number {serial} is there twice under different names: “{first}” and “{second}”.",
    },
    twice: {
      zh: "序号 {serial} 排在 {previous} 之后，重复或颠倒。",
      en: "Serial number {serial} comes after {previous}: it is there twice or out of order.",
    },
  },
  *check(ledger) {
    const { recognition, canonicalUnit } = ledger;
    for (const table of [...recognition.annexes, ...recognition.breakdowns, ...recognition.lists]) {
      const rows = numberedRows(table, canonicalUnit);
      const breaks = breaksOf(rows);
      // Rows sorted by something else than their number are not a numbered sequence.
      if (breaks.length * 5 > rows.length && breaks.length > 2) continue;
      for (const { before, row, i, expected } of breaks) {
        const { item, serial } = row;
        const place = { at: cellPlace(addressOf(item, "serial")), unit: item.unit };
        if (expected !== undefined) {
          const fix = typeof item.serial === "number" ? setCell(ledger, addressOf(item, "serial"), expected) : [];
          yield { ...place, message: "wrong", data: { serial, expected }, ...asFix(fix) };
          continue;
        }
        if (!before) continue;
        if (serial === before.serial && item.matter !== "") {
          const names = { serial, first: before.item.matter, second: item.matter };
          yield { ...place, message: "renamed", at: cellPlace(addressOf(item, "matter")), data: names };
          continue;
        }
        const empty = blankBetween(table, before, row);
        if (empty) {
          const at = addressOf(empty, "serial");
          const filled = setCell(ledger, at, before.serial + 1);
          const blank = { message: "blank", at: cellPlace(at), unit: empty.unit } as const;
          yield { ...blank, data: { expected: before.serial + 1 }, ...asFix(filled) };
          continue;
        }
        const data = { previous: before.serial, serial };
        const fix = renumber(ledger, rows, i, before.serial + 1);
        const common = { ...place, ...asFix(fix) };
        if (serial > before.serial + 1) {
          const gap = serial - before.serial - 1;
          const missing = gap === 1 ? `${before.serial + 1}` : `${before.serial + 1}—${serial - 1}`;
          yield { ...common, message: "missing", data: { ...data, missing } };
        } else yield { ...common, message: "twice", data };
      }
    }
  },
});

/** The one row without a serial that stands where the missing number should. */
function blankBetween(table: RowTable, before: Numbered, { item, serial }: Numbered): WorkItem | undefined {
  if (serial !== before.serial + 2) return undefined;
  const between = table.items.slice(table.items.indexOf(before.item) + 1, table.items.indexOf(item));
  const [only] = between;
  return only && between.length === 1 && isBlank(only.serial) ? only : undefined;
}

interface Break {
  readonly row: Numbered;
  readonly i: number;
  readonly before?: Numbered;
  /** What the number should be, where the rows before and after it run on without it. */
  readonly expected?: number;
}

function breaksOf(rows: readonly Numbered[]): Break[] {
  const breaks: Break[] = [];
  let before: Numbered | undefined;
  rows.forEach((row, i) => {
    if (isDue(before, row) || sameGroup(before, row)) {
      before = row;
      return;
    }
    const due = [...(before ? [before.serial + 1] : []), ...(row.startsSection ? [1] : [])];
    const next = rows[i + 1];
    const expected = next && due.find((serial) => next.serial === serial + 1);
    if (expected !== undefined) breaks.push({ row, i, expected });
    else if (before) breaks.push({ row, i, before });
    before = expected === undefined ? row : { ...row, serial: expected };
  });
  return breaks;
}

function isDue(before: Numbered | undefined, { serial, startsSection }: Numbered): boolean {
  return (before !== undefined && serial === before.serial + 1) || (startsSection && serial === 1);
}

/** A group that goes on over the page repeats its number and its name. */
function sameGroup(before: Numbered | undefined, row: Numbered): boolean {
  return (
    before !== undefined &&
    before.serial === row.serial &&
    row.item.matter !== "" &&
    sameEssence(row.item.matter, before.item.matter)
  );
}

function numberedRows(table: RowTable, canonicalUnit: (name: string) => string): Numbered[] {
  const rows: Numbered[] = [];
  const isOther = (unit: string, last: string): boolean => unit !== last && canonicalUnit(unit) !== canonicalUnit(last);
  let last: WorkItem | undefined;
  for (const item of table.items) {
    const serial = serialOf(item);
    if (serial === undefined) continue;
    const startsSection =
      !last || last.category !== item.category || (table.kind === "annex" && isOther(item.unit, last.unit));
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
