/** Writes results so that nothing is lost: into a file beside the target that then takes its name, and over nothing that a person made. */
import { randomBytes } from "node:crypto";
import { accessSync, chmodSync, closeSync, constants, fsyncSync, openSync, realpathSync } from "node:fs";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isOwnZip } from "../../files/package/zip-write";
import { readFile } from "./read-file";
import { statOf } from "./same-file";
import { sentence } from "../sentence";
import type { Output } from "../terminal";
import type { Given } from "../verb";

export interface Result {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All of them or none; false, with the sentence said, where they could not be written. */
export function writeFiles(
  results: readonly Result[],
  { values: { force = false }, language }: Pick<Given, "values" | "language">,
  output: Output,
): boolean {
  const kept = force ? undefined : results.find((result) => replacesAnother(result));
  if (kept) {
    output.error(sentence("outputExists", language, { out: kept.path }));
    return false;
  }
  const staged: Staged[] = [];
  for (const { path, bytes } of results) {
    try {
      staged.push(stage(path, bytes));
    } catch (error) {
      for (const { discard } of staged) discard();
      const full = ["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException).code ?? "");
      output.error(sentence(full ? "diskFull" : "notWritten", language, { out: path }));
      return false;
    }
  }
  return staged.every(({ path, place, discard }) => {
    try {
      place();
      return true;
    } catch {
      discard();
      output.error(sentence("notWritten", language, { out: path }));
      return false;
    }
  });
}

/** Whether something stands there that is neither what we wrote before nor the very same. */
function replacesAnother({ path, bytes }: Result): boolean {
  if (!statOf(path)?.isFile()) return false;
  const found = readFile(path);
  return !(found instanceof Uint8Array) || !(isOwnZip(found) || Buffer.compare(found, bytes) === 0);
}

interface Staged {
  readonly path: string;
  place(): void;
  discard(): void;
}

function stage(path: string, bytes: Uint8Array): Staged {
  const stats = statOf(path);
  // A device takes what it is given, and no other file can take its name.
  if (stats && !stats.isFile() && !stats.isDirectory()) {
    return { path, place: () => writeFileSync(path, bytes), discard: () => undefined };
  }
  // A link goes on leading to the file that it names.
  const target = stats ? realpathSync(path) : path;
  if (stats) accessSync(target, constants.W_OK);
  const beside = join(dirname(target), `.ducha-${randomBytes(6).toString("hex")}.tmp`);
  const discard = (): void => rmSync(beside, { force: true });
  try {
    writeNew(beside, bytes);
    if (stats) chmodSync(beside, Number(stats.mode) & 0o777);
  } catch (error) {
    discard();
    throw error;
  }
  return { path, place: () => renameSync(beside, target), discard };
}

/** On the disk before it takes another's name. */
function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
