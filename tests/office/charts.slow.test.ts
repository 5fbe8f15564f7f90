/** Charts of new sheets: made in the same round trips, and left out by name where the host does not make them. */
import { isUntouched } from "../../src/core/edits/checksum";
import type { EditPlan } from "../../src/core/edits/plan";
import { sheetNamed } from "../../src/core/grid/snapshot";
import type { HostOptions } from "../../src/workbench/host/service";
import { charts, dashboard } from "../kit/dashboard";
import { openBook, setCells, sheetDraft } from "../kit/office-book";
import { loadOfficeClient } from "../kit/office-client";

const client = loadOfficeClient();
const plan: EditPlan = {
  label: "汇总",
  edits: [...setCells("通报", [0, 0, "甲", "乙"]).edits, { kind: "addSheet", draft: dashboard, position: 0 }],
};
const leftOut = { reason: "leftOut", sheet: dashboard.name, what: "chart" } as const;
const open = (options: HostOptions = {}) => openBook(client, [sheetDraft("通报", [["甲"]])], options);

describe("a host that makes no charts", () => {
  test.each([
    [{ noCharts: true }, [leftOut], []],
    [{}, [], charts],
  ])(
    "with %j, a failure that comes once besides is got over, wherever in the request it comes",
    async (options, conflicts, made) => {
      for (let actions = 0; actions < 200; actions += 3) {
        const { book, excel, service } = open(options);
        service.failAt(3, "GeneralException", actions);
        expect(await excel.apply(plan)).toMatchObject({ outcome: "applied", conflicts });
        const whole = sheetNamed(await excel.read(), dashboard.name);
        expect(whole && isUntouched(whole)).toBe(true);
        expect(book.drafts()[0]?.charts ?? []).toEqual(made);
      }
    },
  );
});
