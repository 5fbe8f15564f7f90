/** Judging one unit's part of a returned file: its rows, its period, its form, and what the checks find in it. */
import { addressOf, type WorkItem } from "../../domain/items";
import { fingerprint } from "../../collections/fingerprint";
import { cellName } from "../../grid/range";
import { cellPlace, type Finding } from "../../rules/rule";
import { excerpt } from "../../rules/text";
import { askedRows, type Asked } from "../matching/asked-rows";
import type { CollectContext } from "./context";
import { matchRows, type Match, type Matching } from "../matching/match-rows";
import type { PlainBook } from "./plain-book";
import { remark, type Remark } from "../wording/remarks";
import { partFindings } from "./return-findings";
import { unitOfRows, type ReturnPart } from "./return-parts";
import { returnPeriod } from "./return-period";
import { dayRemarks } from "../matching/day-remarks";
import { rowRemarks } from "../matching/row-remarks";
import type { Submission, SubmittedRow } from "./submission";
import { verdictOf } from "./verdicts";

export interface JudgedFile {
  readonly name: string;
  readonly modified: number;
  readonly savedOn: string;
  readonly sentOn: string;
  readonly receivedOn: string;
  readonly plain: PlainBook;
  readonly findings: readonly Finding[];
  /** About the file as a whole. */
  readonly remarks: readonly Remark[];
}

export function judgePart(part: ReturnPart, file: JudgedFile, context: CollectContext): Submission {
  const asked = askedRows(part, context);
  const matching = asked.by === "own" ? itself(asked, part) : matchRows(asked.rows, part.rows);
  const { period, remarks: ofPeriod } = returnPeriod(part, file.name, context);
  const items = part.rows.map(({ item }) => item);
  const blank = items.every(({ progressNote, ratingText }) => progressNote === "" && ratingText === "");
  const ofUnit = unitRemarks(part, asked, matching, context);
  // A form of another unit or period differs in its rows: that is no fault of its own.
  const strange = [...ofUnit, ...ofPeriod].some(({ severity }) => severity === "error");
  const ofRows = strange ? [] : rowRemarks(asked, matching);
  const remarks = [
    ...ofUnit,
    ...ofPeriod,
    ...versionRemarks(part, asked, ofRows),
    ...(part.damaged ? [remark("markDamaged", {})] : []),
    ...(blank ? [remark("blankForm", { rows: items.length })] : []),
    ...ofRows,
    ...(strange ? [] : dayRemarks(part.unit, matching, context)),
    ...items.flatMap((item) => unshown(item, file.plain)),
    ...file.remarks,
  ];
  // What was written for another period is not judged by this one's.
  const isOther = ofPeriod.some(({ kind }) => kind === "otherPeriod");
  const findings = isOther ? [] : partFindings(file.findings, part, asked, blank);
  const rows = matching.matched.map(submittedRow);
  return {
    id: `${file.name}|${part.name}`,
    file: file.name,
    modified: file.modified,
    savedOn: file.savedOn,
    sentOn: file.sentOn,
    receivedOn: file.receivedOn,
    unit: part.unit,
    ...(part.toldBy ? { toldBy: part.toldBy } : {}),
    period,
    version: part.mark?.version ?? 0,
    ...verdictOf(remarks, findings),
    rows,
    missing: strange ? [] : matching.missing,
    extra: matching.extra.length + matching.twice.length,
    remarks,
    findings,
    fingerprint: fingerprint(
      JSON.stringify(items.map(({ standard, progressNote, ratingText }) => [standard, progressNote, ratingText])),
    ),
  };
}

function itself(asked: Asked, { rows }: ReturnPart): Matching {
  const matched = asked.rows.flatMap((row, i): Match[] => {
    const returned = rows[i];
    return returned ? [{ row, returned, by: "own", doubtful: false, words: "same" }] : [];
  });
  return { matched, missing: [], extra: [], twice: [], reordered: false };
}

function submittedRow({ row, returned: { item }, by, doubtful }: Match): SubmittedRow {
  return {
    row,
    by,
    doubtful,
    progressNote: item.progressNote,
    rating: item.ratingText,
    at: addressOf(item, "progressNote"),
  };
}

/** A return whose rows are another unit's came from the wrong form, whatever it calls itself. */
function unitRemarks(part: ReturnPart, asked: Asked, { matched }: Matching, context: CollectContext): Remark[] {
  const { unit, rows, remarks } = part;
  const entries = context.roster?.entries ?? [];
  const unlisted = entries.length > 0 && unit !== "" && !entries.some((entry) => entry.unit === unit);
  const other = asked.by === "form" && matched.length * 3 < rows.length ? unitOfRows(rows, context) : undefined;
  const strange = other && other.unit !== unit && !remarks.some(({ severity }) => severity === "error");
  return [
    ...remarks,
    ...(strange
      ? [remark("otherUnitsRows", { unit, other: other.unit, matched: other.matched, rows: rows.length })]
      : []),
    ...(unlisted ? [remark("notInRoster", { unit })] : []),
  ];
}

/** An older form whose rows are all those of the present one serves as well. */
function versionRemarks({ mark }: ReturnPart, { form }: Asked, ofRows: readonly Remark[]): Remark[] {
  if (!mark || !form || mark.version >= form.version) return [];
  const differs = ofRows.some(({ severity }) => severity === "error");
  const data = { version: mark.version, current: form.version };
  return [remark("olderVersion", data, differs ? { severity: "error" } : {})];
}

function unshown(item: WorkItem, { unshownFormula }: PlainBook): Remark[] {
  return (["progressNote", "rating"] as const).flatMap((field) => {
    if (item.columns[field] === undefined && !item.elsewhere?.[field]) return [];
    const at = addressOf(item, field);
    const formula = unshownFormula(at);
    return formula === undefined
      ? []
      : [remark("formulaUnshown", { cell: cellName(at), formula: excerpt(formula, 40) }, { at: cellPlace(at) })];
  });
}
