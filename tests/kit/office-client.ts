/** The real Office.js client for Excel, evaluated as Microsoft ships it and joined to a stand-in host. */
import { readFileSync } from "node:fs";
import { apiGate } from "./api-gate";
import { readOfficeApi } from "./office-api";
import { createBridge, sendToBridge } from "../../src/workbench/host/bridge";
import { sendChanges } from "../../src/workbench/host/messages";
import type { HostService } from "../../src/workbench/host/service";

interface ClientGlobals {
  OfficeExtension: { HostBridge: { init(bridge: object): void }; CommonUtility: { _doApiNotSupportedCheck: boolean } };
  OSF: { _OfficeAppFactory: { getContext(): object } };
  window?: unknown;
  navigator?: unknown;
}

export interface HostFacts {
  readonly platform?: "PC" | "OfficeOnline";
  readonly language?: string;
  readonly theme?: Partial<Office.OfficeTheme>;
}

export interface OfficeClient {
  /** From now on Excel.run speaks to this host. */
  use(service: HostService, facts?: HostFacts): void;
}

/** Loads the client into this realm; once for a test file. */
export function loadOfficeClient(): OfficeClient {
  const globals = globalThis as unknown as ClientGlobals;
  globals.window ??= globalThis;
  globals.navigator ??= { userAgent: "node" };
  const client = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js");
  (0, eval)(readFileSync(client, "utf8"));
  const api = readOfficeApi();
  let current: HostService | undefined;
  let stopSending = (): void => undefined;
  const bridge = createBridge(() => {
    if (!current) throw new Error("No host is in use.");
    return current;
  });
  globals.OfficeExtension.HostBridge.init(bridge);
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    use(service, facts = {}) {
      current = service;
      let minor = 15;
      while (minor > 1 && !service.isSetSupported("ExcelApi", `1.${minor}`)) minor--;
      service.askFirst(apiGate(api, minor));
      stopSending();
      stopSending = sendChanges(service.book, (messages) => sendToBridge(bridge, messages));
      const isSetSupported = (name: string, version?: string): boolean => service.isSetSupported(name, version);
      const context = {
        platform: facts.platform ?? "PC",
        displayLanguage: facts.language ?? "zh-CN",
        officeTheme: facts.theme,
        requirements: { isSetSupported },
      };
      globals.OSF._OfficeAppFactory = { getContext: () => context };
    },
  };
}
