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
