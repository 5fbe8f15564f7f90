/** @jest-environment jsdom */
/** Going through the findings: one after the other, how far one has got, what was waived. */
import { fireEvent, screen, within } from "@testing-library/react";
import { keepReviewOf } from "../../src/taskpane/keep-review";
import { nextUnchecked, reviewKey, withChecked, type Review } from "../../src/taskpane/screens/findings/review";
import { openPane, press, receiptText } from "./pane";

function memoryKeep(): { load(): Review | undefined; save(review: Review): void } {
  let kept: Review | undefined;
  return { load: () => kept, save: (review) => void (kept = review) };
}

test("下一条 goes on to the next finding, selects its cell and keeps the focus on 下一条", async () => {
  const { revealed } = openPane({ view: "findings" });
  await press("逐条核对");
  const first = revealed.at(-1);
  await press("下一条");
  expect(revealed.at(-1)).not.toBe(first);
  expect(document.activeElement?.textContent).toBe("下一条");
  await press("上一条");
  expect(revealed.at(-1)).toBe(first);
  expect(document.activeElement?.textContent).toBe("上一条");
});

test("已核对 counts, and another pane goes on where this one stopped", async () => {
  const review = memoryKeep();
  const first = openPane({ view: "findings", review });
  await press("逐条核对");
  const [done] = first.revealed.slice(-1);
  await press("已核对");
  expect(await screen.findByText("核对 1 / 2")).toBeTruthy();
  expect(screen.getAllByText(/· 已核对$/)).toHaveLength(1);
  first.close();
  const second = openPane({ view: "findings", review });
  expect(await screen.findByText("核对 1 / 2")).toBeTruthy();
  await press("接着核对");
  expect(second.revealed.at(-1)).not.toBe(done);
  await press("已核对");
  expect(await screen.findByText("全部核对过了。")).toBeTruthy();
  await press("取消核对");
  expect(await screen.findByText("核对 1 / 2")).toBeTruthy();
});

test("what was waived is listed with its reason and shown again on request", async () => {
  openPane({ view: "findings" });
  await press("逐条核对");
  await press("不再提示");
  fireEvent.change(await screen.findByRole("textbox", { name: /不再提示的理由/ }), { target: { value: "领导已同意" } });
  await press("确定");
  await receiptText();
  await press("不再提示（1）");
  const item = within(await screen.findByRole("listitem"));
  expect(item.getByText("理由：领导已同意")).toBeTruthy();
  fireEvent.click(item.getByRole("button", { name: /^重新提示 / }));
  expect(await screen.findByText("没有不再提示的问题。")).toBeTruthy();
  await press("返回问题");
  expect(await screen.findByText("核对 0 / 2")).toBeTruthy();
});

const line = (key: string, value: string) => ({ key, finding: { data: { value } } }) as never;

test("a finding is checked only as it was said", () => {
  expect(reviewKey(line("甲", "1"))).toBe(reviewKey(line("甲", "1")));
  expect(reviewKey(line("甲", "1"))).not.toBe(reviewKey(line("甲", "2")));
  const lines = [line("甲", "1"), line("乙", "1"), line("丙", "1")];
  const [first, second, third] = lines.map(reviewKey);
  expect(nextUnchecked(lines, { checked: [], last: second ?? "" })).toBe(lines[2]);
  expect(nextUnchecked(lines, { checked: [third ?? ""], last: second ?? "" })).toBe(lines[0]);
  expect(nextUnchecked(lines, { checked: [first, second, third].map(String) })).toBeUndefined();
  expect(withChecked({ checked: ["a"] }, "a", false).checked).toEqual([]);
});

test("how far one got is kept by workbook, and of an unsaved one not at all", () => {
  localStorage.clear();
  const at = (address: string) => keepReviewOf(() => address);
  at("C:\\督查.xlsx").save({ checked: ["a"], last: "b" });
  expect(at("C:\\督查.xlsx").load()).toEqual({ checked: ["a"], last: "b" });
  expect(at("C:\\另一本.xlsx").load()).toBeUndefined();
  at("工作簿1").save({ checked: ["a"] });
  expect(at("工作簿1").load()).toBeUndefined();
});
