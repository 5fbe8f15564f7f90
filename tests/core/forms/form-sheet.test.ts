/** The form on paper: what is open, what is locked, and that our own reader reads it as the unit's annex. */
import { fc } from "../../kit/properties";
import { snapshotOf } from "../../../src/core/edits/apply";
import type { SheetDraft } from "../../../src/core/edits/draft";
import type { FormRow } from "../../../src/core/forms/form";
import { formCells, formDraft, headingOf, signedForm } from "../../../src/core/forms/form-sheet";
import { readRowMark } from "../../../src/core/forms/keys";
import { readFormMark } from "../../../src/core/forms/mark";
import { cellName, contains, rangeName } from "../../../src/core/grid/range";
import type { CellValue, SheetSnapshot } from "../../../src/core/grid/snapshot";
import { textOf } from "../../../src/core/grid/cell-value";
import { openLedger } from "../../../src/core/ledger/ledger";
import { DEFAULT_SETTINGS } from "../../../src/core/domain/settings";
import { ratings, unitForm, forms } from "../../kit/forms";

const lines = (draft: SheetDraft): string[] =>
  draft.cells.map((row) =>
    row
      .slice(0, -1)
      .map((cell) => textOf(cell as CellValue))
      .join(" | "),
  );

const FORM = unitForm("区教育局", [
  { category: "民生实事", standard: "新建学校", matter: "教育", due: "12月", role: "lead" },
  { category: "民生实事", standard: "修缮校舍", role: "sole" },
  { category: "续建项目", standard: "植树", role: "supporting" },
]);

test("title, unit and day, header, rows under their headings, lines to sign off, a note", () => {
  expect(lines(formDraft(FORM, "区教育局"))).toEqual([
    "2024年第一季度目标任务完成情况填报表 |  |  |  |  |  | ",
    "责任单位：区教育局 |  |  | 报送截止：2024年4月1日前 |  |  | ",
    "序号 | 目标名称 | 工作标准 | 完成情况 | 进度评估（已完成、进展顺利、进度滞后） | 完成时间 | 牵头/配合",
    "民生实事 |  |  |  |  |  | ",
    "1 | 教育 | 新建学校 |  |  | 12月 | 牵头",
    "2 |  | 修缮校舍 |  |  |  | ",
    "续建项目 |  |  |  |  |  | ",
    "1 |  | 植树 |  |  |  | 配合",
    "填报人： |  |  | 审核人： |  |  | ",
    "联系电话： |  |  | 报送时间： |  |  | ",
    "主要负责人（签字）： |  |  |  |  |  | ",
    expect.stringMatching(/^注：/),
  ]);
});

test("columns that the source has nothing for are left out", () => {
  const plain = unitForm("区教育局", [{ standard: "新建学校" }]);
  expect(lines(formDraft(plain, "表"))[2]).toBe("序号 | 工作标准 | 完成情况 | 进度评估（已完成、进展顺利、进度滞后）");
});

test("the answers and the lines to sign off are open, and nothing else", () => {
  const { open = [], cells, choices = [] } = formDraft(FORM, "表");
  const names = cells.flatMap((row, r) =>
    row.flatMap((_, column) =>
      open.some((range) => contains(range, { row: r, column })) ? [cellName({ row: r, column })] : [],
    ),
  );
  const answers = ["D5", "E5", "D6", "E6", "D8", "E8"];
  const foot = ["9", "10", "11"].flatMap((row) => ["A", "B", "C"].map((column) => column + row));
  const right = ["9", "10"].flatMap((row) => ["D", "E", "F", "G"].map((column) => column + row));
  expect(names.sort()).toEqual([...answers, ...foot, ...right].sort());
  expect(choices.map(({ range, words }) => [rangeName(range), words])).toEqual([
    ["E5:E6", FORM.ratingWords],
    ["E8", FORM.ratingWords],
  ]);
});

test("the hidden last column holds the form's mark and every row's key", () => {
  const { cells, columnWidths } = formDraft(FORM, "表");
  const hidden = cells.map((row) => textOf(row.at(-1) as CellValue));
  expect(columnWidths.at(-1)).toBe(0);
  expect(readFormMark(hidden[2] ?? "")).toEqual({
    period: FORM.period,
    unit: FORM.unit,
    version: FORM.version,
    due: FORM.due,
    keys: FORM.rows.map(({ key }) => key),
  });
  expect(hidden.flatMap((text) => readRowMark(text) ?? [])).toEqual(FORM.rows.map(({ key }) => key));
});

test("it prints on A4 across, with the header on every page", () => {
  expect(formDraft(FORM, "表").print).toEqual({ landscape: true, repeatRows: { first: 2, last: 2 } });
});

test("no text is cut: a long standard widens its column", () => {
  const long = unitForm("区教育局", [{ standard: "办".repeat(900) }]);
  const { columnWidths, rowHeights } = formDraft(long, "表");
  const perLine = Math.floor(((columnWidths[1] ?? 0) - 1) / 2.1);
  expect(Math.ceil(900 / perLine) * 16).toBeLessThanOrEqual(rowHeights[3] ?? 0);
});

