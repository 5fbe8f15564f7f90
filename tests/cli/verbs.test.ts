/** What holds for the command line's verbs, options and sentences, and how the usage is made of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments } from "../../src/cli/arguments";
import { COMMON, OPTIONS, type OptionName } from "../../src/cli/options";
import { Misuse } from "../../src/cli/sentence";
import { needsOut, optionsOf, usageOf } from "../../src/cli/usage";
import { VERBS } from "../../src/cli/verbs";
import { BOOK, type Verb } from "../../src/cli/verb";
import { WORDS } from "../../src/cli/words";

const CLI = join(__dirname, "../../src/cli");
const sources = readdirSync(CLI, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

const match: Verb = {
  name: "match",
  inputs: [{ shown: "REPORT", zh: "报告文件", en: "the report" }, BOOK],
  usage: [
    { options: ["json"], help: { zh: "对照报告", en: "match the report" } },
    { options: [["into", "out"], "period"], help: { zh: "两行\n帮助", en: "two lines" } },
  ],
  run: () => Promise.resolve(0),
};

test("every verb is the name of its file, and every file is a verb", () => {
  const files = readdirSync(join(CLI, "verbs")).map((file) => file.replace(/\.ts$/, ""));
  expect(VERBS.map(({ name }) => name).sort()).toEqual(files.sort());
});

test("every option that is declared is taken by some verb", () => {
  const taken = new Set(VERBS.flatMap((verb) => [...optionsOf(verb)]));
  const declared = Object.keys(OPTIONS) as OptionName[];
  expect(declared.filter((option) => !taken.has(option) && !COMMON.includes(option))).toEqual([]);
});

test("every sentence is said somewhere", () => {
  const text = sources.filter((file) => !/words\.ts$/.test(file)).map((file) => readFileSync(join(CLI, file), "utf8"));
  // A verdict or a severity is said by its own name, which the core knows.
  const named = ["accepted", "acceptedWithWarnings", "toBeReturned", "unreadable", "error", "warning", "info"];
  const kept = ["formulaKept", "noFormula", "breakdown", "annex"];
  const unsaid = Object.keys(WORDS).filter(
    (key) => ![...named, ...kept].includes(key) && !text.some((source) => new RegExp(`\\b${key}\\b`).test(source)),
  );
  expect(unsaid).toEqual([]);
});

describe("the usage", () => {
  const usage = usageOf([match]).split("\n");

  test("shows what stands behind the verb, and the help beside it in one column", () => {
    expect(usage[2]).toBe("  ducha match REPORT BOOK.xlsx [--json]                对照报告 / match the report");
    expect(usage[3]).toBe("        [--into BOOK.xlsx [-o OUT.xlsx]] [--period 2024年第一季度] 两行");
    expect(usage[4]).toBe(`${" ".repeat(55)}帮助 / two lines`);
  });

  test("an ideograph takes two columns", () => {
    const lines = usageOf(VERBS).split("\n");
    const line = lines.find((one) => one.includes("[--period 2024年第一季度] [--due"));
    expect(line).toBe("        [--period 2024年第一季度] [--due 2024-04-01]   期间、报送截止日 / period and due day");
  });

  test("-o has to be given where the command's own line names it", () => {
    expect(VERBS.filter(needsOut).map(({ name }) => name)).toEqual([
      "fill",
      "summarize",
      "fix",
      "limits",
      "circular",
      "handout",
      "draft",
    ]);
    expect(needsOut(match)).toBe(false);
  });
});

describe("a command", () => {
  const read = (...words: string[]) => readArguments(words, [match, ...VERBS]);
  const mistake = (...words: string[]): string => {
    try {
      read(...words);
    } catch (error) {
      if (error instanceof Misuse) return error.zh;
    }
    throw new Error("the words make a command");
  };

  test("may have its options before the verb, and several words behind it", () => {
    expect(read("--json", "--lang", "en", "match", "a.txt", "b.xlsx")).toMatchObject({
      verb: { name: "match" },
      given: { inputs: ["a.txt", "b.xlsx"], values: { json: true }, language: "en" },
    });
    expect(read("--period", "collect", "collect", "a", "b")).toMatchObject({
      verb: { name: "collect" },
      given: { inputs: ["a", "b"], values: { period: "collect" }, language: "zh" },
    });
  });

  test.each([
    [
      [],
      "第一个词要是 match、check、fill、summarize、fix、compare、due、limits、circular、handout、collect、trace、draft 之一。",
    ],
    [["match"], "match 后面要写报告文件。"],
    [["match", "a"], "match 后面要写工作簿文件。"],
    [["match", "a", "b", "c"], "一次只处理一个工作簿，多写了 c。"],
    [["match", "a", "b", "--kinds", "all"], "match 没有 --kinds 这个选项。"],
    [["check", "a", "-o", "b"], "check 没有 -o 这个选项。"],
    [["check", "a", "--nothing"], "没有 --nothing 这个选项。"],
    [["fill", "a"], "请用 -o 写明输出文件。"],
    [["fill", "a", "-o", ""], "请用 -o 写明输出文件。"],
    [["collect"], "collect 后面要写文件夹或文件。"],
    [["check", "a", "--lang", "fr"], "--lang 要是 zh 或 en。"],
  ])("%j is sent back", (words, sentence) => {
    expect(mistake(...words)).toBe(sentence);
  });
});
