/** The breakdown drafted from a report (拟分解表): a row for each sentence, with the units that may answer for it. */
import { groupBy } from "../../collections/group";
import type { Ledger } from "../../ledger/ledger";
import { isCommitment, type Report, type Sentence } from "../report/sentence";
import { chargesIn } from "./leaders-notice";
import { UnitProfiles, type UnitCandidate } from "./unit-profiles";

export interface DraftPart {
  readonly sentence: Sentence;
  readonly candidates: readonly UnitCandidate[];
}

export interface DraftRow {
  /** The sentences it joins, mostly one. */
  readonly parts: readonly DraftPart[];
  /** 目标名称: the lead of the paragraph. */
  readonly matter: string;
  /** 工作标准: the report's own words. */
  readonly standard: string;
  /** At most three. */
  readonly candidates: readonly UnitCandidate[];
  /** "" where nobody is clearly the likeliest. */
  readonly unit: string;
  /** The unit was filled in here and a person has not confirmed it. */
  readonly suggested: boolean;
  readonly leader: string;
}

export interface Draft {
  readonly year?: number;
  readonly rows: readonly DraftRow[];
  /** Leaders by unit, for units that a person chooses. */
  readonly leaders: Readonly<Record<string, string>>;
}

export interface DraftSources {
  /** Last year's book. */
  readonly previous?: Ledger;
  /** The words of the notice on the division of work. */
  readonly leaders?: string;
}

/** So far ahead of the second that 84 of 100 are right. */
const MARGIN = 0.5;

export function draftBreakdown(report: Report, sources: DraftSources = {}): Draft {
  const steps = draftSteps(report, sources);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function* draftSteps(
  { year, sentences }: Report,
  { previous, leaders: notice }: DraftSources = {},
): Generator<{ readonly done: number; readonly of: number }, Draft> {
  const leaders = leadersOf(previous, notice);
  const wanted = sentences.filter(
    (sentence) => isCommitment(sentence) && (sentence.zone === "objectives" || sentence.zone === "chapters"),
  );
  const profiles = new UnitProfiles(previous);
  const rows: DraftRow[] = [];
  for (const [i, sentence] of wanted.entries()) {
    if (i % CHUNK === 0) yield { done: i, of: wanted.length };
    rows.push(rowOf([{ sentence, candidates: profiles.candidatesFor(sentence.text) }], leaders));
  }
  return { ...(year === undefined ? {} : { year }), rows, leaders };
}

/** Sentences between two pauses. */
const CHUNK = 50;

/** 与上一条合并: the row and the one above become one. */
export function joinWithPrevious(draft: Draft, index: number): Draft {
  const above = draft.rows[index - 1];
  const own = draft.rows[index];
  if (!above || !own) return draft;
  const joined = rowOf([...above.parts, ...own.parts], draft.leaders);
  const chosen = above.suggested || above.unit === "" ? joined : { ...joined, unit: above.unit, suggested: false };
  return {
    ...draft,
    rows: [...draft.rows.slice(0, index - 1), withLeader(chosen, draft), ...draft.rows.slice(index + 1)],
  };
}

/** 拆分: a row of several sentences becomes a row for each. */
export function splitRow(draft: Draft, index: number): Draft {
  const own = draft.rows[index];
  if (!own || own.parts.length < 2) return draft;
  const rows = own.parts.map((part) => rowOf([part], draft.leaders));
  return { ...draft, rows: [...draft.rows.slice(0, index), ...rows, ...draft.rows.slice(index + 1)] };
}

/** A person's own choice; several units are parted by 、 and the first leads. */
export function chooseUnit(draft: Draft, index: number, unit: string): Draft {
  const rows = draft.rows.map((row, i) => (i === index ? withLeader({ ...row, unit, suggested: false }, draft) : row));
  return { ...draft, rows };
}

function withLeader(row: DraftRow, { leaders }: Draft): DraftRow {
  return { ...row, leader: leaders[row.unit.split("、")[0] ?? ""] ?? row.leader };
}

function rowOf(parts: readonly DraftPart[], leaders: Draft["leaders"]): DraftRow {
  const candidates = joinedCandidates(parts);
  const [first, second] = candidates;
  const ahead = first && first.score > 0 && (first.score - (second?.score ?? 0)) / first.score > MARGIN;
  const unit = ahead ? first.unit : "";
  const sentence = parts[0]?.sentence;
  return {
    parts,
    matter: sentence ? sentence.lead || sentence.chapter : "",
    standard: parts.map((part) => part.sentence.text.replace(/[；;]$/, "。")).join(""),
    candidates,
    unit,
    suggested: unit !== "",
    leader: leaders[unit] ?? "",
  };
}

function joinedCandidates(parts: readonly DraftPart[]): UnitCandidate[] {
  const all = groupBy(
    parts.flatMap(({ candidates }) => candidates),
    ({ unit }) => unit,
  );
  return [...all.values()]
    .flatMap((own) => {
      const best = own.reduce<UnitCandidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
      return best ? [{ ...best, score: own.reduce((sum, { score }) => sum + score, 0) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
}

/** By the notice, and else by most of the unit's rows of last year. */
function leadersOf(previous: Ledger | undefined, notice = ""): Readonly<Record<string, string>> {
  const canonical = (unit: string): string => previous?.canonicalUnit(unit) ?? unit;
  const named = (previous?.items ?? []).filter(({ leader, unit }) => leader.trim() !== "" && unit !== "");
  const usual = [...groupBy(named, ({ unit }) => canonical(unit))].map(([unit, items]): [string, string] => {
    const counts = [...groupBy(items, ({ leader }) => leader.trim())];
    const [most = ["", []]] = counts.sort((a, b) => b[1].length - a[1].length);
    return [unit, most[0]];
  });
  const stated = chargesIn(notice).map(({ leader, unit }): [string, string] => [canonical(unit), leader]);
  return Object.fromEntries([...usual, ...stated]);
}
