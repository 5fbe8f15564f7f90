/** What a unit's sheet and file are called. */
import type { UnitForm } from "./form";

/** What a unit's form is sent as. */
export type FormFormat = "xlsx" | "docx";

/** Excel takes 31 letters; three are kept for a number after a name that is taken. */
const LONGEST_SHEET = 28;
const LONGEST_FILE_UNIT = 60;

/** The units' names as names of sheets, no two the same. */
export function sheetNames(units: readonly string[]): string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const safe = cut(unit.replace(/[[\]:*?/\\\u0000-\u001f]/g, " "), LONGEST_SHEET).replace(/^[\s']+|[\s']+$/g, "");
    // Excel keeps this one for itself.
    const plain = safe === "" || safe.toLowerCase() === "history" ? `单位 ${safe}`.trim() : safe;
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const number = `(${n})`;
      name = `${cut(plain, LONGEST_SHEET - number.length)}${number}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** 01 区发改局（2024年第一季度填报表）.xlsx: in the order of the office's list, and a name that Windows takes. */
export function fileNames(forms: readonly UnitForm[], extension: FormFormat): string[] {
  const digits = Math.max(2, String(forms.length).length);
  return forms.map(({ unit, period }, i) => {
    const safe = (text: string): string =>
      cut(text.replace(/[\\/:*?"<>|\u0000-\u001f]/g, " "), LONGEST_FILE_UNIT)
        .replace(/\s+/g, " ")
        .trim();
    return `${String(i + 1).padStart(digits, "0")} ${safe(unit)}（${safe(period)}填报表）.${extension}`;
  });
}

/** Never half of a letter that takes two places. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
