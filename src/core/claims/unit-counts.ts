/** How many units there are, as a circular says it: 涉及责任单位30家, 由20个单位牵头. */
import type { Clause, Sentence, Spoken } from "./clauses";
import { textOf } from "./counts";

export interface UnitCount {
  readonly value: number;
  readonly from: number;
  readonly digitsTo: number;
  readonly saidFrom: number;
  readonly saidTo: number;
  /** 其中 stands before it: it is of all only where the parts named there are all. */
  readonly isBehindPart: boolean;
}

const ROLE = "责任|承办|牵头|承担|相关|具体|主办";
const UNIT = "(?:单位|部门)";
const NAMED_BEFORE = new RegExp(`(?:${ROLE})+${UNIT}(?:共计|共有|共|有|为)?$`);
const LED_TO = /(?:涉及|涵盖|覆盖|交由|由|落实到|分解到|共有|共|全区|全市|全县)到?$/;
/** 23个责任单位承办76项任务: what a sentence begins with. */
const DOES = /^(?:责任|承办|牵头)+(?:单位|部门)(?:共|总共|一共)?(?:承办|承担|负责|牵头)/;
const NAMED_AFTER = new RegExp(`^(?:区直|市直|县直|省直|${ROLE})*${UNIT}`);
/** Those that were visited, praised, late … are not all of them. */
const SOME_UNITS = /抽查|走访|约谈|表扬|批评|检查|逾期|未报|未按|报送|上报|参加/;
/** Units of another kind (3个部门和1个街道): it is not of them all. */
const OTHER_UNITS = /^(?:区直|市直|县直|责任|牵头|相关)*(?:单位|部门|街镇|街道|乡镇|镇|乡|园区|县区|县|区)/;
const HELPING = /配合|协/;
/** The line that names the readers. */
const SENT_TO = /^(?:报|送|发|主送|抄送|抄报|印发)[:]/;

export function unitCountsIn(letters: string, sentence: Sentence): UnitCount[] {
  if (SENT_TO.test(letters)) return [];
  return sentence.clauses.flatMap((clause, i) =>
    clause.tokens.flatMap((token, at): UnitCount[] => {
      if (token.kind !== "number" || !countsUnits(token) || token.approximate) return [];
      const before = textOf(clause.tokens.slice(0, at));
      const next = textOf(clause.tokens.slice(at + 1));
      const named = NAMED_BEFORE.exec(before);
      const led = LED_TO.exec(before);
      const noun = NAMED_AFTER.exec(next);
      const opens = at === 0 && i === 0 && DOES.test(next);
      if (!named && !(led && noun) && !opens) return [];
      if (SOME_UNITS.test(before + next) || saysState(sentence, token.from) || othersFollow(sentence, i, at)) return [];
      return [
        {
          value: token.value,
          from: token.from,
          digitsTo: token.digitsTo,
          saidFrom: token.from - (named ?? led ?? [""])[0].length,
          saidTo: token.to + (named ? 0 : (noun?.[0].length ?? 0)),
          isBehindPart: letters.slice(sentence.from, token.from).includes("其中"),
        },
      ];
    }),
  );
}

function countsUnits(token: Spoken): boolean {
  return token.kind === "number" && (token.measure === "家" || token.measure === "个");
}

/** 进度滞后的5项涉及3家责任单位 speaks of some. */
function saysState({ clauses }: Sentence, before: number): boolean {
  return clauses.some(({ tokens }) =>
    tokens.some((token) => token.kind === "word" && token.sort === "state" && token.from < before),
  );
}

function othersFollow({ clauses }: Sentence, clause: number, at: number): boolean {
  const near: readonly (Clause | undefined)[] = [clauses[clause], clauses[clause + 1]];
  // 24家，其中市直部门18家: parts of them.
  if (near[1]?.tokens.some((token) => token.kind === "word" && token.sort === "part")) return false;
  return near.some((own, i) =>
    own?.tokens.some((token, j) => {
      if ((i === 0 && j <= at) || !countsUnits(token)) return false;
      const next = textOf(own.tokens.slice(j + 1));
      return OTHER_UNITS.test(next) && !HELPING.test(next);
    }),
  );
}
