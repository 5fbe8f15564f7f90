/** The command line's contract, in process: the verbs that write the most. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BOOKS } from "../books/books";
import { ducha } from "../kit/ducha";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ducha-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);

interface Report {
  readonly workbook: string;
  readonly tables: readonly { readonly kind: string; readonly sheet: string; readonly range: string }[];
  readonly unrecognised: readonly { readonly sheet: string; readonly range: string; readonly reason: string }[];
  readonly totals: {
    readonly units: number;
    readonly items: number;
    readonly matters: number;
    readonly byRating: object;
  };
  readonly units: readonly { readonly unit: string; readonly items: number; readonly byRating: object }[];
  readonly findings: readonly Record<string, unknown>[];
  readonly readings: readonly {
    readonly sheet: string;
    readonly columns: readonly object[];
    readonly rows: readonly object[];
    readonly units: readonly object[];
  }[];
}
async function report(path: string, ...more: string[]): Promise<Report & { status: number }> {
  const { status, out } = await ducha("check", path, "--json", ...more);
  return { ...(JSON.parse(out) as Report), status };
}

test("fix leaves nothing that can be fixed", async () => {
  expect((await ducha("fix", BOOKS.circular, "-o", inFolder("fixed.xlsx"))).status).toBe(0);
  const { findings, status } = await report(inFolder("fixed.xlsx"));
  expect(findings.filter(({ fixable }) => fixable)).toEqual([]);
  expect(status).toBe(0);
});

describe("circular", () => {
  const numbers = /168项责任事项，涉及责任单位31家.*已完成的4项，占2%；进展顺利的164项，占98%/;

  test("as text, as a Word file and as a sheet: the same numbers", async () => {
    for (const name of ["out.txt", "out.docx", "out.xlsx"]) {
      const { status, out, error } = await ducha("circular", BOOKS.circular, "-o", inFolder(name));
      expect({ status, error }).toEqual({ status: 0, error: "" });
      expect(out).toContain(`已写入 ${inFolder(name)}`);
    }
    expect(readFileSync(inFolder("out.txt"), "utf8")).toMatch(numbers);
    const document = new TextDecoder().decode(unzipSync(readFileSync(inFolder("out.docx")))["word/document.xml"]);
    expect(document.replace(/<[^>]*>/g, "")).toMatch(numbers);
    const { tables, findings } = await report(inFolder("out.xlsx"));
    expect(tables.map(({ kind, sheet }) => `${kind} ${sheet}`)).toContain("bulletin 通报（生成）");
    expect(findings.filter(({ sheet }) => sheet === "通报（生成）")).toEqual([]);
  });
});

describe("nothing is written where it must not be", () => {
  test("under a name that Excel would not open", async () => {
    const macros = inFolder("macros.xlsm");
    const parts = unzipSync(readFileSync(BOOKS.circular));
    const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
    const withMacros = types.replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    writeFileSync(macros, zipSync({ ...parts, "[Content_Types].xml": strToU8(withMacros) }));
    for (const [book, name, extension] of [
      [macros, "out.xlsx", ".xlsm"],
      [BOOKS.circular, "out.xlsm", ".xlsx"],
      [BOOKS.circular, "out.docx", ".xlsx"],
    ] as const) {
      const { status, error } = await ducha("fill", book, "-o", inFolder(name));
      expect(status).toBe(64);
      expect(error).toContain(extension);
      expect(existsSync(inFolder(name))).toBe(false);
    }
    expect((await ducha("fill", macros, "-o", inFolder("out.XLSM"))).status).toBe(0);
    expect((await ducha("circular", macros, "-o", inFolder("circular.xlsm"))).status).toBe(0);
  });
});
