/** Finding and opening the files that units sent back: folders with all that is in them, archives, single files. */
import { readdirSync, type Dirent } from "node:fs";
import { basename, join } from "node:path";
import { isoDay } from "../../core/chinese/day";
import { freeName } from "../../core/returns/merging/free-name";
import type { Both } from "../../core/language/language";
import type { ReturnedFile } from "../../core/returns/reading/returned-file";
import { shownName } from "../../files/incoming/names";
import { openReturned } from "../../files/incoming/open-incoming";
import { native } from "../native";
import { readFile } from "./read-file";
import { sameFile, statOf } from "./same-file";
import { WORDS } from "../words";

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
  /** A folder that may not be read. */
  readonly closed?: true;
}

/** Undefined for a path that cannot be read; `without` are files that are no returns. */
export function filesAt(path: string, without: readonly string[]): Found[] | undefined {
  const stats = statOf(path);
  const found = stats?.isDirectory() ? walk(path, "") : stats && [{ name: basename(path), path }];
  return found?.filter((file) => !without.some((other) => sameFile(file.path, other)));
}

/** In the order of their names whatever the file system; what Office and systems leave behind is passed over. */
function walk(folder: string, name: string): Found[] | undefined {
  return entriesOf(folder)
    ?.filter((entry) => !/^(\.|~\$)/.test(entry.name) && !/^(thumbs\.db|desktop\.ini|__MACOSX)$/i.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap((entry) => {
      const inside = { name: name === "" ? entry.name : `${name}/${entry.name}`, path: join(folder, entry.name) };
      if (entry.isDirectory())
        return walk(inside.path, inside.name) ?? [{ ...inside, name: `${inside.name}/`, closed: true }];
      return entry.isFile() || (entry.isSymbolicLink() && statOf(inside.path)?.isFile()) ? [inside] : [];
    });
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
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
  for (const { name, path, closed } of found) {
    const time = Number(statOf(path)?.mtimeMs ?? 0);
    const saved = { modified: time, savedOn: time === 0 ? "" : dayOf(new Date(time)) };
    const bytes = closed ? WORDS.folderUnread : readFile(path);
    if (!(bytes instanceof Uint8Array)) yield { file: unreadable(name, bytes), ...saved };
    else for await (const file of openReturned(name, bytes, native)) yield { file, ...saved };
  }
}

function unreadable(name: string, why: Both): ReturnedFile {
  const said = why === WORDS.noFile || why === WORDS.isBusy ? WORDS.returnUnread : why;
  return { name: shownName(name), problem: { code: "noAccess", ...said }, cautions: [] };
}

function dayOf(time: Date): string {
  return isoDay({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() });
}
