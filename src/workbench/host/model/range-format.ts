/** Excel.RangeFormat: font, fill, alignment, sizes and borders of a rectangle. */
import { HostError } from "../errors";
import { RangeBorderCollection } from "./borders";
import { requireSizable, requireUnprotected, rgb, Styled, without } from "./styled";

const horizontals = { Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const defaultWidth = 48;
const defaultHeight = 15;

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

  get protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.at);
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
    requireSizable(this.sheet, "formatColumns");
    for (let c = 0; c < this.at.columns; c++) this.sheet.columnWidths.set(this.at.column + c, points);
  }

  get rowHeight(): number {
    return this.sheet.rowHeights.get(this.at.row) ?? defaultHeight;
  }

  set rowHeight(points: number) {
    requireSizable(this.sheet, "formatRows");
    if (points < 0 || points > 409.5) throw new HostError("InvalidArgument", `A row cannot be ${points} points high.`);
    for (let r = 0; r < this.at.rows; r++) this.sheet.rowHeights.set(this.at.row + r, points);
  }
}

class FormatProtection extends Styled {
  get locked(): boolean | null {
    const { row, column, rows, columns } = this.at;
    const isOpen = (r: number, c: number): boolean => this.sheet.cell(r, c)?.open ?? false;
    const first = isOpen(row, column);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) if (isOpen(r, c) !== first) return null;
    }
    return !first;
  }

  set locked(locked: boolean) {
    requireUnprotected(this.sheet);
    this.sheet.setOpen(this.at, !locked);
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

function choice<T extends string>(choices: Readonly<Record<string, T>>, value: string): T | undefined {
  return choices[value];
}
