/** String items: plain or rich text as one string, phonetic guides left out. */
import { Refusal } from "../../package/problems";
import { prefixOf } from "../../package/relationships";
import { TagWalk } from "../../package/tag-walk";
import { textBetween } from "../../package/xml-text";
import { decodeCellText } from "./cell-text";

const MAX_STRINGS = 4_000_000;

/** Adds the runs of text of the `<si>` or `<is>` that the walk stands at, which then stands at its end; answers their length. */
export function takeRuns(walk: TagWalk, runs: string[]): number {
  const { name, xml, kind: own } = walk;
  if (own === "empty") return 0;
  let length = 0;
  let phonetic = false;
  let start = -1;
  for (;;) {
    walk.expect();
    const { kind } = walk;
    if (walk.is("t")) {
      if (kind === "open") start = walk.end;
      if (kind !== "close") continue;
      if (start < 0) throw new Refusal("damaged");
      if (phonetic) continue;
      const run = decodeCellText(textBetween(xml, start, walk.start));
      length += run.length;
      runs.push(run);
    } else if (walk.is("rPh")) {
      if (kind !== "empty") phonetic = kind === "open";
    } else if (kind === "close" && walk.is(name)) return length;
  }
}

/** Reads the part piece by piece: as one text it would take several times the memory of what it says. */
export function readSharedStrings(pieces: Iterable<string>): readonly string[] {
  const strings: string[] = [];
  let rest = "";
  let itemEnd: string | undefined;
  let cuts = true;
  for (const piece of pieces) {
    itemEnd ??= `</${prefixOf(piece)}si>`;
    // A comment may hold what looks like the end of an item.
    cuts &&= !piece.includes("<!");
    const last = cuts ? piece.lastIndexOf(itemEnd) : -1;
    if (last < 0) rest += piece;
    else {
      takeItems(rest + piece.slice(0, last + itemEnd.length), strings);
      rest = piece.slice(last + itemEnd.length);
    }
  }
  takeItems(rest, strings);
  return strings;
}

function takeItems(xml: string, strings: string[]): void {
  const runs: string[] = [];
  const lengths: number[] = [];
  const walk = TagWalk.from(xml, 0);
  while (walk.next()) {
    if (walk.kind === "close" || !walk.is("si")) continue;
    lengths.push(takeRuns(walk, runs));
    if (strings.length + lengths.length > MAX_STRINGS) throw new Refusal("tooLarge");
  }
  // A piece of a text keeps all of it in memory: joined anew, the strings keep nothing but each other.
  const all = runs.join("");
  let at = 0;
  for (const length of lengths) strings.push(all.slice(at, (at += length)));
}
