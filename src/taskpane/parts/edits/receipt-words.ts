/** A receipt as a sentence. */
import type { Edit, Receipt } from "../../../core/edits/plan";
import type { WriteResult } from "../../session";
import type { Words } from "../../words/zh";

/** Of more sheets than these, and one, only so many are named. */
const NAMED = 3;

export function receiptSentence({ receipt, way }: WriteResult, words: Words): string {
  const { receipt: say } = words;
  const landed = whatLanded(receipt.applied, way, words);
  const done = landed || (way === "done" ? say.nothing : say.undone);
  const parts = {
    applied: way === "undone" && landed ? [say.undone, landed] : [done],
    partial: [way === "done" ? say.partial : say.undoPartial, landed],
    refused: [way === "done" ? say.refused : say.undoRefused],
  }[receipt.outcome];
  const sentence = `${parts.filter((part) => part !== "").join(say.join)}${say.end}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** “甲”、“乙”; of many the first few and their number. */
export function sheetNames(names: readonly string[], { receipt: say, and }: Words): string {
  if (names.length <= NAMED + 1) return names.map(say.quoted).join(and);
  return say.many(names.slice(0, NAMED).map(say.quoted).join(and), names.length);
}

function whatLanded(applied: readonly Edit[], way: WriteResult["way"], words: Words): string {
  const { receipt: say } = words;
  const named = (kind: "addSheet" | "removeSheet"): string[] =>
    applied.flatMap((edit) => (edit.kind === kind ? [edit.draft.name] : []));
  const removed = new Set(named("removeSheet"));
  const added = named("addSheet");
  const replaced = added.filter((name) => removed.has(name));
  const fresh = added.filter((name) => !removed.has(name));
  const gone = [...removed].filter((name) => !added.includes(name));
  const cells = applied.filter(({ kind }) => kind === "setCell").length;
  const list = (names: readonly string[]): string => sheetNames(names, words);
  return [
    cells > 0 ? (way === "done" ? say.cells(cells) : say.restored(cells)) : "",
    fresh.length > 0 ? say.added(list(fresh)) : "",
    replaced.length > 0 ? say.replaced(list(replaced)) : "",
    gone.length > 0 ? say.removed(list(gone)) : "",
  ]
    .filter((part) => part !== "")
    .join(say.join);
}

export function severityOf(receipt: Receipt): "success" | "warning" | "error" {
  return receipt.outcome === "applied" ? "success" : receipt.outcome === "partial" ? "warning" : "error";
}