test("its look follows from its contents, so that an earlier form can be put back", () => {
  fc.assert(
    fc.property(forms, (form) => {
      const signed = signedForm("表", formCells(form), form.ratingWords);
      expect({ ...formDraft(form, "表"), mark: signed.mark }).toEqual(signed);
    }),
  );
});

/** What the reader finds on a sheet: [category, serial, matter, standard, due, note, rating] of each item. */
function read(sheet: SheetSnapshot) {
  const ledger = openLedger({ sheets: [sheet] }, DEFAULT_SETTINGS);
  expect(ledger.recognition.unrecognised).toEqual([]);
  expect(ledger.recognition.annexes).toHaveLength(1);
  return {
    units: ledger.units.map(({ unit }) => unit),
    title: ledger.tables[0]?.title,
    items: ledger.items.map(({ category, serial, matter, standard, due, progressNote, ratingText }) => [
      category,
      serial,
      matter,
      standard,
      due,
      progressNote,
      ratingText,
    ]),
  };
}

function given({ category, serial, matter, standard, due }: FormRow): CellValue[] {
  return [category, serial, matter, standard, due];
}

test("an empty form is read as one annex of its unit with its rows", () => {
  fc.assert(
    fc.property(forms, (form) => {
      expect(read(snapshotOf(formDraft(form, "表1")))).toEqual({
        units: [form.unit],
        title: `${form.period}目标任务完成情况填报表`,
        items: form.rows.map((row) => [...given(row), "", ""]),
      });
    }),
  );
});

test("a filled form gives the notes and ratings that were filled in, whatever stands in the lines to sign off", () => {
  const filled = forms.chain((form) =>
    fc.record({
      form: fc.constant(form),
      notes: fc.array(fc.constantFrom("正在推进。", "1.已开工；\n2.已立项", "完成 50%", "同上"), {
        minLength: form.rows.length,
        maxLength: form.rows.length,
      }),
      words: fc.array(ratings, { minLength: form.rows.length, maxLength: form.rows.length }),
      signature: fc.constantFrom("", "张三", "2024年3月28日", "027-12345678"),
    }),
  );
  fc.assert(
    fc.property(filled, ({ form, notes, words, signature }) => {
      const sheet = snapshotOf(formDraft(form, "表1"));
      const header = sheet.values[2] ?? [];
      const note = header.indexOf("完成情况");
      let i = -1;
      const values = sheet.values.map((row) => {
        if (readRowMark(textOf(row.at(-1) ?? null)) === undefined)
          return row.map((cell) => (typeof cell === "string" && cell.endsWith("：") ? `${cell}${signature}` : cell));
        i++;
        return row.map((cell, c) => (c === note ? (notes[i] ?? null) : c === note + 1 ? (words[i] ?? null) : cell));
      });
      expect(read({ ...sheet, values }).items).toEqual(form.rows.map((row, r) => [...given(row), notes[r], words[r]]));
    }),
  );
});

test("the sheet in the office's own workbook is nobody's return", () => {
  const sheet = snapshotOf(signedForm("区教育局", formCells(FORM), FORM.ratingWords));
  expect(openLedger({ sheets: [sheet] }, DEFAULT_SETTINGS).items).toEqual([]);
});

describe("on each side of what decides its look", () => {
  const drawn = (given: Parameters<typeof unitForm>[1][number]) =>
    formDraft(unitForm("区教育局", [{ standard: "植树", ...given }]), "表");
  const widthsOf = (given: Parameters<typeof unitForm>[1][number]) => drawn(given).columnWidths;

  test.each([
    ["a matter's name of 57 letters", { matter: "长".repeat(57) }, 1, 18],
    ["one that is itself a sentence", { matter: "长".repeat(58) }, 1, 32],
    ["a standard of 415 letters", { standard: "长".repeat(415) }, 1, 42],
    ["a longer one, so that its row is no higher than a row can be", { standard: "长".repeat(505) }, 1, 51],
    ["the longest", { standard: "长".repeat(2000) }, 1, 120],
    ["a day of nine letters", { due: "长".repeat(9) }, 4, 10],
    ["a day of ten", { due: "长".repeat(10) }, 4, 16],
  ])("the column of %s", (_, given, column, width) => {
    expect(widthsOf(given)?.[column]).toBe(width);
  });

  test("a row has room for two lines of writing, and for its standard where that needs more", () => {
    const heightOf = (lines: number) => drawn({ standard: "一行\n".repeat(lines).trim() }).rowHeights?.[3];
    expect([1, 2, 3].map(heightOf)).toEqual([40, 40, 54]);
  });

  test("the header is 30 points high at least", () => {
    expect(drawn({}).rowHeights?.[2]).toBe(54);
    expect(formDraft(unitForm("区教育局", [{ standard: "植树" }], { ratingWords: [] }), "表").rowHeights?.[2]).toBe(30);
  });

  test("rating words stand in the header while they are a heading's length", () => {
    const words = (length: number) => ["已完成", "长".repeat(length - "已完成、".length)];
    expect(headingOf("rating", words(60))).toBe(`进度评估（${words(60).join("、")}）`);
    expect(headingOf("rating", words(61))).toBe("进度评估");
  });
});
