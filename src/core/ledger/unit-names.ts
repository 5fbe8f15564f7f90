/** Names of responsible units (责任单位): splitting a cell, and telling when two spellings mean one unit. */
import { compact, withoutBrackets } from "../grid/text";

/** How a unit's name ends. A piece that ends otherwise is half a name (区住房和 · 海棠). */
const ENDING =
  /(局|委|办|办公室|中心|院|社|街|街道|镇|乡|街镇|公司|集团|专班|队|会|部|站|所|处|校|行|园区|开发区|景区|新区|联|厅|司|馆|台|指挥部|政府|单位|部门|协|妇联|企业|村|社区|组)$/;

const SEPARATOR = /[\s、,，;；/／\u00a0\u3000]+/;

/** Collective names stand for many units; they are nobody's row: 各街镇, 区直有关部门. */
const COLLECTIVE =
  /^(各|区直|市直|县直|全区|全市|其他|其它|有关|相关)|(有关|相关|各)(单位|部门|街镇|街道|企业)$|成员单位$/;

export function isCollective(name: string): boolean {
  return COLLECTIVE.test(compact(name));
}

/** 牵头单位：区行政审批局 → 区行政审批局. */
const ROLE = /^(牵头|主办|责任|承办|配合|协办|协同|参与)(单位|部门)?[:：]/;

/**
 * The units a cell names, in order. A name broken by a line end or holding 、 itself is put together again,
 * first by the names already known, then by how names end.
 */
export function splitUnits(text: string, known: ReadonlySet<string> = new Set()): string[] {
  const whole = compact(text);
  if (whole === "") return [];
  if (known.has(whole)) return [whole];
  const pieces = text.split(new RegExp(`(${SEPARATOR.source})`));
  const names: string[] = [];
  let open = "";
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = compact(pieces[i] ?? "").replace(ROLE, "");
    if (piece === "") continue;
    const mark = compact(pieces[i - 1] ?? "");
    open = open === "" ? piece : `${open}${mark}${piece}`;
    if (known.has(open) || ENDING.test(withoutBrackets(open)) || open.endsWith(")")) {
      if (open.startsWith("(") && names.length > 0) names.push(`${names.pop() ?? ""}${open}`);
      else names.push(open);
      open = "";
    }
  }
  if (open !== "") names.push(...open.split("、").filter((name) => name !== ""));
  return [...new Set(names)];
}

/** What remains of a name when white space, brackets and the 区, 市 or 县 before it are taken off. */
export function unitKey(name: string): string {
  const bare = withoutBrackets(compact(name));
  return bare.replace(/^(区|县|市(?!场|政|容))(?=.{2,})/, "") || bare;
}

/** True when one name is the other's short form: 区发改局 and 区发展和改革局. */
export function isShortFor(short: string, long: string): boolean {
  const a = unitKey(short);
  const b = unitKey(long);
  if (a === b) return true;
  if (a.length < 2 || a.length >= b.length || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  let from = 0;
  for (const letter of a) {
    const found = b.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

export interface UnitNames {
  /** The first spelling met of the unit this name means; the name itself where it is new. */
  canonical(name: string): string;
}

/**
 * Joins spellings: exactly the same, then the same without district and brackets, then a short form that fits one name only.
 * `aliases` come from the settings and win.
 */
export function unitNames(names: Iterable<string>, aliases: ReadonlyMap<string, string> = new Map()): UnitNames {
  const spelled = new Map<string, string>();
  const byKey = new Map<string, string>();
  for (const name of names) {
    const folded = compact(name);
    if (spelled.has(folded)) continue;
    const alias = aliases.get(folded);
    const known = alias ?? byKey.get(unitKey(folded));
    spelled.set(folded, known ?? name);
    if (!known) byKey.set(unitKey(folded), name);
  }
  const keys = [...byKey];
  const joined = new Map<string, string>();
  for (const [, name] of keys) {
    const longer = keys.filter(([, other]) => other !== name && isShortFor(name, other));
    const only = longer.length === 1 ? longer[0]?.[1] : undefined;
    if (only !== undefined) joined.set(only, name);
  }
  const resolve = (name: string): string => joined.get(name) ?? name;
  return {
    canonical(name) {
      const folded = compact(name);
      return resolve(aliases.get(folded) ?? spelled.get(folded) ?? byKey.get(unitKey(folded)) ?? name);
    },
  };
}

/** The name most like this one among the others, where at most a third of its letters differ; undefined where none is near. */
export function nearestUnit(name: string, others: Iterable<string>): string | undefined {
  const own = unitKey(name);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(own.length / 3)) + 1;
  for (const other of others) {
    const distance = editDistance(own, unitKey(other), least);
    if (distance < least) {
      least = distance;
      best = other;
    }
  }
  return best;
}

function editDistance(a: string, b: string, giveUpAt: number): number {
  if (Math.abs(a.length - b.length) >= giveUpAt) return giveUpAt;
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? giveUpAt;
}
