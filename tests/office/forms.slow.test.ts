/** A host that fails at every place while a form is made through Office.js. */
import type { Edit, EditPlan } from "../../src/core/edits/plan";
import { form } from "../kit/form";
import { openBook, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();
const annex = sheetDraft("附件2", [["甲"]]);
const plan = (...edits: Edit[]): EditPlan => ({ label: "下发", edits });
const add: Edit = { kind: "addSheet", draft: form };

describe("a host that fails", () => {
  test("leaves no half-made form behind, wherever it stops", async () => {
    for (let actions = 0; actions < 100; actions++) {
      const { book, excel, service } = openBook(client, [annex], { refuses: ["WorksheetProtection.protect"] });
      service.failAt(2, "GeneralException", actions);
      const receipt = await excel.apply(plan(add));
      expect(receipt).toMatchObject({ outcome: "refused", applied: [] });
      expect(book.sheets.map(({ name }) => name)).toEqual(["附件2"]);
    }
  });
});
