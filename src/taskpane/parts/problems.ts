/** What can go wrong around an action, and the sentence that tells a person what to do about it. */
import type { Words } from "../words/zh";

export type Problem =
  | { readonly kind: "host"; readonly code: string; readonly detail: string; readonly sheet?: string }
  | { readonly kind: "example" }
  | { readonly kind: "noPlace" | "hiddenPlace"; readonly sheet: string }
  | { readonly kind: "unexpected"; readonly detail: string };

/** The host's errors carry a code; others are ours, and are told as such. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return { kind: "host", code: error.code, detail: error.message };
  return { kind: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}

export function problemSentence(problem: Problem, words: Words): string {
  const { problem: say } = words;
  switch (problem.kind) {
    case "example":
      return say.example;
    case "noPlace":
    case "hiddenPlace":
      return words.findings[problem.kind](problem.sheet);
    case "unexpected":
      return say.unexpected(problem.detail);
    case "host":
      return hostSentence(problem, words);
  }
}

export function hostSentence(
  { code, detail }: { readonly code: string; readonly detail: string },
  { problem: say }: Words,
): string {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return say.editing;
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return say.tooLarge;
    case "SheetTooSpread":
      return say.tooSpread(detail);
    case "ConnectionFailure":
    case "HostRestartNeeded":
      return say.offline;
    case "ActivityLimitReached":
    case "ServiceNotAvailable":
    case "Timeout":
    case "GenericTimeout":
      return say.busy;
    default:
      return say.host(code, detail);
  }
}
