/** Opening returned files in tests. */
import type { ReturnedFile } from "../../../src/core/returns/returned-file";
import { openReturned } from "../../../src/files/returned/open-returned";

export async function returned(bytes: Uint8Array, name = "区发改局.xlsx"): Promise<readonly ReturnedFile[]> {
  const files: ReturnedFile[] = [];
  for await (const file of openReturned(name, bytes)) files.push(file);
  return files;
}

/** The only file of a return that is no archive. */
export async function single(bytes: Uint8Array, name?: string): Promise<ReturnedFile> {
  const [file, ...others] = await returned(bytes, name);
  if (!file || others.length > 0) throw new Error(`${others.length} more files than one`);
  return file;
}
