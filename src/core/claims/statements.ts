/** What a circular says, statement by statement: a whole with its parts, read from the counts of sentence after sentence. */
import { fitsIn, isNamed, saysAgain } from "./belonging";
import type { Count } from "./counts";
import { newDraft, type Draft, type DraftBasis, type Mention, type Part, type UnitMention } from "./drafts";
import type { ReadSentence, ReadText } from "./read-text";
import { foreignPairs } from "./foreign-pairs";
import {
  aboutOneUnit,
  isHeading,
  isNumbered,
  isPart,
  opensPart,
  saysOtherTime,
  scopeOf,
  type Scope,
  type Setting,
} from "./scope";
import { followsPartWord, isPartLike, isWhole, type Reading } from "./wholes";

export type Statement = Readonly<Draft>;

export function statementsOf(texts: readonly ReadText[], setting: Setting): Statement[] {
  return new StatementReader(setting).read(texts);
}

/** A claim this near the paragraph's beginning is what the paragraph is about. */
const HEADS = 12;

/** Goes through the counts in order; what it holds is where in the text it stands. */
class StatementReader {
  private readonly drafts: Draft[] = [];
  private current: Draft | undefined;
  /** The last whole that its own paragraphs may go on with: （一）已完成1项。 */
  private openWhole: Draft | undefined;
  private headingIsPart = false;
  private paragraph = 0;
  private sentence = 0;
  /** The sentence that speaks of something else. */
  private otherMatter = -1;
  private isNumberedHere = false;

  constructor(private readonly setting: Setting) {}

  read(texts: readonly ReadText[]): Statement[] {
    for (const [paragraph, text] of texts.entries()) {
      this.paragraph = paragraph;
      this.beginParagraph(text);
      for (const [i, sentence] of text.sentences.entries()) {
        this.sentence++;
        const next = this.current?.parts.length === 0 ? undefined : texts[paragraph + 1]?.sentences[0];
        this.readSentence(text, sentence, text.sentences[i + 1] ?? next);
      }
    }
    return this.drafts.filter(({ whole, parts, units }) => whole !== undefined || parts.length + units.length > 0);
  }

  private beginParagraph(text: ReadText): void {
    this.isNumberedHere = isNumbered(text.letters);
    if (this.isNumberedHere)
      this.headingIsPart =
        opensPart(text.letters, this.setting) || (isHeading(text.letters) && isPart(text.letters, this.setting));
    const waits = this.current && this.current.parts.length === 0 && this.current.whole;
    if (!waits) this.current = undefined;
  }

  private readSentence(text: ReadText, sentence: ReadSentence, following: ReadSentence | undefined): void {
    const { counts, shares } = sentence;
    const outer = this.current;
    const foreign = foreignPairs(text, sentence, [this.paragraph, this.sentence]);
    this.drafts.push(...foreign.drafts);
    const own = counts.filter((count) => this.isReadable(text, sentence, count) && !foreign.parts.has(count));
    const reading: Reading = { text, sentence, own, following };
    let last: { readonly draft: Draft; readonly part: Part; held: number } | undefined;
    for (const [i, count] of own.entries()) {
      const mention: Mention = { text, count };
      const previous = own[i - 1];
      const behindPart = followsPartWord(reading, i);
      const partLike = isPartLike(count, sentence);
      if (count.isNoState) {
        if (this.current) this.current.interrupted = true;
        continue;
      }
      if (partLike && !(count.opens && (count.states.length > 0 || count.isRest))) {
        const held = last && behindPart && fitsIn(last, count) ? last : undefined;
        const goesOn = last && last.held > 0 && fitsIn(last, count) ? last : undefined;
        const parent = held ?? goesOn;
        if (parent) parent.held += count.value;
        else last = this.addPart(mention, sentence, own.length === 1, behindPart);
      } else if (partLike) {
        if (count.isRest) this.addPart(mention, sentence, false, behindPart);
        this.begin(mention, sentence, true);
      } else if (isWhole(reading, i)) {
        this.begin(mention, sentence, false, behindPart);
        const ahead = shares.ahead.get(count);
        if (ahead) this.current?.ahead.push(ahead);
        last = undefined;
      } else if (!behindPart && this.isBesideWhole(previous)) this.current?.addends.push(mention);
      else if (behindPart || (previous && this.current?.categories.at(-1)?.count === previous))
        this.categorise(mention);
      else this.note(mention, i === 0 && own.length > 1);
    }
    if (this.current && sentence.saysRest) this.current.restNamed = true;
    for (const unit of sentence.units) this.addUnits({ text, count: unit }, sentence);
    if (shares.apart) this.giveApart(shares.apart);
    // 28件正在办理的事项中，25件…，3件…: the next sentence speaks of all of them again.
    if (this.current?.isOfState) this.current = outer;
  }

  private isReadable(text: ReadText, sentence: ReadSentence, count: Count): boolean {
    return count.isOfWork && !aboutOneUnit(text.letters.slice(sentence.from, count.from), this.setting.units);
  }

  private begin(mention: Mention, sentence: ReadSentence, isOfState: boolean, behindPart = false): void {
    const { text, count } = mention;
    const subject = text.letters.slice(sentence.from, count.to) + count.after;
    const scope = scopeOf(text.letters.slice(sentence.from, count.from), count.after, this.setting);
    const ofSome = scope.ofSome || isOfState || behindPart || this.headingIsPart;
    this.open({ whole: mention, ofSome, isElsewhere: scope.isElsewhere || isOfState, isOfState, subject });
    if (!ofSome) this.openWhole = this.current;
  }

