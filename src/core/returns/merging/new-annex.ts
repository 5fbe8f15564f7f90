/** Returns of a period that has no annex yet: its sheet is made, with a block for every unit that was asked. */
import { MAX_TEXT } from "../../edits/limits";
import type { Edit } from "../../edits/plan";
import { FORM_HEADINGS } from "../../forms/form-sheet";
import type { Ledger } from "../../ledger/ledger";
import { itemName } from "../../rules/text";
import { ANNEX_SHEET, annexDraft, NOTE_COLUMN, RATING_COLUMN, type AnnexUnit } from "./annex-draft";
import { annexTitle } from "./annex-title";
import type { CollectContext } from "../reading/context";
import { freeSheetName } from "./free-name";
import { nameOf, type UnitMerge } from "./merge-cells";
import { cellMark, MERGED_FIELDS } from "./merged";
import { remark } from "../wording/remarks";
import type { Submission } from "../reading/submission";

export interface AnnexMerge {
  readonly edits: readonly Edit[];
  readonly sheet: string;
  readonly added: boolean;
  readonly units: readonly UnitMerge[];
}

/** Every unit that was asked gets its block, empty until its return is in; a unit nobody knew of comes after them. */
export function newAnnex(
  { book }: Ledger,
  { expected, period, previous }: CollectContext,
  accepted: readonly Submission[],
): AnnexMerge {
  if (accepted.length === 0) return { edits: [], sheet: "", added: false, units: [] };
  const asked = new Set(expected.map(({ unit }) => unit));
  const units: AnnexUnit[] = [
    ...expected,
    ...accepted
      .filter(({ unit }) => !asked.has(unit))
      .map(({ unit, rows }) => ({
        unit,
        rows: rows.map(({ row }) => row),
        ratingWords: expected[0]?.ratingWords ?? [],
      })),
  ];
  const answers = new Map(
    accepted.flatMap(({ rows }) => rows.flatMap((one) => (one.doubtful ? [] : [[one.row.key, one] as const]))),
  );
  const name = freeSheetName(book, ANNEX_SHEET, "附件2", period);
  const { draft, places } = annexDraft(name, annexTitle(period, previous), units, ({ key }) => ({
    progressNote: fitting(answers.get(key)?.progressNote),
    rating: fitting(answers.get(key)?.rating),
  }));
  const rowOf = new Map([...places].map(([row, place]) => [row.key, place]));
  return {
    edits: [{ kind: "addSheet", draft }],
    sheet: name,
    added: true,
    units: accepted.map((submission) => writtenAnew(submission, name, rowOf)),
  };
}

function writtenAnew({ unit, file, rows }: Submission, sheet: string, rowOf: ReadonlyMap<string, number>): UnitMerge {
  const cells = rows
    .filter(({ doubtful }) => !doubtful)
    .flatMap(({ row, progressNote, rating }) =>
      MERGED_FIELDS.flatMap((field) => {
        const after = field === "rating" ? rating : progressNote;
        const place = rowOf.get(row.key);
        return after === "" || place === undefined ? [] : [{ row, field, after, place }];
      }),
    );
  const [long, short] = [cells.filter(({ after }) => !fitting(after)), cells.filter(({ after }) => fitting(after))];
  return {
    unit,
    file,
    changes: short.map(({ row, field, after, place }) => ({
      item: itemName(row),
      matter: nameOf(row).text,
      field,
      at: { sheet, row: place, column: field === "rating" ? RATING_COLUMN : NOTE_COLUMN },
      before: "",
      after,
      typedSince: false,
      written: true,
    })),
    leftOut: [
      ...rows.filter(({ doubtful }) => doubtful).map(({ row }) => remark("rowDoubtful", nameOf(row))),
      ...long.map(({ row, field }) => remark("cellTooLong", { ...nameOf(row), field: FORM_HEADINGS[field] })),
    ],
    edits: [],
    marks: short.map(({ row, field, after }) => cellMark(row.key, field, after)),
  };
}

/** null for nothing, and for what no cell can hold. */
function fitting(text: string | undefined): string | null {
  return text === undefined || text === "" || text.length > MAX_TEXT ? null : text;
}
