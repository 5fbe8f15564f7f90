/** Opens whatever a unit sent back: one file, or as many as an archive holds; each gives its cells or the reason why not. */
import type { ReturnedFile } from "../../core/returns/returned-file";
import { describeProblem, Refusal, type FileProblem } from "../problems";
import { sniff } from "../sniff";
import { readWorkbook } from "./read-workbook";

/** One at a time and in the archive's order, so that whoever asks can show how far it is and stop. */
export async function* openReturned(name: string, bytes: Uint8Array): AsyncGenerator<ReturnedFile, void, void> {
  yield await openOne(name, bytes);
}

async function openOne(name: string, bytes: Uint8Array): Promise<ReturnedFile> {
  const problem = sniff(bytes);
  if (problem) return declined(name, problem);
  try {
    return { name, ...readWorkbook(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return declined(name, error.problem);
    throw error;
  }
}

function declined(name: string, code: FileProblem): ReturnedFile {
  return {
    name,
    problem: { code, zh: describeProblem(code, "zh"), en: describeProblem(code, "en") },
    cautions: [],
  };
}
