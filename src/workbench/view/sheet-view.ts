/** The sheet a person works on: the table with mouse, keyboard and the editing box. */
import type { Position, Range } from "../../core/grid/range";
import { cellName, parseRange } from "../../core/grid/range";
import type { HostBook } from "../host/book";
import { validationAt } from "../host/validations";
import { clearRange, editText, enterText } from "./editing";
import { CellEditor } from "./editor";
import { around, moved, type Bounds } from "./keys";
import { areaAt, isHidden } from "./look";
import { refusalOf, refusalToClear, type Refusal } from "./permission";
import { SheetTable } from "./table";

export interface SheetEvents {
  selected(): void;
  refused(refusal: Refusal): void;
}

export class SheetView {
  private readonly view: SheetTable;
  private readonly editor = new CellEditor();
  private dragging = false;

  constructor(
    private readonly book: () => HostBook,
    private readonly events: SheetEvents,
  ) {
    this.view = new SheetTable(book);
    this.view.root.append(...this.editor.fields);
    const { table } = this.view;
    table.addEventListener("mousedown", (event) => this.press(event));
    table.addEventListener("mouseover", (event) => this.drag(event));
    document.addEventListener("mouseup", () => (this.dragging = false));
    table.addEventListener("dblclick", () => this.edit());
    table.addEventListener("keydown", (event) => this.key(event));
  }

  get root(): HTMLElement {
    return this.view.root;
  }

  focus(): void {
    this.view.table.focus({ preventScroll: true });
  }

  /** Shows the workbook as it stands; with `reveal` the selection is scrolled into view. */
  draw(reveal: boolean): void {
    this.view.draw();
    if (reveal) this.view.reveal();
  }

  select(range: Range): void {
    const book = this.book();
    book.select(book.activeSheet, range);
    this.view.draw();
    this.view.reveal();
    this.events.selected();
  }

  /** Writes into a cell of the sheet as if it had been typed there. */
  enter(text: string, { row, column }: Position): void {
    const book = this.book();
    if (text === editText(book, row, column)) return;
    const refusal = refusalOf(book.activeSheet, { row, column }, text);
    if (refusal) this.events.refused(refusal);
    else enterText(book, row, column, text);
  }

  private press(event: MouseEvent): void {
    const at = positionOf(event.target);
    if (!at || event.button !== 0) return;
    const { selection, activeSheet } = this.book();
    this.dragging = true;
    this.choose(event.shiftKey ? around(selection, at) : areaAt(activeSheet.merges, at.row, at.column));
  }

  private drag(event: MouseEvent): void {
    const at = this.dragging ? positionOf(event.target) : undefined;
    if (at) this.choose(around(this.book().selection, at));
  }

  /** Selects without drawing the cells again, so that a second click finds the same element. */
  private choose(range: Range): void {
    const book = this.book();
    book.select(book.activeSheet, range);
    this.view.showSelection();
    this.events.selected();
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.view.table) return;
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const book = this.book();
    const { selection, activeSheet } = book;
    const writes = key.length === 1 && !ctrlKey && !metaKey && !altKey;
    const next = moved(
      selection,
      key,
      { extend: shiftKey, control: ctrlKey || metaKey },
      this.bounds(),
      activeSheet.merges,
    );
    if (altKey && key === "ArrowDown") this.edit();
    else if (next) this.select(next);
    else if (key === "F2") this.edit();
    else if (key === "Delete" || key === "Backspace") {
      const refusal = refusalToClear(activeSheet, selection);
      if (refusal) this.events.refused(refusal);
      else clearRange(book, selection);
    } else if (writes || event.isComposing || key === "Process") {
      this.edit("");
      return;
    } else return;
    event.preventDefault();
  }

  /** Without a text the cell's own contents are edited. */
  private edit(text?: string): void {
    const book = this.book();
    const { selection, activeSheet } = book;
    const cell = this.view.cellAt(selection);
    if (!cell) return;
    const refusal = refusalOf(activeSheet, selection, "");
    if (refusal) {
      this.events.refused(refusal);
      return;
    }
    const before = editText(book, selection.row, selection.column);
    const words = validationAt(activeSheet, selection.row, selection.column)?.words;
    this.editor.open(cell, { text: text ?? before, label: cellName(selection), words }, (entered, key, back) => {
      if (entered !== undefined) this.enter(entered, selection);
      if (key === "Enter" || key === "Tab") this.step(key, back);
      if (key !== "blur") this.focus();
    });
  }

  private step(key: "Enter" | "Tab", back: boolean): void {
    const arrow = key === "Enter" ? (back ? "ArrowUp" : "ArrowDown") : back ? "ArrowLeft" : "ArrowRight";
    const { selection, activeSheet } = this.book();
    const area = areaAt(activeSheet.merges, selection.row, selection.column);
    const next = moved(area, arrow, { extend: false, control: false }, this.bounds(), activeSheet.merges);
    if (next) this.select(next);
  }

  private bounds(): Bounds {
    const { activeSheet } = this.book();
    const used = activeSheet.usedRange(true);
    return {
      isHidden: (column) => isHidden(activeSheet, column),
      rows: 1048576,
      columns: 16384,
      page: Math.max(1, Math.floor(this.view.root.clientHeight / 24) - 2),
      last: used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 },
    };
  }
}

function positionOf(target: EventTarget | null): Position | undefined {
  const name = target instanceof Element ? target.closest<HTMLElement>("td[data-cell]")?.dataset["cell"] : undefined;
  return name === undefined ? undefined : parseRange(name);
}
