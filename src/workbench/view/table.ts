/** The sheet view: the active sheet of the stand-in's workbook as a real HTML table. */
import type { Position, Range } from "../../core/grid/range";
import type { HostBook } from "../host/book";
import { validationAt } from "../host/validations";
import { drawnCharts } from "./charts-layer";
import { element } from "./elements";
import { Hint } from "./hint";
import { areaAt, columnPixels, extent, rowPixels, shownColumns } from "./look";
import { cellId, columnHeads, sheetRows } from "./rows";

const rowHeadPixels = 46;
const mostFrozenRows = 20;
const chunkRows = 40;
/** A merged area is kept in one chunk unless it is taller than this. */
const mostChunkRows = 400;

interface Chunk {
  readonly first: number;
  readonly end: number;
  readonly body: HTMLTableSectionElement;
  /** As measured when it was last drawn. */
  height: number;
  drawn: boolean;
}

export class SheetTable {
  readonly table = element("table", { tabIndex: 0, attributes: { role: "grid", "aria-multiselectable": "true" } });
  private readonly charts = element("div", { className: "charts" });
  private readonly hint = new Hint();
  readonly root = element("div", { className: "sheet" }, this.table, this.charts, this.hint.box);
  private chunks: Chunk[] = [];
  private shape = "";
  /** Those that are shown. */
  private columns: readonly number[] = [];
  private readonly near = new IntersectionObserver((seen) => this.approach(seen), {
    root: this.root,
    rootMargin: "800px 0px",
  });

  constructor(private readonly book: () => HostBook) {}

  /** Draws what changed; a sheet of another shape is laid out anew. */
  draw(): void {
    const book = this.book();
    const sheet = book.activeSheet;
    const { rows, columns } = extent(sheet, book.selection);
    const shape = JSON.stringify([
      sheet.id,
      rows,
      columns,
      sheet.freezeRows,
      [...sheet.columnWidths],
      sheet.merges.length,
    ]);
    if (shape !== this.shape) this.layOut(rows, columns);
    else for (const chunk of this.chunks) if (chunk.drawn) this.fill(chunk);
    this.shape = shape;
    this.drawCharts();
    this.showSelection();
  }

  /** Over the cells they cover, as tall as these came out. */
  private drawCharts(): void {
    const edge = (column: number): number => {
      const widths = Array.from({ length: column }, (_, index) => columnPixels(this.book().activeSheet, index));
      return widths.reduce((sum, width) => sum + width, rowHeadPixels);
    };
    const drawn = element("div", {}, ...drawnCharts(this.book(), { topOf: (row) => this.topOf(row), leftOf: edge }));
    // A drawing that says the same stays, for whoever is reading it.
    if (drawn.innerHTML !== this.charts.innerHTML) this.charts.replaceChildren(...drawn.children);
  }

  private topOf(row: number): number {
    const chunk = this.chunks.find(({ end }) => row < end) ?? this.chunks.at(-1);
    if (!chunk) return 0;
    const drawn = [...chunk.body.querySelectorAll<HTMLElement>("tr[data-row]")];
    const line = drawn.find((tr) => Number(tr.dataset["row"]) >= row && !tr.hidden);
    // The head stays in view while the rest scrolls, so its rows are measured within it.
    const above = chunk.body.tagName === "THEAD" ? chunk.body : this.table;
    if (line) return line.getBoundingClientRect().top - above.getBoundingClientRect().top;
    const top = chunk.body.getBoundingClientRect().top - above.getBoundingClientRect().top;
    return top + this.estimate(chunk.first, row);
  }

