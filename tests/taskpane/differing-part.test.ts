import { fc } from "../kit/properties";
import { differingPart } from "../../src/taskpane/parts/edits/differing-part";

test("of a long text only the change and a little around it is left", () => {
  const before = `${"前".repeat(40)}涉及责任单位30家。${"后".repeat(40)}`;
  const after = before.replace("30", "31");
  expect(differingPart(before, after)).toEqual({
    lead: `…${"前".repeat(6)}涉及责任单位`,
    before: "30",
    after: "31",
    tail: `家。${"后".repeat(10)}…`,
  });
});

test("short texts come back whole", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
      const part = differingPart(before, after);
      expect(part.lead + part.before + part.tail).toBe(before);
      expect(part.lead + part.after + part.tail).toBe(after);
    }),
  );
});
