/** A scanner over XML text that knows where every element stands, so that it serves reading and patching alike. */
import { Refusal } from "./problems";
import { TagWalk, type Place } from "./tag-walk";
import { escapeXml, unescapeXml } from "./xml-text";

export interface Tag extends Place {
  /** Without its prefix. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
}

/** An element from its opening tag to its closing one; `inner` is empty for `<a/>`. */
export interface Element extends Tag {
  readonly outerEnd: number;
  readonly innerEnd: number;
}

/** The next tag at or after `from`, past comments, CDATA and processing instructions. */
export function nextTag(xml: string, from: number): Tag | undefined {
  const walk = TagWalk.from(xml, from);
  return walk.next() ? tagOf(walk) : undefined;
}

/** The tag that a walk stands at, to be kept. */
export function tagOf({ name, kind, start, end }: TagWalk): Tag {
  return { name, kind, start, end };
}

/** The element that a tag opens. */
export function elementAt(xml: string, { name, kind, start, end }: Tag): Element {
  if (kind === "empty") return { name, kind, start, end, innerEnd: end, outerEnd: end };
  const open: string[] = [name];
  const walk = TagWalk.from(xml, end);
  while (open.length > 0) {
    walk.expect();
    if (walk.kind === "open") open.push(walk.name);
    else if (walk.kind === "close" && !walk.is(open.pop() ?? "")) throw new Refusal("damaged");
  }
  return { name, kind, start, end, innerEnd: walk.start, outerEnd: walk.end };
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
export function attribute(xml: string, tag: Place, name: string): string | undefined {
  let other: string | undefined;
  const walk = TagWalk.at(xml, tag);
  while (walk.nextAttribute()) {
    const { attributeStart, attributeEnd } = walk;
    const length = attributeEnd - attributeStart;
    if (length === name.length && xml.startsWith(name, attributeStart)) return walk.value;
    if (length > name.length && xml.startsWith(`:${name}`, attributeEnd - name.length - 1)) other ??= walk.value;
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
