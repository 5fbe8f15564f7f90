/** What an office sets for itself (督查设置): a visible sheet that staff edit as cells. Everything has a built-in default. */
import { type ReadingSetting, READING_WORDS } from "./reading-settings";
import { cellsOf, type Cells } from "../grid/cells";
import { parseRange, rangeName, type Address } from "../grid/range";
import { sheetNamed, type WorkbookSnapshot } from "../grid/snapshot";
import { compact } from "../chinese/text";
import { standardWord } from "./rating-words";
import { RATING_KINDS, type RatingKind } from "./rating-kinds";
import { SETTINGS_SHEET } from "./own-sheets";

export interface Waiver {
  readonly rule: string;
  readonly sheet: string;
  readonly range: string;
  /** The cell's text when the waiver was given: another text ends it. */
  readonly text: string;
  readonly reason: string;
}

/** A line of the settings sheet that cannot be followed. */
export interface SettingProblem {
  readonly at: Address;
  readonly problem:
    | "unknownSection"
    | "unknownRule"
    | "unknownKind"
    | "unknownSwitch"
    | "unknownConvention"
    | "unknownDecimals"
    | "unknownShareSum"
    | "unknownDays"
    | "badRange"
    | "aliasTwice"
    | "incomplete";
  readonly text: string;
}

export interface ShareStyle {
  readonly decimals: number;
  /** True: by largest remainder the shares add up to 100. */
  readonly forced: boolean;
}

export interface Settings {
  readonly units: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly ratingWords: readonly { readonly word: string; readonly kind: RatingKind }[];
  readonly period: string;
  /** Whom a row with several units counts for. */
  readonly lead: "first" | "every";
  /** A person said so. */
  readonly leadSaid?: true;
  /** How the circular writes shares. */
  readonly shares: ShareStyle;
  /** An item falls due soon when at most this many days are left. */
  readonly soonDays: number;
  readonly rulesOff: readonly string[];
  readonly waivers: readonly Waiver[];
  readonly readings: readonly ReadingSetting[];
  readonly problems: readonly SettingProblem[];
}

/** Every spelling that the settings list, folded, with the unit it means. */
export function listedSpellings({ units }: Pick<Settings, "units">): ReadonlyMap<string, string> {
  return new Map(
    units.flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => [compact(spelling), name] as const)),
  );
}

const NATURAL_SHARES: ShareStyle = { decimals: 0, forced: false };
const SOON_DAYS = 3;

export const DEFAULT_SETTINGS: Settings = {
  units: [],
  ratingWords: [],
  period: "",
  lead: "first",
  shares: NATURAL_SHARES,
  soonDays: SOON_DAYS,
  rulesOff: [],
  waivers: [],
  readings: [],
  problems: [],
};

/** The sections of the sheet, by the heading in its first column. */
export const SECTIONS = {
  general: "基本设置",
  units: "责任单位",
  ratings: "进度评估用词",
  rules: "规则开关",
  waivers: "不再提示",
  readings: "读法",
  writes: "写入记录",
} as const;
type SectionId = keyof typeof SECTIONS;

/** The section that a heading opens: 五、不再提示. */
export function sectionHeaded(text: string): SectionId | undefined {
  const name = text.trim().replace(/^[一二三四五六七八九]、/, "");
  return (Object.keys(SECTIONS) as SectionId[]).find((id) => SECTIONS[id] === name);
}

/** The column headings under each section's heading. */
export const SECTION_HEADERS: Readonly<Record<SectionId, readonly string[]>> = {
  general: ["项目", "内容", "说明"],
  units: ["单位", "别名（用、分开）"],
  ratings: ["用词", "含义（已完成、进展顺利、进度滞后、未启动、调整）"],
  rules: ["规则", "开关（开、关）", "说明"],
  waivers: ["规则", "工作表", "单元格", "原文", "理由"],
  readings: ["工作表", "什么（整表、种类、列、行、清单）", "标题或文字", "读作"],
  writes: ["时间", "写了什么", "改动"],
};

export const GENERAL_ROWS = {
  period: "督查期间",
  lead: "一项多个单位时计给",
  decimals: "占比小数位",
  shareSum: "占比合计",
  soonDays: "临期天数",
} as const;
export const LEAD_WORDS = { first: "第一个单位", every: "每个单位" } as const;
export const SHARE_SUM_WORDS = { natural: "自然", forced: "凑足100%" } as const;

/** `rules` are the names a switch or a waiver may give. */
export function readSettings(book: WorkbookSnapshot, rules: ReadonlySet<string>): Settings {
  const sheet = sheetNamed(book, SETTINGS_SHEET);
  if (!sheet) return DEFAULT_SETTINGS;
  const cells = cellsOf(sheet);
  const reader = new SettingsReader(cells, rules);
  for (let row = cells.firstRow; row < cells.endRow; row++) reader.row(row);
  return reader.settings();
}

class SettingsReader {
  private section: SectionId | undefined;
  private period = "";
  private lead: Settings["lead"] | undefined;
  private shares: ShareStyle = NATURAL_SHARES;
  private soonDays = SOON_DAYS;
  private readonly units: { name: string; aliases: string[] }[] = [];
  private readonly ratingWords: { word: string; kind: RatingKind }[] = [];
  private readonly rulesOff: string[] = [];
  private readonly waivers: Waiver[] = [];
  private readonly readings: ReadingSetting[] = [];
  private readonly problems: SettingProblem[] = [];

