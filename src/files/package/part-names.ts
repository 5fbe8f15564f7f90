/** Part names inside the package: how they are told apart, and how relationships point from one part to another. */

/** Part names do not mind case, nor whether a space or a Chinese character is written as %20 or as itself. */
export function partKey(path: string): string {
  return decoded(path).toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The part a relationship of `source` points to, whether its target is absolute or relative. */
export function resolveTarget(source: string, target: string): string {
  if (/^[/\\]/.test(target)) return target.slice(1).replaceAll("\\", "/");
  const parts = directoryOf(source).split("/").slice(0, -1);
  for (const step of target.split(/[/\\]/)) {
    if (step === "..") parts.pop();
    else if (step !== "." && step !== "") parts.push(step);
  }
  return parts.join("/");
}

export function relationshipsOf(path: string): string {
  return `${directoryOf(path)}_rels/${path.slice(directoryOf(path).length)}.rels`;
}
