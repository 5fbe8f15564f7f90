/** The verbs of the command line, in the order in which the usage shows them. */
import type { Verb } from "./verb";
import { checkVerb } from "./verbs/check";
import { circularVerb } from "./verbs/circular";
import { collectVerb } from "./verbs/collect";
import { compareVerb } from "./verbs/compare";
import { draftVerb } from "./verbs/draft";
import { dueVerb } from "./verbs/due";
import { fillVerb } from "./verbs/fill";
import { fixVerb } from "./verbs/fix";
import { handoutVerb } from "./verbs/handout";
import { limitsVerb } from "./verbs/limits";
import { summarizeVerb } from "./verbs/summarize";
import { traceVerb } from "./verbs/trace";

export const VERBS: readonly Verb[] = [
  checkVerb,
  fillVerb,
  summarizeVerb,
  fixVerb,
  compareVerb,
  dueVerb,
  limitsVerb,
  circularVerb,
  handoutVerb,
  collectVerb,
  traceVerb,
  draftVerb,
];
