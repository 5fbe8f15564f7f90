/** A chart of a draft as a chart part: references into its own sheet, with the numbers of the moment as cache. */
import { chartNumbers, type ChartNumbers } from "../../../core/edits/chart-numbers";
import type { ChartDraft } from "../../../core/edits/draft";
import { absoluteReference, type Position, type Range } from "../../../core/grid/range";
import type { CellValue } from "../../../core/grid/snapshot";
import {
  CHART_FONT,
  CHART_TITLE_FONT,
  CHART_TITLE_SIZE,
  chartColors,
  chartTextSize,
  type ChartColor,
} from "../../../core/paper/chart-looks";
import { XML_HEAD } from "../../package/package-words";
import { escapeXml } from "../../package/xml-text";

const ink = "262626";
const outline = line("595959");

export interface DrawingNamespaces {
  readonly chart: string;
  readonly main: string;
}

export function chartPart(
  chart: ChartDraft,
  sheet: string,
  valueAt: (at: Position) => CellValue,
  namespaces: DrawingNamespaces,
): string {
  const numbers = chartNumbers(chart, valueAt);
  const plot = chart.kind === "doughnut" ? doughnut(chart, sheet, numbers) : stackedBar(chart, sheet, numbers);
  return [
    XML_HEAD,
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.main}"><c:roundedCorners val="0"/>`,
    `<c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plot}</c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solid("FFFFFF")}${line("BFBFBF")}</c:spPr>${texts(chartTextSize(chart))}</c:chartSpace>`,
  ].join("");
}

function title(text: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" ${font(CHART_TITLE_SIZE, CHART_TITLE_FONT)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** The first name stands on top, as in the table, so the axis of names runs backwards and the numbers stay below. */
function stackedBar(chart: ChartDraft, sheet: string, { categories, series }: ChartNumbers): string {
  const colors = chartColors(series.map(({ name }) => name));
  const size = chartTextSize(chart);
  const bars = chart.series.map((one, index) => {
    const color = colors[index];
    const barLabels = `<c:dLbls>${labels("showVal", size, color)}</c:dLbls>`;
    const looks = color ? `${shape(color)}<c:invertIfNegative val="0"/>${barLabels}` : "";
    const values = series[index]?.values ?? [];
    return `<c:ser>${seriesHead(one, sheet, series[index]?.name ?? "", index)}${looks}${seriesData(chart.categories, categories, one.values, values, sheet)}</c:ser>`;
  });
  return [
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...bars,
    '<c:gapWidth val="40"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>',
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>',
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>',
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line("7F7F7F")}</c:spPr>`,
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>',
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>',
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${line("D9D9D9")}</c:spPr></c:majorGridlines>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:spPr>${line("7F7F7F")}</c:spPr><c:crossAx val="111111111"/><c:crosses val="max"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join("");
}

function doughnut(chart: ChartDraft, sheet: string, { categories, series }: ChartNumbers): string {
  const colors = chartColors(categories);
  const size = chartTextSize(chart);
  const rings = chart.series.map((one, index) => {
    const points = colors.map((color, at) => `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/>${shape(color)}</c:dPt>`);
    const each = colors
      .map((color, at) => `<c:dLbl><c:idx val="${at}"/>${labels("showPercent", size, color)}</c:dLbl>`)
      .join("");
    const all = `<c:dLbls>${each}${labels("showPercent", size)}<c:showLeaderLines val="0"/></c:dLbls>`;
    const values = series[index]?.values ?? [];
    return `<c:ser>${seriesHead(one, sheet, series[index]?.name ?? "", index)}${points.join("")}${all}${seriesData(chart.categories, categories, one.values, values, sheet)}</c:ser>`;
  });
  return `<c:doughnutChart><c:varyColors val="1"/>${rings.join("")}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
}

function seriesHead(series: ChartDraft["series"][number], sheet: string, name: string, index: number): string {
  const reference = absoluteReference(sheet, { ...series.name, rows: 1, columns: 1 });
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(reference, [name])}</c:tx>`;
}

function seriesData(
  names: Range,
  categories: readonly string[],
  range: Range,
  values: readonly (number | null)[],
  sheet: string,
): string {
  const points = values.map((value, at) => (value === null ? "" : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`));
  return [
    `<c:cat>${strings(absoluteReference(sheet, names), categories)}</c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(absoluteReference(sheet, range))}</c:f><c:numCache><c:formatCode>General</c:formatCode>`,
    `<c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef></c:val>`,
  ].join("");
}

function strings(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

/** A format with empty parts behind the first keeps 0 from being labelled. */
function labels(shown: "showVal" | "showPercent", size: number, color?: ChartColor): string {
  const flags = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return [
    `<c:numFmt formatCode="${shown === "showVal" ? "0;;" : "0.0%;;"}" sourceLinked="0"/>`,
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    texts(size, color?.ink.slice(1)),
    shown === "showVal" ? '<c:dLblPos val="ctr"/>' : "",
    ...flags.map((flag) => `<c:${flag} val="${flag === shown ? 1 : 0}"/>`),
  ].join("");
}

function shape({ fill }: ChartColor): string {
  return `<c:spPr>${solid(fill.slice(1))}${outline}</c:spPr>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function line(color: string): string {
  return `<a:ln w="6350">${solid(color)}</a:ln>`;
}

function texts(size: number, color = ink): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${font(size, CHART_FONT, color)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** The attributes and the inside of a run's properties. */
function font(size: number, name: string, color = ink): string {
  return `sz="${size * 100}" b="0">${solid(color)}<a:latin typeface="${name}"/><a:ea typeface="${name}"/>`;
}
