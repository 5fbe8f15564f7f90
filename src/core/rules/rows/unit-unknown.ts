/** A unit's name that is not in the list, or a rare spelling of a frequent one. */
import { groupBy } from "../../collections/group";
import { compact, withoutBrackets } from "../../chinese/text";
import type { Address } from "../../grid/range";
import { addressOf, type RowTable } from "../../domain/items";
import type { Ledger } from "../../ledger/ledger";
import { listedSpellings } from "../../domain/settings";
import { isCollective, nearestUnit, UNIT_ENDING, unitKey } from "../../domain/unit-names";
import { cellPlace, defineRule } from "../rule";
import { contentOf, setCell } from "../fix";

/** A spelling met as often as this is established; one met this much more rarely beside it is doubtful. */
const ESTABLISHED = 3;
const RARER = 2;
/** Letters of a name without its 区 from which on a letter or two of difference tells something. */
const LONG_ENOUGH = 5;

export const unitUnknown = defineRule({
  id: "unit-unknown",
  scope: "row",
  severity: "warning",
  restsOn: ["unit"],
  title: { zh: "单位名称存疑", en: "Doubtful names of units" },
  docs: {
    zh: "责任单位名称不在“督查设置”的单位名单里，并给出最接近的一个。没有名单时，只提示偶尔出现、与常见写法相近的名称（可能是误写）。各街镇等集体名称不核对。",
    en: "A unit's name is not in the list of the settings; the nearest one is named. Without a list only rare names close to a frequent one are mentioned (perhaps misprints). Collective names are not checked.",
  },
  messages: {
    unlisted: { zh: "“{name}”不在单位名单里。", en: "“{name}” is not in the list of units." },
    near: {
      zh: "“{name}”不在单位名单里，可能是“{other}”。",
      en: "“{name}” is not in the list of units; perhaps “{other}” is meant.",
    },
    odd: {
      zh: "“{name}”不像完整的单位名称，可能是“{other}”的误写。",
      en: "“{name}” does not look like a unit's whole name; perhaps “{other}” is meant.",
    },
    rare: {
      zh: "“{name}”出现 {count} 次，可能是“{other}”（{often} 次）的误写或另一种写法。",
      en: "“{name}” (written {count}×) may be a misprint or another spelling of “{other}” ({often}×).",
    },
  },
  *check(ledger) {
    const { annexes, breakdowns, lists } = ledger.recognition;
    const named = [...annexes, ...breakdowns, ...lists].flatMap(namesIn);
    const spellings = groupBy(
      named.filter(({ name }) => !isCollective(name)),
      ({ name }) => compact(name),
    );
    const { units } = ledger.settings;
    const listed = listedSpellings(ledger.settings);
    const most = Math.max(0, ...[...spellings.values()].map((uses) => uses.length));
    for (const [name, uses] of spellings) {
      const first = uses[0];
      if (!first || listed.has(name)) continue;
      const common = { at: cellPlace(first.at), unit: name };
      if (units.length > 0) {
        const other = nearestUnit(
          name,
          units.map((unit) => unit.name),
        );
        yield other === undefined
          ? { ...common, message: "unlisted", data: { name } }
          : { ...common, message: "near", data: { name, other }, ...renamed(ledger, uses, name, other) };
        continue;
      }
      const meant = likelyMeant(name, spellings);
      if (meant !== undefined) yield { ...common, message: "odd", data: { name, other: meant } };
      const other = establishedSpelling(name, uses.length, spellings, most);
      if (other === undefined) continue;
      const often = spellings.get(other)?.length ?? 0;
      yield { ...common, message: "rare", data: { name, count: uses.length, other, often } };
    }
  },
});

interface Use {
  readonly name: string;
  readonly at: Address;
}

/** Every name a row gives; a heading over a block names its unit once. */
function namesIn({ columns, items, blocks }: RowTable): Use[] {
  const field = (["leadUnit", "unit"] as const).find((candidate) => columns[candidate] !== undefined);
  if (!field) return blocks.map(({ unit, at }) => ({ name: unit, at })).filter(({ name }) => name !== "");
  return items.flatMap((item) => item.units.map((name) => ({ name, at: addressOf(item, field) })));
}

/**
 * The frequent name that this rarer one is a misprint or variant of. Short names (民政局, 财政局) differ in a letter by nature:
 * only odd letters or a missing 区 tell there.
 */
function establishedSpelling(
  name: string,
  count: number,
  spellings: ReadonlyMap<string, readonly Use[]>,
  most: number,
): string | undefined {
  const enough = Math.max(ESTABLISHED, count * RARER);
  if (enough > most) return undefined;
  const frequent = [...spellings].filter(([, uses]) => uses.length >= enough).map(([spelling]) => spelling);
  const others = frequent.filter((spelling) => spelling !== name && withoutBrackets(name) !== spelling);
  const sameKey = others.find((spelling) => unitKey(spelling) === unitKey(name));
  if (sameKey !== undefined || withoutBrackets(name) !== name) return sameKey;
  if (unitKey(name).length < LONG_ENOUGH) return undefined;
  return nearestUnit(
    name,
    others.filter((spelling) => Math.abs(spelling.length - name.length) <= 2),
  );
}

/** For a name that does not end as units do (区方杨园): one that begins with the same two letters. */
function likelyMeant(name: string, spellings: ReadonlyMap<string, readonly Use[]>): string | undefined {
  if (UNIT_ENDING.test(withoutBrackets(name))) return undefined;
  const start = unitKey(name).slice(0, 2);
  const alike = [...spellings.keys()].filter(
    (other) => other !== name && unitKey(other).startsWith(start) && UNIT_ENDING.test(other),
  );
  return start.length === 2 && alike.length === 1 ? alike[0] : undefined;
}

/** Where the cell holds just this name, the listed one can take its place. */
function renamed(ledger: Ledger, uses: readonly Use[], name: string, other: string) {
  const fix = uses.flatMap(({ at }) => {
    const content = contentOf(ledger, at);
    return typeof content === "string" && compact(content) === name ? setCell(ledger, at, other) : [];
  });
  return fix.length === uses.length ? { fix } : {};
}
