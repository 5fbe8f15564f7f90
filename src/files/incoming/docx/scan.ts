/** Goes through the body of a Word file once, however deep it nests, and puts down its paragraphs and tables. */
import { Refusal } from "../../package/problems";
import { attribute, elementAt, nextTag, type Element, type Tag } from "../../package/xml";
import { textBetween } from "../../package/xml-text";
import { Line, type Block } from "./blocks";
import { Body } from "./body";
import { Fields, formFieldText, tick } from "./fields";
import {
  cellProperties,
  controlProperties,
  gridWidths,
  isHidden,
  paragraphProperties,
  rowProperties,
  type Control,
} from "./properties";
import { symbolText } from "./symbols";

export interface Scanned {
  readonly blocks: readonly Block[];
  readonly trackedChanges: boolean;
  /** Some field fetches from another program or file. */
  readonly fetches: boolean;
}

type Counter = (list: string, level: string) => number | undefined;

export function scanDocument(xml: string, count: Counter): Scanned {
  return new Scanner(xml, count).scan();
}

/** Passed over: drawings and the words in them, what is there for older programs, readings above characters, what a change replaced. */
const SKIPPED = "drawing pict object Fallback rt sectPr tblPr tblPrEx rPrChange pPrChange trPrChange tcPrChange";
const WHOLE = new Set(`${SKIPPED} t instrText fldChar pPr rPr tblGrid trPr tcPr sdtPr del moveFrom`.split(" "));

class Scanner {
  private readonly body = new Body();
  private readonly path: string[] = [];
  private readonly fields = new Fields();
  private readonly controls: (Control & { ticked: boolean })[] = [];
  private trackedChanges = false;
  /** Of each cell: the fields that were open where it begins. */
  private readonly cells: number[] = [];
  private line: Line | undefined;
  private lineGoesOn = false;
  private runIsHidden = false;

  constructor(
    private readonly xml: string,
    private readonly count: Counter,
  ) {}

  scan(): Scanned {
    for (let tag = nextTag(this.xml, 0); tag;) {
      let end = tag.end;
      if (tag.kind === "close") {
        if (this.path.pop() !== tag.name) throw new Refusal("damaged");
        this.close(tag.name);
      } else {
        const whole = this.takeWhole(tag);
        if (whole) end = whole.outerEnd;
        else {
          this.open(tag);
          if (tag.kind === "empty") this.close(tag.name);
          else this.path.push(tag.name);
        }
      }
      tag = nextTag(this.xml, end);
    }
    if (this.path.length > 0) throw new Refusal("damaged");
    this.flush();
    return { blocks: this.body.blocks, trackedChanges: this.trackedChanges, fetches: this.fields.fetches };
  }

  /** Elements that are read, or passed over, in one piece. */
  private takeWhole(tag: Tag): Element | undefined {
    if (!WHOLE.has(tag.name)) return undefined;
    const element = elementAt(this.xml, tag);
    this.read(element);
    return element;
  }

  private read(element: Element): void {
    const { xml } = this;
    switch (element.name) {
      case "t":
        return this.emit(textBetween(xml, element.end, element.innerEnd));
      case "instrText":
        return this.fields.instruct(textBetween(xml, element.end, element.innerEnd));
      case "fldChar":
        return this.fieldCharacter(element);
      case "pPr":
        return this.paragraph(element);
      case "del":
      case "moveFrom":
        this.trackedChanges = true;
        break;
      case "rPr":
        if (this.path.at(-1) === "r") this.runIsHidden = isHidden(xml, element);
        break;
      case "tblGrid":
        this.body.describeTable(gridWidths(xml, element));
        break;
      case "trPr": {
        const properties = rowProperties(xml, element);
        this.trackedChanges ||= properties.change !== undefined;
        this.body.describeRow(properties);
        break;
      }
      case "tcPr": {
        const properties = cellProperties(xml, element);
        this.trackedChanges ||= properties.changed;
        this.body.describeCell(properties);
        break;
      }
      case "sdtPr":
        if (this.controls.pop()) this.controls.push({ ...controlProperties(xml, element), ticked: false });
        break;
    }
  }

  private open(tag: Tag): void {
    switch (tag.name) {
      case "tbl":
        this.flush();
        this.body.openTable();
        break;
      case "tr":
        this.body.openRow();
        break;
      case "tc":
        this.cells.push(this.fields.depth);
        this.body.openCell();
        break;
      case "p":
        this.line = this.lineGoesOn && this.line ? this.line : new Line();
        this.lineGoesOn = false;
        break;
      case "r":
        this.runIsHidden = false;
        break;
      case "sdt":
        this.controls.push({ isEmpty: false, box: undefined, ticked: false });
        break;
      case "fldSimple":
        this.fields.begin(false, attribute(this.xml, tag, "instr") ?? " ");
        break;
      case "ins":
      case "moveTo":
        this.trackedChanges = true;
        break;
      case "tab":
      case "ptab":
        this.emit("\t");
        break;
      case "br":
        if (!["page", "column"].includes(attribute(this.xml, tag, "type") ?? "")) this.emit("\n");
        break;
      case "cr":
        this.emit("\n");
        break;
      case "noBreakHyphen":
        this.emit("-");
        break;
      case "sym":
        this.emit(symbolText(attribute(this.xml, tag, "font") ?? "", attribute(this.xml, tag, "char") ?? ""));
        break;
    }
  }

  private close(name: string): void {
    switch (name) {
      case "p":
        this.endLine();
        break;
      case "tc":
        this.flush();
        this.fields.endTo(this.cells.pop() ?? 0);
        this.body.closeCell();
        break;
      case "tr":
        this.body.closeRow();
        break;
      case "tbl":
        this.body.closeTable();
        break;
      case "sdt":
        this.controls.pop();
        break;
      case "fldSimple":
        this.fields.end();
        break;
    }
  }

  private paragraph(pPr: Element): void {
    const { list, goesOn } = paragraphProperties(this.xml, pPr);
    this.lineGoesOn = goesOn;
    this.trackedChanges ||= goesOn;
    if (list && this.line && !this.body.isDeleted) this.line.number = this.count(list.id, list.level);
  }

  private fieldCharacter(element: Element): void {
    const type = attribute(this.xml, element, "fldCharType");
    if (type === "separate") this.fields.separate();
    else if (type === "end") this.fields.end();
    else if (type === "begin") {
      const choice = formFieldText(this.xml, element);
      if (choice !== undefined) this.emit(choice);
      this.fields.begin(choice !== undefined);
    }
  }

  private emit(text: string): void {
    if (!this.line) return;
    if (!this.fields.shows) return this.fields.instruct(text);
    const control = this.controls.at(-1);
    if (this.controls.some(({ isEmpty }) => isEmpty)) return;
    if (this.runIsHidden) return this.line.hide(text);
    if (control?.box === undefined) return this.line.show(text);
    if (!control.ticked) this.line.show(tick(control.box));
    control.ticked = true;
  }

  /** A paragraph whose end was deleted may find none to go on in. */
  private flush(): void {
    this.lineGoesOn = false;
    this.endLine();
  }

  private endLine(): void {
    const { line } = this;
    if (!line || this.lineGoesOn) return;
    this.line = undefined;
    this.body.addLine(line);
  }
}
