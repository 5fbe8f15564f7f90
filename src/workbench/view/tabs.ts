/** The sheets' tabs, hidden sheets named as hidden. */
import type { HostBook } from "../host/book";
import type { HostSheet } from "../host/sheet";
import { element } from "./elements";

export interface TabWords {
  readonly sheets: string;
  readonly hidden: string;
  readonly protected: string;
}

export class Tabs {
  private readonly list = element("div", { className: "tab-list", role: "tablist" });
  private readonly hidden = element("span", { className: "hidden-sheets" });
  readonly root = element("div", { className: "tabs" }, this.list, this.hidden);
  private drawn = "";

  constructor(
    private readonly book: () => HostBook,
    private readonly choose: (sheet: HostSheet) => void,
  ) {
    this.list.addEventListener("keydown", (event) => this.key(event));
  }

  draw(words: TabWords): void {
    const { activeSheet, sheets } = this.book();
    const state = sheets.map((sheet) => [sheet.id, sheet.name, sheet.visibility, sheet.protected, sheet.tabColor]);
    const wanted = JSON.stringify([words, activeSheet.id, state]);
    // A tab that is replaced between press and release would never be clicked.
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    const focused = this.list.contains(document.activeElement);
    this.list.ariaLabel = words.sheets;
    const tabs = this.book()
      .visibleSheets()
      .map((sheet) => {
        const name = sheet.protected ? `${sheet.name} (${words.protected})` : sheet.name;
        const tab = element("button", { type: "button", role: "tab", tabIndex: sheet === activeSheet ? 0 : -1 }, name);
        tab.ariaSelected = String(sheet === activeSheet);
        if (sheet.tabColor) tab.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
        tab.addEventListener("click", () => this.choose(sheet));
        return tab;
      });
    this.list.replaceChildren(...tabs);
    const active = tabs.find((tab) => tab.ariaSelected === "true");
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) active?.focus();
    const hidden = sheets.filter(({ visibility }) => visibility !== "Visible").map(({ name }) => name);
    this.hidden.textContent = hidden.length > 0 ? `${words.hidden} ${hidden.join("、")}` : "";
  }

  private key({ key }: KeyboardEvent): void {
    const sheets = this.book().visibleSheets();
    const at = sheets.indexOf(this.book().activeSheet);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: sheets.length - 1 }[key];
    const sheet = to === undefined ? undefined : sheets[to];
    if (sheet) this.choose(sheet);
  }
}
