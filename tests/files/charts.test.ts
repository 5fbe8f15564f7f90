/** Charts of sheets that are added to a file: native, following the cells, and gone with their sheet. */
import type { Edit, EditPlan } from "../../src/core/edits/plan";
import { charts, countsOf, dashboard, ratings, unitName } from "../kit/dashboard";
import { bookBytes, MAIN, opened, partsOf, plainStyles, RELATIONSHIPS, savedParts, zipParts } from "./kit";

const plan = (...edits: Edit[]): EditPlan => ({ label: "测试", edits });
const add: Edit = { kind: "addSheet", draft: dashboard };
const one = { sheets: { 甲: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }, styles: plainStyles };
const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006";

async function withDashboard(bytes = bookBytes(one)): Promise<Record<string, string>> {
  const book = opened(bytes);
  expect(await book.apply(plan(add))).toMatchObject({ outcome: "applied", conflicts: [] });
  return savedParts(book.save());
}

/** The texts of every element of a name. */
function inside(xml: string | undefined, name: string): string[] {
  return [...(xml ?? "").matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(([, text = ""]) => text);
}

describe("a sheet with charts", () => {
  test("is found again with its charts", async () => {
    const book = opened(bookBytes(one));
    await book.apply(plan(add));
    expect(opened(book.save()).drafts()[1]).toMatchObject({ charts, mark: dashboard.mark });
    expect(book.drafts()[0]).not.toHaveProperty("charts");
  });

  test("has one drawing with a part, a type and a relationship for each chart", async () => {
    const saved = await withDashboard();
    expect(saved["xl/worksheets/sheet2.xml"]).toMatch(
      /<\/headerFooter><drawing xmlns:r="[^"]+" r:id="rId1"\/><\/worksheet>$/,
    );
    expect(saved["xl/worksheets/_rels/sheet2.xml.rels"]).toContain('Target="/xl/drawings/drawing1.xml"');
    expect(saved["xl/drawings/_rels/drawing1.xml.rels"]).toContain('Target="/xl/charts/chart2.xml"');
    for (const part of ["drawings/drawing1", "charts/chart1", "charts/chart2"]) {
      expect(saved[`xl/${part}.xml`]).toBeDefined();
      expect(saved["[Content_Types].xml"]).toContain(`PartName="/xl/${part}.xml"`);
    }
    expect(saved["xl/drawings/drawing1.xml"]).toContain('descr="总体占比 &amp; &lt;全区&gt;"');
  });

  test("refers to its own cells absolutely and holds their numbers as cache", async () => {
    const xml = (await withDashboard())["xl/charts/chart1.xml"];
    const sheet = "'一页通 ''全区'' 2023'!";
    expect(inside(xml, "c:f")).toEqual(
      ["B", "C", "D"].flatMap((letter) => [
        `${sheet}$${letter}$2`,
        `${sheet}$A$3:$A$33`,
        `${sheet}$${letter}$3:$${letter}$33`,
      ]),
    );
    const names = Array.from({ length: 31 }, (_, unit) => unitName(unit));
    expect(inside(xml, "c:v")).toEqual(
      ratings.flatMap((rating, c) => [rating, ...names, ...names.map((_, unit) => String(countsOf(unit)[c]))]),
    );
  });

  test("stacks its bars without overlap, the first unit on top", async () => {
    const xml = (await withDashboard())["xl/charts/chart1.xml"];
    for (const part of [
      '<c:barDir val="bar"/><c:grouping val="stacked"/>',
      '<c:overlap val="100"/>',
      '<c:scaling><c:orientation val="maxMin"/></c:scaling>',
      '<c:crosses val="max"/>',
      '<a:ea typeface="宋体"/>',
      "<a:t>各单位完成情况</a:t>",
    ]) {
      expect(xml).toContain(part);
    }
  });

  test("shows shares in a ring with a colour for every rating", async () => {
    const xml = (await withDashboard())["xl/charts/chart2.xml"] ?? "";
    expect(xml).toContain('<c:holeSize val="60"/>');
    expect(xml.match(/<c:showPercent val="1"\/>/g)).toHaveLength(4);
    expect(
      new Set(
        xml.match(
          /<c:spPr><a:solidFill><a:srgbClr val="\w+"\/><\/a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="595959"/g,
        ),
      ).size,
    ).toBe(3);
  });

  test("caches what the formulas come to in this file", async () => {
    const stale = dashboard.cells.map((row) =>
      row.map((content) => (typeof content === "object" && content ? { ...content, value: 0 } : content)),
    );
    const book = opened(bookBytes(one));
    await book.apply(plan({ kind: "addSheet", draft: { ...dashboard, cells: stale } }));
    expect(inside(savedParts(book.save())["xl/charts/chart2.xml"], "c:v").slice(-3)).toEqual(["45", "180", "14"]);
  });

  test("keeps to the namespaces of a strict file", async () => {
    const strict = Object.fromEntries(
      Object.entries(partsOf(one)).map(([path, text]) => [
        path,
        text
          .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(
            `${RELATIONSHIPS}/worksheet`,
            "http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet",
          ),
      ]),
    );
    const saved = await withDashboard(zipParts(strict));
    expect(saved["xl/charts/chart1.xml"]).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
    expect(opened(zipParts(saved)).drafts()[1]?.charts).toEqual(charts);
  });
});

