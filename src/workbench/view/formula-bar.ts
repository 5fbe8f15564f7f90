/** The address of the selection and the contents of its first cell, to be read and changed. */
import { parseRange, rangeName, type Range } from "../../core/grid/range";
import type { HostBook } from "../host/book";
import { editText } from "./editing";
import { element } from "./elements";

export interface FormulaBarEvents {
  goTo(range: Range): void;
  enter(text: string): void;
  leave(): void;
}

export class FormulaBar {
  private readonly address = element("input", { className: "address", type: "text", spellcheck: false });
  private readonly contents = element("textarea", { className: "contents", rows: 1, spellcheck: false });
  readonly root = element("div", { className: "formula-bar" }, this.address, this.contents);

  constructor(
    private readonly book: () => HostBook,
    events: FormulaBarEvents,
  ) {
    this.address.addEventListener("keydown", ({ key }) => {
      if (key !== "Enter") return;
      const range = parseRange(this.address.value.trim());
      if (range) events.goTo(range);
      else this.draw();
      events.leave();
    });
    this.contents.addEventListener("keydown", (event) => {
      if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape") || event.altKey) return;
      event.preventDefault();
      if (event.key === "Enter") events.enter(this.contents.value);
      this.draw();
      events.leave();
    });
  }

  label(address: string, contents: string): void {
    this.address.ariaLabel = address;
    this.contents.ariaLabel = contents;
  }

  draw(): void {
    const { selection } = this.book();
    this.address.value = rangeName(selection);
    this.contents.value = editText(this.book(), selection.row, selection.column);
  }
}
