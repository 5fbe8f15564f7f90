/** Who may import whom: the table of the architecture, read from the sources. */
import { importsOf, sourcesUnder, type Source } from "./sources";

interface Law {
  readonly law: string;
  readonly folder: string;
  /** Beginnings of the paths a file of the folder may import, besides its own folder. */
  readonly may: readonly string[];
  /** Files of the folder that wire things together and may import more. */
  readonly entries?: Readonly<Record<string, readonly string[]>>;
}

const LAWS: readonly Law[] = [
  { law: "grid imports nothing", folder: "src/core/grid", may: [] },
  { law: "ledger imports grid", folder: "src/core/ledger", may: ["src/core/grid/"] },
  { law: "edits imports grid", folder: "src/core/edits", may: ["src/core/grid/"] },
  {
    law: "rules import grid, ledger, edits",
    folder: "src/core/rules",
    may: ["src/core/grid/", "src/core/ledger/", "src/core/edits/"],
  },
  {
    law: "summaries import grid, ledger, edits, and the findings' sentences for the sheets that list them",
    folder: "src/core/summaries",
    may: [
      "src/core/grid/",
      "src/core/ledger/",
      "src/core/edits/",
      "src/core/rules/rule",
      "src/core/rules/run",
      "src/core/rules/text",
      "src/core/rules/index",
    ],
  },
  {
    law: "forms import grid, ledger, edits, and the paper that summaries are written on",
    folder: "src/core/forms",
    may: [
      "src/core/grid/",
      "src/core/ledger/",
      "src/core/edits/",
      "src/core/summaries/paper-styles",
      "src/core/summaries/place",
      "src/core/summaries/row-height",
    ],
  },
  {
    law: "returns import grid, ledger, edits, forms, the rules that judge them, and the summaries' paper",
    folder: "src/core/returns",
    may: [
      "src/core/grid/",
      "src/core/ledger/",
      "src/core/edits/",
      "src/core/forms/",
      "src/core/rules/rule",
      "src/core/rules/run",
      "src/core/rules/text",
      "src/core/summaries/paper-styles",
      "src/core/summaries/place",
      "src/core/summaries/row-height",
    ],
  },
  { law: "actions import core", folder: "src/actions", may: ["src/core/"] },
  {
    law: "office imports core, the port's type, and words for its failures",
    folder: "src/office",
    may: ["src/core/", "src/actions/workbook"],
  },
  {
    law: "files import core, the port's type and the packages that know files",
    folder: "src/files",
    may: ["src/core/", "src/actions/workbook", "fflate", "docx", "@e965/xlsx"],
  },
  {
    law: "the worker imports actions, files and core",
    folder: "src/worker",
    may: ["src/actions/", "src/files/", "src/core/"],
  },
  {
    law: "the task pane imports actions and core; its entry wires office, files and the worker",
    folder: "src/taskpane",
    may: ["src/actions/", "src/core/", "react", "react-dom", "@fluentui/"],
    entries: { "src/taskpane/index.tsx": ["src/office/", "src/files/", "src/worker/"] },
  },
  {
    law: "commands import actions; their entry wires office",
    folder: "src/commands",
    may: ["src/actions/", "src/core/"],
    entries: { "src/commands/index.ts": ["src/office/"] },
  },
  {
    law: "the command line imports actions, files, core and Node",
    folder: "src/cli",
    may: ["src/actions/", "src/files/", "src/core/", "node:"],
  },
  { law: "the workbench imports files and core", folder: "src/workbench", may: ["src/files/", "src/core/"] },
];

describe.each(LAWS)("$law", ({ folder, may, entries, law }) => {
  test("every file keeps it", () => {
    const broken = sourcesUnder(folder).flatMap((source) => {
      const allowed = [`${folder}/`, ...may, ...(entries?.[source.path] ?? [])];
      return importsOf(source)
        .filter((imported) => !allowed.some((start) => imported.startsWith(start)))
        .map((imported) => `${source.path} imports ${imported} (law: ${law})`);
    });
    expect(broken).toEqual([]);
  });
});

test("every folder of src and of src/core has its law", () => {
  const folders = new Set(
    sourcesUnder("src").map(({ path }) =>
      path
        .split("/")
        .slice(0, path.startsWith("src/core/") ? 3 : 2)
        .join("/"),
    ),
  );
  expect([...folders].filter((folder) => !LAWS.some((law) => law.folder === folder))).toEqual([]);
});

test("a rule never imports another rule", () => {
  const shared = ["rule", "fix", "text"];
  const exempt = ["src/core/rules/index.ts", "src/core/rules/run.ts"];
  const broken = sourcesUnder("src/core/rules")
    .filter(({ path }) => !exempt.includes(path))
    .flatMap((source) =>
      importsOf(source)
        .filter((imported) => imported.startsWith("src/core/rules/"))
        .filter((imported) => !shared.includes(imported.replace("src/core/rules/", "")))
        .map((imported) => `${source.path} imports ${imported}`),
    );
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
