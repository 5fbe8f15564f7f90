/** Reads a government work report: the sentences of its plan, where each stands and what it promises. */
import { yearIn } from "../../domain/period";
import { headingOf, isGlossary, isPlanTitle, objectivesOpening, type PartHeading } from "./headings";
import { isHeadingLine, paragraphsOf, type Paragraph } from "./paragraphs";
import { kindOf, soundsLikePlan } from "./sentence-kind";
import { isCommitment, type Report, type Sentence, type Zone } from "./sentence";

const LIVELIHOOD = /民生实[事项]/;
const OBJECTIVES_LEAD = "全年主要预期目标";

export function readReport(text: string): Report {
  const reader = new ReportReader(partsOf(paragraphsOf(text)));
  return reader.read();
}

/** Whether it promises enough, in the words of plans, to be a report at all. */
export function isPlan({ sentences }: Report): boolean {
  const commitments = sentences.filter(isCommitment);
  const planned = commitments.filter((sentence) => soundsLikePlan(sentence.text)).length;
  return planned >= FEWEST_PROMISES && planned * 2 >= commitments.length;
}

const FEWEST_PROMISES = 3;

interface Part {
  readonly paragraph: Paragraph;
  readonly heading: PartHeading | undefined;
}

/** A report without any heading of its parts is taken for its plan alone. */
function partsOf(paragraphs: readonly Paragraph[]): Part[] {
  return paragraphs.map((paragraph) => ({ paragraph, heading: headingOf(paragraph.text) }));
}

class ReportReader {
  private readonly sentences: Sentence[] = [];
  private readonly hasParts: boolean;
  private year: number | undefined;
  private planned: boolean;
  private zone: Zone = "preamble";
  private section = "";
  private chapter = "";
  private lead = "";
  private paragraphs = 0;

  constructor(private readonly parts: readonly Part[]) {
    this.hasParts = parts.some(({ heading }) => heading?.level === 1 && heading.about !== "livelihood");
    this.planned = !this.hasParts;
  }

  read(): Report {
    for (const { paragraph, heading } of this.parts) {
      if (this.sentences.length > 0 && isGlossary(paragraph.text)) break;
      const from = heading ? this.open(heading, paragraph.text) : this.openByTitle(paragraph.text);
      if (this.planned && from < paragraph.text.length) this.paragraph(paragraph, from);
    }
    const { year, sentences } = this;
    return { ...(year === undefined ? {} : { year }), sentences };
  }

  /** Where the words under the heading begin in its paragraph: mostly at its end. */
  private open(heading: PartHeading, text: string): number {
    const { level, title, about } = heading;
    const first = /^[^。；;！!]*[。；;！!]?/.exec(text)?.[0] ?? "";
    const alone = isHeadingLine(text) || first.length === text.length;
    // 1.新建学校3所。 numbers a promise and is no heading.
    if (level === 3 && (!alone || /[。；;]$/.test(text))) return numberEnd(text);
    if (level === 1) {
      this.planned = about !== "review";
      this.section = title;
      this.zone = about === undefined || about === "review" ? "preamble" : about;
      this.chapter = title;
      if (this.planned && about === undefined) this.year ??= yearIn(text);
    } else if (this.planned) {
      if (level === 2) this.chapter = title;
      if (this.zone !== "self-building") this.zone = about === "livelihood" ? "livelihood" : "chapters";
    }
    this.lead = "";
    return first.length <= LONGEST_RUN_IN || alone ? first.length : numberEnd(text);
  }

  /** 2023年工作安排 as a line of its own, in a report that numbers no part. */
  private openByTitle(text: string): number {
    if (text.length > 30 || /[。；;！!]/.test(text) || !isPlanTitle(text)) return 0;
    if (!this.hasParts) this.section = this.chapter = text;
    this.year ??= yearIn(text);
    return text.length;
  }

  private paragraph({ text, places }: Paragraph, from: number): void {
    const opening = objectivesOpening(text.slice(from));
    if (opening !== "" && this.zone === "preamble") return this.objectives({ text, places }, from + opening.length);
    this.paragraphs++;
    this.lead = "";
    const ranges = sentencesIn(text, from);
    for (const [i, [start, end]] of ranges.entries()) {
      const words = text.slice(start, end);
      const zone = this.zoneOf(words);
      if (i === 0 && ranges.length > 1 && isLead(words)) {
        this.lead = words.replace(/^[—–]+|[。；;！!：:]$/g, "");
        this.add(words, places, start, end, "heading", zone);
      } else if (!/[：:]$/.test(words)) this.add(words, places, start, end, kindOf(words, zone), zone);
    }
  }

  private objectives({ text, places }: Paragraph, from: number): void {
    this.paragraphs++;
    this.lead = OBJECTIVES_LEAD;
    for (const [start, end] of sentencesIn(text, from)) {
      const words = text.slice(start, end);
      this.add(words, places, start, end, kindOf(words, "objectives"), "objectives", OBJECTIVES_LEAD);
    }
    this.lead = "";
  }

  /** 新增…民生实事4件 is said anywhere; the whole paragraph speaks of them. */
  private zoneOf(words: string): Zone {
    return this.zone === "chapters" && LIVELIHOOD.test(words) ? "livelihood" : this.zone;
  }

  private add(
    text: string,
    places: Uint32Array,
    from: number,
    to: number,
    kind: Sentence["kind"],
    zone: Zone,
    chapter: string = zone === "livelihood" ? "民生实事" : this.chapter,
  ): void {
    const { section, lead, paragraphs: paragraph } = this;
    const start = places[from] ?? 0;
    const end = (places[to - 1] ?? start) + 1;
    this.sentences.push({ start, end, text, chapter, section, lead, zone, kind, paragraph });
  }
}

/** Letters of a heading that its own paragraph goes on after. */
const LONGEST_RUN_IN = 40;
const LONGEST_LEAD = 18;

function isLead(words: string): boolean {
  return words.length <= LONGEST_LEAD + 1 && !/[,，、\d]/.test(words) && /[。：:！!]$/.test(words);
}

function numberEnd(text: string): number {
  return /^(?:\d{1,2}[、.．]|[(（][^)）]{1,3}[)）]|[一二三四五六七八九十]+、)/.exec(text)?.[0].length ?? 0;
}

/** Cut at 。；！ with the quotes that close behind them; half-open. */
function sentencesIn(text: string, from: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at < text.length; at++) {
    if (!/[。；;！!?？]/.test(text.charAt(at))) continue;
    let end = at + 1;
    while (/[。；;！!?？”』」]/.test(text.charAt(end))) end++;
    found.push([start, end]);
    start = end;
    at = end - 1;
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}
