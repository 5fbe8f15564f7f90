/** The looks of a chart's parts: kept by member name, so that they read back as they were set. */
import type { HostChart } from "../charts";
import { HostError } from "../errors";
import { HostObject } from "../reflect";
import { rgb } from "./styled";

export abstract class ChartPart extends HostObject {
  constructor(
    protected readonly looks: Map<string, unknown>,
    protected readonly path: string,
  ) {
    super();
  }

  protected look(name: string, otherwise: unknown): unknown {
    return this.looks.get(`${this.path}.${name}`) ?? otherwise;
  }

  protected setLook(name: string, value: unknown, allowed: boolean): void {
    if (!allowed) throw new HostError("InvalidArgument", `${this.path}.${name} cannot be ${String(value)}.`);
    this.looks.set(`${this.path}.${name}`, value);
  }

  protected within(name: string): string {
    return `${this.path}.${name}`;
  }
}

class ChartFont extends ChartPart {
  get name(): unknown {
    return this.look("name", "");
  }

  set name(name: unknown) {
    this.setLook("name", name, typeof name === "string" && name !== "");
  }

  get size(): unknown {
    return this.look("size", 10);
  }

  set size(points: unknown) {
    this.setLook("size", points, typeof points === "number" && points >= 1 && points <= 409);
  }

  get color(): unknown {
    return this.look("color", "#000000");
  }

  set color(color: string) {
    this.setLook("color", rgb(color), true);
  }
}

class ChartFill extends ChartPart {
  setSolidColor(color: string): void {
    this.setLook("color", rgb(color), true);
  }
}

abstract class ChartTextFormat extends ChartPart {
  get font(): ChartFont {
    return new ChartFont(this.looks, this.within("font"));
  }
}

export class ChartAreaFormat extends ChartTextFormat {}

class ChartTitleFormat extends ChartTextFormat {}

class ChartDataLabelFormat extends ChartTextFormat {}

export class ChartSeriesFormat extends ChartPart {
  get fill(): ChartFill {
    return new ChartFill(this.looks, this.within("fill"));
  }
}

export class ChartTitle extends ChartPart {
  constructor(private readonly chart: HostChart) {
    super(chart.looks, "title");
  }

  get text(): string {
    return this.chart.title;
  }

  set text(text: string) {
    this.chart.title = text;
  }

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.looks, this.within("format"));
  }
}

export class ChartLegend extends ChartPart {
  get visible(): unknown {
    return this.look("visible", true);
  }

  set visible(visible: unknown) {
    this.setLook("visible", visible, typeof visible === "boolean");
  }

  get position(): unknown {
    return this.look("position", "Right");
  }

  set position(position: unknown) {
    this.setLook("position", position, ["Top", "Bottom", "Left", "Right", "Corner"].includes(String(position)));
  }
}

export class ChartAxes extends ChartPart {
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.looks, this.within("categoryAxis"));
  }
}

class ChartAxis extends ChartPart {
  get reversePlotOrder(): unknown {
    return this.look("reversePlotOrder", false);
  }

  set reversePlotOrder(reverse: unknown) {
    this.setLook("reversePlotOrder", reverse, typeof reverse === "boolean");
  }

  get position(): unknown {
    return this.look("position", "Automatic");
  }

  set position(position: unknown) {
    this.setLook("position", position, ["Automatic", "Maximum", "Minimum"].includes(String(position)));
  }

  get tickLabelSpacing(): unknown {
    return this.look("tickLabelSpacing", 1);
  }

  set tickLabelSpacing(spacing: unknown) {
    this.setLook("tickLabelSpacing", spacing, typeof spacing === "number" && spacing >= 1 && spacing <= 31999);
  }
}

/** The label of one point knows its looks only. */
export class ChartDataLabel extends ChartPart {
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.looks, this.within("format"));
  }
}

export class ChartDataLabels extends ChartDataLabel {
  get showValue(): unknown {
    return this.look("showValue", true);
  }

  set showValue(show: unknown) {
    this.setLook("showValue", show, typeof show === "boolean");
  }

  get showPercentage(): unknown {
    return this.look("showPercentage", false);
  }

  set showPercentage(show: unknown) {
    this.setLook("showPercentage", show, typeof show === "boolean");
  }

  get numberFormat(): unknown {
    return this.look("numberFormat", "General");
  }

  set numberFormat(format: unknown) {
    this.setLook("numberFormat", format, typeof format === "string");
  }
}
