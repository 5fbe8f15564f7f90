/** What was handed out, to whom, and to whom not. */
import type { HandOutPreview, HandOutUnit } from "../../actions/hand-out";
import { chineseDay, fromIso } from "../../core/chinese/day";
import { rangeName } from "../../core/grid/range";
import { describe } from "../../core/rules/run";
import type { Both, Language } from "../../core/language/language";
import { sentence } from "../sentence";
import { WORDS } from "../words";

export function rosterNotKept({ roster }: HandOutPreview, language: Language): string {
  return sentence("rosterNotKept", language, { sheet: roster.sheet });
}

export function handOutRemarks(preview: HandOutPreview, language: Language): string[] {
  const { units, forms, matters, period, due, source, unassigned, completed, completedInDoubt } = preview;
  const rows = forms.reduce((sum, form) => sum + form.rows.length, 0);
  const collective = units.filter((unit) => unit.collective).map(({ unit }) => unit);
  return [
    sentence("handedOut", language, {
      period,
      source: WORDS[source],
      matters,
      units: units.length,
      rows,
      shared: rows === matters ? "" : WORDS.sharedRows,
      due: dueWords(due),
    }),
    ...units.map((unit) => unitLine(unit, language)),
    ...(collective.length === 0 ? [] : [sentence("collective", language, { units: collective })]),
    ...units
      .flatMap(({ doubts }) => doubts)
      .map((doubt) =>
        sentence("doubtfulUnit", language, {
          sheet: doubt.at.sheet,
          cell: rangeName(doubt.at.range),
          finding: describe(doubt, language),
        }),
      ),
    ...unassigned.map(({ sheet, row, text }) =>
      sentence("unassigned", language, { sheet, row: row + 1, text: beginning(text) }),
    ),
    ...(completedInDoubt ? [sentence("completedInDoubt", language)] : []),
    ...(completed === 0 ? [] : [sentence("completed", language, { count: completed })]),
  ];
}

/** A day that cannot be read is said as it was written. */
function dueWords(due: string): Both {
  if (due === "") return WORDS.noDue;
  const day = fromIso(due);
  return { zh: day ? `${chineseDay(day)}前报送` : due, en: `due ${due}` };
}

function unitLine({ unit, rows, version, change }: HandOutUnit, language: Language): string {
  const note = {
    new: "",
    same: sentence("sameVersion", language, { version }),
    changed: sentence("newVersion", language, { version }),
  }[change];
  return sentence("unitRows", language, { unit, rows, change: note });
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
