/** The tables of a returned file and the marks on its sheets: what it holds, before anyone asks whose it is. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../grid/snapshot";
import { itemsOf, type DeclineReason, type RowTable } from "../../domain/items";
import { openLedger, type Ledger } from "../../ledger/ledger";
import type { Settings } from "../../domain/settings";
import type { CollectContext } from "./context";
import { sheetMarks, type SheetMarks } from "./sheet-marks";

export interface ReturnTables {
  readonly ledger: Ledger;
  /** Tables of progress with their rows. */
  readonly tables: readonly RowTable[];
  marksOf(sheet: string): SheetMarks;
  /** The unit that sheets without a name were taken for. */
  readonly inheritedUnit?: string;
}

/** Why a file holds no return. */
export type Nothing =
  | { readonly kind: "unrecognised"; readonly sheet: string; readonly reason: DeclineReason }
  | { readonly kind: "noAnnex" | "emptyFile" };

/** `fileUnit` is whose book it is where neither a mark nor the sheets say so. */
export function returnTables(
  book: WorkbookSnapshot,
  context: CollectContext,
  fileUnit: string | undefined,
): ReturnTables | Nothing {
  const marks = new Map(book.sheets.map((sheet): [string, SheetMarks] => [sheet.name, sheetMarks(sheet)]));
  const named = new Set([...marks.values()].flatMap(({ form }) => (form ? [form.unit] : [])));
  const settings = readingSettings(context);
  const owner = named.size === 1 ? [...named][0] : fileUnit;
  const read = openLedger(book, settings);
  const inherited = needsOwner(read) ? owner : undefined;
  const ledger = inherited === undefined ? read : openLedger(book, settings, { unit: inherited });
  const tables = progressTables(ledger).filter(({ items }) => items.length > 0);
  if (tables.length === 0) return nothingIn(ledger);
  const none = sheetMarks(NO_SHEET);
  return {
    ledger,
    tables,
    marksOf: (sheet) => marks.get(sheet) ?? none,
    ...(inherited === undefined ? {} : { inheritedUnit: inherited }),
  };
}

const NO_SHEET: SheetSnapshot = {
  name: "",
  hidden: false,
  protected: false,
  origin: { row: 0, column: 0 },
  values: [],
};

/** The office's words and names; the names the office knows are known to the reader too, and no waiver is meant for this file. */
function readingSettings({ settings, units, period }: CollectContext): Settings {
  const listed = new Set(settings.units.map(({ name }) => name));
  const others = units.filter((unit) => !listed.has(unit)).map((name) => ({ name, aliases: [] }));
  return {
    ...settings,
    units: [...settings.units, ...others],
    period: period === "" ? settings.period : period,
    waivers: [],
  };
}

function progressTables({ tables }: Ledger): readonly RowTable[] {
  return tables.filter(({ kind }) => kind !== "breakdown");
}

function needsOwner(ledger: Ledger): boolean {
  const items = itemsOf(progressTables(ledger));
  return items.length === 0 || items.some(({ unit }) => unit === "");
}

function nothingIn({ recognition }: Ledger): Nothing {
  const { unrecognised, tallies, breakdowns, circulars, annexes } = recognition;
  const headed = annexes[0];
  if (headed) return { kind: "unrecognised", sheet: headed.sheet, reason: "noRows" };
  const declined = unrecognised.find(({ reason }) => reason !== "hidden") ?? unrecognised[0];
  if (tallies.length + breakdowns.length + circulars.length > 0) return { kind: "noAnnex" };
  return declined ? { kind: "unrecognised", ...declined } : { kind: "emptyFile" };
}
