/** The command as a process: streams and exit status. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { BOOKS } from "../books/books";

const ROOT = join(__dirname, "../..");

function ducha(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "src/cli/index.ts"), ...words],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

test("one JSON object on stdout, nothing on stderr, 1 for errors found", () => {
  const { status, stdout, stderr } = ducha("check", BOOKS.circular, "--json");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect((JSON.parse(stdout) as { totals: { items: number } }).totals.items).toBe(168);
});

test("one line on stderr, nothing on stdout, 2 for a file that cannot be read", () => {
  const { status, stdout, stderr } = ducha("check", join(ROOT, "package.json"));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
