/** Part names inside the package: how relationships point from one part to another. */

export function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The part a relationship of `source` points to, whether its target is absolute or relative. */
export function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = directoryOf(source).split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== "." && step !== "") parts.push(step);
  }
  return parts.join("/");
}

export function relationshipsOf(path: string): string {
  return `${directoryOf(path)}_rels/${path.slice(directoryOf(path).length)}.rels`;
}
