/** A fault at every trip to Excel, and plans so large that they go out in pieces. */
import { fc } from "../kit/properties";
import { contentsOf, openBook, setCells, sheetDraft } from "../kit/office-book";
import { client, expectHonest, open, scenes } from "./fault-scenes";

/** Hundreds of workbooks in one test; a busy machine needs longer than a test usually gets. */
jest.setTimeout(60_000);

const codes = ["GeneralException", "AccessDenied", "RequestPayloadSizeLimitExceeded", "InvalidOperationInCellEditMode"];

test("whichever round trip fails, after however much of its work: the receipt is honest and undo restores every cell", async () => {
  const fault = fc.record({
    trip: fc.integer({ min: 1, max: 8 }),
    code: fc.constantFrom(...codes),
    afterActions: fc.oneof(fc.nat(90), fc.constant(Infinity)),
  });
  await fc.assert(
    fc.asyncProperty(scenes, fc.array(fault, { minLength: 1, maxLength: 2 }), async (scene, faults) => {
      const { opened, plan } = open(scene);
      const before = contentsOf(opened.book);
      for (const { trip, code, afterActions } of faults) opened.service.failAt(trip, code, afterActions);
      const receipt = await opened.excel.apply(plan);
      expectHonest(opened.book, before, plan, receipt);
      opened.service.restart();
      expect(await opened.excel.apply(receipt.undo)).toMatchObject({ outcome: "applied", conflicts: [] });
      expect(contentsOf(opened.book)).toEqual(before);
    }),
    { numRuns: 250 },
  );
});

describe("when writing fails", () => {
  test("of a plan that goes out in pieces, the pieces before the failure count and nothing after them is sent", async () => {
    const { book, excel, service } = openBook(client, [sheetDraft("大表", [])], { payloadLimit: 5 * 1024 * 1024 });
    const text = "督查事项进展顺利".repeat(50);
    const large = setCells("大表", ...Array.from({ length: 7000 }, (_, n) => [n, 0, null, `${text}${n}`] as const));
    service.failAt(5, "RequestPayloadSizeLimitExceeded");
    const receipt = await excel.apply(large);
    expect(receipt.outcome).toBe("partial");
    expect(receipt.applied.length).toBeGreaterThan(2000);
    expect(contentsOf(book)).toEqual([{ name: "大表", cells: receipt.applied.map((_, n) => [`${text}${n}`]) }]);
    expect(receipt.conflicts).toMatchObject([{ reason: "hostError", sheet: "大表" }]);
    service.restart();
    expect(await excel.apply(receipt.undo)).toMatchObject({ outcome: "applied" });
    expect(contentsOf(book)).toEqual([{ name: "大表", cells: [] }]);
  });
});
