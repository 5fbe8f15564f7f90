/** @jest-environment jsdom */
import { act, createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { planHandOutSheets, type UnitForm } from "../../src/actions/hand-out";
import { applyPlan } from "../../src/core/edits/apply";
import { answeredForm, onTrack, type Answer } from "../kit/answered-forms";
import { memoryBook, type MemoryWorkbook } from "../kit/memory-workbook";
import { hostStorage } from "./host-storage";
import { openPane, press, receiptText, showPart } from "./pane";

// Files are made, read and judged in each of these.
jest.setTimeout(20_000);

const period = "2024年第一季度";

/** A breakdown of three units, handed out for the first quarter. */
function handedOut(due = ""): { workbook: MemoryWorkbook; formOf: (unit: string) => UnitForm } {
  const workbook = memoryBook({
    分解表: [
      ["2024年任务责任分解表"],
      ["序号", "工作标准", "责任单位", ...(due ? ["完成时间"] : [])],
      [1, "新建学校2所。", "区教育局", due],
      [2, "植树1000株。", "区园林局", due],
      [3, "改造管网3公里。", "区城管局", due],
      [4, "修缮校舍5处。", "区教育局", due],
    ],
  });
  const preview = planHandOutSheets(workbook.book, { today: { year: 2024, month: 3, day: 1 }, period });
  if ("impossible" in preview) throw new Error(preview.impossible);
  workbook.book = applyPlan(workbook.book, preview.rosterPlan);
  const formOf = (unit: string): UnitForm => {
    const form = preview.forms.find((one) => one.unit === unit);
    if (!form) throw new Error(`no form of ${unit}`);
    return form;
  };
  return { workbook, formOf };
}

async function fileOf(name: string, form: UnitForm, answer?: (row: UnitForm["rows"][number]) => Answer, saved = 5) {
  return new File([new Uint8Array(await answeredForm(form, answer))], name, { lastModified: saved });
}

const picker = () => screen.getByLabelText("选择文件", { selector: "input" });
async function pick(...files: readonly File[]): Promise<void> {
  await act(async () => {
    fireEvent.change(picker(), { target: { files } });
    await Promise.resolve();
  });
}
const returns = () =>
  within(screen.getByRole("region", { name: /^收到/ }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);
const there = (count: number) => screen.findByRole("heading", { name: `收到 ${count} 份` }, { timeout: 4000 });

async function opened(...names: readonly string[]) {
  const { workbook, formOf } = handedOut();
  const pane = openPane({ view: "collect", workbook });
  await screen.findByText(/应报 3 家/);
  const files = await Promise.all(names.map((unit) => fileOf(`${unit}.xlsx`, formOf(unit))));
  if (files.length > 0) {
    await pick(...files);
    await there(files.length);
  }
  return { ...pane, workbook, formOf };
}

const sheetNamed = (workbook: MemoryWorkbook, name: string) => workbook.book.sheets.find((one) => one.name === name);
const answers = (workbook: MemoryWorkbook) =>
  sheetNamed(workbook, "附件2 完成情况")?.values.flatMap((row) =>
    row[2] && row[0] !== "序号" ? [`${row[1]} ${row[3]}`] : [],
  );

test("before anything came it says what to do, and who owes what", async () => {
  await opened();
  expect(screen.getByText("2024年第一季度：应报 3 家，已报 0 家，未报 3 家。")).toBeTruthy();
  expect(screen.getByText("逾期未报 3").nextElementSibling?.textContent).toBe("区教育局、区园林局、区城管局");
});

test("a row past its day without a new one is a warning of the verdict, told on the screen", async () => {
  const { workbook, formOf } = handedOut("2月底前");
  openPane({ view: "collect", workbook });
  await screen.findByText(/应报 3 家/);
  await pick(await fileOf("园林.xlsx", formOf("区园林局")));
  await there(1);
  expect(returns()[0]).toMatch(/^区园林局.*1 处/);
  fireEvent.click(within(screen.getByRole("region", { name: /^收到/ })).getByRole("button", { name: /^区园林局/ }));
  await screen.findByText(/第 1 项应于 2024-02-29 完成，到 2024-03-31 已超期 31 天/);
});

test("without a roster it says where it comes from", async () => {
  openPane({ view: "collect" });
  expect(await screen.findByText(/^工作簿里还没有“报送情况”表/)).toBeTruthy();
});

test("every file gets its verdict, and verdicts narrow the list", async () => {
  const { formOf } = await opened("区教育局");
  await pick(
    await fileOf("区园林局.xlsx", formOf("区园林局"), () => ({ progressNote: "", rating: "" })),
    new File(["不是工作簿"], "附件.xlsx", { lastModified: 5 }),
  );
  await there(3);
  expect(returns()).toEqual([
    "区教育局通过 · 2024年第一季度 · 没有问题1970-01-01 保存（收到日期请核对）区教育局.xlsx",
    expect.stringMatching(
      /^区园林局需退回 · 2024年第一季度 · \d 处问题1970-01-01 保存（收到日期请核对）区园林局.xlsx$/,
    ),
    "看不出是哪个单位无法读取待定：请核对是哪个单位的1970-01-01 保存（收到日期请核对）附件.xlsx",
  ]);
  await press("需退回 1");
  expect(returns()).toHaveLength(1);
});

test("one that should go back says why, and what to send", async () => {
  const { formOf } = await opened();
  await pick(await fileOf("区园林局.xlsx", formOf("区园林局"), () => ({ progressNote: "", rating: "" })));
  await there(1);
  await press(/^区园林局/);
  expect(screen.getByText(/^空表：/)).toBeTruthy();
  const note = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "给区园林局的退回意见" });
  expect(note.value).toMatch(/^区园林局：\n你单位报送的2024年第一季度完成情况收悉。/);
});

