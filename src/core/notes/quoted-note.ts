/** The sentences of a progress note that give a reason, or say what comes next: quoted as they stand, never invented. */
import { Passage } from "../chinese/passage";
import { saidIn } from "./reasons";

export interface QuotedNote {
  readonly reason?: string;
  readonly nextStep?: string;
}

/** Where a sentence ends, or what is going to be done begins. */
const OPENING = "(?:下一步|下步|下一阶段|下阶段|接下来)(?!骤)";
const PARTS = new RegExp(`(?<=[。；;！!\\n])|(?=${OPENING})`);
/** What a unit itself calls its next step is quoted as one, hollow or not. */
const CALLED_NEXT = new RegExp(`^${OPENING}`);

export function quotedNote(note: string): QuotedNote {
  const clauses = saidIn(new Passage(note));
  let start = 0;
  const parts = note.split(PARTS).map((text) => {
    const end = start + text.length;
    const own = clauses.filter((clause) => clause.end > start && clause.start < end);
    start = end;
    return {
      text: text.trim(),
      reason: own.some(({ says }) => says === "reason"),
      next: own.some(({ says }) => says === "step") || CALLED_NEXT.test(text.trim()),
    };
  });
  const next = parts.filter((part) => part.next);
  const reasons = parts.filter((part) => part.reason && !part.next);
  // One sentence may give both: then it stands under both.
  const both = reasons.length === 0 ? next.filter((part) => part.reason) : [];
  const reason = joined([...reasons, ...both]);
  const nextStep = joined(next);
  return { ...(reason ? { reason } : {}), ...(nextStep ? { nextStep } : {}) };
}

function joined(parts: readonly { readonly text: string }[]): string {
  return parts
    .map(({ text }) => text)
    .join("")
    .replace(/[，,、；;\s]+$/, "");
}
