/** String items: plain or rich text as one string, phonetic guides left out. */
import { decodeCellText } from "./cell-text";
import { nextTag, textBetween, type Tag } from "../../package/xml";
import { Refusal } from "../../package/problems";

const MAX_STRINGS = 4_000_000;

/** The text of an `<si>` or `<is>` and where it ends. */
export function stringItem(xml: string, item: Tag): { readonly text: string; readonly end: number } {
  if (item.kind === "empty") return { text: "", end: item.end };
  let text = "";
  let phonetic = false;
  let textStart = -1;
  for (let at = item.end; ;) {
    const tag = nextTag(xml, at);
    if (!tag) throw new Refusal("damaged");
    at = tag.end;
    if (tag.name === "t" && tag.kind === "open") textStart = tag.end;
    else if (tag.name === "t" && tag.kind === "close") {
      if (textStart < 0) throw new Refusal("damaged");
      if (!phonetic) text += decodeCellText(textBetween(xml, textStart, tag.start));
    } else if (tag.name === "rPh" && tag.kind !== "empty") phonetic = tag.kind === "open";
    else if (tag.kind === "close" && tag.name === item.name) return { text, end: at };
  }
}

export function readSharedStrings(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  for (let tag = nextTag(xml, 0); tag;) {
    let next = tag.end;
    if (tag.name === "si" && tag.kind !== "close") {
      const item = stringItem(xml, tag);
      if (strings.push(item.text) > MAX_STRINGS) throw new Refusal("tooLarge");
      next = item.end;
    }
    tag = nextTag(xml, next);
  }
  return strings;
}
