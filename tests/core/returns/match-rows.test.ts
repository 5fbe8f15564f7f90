/** The rows of a return against those asked for, where more than one thing tells them. */
import type { WorkItem } from "../../../src/core/domain/items";
import type { FormRow } from "../../../src/core/forms/form";
import { matchRows, type ReturnedRow } from "../../../src/core/returns/matching/match-rows";
import { ledgerOf } from "../../../src/actions/check";
import { annex, book } from "../../kit/sheets";

const [ITEM] = ledgerOf(book(annex({ 区发改局: "1 | 甲事 | 已办 | 已完成" }))).items;

function asked(key: string, given: Partial<FormRow>): FormRow {
  const from = { sheet: "附件2", row: 1 };
  return { key, category: "", serial: null, matter: "", standard: "", due: "", role: "sole", from, ...given };
}

function came(given: Partial<WorkItem>, key?: string): ReturnedRow {
  if (!ITEM) throw new Error("no item");
  return { item: { ...ITEM, serial: null, matter: "", category: "", ...given }, ...(key === undefined ? {} : { key }) };
}

describe("of two rows of the same words", () => {
  const standard = "建成学校一所";
  const first = asked("AAAAAAAA", { standard, matter: "教育", category: "民生", serial: 1 });
  const second = asked("BBBBBBBB", { standard, matter: "基建", category: "项目", serial: 2 });

  test.each([
    ["its key, whatever else", came({ standard, matter: "基建", category: "项目", serial: 2 }, "AAAAAAAA"), first],
    [
      "the matter's name, whatever its heading and number",
      came({ standard, matter: "教育", category: "项目", serial: 2 }),
      first,
    ],
    ["the heading, whatever its number", came({ standard, category: "民生", serial: 2 }), first],
    ["the number", came({ standard, serial: 2 }), second],
    ["nothing: the first", came({ standard }), first],
  ])("%s tells", (_, returned, row) => {
    expect(matchRows([first, second], [returned]).matched.map((match) => match.row)).toEqual([row]);
  });
});

describe("a key over other words is doubtful where they share less than three pairs of letters of ten", () => {
  const text = "甲乙丙丁戊己庚辛壬癸子丑";
  const keyed = (length: number, kept: number) => {
    const standard = text.slice(0, length);
    const now = `${standard.slice(0, kept + 1)}${"金木水火土日月年时分秒天".slice(0, length - kept - 1)}`;
    const { matched } = matchRows([asked("AAAAAAAA", { standard })], [came({ standard: now }, "AAAAAAAA")]);
    return matched.map(({ by, doubtful }) => [by, doubtful]);
  };

  test.each([
    ["three of ten", 11, 3, false],
    ["three of eleven", 12, 3, true],
    ["two of ten", 11, 2, true],
    ["none", 11, -1, true],
  ])("%s", (_, length, kept, doubtful) => {
    expect(keyed(length, kept)).toEqual([["key", doubtful]]);
  });
});
