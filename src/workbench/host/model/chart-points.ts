/** Excel.ChartPointsCollection: the single points of a series, each with its own looks. */
import type { HostSeries } from "../charts";
import { HostError } from "../errors";
import { HostCollection } from "../reflect";
import { ChartDataLabel, ChartPart, ChartSeriesFormat } from "./chart-looks";

export class ChartPointsCollection extends HostCollection {
  constructor(private readonly series: HostSeries) {
    super();
  }

  get items(): ChartPoint[] {
    const { values, looks } = this.series;
    return Array.from({ length: values.rows * values.columns }, (_, at) => new ChartPoint(looks, `points.${at}`));
  }

  getItemAt(index: number): ChartPoint {
    const found = this.items[index];
    if (!found) throw new HostError("InvalidArgument", `The series has no point ${index}.`);
    return found;
  }
}

class ChartPoint extends ChartPart {
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.looks, this.within("format"));
  }

  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.looks, this.within("dataLabel"));
  }
}
