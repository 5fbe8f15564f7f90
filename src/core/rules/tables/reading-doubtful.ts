/** A table, or a part of it, that may be read in another way. */
import { doubtsOf } from "../../ledger/doubts";
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
    alike: {
      zh: "“{rule}”会对这张表 {total} 行中的 {count} 行说同样的话（如 {example}），多半是表没有读对，所以不逐行报。请在“读法”里看看各栏认得对不对。",
      en: "“{rule}” would say the same of {count} of the {total} rows of this table (such as {example}); it is probably not read right, so the rows are not reported one by one. Please see what each column was taken for.",
    },
  },
  *check(ledger) {
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
