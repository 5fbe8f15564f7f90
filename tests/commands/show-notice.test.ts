/** @jest-environment jsdom */
/** The ribbon's dialog: a command ends when the person closes it, and before Excel ends the command by itself. */
import { showNotice } from "../../src/commands/show-notice";

interface Dialog {
  readonly opened: string[];
  closed: number;
  byPerson(): void;
}

function playOffice(status: "succeeded" | "failed"): Dialog {
  const handlers: (() => void)[] = [];
  const dialog: Dialog = { opened: [], closed: 0, byPerson: () => handlers.forEach((tell) => tell()) };
  const value = {
    close: () => dialog.closed++,
    addEventHandler: (_: string, tell: () => void) => handlers.push(tell),
  };
  const displayDialogAsync = (url: string, _: object, done: (result: object) => void): void => {
    dialog.opened.push(url);
    done({ status, value });
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Failed: "failed" },
      EventType: { DialogEventReceived: "received" },
      context: { ui: { displayDialogAsync } },
    },
  });
  return dialog;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function whether(ended: Promise<void>): Promise<boolean> {
  return Promise.race([ended.then(() => true), jest.advanceTimersByTimeAsync(0).then(() => false)]);
}

test("shows the text and ends when the person closes it", async () => {
  const dialog = playOffice("succeeded");
  const ended = showNotice("没有需要填写的单元格");
  expect(new URL(dialog.opened[0] ?? "").searchParams.get("text")).toBe("没有需要填写的单元格");
  expect(await whether(ended)).toBe(false);
  dialog.byPerson();
  await ended;
  await jest.advanceTimersByTimeAsync(10 * 60_000);
  expect(dialog.closed).toBe(0);
});

test("closes by itself after four minutes: Excel would end the command after five", async () => {
  const dialog = playOffice("succeeded");
  const ended = showNotice("没有需要填写的单元格");
  await jest.advanceTimersByTimeAsync(4 * 60_000 - 1);
  expect(dialog.closed).toBe(0);
  await jest.advanceTimersByTimeAsync(1);
  await ended;
  expect(dialog.closed).toBe(1);
});

test("ends where no dialog can be opened", async () => {
  playOffice("failed");
  await expect(showNotice("没有需要填写的单元格")).resolves.toBeUndefined();
});
