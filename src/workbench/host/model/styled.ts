/** What the parts of Excel.RangeFormat share: reading a common value and changing the style of every cell. */
import type { Range as Rectangle } from "../../../core/grid/range";
import { HostError } from "../errors";
import { HostObject } from "../reflect";
import type { HostSheet, HostStyle } from "../sheet";

export abstract class Styled extends HostObject {
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
    requireUnprotected(this.sheet);
    this.sheet.restyle(this.at, change);
  }

  protected set<K extends keyof HostStyle>(key: K, value: HostStyle[K]): void {
    this.restyle((style) => ({ ...style, [key]: value }));
  }
}

export function requireUnprotected({ name, protected: locked }: HostSheet): void {
  if (locked) throw new HostError("AccessDenied", `Sheet ${name} is protected.`);
}

/** Making columns and rows larger, smaller or hidden can be allowed while the sheet is protected. */
export function requireSizable(sheet: HostSheet, what: keyof HostSheet["allowed"]): void {
  if (!sheet.allowed[what]) requireUnprotected(sheet);
}

export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as Omit<T, K>;
}

export function rgb(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new HostError("InvalidArgument", `${color} is not a colour like #RRGGBB.`);
  return color.toUpperCase();
}
