/** How sources look. */
import { sourcesUnder } from "./sources";

const SOURCES = sourcesUnder("src");
const ALL = [...SOURCES, ...sourcesUnder("tests")];
const paths = (files: readonly { readonly path: string }[]): string[] => files.map(({ path }) => path);
const withoutText = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, "");

test("every source file opens with a comment that says what it is", () => {
  expect(paths(SOURCES.filter(({ text }) => !/^\/\*\*?\s[^*]/.test(text)))).toEqual([]);
});

test("a source file has at most 250 lines, word lists apart", () => {
  const written = SOURCES.filter(({ path }) => !path.includes("/words/"));
  expect(paths(written.filter(({ text }) => text.split("\n").length - 1 > 250))).toEqual([]);
});

test("no any, no default export, no switched-off check", () => {
  const broken = (pattern: RegExp) => paths(ALL.filter(({ text }) => pattern.test(withoutText(text))));
  expect(broken(/[:<,(|&]\s*any\b(?!\w)|\bas any\b/)).toEqual([]);
  expect(broken(/\bexport default\b/)).toEqual([]);
  const off = new RegExp(["@ts-", "(ignore|nocheck|expect-error)|eslint-", "disable"].join(""));
  expect(paths(ALL.filter(({ text }) => off.test(text)))).toEqual([]);
});

test("nothing is left to do, nothing is skipped, nothing is printed", () => {
  const marks = new RegExp(
    ["\\bTO", "DO\\b|\\bFIX", "ME\\b|\\.sk", "ip\\(|\\.on", "ly\\(|console\\.lo", "g\\("].join(""),
  );
  expect(paths(ALL.filter(({ text }) => marks.test(text)))).toEqual([]);
});

test("no barrel: only the index of the rules and the entries are called index", () => {
  const entries = ["commands", "taskpane", "cli", "workbench", "worker"].map((folder) => `src/${folder}/index`);
  const indexes = paths(SOURCES).filter((path) => /\/index\.tsx?$/.test(path));
  expect(indexes.filter((path) => ![...entries, "src/core/rules/index"].includes(path.replace(/\.tsx?$/, "")))).toEqual(
    [],
  );
});

test("no module keeps a state that changes", () => {
  expect(paths(SOURCES.filter(({ text }) => /^(export )?let /m.test(text)))).toEqual([]);
});

test("every property takes its seed from the kit", () => {
  const takers = ALL.filter(({ text }) => /from "fast-[c]heck"/.test(text));
  expect(paths(takers)).toEqual(["tests/kit/properties.ts"]);
});
