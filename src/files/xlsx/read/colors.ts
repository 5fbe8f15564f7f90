/** Colours as styles.xml gives them: by value, out of the theme with a tint, or out of the old palette. */
import { findElement } from "../../package/relationships";
import { attribute, children, type Tag } from "../../package/xml";

/** #RRGGBB; undefined for none and for automatic. */
export type ColorReader = (xml: string, element: Tag | undefined) => string | undefined;

const palette =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** Themes list dark before light, styles count light before dark. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

export function colorReader(styles: string, theme: string | undefined): ColorReader {
  const themeColors = readTheme(theme);
  const indexedElement = findElement(styles, "indexedColors");
  const own = indexedElement
    ? children(styles, indexedElement).map((color) => attribute(styles, color, "rgb")?.slice(-6))
    : [];
  return (xml, element) => {
    if (!element) return undefined;
    const rgb = attribute(xml, element, "rgb");
    const themed = attribute(xml, element, "theme");
    const indexed = Number(attribute(xml, element, "indexed") ?? NaN);
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : themed !== undefined
          ? themeColors[Number(themed)]
          : (own[indexed] ?? palette[indexed < 8 ? indexed : indexed - 8]);
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, Number(attribute(xml, element, "tint") ?? 0) || 0)}`;
  };
}

function readTheme(xml: string | undefined): readonly (string | undefined)[] {
  const scheme = xml === undefined ? undefined : findElement(xml, "clrScheme");
  if (xml === undefined || !scheme) return ["FFFFFF", "000000"];
  const colors = new Map(
    children(xml, scheme).map((entry) => {
      const color = children(xml, entry)[0];
      return [entry.name, color && (attribute(xml, color, "lastClr") ?? attribute(xml, color, "val"))];
    }),
  );
  return themeOrder.map((name) => colors.get(name));
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(color: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16);
      const value = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.max(0, Math.min(255, Math.round(value)))
        .toString(16)
        .toUpperCase()
        .padStart(2, "0");
    })
    .join("");
}
