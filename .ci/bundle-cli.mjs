/** Bundles the command line into dist/cli/ducha.cjs, which needs nothing but Node; not again where its sources are the same. */
import { createHash } from "node:crypto";
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const DUCHA = join(ROOT, "dist/cli/ducha.cjs");

/** The rooms that the command line may import, and the versions of what they import. */
const SOURCES = ["src/actions", "src/cli", "src/core", "src/files"];
const SETTINGS = ["package-lock.json", ".ci/bundle-cli.mjs"];

export async function bundleCli() {
  const head = `#!/usr/bin/env node\n// Sources: ${fingerprint()}`;
  if (beginning(DUCHA, head.length) === head) return;
  const { build } = await import("esbuild");
  // Under a name of its own until it is whole: another command may be running.
  const unfinished = `${DUCHA}.${process.pid}`;
  mkdirSync(dirname(DUCHA), { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/cli/index.ts"],
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    charset: "utf8",
    banner: { js: head },
    outfile: unfinished,
    logLevel: "warning",
  });
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, DUCHA);
}

function fingerprint() {
  const hash = createHash("sha256");
  const sources = SOURCES.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(room, file))
      .sort(),
  );
  for (const file of [...sources, ...SETTINGS]) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

function beginning(file, length) {
  try {
    const opened = openSync(file);
    const bytes = Buffer.alloc(length);
    readSync(opened, bytes);
    closeSync(opened);
    return bytes.toString();
  } catch {
    return "";
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await bundleCli();
