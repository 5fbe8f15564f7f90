import { describeConflict } from "../../../src/core/edits/conflicts";
import type { Conflict } from "../../../src/core/edits/plan";

const at = { sheet: "附件1", row: 15, column: 3 };

const conflicts: readonly (readonly [Conflict, string])[] = [
  [{ reason: "cellChanged", at, expected: null, found: 3 }, "附件1 D16"],
  [{ reason: "cellCovered", at }, "附件1 D16"],
  [{ reason: "partOfArray", at }, "附件1 D16"],
  [{ reason: "textTooLong", at }, "附件1 D16"],
  [{ reason: "sheetProtected", sheet: "附件1" }, "附件1"],
  [{ reason: "structureProtected", sheet: "附件1" }, ""],
  [{ reason: "sheetMissing", sheet: "附件1" }, "附件1"],
  [{ reason: "sheetExists", sheet: "附件1" }, "附件1"],
  [{ reason: "sheetChanged", sheet: "附件1" }, "附件1"],
  [{ reason: "formulaInTable", sheet: "附件1" }, "附件1"],
  [{ reason: "sheetName", sheet: "附件/1" }, "附件/1"],
  [{ reason: "lastVisibleSheet", sheet: "附件1" }, "附件1"],
];

test.each(conflicts)(
  "%j is one sentence in both languages that names the place and no program's words",
  (one, place) => {
    const [zh, en] = [describeConflict(one, "zh"), describeConflict(one, "en")];
    for (const sentence of [zh, en]) {
      expect(sentence).toContain(place);
      expect(sentence).not.toContain(one.reason);
      expect(sentence).not.toContain("\n");
    }
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  },
);