describe("taking charts back", () => {
  test("adding and undoing leaves the parts of before", async () => {
    const book = opened(bookBytes(one));
    const receipt = await book.apply(plan(add));
    const again = opened(book.save());
    expect((await again.apply(receipt.undo)).outcome).toBe("applied");
    const before = savedParts(bookBytes(one));
    const left = savedParts(again.save());
    expect(Object.keys(left).sort()).toEqual(Object.keys(before).sort());
    expect(left["[Content_Types].xml"]).toBe(before["[Content_Types].xml"]);
  });

  test("a removed sheet comes back with its charts", async () => {
    const book = opened(bookBytes(one));
    await book.apply(plan(add));
    const drafts = book.drafts();
    const receipt = await book.apply(plan({ kind: "removeSheet", draft: { ...dashboard, charts: [] } }));
    expect(Object.keys(savedParts(book.save())).filter((path) => /drawing|chart/.test(path))).toEqual([]);
    await book.apply(receipt.undo);
    expect(book.drafts()).toEqual(drafts);
  });

  test("a replaced sheet has the new charts only", async () => {
    const book = opened(bookBytes(one));
    await book.apply(plan(add));
    const [bars] = charts;
    await book.apply(
      plan({ kind: "removeSheet", draft: dashboard }, { kind: "addSheet", draft: { ...dashboard, charts: [bars] } }),
    );
    expect(book.drafts()[1]?.charts).toEqual([bars]);
    expect(Object.keys(savedParts(book.save())).filter((path) => path.startsWith("xl/charts/"))).toHaveLength(1);
  });
});

describe("charts of other makers", () => {
  const foreign = (drawing: string) =>
    bookBytes({
      sheets: { 甲: `${one.sheets.甲}<drawing xmlns:r="${RELATIONSHIPS}" r:id="rId7"/>`, 乙: one.sheets.甲 },
      styles: plainStyles,
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
        "xl/drawings/drawing1.xml": drawing,
      },
      moreTypes:
        '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
    });
  const theirs = `<xdr:wsDr xmlns:xdr="${drawingMain}/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/></xdr:nvGraphicFramePr></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`;

  test("are not read, and stay as they are when a sheet with charts joins them", async () => {
    const book = opened(foreign(theirs));
    expect(book.drafts()[0]).not.toHaveProperty("charts");
    await book.apply(plan(add));
    const saved = savedParts(book.save());
    expect(saved["xl/drawings/drawing1.xml"]).toBe(theirs);
    expect(saved["xl/drawings/drawing2.xml"]).toContain("督查通图表 1");
  });

  test.each(["<xdr:wsDr", `<w><a name="督查通图表 1"></w>`])(
    "in a drawing nobody can read (%s) do no harm",
    async (drawing) => {
      const book = opened(foreign(drawing));
      const [first] = book.drafts();
      expect(first).not.toHaveProperty("charts");
      expect(first && (await book.apply(plan({ kind: "removeSheet", draft: first }))).outcome).toBe("applied");
    },
  );
});
