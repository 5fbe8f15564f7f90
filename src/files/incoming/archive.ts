/** The files of a returned .zip, unpacked one by one. */
import { inflateEntry, type Inflater } from "../package/inflate";
import { Refusal } from "../package/problems";
import { readDirectory } from "../package/zip-read";
import { charge, HARMFUL_SIZE, MAX_FILE, MAX_RATIO, type Allowance } from "./limits";
import { entryPath, isLitter } from "./names";

export interface ArchivedFile {
  /** With the folders it lies in. */
  readonly path: string;
  /** Throws the refusal of a file that cannot be unpacked. */
  readonly unpack: () => Uint8Array;
}

export function readArchive(bytes: Uint8Array, allowance: Allowance, inflater?: Inflater): readonly ArchivedFile[] {
  const files = readDirectory(bytes).flatMap((record, i): ArchivedFile[] => {
    const { rawName, utf8Name, size, packedSize } = record;
    // A folder's name ends with a slash.
    if ([0x2f, 0x5c].includes(rawName.at(-1) ?? 0)) return [];
    const path = entryPath(rawName, utf8Name) || `#${i + 1}`;
    if (isLitter(path)) return [];
    const unpack = () => {
      const entry = record.open();
      if (size > HARMFUL_SIZE && size > packedSize * MAX_RATIO) throw new Refusal("archiveTooLarge");
      if (size > MAX_FILE) throw new Refusal("fileTooLarge");
      charge(allowance, size);
      return inflateEntry(entry, inflater);
    };
    return [{ path, unpack }];
  });
  if (files.length === 0) throw new Refusal("emptyArchive");
  allowance.files -= files.length;
  if (allowance.files < 0) throw new Refusal("tooManyFiles");
  return files;
}
