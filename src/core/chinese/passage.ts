/** A cell's running text, read only when a check asks and once for all of them. */
import { quantitiesIn } from "./quantities";
import { type Quantity } from "./quantity";
import { plainText } from "./text";

export class Passage {
  private folded: string | undefined;
  private counted: readonly Quantity[] | undefined;

  /** The text as it stands. */
  constructor(readonly text: string) {}

  /** In half-width and plain letters, every place where it was. */
  get plain(): string {
    return (this.folded ??= plainText(this.text));
  }

  get quantities(): readonly Quantity[] {
    return (this.counted ??= quantitiesIn(this.text));
  }

  /** One of its quantities as it stands. */
  written({ start, end }: Quantity): string {
    return this.text.slice(start, end);
  }
}
