/** The repository's top level, and what it depends on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./sources";

const TOP_LEVEL = [
  ".ci",
  ".gitignore",
  "README.md",
  "assets",
  "manifest.xml",
  "package-lock.json",
  "package.json",
  "src",
  "tests",
  "tsconfig.json",
  "webpack.config.js",
];

/** What git, npm and webpack leave there. */
const LEFT_THERE = /^(\.git|node_modules|coverage|dist.*|.*\.log)$/;

test("the top level holds what was agreed, and nothing else", () => {
  expect(
    readdirSync(ROOT)
      .filter((entry) => !LEFT_THERE.test(entry))
      .sort(),
  ).toEqual(TOP_LEVEL);
});

function dependencies(): Readonly<Record<string, string>> {
  const text = readFileSync(join(ROOT, "package.json"), "utf8");
  const { dependencies, devDependencies } = JSON.parse(text) as Record<string, Record<string, string>>;
  return { ...dependencies, ...devDependencies };
}

interface Settings {
  readonly packages: Readonly<Record<string, { readonly engines?: Readonly<Record<string, string>> }>>;
}

/** Of the ranges that packages write: ">=18", "^20.19.0 || >=22.12.0", ">= 10.13 < 25", "18 || 20", "*". */
function takes(range: string, version: readonly number[]): boolean {
  return range.split("||").some((all) =>
    [...all.matchAll(/([<>]=?|[\^~=])?\s*v?(\d+|\*)(?:\.(\d+|x))?(?:\.(\d+|x))?/g)].every(([, sign = "", ...words]) => {
      if (words[0] === "*") return true;
      const given = words.flatMap((word) => (word === undefined || word === "x" ? [] : Number(word)));
      const [base = 0, nextTo] = [given[0], sign === "^" ? 1 : sign === "~" ? Math.min(2, given.length) : given.length];
      const order = given.map((number, i) => (version[i] ?? 0) - number).find((step) => step !== 0) ?? 0;
      if (sign === ">=") return order >= 0;
      if (sign === ">") return order > 0;
      if (sign === "<") return order < 0;
      if (sign === "<=") return order <= 0;
      return base === version[0] && order >= 0 && given.slice(0, nextTo).every((number, i) => number === version[i]);
    }),
  );
}

test.each([
  [">=18", [20, 19, 0], true],
  [">= 22.15.0", [22, 13, 0], false],
  ["^18.18.0 || ^20.9.0 || >=21.1.0", [20, 19, 0], true],
  ["^22 || ^24 || >=26", [20, 19, 0], false],
  [">=10.13 <20", [20, 19, 0], false],
  ["~20.18.0", [20, 19, 0], false],
  ["20.x || 22", [22, 13, 0], true],
  ["*", [24, 0, 0], true],
])("the range %s and Node %j: %s", (range, version, taken) => {
  expect(takes(range, version)).toBe(taken);
});

test.each([[[20, 19, 0]], [[22, 13, 0]], [[24, 0, 0]]])(
  "every package that npm ci installs takes Node %j",
  (version) => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Settings;
    const foreign = Object.entries(packages).filter(([, { engines }]) => !takes(engines?.node ?? "*", version));
    expect(foreign.map(([name, { engines }]) => `${name}: ${engines?.node}`)).toEqual([]);
  },
);

test("what is packed needs nothing that is not in it", () => {
  const text = readFileSync(join(ROOT, "package.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({ bin: { ducha: "dist/cli/ducha.cjs" }, files: ["dist/cli/ducha.cjs"] });
  expect(JSON.parse(text)).not.toHaveProperty("dependencies");
});

test("every dependency is pinned to one version", () => {
  const loose = Object.entries(dependencies()).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test("the project is built with what was agreed", () => {
  expect(Object.keys(dependencies())).toEqual(
    expect.arrayContaining([
      "@fluentui/react-components",
      "@microsoft/office-js",
      "jest",
      "office-addin-cli",
      "react",
      "typescript",
      "webpack",
    ]),
  );
});

test("the lock file names no registry", () => {
  const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  expect(/"resolved"|https?:\/\/[^"]*\/-\//.test(lock)).toBe(false);
});
