/** Finding and opening the files that units sent back: folders with all that is in them, archives, single files. */
import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from "node:fs";
import { basename, join } from "node:path";
import { isoDay } from "../core/chinese/day";
import { freeName } from "../core/returns/merging/free-name";
import type { ReturnedFile } from "../core/returns/reading/returned-file";
import { openReturned } from "../files/incoming/open-incoming";
import { inflate } from "./inflate";
import { WORDS } from "./words";

export interface OpenedReturn {
  readonly file: ReturnedFile;
  /** When it was last changed, in milliseconds, and the day of that; an archive's files have the archive's. */
  readonly modified: number;
  readonly savedOn: string;
}

interface Found {
  /** From the folder that was named; never the way to it, which is nobody's business but this machine's. */
  readonly name: string;
  readonly path: string;
}

/** Undefined for a path that cannot be read; `without` are files that are no returns. */
export function filesAt(path: string, without: readonly string[]): Found[] | undefined {
  const left = new Set(without.flatMap((other) => realPath(other) ?? []));
  try {
    const stats = statSync(path);
    const found = stats.isDirectory() ? walk(path, "") : [{ name: basename(path), path }];
    return found.filter((file) => !left.has(realPath(file.path) ?? ""));
  } catch {
    return undefined;
  }
}

/** In the order of their names whatever the file system; what Office and systems leave behind is passed over. */
function walk(folder: string, name: string): Found[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !/^(\.|~\$)/.test(entry.name) && !/^(thumbs\.db|desktop\.ini|__MACOSX)$/i.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap((entry) => {
      const inside = { name: name === "" ? entry.name : `${name}/${entry.name}`, path: join(folder, entry.name) };
      if (entry.isDirectory()) return walk(inside.path, inside.name);
      return entry.isFile() || (entry.isSymbolicLink() && statOf(inside.path)?.isFile()) ? [inside] : [];
    });
}

/** One file at a time, no two of one name; one that may not be read is one too. */
export async function* openAll(found: readonly Found[]): AsyncGenerator<OpenedReturn, void, void> {
  const taken = new Set<string>();
  for await (const { file, ...saved } of openEach(found)) {
    const name = freeName(file.name, taken);
    taken.add(name);
    yield { file: { ...file, name }, ...saved };
  }
}

async function* openEach(found: readonly Found[]): AsyncGenerator<OpenedReturn, void, void> {
  for (const { name, path } of found) {
    const stats = statOf(path);
    const modified = stats ? Math.floor(stats.mtimeMs) : 0;
    const saved = { modified, savedOn: stats ? dayOf(stats.mtime) : "" };
    const bytes = bytesOf(path);
    if (!bytes) yield { file: unreadable(name), ...saved };
    else for await (const file of openReturned(name, bytes, inflate)) yield { file, ...saved };
  }
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function unreadable(name: string): ReturnedFile {
  return { name, problem: { code: "noAccess", ...WORDS.returnUnread }, cautions: [] };
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function dayOf(time: Date): string {
  return isoDay({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() });
}
