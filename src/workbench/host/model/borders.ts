/** Excel.RangeBorderCollection: lines around and inside a rectangle. */
import type { Range as Rectangle } from "../../../core/grid/range";
import { HostError } from "../errors";
import { HostObject } from "../reflect";
import type { HostSheet, Side } from "../sheet";
import { requireUnprotected, rgb, Styled, without } from "./styled";

export class RangeBorderCollection extends Styled {
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
    requireUnprotected(this.sheet);
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
