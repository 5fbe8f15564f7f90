/** The box that lies over a cell while a person writes in it. */
import { element } from "./elements";

export type EndKey = "Enter" | "Tab" | "none";

export class CellEditor {
  readonly box = element("textarea", { className: "editor", hidden: true, rows: 1, spellcheck: false });
  private finish: ((text: string | undefined, key: EndKey, back: boolean) => void) | undefined;

  constructor() {
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("input", () => this.grow());
    this.box.addEventListener("blur", () => this.end(this.box.value, "none"));
  }

  get isOpen(): boolean {
    return this.finish !== undefined;
  }

  /** Ends with the text, or undefined when it was given up, and the key that ended it. */
  open(
    cell: HTMLElement,
    text: string,
    label: string,
    finish: (text: string | undefined, key: EndKey, back: boolean) => void,
  ): void {
    const look = getComputedStyle(cell);
    this.box.style.cssText = `left:${cell.offsetLeft}px;top:${cell.offsetTop}px;min-height:${cell.offsetHeight}px`;
    this.box.style.width = `${Math.max(cell.offsetWidth, 120)}px`;
    this.box.style.font = look.font;
    this.box.value = text;
    this.box.ariaLabel = label;
    this.box.hidden = false;
    this.finish = finish;
    this.box.focus({ preventScroll: true });
    this.box.setSelectionRange(text.length, text.length);
    this.grow();
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Escape") this.end(undefined, "none");
    else if (event.key === "Enter" && event.altKey)
      this.box.setRangeText("\n", this.box.selectionStart, this.box.selectionEnd, "end");
    else if (event.key === "Enter" || event.key === "Tab") this.end(this.box.value, event.key, event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.grow();
  }

  private end(text: string | undefined, key: EndKey, back = false): void {
    const { finish } = this;
    if (!finish) return;
    this.finish = undefined;
    this.box.hidden = true;
    finish(text, key, back);
  }

  private grow(): void {
    this.box.style.height = "auto";
    this.box.style.height = `${this.box.scrollHeight + 2}px`;
  }
}
