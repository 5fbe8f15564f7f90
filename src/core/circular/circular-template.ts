/** The circular's wording (通报模板): built in, or the sheet of that name where staff have edited it. */
import { cellsOf } from "../grid/cells";
import type { Address } from "../grid/range";
import { sheetNamed, type WorkbookSnapshot } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { CIRCULAR_TEMPLATE_SHEET } from "../domain/own-sheets";
import type { Language } from "../language/language";

export type ParagraphKind =
  "letterhead" | "reference" | "title" | "addressee" | "body" | "annex" | "signature" | "date" | "copies";

export interface TemplateLine {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** The cell of the template sheet that holds the text. */
  readonly at?: Address;
}

export interface TemplateProblem {
  readonly at: Address;
  readonly problem: "unknownKind" | "unknownPlaceholder" | "noParagraphs";
  readonly text: string;
}

/** How the template sheet writes each kind. */
export const PARAGRAPH_WORDS: Readonly<Record<ParagraphKind, string>> = {
  letterhead: "红头",
  reference: "发文字号",
  title: "标题",
  addressee: "主送",
  body: "正文",
  annex: "附件",
  signature: "落款",
  date: "日期",
  copies: "报送",
};

export const TEMPLATE_HEADER = ["类别", "文字", "可用的占位符", "代表什么"] as const;

export const BUILT_IN_TEMPLATE: readonly TemplateLine[] = [
  { kind: "title", text: "关于{事由}的通报" },
  { kind: "addressee", text: "各责任单位：" },
  {
    kind: "body",
    text: "{任务名称}分解为{项数}项责任事项，涉及责任单位{单位数}家。从督查情况看，{期间}，各责任单位按照任务要求积极推进，{各状态}{占比说明}。（详细完成情况见附件）",
  },
  { kind: "body", text: "进度滞后或尚未启动的事项由{滞后单位}承办。" },
  { kind: "body", text: "截至{逾期截止日}，逾期未完成{逾期}项，由{逾期单位}承办。" },
  { kind: "body", text: "{与上期比较}" },
  { kind: "body", text: "请{各项要求}，确保全年目标任务圆满实现。" },
  { kind: "annex", text: "{附件1标题}" },
  { kind: "annex", text: "{附件2标题}" },
  { kind: "signature", text: "{落款单位}" },
  { kind: "date", text: "{日期}" },
  { kind: "copies", text: "报：政府领导。" },
  { kind: "copies", text: "发：各责任单位。" },
];

export interface Template {
  readonly lines: readonly TemplateLine[];
  readonly problems: readonly TemplateProblem[];
}

/** The workbook's own template, or the built-in one; a line whose kind is not known is left out and named. */
export function readTemplate(book: WorkbookSnapshot): Template {
  const sheet = sheetNamed(book, CIRCULAR_TEMPLATE_SHEET);
  if (!sheet) return { lines: BUILT_IN_TEMPLATE, problems: [] };
  const cells = cellsOf(sheet);
  const lines: TemplateLine[] = [];
  const problems: TemplateProblem[] = [];
  for (let row = cells.firstRow; row < cells.endRow; row++) {
    const word = compact(cells.text(row, 0));
    const text = cells.text(row, 1).trim();
    if (word === "" || text === "" || word === TEMPLATE_HEADER[0]) continue;
    const kind = (Object.keys(PARAGRAPH_WORDS) as ParagraphKind[]).find((known) => PARAGRAPH_WORDS[known] === word);
    const at = (column: number): Address => ({ sheet: sheet.name, row, column });
    if (kind) lines.push({ kind, text, at: at(1) });
    else problems.push({ at: at(0), problem: "unknownKind", text: word });
  }
  if (lines.length > 0) return { lines, problems };
  const nothing: TemplateProblem = { at: { sheet: sheet.name, row: 0, column: 0 }, problem: "noParagraphs", text: "" };
  return { lines: BUILT_IN_TEMPLATE, problems: [...problems, nothing] };
}

const PROBLEMS: Readonly<
  Record<TemplateProblem["problem"], Readonly<Record<Language, (text: string, kinds: string) => string>>>
> = {
  unknownKind: {
    zh: (text, kinds) => `类别“${text}”看不懂，这一段没有写入；只能写${kinds}。`,
    en: (text, kinds) => `the kind “${text}” is not known, so its paragraph was left out; write ${kinds}.`,
  },
  unknownPlaceholder: {
    zh: (text) => `占位符“{${text}}”不认识，通报里原样留着；可用的列在“${CIRCULAR_TEMPLATE_SHEET}”右侧。`,
    en: (text) =>
      `the placeholder “{${text}}” is not known and stands in the circular as it is; the sheet lists those that are.`,
  },
  noParagraphs: {
    zh: () => "模板里没有可用的段落，按内置模板写。",
    en: () => "the template holds no paragraph, so the built-in one was used.",
  },
};

/** The problem without its place. */
export function describeTemplateProblem({ problem, text }: TemplateProblem, language: Language): string {
  return PROBLEMS[problem][language](text, Object.values(PARAGRAPH_WORDS).join("、"));
}
