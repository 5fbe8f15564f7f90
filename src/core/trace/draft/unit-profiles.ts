/** Which units may answer for a sentence: those whose rows of last year, name and usual work speak most like it. */
import { groupBy } from "../../collections/group";
import { addressOf, matterOf, type WorkItem } from "../../domain/items";
import { isCollective, unitKey } from "../../domain/unit-names";
import type { Address } from "../../grid/range";
import type { Ledger } from "../../ledger/ledger";
import { BREAK, markText } from "../matching/marked-text";
import { dutiesOf } from "./duties";

export interface UnitCandidate {
  readonly unit: string;
  /** The more, the likelier; only against the others of one sentence. */
  readonly score: number;
  /** The row of last year that speaks most like it. */
  readonly reason: { readonly at: Address; readonly text: string };
}

interface Profile {
  readonly unit: string;
  /** How often the unit's name, its usual work and its rows have each pair of letters, weighted by what of them speaks. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly rows: readonly { readonly item: WorkItem; readonly pairs: ReadonlyMap<number, number> }[];
}

/** As many as a person is shown. */
const CANDIDATES = 3;
/** What a pair adds grows ever slower with how often the unit has it, and slower in a long text (BM25's usual values). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** A unit's name says what it is for (教育局), and once a row does not say it again; its notes tell also of what was in the way. */
const NAME_WEIGHT = 3;
const NOTE_WEIGHT = 0.5;
/** What it usually answers for counts as if two of its rows said so; double changes little. */
const DUTY_WEIGHT = 2;

export class UnitProfiles {
  private readonly profiles: readonly Profile[];
  private readonly holders = new Map<number, number>();
  private readonly usualSize: number;

  /** The rows that the ledger counts: an annex with notes tells most, a breakdown will do. */
  constructor(previous: Ledger | undefined) {
    this.profiles = previous ? profilesOf(previous) : [];
    for (const { pairs } of this.profiles)
      for (const pair of pairs.keys()) this.holders.set(pair, (this.holders.get(pair) ?? 0) + 1);
    const sizes = this.profiles.reduce((sum, { pairs }) => sum + pairs.size, 0);
    this.usualSize = sizes / Math.max(1, this.profiles.length);
  }

  /** The likeliest first; none where nothing of last year is known. */
  candidatesFor(text: string): UnitCandidate[] {
    const asked = [...pairsIn(text).keys()].filter((pair) => this.holders.has(pair));
    return this.profiles
      .map((profile) => ({ profile, score: this.scoreOf(profile, asked) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, CANDIDATES)
      .flatMap(({ profile, score }) => {
        const item = this.nearestRow(profile, asked);
        if (!item) return [];
        return [{ unit: profile.unit, score, reason: { at: addressOf(item, "standard"), text: matterOf(item) } }];
      });
  }

  private scoreOf({ pairs }: Profile, asked: readonly number[]): number {
    const damping = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * pairs.size) / this.usualSize);
    return asked.reduce((sum, pair) => {
      const often = pairs.get(pair) ?? 0;
      return sum + (this.weightOf(pair) * often * (SATURATION + 1)) / (often + damping);
    }, 0);
  }

  private nearestRow({ rows }: Profile, asked: readonly number[]): WorkItem | undefined {
    const shared = rows.map(({ item, pairs }) => ({
      item,
      weight: asked.reduce((sum, pair) => sum + (pairs.has(pair) ? this.weightOf(pair) : 0), 0),
    }));
    return shared.sort((a, b) => b.weight - a.weight)[0]?.item;
  }

  private weightOf(pair: number): number {
    return Math.log(1 + this.profiles.length / (this.holders.get(pair) ?? 1));
  }
}

function profilesOf(ledger: Ledger): Profile[] {
  const rows = ledger.items.flatMap((item) => {
    const pairs = new Map(pairsIn(matterOf(item)));
    addPairs(pairs, pairsIn(item.progressNote), NOTE_WEIGHT);
    const units = item.units.length > 0 ? item.units : [item.unit];
    return units
      .filter((unit) => unit !== "" && !isCollective(unit))
      .map((unit) => ({ unit: ledger.canonicalUnit(unit), item, pairs }));
  });
  return [...groupBy(rows, ({ unit }) => unit)].map(([unit, own]) => {
    const pairs = new Map<number, number>();
    addPairs(pairs, pairsIn(unitKey(unit)), NAME_WEIGHT);
    for (const word of dutiesOf(unit)) addPairs(pairs, pairsIn(word), DUTY_WEIGHT);
    for (const row of own) addPairs(pairs, row.pairs, 1);
    return { unit, pairs, rows: own };
  });
}

function addPairs(to: Map<number, number>, more: ReadonlyMap<number, number>, weight: number): void {
  for (const [pair, often] of more) to.set(pair, (to.get(pair) ?? 0) + often * weight);
}

function pairsIn(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  let before = 0;
  for (const code of markText(text).codes) {
    if (code === BREAK) continue;
    const pair = before * 0x10000 + code;
    if (before !== 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    before = code;
  }
  return pairs;
}
