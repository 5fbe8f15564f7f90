/**
 * The pane and the ribbon's commands are pages of their own. What a command writes Excel calls the add-in's own, which the
 * pane does not count as a change; so the command's page leaves word, and the pane's page hears of it.
 */
const KEY = "duchatong.wrote";

export function notifyOtherPages(): void {
  try {
    localStorage.setItem(KEY, `${Date.now()} ${workbookAddress()}`);
  } catch {
    // Storage may be switched off for add-ins; the pane then learns of it with the next check.
    return;
  }
}

/** Returns the way to stop. */
export function hearOtherPages(onWrote: () => void): () => void {
  const hear = ({ key, newValue }: StorageEvent): void => {
    if (key === KEY && newValue?.endsWith(` ${workbookAddress()}`)) onWrote();
  };
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
}

/** Other workbooks may be open with panes of their own; one that was never saved has no address. */
export function workbookAddress(): string {
  return Office.context.document.url;
}
