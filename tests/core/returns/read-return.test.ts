import { describeRemark, judge, NO_CONTEXT } from "../../../src/actions/collect";
import { contextOf } from "../../../src/actions/collect";
import { snapshotOf } from "../../../src/core/edits/apply";
import { formDraft } from "../../../src/core/forms/form-sheet";
import { formsOf } from "../../../src/core/forms/forms";
import { ledgerOf } from "../../../src/actions/check";
import { realSnapshot } from "../../books/books";
import { CONTEXT, file, filledForm, formOf, judged, kinds, OFFICE, unmarked } from "../../kit/returns";
import { ANNEX_HEADER, sheet } from "../../kit/sheets";
import { twoPeriods } from "../../kit/two-periods";

const FORM = formOf("区发改局");
const OTHER = formOf("区科学技术和经济信息化局");

describe("a form that was filled in and left alone", () => {
  test("is accepted, every row by its key", () => {
    const submission = judged(file("任意名.xlsx", filledForm(FORM)));
    expect(submission).toMatchObject({
      unit: "区发改局",
      toldBy: "mark",
      period: "2023年第二季度",
      version: 1,
      verdict: "accepted",
      reasons: [],
      remarks: [],
      findings: [],
      missing: [],
      extra: 0,
    });
    expect(submission.rows.map(({ by, progressNote, rating }) => [by, progressNote, rating])).toEqual([
      ["key", "已开展第一项工作。", "进展顺利"],
      ["key", "已开展第二项工作。", "进展顺利"],
      ["key", "已开展第三项工作。", "进展顺利"],
    ]);
  });

  test("is as old as it says of itself, whenever the office fetched it from the mail", () => {
    const savedOn = (own: string | undefined, onDisk: string) => {
      const one = { ...file("x.xlsx", filledForm(FORM)), ...(own === undefined ? {} : { savedOn: own }) };
      return judge(one, CONTEXT, { savedOn: onDisk })[0]?.savedOn;
    };
    expect(savedOn("2023-06-29", "2023-07-05")).toBe("2023-06-29");
    expect(savedOn(undefined, "2023-07-05")).toBe("2023-07-05");
    expect(savedOn("2006-09-16", "2023-07-05")).toBe("2023-07-05");
    expect(savedOn("2023-08-01", "2023-07-05")).toBe("2023-07-05");
    expect(savedOn("2023-06-29", "")).toBe("");
    expect([savedOn("2023-06-04", "2023-07-05"), savedOn("2023-06-03", "2023-07-05")]).toEqual([
      "2023-06-04",
      "2023-07-05",
    ]);
    expect(savedOn("2023-07-04", "2023-07-05")).toBe("2023-07-04");
  });

  test("is accepted without the office's workbook too: the mark remembers what was asked", () => {
    expect(judged(file("x.xlsx", filledForm(FORM)), NO_CONTEXT)).toMatchObject({
      verdict: "accepted",
      unit: "区发改局",
    });
  });

  test("is plain data, as it is sent from a worker", () => {
    const submission = judged(
      file(
        "x.xlsx",
        filledForm(FORM, (cells) => cells.splice(4, 1)),
      ),
    );
    expect(JSON.parse(JSON.stringify(submission))).toEqual(submission);
    expect(JSON.parse(JSON.stringify(CONTEXT))).toEqual(CONTEXT);
  });

  test.each(["circular", "breakdown", "list"] as const)("so is what the %s says of them", async (name) => {
    const context = contextOf(await realSnapshot(name), { period: "2026年第一季度" });
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });
});

