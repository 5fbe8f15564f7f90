/** The parts of a sheet's charts: put into the package with the sheet and taken out with it. */
import type { ChartDraft } from "../../../core/edits/draft";
import { valueAt } from "../../../core/grid/snapshot";
import type { Book, WorksheetTab } from "../read/book";
import { chartPart } from "./chart-part";
import type { Package } from "../../package/package";
import { PACKAGED, XML_HEAD } from "../../package/package-words";
import { relationshipsOf } from "../../package/part-names";
import { Refusal } from "../../package/problems";
import {
  addContentType,
  hasType,
  relationships,
  removeContentType,
  withRelationships,
} from "../../package/relationships";
import { escapeXml } from "../../package/xml-text";

/** A drawing object's name that says the chart is ours; other makers' charts are kept and not read. */
export const ownName = "督查通图表";

/** The relationship by which a sheet made with charts finds its drawing. */
export const drawingId = "rId1";

/** Comes after the cells have their final values, as these go into the charts' caches. `links` is how relationship types begin. */
export function addCharts(book: Book, tab: WorksheetTab, charts: readonly ChartDraft[], links: string): Package {
  const drawing = book.parts.freePath("xl/drawings/drawing");
  const names = namespacesFor(links);
  const snapshot = { name: tab.name, hidden: tab.hidden, protected: false, ...tab.sheet.contents };
  let parts = book.parts;
  const paths = charts.map((chart) => {
    const path = parts.freePath("xl/charts/chart");
    const text = chartPart(chart, tab.name, (at) => valueAt(snapshot, at), names);
    parts = addContentType(
      parts.with(path, text),
      path,
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    );
    return path;
  });
  const frames = charts.map((chart, index) => frame(chart, index, names.chart)).join("");
  const root = `xmlns:xdr="${names.sheet}" xmlns:a="${names.main}" xmlns:r="${links}"`;
  parts = parts.with(drawing, `${XML_HEAD}<xdr:wsDr ${root}>${frames}</xdr:wsDr>`);
  parts = addContentType(parts, drawing, "application/vnd.openxmlformats-officedocument.drawing+xml");
  parts = withRelationships(parts, drawing, linksXml(links, "chart", paths));
  return withRelationships(parts, tab.path, linksXml(links, "drawing", [drawing]));
}

/** Strict files spell every namespace differently. */
function namespacesFor(links: string): Readonly<Record<"chart" | "main" | "sheet", string>> {
  const strict = links.startsWith("http://purl.oclc.org/");
  const base = strict ? "http://purl.oclc.org/ooxml/drawingml" : "http://schemas.openxmlformats.org/drawingml/2006";
  return { chart: `${base}/chart`, main: `${base}/main`, sheet: `${base}/spreadsheetDrawing` };
}

function linksXml(links: string, type: string, paths: readonly string[]): string {
  const each = paths.map(
    (path, index) => `<Relationship Id="rId${index + 1}" Type="${links}/${type}" Target="/${path}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGED}/relationships">${each.join("")}</Relationships>`;
}

function frame({ at, title }: ChartDraft, index: number, chartNamespace: string): string {
  const corner = (row: number, column: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return [
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(at.row, at.column)}</xdr:from>`,
    `<xdr:to>${corner(at.row + at.rows, at.column + at.columns)}</xdr:to><xdr:graphicFrame macro="">`,
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${ownName} ${index + 1}" descr="${escapeXml(title)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartNamespace}">`,
    `<c:chart xmlns:c="${chartNamespace}" r:id="rId${index + 1}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

/** A drawing belongs to one sheet and a chart to one drawing; pictures may be shared and stay. */
export function removeDrawings(parts: Package, sheet: string): Package {
  const drawings = drawingsOf(parts, sheet);
  const charts = drawings.flatMap((drawing) => linked(parts, drawing, ["chart"]));
  const looks = charts.flatMap((chart) => linked(parts, chart, ["chartStyle", "chartColorStyle"]));
  return [...drawings, ...charts, ...looks].reduce(
    (left, path) => removeContentType(left.without(path).without(relationshipsOf(path)), path),
    parts,
  );
}

export function drawingsOf(parts: Package, sheet: string): readonly string[] {
  return linked(parts, sheet, ["drawing"]);
}

/** Links nobody can read lead nowhere: they say nothing about the cells, and those were read. */
function linked(parts: Package, source: string, kinds: readonly string[]): readonly string[] {
  try {
    const found = relationships(parts, source).filter((link) => kinds.some((kind) => hasType(link, kind)));
    return found.map(({ path }) => path).filter((path) => parts.has(path));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
