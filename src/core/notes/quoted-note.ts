/** The sentences of a progress note that give a reason, or say what comes next: quoted as they stand, never invented. */

export interface QuotedNote {
  readonly reason?: string;
  readonly nextStep?: string;
}

/** Words that open what is going to be done; what follows them belongs to it. */
const OPENS_NEXT = /(?=(?:下一步|下步|下一阶段|下阶段|接下来)(?!骤))/;
const NEXT_STEP =
  /^(下一步|下步|下一阶段|下阶段|接下来)|将(?!军|近|于是)|(?<=^|[，,：:、现正并])拟(?!合)|(?<=^|[，,：:、])(现|已|并)?计划(?!(内|外|的|总|投资|任务))|力争|争取(?!到|了)|预计|尽快|倒排/;
const REASON =
  /原因|由于|(?<![基起成])因(?![地材人此子素而])|受.{1,20}(影响|制约|限制)|存在.{0,12}(问题|困难|难点)|(主要|目前)(问题|困难|难点)|困难(?!.{0,2}(群众|家庭|职工|人员|学生|残疾|党员))|瓶颈|制约|难度(较|很|大)|不到位|未能|尚未|滞后于|进[度展](较|偏)?(慢|缓)|推进(较|偏)?(慢|缓)|资金(不足|缺口|紧张)/;

export function quotedNote(note: string): QuotedNote {
  const parts = note
    .split(/(?<=[。；;！!\n])/)
    .flatMap((sentence) => sentence.split(OPENS_NEXT))
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const next = parts.filter((part) => NEXT_STEP.test(part));
  const reasons = parts.filter((part) => REASON.test(part) && !next.includes(part));
  // One sentence may give both: then it stands under both.
  const both = reasons.length === 0 ? next.filter((part) => REASON.test(part)) : [];
  const reason = joined([...reasons, ...both]);
  const nextStep = joined(next);
  return { ...(reason ? { reason } : {}), ...(nextStep ? { nextStep } : {}) };
}

function joined(parts: readonly string[]): string {
  return parts.join("").replace(/[，,、；;\s]+$/, "");
}
