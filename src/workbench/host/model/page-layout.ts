/** Excel.PageLayout: how a sheet goes on paper. */
import { HostError } from "../errors";
import { HostObject } from "../reflect";
import type { HostSheet } from "../sheet";

export class PageLayout extends HostObject {
  constructor(private readonly sheet: HostSheet) {
    super();
  }

  get orientation(): string {
    return this.sheet.print.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set orientation(orientation: string) {
    this.sheet.print.orientation = orientation.toLowerCase() === "landscape" ? "landscape" : "portrait";
  }

  get paperSize(): string {
    return this.sheet.print.paperSize;
  }

  set paperSize(size: string) {
    this.sheet.print.paperSize = size;
  }

  get zoom(): unknown {
    return this.sheet.print.zoom;
  }

  set zoom(zoom: unknown) {
    this.sheet.print.zoom = zoom;
  }

  get centerHorizontally(): boolean {
    return this.sheet.print.centerHorizontally;
  }

  set centerHorizontally(center: boolean) {
    this.sheet.print.centerHorizontally = center;
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  setPrintTitleRows(rows: unknown): void {
    if (typeof rows !== "string" || !/^\$\d+:\$\d+$/.test(rows)) {
      throw new HostError("InvalidArgument", "Title rows are given as $1:$2.");
    }
    this.sheet.print.titleRows = rows;
  }
}

class HeaderFooterGroup extends HostObject {
  constructor(private readonly sheet: HostSheet) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
}

class HeaderFooter extends HostObject {
  constructor(private readonly sheet: HostSheet) {
    super();
  }

  get centerFooter(): string {
    return this.sheet.print.footer;
  }

  set centerFooter(footer: string) {
    this.sheet.print.footer = footer;
  }
}
