/** Shows a text in a small Office dialog: the one thing a ribbon command without a pane can show. */

/** Excel ends a command after five minutes, whatever it waits for. */
const LONGEST = 4 * 60_000;

/** Ends when the person has closed it, because a command that completed takes its dialog with it. */
export function showNotice(text: string): Promise<void> {
  const page = new URL("notice.html", location.href);
  page.searchParams.set("text", text);
  return new Promise((closed) => {
    Office.context.ui.displayDialogAsync(page.href, { width: 30, height: 25, displayInIframe: true }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) {
        closed();
        return;
      }
      const end = setTimeout(() => {
        opened.value.close();
        closed();
      }, LONGEST);
      opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(end);
        closed();
      });
    });
  });
}
