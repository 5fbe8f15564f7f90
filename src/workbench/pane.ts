/** The add-in's own pages, unchanged, in frames whose windows are made add-in windows of the open workbook. */
import type { HostBook } from "./host/book";
import { installHost, type BootOptions } from "./host/boot";
import { element } from "./view/elements";

export type HostSettings = Required<Pick<BootOptions, "language" | "theme">>;

/** A frame's first page of the same origin keeps the window of the blank one, so the host is there before office.js runs. */
function openFrame(place: HTMLElement, title: string, page: string, book: HostBook, settings: HostSettings): Window {
  const frame = element("iframe", { src: page, title });
  place.replaceChildren(frame);
  const view = frame.contentWindow;
  if (!view) throw new Error("The browser made a frame without a window.");
  installHost(view, book, settings);
  return view;
}

export class Pane {
  private page = "";

  constructor(
    readonly root: HTMLElement,
    private readonly frame: HTMLElement,
  ) {}

  /** As Excel does: the pane that shows this page already stays as it is. */
  show(page: string, book: HostBook, settings: HostSettings, title: string): void {
    this.root.hidden = false;
    if (page === this.page) return;
    this.page = page;
    openFrame(this.frame, title, page, book, settings);
  }

  hide(): void {
    this.root.hidden = true;
    this.page = "";
    this.frame.replaceChildren();
  }

  /** Boots the page again: another workbook, language or theme. */
  restart(book: HostBook, settings: HostSettings, title: string): void {
    const { page } = this;
    this.page = "";
    if (page !== "") this.show(page, book, settings, title);
  }
}

interface CommandEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

interface AddinWindow extends Window {
  readonly Office?: {
    onReady(): Promise<unknown>;
    readonly actions: {
      readonly _association: { readonly mappings: Readonly<Record<string, (event: CommandEvent) => unknown>> };
    };
  };
}

/** Runs a function of commands.html in a window of its own, as Excel does for a ribbon button; false if there is none of that name. */
export async function runCommand(
  place: HTMLElement,
  name: string,
  book: HostBook,
  settings: HostSettings,
): Promise<boolean> {
  const view: AddinWindow = openFrame(place, name, "commands.html", book, settings);
  await new Promise((loaded) => view.addEventListener("load", loaded, { once: true }));
  await view.Office?.onReady();
  const command = view.Office?.actions._association.mappings[name.toUpperCase()];
  if (!command) return false;
  await new Promise<void>((completed) => command({ source: { id: name }, completed }));
  place.replaceChildren();
  return true;
}
