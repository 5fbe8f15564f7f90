/** The add-in's own charts of a file, read back for showing them and for putting their sheet back. */
import type { ChartDraft } from "../../../core/edits/draft";
import { parseRange, type Position, type Range } from "../../../core/grid/range";
import type { WorksheetTab } from "./book";
import { drawingsOf, ownName } from "../write/chart-parts";
import type { Package } from "../../package/package";
import { Refusal } from "../../package/problems";
import { relationships } from "../../package/relationships";
import { attribute, child, children, rootElement, type Element } from "../../package/xml";
import { textBetween } from "../../package/xml-text";

/** The add-in's own charts on a sheet; whoever changed one so much that it cannot be said in a draft keeps it, unread. */
export function readCharts(parts: Package, { path: sheet }: Pick<WorksheetTab, "path">): readonly ChartDraft[] {
  return drawingsOf(parts, sheet).flatMap((path) => {
    const xml = parts.text(path) ?? "";
    if (!xml.includes(ownName)) return [];
    try {
      const charts = new Map(relationships(parts, path).map((link) => [link.id, link.path]));
      return children(xml, rootElement(xml)).flatMap((anchor) => readAnchor(parts, xml, anchor, charts) ?? []);
    } catch (error) {
      // A drawing nobody can read says nothing about the cells, and those were read.
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

function readAnchor(
  parts: Package,
  xml: string,
  anchor: Element,
  charts: ReadonlyMap<string, string>,
): ChartDraft | undefined {
  const name = find(xml, anchor, ["graphicFrame", "nvGraphicFramePr", "cNvPr"]);
  if (!name || !attribute(xml, name, "name")?.startsWith(ownName)) return undefined;
  const reference = find(xml, anchor, ["graphicFrame", "graphic", "graphicData", "chart"]);
  const path = charts.get((reference && attribute(xml, reference, "id")) ?? "");
  const text = path === undefined ? undefined : parts.text(path);
  const at = readPlace(xml, anchor);
  const chart = text === undefined ? undefined : readChart(text);
  return at && chart && { ...chart, at };
}

function readPlace(xml: string, anchor: Element): Range | undefined {
  const corner = (name: "from" | "to"): Position => ({
    row: Number(textAt(xml, anchor, [name, "row"]) ?? NaN),
    column: Number(textAt(xml, anchor, [name, "col"]) ?? NaN),
  });
  const [from, to] = [corner("from"), corner("to")];
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  return rows >= 1 && columns >= 1 ? { ...from, rows, columns } : undefined;
}

function readChart(xml: string): Omit<ChartDraft, "at"> | undefined {
  const chart = child(xml, rootElement(xml), "chart");
  const plot = chart && child(xml, chart, "plotArea");
  const body = plot && children(xml, plot).filter(({ name }) => name.endsWith("Chart"));
  const [only] = body?.length === 1 ? body : [];
  if (!chart || !only) return undefined;
  const kind = only.name === "doughnutChart" ? "doughnut" : isStackedBar(xml, only) ? "stackedBar" : undefined;
  const rings = children(xml, only).filter(({ name }) => name === "ser");
  const categories = rangeAt(xml, rings[0], ["cat", "strRef", "f"]);
  const series = rings.map((ring) => ({
    name: rangeAt(xml, ring, ["tx", "strRef", "f"]),
    values: rangeAt(xml, ring, ["val", "numRef", "f"]),
  }));
  const known = series.flatMap(({ name, values }) =>
    name && values ? [{ name: { row: name.row, column: name.column }, values }] : [],
  );
  if (!kind || !categories || known.length < series.length || known.length === 0) return undefined;
  return { kind, title: titleOf(xml, chart), categories, series: known };
}

function isStackedBar(xml: string, chart: Element): boolean {
  const value = (name: string): string | undefined => {
    const found = child(xml, chart, name);
    return found && attribute(xml, found, "val");
  };
  return chart.name === "barChart" && value("barDir") === "bar" && value("grouping") === "stacked";
}

function titleOf(xml: string, chart: Element): string {
  const rich = find(xml, chart, ["title", "tx", "rich"]);
  const paragraphs = rich ? children(xml, rich).filter(({ name }) => name === "p") : [];
  const runs = paragraphs.flatMap((p) => children(xml, p).filter(({ name }) => name === "r"));
  return runs.map((run) => textAt(xml, run, ["t"]) ?? "").join("");
}

function rangeAt(xml: string, from: Element | undefined, path: readonly string[]): Range | undefined {
  const reference = from && textAt(xml, from, path);
  return reference === undefined ? undefined : parseRange(reference.slice(reference.lastIndexOf("!") + 1));
}

function find(xml: string, from: Element, path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => at && child(xml, at, name), from);
}

function textAt(xml: string, from: Element, path: readonly string[]): string | undefined {
  const found = find(xml, from, path);
  return found && textBetween(xml, found.end, found.innerEnd);
}