test("a finding is said with its place in the returned file", async () => {
  const { formOf } = await opened();
  await pick(await fileOf("区园林局.xlsx", formOf("区园林局"), (row) => ({ ...onTrack(row), rating: "优秀" })));
  await there(1);
  await press(/^区园林局/);
  expect(screen.getByRole("heading", { name: "逐条问题" })).toBeTruthy();
  const said = screen.getAllByText(/“优秀”/).map((each) => each.textContent);
  expect(said).toContainEqual(expect.stringMatching(/区园林局 [A-H]\d+$/));
});

test("a return of an unknown unit is assigned by hand", async () => {
  const { formOf } = await opened();
  const form = formOf("区城管局");
  const own = { ...form, unit: "城市委", rows: form.rows.map((row) => ({ ...row, key: "22222222" })) };
  await pick(await fileOf("报表.xlsx", own));
  await there(1);
  expect(returns()[0]).toMatch(/待定：请核对是哪个单位的/);
  await press(/报表.xlsx$/);
  fireEvent.change(screen.getByRole("combobox", { name: "单位" }), { target: { value: "区城管局" } });
  await waitFor(() => expect(returns()[0]).toMatch(/^区城管局/));
  expect(screen.getByText("由您指定。")).toBeTruthy();
});

test("of two returns of a unit a person says which counts, the newest is proposed", async () => {
  const { formOf } = await opened("区教育局");
  const later = await fileOf("再报.xlsx", formOf("区教育局"), (row) => ({ ...onTrack(row), rating: "已完成" }), 9);
  await pick(later);
  await there(2);
  expect(screen.getByText(/请选定以哪份为准，暂不合并。$/)).toBeTruthy();
  await press("合并到附表…");
  expect(screen.getByText("还没选定以哪份为准，这次不合并：区教育局。")).toBeTruthy();
  await press("取消");
  await press("都以最新的为准");
  await waitFor(() => expect(returns()[1]).toMatch(/以这份为准/));
  expect(returns()[0]).toMatch(/不用这份/);
  await press(/不用这份/);
  await press("以这份为准");
  await waitFor(() => expect(returns()[0]).toMatch(/以这份为准/));
});

