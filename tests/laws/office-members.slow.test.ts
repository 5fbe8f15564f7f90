/** What the sources use of Excel's object model is in the requirement set of the manifest, or behind a question for a later one. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { readOfficeApi } from "../kit/office-api";
import { importsOf, fileOf, ROOT, sourcesUnder } from "./sources";

const api = readOfficeApi();
const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const floor = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);

interface UsedMember {
  readonly file: string;
  readonly name: string;
  readonly since: number;
}

/** Properties, methods and the names in load("…"), by the type they are used of. */
function membersUsed(files: readonly string[]): UsedMember[] {
  const config = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const program = ts.createProgram(
    files.map((file) => path.join(ROOT, file)),
    { ...options, noEmit: true, types: ["office-js"] },
  );
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  const note = (file: string, type: ts.Type, member: string): void => {
    const name = type.getSymbol()?.getName() ?? "";
    const known = type.getSymbol()?.declarations?.some((each) => each.getSourceFile().fileName.includes("office-js"));
    const since = api[name]?.[member]?.since;
    if (known && since !== undefined) used.push({ file, name: `${name}.${member}`, since });
  };
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(file, checker.getTypeAtLocation(node.expression), node.name.text);
      if (ts.isBindingElement(node) && ts.isIdentifier(node.propertyName ?? node.name))
        note(file, checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText());
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && isLoad(node.expression)) {
        const type = checker.getTypeAtLocation(node.expression.expression);
        for (const name of namesIn(node)) note(file, type, name);
      }
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(path.join(ROOT, file));
    if (source) visit(source);
  }
  return used;
}

function isLoad({ name }: ts.PropertyAccessExpression): boolean {
  return name.text === "load";
}

function namesIn(call: ts.CallExpression): string[] {
  const texts = [...call.getText().matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text);
  return texts.flatMap((text) => text.split(",")).flatMap((name) => (name.includes("/") ? [] : [name.trim()]));
}

/** The questions of host-facts.ts, each with the version of ExcelApi that it asks for. */
function guards(): ReadonlyMap<string, number> {
  const text = readFileSync(path.join(ROOT, "src/office/host-facts.ts"), "utf8");
  const found = text.matchAll(/export function (can\w+)\(\)[^}]*isSetSupported\("ExcelApi", "1\.(\d+)"\)/g);
  return new Map([...found].map(([, name = "", minor]) => [name, Number(minor)]));
}

const sources = sourcesUnder("src");
/** Nobody else speaks to Excel; imports.test.ts says so. */
const used = membersUsed(sourcesUnder("src/office").map(({ path: file }) => file));
const later = used.filter(({ since, name }) => since > floor && !/EventArgs\./.test(name));

test("the sources use what the declarations know of, and the manifest has a floor", () => {
  expect(floor).toBe(9);
  expect(new Set(used.map(({ name }) => name)).size).toBeGreaterThan(70);
});

/** What an event tells of is read where it is there; an older Excel leaves it out. */
test("what is newer than the manifest's set is asked for first, where it is used or where that is called", () => {
  const asked = guards();
  const unguarded = later.filter(({ file, since }) => {
    const own = sources.find((source) => source.path === file);
    const called = own ? importsOf(own).map(fileOf) : [];
    const near = sources.filter(
      (source) => source === own || called.includes(source.path) || importsOf(source).map(fileOf).includes(file),
    );
    return !near.some(({ text }) =>
      [...asked].some(([guard, minor]) => minor >= since && new RegExp(`\\b${guard}\\(\\)`).test(text)),
    );
  });
  expect(unguarded).toEqual([]);
  expect(new Set(later.map(({ name }) => name))).toEqual(
    new Set([
      "Range.getMergedAreasOrNullObject",
      "Range.hasSpill",
      "WorksheetCollection.onNameChanged",
      "WorksheetCollection.onVisibilityChanged",
    ]),
  );
});
