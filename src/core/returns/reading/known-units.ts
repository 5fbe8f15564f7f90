/** Telling a unit by a name from outside: among those the office knows, in the office's spelling. */
import { compact } from "../../chinese/text";
import { listedSpellings } from "../../domain/settings";
import { isCollective, looksLikeUnit, nearestUnit, UNIT_ENDING, unitKey, unitNames } from "../../domain/unit-names";
import type { CollectContext } from "./context";

export interface KnownUnits {
  /** The unit that a name means; undefined where the office knows none of that name. Without a list every name is a unit. */
  unitOf(name: string): string | undefined;
  /** The unit whose name is most like this one. */
  near(name: string): string | undefined;
  /** The unit that a file's name gives: 第一批.zip/区发改局2023年二季度.xlsx. */
  inFileName(name: string): string | undefined;
}

export function knownUnits({ units, settings }: Pick<CollectContext, "units" | "settings">): KnownUnits {
  const aliases = listedSpellings(settings);
  const spellings = new Map([...units.map((unit): [string, string] => [compact(unit), unit]), ...aliases]);
  const keys = new Map(units.map((unit) => [unitKey(unit), unit]));
  const known = new Set(units);

  const unitOf = (name: string): string | undefined => {
    const plain = name.replace(/\s+/g, "");
    if (plain === "") return undefined;
    if (units.length === 0) return plain;
    const same = spellings.get(compact(name)) ?? keys.get(unitKey(name));
    if (same !== undefined) return same;
    const joined = unitNames([...units, name], aliases).canonical(name);
    if (known.has(joined)) return joined;
    const [only, ...more] = units.filter((unit) => withoutCommittee(unit) === unitKey(name));
    return more.length === 0 ? only : undefined;
  };

  const inPart = (part: string): string | undefined => {
    const folded = compact(part);
    const contained = [...spellings.keys()].filter((name) => name.length > 2 && folded.includes(name));
    const longest = contained.filter((name) => !contained.some((other) => other !== name && other.includes(name)));
    const named = new Set(longest.map((name) => spellings.get(name)));
    // Two units in one name tell none.
    if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
    return namesIn(part)
      .map(unitOf)
      .find((unit) => unit !== undefined);
  };

  return {
    unitOf,
    near: (name) => nearestUnit(name, units),
    inFileName(name) {
      const parts = name
        .replaceAll("\\", "/")
        .split("/")
        .filter((part) => part !== "");
      const stems = parts.map((part) => part.replace(/\.[A-Za-z]{2,4}$/, ""));
      return stems
        .reverse()
        .map(inPart)
        .find((unit) => unit !== undefined);
    },
  };
}

/** What a unit of a Party committee is called for short: 区委宣传部 → 宣传部. The committee's own office is called nothing else. */
function withoutCommittee(unit: string): string | undefined {
  const [, short] = /^[区县市]委(?!办)(.{2,})$/.exec(compact(unit)) ?? [];
  return short === undefined ? undefined : unitKey(short);
}

/** What stands in file names beside the unit. */
const PERIOD =
  /20\d\d(年度?)?|第?[一二三四1-4]季度|[上下]半年|全年|年度|\d{1,2}[-—~至]\d{1,2}月份?|\d{1,2}月(份|\d{1,2}日)?/g;
const OTHER_WORDS =
  /关于|报送|上报|填报表?|政府工作报告|目标任务|工作任务|重点工作|完成情况|进展情况|推进情况|落实情况|情况|反馈|回复|材料|统计表|报表|表格|附件\d*|附表\d*|表$|定稿|终稿|最终版?|修改稿?|改$|盖章版?|扫描件?|电子版|新版?$|的/g;

/** Names that a part of a path may be made of, whole ones first. */
function namesIn(part: string): string[] {
  return part
    .replace(PERIOD, " ")
    .replace(OTHER_WORDS, " ")
    .split(/[\s\d\-—_+.，,（）()【】《》[\]]+/)
    .map((piece) => piece.replace(/^[、和及与]+|[、和及与]+$/g, ""))
    .filter((piece) => piece.length > 2 && looksLikeUnit(piece) && UNIT_ENDING.test(piece) && !isCollective(piece));
}
