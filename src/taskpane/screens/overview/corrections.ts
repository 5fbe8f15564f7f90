/** What a person says of a reading, loaded when it is first said. */
import type * as CorrectReading from "../../../actions/correct-reading";

export function corrections(): Promise<typeof CorrectReading> {
  return import(/* webpackChunkName: "work" */ "../../../actions/correct-reading");
}
