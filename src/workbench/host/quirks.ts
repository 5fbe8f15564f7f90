/** How one Excel differs from another, or from what its documentation says; each was reported of real ones. */
import { HostError } from "./errors";
import type { Gate } from "./reflect";

export interface HostQuirks {
  /** Merged areas are those whose first cell lies in the range that was asked, not those that reach into it. */
  readonly mergesByTopLeft: boolean;
  /** A merged area ends where the range that was asked ends. */
  readonly mergesCut: boolean;
  /** What is selected in the request that turns to its sheet is not selected afterwards. */
  readonly activateLosesSelection: boolean;
  /** A cell is being edited when the add-in first asks for something. */
  readonly busyEditing: boolean;
  /** Sheets tell their names only while their workbook is in front, as on a Mac. */
  readonly otherWorkbookInFront: boolean;
  /** Several sheets are selected as a group, and nothing can be written before that ends. */
  readonly groupedSheets: boolean;
  readonly noCharts: boolean;
  /** Paper cannot be set, for want of a printer for instance. */
  readonly noPageLayout: boolean;
  readonly noFreezePanes: boolean;
  readonly noHiddenNames: boolean;
  /** Other members that fail whenever they are used, such as Range.merge. */
  readonly refuses: readonly string[];
}

export const USUAL: HostQuirks = {
  mergesByTopLeft: true,
  mergesCut: false,
  activateLosesSelection: false,
  busyEditing: false,
  otherWorkbookInFront: false,
  groupedSheets: false,
  noCharts: false,
  noPageLayout: false,
  noFreezePanes: false,
  noHiddenNames: false,
  refuses: [],
};

const REFUSED = {
  otherWorkbookInFront: ["Worksheet.names"],
  groupedSheets: ["Range.values=", "Range.formulas=", "WorksheetCollection.add"],
  noCharts: ["Worksheet.charts"],
  noPageLayout: ["Worksheet.pageLayout"],
  noFreezePanes: ["Worksheet.freezePanes"],
  noHiddenNames: ["NamedItem.visible="],
} as const;

/** Stops a request at a member that this Excel refuses. */
export function quirkGate(quirks: HostQuirks): Gate {
  const kinds = Object.keys(REFUSED) as (keyof typeof REFUSED)[];
  const refused = new Set<string>([
    ...quirks.refuses,
    ...kinds.filter((kind) => quirks[kind]).flatMap((kind) => REFUSED[kind]),
  ]);
  return ({ type, member, how }) => {
    const name = `${type}.${member}`;
    if (refused.has(how === "set" ? `${name}=` : name))
      throw new HostError("GeneralException", `The stand-in host was told to refuse ${name}.`);
  };
}
