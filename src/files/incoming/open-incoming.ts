/** Opens whatever a unit sent back: one file, or as many as an archive holds; each gives its cells or the reason why not. */
import type { ReturnedFile } from "../../core/returns/reading/returned-file";
import type { Inflater } from "../package/inflate";
import { describeProblem, Refusal, type FileProblem } from "../package/problems";
import { readArchive } from "./archive";
import { kindOf } from "./kind";
import { MAX_ARCHIVE, MAX_FILE, MAX_FILES, MAX_UNPACKED, type Allowance } from "./limits";
import { shownName } from "./names";
import { readOffice } from "./read-office";

/** One at a time and in the archive's order, so that whoever asks can show how far it is and stop. */
export async function* openReturned(
  name: string,
  bytes: Uint8Array,
  inflater?: Inflater,
): AsyncGenerator<ReturnedFile, void, void> {
  yield* open(shownName(name), bytes, 0, { bytes: MAX_UNPACKED, files: MAX_FILES }, inflater);
}

/** Archives may lie in an archive, but no deeper. */
const DEEPEST = 1;

async function* open(
  name: string,
  bytes: Uint8Array,
  depth: number,
  allowance: Allowance,
  inflater?: Inflater,
): AsyncGenerator<ReturnedFile, void, void> {
  try {
    const kind = kindOf(bytes);
    if (kind !== "archive") {
      if (bytes.length > MAX_FILE) throw new Refusal("fileTooLarge");
      yield { name, ...(await readOffice(kind, bytes, allowance, inflater)) };
      return;
    }
    if (depth > DEEPEST) throw new Refusal("nestedArchive");
    if (bytes.length > MAX_ARCHIVE) throw new Refusal("archiveTooLarge");
    for (const { path, unpack } of readArchive(bytes, allowance, inflater)) {
      const inside = `${name}/${path}`;
      const content = attempt(unpack);
      if (content instanceof Refusal) yield declined(inside, content.problem);
      else yield* open(inside, content, depth + 1, allowance, inflater);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield declined(name, error.problem);
  }
}

function attempt(unpack: () => Uint8Array): Uint8Array | Refusal {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** What the book that is being checked should rather be says little of a return. */
const AS_RETURN: Partial<Record<FileProblem, FileProblem>> = {
  wordDocument: "oldWordDocument",
  notAWorkbook: "notAForm",
};

/** What is called a Word file is to be mended in Word. */
const AS_DOCUMENT: Partial<Record<FileProblem, FileProblem>> = {
  damaged: "damagedDocument",
  forbiddenXml: "forbiddenXmlInDocument",
  tooManyEntries: "tooManyPartsInDocument",
  cellTooLong: "longTextInDocument",
};

/** Office's own and LibreOffice's, whatever stands in them. */
const LOCK_FILE = /(?:^|\/)(?:~\$|\.~lock\.)[^/]*$/;

function declined(name: string, problem: FileProblem): ReturnedFile {
  const asDocument = /\.do[ct][xm]$/i.test(name) ? AS_DOCUMENT[problem] : undefined;
  const code = LOCK_FILE.test(name) ? "lockFile" : (asDocument ?? AS_RETURN[problem] ?? problem);
  return { name, problem: { code, zh: describeProblem(code, "zh"), en: describeProblem(code, "en") }, cautions: [] };
}