test("merging shows every unit's cells, writes them and the roster together, and is taken back whole", async () => {
  const { workbook } = await opened("区教育局", "区城管局");
  const before = workbook.book;
  await press("合并到附表…");
  expect(screen.getByText(/将新建“附件2 完成情况”/)).toBeTruthy();
  await press(/^区教育局\s*写入 4 格/);
  expect(screen.getByText(/^第 1 项 .+ · 完成情况/)).toBeTruthy();
  await press("合并 2 家（6 格）");
  expect(await receiptText()).toContain("新建了工作表“附件2 完成情况”");
  expect(answers(workbook)).toEqual(["新建学校2所。 进展顺利", "修缮校舍5处。 进展顺利", "改造管网3公里。 进展顺利"]);
  expect(await screen.findByText("2024年第一季度：应报 3 家，已报 2 家，未报 1 家。")).toBeTruthy();
  await press("撤销");
  await waitFor(() => expect(workbook.book).toEqual(before));
});

test("cells in which a person wrote since are named and left alone, unless the person says otherwise", async () => {
  const { workbook, formOf } = await opened("区教育局");
  await press("合并到附表…");
  await press("合并 1 家（4 格）");
  await receiptText();
  const row = sheetNamed(workbook, "附件2 完成情况")?.values.findIndex((cells) => cells[1] === "新建学校2所。") ?? -1;
  workbook.type("附件2 完成情况", row, 2, "督查室改过的话。");
  await pick(
    await fileOf("再报.xlsx", formOf("区教育局"), (one) => ({ ...onTrack(one), progressNote: "已建成。" }), 9),
  );
  await there(2);
  await press("都以最新的为准");
  await press("合并到附表…");
  await press(/^区教育局\s*写入 1 格\s*1 格原有内容不同/);
  expect(screen.getByText(/原有内容不同，不动/)).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: /附表里原有内容不同的 1 格/ }));
  expect(screen.getByText(/原有内容不同，将被替换/)).toBeTruthy();
  await press("合并 1 家（2 格）");
  await waitFor(() => expect(workbook.value("附件2 完成情况", row, 2)).toBe("已建成。"));
});

test("what was collected is still there after another tab", async () => {
  await opened("区教育局");
  showPart("overview");
  await screen.findByRole("heading", { name: "下一步" });
  showPart("collect");
  await there(1);
  expect(returns()).toHaveLength(1);
});

test("the day of coming can be said: only then is a unit late", async () => {
  await opened("区教育局");
  await press(/^区教育局/);
  fireEvent.change(screen.getByLabelText("收到日期"), { target: { value: "2026-05-06" } });
  expect(await screen.findByText("2026-05-06 报送")).toBeTruthy();
  await press("合并到附表…");
  await press(/^合并 1 家/);
  expect((await screen.findByText("迟报 1")).nextElementSibling?.textContent).toBe("区教育局");
});

test("merged returns say so, also to the next pane; taken back they are to be merged again", async () => {
  const { workbook, formOf } = handedOut();
  const keep = hostStorage();
  const first = openPane({ view: "collect", workbook, keep });
  await screen.findByText(/应报 3 家/);
  const blank = () => ({ progressNote: "", rating: "" });
  await pick(await fileOf("区教育局.xlsx", formOf("区教育局")), await fileOf("园林.xlsx", formOf("区园林局"), blank));
  await there(2);
  await press("合并到附表…");
  await press("合并 1 家（4 格）");
  await screen.findByText("已合并");
  first.close();
  openPane({ view: "collect", workbook, keep });
  await there(2);
  expect(returns()).toEqual([expect.stringContaining("已合并"), expect.stringContaining("已登记为需退回")]);
  await press("合并到附表…");
  expect(screen.getByText("附表里已是报送的内容：区教育局。")).toBeTruthy();
});

test("taken back, a merge is to be done again", async () => {
  await opened("区教育局");
  await press("合并到附表…");
  await press("合并 1 家（4 格）");
  await screen.findByText("已合并");
  await press("撤销");
  await waitFor(() => expect(screen.queryByText("已合并")).toBeNull());
});

