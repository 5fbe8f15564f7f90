/** A quantity stated in running text. */

export interface Quantity {
  /** In the unit of measure itself: 1.7万个 is 17000. Per cent and fractions are in per cent. */
  readonly value: number;
  /** Half of the last digit shown: the true value lies within. 0 for whole things counted. */
  readonly tolerance: number;
  /** 个, 公顷, 元, 美元, % …; "" where none is known. */
  readonly unit: string;
  /** 余, 多, 约, 近, 超: the number is not meant exactly. */
  readonly approximate: boolean;
  /** Where it stands in the text, and one past it. */
  readonly start: number;
  readonly end: number;
}

export function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && a.unit !== "%";
}
