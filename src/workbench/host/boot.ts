/** What a window must offer before office.js loads in it, so that office.js takes it for a task pane of Excel. */
import type { HostBook } from "./book";
import { sendChanges } from "./messages";
import { HostService, type HostOptions } from "./service";
import { safeArray, type AddinShell, type EventHandler, type SafeArray } from "./shell";

export interface BootOptions extends HostOptions {
  /** The display language of Office; zh-CN unless told. */
  readonly language?: string;
  readonly theme?: "light" | "dark";
  /** Where the workbook lies; nowhere unless told. */
  readonly address?: string;
  /** Ribbon buttons and dialogs; without it there are none. */
  readonly shell?: AddinShell;
}

type Callback = (response: SafeArray) => void;

const executeRichApi = 93;
const richApiMessage = 33;
const succeeded = 0;
const requestTooLarge = 5103;
const responseTooLarge = 5104;
const notSupported = 5000;
/** What the npm package of office.js knows. */
const newestMinor = 15;

/** Makes the window an add-in window of this workbook; call it before office.js runs there. */
export function installHost(target: Window, book: HostBook, options: BootOptions = {}): HostService {
  const service = new HostService(book, options);
  const language = options.language ?? "zh-CN";
  const context = createContext(service, language, options);
  const external = {
    GetHostInfo: () => `excel$win32$16.01$${language}$$$disableLogging`,
    GetContext: () => context,
    Execute(id: number, params: unknown, callback: Callback) {
      const reply = (answer: SafeArray): void => void target.setTimeout(() => callback(answer), 0);
      if (id === executeRichApi) service.whenFree(() => reply(richApiAnswer(service, params)));
      else reply(safeArray([options.shell?.execute(id, params) ? succeeded : notSupported]));
    },
    RegisterEvent(id: number, eventTarget: string, handler: EventHandler, callback: Callback) {
      callback(safeArray([succeeded]));
      if (id === richApiMessage) tellChanges(target, book, handler);
      else options.shell?.registerEvent(id, eventTarget, handler);
    },
    UnregisterEvent(_id: number, _target: string, callback: Callback) {
      callback(safeArray([succeeded]));
    },
  };
  Object.defineProperty(target, "external", { configurable: true, value: external });
  return service;
}

function tellChanges(target: Window, book: HostBook, handler: EventHandler): void {
  const stop = sendChanges(book, (messages) => {
    const entries = messages.map(({ messageCategory, messageType, targetId, message }) =>
      safeArray([messageCategory, messageType, targetId, message]),
    );
    target.setTimeout(() => handler(richApiMessage, safeArray(entries)), 0);
  });
  target.addEventListener("pagehide", stop);
}

function richApiAnswer(service: HostService, params: unknown): SafeArray {
  const { status, body } = service.answer(requestBodyOf(params));
  if (status === "requestTooLarge") return safeArray([requestTooLarge]);
  if (status === "responseTooLarge") return safeArray([responseTooLarge]);
  return safeArray([succeeded, safeArray([200, null, body])]);
}

/** The request travels as [[customData, method, url, headers, body, …]]. */
function requestBodyOf(params: unknown): string {
  const request: unknown = Array.isArray(params) ? params[0] : undefined;
  const body: unknown = Array.isArray(request) ? request[4] : undefined;
  if (typeof body !== "string") throw new Error("The client sent a request without a body.");
  return body;
}

function createContext(service: HostService, language: string, { theme = "light", address = "" }: BootOptions): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "duchatong-workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => address,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetSupportedMatrix: () => JSON.stringify(requirementSets(service)),
    GetOfficeThemeInfo: () => JSON.stringify(themeColours[theme]),
  };
}

function requirementSets(service: HostService): Record<string, string> {
  let newest = 1;
  while (newest < newestMinor && service.isSetSupported("ExcelApi", `1.${newest + 1}`)) newest++;
  return { ExcelApi: `1.${newest}`, DelayForCellEdit: "1.1" };
}

const themeColours = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x000000,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
};
