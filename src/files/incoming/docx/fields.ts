/** Fields of a Word file: what they show is text, what they do is not done. */
import { attribute, child, children, type Element } from "../../package/xml";

interface Field {
  instruction: string;
  /** Behind the separator: what follows is what the field shows. */
  inResult: boolean;
  /** What a form field shows is told by its choices, not by its result. */
  readonly isChoice: boolean;
}

/** Fields that fetch from another program or file when Word updates them. */
const FETCHES = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDE|IMPORT|LINK)\b/i;

/** The fields open at one place of the text; they nest. */
export class Fields {
  /** Some field so far would fetch from another program or file. */
  fetches = false;
  private readonly open: Field[] = [];

  get depth(): number {
    return this.open.length;
  }

  begin(isChoice = false, instruction = ""): void {
    this.open.push({ instruction, inResult: false, isChoice });
    if (instruction !== "") this.separate();
  }

  separate(): void {
    const field = this.open.at(-1);
    if (!field) return;
    this.fetches ||= FETCHES.test(field.instruction);
    field.inResult = true;
  }

  end(): void {
    const field = this.open.pop();
    if (field) this.fetches ||= FETCHES.test(field.instruction);
  }

  /** Forgets what was left open inside a cell, as a field cannot reach out of it. */
  endTo(depth: number): void {
    while (this.open.length > depth) this.end();
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** Whether text at this place is shown. */
  get shows(): boolean {
    return this.open.every(({ inResult, isChoice }) => inResult && !isChoice);
  }
}

/** What a legacy form field shows: the chosen entry, or a box ticked or not; undefined for one that holds plain text. */
export function formFieldText(xml: string, fldChar: Element): string | undefined {
  const data = child(xml, fldChar, "ffData");
  if (!data) return undefined;
  const value = (parent: Element, name: string) => {
    const element = child(xml, parent, name);
    return element && (attribute(xml, element, "val") ?? "1");
  };
  const list = child(xml, data, "ddList");
  if (list) {
    const entries = children(xml, list).filter(({ name }) => name === "listEntry");
    const chosen = entries[Number(value(list, "result") ?? value(list, "default") ?? 0)];
    return (chosen && attribute(xml, chosen, "val")) ?? "";
  }
  const box = child(xml, data, "checkBox");
  return box && tick(isOn(value(box, "checked") ?? value(box, "default") ?? "0"));
}

export function tick(ticked: boolean): string {
  return ticked ? "☑" : "☐";
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && !["0", "false", "off"].includes(value);
}
