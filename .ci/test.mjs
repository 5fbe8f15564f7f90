/** npm test: types, lint and layout are checked beside the tests, so that no processor waits. Words after -- are for jest. */
import { spawn } from "node:child_process";

/** Whether a process went well, and what it wrote where that was kept back. */
function ended(child) {
  const kept = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => kept.push(chunk));
  return new Promise((done) =>
    child
      .on("error", (error) => done({ good: false, text: String(error) }))
      .on("close", (code) => done({ good: code === 0, text: Buffer.concat(kept).toString() })),
  );
}

const check = ended(spawn("npm run --silent check", { shell: true }));
const jest = ["node_modules/jest/bin/jest.js", ...process.argv.slice(2)];
const tests = await ended(spawn(process.execPath, jest, { stdio: "inherit" }));
const checks = await check;
process.stderr.write(
  checks.good ? "Types, lint and layout are in order.\n" : `${checks.text}\nnpm run check failed.\n`,
);
process.exitCode = tests.good && checks.good ? 0 : 1;
