/** What a person says of a reading, loaded when it is first said. */
export function corrections(): Promise<typeof import("../../../actions/correct-reading")> {
  return import(/* webpackChunkName: "work" */ "../../../actions/correct-reading");
}
