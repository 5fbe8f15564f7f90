/** The files of a drop, with those inside dropped folders. */

export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // Entries must be asked for before the first pause: a drop's data is gone after it.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...data.files];
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await new Promise<File>((found, lost) => (entry as FileSystemFileEntry).file(found, lost))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A folder is told in portions; an empty one ends it.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((found, lost) => reader.readEntries(found, lost));
    if (portion.length === 0) break;
    inside.push(...portion);
  }
  return (await Promise.all(inside.map(filesOf))).flat();
}
