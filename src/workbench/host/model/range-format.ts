/** Excel.RangeFormat: font, fill, alignment, sizes and borders of a rectangle. */
import type { CellStyle } from "../../../core/edits/draft";
import type { Range as Rectangle } from "../../../core/grid/range";
import { HostError } from "../errors";
import { HostObject } from "../reflect";
import type { HostSheet, HostStyle, Side } from "../sheet";

const horizontals = { Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const defaultWidth = 48;
const defaultHeight = 15;

abstract class Styled extends HostObject {
  constructor(
    protected readonly sheet: HostSheet,
    protected readonly at: Rectangle,
  ) {
    super();
  }

  /** The value all cells share, or null as Excel answers for a mixture. */
  protected shared<K extends keyof HostStyle, D>(key: K, otherwise: D): NonNullable<HostStyle[K]> | D | null {
    const first = this.sheet.cell(this.at.row, this.at.column)?.style?.[key];
    for (let row = this.at.row; row < this.at.row + this.at.rows; row++) {
      for (let column = this.at.column; column < this.at.column + this.at.columns; column++) {
        if (this.sheet.cell(row, column)?.style?.[key] !== first) return null;
      }
    }
    return first ?? otherwise;
  }

  protected restyle(change: (style: HostStyle) => HostStyle): void {
    if (this.sheet.protected) throw new HostError("AccessDenied", `Sheet ${this.sheet.name} is protected.`);
    this.sheet.restyle(this.at, change);
  }

  protected set<K extends keyof CellStyle & keyof HostStyle>(key: K, value: HostStyle[K]): void {
    this.restyle((style) => ({ ...style, [key]: value }));
  }
}

export class RangeFormat extends Styled {
  get font(): RangeFont {
    return new RangeFont(this.sheet, this.at);
  }

  get fill(): RangeFill {
    return new RangeFill(this.sheet, this.at);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.at);
  }

  get horizontalAlignment(): string | null {
    const value = this.shared("horizontal", "general");
    return value && value.charAt(0).toUpperCase() + value.slice(1);
  }

  set horizontalAlignment(value: string) {
    const known = choice(horizontals, value);
    if (known) this.set("horizontal", known);
    else this.restyle((style) => without(style, "horizontal"));
  }

  get verticalAlignment(): string | null {
    const value = this.shared("vertical", "bottom");
    return value && value.charAt(0).toUpperCase() + value.slice(1);
  }

  set verticalAlignment(value: string) {
    const known = choice(verticals, value);
    if (!known) throw new HostError("NotImplemented", `The stand-in host does not align ${value}.`);
    this.set("vertical", known);
  }

  get wrapText(): boolean | null {
    return this.shared("wrap", false);
  }

  set wrapText(wrap: boolean) {
    this.set("wrap", wrap);
  }

  get columnWidth(): number {
    return this.sheet.columnWidths.get(this.at.column) ?? defaultWidth;
  }

  set columnWidth(points: number) {
    for (let c = 0; c < this.at.columns; c++) this.sheet.columnWidths.set(this.at.column + c, points);
  }

  get rowHeight(): number {
    return this.sheet.rowHeights.get(this.at.row) ?? defaultHeight;
  }

  set rowHeight(points: number) {
    if (points < 0 || points > 409.5) throw new HostError("InvalidArgument", `A row cannot be ${points} points high.`);
    for (let r = 0; r < this.at.rows; r++) this.sheet.rowHeights.set(this.at.row + r, points);
  }
}

class RangeFont extends Styled {
  get name(): string | null {
    return this.shared("font", "");
  }

  set name(name: string) {
    this.set("font", name);
  }

  get size(): number | null {
    return this.shared("size", 11);
  }

  set size(points: number) {
    this.set("size", points);
  }

  get bold(): boolean | null {
    return this.shared("bold", false);
  }

  set bold(bold: boolean) {
    this.set("bold", bold);
  }

  get color(): string | null {
    return this.shared("color", "#000000");
  }

  set color(color: string) {
    this.set("color", rgb(color));
  }
}

class RangeFill extends Styled {
  get color(): string | null {
    return this.shared("fill", "#FFFFFF");
  }

  set color(color: string) {
    this.set("fill", rgb(color));
  }

  clear(): void {
    this.restyle((style) => without(style, "fill"));
  }
}

class RangeBorderCollection extends Styled {
  getItem(index: string): RangeBorder {
    return new RangeBorder(this.sheet, this.at, index);
  }
}

class RangeBorder extends HostObject {
  constructor(
    private readonly sheet: HostSheet,
    private readonly at: Rectangle,
    private readonly index: string,
  ) {
    super();
  }

  get style(): string {
    return this.colorNow() === undefined ? "None" : "Continuous";
  }

  set style(style: string) {
    if (style === "Continuous") this.draw(this.colorNow() ?? "#000000");
    else if (style === "None") this.draw(undefined);
    else throw new HostError("NotImplemented", `The stand-in host does not draw ${style} borders.`);
  }

  get color(): string {
    return this.colorNow() ?? "#000000";
  }

  set color(color: string) {
    this.draw(rgb(color));
  }

  private colorNow(): string | undefined {
    const part = borderParts(this.at, this.index)[0];
    return part && this.sheet.cell(part.range.row, part.range.column)?.style?.sides?.[part.side];
  }

  private draw(color: string | undefined): void {
    if (this.sheet.protected) throw new HostError("AccessDenied", `Sheet ${this.sheet.name} is protected.`);
    for (const { range, side } of borderParts(this.at, this.index)) {
      this.sheet.restyle(range, (style) => {
        const drawn = style.sides ?? {};
        return { ...style, sides: color === undefined ? without(drawn, side) : { ...drawn, [side]: color } };
      });
    }
  }
}

/** Which side of which cells a border of a rectangle means. */
function borderParts(at: Rectangle, index: string): { range: Rectangle; side: Side }[] {
  const bottom = { ...at, row: at.row + at.rows - 1, rows: 1 };
  const right = { ...at, column: at.column + at.columns - 1, columns: 1 };
  switch (index) {
    case "EdgeTop":
      return [{ range: { ...at, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ range: bottom, side: "bottom" }];
    case "EdgeLeft":
      return [{ range: { ...at, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ range: right, side: "right" }];
    case "InsideHorizontal":
      if (at.rows < 2) throw new HostError("InvalidArgument", "One row has no inside horizontal border.");
      return [
        { range: { ...at, rows: at.rows - 1 }, side: "bottom" },
        { range: { ...at, row: at.row + 1, rows: at.rows - 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (at.columns < 2) throw new HostError("InvalidArgument", "One column has no inside vertical border.");
      return [
        { range: { ...at, columns: at.columns - 1 }, side: "right" },
        { range: { ...at, column: at.column + 1, columns: at.columns - 1 }, side: "left" },
      ];
    default:
      throw new HostError("InvalidArgument", `There is no border ${index}.`);
  }
}

function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as Omit<T, K>;
}

function choice<T extends string>(choices: Readonly<Record<string, T>>, value: string): T | undefined {
  return choices[value];
}

function rgb(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new HostError("InvalidArgument", `${color} is not a colour like #RRGGBB.`);
  return color.toUpperCase();
}
