/** A batch of returns, judged. */
import type { Settlement } from "../actions/collect";
import type { MergePreview } from "../actions/merge-returns";
import type { RosterReport } from "../actions/remind";

/** What came of a batch. */
export interface Collection {
  readonly settlement: Settlement;
  readonly period: string;
  /** Only with the office's workbook. */
  readonly merge?: MergePreview;
  readonly report?: RosterReport;
}