describe("whose return it is", () => {
  test("the whole name of a unit known by its short one", () => {
    const own = filledForm(FORM, (cells) => {
      unmarked(cells);
      cells[1] = ["责任单位：区发展和改革局", null, null, null, null];
    });
    expect(judged(file("x.xlsx", own))).toMatchObject({ unit: "区发改局", toldBy: "sheet", verdict: "accepted" });
  });

  test.each([
    "区发改局2023年二季度.xlsx",
    "第一批.zip/3.区发展和改革局（终稿）.docx",
    "区发改局/填报表.xlsx",
    "关于报送发改局材料.xls",
  ])("the name of the file: %s", (name) => {
    const nobody = filledForm(FORM, (cells) => {
      unmarked(cells);
      cells[1] = [null, null, null, null, null];
    });
    const submission = judged(file(name, nobody));
    expect(submission).toMatchObject({ unit: "区发改局", toldBy: "file", verdict: "accepted" });
    expect(kinds(submission)).toEqual(["unitByFile"]);
  });

  test("headings that only a known unit makes a table of this work", () => {
    const weak = sheet("Sheet1", "序号 | 任务 | 完成情况 | 状态\n1 | 固定资产投资增长10%以上。 | 完成8% | 进展顺利");
    expect(judged(file("区发改局.xlsx", weak)).rows).toHaveLength(1);
  });

  test("the words of the rows, where nothing else says it", () => {
    const nobody = filledForm(FORM, (cells) => {
      unmarked(cells);
      cells[1] = [null, null, null, null, null];
    });
    const submission = judged(file("新建工作表.xlsx", nobody));
    expect(submission).toMatchObject({ unit: "区发改局", toldBy: "rows", verdict: "acceptedWithWarnings" });
  });

  test("nobody, and a name that is near to one: a person assigns it", () => {
    const strange = (name: string) =>
      sheet("Sheet1", `责任单位：${name} | < | < | <\n${ANNEX_HEADER}\n1 | 另外一件事情 | 办了 | 进展顺利`);
    const near = judged(file("x.xlsx", strange("区发政局")));
    expect(near).toMatchObject({ unit: "", verdict: "toBeReturned" });
    const unknown = judged(file("x.xlsx", strange("区史志研究中心")));
    expect(unknown.reasons.map((reason) => describeRemark(reason, "zh"))).toEqual([
      "“区史志研究中心”不在单位名单里，请指定单位，或先把它写进“督查设置”。",
    ]);
    const [assigned] = judge(file("x.xlsx", strange("区史志研究中心")), CONTEXT, { unit: "区发改局" });
    expect(assigned).toMatchObject({ unit: "区发改局", toldBy: "hand" });
  });

  test("another unit's form is named, and its rows are not held against it", () => {
    const submission = judged(file("区发改局.xlsx", filledForm(OTHER)));
    expect(submission).toMatchObject({ unit: OTHER.unit, verdict: "toBeReturned", missing: [] });
    expect(kinds(submission)).toEqual(["otherUnit"]);
  });

  test("another unit's rows under one's own name", () => {
    const own = filledForm(OTHER, (cells) => {
      unmarked(cells);
      cells[1] = ["责任单位：区发改局", null, null, null, null];
    });
    expect(kinds(judged(file("x.xlsx", own)))).toEqual(["otherUnitsRows"]);
  });

  test("a file of many units is as many returns; one named after a unit is that unit's", async () => {
    const circular = await realSnapshot("circular");
    const context = contextOf(circular);
    const whole = { name: "汇总.xlsx", book: circular, cautions: [] };
    expect(judge(whole, context)).toHaveLength(31);
    const one = judged({ ...whole, name: "区财政局.xlsx" }, context);
    expect(one).toMatchObject({ unit: "区财政局", verdict: "accepted" });
    expect(kinds(one)).toEqual(["othersIncluded"]);
  });
});

