/** A scanner over XML text that knows where every element stands, so that it serves reading and patching alike. */
import { Refusal } from "./problems";

export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  /** Of its `<`. */
  readonly start: number;
  /** After its `>`. */
  readonly end: number;
}

/** An element from its opening tag to its closing one; `inner` is empty for `<a/>`. */
export interface Element extends Tag {
  readonly outerEnd: number;
  readonly innerEnd: number;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;

/** The next tag at or after `from`, past comments, CDATA and processing instructions. */
export function nextTag(xml: string, from: number): Tag | undefined {
  let start = xml.indexOf("<", from);
  while (start >= 0) {
    const code = xml.charCodeAt(start + 1);
    if (code === 0x21) start = xml.indexOf("<", afterMarkup(xml, start));
    else if (code === 0x3f) start = xml.indexOf("<", after(xml, "?>", start));
    else return readTag(xml, start, code === SLASH);
  }
  return undefined;
}

function readTag(xml: string, start: number, close: boolean): Tag {
  const nameStart = close ? start + 2 : start + 1;
  let local = nameStart;
  let at = nameStart;
  let code = xml.charCodeAt(at);
  while (code > 0x20 && code !== GT && code !== SLASH && code !== LT) {
    if (code === COLON) local = at + 1;
    code = xml.charCodeAt(++at);
  }
  const name = xml.slice(local, at);
  if (name === "") throw new Refusal("damaged");
  while (code !== GT) {
    if (code === 0x22 || code === 0x27) at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0 || code === LT || Number.isNaN(code)) throw new Refusal("damaged");
    code = xml.charCodeAt(++at);
  }
  const kind = close ? "close" : xml.charCodeAt(at - 1) === SLASH ? "empty" : "open";
  return { name, kind, start, end: at + 1 };
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

/** The element that a tag opens. */
export function elementAt(xml: string, tag: Tag): Element {
  if (tag.kind === "empty") return { ...tag, innerEnd: tag.end, outerEnd: tag.end };
  const open: string[] = [tag.name];
  for (let at = tag.end; ;) {
    const next = nextTag(xml, at);
    if (!next) throw new Refusal("damaged");
    at = next.end;
    if (next.kind === "open") open.push(next.name);
    else if (next.kind === "close") {
      if (open.pop() !== next.name) throw new Refusal("damaged");
      if (open.length === 0) return { ...tag, innerEnd: next.start, outerEnd: next.end };
    }
  }
}

export function rootElement(xml: string): Element {
  const tag = nextTag(xml, 0);
  if (!tag || tag.kind === "close") throw new Refusal("damaged");
  return elementAt(xml, tag);
}

/** Refuses a part that could not be read to its last attribute. */
export function checkXml(xml: string): void {
  rootElement(xml);
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) checkTag(xml, tag);
}

export function checkTag(xml: string, tag: Tag): void {
  // No attribute is called that, so all are passed.
  attribute(xml, tag, "\0");
  unescapeXml(xml.slice(tag.start, tag.end));
}

export function children(xml: string, parent: Element): Element[] {
  const found: Element[] = [];
  for (let at = parent.end; at < parent.innerEnd;) {
    const tag = nextTag(xml, at);
    if (!tag || tag.start >= parent.innerEnd) break;
    const element = elementAt(xml, tag);
    found.push(element);
    at = element.outerEnd;
  }
  return found;
}

export function child(xml: string, parent: Element, name: string): Element | undefined {
  return children(xml, parent).find((element) => element.name === name);
}

/** The value of an attribute by its name as written, or by its local name when no attribute is called just that. */
export function attribute(xml: string, tag: Tag, name: string): string | undefined {
  let other: string | undefined;
  let at = tag.start + 1;
  while (xml.charCodeAt(at) > 0x20 && at < tag.end) at++;
  while (at < tag.end) {
    while (xml.charCodeAt(at) <= 0x20) at++;
    const equals = xml.indexOf("=", at);
    if (equals < 0 || equals >= tag.end) return other;
    let nameEnd = equals;
    while (xml.charCodeAt(nameEnd - 1) <= 0x20) nameEnd--;
    let quote = equals + 1;
    while (xml.charCodeAt(quote) <= 0x20) quote++;
    const end = xml.indexOf(xml.charAt(quote), quote + 1);
    if (end < 0 || end >= tag.end) throw new Refusal("damaged");
    const length = nameEnd - at;
    if (length === name.length && xml.startsWith(name, at)) return unescapeXml(xml.slice(quote + 1, end));
    if (length > name.length && xml.startsWith(`:${name}`, nameEnd - name.length - 1)) {
      other ??= unescapeXml(xml.slice(quote + 1, end));
    }
    at = end + 1;
  }
  return other;
}

/** Of an attribute that switches something on; one that is missing does not. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

export function isFalse(value: string | undefined): boolean {
  return value === "0" || value === "false";
}

/** The number that an attribute gives, where it gives one. */
export function numberIn(value: string | undefined): number | undefined {
  const number = Number(value ?? NaN);
  return Number.isFinite(number) ? number : undefined;
}

/** The tag's own text with one attribute set, or taken away. */
export function withAttribute(xml: string, tag: Tag, name: string, value: string | undefined): string {
  const text = xml.slice(tag.start, tag.end).replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");
  if (value === undefined) return text;
  return text.replace(/\s*\/?>$/, (end) => ` ${name}="${escapeXml(value)}"${end.trim()}`);
}

/** The characters between two places, with CDATA opened and nested tags and comments left out. */
export function textBetween(xml: string, start: number, end: number): string {
  const raw = xml.slice(start, end);
  if (!raw.includes("<")) return unescapeXml(normaliseLines(raw));
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>)/)
    .map((part) => {
      if (part.startsWith("<![CDATA[")) return normaliseLines(part.slice(9, -3));
      return part.startsWith("<") ? "" : unescapeXml(normaliseLines(part));
    })
    .join("");
}

function normaliseLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]{0,12};?)/g, (_, reference: string) => {
    const name = reference.endsWith(";") ? reference.slice(0, -1) : "";
    const digits = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
    const code = digits ? parseInt(digits[1] ?? digits[2] ?? "", digits[1] ? 16 : 10) : -1;
    if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    const character = named[name];
    if (character === undefined) throw new Refusal("damaged");
    return character;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&quot;"));
}
