/** ducha collect: judges every file, says what to do with it, and merges what is accepted into the office's workbook. */
import type { Collection } from "./collection";
import { contextOf, judge, NO_CONTEXT, periodOf, settle } from "../actions/collect";
import { planMerge } from "../actions/merge-returns";
import { rosterReport } from "../actions/remind";
import { describeConflict } from "../core/edits/conflicts";
import { isoDay } from "../core/chinese/day";
import type { FileWorkbook } from "../files/xlsx/workbook-file";
import type { CollectCommand } from "./collect-arguments";
import { jsonCollection, textCollection } from "./collect-report";
import { openBook } from "./open-book";
import { overwrittenInput, writeOutput, wrongExtension } from "./outputs";
import { filesAt, openAll, type OpenedReturn } from "./returned-files";
import { EXIT, type Output } from "./terminal";
import { today } from "./today";

export async function collect(command: CollectCommand, output: Output): Promise<number> {
  const { language, into, out, from } = command;
  const zh = language === "zh";
  const overwritten = into !== undefined && out !== undefined && overwrittenInput([out], [into, ...from], language);
  if (overwritten) {
    output.error(overwritten);
    return EXIT.usage;
  }
  const without = [into, out].flatMap((path) => path ?? []);
  const found = from.map((path) => ({ path, files: filesAt(path, without) }));
  const lost = found.find(({ files }) => !files);
  if (lost) {
    output.error(
      zh
        ? `${lost.path}：找不到这个文件夹或文件，或没有读取权限。`
        : `${lost.path}: there is no such folder or file, or it may not be read.`,
    );
    return EXIT.unreadable;
  }
  const workbook = into === undefined ? undefined : openBook(into, language, output);
  if (into !== undefined && !workbook) return EXIT.unreadable;
  const misnamed = workbook && out !== undefined ? wrongExtension(out, workbook, language) : undefined;
  if (misnamed !== undefined) {
    output.error(misnamed);
    return EXIT.usage;
  }
  const opened: OpenedReturn[] = [];
  for await (const one of openAll(found.flatMap(({ files }) => files ?? []))) opened.push(one);
  const collection = await judged(command, opened, workbook);
  const failed = workbook && out !== undefined ? await write(command, workbook, collection, out, output) : false;
  output.out(command.json ? jsonCollection(collection, language) : textCollection(collection, language));
  const bad = collection.settlement.submissions.some(
    ({ verdict }) => verdict === "toBeReturned" || verdict === "unreadable",
  );
  return failed || bad ? EXIT.errors : EXIT.clean;
}

async function judged(
  { period, date, newest, overwrite }: CollectCommand,
  opened: readonly OpenedReturn[],
  workbook: FileWorkbook | undefined,
): Promise<Collection> {
  const said = period === undefined ? {} : { period };
  const stated = periodOf(opened.map(({ file }) => file));
  const context = workbook
    ? contextOf(await workbook.read(), { ...said, ...(stated ? { stated } : {}) })
    : { ...NO_CONTEXT, period: period ?? (stated?.by === "mark" ? stated.period : "") };
  const submissions = opened.flatMap(({ file, ...saved }) => judge(file, context, saved));
  const settlement = settle(submissions, { newest }, context);
  if (!workbook) return { settlement, period: context.period };
  const day = date ?? isoDay(today());
  const merge = await planMerge(workbook, context, settlement, {
    today: day,
    ...(overwrite ? { overwrite: "all" } : {}),
  });
  return { settlement, period: context.period, merge, report: rosterReport(merge.roster, day, settlement) };
}

/** True where it could not be written, or not whole. */
async function write(
  { language }: CollectCommand,
  workbook: FileWorkbook,
  { merge }: Collection,
  out: string,
  output: Output,
): Promise<boolean> {
  if (!merge) return false;
  const receipt = await workbook.apply(merge.plan);
  for (const conflict of receipt.conflicts) output.error(describeConflict(conflict, language));
  if (receipt.outcome === "refused" && merge.plan.edits.length > 0) return true;
  if (!writeOutput(out, workbook.save(), language, output)) return true;
  return receipt.outcome === "partial";
}
