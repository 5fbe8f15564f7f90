/** @jest-environment jsdom */
/** Where one Excel differs from another: the pane says what helps, and offers what works. */
import { screen } from "@testing-library/react";
import { copyText } from "../../src/taskpane/parts/copy-text";
import { conflictSentence } from "../../src/taskpane/parts/edits/conflict-sentence";
import { problemOf, problemSentence } from "../../src/taskpane/parts/problems";
import { en } from "../../src/taskpane/words/en";
import { zh } from "../../src/taskpane/words/zh";
import { openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";
import { openPane, press, showPart } from "./pane";

test("an Excel that does not answer is waited for with a word about editing, until it does", async () => {
  const { wait } = openPane();
  await screen.findByText(/校验$/);
  expect(screen.queryByText(/请按 Enter/)).toBeNull();
  wait(true);
  expect(screen.getByText(/如果正在编辑单元格，请按 Enter/).getAttribute("role")).toBe("status");
  wait(false);
  expect(screen.queryByText(/请按 Enter/)).toBeNull();
});

describe("copying", () => {
  const area = (): HTMLTextAreaElement => {
    const made = document.createElement("textarea");
    made.value = "通报全文";
    document.body.append(made);
    return made;
  };
  const forbid = (answer: boolean | undefined): string[] => {
    const asked: string[] = [];
    const execCommand = (command: string): boolean => {
      const { activeElement } = document;
      asked.push(`${command} ${(activeElement as HTMLTextAreaElement).value}`);
      return answer ?? false;
    };
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("not allowed")) } });
    Object.defineProperty(document, "execCommand", {
      configurable: true,
      value: answer === undefined ? undefined : execCommand,
    });
    return asked;
  };

  test("where the page may not write to the clipboard, the selected text is copied the older way", async () => {
    const asked = forbid(true);
    expect(await copyText("通报全文", area())).toBe(true);
    expect(asked).toEqual(["copy 通报全文"]);
  });

  test.each([false, undefined])(
    "where that is forbidden too, the text stays selected for the keyboard",
    async (answer) => {
      forbid(answer);
      const shown = area();
      expect(await copyText("通报全文", shown)).toBe(false);
      expect([document.activeElement, shown.selectionEnd]).toEqual([shown, 4]);
    },
  );
});

test("where downloads do nothing, the circular is offered to copy and as a sheet", async () => {
  openPane({ downloads: false });
  await screen.findByText(/校验$/);
  showPart("circular");
  await screen.findByText(/Mac 版 Excel 不让加载项下载文件：请复制全文/);
  expect(screen.queryByRole("button", { name: "下载 Word" })).toBeNull();
  expect(screen.getByRole("button", { name: "写成工作表" })).toBeTruthy();
});

test("several sheets selected as a group: what is not written is told with what to do", async () => {
  const { excel } = openBook(loadOfficeClient(), [sheetDraft("统计表", [[1]])], { groupedSheets: true });
  const { outcome, conflicts } = await excel.apply(setCells("统计表", [0, 0, 1, 2]));
  expect(outcome).toBe("refused");
  expect(conflicts.map((conflict) => conflictSentence(conflict, zh, "zh")).join()).toMatch(/选中了几张工作表.*“组”/);
  expect(problemSentence(problemOf(Object.assign(new Error("x"), { code: "GeneralException" })), en)).toMatch(
    /as a group/,
  );
});

test("the picker comes before the place to drop files, which some versions of Excel do not take", async () => {
  openPane();
  await screen.findByText(/校验$/);
  showPart("collect");
  const group = await screen.findByRole("group", { name: "添加收到的文件" });
  expect(group.textContent).toMatch(/^选择文件.*拖到这里/);
  await press("选择文件");
});
