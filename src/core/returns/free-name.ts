/** Names that tell returned files apart: out of different folders, or one archive, several may come with the same. */

/** 报表.xlsx, 报表（2）.xlsx, …: the name, or the first like it that is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const end = /\.[^./]*$/.exec(name)?.index ?? name.length;
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name.slice(0, end)}（${n}）${name.slice(end)}`;
  return free;
}
