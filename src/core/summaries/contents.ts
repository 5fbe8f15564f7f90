/** Which rows each summary sheet holds, and what a summary needs before it can be built. */

import type { Rows } from "./rows";
import { compareWithPrevious, hasPrevious } from "../ledger/against-previous";
import { leadersOf } from "../ledger/leaders";
import type { Ledger } from "../ledger/ledger";
import type { Finding } from "../rules/rule";
import type { Language } from "../language/language";
import type { SummaryKind } from "./layout";
import { categoryRows } from "./sheets/categories";
import { changeRows } from "./sheets/changes";
import { comparisonRows } from "./sheets/comparison";
import { dashboardRows } from "./sheets/dashboard";
import { findingRows } from "./sheets/findings";
import { laggingRows } from "./sheets/lagging";
import { leaderRows } from "./sheets/leaders";
import { rankingRows } from "./sheets/ranking";
import { returnRows } from "./sheets/send-back";
import { sharedRows } from "./sheets/shared";
import { tallyRows } from "./sheets/tally";
import { unitRows } from "./sheets/units";

/** The name a summary's sheet has unless a person's sheet holds it. */
export const SHEET_NAMES: Readonly<Record<SummaryKind, string>> = {
  tally: "统计表",
  categories: "分类统计",
  lagging: "进度滞后事项清单",
  findings: "问题清单",
  returns: "退回意见",
  units: "单位统计",
  leaders: "分管领导统计",
  ranking: "排名",
  shared: "共同事项",
  dashboard: "看板",
  comparison: "与上期对比",
  changes: "变化事项清单",
};

/** Why a summary cannot be built: nothing to count, no earlier period to compare with, nobody named as leader. */
export type MissingInput = "noRows" | "noPrevious" | "noLeaders";

export function missingInputFor(kind: SummaryKind, ledger: Ledger): MissingInput | undefined {
  if (kind === "findings" || kind === "returns") return undefined;
  if (ledger.items.length === 0) return "noRows";
  if (kind === "comparison" || kind === "changes") return hasPrevious(ledger) ? undefined : "noPrevious";
  return kind === "leaders" && leadersOf(ledger).leaders.length === 0 ? "noLeaders" : undefined;
}

/** Only for summaries that lack nothing. */
export function contentsOf(kind: SummaryKind, ledger: Ledger, findings: readonly Finding[], language: Language): Rows {
  switch (kind) {
    case "tally":
      return tallyRows(ledger);
    case "categories":
      return categoryRows(ledger);
    case "lagging":
      return laggingRows(ledger);
    case "findings":
      return findingRows(ledger, findings, language);
    case "returns":
      return returnRows(ledger, findings, language);
    case "units":
      return unitRows(ledger);
    case "leaders":
      return leaderRows(ledger);
    case "ranking":
      return rankingRows(ledger);
    case "shared":
      return sharedRows(ledger);
    case "dashboard":
      return dashboardRows(ledger);
    case "comparison":
    case "changes":
      return comparedRows(kind, ledger);
  }
}

function comparedRows(kind: "comparison" | "changes", ledger: Ledger): Rows {
  const comparison = compareWithPrevious(ledger);
  if (!comparison) throw new Error("there is no earlier period to compare with");
  return kind === "comparison" ? comparisonRows(ledger, comparison) : changeRows(ledger, comparison);
}
