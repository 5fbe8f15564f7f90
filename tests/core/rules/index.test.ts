/** What holds for all rules: names, documents, languages, tests. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { RULES } from "../../../src/core/rules/index";

const SOURCES = join(__dirname, "../../../src/core/rules");
const SHARED = ["doubtful", "elsewhere", "fix", "index", "office-words", "outstanding", "rule", "run", "text"];

/** The files of a folder and of those in it, by their names without ending. */
function namesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => basename(file).replace(ending, ""))
    .sort();
}

test("every rule's id is the name of its file, and every file is a rule", () => {
  const files = namesUnder(SOURCES, /\.ts$/);
  expect(files.filter((file) => !SHARED.includes(file))).toEqual(RULES.map(({ id }) => id).sort());
});

test("every rule has its specification, and every specification is of a rule", () => {
  const specifications = namesUnder(__dirname, /\.test\.ts$/).filter((name) => !SHARED.includes(name));
  expect(specifications).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(RULES)("$id", ({ docs, messages }) => {
  test("says in both languages what it is about", () => {
    expect(docs.zh).toMatch(/\p{Script=Han}.*。$/su);
    expect(docs.en).toMatch(/^\p{Lu}.*\.$/su);
  });

  test.each(Object.entries(messages))("%s has the same slots in both languages", (_, { zh, en }) => {
    expect(slotsOf(en)).toEqual(slotsOf(zh));
  });

  test.each(Object.entries(messages))("%s is a sentence", (_, { zh, en }) => {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/[.)]$/);
  });
});

function slotsOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? ""))].sort();
}
