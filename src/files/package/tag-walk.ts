/** Steps from tag to tag and from attribute to attribute without an object for each: its fields tell of the one it stands at. */
import { Refusal } from "./problems";
import { unescapeXml } from "./xml-text";

/** Where a tag stands in its text. */
export interface Place {
  /** Of its `<`. */
  readonly start: number;
  /** After its `>`. */
  readonly end: number;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

export class TagWalk {
  readonly xml: string;
  kind: "open" | "close" | "empty" = "open";
  start: number;
  end: number;
  nameStart = 0;
  nameEnd = 0;
  attributeStart = 0;
  attributeEnd = 0;
  valueStart = 0;
  /** Before the first attribute it is where the tag's name ends. */
  valueEnd = 0;

  /** Goes on behind that place. */
  constructor(xml: string, { start, end }: Place) {
    this.xml = xml;
    this.start = start;
    this.end = end;
  }

  /** Stands at a tag that was found before, before its first attribute. */
  static at(xml: string, place: Place): TagWalk {
    const walk = new TagWalk(xml, place);
    let at = place.start + 1;
    while (at < place.end && xml.charCodeAt(at) > 0x20) at++;
    walk.valueEnd = at;
    return walk;
  }

  static from(xml: string, at: number): TagWalk {
    return new TagWalk(xml, { start: at, end: at });
  }

  /** To the next tag, past comments, CDATA and processing instructions; false where there is none. */
  next(): boolean {
    const { xml } = this;
    let start = xml.indexOf("<", this.end);
    while (start >= 0) {
      const code = xml.charCodeAt(start + 1);
      if (code === 0x21) start = xml.indexOf("<", afterMarkup(xml, start));
      else if (code === 0x3f) start = xml.indexOf("<", after(xml, "?>", start));
      else {
        this.read(start, code === SLASH);
        return true;
      }
    }
    return false;
  }

  /** To the next tag, which a sound part has. */
  expect(): void {
    if (!this.next()) throw new Refusal("damaged");
  }

  private read(start: number, close: boolean): void {
    const { xml } = this;
    const first = close ? start + 2 : start + 1;
    let local = first;
    let at = first;
    let code = xml.charCodeAt(at);
    while (code > 0x20 && code !== GT && code !== SLASH && code !== LT) {
      if (code === COLON) local = at + 1;
      code = xml.charCodeAt(++at);
    }
    if (local === at) throw new Refusal("damaged");
    this.start = start;
    this.nameStart = local;
    this.nameEnd = at;
    this.valueEnd = at;
    while (code !== GT) {
      if (code === QUOTE || code === APOSTROPHE) at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0 || code === LT || Number.isNaN(code)) throw new Refusal("damaged");
      code = xml.charCodeAt(++at);
    }
    this.kind = close ? "close" : xml.charCodeAt(at - 1) === SLASH ? "empty" : "open";
    this.end = at + 1;
  }

  /** The tag's name without its prefix. */
  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** To the next attribute of the tag; false behind the last. */
  nextAttribute(): boolean {
    const { xml, end } = this;
    let at = this.valueEnd;
    // Behind a value stands its quote.
    if (at > this.start && at < end && isQuote(xml.charCodeAt(at))) at++;
    while (xml.charCodeAt(at) <= 0x20) at++;
    const start = at;
    while (at < end && xml.charCodeAt(at) !== EQUALS) at++;
    if (at >= end) return false;
    this.attributeStart = start;
    this.attributeEnd = at;
    while (xml.charCodeAt(this.attributeEnd - 1) <= 0x20) this.attributeEnd--;
    at++;
    while (xml.charCodeAt(at) <= 0x20) at++;
    const valueEnd = xml.indexOf(xml.charAt(at), at + 1);
    if (!isQuote(xml.charCodeAt(at)) || valueEnd < 0 || valueEnd >= end) throw new Refusal("damaged");
    this.valueStart = at + 1;
    this.valueEnd = valueEnd;
    return true;
  }

  /** The one letter that the attribute is called, as a code; 0 for a longer name. */
  get attributeLetter(): number {
    return this.attributeEnd - this.attributeStart === 1 ? this.xml.charCodeAt(this.attributeStart) : 0;
  }

  get value(): string {
    return unescapeXml(this.xml.slice(this.valueStart, this.valueEnd));
  }
}

function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE;
}

/** After a comment or CDATA section; anything else that starts with `<!` is a declaration, and those are refused. */
function afterMarkup(xml: string, start: number): number {
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start);
  if (xml.startsWith("<![CDATA[", start)) return after(xml, "]]>", start);
  throw new Refusal("forbiddenXml");
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new Refusal("damaged");
  return at + end.length;
}
