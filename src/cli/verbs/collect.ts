/** ducha collect: judges every file, says what to do with it, and merges what is accepted into the office's workbook. */
import { contextOf, judge, NO_CONTEXT, periodOf, settle } from "../../actions/collect";
import { planMerge } from "../../actions/merge-returns";
import { rosterReport } from "../../actions/remind";
import { describeConflict } from "../../core/edits/conflicts";
import { isoDay } from "../../core/chinese/day";
import type { FileWorkbook } from "../../files/xlsx/workbook-file";
import { nonBlank } from "../arguments";
import { openBook } from "../books";
import { dayAsked } from "../day";
import type { Values } from "../options";
import { misplacedOutput, wrongExtension } from "../files/outputs";
import { jsonCollection, textCollection, type Collection } from "../reports/collection";
import { isRecord } from "../files/own-record";
import { filesAt, openAll, type OpenedReturn } from "../files/returned-files";
import { sameFile } from "../files/same-file";
import { misuse, sentence } from "../sentence";
import { EXIT, type Output } from "../terminal";
import { today } from "../today";
import type { Given, Verb } from "../verb";
import { writeFiles } from "../files/write-files";

export const collectVerb: Verb = {
  name: "collect",
  inputs: [{ shown: "DIR|FILE…", several: true, zh: "文件夹或文件", en: "a folder or files" }],
  usage: [
    { options: ["json"], help: { zh: "收件：逐份核对各单位的报送材料", en: "judge what the units returned" } },
    {
      options: [["into", "out"]],
      help: { zh: "按工作簿核对；合并到附件2 和报送情况", en: "by the office's book; merge into it" },
    },
    { options: ["period", "date"], help: { zh: "期间、收件日期", en: "the period, and the day of collecting" } },
    {
      options: ["newest", "overwrite"],
      help: { zh: "一单位多份取最新；覆盖原有的内容", en: "newest counts; overwrite what stands there" },
    },
  ],
  async run(given, output) {
    const { inputs: from, values, language } = given;
    const choices = choicesOf(values);
    const { into, out } = choices;
    const misplaced =
      into !== undefined && out !== undefined ? misplacedOutput([out], [into, ...from], language) : undefined;
    if (misplaced !== undefined) {
      output.error(misplaced);
      return EXIT.usage;
    }
    const without = [
      ...(into === undefined ? [] : [into]),
      ...(out !== undefined && (await isRecord(out)) ? [out] : []),
    ];
    const found = from.map((path) => ({ path, files: filesAt(path, without) }));
    const lost = found.find(({ files }) => !files);
    if (lost) {
      output.error(sentence("noReturns", language, { path: lost.path }));
      return EXIT.unreadable;
    }
    const returns = found.flatMap(({ files }) => files ?? []);
    if (out !== undefined && returns.some(({ path }) => sameFile(path, out))) {
      output.error(sentence("overwritesReturn", language, { out }));
      return EXIT.usage;
    }
    const workbook = into === undefined ? undefined : openBook(into, language, output);
    if (into !== undefined && !workbook) return EXIT.unreadable;
    const misnamed = workbook && out !== undefined ? wrongExtension(out, workbook, language) : undefined;
    if (misnamed !== undefined) {
      output.error(misnamed);
      return EXIT.usage;
    }
    const opened: OpenedReturn[] = [];
    for await (const one of openAll(returns)) opened.push(one);
    const collection = await judged(choices, opened, workbook);
    const failed = workbook && out !== undefined && (await write(workbook, collection, out, given, output));
    output.out(values.json ? jsonCollection(collection, language) : textCollection(collection, language));
    const bad = collection.settlement.submissions.some(
      ({ verdict }) => verdict === "toBeReturned" || verdict === "unreadable",
    );
    return failed || bad ? EXIT.errors : EXIT.clean;
  },
};

interface Choices {
  readonly into?: string;
  readonly out?: string;
  readonly period?: string;
  /** What rows are held against; the period's last day where nobody says. */
  readonly asked: ReturnType<typeof dayAsked>;
  /** 2024-04-03. */
  readonly date: string;
  readonly newest: boolean;
  readonly overwrite: boolean;
}

function choicesOf({ into, out, period, date, newest = false, overwrite = false }: Values): Choices {
  if (out !== undefined && into === undefined) throw misuse("outNeedsInto");
  const asked = dayAsked({ date });
  return {
    asked,
    date: isoDay(asked.date ?? today()),
    newest,
    overwrite,
    ...(into === undefined ? {} : { into: nonBlank("into", into) }),
    ...(out === undefined ? {} : { out: nonBlank("out", out) }),
    ...(period === undefined ? {} : { period: nonBlank("period", period).trim() }),
  };
}

async function judged(
  { period, asked, date, newest, overwrite }: Choices,
  opened: readonly OpenedReturn[],
  workbook: FileWorkbook | undefined,
): Promise<Collection> {
  const said = period === undefined ? {} : { period };
  const stated = periodOf(opened.map(({ file }) => file));
  const context = workbook
    ? contextOf(await workbook.read(), { ...said, ...asked, ...(stated ? { stated } : {}) })
    : { ...NO_CONTEXT, period: period ?? (stated?.by === "mark" ? stated.period : "") };
  const submissions = opened.flatMap(({ file, ...saved }) => judge(file, context, saved));
  const settlement = settle(submissions, { newest }, context);
  if (!workbook) return { settlement, period: context.period };
  const merge = await planMerge(workbook, context, settlement, {
    today: date,
    ...(overwrite ? { overwrite: "all" } : {}),
  });
  return { settlement, period: context.period, merge, report: rosterReport(merge.roster, date, settlement) };
}

/** True where it could not be written, or not whole. */
async function write(
  workbook: FileWorkbook,
  { merge }: Collection,
  out: string,
  given: Given,
  output: Output,
): Promise<boolean> {
  if (!merge) return false;
  const receipt = await workbook.apply(merge.plan);
  for (const conflict of receipt.conflicts) output.error(describeConflict(conflict, given.language));
  if (receipt.outcome === "refused" && merge.plan.edits.length > 0) return true;
  if (!writeFiles([{ path: out, bytes: workbook.save() }], given, output)) return true;
  return receipt.outcome === "partial";
}