  constructor(
    private readonly cells: Cells,
    private readonly known: ReadonlySet<string>,
  ) {}

  row(row: number): void {
    const text = (column: number): string => this.cells.text(row, column).trim();
    const first = text(0);
    const others = [1, 2, 3, 4].some((column) => text(column) !== "");
    if (first === "" && !others) return;
    const heading = sectionHeaded(first);
    if (heading && !others) {
      this.section = heading;
      return;
    }
    if (/^[一二三四五六七八九]、/.test(first) && !others) {
      this.section = undefined;
      this.complain(row, 0, "unknownSection", first);
      return;
    }
    if (!this.section || first === SECTION_HEADERS[this.section][0]) return;
    this.read[this.section](row, text);
  }

  private readonly read: Readonly<Record<SectionId, (row: number, text: (column: number) => string) => void>> = {
    general: (row, text) => {
      if (text(0) === GENERAL_ROWS.period) this.period = text(1);
      else if (text(0) === GENERAL_ROWS.lead && text(1) !== "") {
        const lead = text(1) === LEAD_WORDS.first ? "first" : text(1) === LEAD_WORDS.every ? "every" : undefined;
        if (lead) this.lead = lead;
        else this.complain(row, 1, "unknownConvention", text(1));
      } else if (text(0) === GENERAL_ROWS.soonDays && text(1) !== "") {
        const days = /^\d{1,3}$/.exec(compact(text(1)).replace(/天$/, ""))?.[0];
        if (days === undefined) this.complain(row, 1, "unknownDays", text(1));
        else this.soonDays = Number(days);
      } else if (text(1) !== "") this.shareStyle(row, text(0), text(1));
    },
    units: (row, text) => {
      if (text(0) === "") return this.complain(row, 0, "incomplete", text(1));
      const aliases = text(1)
        .split(/[、,，;；\n]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== "");
      const taken = new Set(this.units.flatMap((unit) => [unit.name, ...unit.aliases].map(compact)));
      const twice = [text(0), ...aliases].find((name) => taken.has(compact(name)));
      if (twice !== undefined) return this.complain(row, taken.has(compact(text(0))) ? 0 : 1, "aliasTwice", twice);
      this.units.push({ name: text(0), aliases });
    },
    ratings: (row, text) => {
      const kind = RATING_KINDS.find((known) => standardWord(known) === compact(text(1)));
      if (text(0) === "" || !kind)
        return this.complain(row, text(0) === "" ? 0 : 1, text(0) === "" ? "incomplete" : "unknownKind", text(1));
      this.ratingWords.push({ word: text(0), kind });
    },
    rules: (row, text) => {
      if (!this.known.has(text(0))) return this.complain(row, 0, "unknownRule", text(0));
      if (text(1) === "关") this.rulesOff.push(text(0));
      else if (text(1) !== "开" && text(1) !== "") this.complain(row, 1, "unknownSwitch", text(1));
    },
    waivers: (row, text) => {
      // As people type addresses: a4, $A$4, Ａ４.
      const range = parseRange(compact(text(2)).replaceAll("$", "").toUpperCase());
      if (!range) return this.complain(row, 2, "badRange", text(2));
      const [rule, sheet, reason] = [text(0), text(1), text(4)];
      if (rule === "" || sheet === "" || reason === "")
        return this.complain(row, rule === "" ? 0 : sheet === "" ? 1 : 4, "incomplete", "");
      if (!this.known.has(rule)) return this.complain(row, 0, "unknownRule", rule);
      this.waivers.push({ rule, sheet, range: rangeName(range), text: this.cells.text(row, 3), reason });
    },
    readings: (row, text) => this.reading(row, text),
    writes: () => undefined,
  };

  private reading(row: number, text: (column: number) => string): void {
    const what = (Object.keys(READING_WORDS) as ReadingSetting["what"][]).find((one) => READING_WORDS[one] === text(1));
    const blank = [0, 2, 3].find((column) => text(column) === "");
    if (blank !== undefined) return this.complain(row, blank, "incomplete", text(2));
    if (!what) return this.complain(row, 1, "unknownKind", text(1));
    this.readings.push({ sheet: text(0), what, text: compact(text(2)), as: text(3) });
  }

  private shareStyle(row: number, name: string, value: string): void {
    if (name === GENERAL_ROWS.decimals) {
      const decimals = ([0, 1, 2] as const).find((known) => compact(value).replace(/位$/, "") === String(known));
      if (decimals === undefined) this.complain(row, 1, "unknownDecimals", value);
      else this.shares = { ...this.shares, decimals };
    } else if (name === GENERAL_ROWS.shareSum) {
      const word = compact(value);
      const known = word === SHARE_SUM_WORDS.natural || word === SHARE_SUM_WORDS.forced;
      if (!known) this.complain(row, 1, "unknownShareSum", value);
      else this.shares = { ...this.shares, forced: word === SHARE_SUM_WORDS.forced };
    }
  }

  private complain(row: number, column: number, problem: SettingProblem["problem"], text: string): void {
    this.problems.push({ at: { sheet: SETTINGS_SHEET, row, column }, problem, text });
  }

  settings(): Settings {
    const { units, ratingWords, period, lead, shares, soonDays, rulesOff, waivers, readings, problems } = this;
    const said = lead ? ({ lead, leadSaid: true } as const) : { lead: DEFAULT_SETTINGS.lead };
    return { ...said, units, ratingWords, period, shares, soonDays, rulesOff, waivers, readings, problems };
  }
}
