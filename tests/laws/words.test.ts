/** One word for one thing: the glossary of src/README.md, held against the names that the sources declare. */
import ts from "typescript";
import { codeIn, tableAfter } from "./map";
import { sourcesUnder, type Source } from "./sources";

const GLOSSARY = tableAfter("## Words").map(([chinese = "", code, , not]) => ({
  chinese,
  words: codeIn(code),
  not: codeIn(not),
}));

/** Every name that a file declares: of values, types, parameters, properties, and of strings that are types. */
function namesIn({ path, text }: Source): Set<string> {
  const names = new Set<string>();
  const see = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.add(node.literal.text);
    const { name } = node as { readonly name?: ts.Node };
    if (name && ts.isIdentifier(name)) names.add(name.text);
    ts.forEachChild(node, see);
  };
  see(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return names;
}

/** The words that a name is put together of: sendBackNote → send, back, note. */
const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])|_|-/).map((word) => word.toLowerCase());

const DECLARED = [...sourcesUnder("src/core"), ...sourcesUnder("src/actions")].map((source) => ({
  path: source.path,
  names: namesIn(source),
}));

test("a name is told as the words that it is put together of", () => {
  const names = namesIn({
    path: "a.ts",
    text: "export function sendBack(theRow: 'put-off'): void { const [x] = []; }",
  });
  expect([...names]).toEqual(["sendBack", "theRow", "put-off", "x"]);
  expect(wordsOf("sendBackNote")).toEqual(["send", "back", "note"]);
});

test.each(GLOSSARY)("$chinese: what the code calls it stands in the code", ({ words }) => {
  const all = new Set(DECLARED.flatMap(({ names }) => [...names]));
  expect(words.filter((word) => !all.has(word))).toEqual([]);
});

test.each(GLOSSARY.filter(({ not }) => not.length > 0))("$chinese is called by no other word", ({ not }) => {
  // A check is named as its id, and ids stay as offices have written them into their settings.
  const free = DECLARED.filter(({ path }) => !path.startsWith("src/core/rules/"));
  const others = free.flatMap(({ path, names }) =>
    [...names].filter((name) => wordsOf(name).some((word) => not.includes(word))).map((name) => `${path}: ${name}`),
  );
  expect(others).toEqual([]);
});
