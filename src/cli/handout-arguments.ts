/** The words of ducha handout. */
import type { HandOutOptions } from "../actions/hand-out";
import { isoDay, readDay } from "../core/chinese/day";
import { Misuse, nonBlank } from "./words";

export interface HandOutWords {
  readonly docx: boolean;
  /** Where the workbook with its roster goes, when the forms go out as an archive. */
  readonly book?: string;
  readonly options: Pick<HandOutOptions, "from" | "period" | "due" | "leaveOutCompleted">;
}

export const HAND_OUT_ARGUMENTS = {
  docx: { type: "boolean" },
  from: { type: "string" },
  period: { type: "string" },
  due: { type: "string" },
  book: { type: "string" },
  "leave-out-completed": { type: "boolean" },
} as const;

export const HAND_OUT_OPTIONS = Object.keys(HAND_OUT_ARGUMENTS);

interface Values {
  readonly out?: string | undefined;
  readonly docx?: boolean | undefined;
  readonly from?: string | undefined;
  readonly period?: string | undefined;
  readonly due?: string | undefined;
  readonly book?: string | undefined;
  readonly "leave-out-completed"?: boolean | undefined;
}

/** Throws a Misuse for words that make no command: only an archive holds Word files or leaves the workbook out. */
export function readHandOut(values: Values): HandOutWords {
  const { out = "", docx = false, book, period } = values;
  const archive = /\.zip$/i.test(out);
  if (!archive && !/\.xls[xm]$/i.test(out))
    throw new Misuse(
      "下发的输出文件要以 .zip 或 .xlsx（.xlsm）结尾。",
      "The output has to end in .zip or .xlsx (.xlsm).",
    );
  if (!archive && (docx || book !== undefined))
    throw new Misuse("--docx、--book 只用于 .zip 输出。", "--docx and --book go with a .zip output only.");
  const from = (["breakdown", "annex"] as const).find((source) => source === values.from);
  if (values.from !== undefined && !from)
    throw new Misuse("--from 要是 breakdown 或 annex。", "--from is breakdown or annex.");
  const due = values.due === undefined ? undefined : readDay(values.due);
  if (values.due !== undefined && !due)
    throw new Misuse(`--due：看不出“${values.due}”是哪一天。`, `--due: "${values.due}" tells no day.`);
  return {
    docx,
    ...(book === undefined ? {} : { book }),
    options: {
      ...(from ? { from } : {}),
      ...(period === undefined ? {} : { period: nonBlank("--period", period).trim() }),
      ...(due ? { due: isoDay(due) } : {}),
      leaveOutCompleted: values["leave-out-completed"] ?? false,
    },
  };
}

export const HAND_OUT_USAGE = `  ducha handout BOOK.xlsx -o OUT.zip [--docx]          下发：每个单位一个表格文件 / one form per unit, as files
  ducha handout BOOK.xlsx -o OUT.xlsx                  下发：每个单位一张工作表 / as sheets of the workbook
        [--from breakdown|annex]                       按责任分解表或上期完成情况 / out of the breakdown or the last annex
        [--period 2024年第一季度] [--due 2024-04-01]   期间、报送截止日 / period and due day
        [--breakdown FILE.xlsx] [--previous FILE.xlsx] 分解表、上期在另一个文件 / which other files hold them
        [--book OUT.xlsx]                              另存带“报送情况”的工作簿 / keep the roster beside an archive
        [--leave-out-completed]                        上期已完成的不再下发 / without what was completed`;
