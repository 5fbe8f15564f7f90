/** 共同事项: matters that several units share, every unit's name under the rating it gives. */
import { groupBy } from "../../collections/group";
import type { CellValue } from "../../grid/snapshot";
import { matterOf, type WorkItem } from "../../domain/items";
import type { Ledger } from "../../ledger/ledger";
import { matterIdentity } from "../../domain/matters";
import { defineSummary, type Rows } from "../summary";
import { tablePaper } from "../table-paper";
import { noteRow, ratingColumns, titleOf } from "../counts";

export const shared = defineSummary({
  kind: "shared",
  sheetName: "共同事项",
  needs: ["rows"],
  restsOn: ["unit", "standard", "rating"],
  rows: ({ ledger }) => sharedRows(ledger),
  layOut: tablePaper({ landscape: true, widths: [6, 56, 8, 24], textColumns: [1] }),
});

interface SharedMatter {
  readonly matter: string;
  /** Each unit once a rating. */
  readonly units: readonly { readonly unit: string; readonly item: WorkItem }[];
  readonly agreed: boolean;
}

function sharedMatters(ledger: Ledger): SharedMatter[] {
  const rows = ledger.tables.flatMap(({ kind, items }) =>
    items.flatMap((item) =>
      (kind === "breakdown" ? item.units : [item.unit])
        .filter((unit) => unit !== "")
        .map((unit) => ({ unit: ledger.canonicalUnit(unit), item })),
    ),
  );
  return [...groupBy(rows, ({ item }) => matterIdentity(item))].flatMap(([identity, own]) => {
    const first = own[0];
    if (identity === "" || !first || new Set(own.map(({ unit }) => unit)).size < 2) return [];
    const agreed = own.every(({ item }) => item.rating === first.item.rating);
    return [{ matter: matterOf(first.item), units: own, agreed }];
  });
}

function sharedRows(ledger: Ledger): Rows {
  const columns = ratingColumns(ledger);
  const matters = sharedMatters(ledger);
  const none: CellValue[] = [null, "没有几个单位共同承担的事项。", null, ...columns.map(() => null), null];
  const rows = matters.map(({ matter, units, agreed }, i): CellValue[] => [
    i + 1,
    matter,
    new Set(units.map(({ unit }) => unit)).size,
    ...columns.map(({ kind }) => {
      const own = units.filter(({ item }) => item.rating === kind).map(({ unit }) => unit);
      return [...new Set(own)].join("、") || null;
    }),
    units.every(({ item }) => item.rating === "unrated") ? null : agreed ? "一致" : "不一致",
  ]);
  const differing = matters.filter(({ agreed }) => !agreed).length;
  return [
    [titleOf(ledger, "共同事项评估对照表")],
    ["序号", "工作标准", "单位数", ...columns.map(({ word }) => word), "各单位评估"],
    ...(rows.length > 0 ? rows : [none]),
    ...(rows.length > 0
      ? noteRow(`共同事项 ${matters.length} 项，其中各单位评估不一致的 ${differing} 项；工作标准相同即为同一事项。`)
      : []),
  ];
}
