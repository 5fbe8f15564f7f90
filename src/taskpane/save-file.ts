/** Hands a file to the person, as the web view lets it. */

const FILE_TYPES: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

export function saveFile(bytes: Uint8Array, name: string): void {
  const type = FILE_TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The web view may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
