/** The add-in's own pages, unchanged, in frames whose windows are made add-in windows of the open workbook. */
import type { HostBook } from "./host/book";
import { installHost, type BootOptions } from "./host/boot";
import { AddinShell } from "./host/shell";
import { element } from "./view/elements";

export type HostSettings = Required<Pick<BootOptions, "language" | "theme" | "address">>;

/** A frame's first page of the same origin keeps the window of the blank one, so the host is there before office.js runs. */
function openFrame(place: HTMLElement, title: string, page: string, book: HostBook, options: BootOptions): void {
  const frame = element("iframe", { src: page, title });
  place.replaceChildren(frame);
  const view = frame.contentWindow;
  if (!view) throw new Error("The browser made a frame without a window.");
  installHost(view, book, options);
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

/** Runs a function of commands.html in a window of its own, as Excel does for a ribbon button; false if it could not. */
export async function runCommand(
  place: HTMLElement,
  name: string,
  book: HostBook,
  settings: HostSettings,
  openDialog: (url: string, closed: () => void) => void,
): Promise<boolean> {
  const shell = new AddinShell(openDialog);
  openFrame(place, name, "commands.html", book, { ...settings, shell });
  const status = await shell.press(name);
  place.replaceChildren();
  return status === 0;
}
