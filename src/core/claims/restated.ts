/** Numbers that a circular gives a second time: 进度滞后的5项分别是, a heading 三、进度滞后事项（5项）. */
import { clauseBefore, type Claims, type RatingClaim } from "./claims";
import { claimsWithin, opensPart, segmentsOf, speaksOfSome, type Setting } from "./segments";

/** Before a number that is surely of all the items. */
const OF_ALL = /^(?:其中|目前|截至目前|全[区市县]|仍|还|尚|对)*$/;
/** 全区还有6项任务进度滞后. */
const STILL = /^(?:全[区市县]|目前|仍|还|尚)+$/;
const ANY_TIME = /\d月|季度|半年|[年月]初|此前|前期|原/;
/** What follows goes through every one of them. */
const ALL_OF_THEM = /^的?(?:事项|任务|工作|项目)?(?:中|里|[,:]?(?:分别)?(?:是|为)[:：]?)/;
const HEADING = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[、.])(?:全[区市县])?$/;
const UNIT_HEADING =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[、.])([^()。:]+)(?:\([^()]*\))?[:。]?$/;
const CLOSED = /^\)?[:。]?$/;
const ENDS_CLAUSE = /^[,。;:(]|^$/;

interface Restated {
  readonly claim: RatingClaim;
  readonly expected: number;
}

/** Claims that stand for themselves and differ from what the circular rightly says of all the items elsewhere. */
export function restatedWrongly(
  paragraphs: readonly Claims[],
  said: readonly RatingClaim[],
  setting: Setting,
): readonly Restated[] {
  if (said.length === 0 || paragraphs.some(({ letters }) => goesByParts(letters, setting))) return [];
  const wrong = paragraphs.flatMap((claims) =>
    segmentsOf(claims.letters).flatMap((segment) => {
      const own = claimsWithin(claims, segment, setting);
      if (speaksOfSome(claims.letters, segment, own, setting)) return [];
      return own.ratings.flatMap((claim): Restated[] => {
        if (ANY_TIME.test(claims.letters.slice(segment.from, claim.from))) return [];
        const first = said.find(({ word }) => word === claim.word);
        if (!first || said.includes(claim) || claim.isRest || claim.value === first.value) return [];
        return contradicts(claims.letters, claim, first.value) ? [{ claim, expected: first.value }] : [];
      });
    }),
  );
  // Several smaller numbers may be those of parts that nobody could tell: 一、城乡建设（一）已完成事项（2项）.
  return wrong.filter(
    ({ claim, expected }) =>
      claim.value > expected ||
      wrong.every((other) => other.claim === claim || other.claim.word !== claim.word || other.claim.value > expected),
  );
}

/** The circular goes through the items part by part, or unit by unit. */
function goesByParts(letters: string, setting: Setting): boolean {
  const named = UNIT_HEADING.exec(letters)?.[1] ?? "";
  return opensPart(letters, setting) || setting.units.includes(named);
}

function contradicts(letters: string, { from, to, value }: RatingClaim, all: number): boolean {
  const after = letters.slice(to);
  if (HEADING.test(letters.slice(0, from)) && CLOSED.test(after)) return true;
  // A mark in front belongs to the claim: ，35件正在办理.
  const before = /^[,;:。]/.test(letters.slice(from)) ? "" : clauseBefore(letters, from);
  if (OF_ALL.test(before) && ALL_OF_THEM.test(after)) return true;
  // 仍有3项进度滞后 may be those that were not made up for; more than all there cannot be.
  return value > all && STILL.test(before) && ENDS_CLAUSE.test(after);
}
