import { fc } from "../kit/properties";
import type { CellValue } from "../../src/core/grid/snapshot";
import { evaluateFormula, type Lookup } from "../../src/files/formulas/formulas";
import { moveReferences } from "../../src/files/xlsx/cells/shared-formulas";

const sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  表: [
    [1, 2, 3, "进展顺利"],
    [4, "5", true, "已完成"],
    [null, "", -1.5, "进展*"],
    ["#N/A", "区财政局", "Apple", "进展缓慢"],
  ],
  "附件 1": [[10], [20]],
};

const lookup: Lookup = (sheet = "表", range) => {
  const values = sheets[sheet];
  if (!values) return undefined;
  return {
    rows: Math.max(0, Math.min(range.rows, values.length - range.row)),
    columns: Math.max(0, Math.min(range.columns, (values[0]?.length ?? 0) - range.column)),
    at: (row, column) => values[range.row + row]?.[range.column + column] ?? null,
  };
};

const value = (formula: string) => evaluateFormula(formula, lookup);

describe("values", () => {
  const cases: readonly (readonly [string, CellValue])[] = [
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=10-4-3", 3],
    ["=50%", 0.5],
    ["=A1/B1", 0.5],
    ["=A1/A3", "#DIV/0!"],
    ["=A2+B2", 9],
    ["=A1+D1", "#VALUE!"],
    ["=A4+1", "#N/A"],
    ["=Z99", 0],
    ['="共"&A1+B1&"项"', "共3项"],
    ['="a""b"', 'a"b'],
    ["=0.1+0.2=0.3", true],
    ['="abc"="ABC"', true],
    ["=A3=0", true],
    ['=A3=""', true],
    ['=1<"a"', true],
    ["=2<>2", false],
    ["=true", true],
    ["='附件 1'!A1+'附件 1'!$A$2", 30],
    ["=表!B1", 2],
    ["=SUM(A1:C1)", 6],
    ["=SUM(A1:C3)", 8.5],
    ['=SUM(1,"2",TRUE,A1)', 5],
    ["=SUM(A:A)", "#N/A"],
    ["=SUM('附件 1'!A:A,1:1)", 36],
    ["=COUNT(A1:D4)", 5],
    ["=COUNTA(A1:B3)", 5],
    ['=COUNT(1,"2","x")', 2],
    ['=IF(A1>0,"是","否")', "是"],
    ["=IF(A1>9,1)", false],
    ["=IF(A1,,2)", 0],
    ['=IF(D1="已完成",1,IF(D1="进展顺利",2,3))', 2],
    ["=IF(A4,1,2)", "#N/A"],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(1234,-2)", 1200],
    ['=ROUND(4/168*100,1)&"%"', "2.4%"],
  ];
  test.each(cases)("%s is %p", (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });
});

describe("COUNTIF and COUNTIFS", () => {
  const cases: readonly (readonly [string, CellValue])[] = [
    ['=COUNTIF(D1:D4,"进展顺利")', 1],
    ['=COUNTIF(D1:D4,"进展*")', 3],
    ['=COUNTIF(D1:D4,"进展~*")', 1],
    ['=COUNTIF(D1:D4,"?展*")', 3],
    ['=COUNTIF(D1:D4,"<>进展*")', 1],
    ['=COUNTIF(C1:C4,"APPLE")', 1],
    ["=COUNTIF(B1:B4,5)", 1],
    ['=COUNTIF(A1:C4,">=2")', 3],
    ['=COUNTIF(A1:A4,"<>")', 3],
    ['=COUNTIF(A1:A4,"=")', 1],
    ['=COUNTIF(B1:B4,"")', 1],
    ['=COUNTIF(A1:A10,"")', 7],
    ["=COUNTIF(C1:C4,TRUE)", 1],
    ["=COUNTIF(D:D,D1)", 1],
    ['=COUNTIF(D1:D4,"(a+b)")', 0],
    ['=COUNTIFS(A1:A4,">0",D1:D4,"进展*")', 1],
    ['=COUNTIFS(A1:A4,">0",D1:D3,"进展*")', "#VALUE!"],
    ['=COUNTIFS(F1:F9,"",D1:D9,"")', 5],
  ];
  test.each(cases)("%s is %p", (formula, expected) => {
    expect(value(formula)).toBe(expected);
  });

  test("a criterion past 255 characters is an error, as in Excel", () => {
    expect(value(`=COUNTIF(A1:A2,"${"长".repeat(256)}")`)).toBe("#VALUE!");
  });
});

describe("what is not understood has no value", () => {
  test.each([
    "=VLOOKUP(A1,A:B,2)",
    "=合计",
    "=A1:A2",
    "=SUM(没有!A1)",
    "={1,2}",
    "=[1]表!A1",
    "=表:附件!A1",
    "=SUM(A1",
    "=1+",
    "=A1 A2",
    "=表1[列]",
    "=",
    "=toString(1)",
  ])("%s", (formula) => {
    expect(value(formula)).toBeUndefined();
  });

  test("and nothing typed makes it fail", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("A1", "(", ")", "+", "-", "%", '"a"', "1", ",", "SUM(", "IF(", ":", "!", "表", "#REF!"),
        ),
        (parts) => {
          expect(() => value(`=${parts.join("")}`)).not.toThrow();
        },
      ),
    );
  });
});

describe("a shared formula moved along", () => {
  const cases: readonly (readonly [string, number, number, string])[] = [
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ['SUM(A1:B2)&"A1"', 1, 0, 'SUM(A2:B3)&"A1"'],
    ["LOG10(A1)+A1B+ABC1_x", 1, 0, "LOG10(A2)+A1B+ABC1_x"],
    ["'A1 表'!A1+表1!A1", 1, 0, "'A1 表'!A2+表1!A2"],
    ["SUM(A:B,$A:B,1:2,$1:2)", 1, 1, "SUM(B:C,$A:C,2:3,$1:3)"],
    ["A1", -1, 0, "#REF!"],
  ];
  test.each(cases)("%s by %i rows and %i columns", (formula, rows, columns, expected) => {
    expect(moveReferences(formula, rows, columns)).toBe(expected);
  });
});
