/** What the Excel window does around an add-in's page: it presses ribbon buttons and opens dialogs. */

export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

export type EventHandler = (id: number, payload: SafeArray) => void;

export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

const dialogMessage = 10;
const appCommand = 39;
const appCommandCompleted = 94;
const dialogClosed = 12006;

/** One page's side of the window: give it to `installHost`. */
export class AddinShell {
  private command: EventHandler | undefined;
  private commandWaits: (() => void) | undefined;
  private readonly running = new Map<string, (status: number) => void>();

  /** `openDialog` shows a page and calls back when the person closes it. */
  constructor(private readonly openDialog: (url: string, closed: () => void) => void) {}

  registerEvent(id: number, target: string, handler: EventHandler): void {
    if (id === appCommand) {
      this.command = handler;
      this.commandWaits?.();
    }
    if (id === dialogMessage) {
      const { url } = JSON.parse(target) as { readonly url: string };
      this.openDialog(url, () => handler(dialogMessage, safeArray([dialogClosed])));
    }
  }

  /** True for the calls the shell answers itself. */
  execute(id: number, params: unknown): boolean {
    if (id !== appCommandCompleted || !Array.isArray(params)) return false;
    const [command, status] = params as [string, number];
    this.running.get(command)?.(status);
    return true;
  }

  /** Presses the button of a function; ends when the function says it is completed. 0 is success. */
  async press(functionName: string): Promise<number> {
    if (!this.command) await new Promise<void>((ready) => (this.commandWaits = ready));
    return new Promise((completed) => {
      this.running.set(functionName, completed);
      const source = JSON.stringify({ source: { id: functionName } });
      this.command?.(appCommand, safeArray([functionName, functionName, source]));
    });
  }
}
