/** Names of files inside archives, as they may be shown: they are never used as paths. */

/** Control characters, and those that turn the direction of writing so that exe.xslx reads xlsx.exe. */
const TRICKS = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const LONGEST = 200;

/** A name without what would make it look like another one. */
export function shownName(name: string): string {
  const clean = name.replace(TRICKS, "");
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST / 2)}…${clean.slice(-LONGEST / 2)}` : clean;
}

/** The path of an entry inside its archive: neither absolute nor leading out of it. */
export function entryPath(rawName: Uint8Array, utf8: boolean): string {
  return decodeName(rawName, utf8)
    .replace(TRICKS, "")
    .replaceAll("\\", "/")
    .replace(/^[A-Za-z]:/, "")
    .split("/")
    .filter((step) => !["", ".", ".."].includes(step.trim()))
    .join("/");
}

/** Archives made on Chinese Windows write names in GBK and do not say so. */
function decodeName(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** What systems and office programs leave beside files and nobody sent on purpose. */
export function isLitter(path: string): boolean {
  const steps = path.split("/");
  const name = steps.at(-1)?.toLowerCase() ?? "";
  return steps.includes("__MACOSX") || /^(\.ds_store|thumbs\.db|desktop\.ini|~\$.*|\.~.*|\._.*)$/.test(name);
}
