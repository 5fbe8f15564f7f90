/** The chooser: what is usual stands unless another reading makes two counts more right; what explains a single one is asked about. */
import { fc } from "../../kit/properties";
import { choose, type Candidate } from "../../../src/core/ledger/choose";

const candidate = (value: string, right: string, missing = 0): Candidate<string> => ({
  value,
  right: new Set(right.split("")),
  missing,
});

test.each([
  ["both fit as well: the usual", [candidate("usual", "abc"), candidate("other", "abc")], "usual", "", 0],
  ["the usual is ahead", [candidate("usual", "abc"), candidate("other", "ab")], "usual", "", 1],
  ["the other explains one count more: asked", [candidate("usual", "ab"), candidate("other", "abc")], "usual", "c", -1],
  ["the other explains two more: the other", [candidate("usual", "a"), candidate("other", "abc")], "other", "", 2],
  [
    "each explains one that the other does not: asked",
    [candidate("usual", "ab"), candidate("other", "ac")],
    "usual",
    "c",
    0,
  ],
  [
    "the usual is ahead by one, and the other explains another: said",
    [candidate("usual", "abc"), candidate("other", "ad")],
    "usual",
    "",
    1,
  ],
  [
    "two others clearly ahead and hardly apart: the first of them, asked",
    [candidate("usual", "a"), candidate("one", "abc"), candidate("two", "abcd")],
    "one",
    "d",
    -1,
  ],
  [
    "a unit missing counts as much as a wrong count",
    [candidate("usual", "abc", 2), candidate("other", "abc")],
    "other",
    "",
    2,
  ],
] as const)("%s", (_, candidates, value, doubtful, margin) => {
  const [first, ...others] = candidates;
  const chosen = choose<string>([first, ...others]);
  expect([chosen.value, [...chosen.doubtful].join(""), chosen.margin]).toEqual([value, doubtful, margin]);
});

test("one count that is wrong under the usual reading never makes another the chosen one", () => {
  const counts = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(counts, counts, fc.nat(11), (all, others, which) => {
      const fault = all[which % all.length];
      const usual = { value: "usual", right: new Set(all.filter((key) => key !== fault).map(String)) };
      const other = {
        value: "other",
        right: new Set(all.filter((key) => key === fault || others.includes(key)).map(String)),
      };
      const { value, doubtful } = choose([usual, other]);
      expect(value).toBe("usual");
      expect(doubtful.size === 0 || doubtful.has(String(fault))).toBe(true);
    }),
  );
});
