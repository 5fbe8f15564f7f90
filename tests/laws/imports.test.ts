/** Who may import whom: the table of rooms in src/README.md, held against the sources. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { codeIn, MAP, tableAfter } from "./map";
import { circlesIn, fileOf, importsOf, ROOT, sourcesUnder, type Source } from "./sources";

interface Room {
  readonly folder: string;
  /** Beginnings of the paths and packages it may import, besides its own folder. */
  readonly may: readonly string[];
}

const SHELVES = readdirSync(join(ROOT, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const ours = (name: string): string => (SHELVES.includes(name.split("/")[0] ?? "") ? `src/${name}/` : name);

const ROOMS: readonly Room[] = tableAfter("## Rooms").map(([name, , may]) => ({
  folder: `src/${codeIn(name)[0] ?? ""}`,
  may: codeIn(may).map(ours),
}));
const ENTRIES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  tableAfter("Entries wire").map(([entry, may]) => [`src/${codeIn(entry)[0] ?? ""}`, codeIn(may).map(ours)]),
);

test.each(ROOMS)("$folder imports what its line of the map names", ({ folder, may }) => {
  const broken = sourcesUnder(folder).flatMap((source) => {
    const allowed = [`${folder}/`, ...may, ...(ENTRIES[source.path] ?? [])];
    return importsOf(source)
      .filter((imported) => !allowed.some((start) => imported.startsWith(start)))
      .map((imported) => `${source.path} imports ${imported}`);
  });
  expect(broken).toEqual([]);
});

test("every room has its line in the map, and every line its room", () => {
  const folders = new Set(
    sourcesUnder("src").map(({ path }) =>
      path
        .split("/")
        .slice(0, path.startsWith("src/core/") ? 3 : 2)
        .join("/"),
    ),
  );
  expect([...folders].sort()).toEqual(ROOMS.map(({ folder }) => folder).sort());
  expect(Object.keys(ENTRIES).filter((entry) => !existsSync(join(ROOT, entry)))).toEqual([]);
});

test("every place that the map names stands there", () => {
  const named = codeIn(MAP.split("## Where do I add")[1]).filter(
    (name) => SHELVES.includes(name.split("/")[0] ?? "") && !/[<*]/.test(name),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(join(ROOT, "src", name)))).toEqual([]);
});

test("no import runs in a circle, types included", () => {
  expect(circlesIn(sourcesUnder("src"))).toEqual([]);
});

test("a folder holds at most twenty-five files", () => {
  const counts = new Map<string, number>();
  for (const { path } of sourcesUnder("src")) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
});

test("a rule never imports another rule", () => {
  const rules = sourcesUnder("src/core/rules").filter(({ text }) => text.includes("defineRule({"));
  const paths = new Set(rules.map(({ path }) => path));
  const broken = rules.flatMap((source) =>
    importsOf(source)
      .filter((imported) => paths.has(fileOf(imported)))
      .map((imported) => `${source.path} imports ${imported}`),
  );
  expect(rules.length).toBeGreaterThan(25);
  expect(broken).toEqual([]);
});

test("only src/office speaks to Excel", () => {
  const speaks = (source: Source): boolean => /\bExcel\.(run|RequestContext|createWorkbook)\b/.test(source.text);
  const speakers = sourcesUnder("src")
    .filter(speaks)
    .map(({ path }) => path);
  expect(speakers.filter((path) => !path.startsWith("src/office/"))).toEqual([]);
});

test("the core knows no clock and no promise", () => {
  const broken = sourcesUnder("src/core").filter(({ text }) =>
    /\bnew Date\(|Date\.now|\bPromise\b|\basync\b|\bsetTimeout\b|\bMath\.random\b|\bprocess\./.test(text),
  );
  expect(broken.map(({ path }) => path)).toEqual([]);
});
