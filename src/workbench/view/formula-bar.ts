/** The address of the selection and the contents of its first cell, to be read and changed. */
import { parseRange, rangeName, type Position, type Range } from "../../core/grid/range";
import type { HostBook } from "../host/book";
import { editText } from "./editing";
import { element } from "./elements";

export interface FormulaBarEvents {
  goTo(range: Range): void;
  enter(text: string, at: Position): void;
  leave(): void;
}

export class FormulaBar {
  private readonly address = element("input", { className: "address", type: "text", spellcheck: false });
  private readonly contents = element("textarea", { className: "contents", rows: 1, spellcheck: false });
  readonly root = element("div", { className: "formula-bar" }, this.address, this.contents);
  /** The cell whose contents are being changed here. */
  private editing: Position | undefined;

  constructor(
    private readonly book: () => HostBook,
    private readonly events: FormulaBarEvents,
  ) {
    this.address.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") this.go();
    });
    this.contents.addEventListener("focus", () => (this.editing = this.book().selection));
    this.contents.addEventListener("keydown", (event) => {
      if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape") || event.altKey) return;
      event.preventDefault();
      if (event.key === "Escape") this.editing = undefined;
      this.events.leave();
    });
    this.contents.addEventListener("blur", () => {
      const at = this.editing;
      this.editing = undefined;
      if (at) this.events.enter(this.contents.value, at);
      this.draw();
    });
    this.address.addEventListener("blur", () => this.draw());
  }

  label(address: string, contents: string): void {
    this.address.ariaLabel = address;
    this.contents.ariaLabel = contents;
  }

  /** A field a person is writing in is left alone. */
  draw(): void {
    const { selection } = this.book();
    if (document.activeElement !== this.address) this.address.value = rangeName(selection);
    if (!this.editing) this.contents.value = editText(this.book(), selection.row, selection.column);
  }

  private go(): void {
    const range = parseRange(this.address.value.trim());
    this.events.leave();
    if (range) this.events.goTo(range);
  }
}
