/** Names of responsible units (责任单位): splitting a cell, and telling when two spellings mean one unit. */
import { compact, plainLetters, withoutBrackets } from "../chinese/text";

/** How a unit's name ends. A piece that ends otherwise is half a name (区住房和 · 海棠). */
export const UNIT_ENDING =
  /(局|委|办|办公室|中心|院|社|街|街道|镇|乡|街镇|公司|集团|专班|队|会|部|站|所|处|校|行|园区|开发区|景区|新区|联|厅|司|馆|台|指挥部|政府|单位|部门|机构|协|妇联|企业|村|社区|组|科|科室|庭|股)$/;

/** Endings at which a line break may well have cut a name: 区住房和城乡 · 建设局, 区军运会 · 指挥部办公室. */
const WEAK_ENDING = /[乡会部社所站组行]$/;

/** How a name begins anew after white space. */
const BEGINNING = /^(区|市|县|省|各|全|街|镇|武汉|[(])/;

const SEPARATOR = /[\s、,，;；/／\u00a0\u3000]+/;

/** Collective names stand for many units; they are nobody's row: 各街镇, 区直有关部门. */
const COLLECTIVE =
  /^(各|区直|市直|县直|全区|全市|其他|其它|有关|相关)|(有关|相关|各)(单位|部门|街镇|街道|企业)$|成员单位$/;

export function isCollective(name: string): boolean {
  return COLLECTIVE.test(compact(name));
}

/** 牵头单位：区行政审批局 → 区行政审批局. */
const ROLE = /^(牵头|主办|责任|承办|配合|协办|协同|参与)(单位|部门)?[:：]/;

/** 区发改局（牵头）→ 区发改局. */
const ROLE_AFTER = /[(](牵头|主办|负责|责任|配合|协办|协同)(单位|部门)?[)]$|(?<=.{2})(牵头|主办|负责|配合|协办|协助)$/;
const LEADS_AFTER = /[(](牵头|主办)(单位|部门)?[)]$|(?<=.{2})(牵头|主办)$/;

/** True for a text that ends as units' names do, or names many units. */
export function looksLikeUnit(name: string): boolean {
  const bare = withoutBrackets(plainLetters(compact(name)));
  return UNIT_ENDING.test(bare) || isCollective(bare);
}

const PLACE = /^\p{Script=Han}{1,5}[区县市旗]$/u;
const NO_PLACE = /([小社园片校厂库矿林牧]区|城市|超市|门市)$/;

/** 东湖区, 平山县: a district that a column of such may name in place of a unit. */
export function isPlace(name: string): boolean {
  return PLACE.test(name) && !NO_PLACE.test(name);
}

/**
 * The units a cell names, in order. A name broken by a line end or holding 、 itself is put together again,
 * first by the names already known, then by how names end and begin.
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
    const before = names.at(-1);
    if (open === "" && mark === "" && before !== undefined && goesOn(before, piece, known)) {
      open = before;
      names.pop();
    }
    open = open === "" ? piece : `${open}${mark}${piece}`;
    if (known.has(open) || UNIT_ENDING.test(bareName(open)) || open.endsWith(")")) {
      if (open.startsWith("(") && names.length > 0) names.push(`${names.pop() ?? ""}${open}`);
      else names.push(open);
      open = "";
    }
  }
  if (open !== "") names.push(...open.split("、").filter((name) => name !== ""));
  const lead = names.filter((name) => LEADS_AFTER.test(name));
  return [...new Set([...lead, ...names].map((name) => name.replace(ROLE_AFTER, "")))];
}

/** Without brackets and what role follows: 市工信局牵头. */
function bareName(name: string): string {
  return withoutBrackets(plainLetters(name)).replace(ROLE_AFTER, "");
}

/** True where only white space parts two pieces of one name. */
function goesOn(name: string, piece: string, known: ReadonlySet<string>): boolean {
  if (known.has(name) || known.has(piece) || BEGINNING.test(piece)) return false;
  return WEAK_ENDING.test(name) || (!UNIT_ENDING.test(piece) && UNIT_ENDING.test(`${name}${piece}`));
}

/** What remains of a name when white space, brackets, the 区, 市 or 县 before it and the usual office after it are taken off. */
export function unitKey(name: string): string {
  const bare = withoutBrackets(plainLetters(compact(name)));
  const core = bare.replace(/^(区|县|市(?!场|政|容))(?=.{2,})/, "").replace(/街(道)?(办事处|办)?$/, "街");
  return core.replace(/办公室$/, "办").replace(/(?<=.)委(员会|会)$/, "委") || bare;
}

/** The offices of a committee or government itself: 区委办 is not short for 区委编办. */
const OWN_OFFICE = /^(委|党委|政府|人大|政协)办$/;

/** True when one key is the other's short form: 发改局 and 发展和改革局. */
export function isShortKey(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 2 || a.length >= b.length || a[0] !== b[0] || a.at(-1) !== b.at(-1) || OWN_OFFICE.test(a))
    return false;
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
 * Joins spellings: the same without white space, district and brackets, then a short form that fits one unit only.
 * `aliases` come from the settings and win; two units that the settings list are never joined.
 */
export function unitNames(names: Iterable<string>, aliases: ReadonlyMap<string, string> = new Map()): UnitNames {
  const listed = new Set([...aliases.values()].map(unitKey));
  const meant = (name: string): string => aliases.get(compact(name)) ?? name;
  const first = new Map<string, string>();
  for (const name of names) {
    const key = unitKey(meant(name));
    if (!first.has(key)) first.set(key, meant(name));
  }
  const units = new Map<string, string[]>();
  // A short form begins and ends as its long one does: only those need to be compared.
  const alike = new Map<string, (readonly [key: string, unit: string[]])[]>();
  for (const key of [...first.keys()].sort((a, b) => b.length - a.length)) {
    const ends = `${key[0] ?? ""}${key.at(-1) ?? ""}`;
    const others = alike.get(ends) ?? [];
    const fits = new Set(others.filter(([longer]) => isShortKey(key, longer)).map(([, unit]) => unit));
    const [only] = fits;
    const joins =
      only !== undefined && fits.size === 1 && !(listed.has(key) && only.some((other) => listed.has(other)));
    const unit = joins ? only : [];
    unit.push(key);
    units.set(key, unit);
    others.push([key, unit]);
    alike.set(ends, others);
  }
  const order = new Map([...first.keys()].map((key, i) => [key, i]));
  const spelling = new Map<string, string>();
  for (const [key, unit] of units) {
    const earliest = [...unit].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0] ?? key;
    spelling.set(key, first.get(earliest) ?? key);
  }
  return { canonical: (name) => spelling.get(unitKey(meant(name))) ?? meant(name) };
}

/** The name most like this one among the others, where at most a third of its letters differ; undefined where none is near. */
export function nearestUnit(name: string, others: Iterable<string>): string | undefined {
  const own = unitKey(name);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(own.length / 3)) + 1;
  for (const other of others) {
    const key = unitKey(other);
    // The same letters in another order are joint names turned round: 方杨、海棠工作专班.
    const distance = lettersOf(own) === lettersOf(key) ? 1 : editDistance(own, key, least);
    if (distance < least) {
      least = distance;
      best = other;
    }
  }
  return best;
}

function lettersOf(name: string): string {
  return [...name].sort().join("");
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
