/** Statements in a progress note that carry their own numbers, and what those numbers really give. */
import type { Statement } from "./statement";
import type { Passage } from "../../chinese/passage";
import { parts } from "./part-statements";
import { splitsIn } from "./sentences";
import { amongAll, stateRuns } from "./among-statements";
import { changes, fromNamed, moves } from "./change-statements";
import { classes } from "./class-statements";
import { eachShares } from "./each-share-statements";
import { eachCalled, eachNamed } from "./listed-statements";
import { rates } from "./rate-statements";
import { percentsIn } from "./ratio";
import { shares } from "./share-statements";
import { enumerations, partitions, remainders, sums } from "./sum-statements";
import { totals } from "./total-statements";

/** Without any of these, and a digit, a note states nothing that can be recomputed. */
const SAYS_SOMETHING = /[%％]|其中|其余|剩余|余下|分为|净[增减]|类别分|[合共总]计|分别|各|中[,，]|未/;
const NAMES_REST = /其余|剩余|余下/;

/** A note of more numbers was made to keep a computer busy, or is a table of its own: none of it is recomputed. */
const MOST_NUMBERS = 300;

const NONE: readonly Statement[] = [];

/** Every recomputable statement of a note; `standard` gives the target where the note only says 占年度目标的x%. */
export function statementsIn(note: Passage, standard: Passage): readonly Statement[] {
  const { text } = note;
  if (!SAYS_SOMETHING.test(text) || !/\d/.test(text) || note.quantities.length > MOST_NUMBERS) return NONE;
  const statements: Statement[] = [];
  const percents = percentsIn(note);
  if (percents.length > 0)
    statements.push(
      ...shares(note, percents, standard),
      ...rates(note, percents, standard),
      ...changes(note, percents),
      ...fromNamed(note, percents),
      ...eachShares(note, standard),
    );
  statements.push(...moves(note), ...classes(note), ...amongAll(note), ...stateRuns(note));
  statements.push(...totals(note), ...eachNamed(note), ...eachCalled(note));
  if (text.includes("其中")) {
    const splits = splitsIn(note);
    statements.push(...parts(note, splits), ...sums(note), ...enumerations(note, splits), ...partitions(note, splits));
  }
  if (NAMES_REST.test(text)) statements.push(...remainders(note));
  return statements.filter(
    ({ kind, at }, i) => kind !== "sum" || statements.findIndex((one) => one.kind === kind && one.at === at) === i,
  );
}
