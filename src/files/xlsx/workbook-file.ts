/** A workbook file behind the same port as Excel's open workbook. */
import type { Workbook } from "../../actions/workbook";
import type { SheetDraft } from "../../core/edits/draft";
import type { EditPlan, Receipt } from "../../core/edits/plan";
import type { WorkbookSnapshot } from "../../core/grid/snapshot";
import { applyToBook } from "./write/apply-plan";
import type { Book } from "./read/book";
import { draftsOf } from "./read/drafts";
import { snapshotOfBook } from "./read/snapshot-of-book";
import { extensionOf } from "./write/workbook-part";

export class FileWorkbook implements Workbook {
  private book: Book;
  /** By the plan that takes a change back, straight after it: what it brought along, a styles part or a setting, goes too. */
  private readonly undone = new WeakMap<EditPlan, { readonly before: Book; readonly after: Book }>();
  private readonly original: { readonly book: Book; readonly bytes: Uint8Array };

  constructor(book: Book, bytes: Uint8Array) {
    this.book = book;
    this.original = { book, bytes };
  }

  get extension(): string {
    return extensionOf(this.book);
  }

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(snapshotOfBook(this.book));
  }

  apply(plan: EditPlan): Promise<Receipt> {
    return Promise.resolve(this.write(plan, false));
  }

  /** As a person at the keyboard could: also into the cells that a protected sheet leaves open. */
  applyByHand(plan: EditPlan): Receipt {
    return this.write(plan, true);
  }

  private write(plan: EditPlan, byHand: boolean): Receipt {
    const { book, receipt } = applyToBook(this.book, plan, byHand);
    const undone = this.undone.get(plan);
    const isWayBack = undone?.after === this.book && receipt.outcome === "applied";
    const next = isWayBack ? undone.before : book;
    this.undone.set(receipt.undo, { before: this.book, after: next });
    this.book = next;
    return receipt;
  }

  /** The file as it is now; the very same bytes as long as nothing was written. */
  save(): Uint8Array {
    return this.book === this.original.book ? this.original.bytes.slice() : this.book.parts.save();
  }

  /** Every worksheet with its looks. */
  drafts(): readonly SheetDraft[] {
    return draftsOf(this.book);
  }
}
