/** What the host tells a client unasked: that cells changed, in the form in which Excel sends its events. */
import { rangeName, type Address } from "../../core/grid/range";
import { groupBy } from "../../core/grid/group";
import type { HostBook } from "./book";

export interface Message {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** The event's arguments as JSON. */
  readonly message: string;
}

const eventCategory = 65536;
const worksheetChanged = 10;

/** Sends one message a changed sheet; returns the way to stop. */
export function sendChanges(book: HostBook, send: (messages: readonly Message[]) => void): () => void {
  return book.subscribe((cells, by) => {
    if (cells.length > 0) send([...groupBy(cells, ({ sheet }) => sheet)].map(([id, own]) => changed(id, own, by)));
  });
}

function changed(worksheetId: string, cells: readonly Address[], by: "person" | "addin"): Message {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return {
    messageCategory: eventCategory,
    messageType: worksheetChanged,
    targetId: "Workbook",
    message: JSON.stringify({
      worksheetId,
      address: rangeName(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: by === "addin" ? "ThisLocalAddin" : "Unknown",
    }),
  };
}
