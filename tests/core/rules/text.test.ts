/** Pieces that several checks' sentences share. */
import { aroundDifference, excerpt, itemName } from "../../../src/core/rules/text";

test("a text of 24 letters is quoted whole, a longer one by its beginning", () => {
  expect([excerpt("长".repeat(24)), excerpt("长".repeat(25))]).toEqual(["长".repeat(24), `${"长".repeat(24)}…`]);
  expect([excerpt(" 甲\n 乙 "), excerpt("甲乙丙", 2)]).toEqual(["甲 乙", "甲乙…"]);
});

test("a row is called by its number, or by the first twelve letters of its words", () => {
  const named = (serial: string | null, standard: string) => itemName({ serial, matter: "", standard });
  expect([named("3", "甲事"), named(null, "长".repeat(12)), named(" ", "长".repeat(13))]).toEqual([
    "3",
    `“${"长".repeat(12)}”`,
    `“${"长".repeat(12)}…”`,
  ]);
});

test("where two texts part ways eight letters stand before and at most 28 are shown", () => {
  const around = (before: number, after: number) =>
    aroundDifference(`${"同".repeat(before)}${"甲".repeat(after)}`, "同".repeat(before));
  expect(around(8, 20)).toEqual([`${"同".repeat(8)}${"甲".repeat(20)}`, "同".repeat(8)]);
  expect(around(9, 20)).toEqual([`…${"同".repeat(8)}${"甲".repeat(20)}`, `…${"同".repeat(8)}`]);
  expect(around(8, 21)).toEqual([`${"同".repeat(8)}${"甲".repeat(20)}…`, "同".repeat(8)]);
  expect(aroundDifference("", `${"甲".repeat(29)}`)).toEqual(["", `${"甲".repeat(28)}…`]);
});
