/** What the docx package leaves to be done: fonts to fall back on, the day instead of the clock, and bytes that repeat. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Day } from "../../core/chinese/day";
import { packEntry, writeZip } from "../package/zip-write";

/** Fonts of official documents, each with those that may stand in for it. */
const FONTS: readonly (readonly [name: string, others: string, family: "roman" | "modern" | "script"])[] = [
  ["方正小标宋简体", "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun", "roman"],
  ["仿宋_GB2312", "仿宋,FangSong,华文仿宋,STFangsong", "modern"],
  ["楷体_GB2312", "楷体,KaiTi,华文楷体,STKaiti", "script"],
  ["黑体", "SimHei,华文黑体,STHeiti,微软雅黑", "modern"],
  ["宋体", "SimSun,华文宋体,STSong", "roman"],
];

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export function finish(bytes: Uint8Array, { year, month, day }: Day): Uint8Array {
  const two = (number: number): string => String(number).padStart(2, "0");
  const moment = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
  const parts: Readonly<Record<string, Uint8Array>> = {
    ...unzipSync(bytes),
    "word/fontTable.xml": strToU8(fontTable()),
  };
  const core = "docProps/core.xml";
  const dated = strFromU8(parts[core] ?? new Uint8Array()).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${moment}`,
  );
  return writeZip(
    Object.entries({ ...parts, [core]: strToU8(dated) }).map(([path, content]) => packEntry(path, content)),
  );
}

function fontTable(): string {
  const fonts = FONTS.map(
    ([name, others, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join("")}</w:fonts>`;
}
