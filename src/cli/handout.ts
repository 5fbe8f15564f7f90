/** ducha handout: the forms as one archive of files, or as sheets of a workbook. */
import { HAND_OUT, type HandOutPreview, type HandOutUnit, type NoHandOut } from "../actions/hand-out";
import { chineseDay, fromIso } from "../core/chinese/day";
import type { Both, Language } from "../core/language/language";
import type { WorkbookSnapshot } from "../core/grid/snapshot";
import type { FileWorkbook } from "../files/xlsx/workbook-file";
import type { Command } from "./arguments";
import type { Planned } from "./planned";
import { today } from "./today";

const IMPOSSIBLE: Readonly<Record<NoHandOut["impossible"], Both>> = {
  noTable: {
    zh: "没有找到责任分解表，也没有找到上期的完成情况表，没有可下发的事项；分解表在另一个文件里时，请用 --breakdown 指定。",
    en: "Neither a breakdown nor a last annex was found, so there is nothing to hand out; name the breakdown's file with --breakdown.",
  },
  noBreakdown: {
    zh: "没有找到责任分解表；在另一个文件里时，请用 --breakdown 指定。",
    en: "No breakdown was found; if another file holds it, name that with --breakdown.",
  },
  noAnnex: {
    zh: "没有找到上期的完成情况表；在另一个文件里时，请用 --previous 指定。",
    en: "No annex of the last period was found; if another file holds it, name that with --previous.",
  },
  noRows: {
    zh: "没有写明责任单位的事项，没有可下发的表。",
    en: "No row names a responsible unit, so there is no form to hand out.",
  },
};

/** For a .zip the workbook gets its roster only where --book asks for it. */
export async function planHandOutFile(
  command: Command,
  workbook: FileWorkbook,
  others: { readonly breakdown?: WorkbookSnapshot; readonly previous?: WorkbookSnapshot },
): Promise<Planned | string> {
  const { out = "", language, handOut } = command;
  const preview = await HAND_OUT.plan(workbook, { ...others, ...handOut?.options, today: today() });
  if ("impossible" in preview) return IMPOSSIBLE[preview.impossible][language];
  const remarks = remarksOf(preview, language);
  if (!/\.zip$/i.test(out)) return { plan: preview.plan, leftOut: [], remarks: () => remarks };
  const { formZip } = await import("../files/form-files");
  const file = await formZip(preview.forms, handOut?.docx ? "docx" : "xlsx", today());
  const kept = handOut?.book !== undefined;
  return {
    plan: kept ? preview.rosterPlan : { label: preview.plan.label, edits: [] },
    leftOut: [],
    remarks: () => (kept ? remarks : [...remarks, rosterNotKept(preview, language)]),
    file,
  };
}

function rosterNotKept({ roster }: HandOutPreview, language: Language): string {
  return language === "zh"
    ? `“${roster.sheet}”没有保存：压缩包里只有各单位的表。要保存，请加 --book OUT.xlsx。`
    : `The roster (${roster.sheet}) was not kept: the archive holds the units' forms only. Add --book OUT.xlsx to keep it.`;
}

function remarksOf(preview: HandOutPreview, language: Language): string[] {
  const { units, forms, matters, period, due, source, unassigned, completed } = preview;
  const zh = language === "zh";
  const rows = forms.reduce((sum, form) => sum + form.rows.length, 0);
  const day = fromIso(due);
  const by = zh ? (day ? `${chineseDay(day)}前报送` : due || "未定报送时间") : due ? `due ${due}` : "no due day";
  const from = zh
    ? { breakdown: "责任分解表", annex: "上期完成情况表" }[source]
    : { breakdown: "the breakdown", annex: "the last annex" }[source];
  const shared =
    rows === matters ? "" : zh ? "（一项多个单位的，各填一行）" : " (one of several units is a row for each)";
  const head = zh
    ? `${period}：按${from}的 ${matters} 项任务生成 ${units.length} 个单位的填报表，共 ${rows} 行${shared}，${by}。`
    : `${period}: forms for ${units.length} units out of ${matters} items of ${from}, ${rows} rows${shared}, ${by}.`;
  const collective = units.filter((unit) => unit.collective).map(({ unit }) => unit);
  return [
    head,
    ...units.map((unit) => unitLine(unit, zh)),
    ...(collective.length === 0
      ? []
      : [
          zh
            ? `${collective.join("、")}是统称，各有一份表，请自行转发给所指的单位。`
            : `${collective.join(", ")} stand for many units: each has one form for you to pass on.`,
        ]),
    ...unassigned.map(({ sheet, row, text }) =>
      zh
        ? `${sheet} 第${row + 1}行没有写责任单位，没有下发：${beginning(text)}`
        : `${sheet} row ${row + 1} names no responsible unit and was not handed out: ${beginning(text)}`,
    ),
    ...(completed === 0
      ? []
      : [zh ? `上期已完成的 ${completed} 项没有下发。` : `${completed} rows completed last period were left out.`]),
  ];
}

function unitLine({ unit, rows, version, change }: HandOutUnit, zh: boolean): string {
  const count = zh ? `${rows} 项` : `${rows} rows`;
  const note = {
    new: "",
    same: zh ? `，与上次下发相同（第${version}版）` : `, as handed out before (version ${version})`,
    changed: zh ? `，事项有变，改为第${version}版` : `, rows changed: version ${version}`,
  }[change];
  return `  ${unit} ${count}${note}`;
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
