/** The stand-in as one add-in sees it: answers requests, counts them, keeps the limits and fails where a test says so. */
import type { HostBook } from "./book";
import { dispatch, type Interruption } from "./dispatch";
import { Workbook } from "./model/workbook";
import { pathType, type ProcessQuery } from "./protocol";
import { quirkGate, USUAL, type HostQuirks } from "./quirks";
import type { Gate } from "./reflect";
import { References } from "./references";

/** The status is 200, or what the host says when a request or a response is too large. */
export interface Answer {
  readonly status: 200 | "requestTooLarge" | "responseTooLarge";
  readonly body: string;
}

export interface HostOptions extends Partial<HostQuirks> {
  /** The most bytes of a request or a response; Excel on the web has 5 MB, the desktop none. */
  readonly payloadLimit?: number;
  /** The newest ExcelApi requirement set, such as 1.9. */
  readonly excelApi?: string;
}

interface Fault {
  readonly code: string;
  readonly afterActions: number;
}

export class HostService {
  /** A cell is being edited: what may wait waits for the end of it, all else is refused. */
  private editing: boolean;
  private readonly waiting: (() => void)[] = [];
  /** Requests answered since the start or the last `restart`; they are numbered from 1. */
  roundTrips = 0;
  private readonly root: Workbook;
  private gate: Gate;
  private readonly references = new References();
  private readonly faults = new Map<number, Fault>();
  private readonly disturbances = new Map<number, (book: HostBook) => void>();

  constructor(
    readonly book: HostBook,
    private readonly options: HostOptions = {},
  ) {
    this.root = new Workbook(book);
    book.quirks = { ...USUAL, ...options };
    this.gate = quirkGate(book.quirks);
    this.editing = book.quirks.busyEditing;
  }

  /** From now on this is asked first, before a member is used. */
  askFirst(first: Gate): void {
    const then = this.gate;
    this.gate = (use) => {
      first(use);
      then(use);
    };
  }

  get isEditing(): boolean {
    return this.editing;
  }

  endEditing(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Calls back at once, or when no cell is being edited any more. */
  whenFree(go: () => void): void {
    if (this.editing) this.waiting.push(go);
    else go();
  }

  /** Counts from 1 again and forgets faults that did not happen. */
  restart(): void {
    this.roundTrips = 0;
    this.faults.clear();
    this.disturbances.clear();
  }

  /** Makes one round trip fail, after so many of its actions were carried out (all of them: Infinity). */
  failAt(roundTrip: number, code: string, afterActions = 0): void {
    this.faults.set(roundTrip, { code, afterActions });
  }

  /** Lets somebody else change the workbook just before a round trip. */
  changeBefore(roundTrip: number, change: (book: HostBook) => void): void {
    this.disturbances.set(roundTrip, change);
  }

  changeCellBefore(roundTrip: number, sheet: string, row: number, column: number, input: string | number): void {
    this.changeBefore(roundTrip, (book) => {
      const found = book.findSheet(sheet);
      if (found) book.enter(found, row, column, input);
    });
  }

  isSetSupported(name: string, version = "1.1"): boolean {
    if (name === "ExcelApi") return compareVersions(version, this.options.excelApi ?? "1.15") <= 0;
    // The client files are older than ExcelApi 1.17 and call what came with it by the set it was in before.
    if (name === "ExcelApiOnline") return this.isSetSupported("ExcelApi", "1.17");
    return name === "DelayForCellEdit";
  }

  answer(requestBody: string): Answer {
    const request = JSON.parse(requestBody) as ProcessQuery;
    if (isGreeting(request))
      return { status: 200, body: JSON.stringify(dispatch(this.root, this.references, request, this.gate)) };
    this.roundTrips++;
    this.disturbances.get(this.roundTrips)?.(this.book);
    if (this.isTooLong(requestBody)) return { status: "requestTooLarge", body: "" };
    const fault = this.faults.get(this.roundTrips);
    const interruption: Interruption | undefined = fault && { actionIndex: fault.afterActions, code: fault.code };
    const body = JSON.stringify(dispatch(this.root, this.references, request, this.gate, interruption));
    this.book.notify("addin");
    return this.isTooLong(body) ? { status: "responseTooLarge", body: "" } : { status: 200, body };
  }

  /** Measuring megabytes takes its time, so they are measured only where a limit was set. */
  private isTooLong(text: string): boolean {
    const { payloadLimit } = this.options;
    return payloadLimit !== undefined && new TextEncoder().encode(text).length > payloadLimit;
  }
}

/** office.js tells the host once that it has started; nothing of the workbook is in it. */
function isGreeting({ ObjectPaths }: ProcessQuery): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === pathType.new);
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
