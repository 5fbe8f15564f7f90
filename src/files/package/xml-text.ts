/** The characters of XML text: references read and written, CDATA opened, ends of lines made one kind. */
import { Refusal } from "./problems";

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

/** The longest reference, &#x0010FFFF; with its ends. */
const LONGEST = 14;

/** Some programs write every Chinese letter as a reference, so that a book may hold millions of them. */
export function unescapeXml(text: string): string {
  let next = text.indexOf("&");
  if (next < 0) return text;
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length;) {
    if (at !== next) {
      const end = next < 0 ? text.length : next;
      while (at < end) units[length++] = text.charCodeAt(at++);
      continue;
    }
    const end = text.indexOf(";", at);
    if (end < 0 || end - at >= LONGEST) throw new Refusal("damaged");
    const code = referred(text, at + 1, end);
    if (code > 0xffff) units[length++] = 0xd7c0 + (code >> 10);
    units[length++] = code > 0xffff ? 0xdc00 | (code & 0x3ff) : code;
    at = end + 1;
    next = text.indexOf("&", at);
  }
  return textOf(units.subarray(0, length));
}

/** As many letters as a call may have arguments. */
const STEP = 8192;

function textOf(units: Uint16Array): string {
  if (units.length <= STEP) return String.fromCharCode(...units);
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += STEP) pieces.push(String.fromCharCode(...units.subarray(at, at + STEP)));
  return pieces.join("");
}

const named: Readonly<Record<string, number>> = { amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27 };

/** The code of the character that a reference names, &#20013; &#x4e2d; or &amp; without its ends. */
function referred(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) !== 0x23) {
    const name = text.slice(start, end);
    const code = Object.hasOwn(named, name) ? named[name] : undefined;
    if (code === undefined) throw new Refusal("damaged");
    return code;
  }
  const base = text.charCodeAt(start + 1) === 0x78 ? 16 : 10;
  const first = base === 16 ? start + 2 : start + 1;
  let code = 0;
  for (let at = first; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= base) throw new Refusal("damaged");
    code = code * base + digit;
  }
  if (first === end || code > 0x10ffff) throw new Refusal("damaged");
  return code;
}

function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const letter = (unit | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? letter + 10 : Infinity;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&quot;"));
}