test("what the host did not keep is asked for by name, or left out", async () => {
  const { workbook, formOf } = handedOut();
  const keep = { ...hostStorage(), loadFiles: () => Promise.resolve([]) };
  const first = openPane({ view: "collect", workbook, keep });
  await screen.findByText(/应报 3 家/);
  await pick(await fileOf("区教育局.xlsx", formOf("区教育局")), await fileOf("区园林局.xlsx", formOf("区园林局")));
  await there(2);
  first.close();
  openPane({ view: "collect", workbook, keep });
  expect(await screen.findByText(/请再选一次：区教育局.xlsx、区园林局.xlsx。/)).toBeTruthy();
  await pick(await fileOf("区教育局.xlsx", formOf("区教育局")));
  expect(await screen.findByText(/请再选一次：区园林局.xlsx。/)).toBeTruthy();
  await press("不要这些了");
  expect(screen.queryByText(/请再选一次/)).toBeNull();
  await press("全部移出列表");
  expect(await screen.findByText(/^还没有收到文件/)).toBeTruthy();
});

test("the same file again is not added twice, and a return can be taken out", async () => {
  const { formOf } = await opened("区教育局");
  await pick(await fileOf("区教育局.xlsx", formOf("区教育局")));
  expect(await screen.findByText("有 1 个文件已经收过，没有重复添加。")).toBeTruthy();
  await press(/^区教育局/);
  await press("移出列表");
  expect(await screen.findByText(/^还没有收到文件/)).toBeTruthy();
});

test("files are dropped on the zone; beside it a drop is ignored", async () => {
  const { formOf } = await opened();
  const files = [await fileOf("区教育局.xlsx", formOf("区教育局"))];
  const zone = screen.getByRole("group", { name: "添加收到的文件" });
  const stray = createEvent.drop(document.body, { dataTransfer: { files, items: [] } });
  fireEvent(document.body, stray);
  expect(stray.defaultPrevented).toBe(true);
  await act(async () => {
    fireEvent.drop(zone, { dataTransfer: { files, items: [] } });
    await Promise.resolve();
  });
  await there(1);
});

test("stopped in the middle, what was read stays and the rest can be read later", async () => {
  const { workbook, formOf } = handedOut();
  const held: (() => void)[] = [];
  openPane({ view: "collect", workbook, beforeReading: () => new Promise<void>((go) => held.push(go)) });
  await screen.findByText(/^还没有收到文件/);
  await pick(await fileOf("区教育局.xlsx", formOf("区教育局")), await fileOf("区城管局.xlsx", formOf("区城管局")));
  expect(await screen.findByText("正在读第 1 个，共 2 个", { exact: false })).toBeTruthy();
  held.shift()?.();
  expect(await screen.findByText("正在读第 2 个，共 2 个", { exact: false })).toBeTruthy();
  await press("取消");
  await there(1);
  expect(screen.getByText("已停下，还有 1 个文件没有读；已读的都在。")).toBeTruthy();
  await press("接着读");
  await waitFor(() => expect(held.length).toBeGreaterThan(0));
  held.forEach((go) => go());
  await there(2);
});

test("who still owes one is reminded in texts to copy", async () => {
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
  await opened();
  await press("催报和通报用语");
  await press("复制给区园林局的催报");
  expect(await screen.findByText("已复制。")).toBeTruthy();
  expect(copied[0]).toMatch(/^区园林局：2024年第一季度/);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "通报里的报送情况" }).value).toMatch(
    /应报3家，已报0家/,
  );
  await press("返回收件");
  expect(screen.getByRole("heading", { name: "收件" })).toBeTruthy();
});

test("in English too", async () => {
  openPane({ view: "collect", language: "en" });
  expect(await screen.findByText(/^No file has come back yet/)).toBeTruthy();
  expect(await screen.findByRole("heading", { name: "Roster" })).toBeTruthy();
});
