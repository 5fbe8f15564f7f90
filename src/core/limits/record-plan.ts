/** What a person decides of an item's day, written on 时限台账: put off with approval, or done. The tables stay unless asked. */
import { isoDay, type Day } from "../chinese/day";
import type { Edit } from "../edits/plan";
import { isBlank } from "../grid/cell-value";
import { contentAt, isFormula, sheetNamed } from "../grid/snapshot";
import type { Ledger } from "../ledger/ledger";
import { dueCells, type DueCells } from "./due-cells";
import { lastDay, limitedItems, limitKeys, type LimitedItem } from "./items";
import { daysBetween } from "./lights";
import { lineOf, recordDraft, type LimitLine } from "./record-draft";
import { readLimitRecord, type LimitRecord } from "./record";
import { LIMIT_FIELDS, LIMIT_SHEET, type LimitField } from "./record-headings";

/** `key` is the item's, as limitKeys gives it. */
export type LimitDecision =
  | {
      readonly kind: "putOff";
      readonly key: string;
      readonly until: Day;
      readonly approvedBy: string;
      readonly approvedOn?: Day;
      readonly reason: string;
    }
  | { readonly kind: "close"; readonly key: string; readonly closedOn: Day; readonly remark?: string };

/**
 * noItem: no item has the key. noApproval: nobody approved it. notLater: the new day is not after the one that counts now.
 * formula: a formula stands in a cell that would be written. sheetTaken: another sheet is called 时限台账.
 */
export type LimitRefusal = "noItem" | "noApproval" | "notLater" | "formula" | "sheetTaken";

export interface LimitPlan {
  readonly edits: readonly Edit[];
  readonly refused: readonly { readonly key: string; readonly why: LimitRefusal }[];
  /** Cells of the tables that were to have the new day too, and stay. */
  readonly kept: DueCells["kept"];
}

export interface LimitPlanOptions {
  /** The tables' own 完成时间 get the new day too. */
  readonly changeDue?: boolean;
}

/** One edit a cell; the sheet is added where there is none, with a line for every item that has a day. */
export function limitPlan(
  ledger: Ledger,
  decisions: readonly LimitDecision[],
  { changeDue = false }: LimitPlanOptions = {},
): LimitPlan {
  const keyOf = limitKeys(ledger);
  const items = new Map(limitedItems(ledger).map((limited) => [keyOf(limited.item), limited]));
  const record = readLimitRecord(ledger.book);
  const taken = !record && sheetNamed(ledger.book, LIMIT_SHEET) !== undefined;
  const judged = decisions.map((decision) => {
    const limited = items.get(decision.key);
    return { decision, limited, why: taken ? ("sheetTaken" as const) : refusalOf(decision, limited, record) };
  });
  const lines = new Map<LimitedItem, LimitLine>();
  for (const { decision, limited, why } of judged)
    if (limited && !why) lines.set(limited, lineAfter(limited, decision, lines.get(limited)));
  const untils = judged.flatMap(({ decision, limited, why }) =>
    changeDue && decision.kind === "putOff" && limited && !why ? [[limited.item, decision.until] as const] : [],
  );
  const cells = dueCells(ledger, new Map(untils));
  const recorded =
    taken || lines.size === 0 ? [] : record ? writtenIn(ledger, record, lines) : [newSheet(ledger, lines)];
  return {
    edits: [...recorded, ...cells.edits],
    kept: cells.kept,
    refused: judged.flatMap(({ decision: { key }, why }) => (why ? [{ key, why }] : [])),
  };
}

/** The sheet for staff to fill by hand; nothing where there is one. */
export function emptyRecordPlan(ledger: Ledger): Edit[] {
  return readLimitRecord(ledger.book) || sheetNamed(ledger.book, LIMIT_SHEET) ? [] : [newSheet(ledger, new Map())];
}

function newSheet(ledger: Ledger, lines: ReadonlyMap<LimitedItem, LimitLine>): Edit {
  const keyOf = limitKeys(ledger);
  const listed = limitedItems(ledger).filter((limited) => limited.due.kind !== "none" || lines.has(limited));
  const draft = recordDraft(
    LIMIT_SHEET,
    listed.map((limited) => ({ ...lineOf(limited, keyOf(limited.item)), ...lines.get(limited) })),
  );
  return { kind: "addSheet", draft };
}

function refusalOf(
  decision: LimitDecision,
  limited: LimitedItem | undefined,
  record: LimitRecord | undefined,
): LimitRefusal | undefined {
  if (!limited) return "noItem";
  if (decision.kind === "putOff") {
    if (decision.approvedBy.trim() === "") return "noApproval";
    const now = lastDay(limited);
    if (now && daysBetween(now, decision.until) <= 0) return "notLater";
  }
  const row = limited.entry?.row;
  if (!record || row === undefined) return undefined;
  const fields = Object.keys(lineAfter(limited, decision)) as LimitField[];
  const holdsFormula = fields.some((field) => {
    const column = record.header.columns[field];
    return column !== undefined && isFormula(contentAt(record.sheet, { row, column }));
  });
  return holdsFormula ? "formula" : undefined;
}

/** What the line says once it is decided, an earlier extension kept among the remarks. */
function lineAfter({ entry }: LimitedItem, decision: LimitDecision, decided: LimitLine = {}): LimitLine {
  const earlier = decided.remark ?? entry?.texts.remark ?? "";
  const joined = (...parts: readonly string[]): LimitLine => {
    const remark = [earlier, ...parts].filter((part) => part !== "").join("；");
    return remark === earlier ? decided : { ...decided, remark };
  };
  if (decision.kind === "close")
    return { ...joined(decision.remark?.trim() ?? ""), closedOn: isoDay(decision.closedOn) };
  const { until = "", approvedBy = "", approvedOn = "" } = entry?.texts ?? {};
  const approval = [approvedBy, approvedOn].filter((part) => part !== "").join(" ");
  return {
    ...joined(until === "" ? "" : `此前延期至 ${until}${approval === "" ? "" : `（${approval}）`}`),
    until: isoDay(decision.until),
    approvedBy: decision.approvedBy.trim(),
    approvedOn: decision.approvedOn ? isoDay(decision.approvedOn) : "",
    reason: decision.reason.trim(),
  };
}

function writtenIn(ledger: Ledger, { sheet, header }: LimitRecord, lines: ReadonlyMap<LimitedItem, LimitLine>): Edit[] {
  const keyOf = limitKeys(ledger);
  const rows = sheet.values.map((cells, i) => (cells.every(isBlank) ? -1 : sheet.origin.row + i));
  let free = Math.max(header.row, ...rows) + 1;
  let serial = free - header.row;
  return [...lines].flatMap(([limited, line]) => {
    const known = limited.entry?.row;
    const row = known ?? free++;
    const texts: LimitLine = known === undefined ? { ...lineOf(limited, keyOf(limited.item)), ...line } : line;
    return LIMIT_FIELDS.flatMap((field): Edit[] => {
      const column = header.columns[field];
      const text = field === "serial" && known === undefined ? serial++ : texts[field];
      if (column === undefined || text === undefined) return [];
      const at = { sheet: sheet.name, row, column };
      const before = contentAt(sheet, at);
      const after = text === "" ? null : text;
      return before === after ? [] : [{ kind: "setCell", at, before, after }];
    });
  });
}
