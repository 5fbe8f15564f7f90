/** The command as a process: streams and exit status. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { BOOKS } from "../books/books";

const ROOT = join(__dirname, "../..");

const DUCHA = [join(ROOT, ".ci/ducha.mjs")];

function ducha(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...DUCHA, ...words], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("one JSON object on stdout, nothing on stderr, 1 for errors found", () => {
  const { status, stdout, stderr } = ducha("check", BOOKS.circular, "--json");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect((JSON.parse(stdout) as { totals: { items: number } }).totals.items).toBe(168);
});

test.each([
  ["a full disk", "> /dev/full"],
  ["a closed pipe", "| true"],
])("%s behind stdout: one line on stderr and no stack", (_, behind) => {
  const command = '"$0" "$1" check "$2" --json; echo "status $?" >&2';
  const { stderr } = spawnSync(
    "sh",
    ["-c", `{ sleep 1; ${command}; } ${behind}`, process.execPath, ...DUCHA, BOOKS.circular],
    { encoding: "utf8" },
  );
  expect(stderr.split("\n")).toEqual([
    "结果没有显示完整：磁盘已满，或接收的程序已经结束。 / Not everything could be shown: the disk is full, or the program that reads it has ended.",
    "status 1",
    "",
  ]);
});

test("one line on stderr, nothing on stdout, 2 for a file that cannot be read", () => {
  const { status, stdout, stderr } = ducha("check", join(ROOT, "package.json"));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
