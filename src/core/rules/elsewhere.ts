/** Units that the tables lack but a sheet that was not read names: they are not called superfluous, the sheet is asked about. */
import { compact } from "../chinese/text";
import { cellsOf } from "../grid/cells";
import { sheetNamed } from "../grid/snapshot";
import type { DeclineReason, Unrecognised } from "../domain/items";
import type { Ledger } from "../ledger/ledger";
import type { Finding } from "./rule";

/** Sheets that may hold rows all the same. */
const UNREAD: readonly DeclineReason[] = ["hidden", "noHeader", "noUnits", "noTasks", "noRows", "rowsDoNotFit"];

/** With one question a sheet in place of what is said of its units. */
export function askElsewhere(ledger: Ledger, findings: readonly Finding[]): readonly Finding[] {
  const extra = findings.filter(({ rule, message }) => rule === "tally-unit-extra" && message === "extra");
  if (extra.length === 0) return findings;
  const asked = new Set<Finding>();
  const questions = ledger.recognition.unrecognised.flatMap((unread): Finding[] => {
    const texts = UNREAD.includes(unread.reason) ? workTexts(ledger, unread) : [];
    const own = extra.filter(({ data }) => texts.some((text) => text.includes(compact(String(data.unit)))));
    const [first] = own;
    if (!first) return [];
    for (const finding of own) asked.add(finding);
    const { sheet, range } = unread;
    const data = { other: sheet, count: own.length, unit: first.data.unit ?? "" };
    return [{ rule: "reading-doubtful", severity: "warning", message: "elsewhere", data, at: { sheet, range } }];
  });
  return questions.length === 0 ? findings : [...findings.filter((finding) => !asked.has(finding)), ...questions];
}

/** The sheet's texts where some are long enough to tell of work; a list of names and telephones tells of none. */
function workTexts({ book }: Ledger, { sheet }: Unrecognised): readonly string[] {
  const found = sheetNamed(book, sheet);
  if (!found) return [];
  const cells = cellsOf(found);
  const texts: string[] = [];
  for (let row = cells.firstRow; row < cells.endRow; row++)
    for (const column of cells.filled(row)) texts.push(compact(cells.text(row, column)));
  return texts.filter((text) => text.length >= LONG).length >= FEWEST ? texts : [];
}

/** 新建公办幼儿园并投入使用 is work, 办公室主任 is none. */
const LONG = 10;
const FEWEST = 2;
