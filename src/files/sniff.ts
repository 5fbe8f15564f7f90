/** What kind of file the first bytes say this is, whatever its name. */
import type { FileProblem } from "./problems";

/** undefined: a zip, to be looked into. */
export function sniff(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return undefined;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return sniffCompoundFile(bytes);
  // The first BIFF record of workbooks older than the compound file.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes.includes(0)) {
    return "oldBinaryWorkbook";
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "notAWorkbook";
  return looksLikeText(bytes) ? "csvOrText" : "notAWorkbook";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Looks for the names in the directory entries, which stand at multiples of 128 bytes. */
function sniffCompoundFile(bytes: Uint8Array): FileProblem {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const size = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
    const type = bytes[at + 66] ?? 0;
    if (size < 4 || size > 64 || size % 2 === 1 || (type !== 1 && type !== 2)) continue;
    let name = "";
    for (let i = 0; i < size - 2; i += 2) {
      name += String.fromCharCode((bytes[at + i] ?? 0) | ((bytes[at + i + 1] ?? 0) << 8));
    }
    names.add(name);
  }
  if (names.has("EncryptedPackage")) return "encrypted";
  if (names.has("Workbook") || names.has("Book")) return "oldBinaryWorkbook";
  if (names.has("WordDocument")) return "wordDocument";
  return "notAWorkbook";
}

function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
