/** The evidence rules against the progress notes of two real workbooks, audited by reading. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSnapshot, ledgerOf } from "../../src/actions/check";
import { Passage } from "../../src/core/chinese/passage";
import { cellName } from "../../src/core/grid/range";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { addressOf, type WorkItem } from "../../src/core/domain/items";
import { statementsIn } from "../../src/core/notes/arithmetic/statements";
import type { Finding } from "../../src/core/rules/rule";
import { openFile } from "../../src/files/xlsx/read/open";

type Confidence = "certain" | "likely" | "doubtful";

interface Audit {
  readonly findings: readonly {
    readonly cell: string;
    readonly rule: string;
    readonly confidence: Confidence;
    readonly note?: string;
  }[];
  readonly right: readonly { readonly cell: string; readonly kind: string; readonly quote: string }[];
  /** Paragraphs that belong to the item above them. */
  readonly continued?: Readonly<Record<string, string>>;
}

const RULES = ["evidence-arithmetic", "evidence-contradicts-rating", "target-shortfall"] as const;

const BOOKS = [
  {
    audit: "2023q2-notes.json",
    workbook: "../../assets/2023q2-circular.xlsx",
    sheet: "附件2 完成情况",
    // Found of the certain ones, and of the certain and likely ones together.
    recall: {
      "evidence-arithmetic": ["2/2", "2/2"],
      "evidence-contradicts-rating": ["1/1", "2/6"],
      "target-shortfall": ["1/1", "1/3"],
    },
  },
  {
    audit: "2019h1-notes.json",
    workbook: "2019h1-list.xlsx",
    sheet: "上半年完成情况",
    recall: {
      "evidence-arithmetic": ["1/1", "1/1"],
      "evidence-contradicts-rating": ["0/0", "0/0"],
      "target-shortfall": ["1/1", "1/2"],
    },
  },
];

describe.each(BOOKS)("$audit", ({ audit: file, workbook, sheet, recall }) => {
  const audit = JSON.parse(readFileSync(join(__dirname, "audit", file), "utf8")) as Audit;
  let book: WorkbookSnapshot;
  let items: readonly WorkItem[];
  let findings: readonly Finding[];

  beforeAll(async () => {
    const opened = openFile(readFileSync(join(__dirname, workbook)));
    if (!opened.ok) throw new Error(opened.problem);
    book = await opened.workbook.read();
    items = ledgerOf(book).items;
    findings = checkSnapshot(book).findings;
  });

  const entries = (rule: string, ...confidences: readonly Confidence[]): string[] => {
    const chosen = audit.findings.filter(
      (entry) => entry.rule === rule && confidences.includes(entry.confidence) && entry.note !== "exceeded",
    );
    return [...new Set(chosen.map(({ cell }) => cell))];
  };
  const found = (rule: string): string[] =>
    findings
      .filter((finding) => finding.rule === rule && finding.at.sheet === sheet)
      .map(({ at }) => cellName(at.range));

  test.each(RULES)("%s says nothing that the audit does not", (rule) => {
    const allowed = entries(rule, "certain", "likely", "doubtful");
    expect(found(rule).filter((cell) => !allowed.includes(cell))).toEqual([]);
  });

  test("what is found of what the audit holds", () => {
    const share = (rule: string, ...confidences: readonly Confidence[]): string => {
      const wanted = entries(rule, ...confidences);
      return `${wanted.filter((cell) => found(rule).includes(cell)).length}/${wanted.length}`;
    };
    const table = RULES.map((rule) => [rule, [share(rule, "certain"), share(rule, "certain", "likely")]]);
    expect(Object.fromEntries(table)).toEqual(recall);
  });

  test("no statement that the audit holds right is judged wrong", () => {
    const wrong = audit.right.flatMap(({ cell, quote }) => {
      const own = audit.continued?.[cell] ?? cell;
      return items
        .filter((item) => [own, cell].includes(cellName(addressOf(item, "progressNote"))))
        .flatMap((item) => statementsIn(new Passage(item.progressNote), new Passage(item.standard)))
        .filter(
          (statement) => !statement.right && (quote.includes(statement.quote) || statement.quote.includes(quote)),
        );
    });
    expect(wrong).toEqual([]);
  });
});
