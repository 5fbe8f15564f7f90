/** Opens a workbook that the command line names, or says in one sentence why it cannot be read. */
import { readFileSync } from "node:fs";
import type { Language } from "../core/language/language";
import { openFile } from "../files/xlsx/read/open";
import { describeProblem } from "../files/package/problems";
import type { FileWorkbook } from "../files/xlsx/workbook-file";
import type { Output } from "./terminal";

export function openBook(book: string, language: Language, output: Output): FileWorkbook | undefined {
  const say = (sentence: string): undefined => {
    output.error(`${book}${language === "zh" ? "：" : ": "}${sentence}`);
  };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(book);
  } catch (error) {
    return say(describeFailure(error, language));
  }
  const opened = openFile(bytes);
  return opened.ok ? opened.workbook : say(describeProblem(opened.problem, language));
}

function describeFailure(error: unknown, language: Language): string {
  const zh = language === "zh";
  switch ((error as NodeJS.ErrnoException).code) {
    case "EISDIR":
      return zh ? "这是文件夹，请指定其中的工作簿文件。" : "this is a folder; name a workbook in it.";
    case "EBUSY":
      return zh ? "文件正被其他程序占用，请关闭后再试。" : "another program has the file open; close it and try again.";
    case "ERR_FS_FILE_TOO_LARGE":
      return describeProblem("tooLarge", language);
    default:
      return zh ? "找不到这个文件，或没有读取权限。" : "there is no such file, or it may not be read.";
  }
}
