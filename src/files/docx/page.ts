/** Page and type of an official document as GB/T 9704 asks, for the file's styles. */
import {
  AlignmentType,
  Footer,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type IPropertiesOptions,
  type IRunOptions,
  type ISectionPropertiesOptions,
} from "docx";

export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** One ideograph of 三号 (16 points), in twentieths of a point. */
export const LETTER = 320;
const LEADING = { line: 28 * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const TITLE_LEADING = { line: 36 * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/** Between the margins of 28 and 26 mm. */
export const TEXT_WIDTH = mm(210 - 28 - 26);
/** Points between the upper and the lower margin. */
export const TEXT_HEIGHT = ((297 - 37 - 35) * 72) / 25.4;

/** Ideographs and the quotation marks and dashes they share with Latin letters all come from the one font. */
export function type(font: string, points: number, more: Pick<IRunOptions, "bold"> = {}) {
  return {
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: "eastAsia" },
    size: points * 2,
    ...more,
  } as const;
}

/** 五号, for the wide table of every unit's rows: in points, from line to line too. */
export const SMALL = { points: 10.5, leading: 13.5 } as const;

export const STYLE = {
  title: "CircularTitle",
  body: "CircularBody",
  heading: "CircularHeading",
  subheading: "CircularSubheading",
  annex: "AnnexLabel",
  cell: "TableText",
  head: "TableHead",
  smallCell: "SmallTableText",
  smallHead: "SmallTableHead",
  unit: "TableUnit",
} as const;

export const STYLES: NonNullable<IPropertiesOptions["styles"]> = {
  default: { document: { run: { ...type("仿宋_GB2312", 16), language: { value: "en-US", eastAsia: "zh-CN" } } } },
  paragraphStyles: [
    {
      id: STYLE.title,
      name: "通报标题",
      basedOn: "Title",
      next: STYLE.body,
      quickFormat: true,
      run: type("方正小标宋简体", 22),
      paragraph: { alignment: AlignmentType.CENTER, spacing: TITLE_LEADING, keepNext: true },
    },
    {
      id: STYLE.body,
      name: "通报正文",
      quickFormat: true,
      run: type("仿宋_GB2312", 16),
      paragraph: {
        alignment: AlignmentType.BOTH,
        spacing: LEADING,
        indent: { firstLine: 2 * LETTER, firstLineChars: 200 },
      },
    },
    {
      id: STYLE.heading,
      name: "通报一级标题",
      basedOn: STYLE.body,
      next: STYLE.body,
      quickFormat: true,
      run: type("黑体", 16),
      paragraph: { keepNext: true, outlineLevel: 0 },
    },
    {
      id: STYLE.subheading,
      name: "通报二级标题",
      basedOn: STYLE.body,
      next: STYLE.body,
      quickFormat: true,
      run: type("楷体_GB2312", 16),
      paragraph: { keepNext: true, outlineLevel: 1 },
    },
    {
      id: STYLE.annex,
      name: "附件标识",
      quickFormat: true,
      run: type("黑体", 16),
      paragraph: { spacing: LEADING, keepNext: true, outlineLevel: 0 },
    },
    {
      id: STYLE.cell,
      name: "表格正文",
      quickFormat: true,
      run: type("仿宋_GB2312", 12),
      paragraph: { spacing: { line: 18 * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
    { id: STYLE.head, name: "表头", basedOn: STYLE.cell, quickFormat: true, run: type("黑体", 12) },
    {
      id: STYLE.smallCell,
      name: "宽表正文",
      quickFormat: true,
      run: type("仿宋_GB2312", SMALL.points),
      paragraph: { spacing: { line: SMALL.leading * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
    {
      id: STYLE.smallHead,
      name: "宽表表头",
      basedOn: STYLE.smallCell,
      quickFormat: true,
      run: type("黑体", SMALL.points),
    },
    {
      id: STYLE.unit,
      name: "责任单位",
      basedOn: STYLE.smallCell,
      quickFormat: true,
      run: type("楷体_GB2312", SMALL.points, { bold: true }),
      paragraph: { keepNext: true, outlineLevel: 1 },
    },
  ],
};

export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: {
      top: mm(37),
      bottom: mm(35),
      left: mm(28),
      right: mm(26),
      header: mm(15),
      footer: mm(23),
      gutter: 0,
    },
  },
};

/** A wide table's page, its margins narrower than the letter's, as such annexes have them. */
export const WIDE_PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE },
    margin: { top: mm(22), bottom: mm(20), left: mm(25), right: mm(25), header: mm(12), footer: mm(12), gutter: 0 },
  },
};
/** Between the margins of the wide page. */
export const WIDE_WIDTH = mm(297 - 25 - 25);
/** Points between the margins of the wide page. */
export const WIDE_HEIGHT = ((210 - 22 - 20) * 72) / 25.4;

/** — 1 — at the outer edge: odd pages on the right, even ones on the left, one letter in. */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  return { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) };
}

/** Empty footers, where a page carries no number. */
export function noNumbers(): { readonly default: Footer; readonly even: Footer } {
  const empty = (): Footer => new Footer({ children: [new Paragraph({})] });
  return { default: empty(), even: empty() };
}

function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const inset = alignment === AlignmentType.LEFT ? { left: 280 } : { right: 280 };
  const run = new TextRun({ ...type("宋体", 14), children: ["— ", PageNumber.CURRENT, " —"] });
  return new Footer({ children: [new Paragraph({ alignment, indent: inset, children: [run] })] });
}
