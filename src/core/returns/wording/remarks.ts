/** What is to be said of a return beside the findings in its cells: a kind with its data, never prose. */
import { fillSlots, type Language, type Slots } from "../../language/language";
import type { Place, Severity } from "../../rules/rule";
import { describe, titleOf } from "../../rules/run";
import { SENTENCES } from "./remark-sentences";
import type { Caution } from "../reading/returned-file";

export type RemarkKind = keyof typeof SENTENCES;

type RemarkOf<K extends RemarkKind> = {
  readonly kind: K;
  readonly severity: Severity;
  readonly data: Readonly<Record<Slots<(typeof SENTENCES)[K]["zh"]>, string | number>>;
  /** The cell of the returned file that it is about. */
  readonly at?: Place;
};

export type Remark = { [K in RemarkKind]: RemarkOf<K> }[RemarkKind];

export function remark<K extends RemarkKind>(
  kind: K,
  data: RemarkOf<K>["data"],
  more: { readonly at?: Place; readonly severity?: Severity } = {},
): Remark {
  return { kind, severity: SENTENCES[kind].severity, data, ...more } as RemarkOf<K> as Remark;
}

export function cautionRemark(caution: Caution): Remark {
  switch (caution.kind) {
    case "externalLinks":
    case "embeddedFiles":
    case "formulas":
      return remark(caution.kind, { count: caution.count });
    default:
      return remark(caution.kind, {});
  }
}

export function describeRemark(remark: Remark, language: Language): string {
  const data: Readonly<Record<string, string | number>> = remark.data;
  if (remark.kind === "fileProblem") return String(remark.data[language]);
  if (remark.kind === "unrecognised") {
    const { sheet, reason } = remark.data;
    const range = { row: 0, column: 0, rows: 1, columns: 1 };
    const at = { sheet: String(sheet), range };
    return describe(
      { rule: "sheet-unrecognised", message: String(reason), data: { sheet }, at, severity: "info" },
      language,
    );
  }
  const { rule } = data;
  return fillSlots(
    SENTENCES[remark.kind][language],
    rule === undefined ? data : { ...data, rule: titleOf(String(rule), language) },
  );
}
