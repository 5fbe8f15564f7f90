/** The box that lies over a cell while a person writes in it, or the list under it to choose from. */
import { element } from "./elements";

/** What ended the editing; "blur" went on elsewhere by itself. */
export type End = "Enter" | "Tab" | "Escape" | "click" | "blur";

export interface Editing {
  readonly text: string;
  readonly label: string;
  /** The words to choose from; anything can be written where there are none. */
  readonly words?: readonly string[] | undefined;
}

/** At least; it is as wide as its cell. */
export const LIST_WIDTH = 120;

type Finish = (text: string | undefined, end: End, back: boolean) => void;

export class CellEditor {
  private readonly box = element("textarea", { className: "editor", hidden: true, rows: 1, spellcheck: false });
  private readonly list = element("select", { className: "editor list", hidden: true });
  readonly fields: readonly HTMLElement[] = [this.box, this.list];
  private finish: Finish | undefined;

  constructor() {
    for (const field of this.fields) {
      field.addEventListener("keydown", (event) => this.key(event));
      field.addEventListener("blur", () => this.end("blur"));
    }
    this.box.addEventListener("input", () => this.grow());
    this.list.addEventListener("click", ({ target }) => target !== this.list && this.end("click"));
  }

  /** Ends with the text, or undefined when it was given up. */
  open(cell: HTMLElement, { text, label, words = [] }: Editing, finish: Finish): void {
    const field = words.length > 0 ? this.list : this.box;
    const top = words.length > 0 ? cell.offsetTop + cell.offsetHeight : cell.offsetTop;
    const look = getComputedStyle(cell);
    field.style.cssText = `left:${cell.offsetLeft}px;top:${top}px`;
    field.style.width = `${Math.max(cell.offsetWidth, LIST_WIDTH)}px`;
    field.style.font = look.font;
    field.ariaLabel = label;
    field.hidden = false;
    this.finish = finish;
    if (field === this.box) this.write(cell, text);
    else this.choose(words, text);
    field.focus({ preventScroll: true });
  }

  private write(cell: HTMLElement, text: string): void {
    this.box.style.minHeight = `${cell.offsetHeight}px`;
    this.box.value = text;
    this.box.setSelectionRange(text.length, text.length);
    this.grow();
  }

  private choose(words: readonly string[], text: string): void {
    this.list.replaceChildren(...words.map((word) => element("option", {}, word)));
    this.list.size = Math.max(2, words.length);
    this.list.selectedIndex = words.indexOf(text);
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    if (key === "Enter" && event.altKey && !this.box.hidden)
      this.box.setRangeText("\n", this.box.selectionStart, this.box.selectionEnd, "end");
    else if (key === "Enter" || key === "Tab" || key === "Escape") this.end(key, event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.grow();
  }

  private end(end: End, back = false): void {
    const { finish, box, list } = this;
    if (!finish) return;
    this.finish = undefined;
    const text = box.hidden ? (list.selectedIndex < 0 ? undefined : list.value) : box.value;
    box.hidden = true;
    list.hidden = true;
    finish(end === "Escape" ? undefined : text, end, back);
  }

  private grow(): void {
    this.box.style.height = "auto";
    this.box.style.height = `${this.box.scrollHeight + 2}px`;
  }
}
