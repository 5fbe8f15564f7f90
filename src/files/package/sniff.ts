/** What kind of file the first bytes say this is, whatever its name. */
import { openCompoundFile } from "./compound-file";
import { Refusal, type FileProblem } from "./problems";

/** undefined: a zip, to be looked into. */
export function sniff(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length === 0) return "empty";
  if (isLockFile(bytes)) return "lockFile";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return undefined;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return sniffCompoundFile(bytes);
  // The first BIFF record of workbooks older than the compound file.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes.includes(0)) {
    return "oldBinaryWorkbook";
  }
  return SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? sniffText(bytes);
}

/** What Word and Excel leave beside a file that is open: who has it, in so many bytes that begin with the name's length. */
function isLockFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  if ((bytes.length !== 162 && bytes.length !== 165) || length === 0 || length > 54) return false;
  return bytes.subarray(length + 1, 54).every((byte) => byte === 0 || byte === 0x20);
}

const SIGNATURES: readonly (readonly [FileProblem, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x42, 0x4d]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["otherArchive", [0x52, 0x61, 0x72, 0x21]],
  ["otherArchive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["otherArchive", [0x1f, 0x8b]],
  // {\rtf
  ["wordDocument", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function sniffCompoundFile(bytes: Uint8Array): FileProblem {
  const has = streamsOf(bytes);
  if (has("EncryptedPackage")) return "encrypted";
  if (has("Workbook") || has("Book")) return "oldBinaryWorkbook";
  if (has("WordDocument")) return "wordDocument";
  return "notAWorkbook";
}

function streamsOf(bytes: Uint8Array): (name: string) => boolean {
  try {
    return openCompoundFile(bytes).has;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const names = namesIn(bytes);
    return (name) => names.has(name);
  }
}

/** Of a file that is cut off or damaged, the names in the directory entries, which stand at multiples of 128 bytes. */
function namesIn(bytes: Uint8Array): ReadonlySet<string> {
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
  return names;
}

function sniffText(bytes: Uint8Array): FileProblem {
  const head = bytes.subarray(0, 4096);
  const wide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (!wide && !head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d))) return "notAWorkbook";
  const letters = String.fromCharCode(...head.filter((byte) => byte > 0 && byte < 0x80));
  return /<(html|table|!doctype html)\b|^MIME-Version:/i.test(letters) ? "webPage" : "csvOrText";
}
