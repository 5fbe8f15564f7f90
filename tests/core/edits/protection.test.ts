import { snapshotOf } from "../../../src/core/edits/apply";
import { needsUnprotected } from "../../../src/core/edits/protection";
import { form, unprotected } from "../../kit/form";

test("a sheet with open cells is protected, and a plan that knows it so may take it away", () => {
  expect(snapshotOf(form).protected).toBe(true);
  expect(needsUnprotected({ kind: "removeSheet", draft: form })).toBe(false);
  expect(needsUnprotected({ kind: "addSheet", draft: form })).toBe(false);
});

test("cells, and sheets not known as protected, need it lifted", () => {
  const plain = unprotected(form);
  expect(snapshotOf(plain).protected).toBe(false);
  expect(needsUnprotected({ kind: "removeSheet", draft: plain })).toBe(true);
  const at = { sheet: form.name, row: 2, column: 2 };
  expect(needsUnprotected({ kind: "setCell", at, before: null, after: "已办结" })).toBe(true);
});
