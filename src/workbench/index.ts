/** The workbench page: a workbook imitated in the browser, with the built add-in beside it. */
import { describeProblem } from "../files/package/problems";
import { blankWorkbook } from "./blank";
import { openDocument, saveDocument, type OpenedDocument } from "./document";
import { Pane, runCommand, type HostSettings } from "./pane";
import { showDialog } from "./dialog";
import { resizable } from "./resize";
import { FormulaBar } from "./view/formula-bar";
import { SheetView } from "./view/sheet-view";
import { Tabs } from "./view/tabs";
import { fillIn, wordsOf, type Language, type Words } from "./words";

const exampleFile = "assets/2023q2-circular.xlsx";

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}.`);
  return found;
}

/** Everything the page does, around the one document that is open. */
class Workbench {
  private readonly language = find("language", HTMLSelectElement);
  private readonly theme = find("theme", HTMLSelectElement);
  private readonly commands = find("commands", HTMLElement);
  private readonly status = find("status", HTMLElement);
  private readonly pane = new Pane(find("pane", HTMLElement), find("frame", HTMLElement));
  private readonly sheet: SheetView;
  private readonly bar: FormulaBar;
  private readonly tabs: Tabs;
  private shown = "";
  private redraw = 0;
  private stopListening: () => void = () => undefined;

  constructor(private open: OpenedDocument) {
    const book = () => this.open.book;
    this.sheet = new SheetView(book, {
      selected: () => this.bar.draw(),
      refused: ({ reason, slots }) => this.say(fillIn(this.words[reason], slots)),
    });
    this.bar = new FormulaBar(book, {
      goTo: (range) => this.sheet.select(range),
      enter: (text, at) => this.sheet.enter(text, at),
      leave: () => this.sheet.focus(),
    });
    this.tabs = new Tabs(book, (sheet) => {
      book().activate(sheet);
      this.draw();
    });
    find("workbook", HTMLElement).prepend(this.bar.root, this.sheet.root, this.tabs.root);
    this.listen();
    this.show(open);
    this.pane.show("taskpane.html", open.book, this.settings, this.words.pane);
  }

  private get words(): Words {
    return wordsOf(this.language.value as Language);
  }

  private get settings(): HostSettings {
    return {
      language: this.language.value,
      theme: this.theme.value === "dark" ? "dark" : "light",
      address: `C:\\${this.open.name}`,
    };
  }

  private say(sentence: string): void {
    this.status.textContent = sentence;
  }

  private show(document: OpenedDocument): void {
    this.stopListening();
    this.open = document;
    this.stopListening = document.book.subscribe(() => {
      cancelAnimationFrame(this.redraw);
      this.redraw = requestAnimationFrame(() => this.draw());
    });
    this.translate();
    this.draw();
  }

  private draw(): void {
    const { book, name } = this.open;
    const at = JSON.stringify([book.activeSheet.id, book.selection]);
    this.sheet.draw(at !== this.shown);
    this.shown = at;
    this.bar.draw();
    this.tabs.draw(this.words);
    find("name", HTMLElement).textContent = name;
  }

  private translate(): void {
    const { words } = this;
    document.documentElement.lang = this.language.value;
    document.title = words.title;
    for (const node of document.querySelectorAll<HTMLElement>("[data-word]")) {
      node.textContent = words[node.dataset["word"] as keyof Words];
    }
    for (const node of document.querySelectorAll<HTMLElement>("[data-label]")) {
      node.ariaLabel = words[node.dataset["label"] as keyof Words];
    }
    this.bar.label(words.address, words.contents);
    this.tabs.draw(words);
  }

  private async load(name: string, bytes: Uint8Array): Promise<void> {
    const opened = await openDocument(name, bytes);
    if (!opened.ok) {
      const detail = describeProblem(opened.problem, this.language.value === "zh-CN" ? "zh" : "en");
      this.say(fillIn(this.words.notOpened, { name, detail }));
      return;
    }
    this.show(opened.document);
    this.pane.restart(opened.document.book, this.settings, this.words.pane);
    this.say(fillIn(this.words.opened, { name }));
  }

  private async loadFile(file: File | undefined): Promise<void> {
    if (file) await this.load(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private async save(): Promise<void> {
    const saved = await saveDocument(this.open);
    const { name } = this.open;
    if (!saved.ok) {
      const lang = this.language.value === "zh-CN" ? "zh" : "en";
      const detail = "problem" in saved ? describeProblem(saved.problem, lang) : JSON.stringify(saved.conflicts);
      this.say(fillIn(this.words.notSaved, { detail }));
      return;
    }
    const url = URL.createObjectURL(new Blob([saved.bytes.slice()]));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    this.say(fillIn(this.words.saved, { name }));
  }

  private async command(name: "fillTally" | "buildSummaries"): Promise<void> {
    const { book } = this.open;
    const done = await runCommand(this.commands, name, book, this.settings, (url, closed) => {
      showDialog(url, this.words, closed);
    });
    if (!done) this.say(fillIn(this.words.noCommand, { name }));
  }

  private restart(): void {
    this.translate();
    this.pane.restart(this.open.book, this.settings, this.words.pane);
  }

  private listen(): void {
    const on = (id: string, action: () => unknown): void =>
      find(id, HTMLElement).addEventListener("click", () => void action());
    const file = find("file", HTMLInputElement);
    on("open", () => file.click());
    file.addEventListener("change", () => {
      void this.loadFile(file.files?.[0]).finally(() => (file.value = ""));
    });
    on("save", () => this.save());
    on("create", () => this.load(this.words.untitled, blankWorkbook()));
    on("example", async () => this.load(...(await example())));
    on("check", () => this.showPane("taskpane.html"));
    on("showPane", () => this.showPane("taskpane.html"));
    on("closePane", () => this.pane.hide());
    on("fillTally", () => this.command("fillTally"));
    on("buildSummaries", () => this.command("buildSummaries"));
    this.language.addEventListener("change", () => this.restart());
    this.theme.addEventListener("change", () => this.restart());
    resizable(this.pane.root, find("handle", HTMLElement), find("width", HTMLSelectElement));
    this.acceptDrops(find("workbook", HTMLElement));
  }

  private showPane(page: string): void {
    this.pane.show(page, this.open.book, this.settings, this.words.pane);
  }

  private acceptDrops(place: HTMLElement): void {
    place.addEventListener("dragover", (event) => {
      event.preventDefault();
      place.classList.add("dropping");
    });
    place.addEventListener("dragleave", () => place.classList.remove("dropping"));
    place.addEventListener("drop", (event) => {
      event.preventDefault();
      place.classList.remove("dropping");
      void this.loadFile(event.dataTransfer?.files[0]);
    });
  }
}

async function example(): Promise<[name: string, bytes: Uint8Array]> {
  const answer = await fetch(exampleFile);
  if (!answer.ok) throw new Error(`${exampleFile}: ${answer.status}`);
  return [exampleFile.replace("assets/", ""), new Uint8Array(await answer.arrayBuffer())];
}

async function start(): Promise<void> {
  const opened = await openDocument(...(await example()));
  if (!opened.ok) throw new Error(describeProblem(opened.problem, "en"));
  new Workbench(opened.document);
}

void start();
