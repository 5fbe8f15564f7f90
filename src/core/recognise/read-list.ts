/** Recognising a list of numbered paragraphs: 1.…(责任单位：区发改局), and under it 完成情况：…. */
import type { Cells } from "../grid/cells";
import type { Address, Position } from "../grid/range";
import { essence, plainText } from "../chinese/text";
import type { Field } from "../domain/fields";
import type { RowTable, UnitBlock, WorkItem } from "../domain/items";
import type { Reading } from "./row-table-request";
import { splitUnits } from "../domain/unit-names";

const ITEM = /^\s*[(]?(\d{1,3})[)]?\s*[.、]\s*(?!\d)(.+)$/s;
const UNITS = /[(]\s*(?:责任|牵头|承办|主办|落实)(?:单位|部门)\s*[:]\s*([^)]+)[)]?/;
const NOTE = /^\s*(?:完成|进展|推进|落实|办理)情况\s*[:]\s*/;
const SECTION = /^\s*(?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十]+[)])\s*(.+)$/;

/** A list has at least this many items with a unit or a note of their own. */
const FEWEST = 3;

/** Where the task's text ends and its units begin. */
function standardEnd(text: string, start: number): number {
  const match = UNITS.exec(text);
  return match && match.index >= start ? match.index : text.length;
}

/** The names in 责任单位：…, as they stand. */
function unitsIn(raw: string, text: string): string {
  const match = UNITS.exec(text);
  const names = match?.[1] ?? "";
  if (!match || names === "") return "";
  const start = match.index + match[0].lastIndexOf(names);
  return raw.slice(start, start + names.length);
}

/** A page that was copied twice: number 1 with the same beginning. The second copy is not counted. */
function startsAgain(first: WorkItem | undefined, serial: number, text: string): boolean {
  return (
    first !== undefined && first.serial === serial && essence(text).startsWith(essence(first.standard).slice(0, 6))
  );
}

/** Undefined where the sheet holds no such list. */
export function readList(cells: Cells, reading: Reading): RowTable | undefined {
  const items: WorkItem[] = [];
  const sections: { at: Address; title: string }[] = [];
  const sheet = cells.sheet.name;
  const headings: string[] = [];
  let open: { item: WorkItem; noted: boolean } | undefined;
  let title = "";
  let complete = 0;
  const close = (): void => {
    if (!open) return;
    if (open.item.units.length > 0 || open.noted) complete++;
    items.push(open.item);
    open = undefined;
  };
  for (let row = cells.firstRow; row < cells.endRow; row++) {
    const column = cells.filled(row)[0];
    if (column === undefined) continue;
    const raw = cells.text(row, column);
    const text = plainText(raw);
    if (NOTE.test(text) && open) {
      const at: Position = { row, column };
      const note = raw.slice((NOTE.exec(text)?.[0] ?? "").length).trim();
      open = { item: { ...open.item, progressNote: note, elsewhere: { progressNote: at, rating: at } }, noted: true };
      continue;
    }
    const item = ITEM.exec(text);
    if (item) {
      close();
      if (startsAgain(items[0], Number(item[1]), item[2] ?? "")) break;
      const units = splitUnits(unitsIn(raw, text), reading.knownUnits);
      const start = text.length - (item[2] ?? "").length;
      open = {
        noted: false,
        item: {
          sheet,
          row,
          columns: { serial: column, standard: column, unit: column } satisfies Partial<Record<Field, number>>,
          unit: units[0] ?? "",
          units,
          category: headings.at(-1) ?? "",
          serial: Number(item[1]),
          matter: "",
          standard: raw.slice(start, standardEnd(text, start)).trim(),
          leader: "",
          due: "",
          progressNote: "",
          reason: "",
          ratingText: "",
          rating: "unrated",
        },
      };
      continue;
    }
    const section = SECTION.exec(text);
    if (section) {
      close();
      headings.push(raw.trim());
      sections.push({ at: { sheet, row, column }, title: raw.trim() });
    } else if (items.length === 0 && !open && raw.trim().length >= 8) title = raw.trim();
  }
  close();
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last || complete < FEWEST || complete * 2 < items.length) return undefined;
  const top = Math.min(first.row, ...sections.slice(0, 1).map(({ at }) => at.row));
  const bottom = last.elsewhere?.progressNote?.row ?? last.row;
  const column = first.columns.standard ?? 0;
  const blocks: UnitBlock[] = items.map((item) => ({
    unit: item.unit,
    at: { sheet, row: item.row, column },
    items: [item],
  }));
  return {
    kind: "list",
    sheet,
    range: { row: top, column, rows: bottom - top + 1, columns: 1 },
    title,
    header: { row: top, column, rows: 1, columns: 1 },
    columns: first.columns,
    missing: [],
    vocabulary: { allowed: reading.ratingWords },
    items,
    blocks,
    sections: sections.filter(({ at }) => at.row < last.row),
  };
}
