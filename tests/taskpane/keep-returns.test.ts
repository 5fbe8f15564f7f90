/** @jest-environment jsdom */
import { keepFor } from "../../src/taskpane/keep-returns";
import { UNDECIDED, type KeptCollection } from "../../src/taskpane/screens/collect/collection-state";

const kept: KeptCollection = {
  returns: [{ given: '["甲.xlsx",3,7]', place: 0, name: "甲.xlsx" }],
  decisions: { ...UNDECIDED, assigned: { "甲.xlsx": "区发改局" } },
};
const at = (address: string) => keepFor(() => address);

beforeEach(() => localStorage.clear());

test("each workbook has its own, found again by the next pane", () => {
  at("C:\\督查\\一季度.xlsx").save(kept);
  expect(at("C:\\督查\\一季度.xlsx").load()).toMatchObject(kept);
  expect(at("C:\\督查\\二季度.xlsx").load()).toBeUndefined();
});

test("a workbook that was never saved leaves nothing: the next one may have its name", () => {
  for (const address of ["", "工作簿1"]) {
    at(address).save(kept);
    expect(at(address).load()).toBeUndefined();
  }
  expect(localStorage.length).toBe(0);
});

test("an empty list is forgotten", () => {
  const keep = at("C:\\督查.xlsx");
  keep.save(kept);
  keep.save({ returns: [], decisions: UNDECIDED });
  expect(localStorage.length).toBe(0);
});

test.each([
  [119, 1],
  [121, 0],
])("after %i days %i list is left", (days, left) => {
  const now = Date.now();
  at("C:\\督查.xlsx").save(kept);
  const clock = jest.spyOn(Date, "now").mockReturnValue(now + days * 24 * 60 * 60 * 1000);
  at("C:\\另一本.xlsx");
  clock.mockRestore();
  expect(localStorage.length).toBe(left);
});

test("what another form of the add-in left is not taken for ours", () => {
  localStorage.setItem("duchatong.collection.C:\\督查.xlsx", '{"returns":3}');
  expect(at("C:\\督查.xlsx").load()).toBeUndefined();
  localStorage.setItem("duchatong.collection.C:\\督查.xlsx", "{");
  expect(at("C:\\督查.xlsx").load()).toBeUndefined();
});

test("a host without room for files gives none back, and no error", async () => {
  const keep = at("C:\\督查.xlsx");
  const file = new File(["甲"], "甲.xlsx");
  await keep.saveFile("甲", Object.assign(file, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) }));
  await keep.saveFile("乙", Object.assign(file, { arrayBuffer: () => Promise.reject(new Error("moved")) }));
  expect(await keep.loadFiles(["甲"])).toEqual([]);
  await keep.dropFiles(["甲"]);
});
