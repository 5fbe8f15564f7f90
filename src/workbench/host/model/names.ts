/** Excel.NamedItemCollection of one sheet. */
import { HostError } from "../errors";
import { HostCollection, HostObject } from "../reflect";
import type { HostName, HostSheet } from "../sheet";
import { requireUnprotected } from "./styled";

export class NamedItemCollection extends HostCollection {
  constructor(private readonly sheet: HostSheet) {
    super();
  }

  get items(): NamedItem[] {
    return [...this.sheet.names].map(([name, item]) => new NamedItem(this.sheet, name, item));
  }

  getItem(name: string): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new HostError("ItemNotFound", `Sheet ${this.sheet.name} has no name ${name}.`);
    return found;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    return this.items.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** Whether Excel names on a protected sheet is written nowhere; the stand-in does not, so that nobody relies on it. */
  add(name: string, reference: unknown): NamedItem {
    requireUnprotected(this.sheet);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument", `${name} is no name.`);
    if (typeof reference !== "string" || !reference.startsWith("=")) {
      throw new HostError("NotImplemented", "The stand-in host names formulas only.");
    }
    if (this.getItemOrNullObject(name)) throw new HostError("ItemAlreadyExists", `There is a name ${name} already.`);
    const item: HostName = { formula: reference, visible: true };
    this.sheet.names.set(name, item);
    return new NamedItem(this.sheet, name, item);
  }
}

class NamedItem extends HostObject {
  constructor(
    private readonly sheet: HostSheet,
    readonly key: string,
    private readonly item: HostName,
  ) {
    super();
  }

  get name(): string {
    return this.key;
  }

  get formula(): string {
    return this.item.formula;
  }

  get value(): string {
    return this.item.formula;
  }

  get visible(): boolean {
    return this.item.visible;
  }

  set visible(visible: boolean) {
    this.item.visible = visible;
  }

  delete(): void {
    this.sheet.names.delete(this.key);
  }
}