  /** Scrolls the selection into view. */
  reveal(): void {
    const { row, column } = this.book().selection;
    const index = this.chunks.findIndex((chunk) => row >= chunk.first && row < chunk.end);
    for (const chunk of this.chunks.slice(Math.max(0, index - 1), index + 2)) if (!chunk.drawn) this.fill(chunk);
    this.showSelection();
    this.cellAt({ row, column })?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** The drawn cell that shows a position: itself or the merged area over it. */
  cellAt({ row, column }: Position): HTMLElement | null {
    const area = areaAt(this.book().activeSheet.merges, row, column);
    const chunk = this.chunks.find(({ first, end }) => row >= first && row < end);
    return document.getElementById(cellId(Math.max(area.row, chunk?.first ?? 0), area.column));
  }

  private layOut(rows: number, columns: number): void {
    const sheet = this.book().activeSheet;
    const frozen = sheet.freezeRows <= mostFrozenRows ? sheet.freezeRows : 0;
    this.columns = shownColumns(sheet, columns);
    this.near.disconnect();
    const widths = this.columns.map((column) => columnPixels(sheet, column));
    const columnGroup = element("colgroup", {}, ...[rowHeadPixels, ...widths].map(columnOf));
    this.table.style.width = `${widths.reduce((sum, width) => sum + width, rowHeadPixels)}px`;
    this.table.ariaLabel = sheet.name;
    this.table.ariaRowCount = String(rows + 1);
    this.table.ariaColCount = String(columns + 1);
    const head = element("thead", {}, columnHeads(this.columns));
    this.chunks = frozen > 0 ? [{ first: 0, end: frozen, body: head, height: 0, drawn: false }] : [];
    for (let first = frozen; first < rows;) {
      const end = Math.min(rows, chunkEnd(sheet.merges, first));
      this.chunks.push({ first, end, body: element("tbody"), height: this.estimate(first, end), drawn: false });
      first = end;
    }
    head.classList.toggle("frozen", frozen > 0);
    this.table.replaceChildren(
      columnGroup,
      head,
      ...this.chunks.map(({ body }) => body).filter((body) => body !== head),
    );
    this.root.scrollTo(0, 0);
    for (const chunk of this.chunks) {
      if (chunk.body === head) this.fill(chunk);
      else this.empty(chunk);
    }
    for (const chunk of this.chunks.slice(0, 3)) if (!chunk.drawn) this.fill(chunk);
    for (const chunk of this.chunks) if (chunk.body !== head) this.near.observe(chunk.body);
    this.root.style.scrollPadding = `${head.offsetHeight}px 20px 20px ${rowHeadPixels}px`;
  }

  private approach(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      const chunk = this.chunks.find(({ body }) => body === target);
      if (!chunk || chunk.drawn === isIntersecting) continue;
      if (isIntersecting) this.fill(chunk);
      else this.empty(chunk);
    }
    this.drawCharts();
    this.showSelection();
  }

  private fill(chunk: Chunk): void {
    const rows = sheetRows(this.book(), chunk.first, chunk.end, this.columns);
    const heads = chunk.body.tagName === "THEAD" ? [...chunk.body.children].slice(0, 1) : [];
    chunk.body.replaceChildren(...heads, ...rows);
    chunk.drawn = true;
  }

  private empty(chunk: Chunk): void {
    if (chunk.drawn) chunk.height = chunk.body.offsetHeight;
    const blank = element("td", { colSpan: this.columns.length + 1, className: "blank" });
    blank.style.height = `${chunk.height}px`;
    chunk.body.replaceChildren(element("tr", { attributes: { "aria-hidden": "true" } }, blank));
    chunk.drawn = false;
  }

  private estimate(first: number, end: number): number {
    const sheet = this.book().activeSheet;
    let height = 0;
    for (let row = first; row < end; row++) height += rowPixels(sheet, row);
    return height;
  }

  showSelection(): void {
    const { selection } = this.book();
    for (const old of this.table.querySelectorAll(".selected, .active, .within")) {
      old.classList.remove("selected", "active", "within", "choice");
      old.removeAttribute("aria-selected");
      old.removeAttribute("aria-describedby");
    }
    const active = this.cellAt(selection);
    for (const cell of this.drawnCells(selection)) {
      cell.classList.add("selected");
      cell.ariaSelected = "true";
    }
    active?.classList.add("selected", "active");
    if (active) active.ariaSelected = "true";
    const validation = validationAt(this.book().activeSheet, selection.row, selection.column);
    active?.classList.toggle("choice", (validation?.words.length ?? 0) > 0);
    this.hint.show(active, validation?.prompt);
    if (active) this.table.setAttribute("aria-activedescendant", active.id);
    else this.table.removeAttribute("aria-activedescendant");
    for (const head of this.table.querySelectorAll<HTMLElement>("thead th[data-column]")) {
      const column = Number(head.dataset["column"]);
      const within = column >= selection.column && column < selection.column + selection.columns;
      head.classList.toggle("within", within);
    }
  }

  private drawnCells(range: Range): HTMLElement[] {
    const cells: HTMLElement[] = [];
    const columns = (this.columns.at(-1) ?? 0) + 1;
    for (const tr of this.table.querySelectorAll<HTMLElement>("tr[data-row]")) {
      const row = Number(tr.dataset["row"]);
      if (row < range.row || row >= range.row + range.rows) continue;
      tr.firstElementChild?.classList.add("within");
      for (let column = range.column; column < range.column + Math.min(range.columns, columns); column++) {
        const cell = document.getElementById(cellId(row, column));
        if (cell) cells.push(cell);
      }
    }
    return cells;
  }
}

function chunkEnd(merges: readonly Range[], first: number): number {
  let end = first + chunkRows;
  for (;;) {
    const cut = merges.find((merge) => merge.row >= first && merge.row < end && merge.row + merge.rows > end);
    if (!cut || cut.row + cut.rows > first + mostChunkRows) return end;
    end = cut.row + cut.rows;
  }
}

function columnOf(width: number): HTMLTableColElement {
  const column = element("col");
  column.style.width = `${width}px`;
  return column;
}
