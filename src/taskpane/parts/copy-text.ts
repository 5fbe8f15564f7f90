/** Copying, which many Office web views forbid: the text then stays selected for Ctrl+C. */
export async function copyText(text: string, area: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area?.focus();
    area?.select();
    return false;
  }
}
