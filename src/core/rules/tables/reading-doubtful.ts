/** A table, or a part of it, that may be read in another way. */
import { ofOtherPeriod } from "../../circular/circular-checks";
import { periodShown } from "../../ledger/other-periods";
import { doubtsOf, openChoices } from "../../ledger/doubts";
import { FIELD_NAMES } from "../../domain/fields";
import { defineRule } from "../rule";
import { excerpt } from "../text";

export const readingDoubtful = defineRule({
  id: "reading-doubtful",
  scope: "table",
  severity: "warning",
  restsOn: [],
  title: { zh: "读法有疑问", en: "Reading in doubt" },
  docs: {
    zh: "认不准的地方先问，不报错：某一栏按标题和内容看有两种读法，或者缺一栏而又有没用到的栏，或者同一条规则对一张表三分之一以上的行（至少六行）说同样的话。请在“读法”里看看每一栏认成了什么，读得对就确认，不对就改；确认之前，与之有关的问题不报，修正、填充和汇总也不写。",
    en: "What is not read surely is asked about and not reported as an error: a column that may hold something else by its heading and cells, a column that is missing while others are left unread, or one rule that would say the same of more than a third of a table's rows (six at least). Look at what each column was taken for, and confirm or correct it; until then nothing that rests on it is reported, fixed, filled or summed up.",
  },
  messages: {
    column: {
      zh: "“{heading}”一栏认作“{field}”，也可能不是，请在“读法”里确认；与这一栏有关的核对先不报。",
      en: "The column “{heading}” was taken for {field} and may be something else; please confirm it. What rests on it is not reported for now.",
    },
    missing: {
      zh: "没有认出“{field}”一栏，而“{unread}”没有用到，请在“读法”里看看是不是其中一栏。",
      en: "No column was taken for {field}, while “{unread}” is left unread; please see whether it is one of these.",
    },
    lead: {
      zh: "几个单位共同承担的事项，统计表是只计给第一个单位还是每个单位都计，看不准（{count} 个数两说）。请在“督查设置”写明“一项多个单位时计给”谁；写明之前，与之有关的不报、不填。",
      en: "Whether an item of several units counts for the first or for each of them is in doubt ({count} counts fit either way). Say so on the settings sheet; until then nothing that rests on it is reported or filled.",
    },
    extracts: {
      zh: "“{other}”的事项别的表里都有，是摘出来的清单还是另外的事项，看不准（{count} 个数两说）。请在“读法”里说明它是“摘自别的表”还是“另外的事项”；说明之前，与之有关的不报、不填。",
      en: "The rows of “{other}” stand in another table too; whether they were drawn from it or are work of their own is in doubt ({count} counts fit either way). Say which under the reading of the sheet; until then nothing that rests on it is reported or filled.",
    },
    scope: {
      zh: "这张统计表统计的是全部附表还是只有“{other}”，看不准（{count} 个数两说）。是全部，请在“读法”里确认；确认之前，这几个数不报，这张表不填。",
      en: "Whether these statistics count all the tables or “{other}” alone is in doubt ({count} counts fit either way). If they count all, confirm how the sheet is read; until then those counts are not reported and the sheet is not filled.",
    },
    meaning: {
      zh: "“{other}”一栏含不含别的进度（如已完成的），看不准（{count} 个数两说）。不含，请在“读法”里确认；确认之前，这几个数不报，这张表不填。",
      en: "Whether the column “{other}” counts another rating too (such as the completed) is in doubt ({count} counts fit either way). If it does not, confirm how the sheet is read; until then those counts are not reported and the sheet is not filled.",
    },
    period: {
      zh: "“{other}”各栏数的是不是本期的全部事项，看不准，所以没有核对。",
      en: "Whether the columns of “{other}” count all of this period's items is in doubt, so they were not checked.",
    },
    otherPeriod: {
      zh: "这张统计表看来不是这些事项（{other}）的：标题写的是别的时期，或没有写时期，数也对不上，所以没有核对，也不填。是本期的，请改标题，或在“读法”里确认。",
      en: "These statistics seem not to be of these rows ({other}): they are dated otherwise or not at all, and their counts differ, so they were neither checked nor filled. If they are of this period, correct the title or confirm how the sheet is read.",
    },
    undated: {
      zh: "这张统计表没有写时期，自己算得拢，却有 {count} 个单位的数与附表（{other}）不符，像是别的时期的，所以没有核对。是本期的，请重新填充，或在“读法”里确认后再核对。",
      en: "These statistics name no period and add up by themselves, but those of {count} units are not the rows' ({other}): they seem to be of another period and were not checked. If they are of this one, fill them again, or confirm how the sheet is read to have them checked.",
    },
    circularPeriod: {
      zh: "这份通报看来不是这些事项（{rows}）的：它写的是“{other}”，数也多半对不上，所以没有拿附表核对。是本期的，请改标题和正文的时期；不是，请在“概览”把这张表设为“不读”。",
      en: "This circular seems not to be of these rows ({rows}): it speaks of “{other}” and most of its numbers differ, so it was not held against the tables. If it is of this period, correct the period in its title and text; if not, set the sheet to be passed over on the overview.",
    },
    circularUndated: {
      zh: "这份通报没有写是哪一期的，旁边有两期的事项，数又多半对不上，所以没有拿附表核对。请在标题写明时期，或在“概览”把这张表设为“不读”。",
      en: "This circular does not say of which period it is, rows of two periods stand beside it, and most of its numbers differ, so it was not held against the tables. Write the period in its title, or set the sheet to be passed over on the overview.",
    },
    elsewhere: {
      zh: "“{other}”没有读，统计表里有、附表里没有的 {count} 个单位（如{unit}）在那张表上，所以不说是多出来的。请看看那张表要不要算。",
      en: "“{other}” was not read, and {count} unit(s) of the statistics that the tables lack (such as {unit}) stand on it, so they are not called superfluous. Please see whether that sheet counts.",
    },
    words: {
      zh: "进度评估的“{words}”不止一行这样写，看不出是哪一类，{count} 行先不计入各类。是本单位的用词，请在“督查设置”的进度评估用词里写明各是哪一类；不是，请改正。",
      en: "Several rows are rated “{words}”, and nothing tells what that means; {count} row(s) count under no rating for now. If these are your words, say on the settings sheet what each stands for; otherwise please correct them.",
    },
    alike: {
      zh: "“{rule}”会对这张表 {total} 行中的 {count} 行说同样的话（如 {example}），多半是表没有读对，所以不逐行报。请在“读法”里看看各栏认得对不对。",
      en: "“{rule}” would say the same of {count} of the {total} rows of this table (such as {example}); it is probably not read right, so the rows are not reported one by one. Please see what each column was taken for.",
    },
  },
  *check(ledger) {
    for (const { about, sheet, range, doubtful, other } of openChoices(ledger)) {
      const at = { sheet, range: { ...range, rows: 1 } };
      yield { message: about, at, data: { other: excerpt(other), count: doubtful.size } };
    }
    for (const { circular, otherPeriod } of ofOtherPeriod(ledger)) {
      const at = { sheet: circular.sheet, range: { ...circular.range, rows: 1 } };
      const rows = ledger.tables.flatMap((table) => periodShown(table)?.words ?? [])[0] ?? "";
      if (otherPeriod === "") yield { message: "circularUndated", at, data: {} };
      else yield { message: "circularPeriod", at, data: { other: otherPeriod, rows } };
    }
    for (const { table, columns, missing, unread } of doubtsOf(ledger)) {
      const at = { sheet: table.sheet, range: table.header };
      for (const { heading, field = "remark" } of columns) {
        yield { message: "column", at, data: { heading: excerpt(heading), field: FIELD_NAMES[field] } };
      }
      for (const field of missing) {
        const names = unread.map((column) => excerpt(column.heading, 12)).join("、");
        yield { message: "missing", at, data: { field: FIELD_NAMES[field], unread: names } };
      }
    }
  },
});
