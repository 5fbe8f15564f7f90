/** Excel.Workbook, Excel.Application and the collection of sheets, over the stand-in's workbook. */
import type { HostBook } from "../book";
import { HostError } from "../errors";
import { HostCollection, HostObject } from "../reflect";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

export class Workbook extends HostObject {
  constructor(private readonly book: HostBook) {
    super();
  }

  get application(): Application {
    return new Application();
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  getSelectedRange(): Range {
    return new Range(this.book, this.book.activeSheet, this.book.selection);
  }
}

class Application extends HostObject {
  /** The stand-in calculates when a value is read, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }
}

class WorkbookProtection extends HostObject {
  constructor(private readonly book: HostBook) {
    super();
  }

  get protected(): boolean {
    return this.book.structureProtected;
  }
}

class WorksheetCollection extends HostCollection {
  constructor(private readonly book: HostBook) {
    super();
  }

  get items(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound", `There is no sheet ${key}.`);
    return found;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.book.findSheet(key);
    return sheet ? new Worksheet(this.book, sheet) : null;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }

  getCount(visibleOnly = false): number {
    return visibleOnly ? this.book.visibleSheets().length : this.book.sheets.length;
  }

  add(name?: string): Worksheet {
    if (this.book.structureProtected)
      throw new HostError("AccessDenied", "The structure of the workbook is protected.");
    return new Worksheet(this.book, this.book.addSheet(name));
  }
}

/** The client asks to be told of these; the stand-in tells every client. */
for (const event of ["DataChangedEvent", "AddedEvent", "DeletedEvent", "EventNameChanged", "EventVisibilityChanged"]) {
  for (const name of [`_Register${event}`, `_Unregister${event}`])
    Object.defineProperty(WorksheetCollection.prototype, name, { value: () => null });
}
