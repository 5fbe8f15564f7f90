/** Reading a returned file (收件): whose it is, of which period, its rows against those asked for, and a verdict. */
import { dayNumber, fromIso, isoDay } from "../../chinese/day";
import type { CollectContext } from "./context";
import { judgePart } from "./judge-part";
import { knownUnits } from "./known-units";
import { plainBook } from "./plain-book";
import { cautionRemark, remark, type Remark } from "../wording/remarks";
import { fileFindings } from "./return-findings";
import { returnParts } from "./return-parts";
import { returnTables, type Nothing } from "./return-tables";
import type { ReturnedFile } from "./returned-file";
import { sentDay } from "./sent-day";
import type { Submission } from "./submission";

export interface ReturnOptions {
  /** When the file was last changed, in milliseconds. */
  readonly modified?: number;
  /** The day of that, as 2024-03-30. */
  readonly savedOn?: string;
  /** The day it came, as a person says. */
  readonly receivedOn?: string;
  /** Whose return it is, as a person says. */
  readonly unit?: string;
}

/** One submission for each unit in the file; a file that cannot be read is one too. */
export function readReturn(file: ReturnedFile, context: CollectContext, options: ReturnOptions = {}): Submission[] {
  const units = knownUnits(context);
  const byFile = units.inFileName(file.name);
  const { modified = 0, receivedOn = "", unit: hand } = options;
  const saved = { modified, savedOn: savedDay(file.savedOn, options.savedOn ?? ""), receivedOn };
  const cautions = file.cautions.map(cautionRemark);
  const nothing = (reason: Remark): Submission[] => [
    unreadable(file, saved, reason, cautions, hand ?? byFile, hand === undefined ? "file" : "hand"),
  ];
  if (!file.book) {
    const { zh = "", en = "" } = file.problem ?? {};
    return nothing(remark("fileProblem", { zh, en }));
  }
  const plain = plainBook(file.book);
  const found = returnTables(plain.book, context, hand ?? byFile);
  if ("kind" in found) return nothing(nothingRemark(found));
  const sender = { ...(byFile === undefined ? {} : { file: byFile }), ...(hand === undefined ? {} : { hand }) };
  const parts = returnParts(found, units, context, sender);
  const findings = fileFindings(found.ledger, parts, context);
  const judged = { name: file.name, ...saved, plain, findings, remarks: cautions };
  return parts.map((part) => {
    const own = new Set(part.tables.map(({ sheet }) => sheet));
    const sheets = plain.book.sheets.filter(({ name }) => parts.length === 1 || own.has(name));
    return judgePart(part, { ...judged, sentOn: sentDay(sheets, saved.savedOn) }, context);
  });
}

/** Most days between saving a return and sending it; properties from longer ago are a template's. */
const LONGEST_WAY = 31;

/** A file is as old as it says of itself: on the disk it may have been since it was fetched from the mail. */
function savedDay(own: string | undefined, onDisk: string): string {
  const [inside, outside] = [fromIso(own ?? ""), fromIso(onDisk)];
  if (!inside || !outside) return onDisk;
  const days = dayNumber(outside) - dayNumber(inside);
  return days > 0 && days <= LONGEST_WAY ? isoDay(inside) : onDisk;
}

function nothingRemark(nothing: Nothing): Remark {
  if (nothing.kind !== "unrecognised") return remark(nothing.kind, {});
  return remark("unrecognised", { sheet: nothing.sheet, reason: nothing.reason });
}

function unreadable(
  file: ReturnedFile,
  saved: Pick<Submission, "modified" | "savedOn" | "receivedOn">,
  reason: Remark,
  cautions: readonly Remark[],
  unit: string | undefined,
  toldBy: "file" | "hand",
): Submission {
  return {
    id: `${file.name}|`,
    file: file.name,
    ...saved,
    sentOn: "",
    unit: unit ?? "",
    ...(unit === undefined ? {} : { toldBy }),
    period: "",
    version: 0,
    verdict: "unreadable",
    reasons: [reason],
    rows: [],
    missing: [],
    extra: 0,
    remarks: [reason, ...cautions],
    findings: [],
    fingerprint: "",
  };
}
