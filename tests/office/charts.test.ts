/** Charts of new sheets: made in the same round trips, and left out by name where the host does not make them. */
import type { EditPlan } from "../../src/core/edits/plan";
import type { HostOptions } from "../../src/workbench/host/service";
import { charts, dashboard } from "../kit/dashboard";
import { contentsOf, openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();
const plan: EditPlan = {
  label: "汇总",
  edits: [...setCells("通报", [0, 0, "甲", "乙"]).edits, { kind: "addSheet", draft: dashboard, position: 0 }],
};
const leftOut = { reason: "leftOut", sheet: dashboard.name, what: "chart" } as const;
const open = (options: HostOptions = {}) => openBook(client, [sheetDraft("通报", [["甲"]])], options);

test("a sheet comes with its charts in three round trips and goes with them", async () => {
  const { book, excel, service } = open();
  const before = contentsOf(book);
  const receipt = await excel.apply(plan);
  expect(receipt).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(service.roundTrips).toBe(3);
  expect(book.drafts()[0]).toMatchObject({ charts, mark: dashboard.mark });
  expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
  expect(contentsOf(book)).toEqual(before);
});

test("the first unit stands on top, every unit is named, and each rating has its colour and label", async () => {
  const { book, excel } = open();
  await excel.apply(plan);
  const [bars, ring] = book.sheets[0]?.charts ?? [];
  expect(Object.fromEntries(bars?.looks ?? [])).toMatchObject({
    "axes.categoryAxis.reversePlotOrder": true,
    "axes.categoryAxis.position": "Maximum",
    "axes.categoryAxis.tickLabelSpacing": 1,
    "legend.position": "Bottom",
    "format.font.name": "宋体",
    "title.format.font.name": "黑体",
  });
  const fills = bars?.series.map(({ looks }) => looks.get("format.fill.color"));
  expect(fills).toEqual(["#1B5E3B", "#BBD9F2", "#C8502A"]);
  expect(bars?.series[0]?.looks.get("dataLabels.numberFormat")).toBe("0;;");
  const looks = Object.fromEntries(ring?.series[0]?.looks ?? []);
  expect(looks).toMatchObject({
    doughnutHoleSize: 60,
    "dataLabels.showPercentage": true,
    "dataLabels.showValue": false,
  });
  expect([0, 1, 2].map((at) => looks[`points.${at}.format.fill.color`])).toEqual(fills);
});

test("a column between the names and the numbers is no part of the chart", async () => {
  const { book, excel } = open();
  const column = (at: number) => ({ row: 1, column: at, rows: 2, columns: 1 });
  const draft = sheetDraft(
    "单位统计",
    [
      ["单位", "项数", "已完成", "占比", "滞后"],
      ["区发改局", 5, 3, 0.6, 2],
      ["区财政局", 4, 4, 1, 0],
    ],
    {
      charts: [
        {
          kind: "stackedBar",
          title: "各单位进度",
          categories: column(0),
          series: [2, 4].map((at) => ({ name: { row: 0, column: at }, values: column(at) })),
          at: { row: 0, column: 6, rows: 12, columns: 6 },
        },
      ],
    },
  );
  expect(await excel.apply({ label: "汇总", edits: [{ kind: "addSheet", draft }] })).toMatchObject({ conflicts: [] });
  expect(book.drafts()[1]?.charts).toEqual(draft.charts);
});

test("a replaced sheet has the new charts only", async () => {
  const { book, excel, service } = openBook(client, [dashboard, sheetDraft("通报", [["甲"]])]);
  const [bars] = charts;
  const receipt = await excel.apply({
    label: "汇总",
    edits: [
      { kind: "removeSheet", draft: dashboard, position: 0 },
      { kind: "addSheet", draft: { ...dashboard, charts: [bars] }, position: 0 },
    ],
  });
  expect(service.roundTrips).toBe(3);
  expect(book.drafts()[0]?.charts).toEqual([bars]);
  await excel.apply(receipt.undo);
  expect(book.drafts()[0]?.charts).toEqual(charts);
});

describe("a host that makes no charts", () => {
  test("keeps the sheet and everything else of the plan, and the receipt names what is missing", async () => {
    const { book, excel } = open({ noCharts: true });
    const before = contentsOf(book);
    const receipt = await excel.apply(plan);
    expect(receipt).toMatchObject({ outcome: "applied", conflicts: [leftOut] });
    expect(receipt.applied).toHaveLength(2);
    const [made] = book.drafts();
    expect(made).toMatchObject({ name: dashboard.name, mark: dashboard.mark });
    expect(made).not.toHaveProperty("charts");
    expect((await excel.read()).sheets[1]?.values).toEqual([["乙"]]);
    expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
    expect(contentsOf(book)).toEqual(before);
  });

  test("costs nothing where no sheet has a chart", async () => {
    const { excel, service } = open({ noCharts: true });
    const receipt = await excel.apply({
      label: "汇总",
      edits: [{ kind: "addSheet", draft: sheetDraft("表", [["甲"]]) }],
    });
    expect([receipt.conflicts, service.roundTrips]).toEqual([[], 2]);
  });

  test("is told from one that fails on the sheet itself", async () => {
    const { book, excel } = open({ noCharts: true, refuses: ["RangeBorder.style="] });
    const receipt = await excel.apply(plan);
    expect(receipt).toMatchObject({ outcome: "partial", conflicts: [{ reason: "hostError", sheet: dashboard.name }] });
    expect(book.findSheet(dashboard.name)).toBeUndefined();
  });
});
