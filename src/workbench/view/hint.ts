/** What a drop-down says of itself, beside the cell that is selected. */
import type { HostValidation } from "../host/validation";
import { LIST_WIDTH } from "./editor";
import { element } from "./elements";

export class Hint {
  readonly box = element("div", { className: "hint", id: "hint", hidden: true, attributes: { role: "note" } });

  /** At the cell's foot, beside the list that may open there, and within what is in view. */
  show(cell: HTMLElement | null, prompt: HostValidation["prompt"]): void {
    this.box.hidden = !cell || !prompt || prompt.message === "";
    if (!cell || !prompt || this.box.hidden) return;
    this.box.replaceChildren(element("strong", {}, prompt.title), prompt.message);
    const { scrollLeft = 0, clientWidth = 0 } = this.box.parentElement ?? {};
    const beside = cell.offsetLeft + Math.max(cell.offsetWidth, LIST_WIDTH) + 8;
    const last = scrollLeft + clientWidth - this.box.offsetWidth - 8;
    this.box.style.left = `${Math.max(0, Math.min(beside, last))}px`;
    this.box.style.top = `${cell.offsetTop + cell.offsetHeight + 6}px`;
    cell.setAttribute("aria-describedby", this.box.id);
  }
}