describe("the rows against those that were asked for", () => {
  test("white space, punctuation and full-width letters are no alteration", () => {
    const typed = filledForm(FORM, (cells) => {
      unmarked(cells);
      cells[4]?.splice(1, 1, " 地区生产总值增长 ６.５％以上");
    });
    expect(judged(file("区发改局.xlsx", typed)).verdict).toBe("accepted");
  });

  test("another number is an alteration, shown beside what was given", () => {
    const submission = judged(
      file(
        "x.xlsx",
        filledForm(FORM, (cells) => cells[5]?.splice(1, 1, "固定资产投资增长8%以上。")),
      ),
    );
    expect(submission.verdict).toBe("toBeReturned");
    expect(submission.reasons.map((reason) => describeRemark(reason, "zh"))).toEqual([
      "第 2 项的工作标准被改动：现为“固定资产投资增长8%以上。”，下发时为“固定资产投资增长10%以上。”。",
    ]);
    expect(submission.remarks[0]?.at).toEqual({ sheet: "填报表", range: { row: 5, column: 1, rows: 1, columns: 1 } });
  });

  test("without the office's workbook an alteration is still told, by the key", () => {
    const altered = filledForm(FORM, (cells) => cells[5]?.splice(1, 1, "固定资产投资增长8%以上。"));
    const submission = judged(file("x.xlsx", altered), NO_CONTEXT);
    expect(kinds(submission)).toEqual(["standardReworded"]);
    expect(submission.verdict).toBe("toBeReturned");
  });

  test.each([
    ["with the office's workbook", CONTEXT, "rowMissing"],
    ["without it", NO_CONTEXT, "rowLost"],
  ])("a missing row goes back, %s", (_, context, kind) => {
    const submission = judged(
      file(
        "x.xlsx",
        filledForm(FORM, (cells) => cells.splice(5, 1)),
      ),
      context,
    );
    expect(kinds(submission)).toEqual([kind]);
    expect(submission).toMatchObject({ verdict: "toBeReturned", missing: [{ key: FORM.rows[1]?.key }] });
  });

  test("an extra row is named and not taken; a row copied twice counts once", () => {
    const submission = judged(
      file(
        "x.xlsx",
        filledForm(FORM, (cells) => {
          cells.splice(7, 0, [4, "自行增加的一项工作", "完成了", "已完成", null], [...(cells[4] ?? [])]);
        }),
      ),
    );
    expect(kinds(submission)).toEqual(["rowExtra", "rowTwice"]);
    expect(submission).toMatchObject({ verdict: "acceptedWithWarnings", rows: { length: 3 }, extra: 2 });
  });

  test("the words go before the key where sorting left the hidden column behind", () => {
    const sorted = filledForm(FORM, (cells) => {
      const [a, b] = [cells[4], cells[5]];
      if (!a || !b) throw new Error("no rows");
      const [keyA, keyB] = [a[4], b[4]];
      cells[4] = [...b.slice(0, 4), keyA ?? null];
      cells[5] = [...a.slice(0, 4), keyB ?? null];
    });
    const submission = judged(file("x.xlsx", sorted));
    expect(submission.rows.map(({ row, progressNote }) => [row.serial, progressNote])).toEqual([
      [1, "已开展第一项工作。"],
      [2, "已开展第二项工作。"],
      [3, "已开展第三项工作。"],
    ]);
    expect(kinds(submission)).toEqual(["rowsReordered"]);
    expect(submission.verdict).toBe("accepted");
  });

  test("renamed headings and no standards at all: serial numbers tell the rows", () => {
    const bare = sheet(
      "Sheet1",
      "序号 | 落实情况 | 完成状态\n1 | 办了一件 | 进展顺利\n2 | 办了两件 | 进展顺利\n3 | 办了三件 | 已完成",
    );
    const submission = judged(file("区发改局.xlsx", bare));
    expect(kinds(submission)).toContain("rowsBySerial");
    expect(submission.rows.map(({ progressNote }) => progressNote)).toEqual(["办了一件", "办了两件", "办了三件"]);
    expect(submission.verdict).toBe("acceptedWithWarnings");
  });

  test("a blank form is one remark and not a finding a cell", () => {
    const submission = judged(file("x.xlsx", snapshotOf(formDraft(FORM, "填报表"))));
    expect(kinds(submission)).toEqual(["blankForm"]);
    expect(submission).toMatchObject({ verdict: "toBeReturned", findings: [] });
  });
});

describe("the period and the version", () => {
  test("the form of another quarter goes back, and nothing else is held against it", () => {
    const old = filledForm(formOf("区发改局", "2023年第一季度"), (cells) => {
      cells.splice(5, 1);
      cells[4]?.splice(2, 1, null);
    });
    const submission = judged(file("x.xlsx", old));
    expect(submission.findings).toEqual([]);
    expect(kinds(submission)).toEqual(["otherPeriod"]);
    expect(submission).toMatchObject({ verdict: "toBeReturned", period: "2023年第一季度" });
  });

  test("an older name of the file alone is a warning", () => {
    const own = sheet(
      "Sheet1",
      `责任单位：区发改局 | < | < | <\n${ANNEX_HEADER}
      1 | 地区生产总值增长6.5%以上。 | 办了 | 进展顺利\n2 | 固定资产投资增长10%以上。 | 办了 | 进展顺利
      3 | 建成充电桩1800个，新增5G基站300个。 | 办了 | 进展顺利`,
    );
    const submission = judged(file("区发改局一季度.xlsx", own));
    expect(kinds(submission)).toEqual(["otherPeriodNamed"]);
    expect(submission.verdict).toBe("acceptedWithWarnings");
  });

  test("an older version serves as long as its rows are the present ones", () => {
    const newer = CONTEXT.expected.map((form) => ({ ...form, version: 2 }));
    const submission = judged(file("x.xlsx", filledForm(FORM)), { ...CONTEXT, expected: newer });
    expect(kinds(submission)).toEqual(["olderVersion"]);
    expect(submission.verdict).toBe("accepted");
    const short = filledForm(FORM, (cells) => cells.splice(5, 1));
    const back = judged(file("x.xlsx", short), { ...CONTEXT, expected: newer });
    expect(back.remarks.filter(({ severity }) => severity === "error").map(({ kind }) => kind)).toEqual([
      "olderVersion",
      "rowMissing",
    ]);
  });

  test("a mark that was altered is not believed", () => {
    const damaged = filledForm(FORM, (cells) => {
      cells[2]?.splice(4, 1, "DCT1|2023年第九季度|别的局|1|x|");
    });
    const submission = judged(file("x.xlsx", damaged));
    expect(submission).toMatchObject({ unit: "区发改局", toldBy: "sheet", verdict: "accepted" });
    expect(kinds(submission)).toEqual(["markDamaged"]);
  });
});

