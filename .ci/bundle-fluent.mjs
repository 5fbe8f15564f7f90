/** Before any test: what the pane uses of Fluent as one script, since jest needs three seconds to load its thousands of files anew for every test file. */
import { mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** package.json's moduleNameMapper names it. */
const BUNDLE = join(ROOT, "node_modules/.cache/fluent.cjs");
const PACKAGES = ["@fluentui/react-components", "@fluentui/react-icons"];

export default async function bundleFluent() {
  const known = madeOf();
  const used = namesUsed();
  if (used.every((name) => known.includes(name))) return;
  // What an older state of the sources uses may stay: another checkout may share the folder.
  const names = [...new Set([...known, ...used])].sort();
  const { build } = await import("esbuild");
  const unfinished = `${BUNDLE}.${process.pid}`;
  mkdirSync(dirname(BUNDLE), { recursive: true });
  await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: names.map((name) => name.replace(/^(\S+) (\S+)$/, 'export { $2 } from "$1";')).join("\n"),
      resolveDir: ROOT,
    },
    bundle: true,
    format: "cjs",
    target: "node20",
    external: ["react", "react-dom"],
    banner: { js: `// ${versions()} ${JSON.stringify(names)}` },
    outfile: unfinished,
    logLevel: "warning",
  });
  renameSync(unfinished, BUNDLE);
}

/** `@fluentui/react-components Button` for every value that a source imports from one of the packages. */
function namesUsed() {
  return readdirSync(join(ROOT, "src"), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(ROOT, "src", file), "utf8").matchAll(/import \{([^}]*)\} from "([^"]+)"/g),
    ])
    .filter(([, , from]) => PACKAGES.includes(from))
    .flatMap(([, words, from]) => words.split(",").map((word) => [from, word.trim().split(" as ")[0]]))
    .filter(([, name]) => name !== "" && !name.startsWith("type "))
    .map(([from, name]) => `${from} ${name}`);
}

function versions() {
  return PACKAGES.map((name) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8"));
    return `${name} ${version}`;
  }).join(" ");
}

/** The names in the bundle that stands there; none where it is missing or was made of other versions. */
function madeOf() {
  try {
    const [head = ""] = readFileSync(BUNDLE, "utf8").split("\n", 1);
    const made = `// ${versions()} `;
    return head.startsWith(made) ? JSON.parse(head.slice(made.length)) : [];
  } catch {
    return [];
  }
}