  private open(from: DraftBasis): Draft {
    const draft = newDraft(this.paragraph, this.sentence, from);
    this.drafts.push(draft);
    this.current = draft;
    return draft;
  }

  private addPart(
    mention: Mention,
    sentence: ReadSentence,
    isAlone: boolean,
    behindPart: boolean,
  ): { readonly draft: Draft; readonly part: Part; held: number } | undefined {
    const { text, count } = mention;
    const before = text.letters.slice(sentence.from, count.from);
    const ofPart = behindPart && count.states.length > 0 && isPart(count.before, this.setting);
    const draft = ofPart
      ? this.openForPart(before, { ofSome: true, isElsewhere: false })
      : this.draftFor(mention, isAlone, before);
    // Under （二）进展顺利73项 the details follow.
    if (draft.open && draft.parts.length > 0 && draft.paragraph === this.paragraph && draft !== this.beganHere(draft))
      return undefined;
    const share = sentence.shares.of.get(count) ?? draft.ahead.find(({ rateOf = "" }) => isNamed(rateOf, count));
    const whole = draft.whole?.count;
    const isNext = draft.sentence === this.sentence - 1 && draft.parts.length === 0 && !draft.interrupted;
    const isNear = draft.sentence === this.sentence || isNext;
    const isBeside = isNear && whole !== undefined && (whole.clause === count.clause || draft.parts.length === 0);
    const part: Part = { ...mention, ...(share ? { share } : {}), isNear, isBeside };
    if (draft.paragraph !== this.paragraph) draft.open &&= this.isHead(count, isAlone);
    else if (draft.whole && draft.parts.length === 0) draft.open = false;
    if (draft.parts.length === 0) draft.mayBeOfCategory = draft.categorySentence === this.sentence;
    draft.parts.push(part);
    if (count.isRest) draft.restNamed = true;
    draft.paragraph = this.paragraph;
    return { draft, part, held: 0 };
  }

  /** （二）进展顺利73项. */
  private isHead({ saidFrom }: Count, isAlone: boolean): boolean {
    return isAlone && this.isNumberedHere && saidFrom <= HEADS;
  }

  private beganHere(draft: Draft): Draft | undefined {
    return draft.whole &&
      this.paragraph === draft.paragraph &&
      draft.parts.every(({ text }) => text === draft.whole?.text)
      ? draft
      : undefined;
  }

  /** The statement that a part goes on with, or a new one without a whole. */
  private draftFor({ count }: Mention, isAlone: boolean, before: string): Draft {
    const current = this.current;
    if (current && current.sentence === this.sentence) return current;
    if (current && !this.isClosedFor(current, count)) return current;
    const whole = this.openWhole;
    const isHead = this.isHead(count, isAlone);
    if (whole?.open && (whole.parts.length === 0 || isHead) && !saysAgain(whole, count)) return (this.current = whole);
    return this.openForPart(before, this.scopeHere(before, count.after));
  }

  private openForPart(subject: string, scope: Scope): Draft {
    return this.open({ ...scope, isOfState: false, subject });
  }

  private scopeHere(before: string, after: string): Scope {
    const scope = scopeOf(before, after, this.setting);
    return { ...scope, ofSome: scope.ofSome || this.headingIsPart };
  }

  /** What all the parts of are told, or a word that was said already, begins something else. */
  private isClosedFor(draft: Draft, count: Count): boolean {
    if (draft.sentence !== this.sentence && saysOtherTime(draft.subject, this.setting)) return true;
    return (
      draft.paragraph === this.paragraph && (draft.parts.some((part) => part.count.isRest) || saysAgain(draft, count))
    );
  }

  /** 共承办建议49件、提案66件. */
  private isBesideWhole(previous: Count | undefined): boolean {
    const { whole, addends = [], parts = [] } = this.current ?? {};
    const last = addends.at(-1) ?? whole;
    return previous !== undefined && last?.count === previous && previous.isTotal && parts.length === 0;
  }

  private categorise(mention: Mention): void {
    if (this.current?.parts.length === 0) {
      this.current.categories.push(mention);
      this.current.categorySentence = this.sentence;
    } else this.note(mention, false);
  }

  /** Behind 其中 the units are of all only where the parts named there are all. */
  private addUnits(units: UnitMention, sentence: ReadSentence): void {
    const current = this.current?.paragraph === this.paragraph ? this.current : undefined;
    const { whole, categories = [] } = current ?? {};
    const named = categories.reduce((sum, { count }) => sum + count.value, 0);
    if (units.count.isBehindPart && named !== whole?.count.value) return;
    const before = units.text.letters.slice(sentence.from, units.count.from);
    const goesOn = current && (current.sentence === this.sentence || current.parts.length === 0);
    const draft = goesOn ? current : this.openForPart(before, this.scopeHere(before, ""));
    draft.units.push(units);
  }

  /** 招商引资项目30个，已开工18个: what a later sentence begins with, and counts more of, is another matter. */
  private note(mention: Mention, beginsAnother: boolean): void {
    const { current } = this;
    if (!current) return;
    if (beginsAnother && current.parts.length > 0 && current.sentence !== this.sentence)
      this.otherMatter = this.sentence;
    current.interrupted = true;
    if (this.otherMatter !== this.sentence) current.unread.push(mention);
  }

  private giveApart(share: Part["share"]): void {
    const last = this.current?.parts.at(-1);
    const isAlone = last && this.current?.parts.filter(({ text }) => text === last.text).length === 1;
    if (!share || !last || last.share || !isAlone || this.current?.paragraph !== this.paragraph) return;
    this.current.parts.splice(-1, 1, { ...last, share });
  }
}