describe("what the checks find", () => {
  test("at the cells of the returned file; an empty answer goes back", () => {
    const submission = judged(
      file(
        "x.xlsx",
        filledForm(FORM, (cells) => cells[6]?.splice(2, 1, null)),
      ),
    );
    expect(submission.findings).toMatchObject([
      {
        rule: "progress-missing",
        severity: "error",
        unit: "区发改局",
        at: { sheet: "填报表", range: { row: 6, column: 2 } },
      },
    ]);
    expect(submission.verdict).toBe("toBeReturned");
  });

  test("a known synonym is no reason to send a return back, an unknown word is", () => {
    const rated = (word: string) =>
      file(
        "x.xlsx",
        filledForm(FORM, (cells) => cells[4]?.splice(3, 1, word)),
      );
    expect(judged(rated("按序时推进")).verdict).toBe("acceptedWithWarnings");
    expect(judged(rated("还行")).verdict).toBe("toBeReturned");
  });

  test("against the last period, where the workbook has it", () => {
    const office = twoPeriods(["正在建设主体结构", ""], ["办结验收手续", ""]);
    const context = contextOf(office);
    const form = formsOf(ledgerOf(office), "annex", { period: context.period, due: "" })[0];
    if (!form) throw new Error("no form");
    const same = filledForm(form, (cells) => cells[3]?.splice(2, 1, "正在建设主体结构"));
    expect(judged(file("x.xlsx", same), context).findings).toMatchObject([{ rule: "progress-unchanged" }]);
  });

  test("the settings are the office's and never the returned file's own", () => {
    const settings = sheet(
      "督查设置",
      "三、进度评估用词\n用词 | 含义\n还行 | 已完成\n四、规则开关\nrating-unknown | 关",
    );
    const rated = filledForm(FORM, (cells) => cells[4]?.splice(3, 1, "还行"));
    expect(judged(file("x.xlsx", rated, settings)).findings).toMatchObject([
      { rule: "rating-unknown", message: "unknown" },
    ]);
  });
});

describe("what comes from outside", () => {
  test("formulas are the text they show, and the text they are where the file holds no result", () => {
    const submission = judged({
      ...file(
        "x.xlsx",
        filledForm(FORM, (cells) => {
          cells[4]?.splice(2, 1, { formula: '="完成"&12', value: "完成12" });
          cells[5]?.splice(2, 1, { formula: "=HYPERLINK(A1)", value: null });
        }),
      ),
      cautions: [{ kind: "macros" }, { kind: "formulas", count: 2 }],
    });
    expect(submission.rows.map(({ progressNote }) => progressNote).slice(0, 2)).toEqual(["完成12", "=HYPERLINK(A1)"]);
    expect(kinds(submission)).toEqual(["formulaUnshown", "macros", "formulas"]);
  });

  test("a file without a book is unreadable, with its reason, and whose it was by its name", () => {
    const problem = { code: "encrypted", zh: "文件加了密码。", en: "The file has a password." };
    const submission = judged({ name: "区发改局.xlsx", problem, cautions: [] });
    expect(submission).toMatchObject({ unit: "区发改局", verdict: "unreadable" });
    expect(submission.reasons.map((reason) => describeRemark(reason, "en"))).toEqual(["The file has a password."]);
  });

  test.each([
    [sheet("随笔", "今天开会\n明天也开会"), "工作表“随笔”中没有找到能识别的表头，没有核对。"],
    [sheet("空", ""), "文件里没有内容。"],
    [sheet("统计", "单位 | 承办事项 | 已完成 | 进展顺利\n区发改局 | 3 | 1 | 2"), "文件里没有完成情况表，只有别的表。"],
  ])("%# nothing to read is said in a plain sentence", (own, sentence) => {
    const submission = judged(file("x.xlsx", own));
    expect(submission.verdict).toBe("unreadable");
    expect(submission.reasons.map((reason) => describeRemark(reason, "zh"))).toEqual([sentence]);
  });
});

test("the office's workbook says what was asked: two units, five rows", () => {
  expect(CONTEXT).toMatchObject({ period: "2023年第二季度", units: ["区发改局", "区科学技术和经济信息化局"] });
  expect(CONTEXT.expected.map(({ rows }) => rows.length)).toEqual([3, 2]);
  expect(contextOf(OFFICE, { period: "2023年第三季度" })).toMatchObject({
    period: "2023年第三季度",
    previous: [{ items: { length: 5 } }],
  });
});
