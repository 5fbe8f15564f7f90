/** What the add-in relies on of Excel, each asked of a scratch sheet, so that any Excel can be held against the stand-in. */
import { markName } from "../../core/edits/mark";
import { canReadMerges } from "../host-facts";

export interface Probe {
  readonly name: string;
  /** Queues and asks as it likes; what it answers with has to be plain data. A failure of Excel's is an answer too. */
  ask(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown>;
}

const merges = async (asked: Excel.Range, context: Excel.RequestContext): Promise<unknown> => {
  if (!canReadMerges()) return "not in this Excel";
  const found = asked.getMergedAreasOrNullObject();
  const { areas } = found;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  if (areas.isNullObject) return "none";
  return areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]);
};

/** What stands in a cell after something was entered there. */
const entered = (name: string, address: string, entry: unknown, format?: string): Probe => ({
  name,
  async ask(sheet, context) {
    const cell = sheet.getRange(address);
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[entry]];
    cell.load("values,formulas,numberFormat");
    await context.sync();
    return [cell.values, cell.formulas, cell.numberFormat];
  },
});

export const CELL_PROBES: readonly Probe[] = [
  {
    name: "an empty sheet has no used range",
    async ask(sheet, context) {
      const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex");
      await context.sync();
      return used.isNullObject;
    },
  },
  entered("a text", "A1", "区发改局"),
  entered("a truth value", "A2", true),
  entered("a formula", "A3", "=SUM(1,2)"),
  entered("a text that looks like a formula", "A4", "'=1+1"),
  entered("a text that begins with a plus", "A5", "'+86"),
  entered("a share", "A6", "50%"),
  entered("a number in a cell of text", "A7", 5, "@"),
  entered("a formula in a cell of text", "A8", "=1+1", "@"),
  entered("nothing over something", "A1", ""),
  {
    name: "null leaves a cell",
    async ask(sheet, context) {
      const cells = sheet.getRange("A10:B10");
      cells.values = [[1, 2]];
      cells.values = [[null, 3]];
      cells.load("values");
      await context.sync();
      return cells.values;
    },
  },
  {
    name: "an array over a hidden row",
    async ask(sheet, context) {
      sheet.getRange("A13:A13").format.rowHeight = 0;
      const cells = sheet.getRange("A12:A14");
      cells.values = [[1], [2], [3]];
      cells.load("values,rowHidden");
      await context.sync();
      return [cells.values, cells.rowHidden];
    },
  },
  {
    name: "a format far away is no content",
    async ask(sheet, context) {
      sheet.getRange("Z90").format.fill.color = "#FFFF00";
      const used = sheet.getUsedRangeOrNullObject(true).load("columnCount");
      await context.sync();
      return used.columnCount < 26;
    },
  },
];

export const MERGE_PROBES: readonly Probe[] = [
  {
    name: "merged areas of a range they begin in and reach out of",
    async ask(sheet, context) {
      sheet.getRange("D20:E29").merge(false);
      return merges(sheet.getRange("D18:E24"), context);
    },
  },
  {
    name: "merged areas of a range they begin above",
    ask: (sheet, context) => merges(sheet.getRange("D24:E32"), context),
  },
  {
    name: "writing under a merged area",
    async ask(sheet, context) {
      const cells = sheet.getRange("D20:D21");
      sheet.getRange("D21").values = [["下面"]];
      cells.load("values");
      await context.sync();
      return cells.values;
    },
  },
  {
    name: "more merged areas than 512",
    async ask(sheet, context) {
      for (let row = 0; row < 513; row++) sheet.getRangeByIndexes(100 + row, 0, 1, 2).merge(false);
      return merges(sheet.getRange("A101:B613"), context);
    },
  },
];

export const SHEET_PROBES: readonly Probe[] = [
  {
    name: "a name of the sheet, out of sight",
    async ask(sheet, context) {
      sheet.names.add(markName, '="selftest"').visible = false;
      const name = sheet.names.getItemOrNullObject(markName).load("formula,visible");
      await context.sync();
      return [name.formula, name.visible];
    },
  },
  {
    name: "rows that stay in view",
    async ask(sheet, context) {
      sheet.freezePanes.freezeRows(2);
      await context.sync();
      return "frozen";
    },
  },
  {
    name: "paper",
    async ask(sheet, context) {
      const { pageLayout } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.load("orientation,paperSize");
      await context.sync();
      return [pageLayout.orientation, pageLayout.paperSize];
    },
  },
  {
    name: "a drop-down list",
    async ask(sheet, context) {
      const { dataValidation } = sheet.getRange("G1:G3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "已完成,进展顺利" } };
      await context.sync();
      return "kept";
    },
  },
  {
    name: "a width and a height in points",
    async ask(sheet, context) {
      const { format } = sheet.getRange("H1:H1");
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.load("columnWidth,rowHeight");
      await context.sync();
      return [format.columnWidth, format.rowHeight];
    },
  },
  {
    name: "fonts and borders",
    async ask(sheet, context) {
      const { format } = sheet.getRange("I1:J2");
      format.font.name = "仿宋_GB2312";
      format.borders.getItem(Excel.BorderIndex.edgeTop).style = Excel.BorderLineStyle.continuous;
      format.font.load("name");
      await context.sync();
      return format.font.name;
    },
  },
  {
    name: "a chart comes and goes",
    async ask(sheet, context) {
      sheet.getRange("L1:M3").values = [
        ["单位", "项数"],
        ["甲", 1],
        ["乙", 2],
      ];
      const chart = sheet.charts.add(Excel.ChartType.barStacked, sheet.getRange("L1:M3"), Excel.ChartSeriesBy.columns);
      chart.setPosition("L5", "P20");
      chart.title.text = "自检";
      await context.sync();
      chart.delete();
      await context.sync();
      return "made";
    },
  },
  {
    name: "turning to a sheet and selecting in one request",
    async ask(sheet, context) {
      sheet.activate();
      sheet.getRange("B3:C4").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      return [selected.rowIndex, selected.columnIndex, selected.rowCount, selected.columnCount];
    },
  },
  {
    name: "a sheet that is not there",
    async ask(_, context) {
      context.workbook.worksheets.getItem("没有这张表").activate();
      await context.sync();
      return "found";
    },
  },
  {
    name: "a sheet name with a slash",
    async ask(_, context) {
      context.workbook.worksheets.add("一/二");
      await context.sync();
      return "added";
    },
  },
  {
    name: "a cell of a protected sheet",
    async ask(sheet, context) {
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      return "written";
    },
  },
  {
    name: "an open cell of a protected sheet",
    async ask(sheet, context) {
      sheet.protection.unprotect();
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      const cell = sheet.getRange("A1");
      cell.values = [[7]];
      cell.load("values");
      await context.sync();
      return cell.values;
    },
  },
];
