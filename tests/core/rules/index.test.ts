/** What holds for all rules: names, documents, languages, tests. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../../src/core/rules/index";

const SOURCES = join(__dirname, "../../../src/core/rules");
const SHARED = ["fix", "index", "rule", "run", "text"];

test("every rule's id is the name of its file, and every file is a rule", () => {
  const files = readdirSync(SOURCES).map((file) => file.replace(/\.ts$/, ""));
  expect(files.filter((file) => !SHARED.includes(file)).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("every rule has its specification", () => {
  const without = RULES.map(({ id }) => id).filter((id) => !existsSync(join(__dirname, `${id}.test.ts`)));
  expect({ rulesWithoutSpecification: without }).toEqual({ rulesWithoutSpecification: [] });
});

test("every specification is of a rule", () => {
  const ids = new Set(["index", "run", ...RULES.map(({ id }) => id)]);
  const orphans = readdirSync(__dirname).filter((file) => !ids.has(file.replace(/\.test\.ts$/, "")));
  expect(orphans).toEqual([]);
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
