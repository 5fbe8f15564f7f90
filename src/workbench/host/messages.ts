/** What the host tells a client unasked: that cells or sheets changed, in the form in which Excel sends its events. */
import { rangeName, type Address, type Range } from "../../core/grid/range";
import { groupBy } from "../../core/collections/group";
import type { HostBook, SheetChange } from "./book";

export interface Message {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** The event's arguments as JSON. */
  readonly message: string;
}

const eventCategory = 65536;
const messageType = { changed: 10, added: 13, deleted: 15, renamed: 25, shown: 26 } as const;

/** Sends one message a changed sheet, and one for every sheet that came, went, or is called or shown otherwise; returns the way to stop. */
export function sendChanges(book: HostBook, send: (messages: readonly Message[]) => void): () => void {
  return book.subscribe(({ cells, sheets }, by) => {
    const bySheet = [...groupBy(cells, ({ sheet }) => sheet)];
    const messages = [...sheets.map(sheetMessage), ...bySheet.map(([id, own]) => cellsMessage(id, own, by))];
    if (messages.length > 0) send(messages);
  });
}

function messageOf(type: keyof typeof messageType, details: object): Message {
  const message = JSON.stringify({ ...details, source: "Local" });
  return { messageCategory: eventCategory, messageType: messageType[type], targetId: "Workbook", message };
}

function cellsMessage(worksheetId: string, cells: readonly Address[], by: "person" | "addin"): Message {
  const triggerSource = by === "addin" ? "ThisLocalAddin" : "Unknown";
  const address = rangeName(around(cells));
  return messageOf("changed", { worksheetId, address, changeType: "RangeEdited", triggerSource });
}

/** Excel does not say who did it. */
function sheetMessage(change: SheetChange): Message {
  const { kind, sheet: worksheetId } = change;
  switch (kind) {
    case "added":
    case "deleted":
      return messageOf(kind, { worksheetId });
    case "renamed":
      return messageOf(kind, { worksheetId, nameBefore: change.before, nameAfter: change.after });
    case "shown":
      return messageOf(kind, { worksheetId, visibilityBefore: change.before, visibilityAfter: change.after });
  }
}

function around(cells: readonly Address[]): Range {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
