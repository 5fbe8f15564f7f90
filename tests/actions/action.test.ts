/** Why an action cannot be: in both languages, and with a shell's advice behind it. */
import { whyNot } from "../../src/actions/action";
import { BUILD_SUMMARIES } from "../../src/actions/build-summaries";
import { FILL_TALLY } from "../../src/actions/fill-tally";
import { HAND_OUT } from "../../src/actions/hand-out";
import { WRITE_CIRCULAR } from "../../src/actions/write-circular";

const ACTIONS = [FILL_TALLY, BUILD_SUMMARIES, WRITE_CIRCULAR, HAND_OUT];

test("no two actions share an id", () => {
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
});

test.each(ACTIONS)("$id says in whole sentences of both languages why it cannot be", ({ impossible }) => {
  for (const { zh, en } of Object.values(impossible)) {
    expect(zh).toMatch(/^\p{Script=Han}[^。]*。$/u);
    expect(en).toMatch(/^\p{Lu}[^.]*\.$/u);
  }
});

test("advice follows the reason as a sentence of its own", () => {
  const reason = FILL_TALLY.impossible.noTally;
  expect(whyNot(reason, "zh")).toBe("没有找到统计表，无从填充。");
  expect(whyNot(reason, "zh", "请选定一张。")).toBe("没有找到统计表，无从填充。请选定一张。");
  expect(whyNot(reason, "en", "Choose one.")).toBe("No statistics sheet was found to fill. Choose one.");
});
