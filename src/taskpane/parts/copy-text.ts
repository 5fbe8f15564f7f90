/** Copying. Excel on the web forbids the newer way, and some web views the older one too: the text then stays selected for Ctrl+C. */
export async function copyText(text: string, area: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area?.focus();
    area?.select();
    return area !== null && copySelected();
  }
}

/** Typed as always there and deprecated; it is what remains where the page may not touch the clipboard. */
function copySelected(): boolean {
  const page: { execCommand?: (command: string) => boolean } = document;
  return page.execCommand?.("copy") ?? false;
}
