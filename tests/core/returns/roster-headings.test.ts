/** The add-in's own roster, told by its headings wherever they stand. */
import { rosterHeader } from "../../../src/core/returns/roster/roster-headings";
import { sheet } from "../../kit/sheets";

const HEADER = "序号 | 责任单位 | 应报时间 | 报送时间 | 结论 | 待改问题 | 退回次数";
const under = (rows: number): ReturnType<typeof sheet> => sheet("名册", `${"说明\n".repeat(rows)}${HEADER}`);

test("its header stands among the first ten rows", () => {
  expect(rosterHeader(under(0))).toMatchObject({ row: 0, columns: { serial: 0, unit: 1, sentBack: 6 } });
  expect(rosterHeader(under(9))?.row).toBe(9);
  expect(rosterHeader(under(10))).toBeUndefined();
});

test("columns that staff moved are found; of two of one name the first counts", () => {
  const moved = sheet("名册", "结论 | 责任单位 | 退回次数 | 应报时间 | 待改问题 | 报送时间 | 结论");
  expect(rosterHeader(moved)?.columns).toMatchObject({ verdict: 0, unit: 1, returnedOn: 5 });
});

test("another office's table lacks one of them", () => {
  expect(rosterHeader(sheet("报送情况", HEADER.replace("退回次数", "备注")))).toBeUndefined();
});
