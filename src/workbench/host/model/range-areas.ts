/** Excel.RangeAreas, as far as merged areas need it. */
import { HostError } from "../errors";
import { HostCollection, HostObject } from "../reflect";

/** A range, as far as its areas show it. */
interface Area extends HostObject {
  readonly address: string;
}

/** Excel cuts longer addresses off. */
const longestAddress = 8192;

export class RangeAreas extends HostObject {
  constructor(private readonly ranges: readonly Area[]) {
    super();
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get address(): string {
    return this.ranges
      .map((range) => range.address)
      .join(",")
      .slice(0, longestAddress);
  }
}

class RangeCollection extends HostCollection {
  constructor(readonly ranges: readonly Area[]) {
    super();
  }

  get items(): readonly Area[] {
    return this.ranges;
  }

  getItemAt(index: number): Area {
    const range = this.ranges[index];
    if (!range) throw new HostError("InvalidArgument", `There is no area ${index}.`);
    return range;
  }
}
