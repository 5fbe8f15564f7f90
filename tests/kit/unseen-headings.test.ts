/** That the unseen headings are enough, and unseen. */
import { compact } from "../../src/core/chinese/text";
import { FIELDS } from "../../src/core/domain/fields";
import { ENDINGS } from "../../src/core/recognise/columns/heading-endings";
import { HEADINGS } from "../../src/core/recognise/columns/heading-words";
import { UNSEEN } from "./unseen-headings";

const LISTED = new Set(FIELDS.flatMap((field) => HEADINGS[field]));

test.each(FIELDS)("%s has sixteen and more headings, none of them in a list", (field) => {
  expect(new Set(UNSEEN[field]).size).toBeGreaterThanOrEqual(16);
  expect(UNSEEN[field].filter((heading) => LISTED.has(compact(heading)))).toEqual([]);
  expect(UNSEEN[field].filter((heading) => ENDINGS.some(({ ending }) => ending.test(heading)))).toEqual([]);
});

test("no heading stands for two fields", () => {
  const all = FIELDS.flatMap((field) => UNSEEN[field]);
  expect(all.filter((heading, i) => all.indexOf(heading) !== i)).toEqual([]);
});
