/** LibreOffice as a second opinion: it opens what we wrote and saves it again in a format of its own making. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Files = Readonly<Record<string, Uint8Array>>;

/** Names carry their extensions; the converted files come back under the same names with the new one. One start serves all. */
export function converted(files: Files, to: "xlsx" | "txt:Text" | "pdf"): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "libre-office-"));
  const extension = to.replace(/:.*/, "");
  try {
    const [given, made] = ["given", "made"].map((name) => join(folder, name)) as [string, string];
    mkdirSync(given);
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(given, name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", made, ...paths], { stdio: "pipe" });
    return Object.fromEntries(
      Object.keys(files).map((name) => {
        const result = name.replace(/\.[^.]+$/, `.${extension}`);
        return [result, new Uint8Array(readFileSync(join(made, result)))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
