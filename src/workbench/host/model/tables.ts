/** Excel.TableCollection and Excel.Table, as far as asking whether there is one needs them. */
import { HostCollection, HostObject } from "../reflect";

export class TableCollection extends HostCollection {
  constructor(private readonly names: readonly string[]) {
    super();
  }

  get items(): Table[] {
    return this.names.map((name) => new Table(name));
  }
}

class Table extends HostObject {
  constructor(readonly tableName: string) {
    super();
  }

  override get wireId(): string {
    return this.tableName;
  }

  get id(): string {
    return this.tableName;
  }

  get name(): string {
    return this.tableName;
  }
}
