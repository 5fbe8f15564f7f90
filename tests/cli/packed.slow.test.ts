/** The command as people get it: packed, installed into an empty folder without a registry, and run; and out of the sources. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BOOKS } from "../books/books";

const ROOT = join(__dirname, "../..");
const BUNDLE = join(ROOT, "dist/cli/ducha.cjs");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the packed command checks a book with nothing else installed", () => {
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: ROOT, stdio: "pipe" });
  const [packed = ""] = readdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, packed)], {
    cwd: folder,
    stdio: "pipe",
  });
  expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["duchatong"]);
  const out = join(folder, "forms.zip");
  const ducha = (...words: string[]) =>
    spawnSync(join(folder, "node_modules/.bin/ducha"), words, { cwd: folder, encoding: "utf8" });
  const { status, stdout, stderr } = ducha("check", BOOKS.circular, "--json");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect((JSON.parse(stdout) as { totals: { items: number } }).totals.items).toBe(168);
  // What is loaded only when it is wanted is there too.
  expect(ducha("handout", BOOKS.circular, "-o", out, "--docx")).toMatchObject({ status: 0, stderr: "" });
});

test("out of the sources the command is bundled on first use, and again once they changed", () => {
  const ducha = (): string =>
    execFileSync(process.execPath, [join(ROOT, ".ci/ducha.mjs"), "--help"], { encoding: "utf8", cwd: folder });
  rmSync(BUNDLE, { force: true });
  expect(ducha()).toContain("ducha check BOOK.xlsx");
  const first = statSync(BUNDLE);
  expect(ducha()).toContain("ducha check BOOK.xlsx");
  expect(statSync(BUNDLE)).toMatchObject({ mtimeMs: first.mtimeMs, ino: first.ino });
  const text = readFileSync(BUNDLE, "utf8");
  // As it would stand there if it had been made of other sources.
  writeFileSync(BUNDLE, text.replace(/Sources: ....../, "Sources: 000000").replace("督查通 ducha", "old"));
  expect(ducha()).toContain("督查通 ducha");
  expect(readFileSync(BUNDLE, "utf8")).toBe(text);
});
