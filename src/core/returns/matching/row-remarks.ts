/** What is to be said of a return's rows against the rows that were asked for. */
import { addressOf, matterOf } from "../../domain/items";
import { cellPlace } from "../../rules/rule";
import { aroundDifference, excerpt, itemName } from "../../rules/text";
import type { Asked } from "./asked-rows";
import type { Match, Matching, ReturnedRow } from "./match-rows";
import { remark, type Remark } from "../wording/remarks";

export function rowRemarks(asked: Asked, { matched, missing, extra, twice, reordered }: Matching): Remark[] {
  if (asked.by === "own") return [];
  const bySerial = matched.filter(({ by, doubtful }) => by === "serial" && !doubtful);
  return [
    ...matched.filter(({ by }) => by !== "serial").flatMap(alteration),
    ...(bySerial.length > 0 ? [remark("rowsBySerial", { count: bySerial.length })] : []),
    ...matched.filter(({ doubtful }) => doubtful).map((match) => remark("rowDoubtful", ...named(match.returned))),
    ...missing.map((row) =>
      matterOf(row) === ""
        ? remark("rowLost", { place: asked.rows.indexOf(row) + 1 })
        : remark("rowMissing", { item: itemName(row), text: excerpt(matterOf(row)) }),
    ),
    ...extra.map((row) => remark("rowExtra", ...named(row))),
    ...twice.map((row) => remark("rowTwice", ...named(row))),
    ...(reordered ? [remark("rowsReordered", {})] : []),
  ];
}

/** The office's own words stand in the annex whatever comes back: a letter or two is mentioned, other words or numbers go back. */
function alteration({ row, returned: { item }, words }: Match): Remark[] {
  const at = cellPlace(addressOf(item, "standard"));
  const given = matterOf(row);
  const name = { item: itemName(row.key === "" || given === "" ? item : row) };
  if (words === "same") return [];
  if (words === "erased")
    return given === "" ? [] : [remark("standardErased", { ...name, given: excerpt(given) }, { at })];
  if (given === "") return [remark("standardReworded", { ...name, now: excerpt(matterOf(item)) }, { at })];
  const [now, then] = aroundDifference(matterOf(item), given);
  const severity = words === "nearly" ? "warning" : "error";
  return [remark("standardAltered", { ...name, now, given: then }, { at, severity })];
}

function named({ item }: ReturnedRow) {
  const data = { item: itemName(item), text: excerpt(matterOf(item)) };
  return [data, { at: cellPlace(addressOf(item, "standard")) }] as const;
}
