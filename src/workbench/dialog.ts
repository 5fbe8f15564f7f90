/** Excel's dialog window of an add-in: its page in a frame, and a button to close it. */
import { element } from "./view/elements";
import type { Words } from "./words";

export function showDialog(url: string, words: Words, closed: () => void): void {
  const close = element("button", { type: "button", ariaLabel: words.closeDialog }, "✕");
  const head = element("div", { className: "pane-head" }, element("h2", {}, words.pane), close);
  const frame = element("iframe", { src: url, title: words.pane });
  const dialog = element("dialog", { ariaLabel: words.pane }, head, frame);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  dialog.showModal();
}
