/** Joins the stand-in to the Excel client file where office.js itself does not run (Node, jest). */
import type { Message } from "./messages";
import type { Answer, HostService } from "./service";

/** What the client's OfficeExtension.HostBridge.init takes. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

export function createBridge(service: () => HostService): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      const host = service();
      const reply = (message: object): void =>
        queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify({ id, message })));
      if (host.isEditing && (flags & delayForCellEdit) === 0) reply(refusal("InvalidOperationInCellEditMode"));
      else host.whenFree(() => reply(bridgeAnswer(host.answer(body))));
    },
    onMessageFromHost() {
      throw new Error("The bridge was used before OfficeExtension.HostBridge.init.");
    },
  };
  return bridge;
}

/** The flag of requests that may wait. */
const delayForCellEdit = 64;

/** The wire's number for what the host sends unasked. */
const genericMessage = 3;

export function sendToBridge(bridge: NativeBridge, entries: readonly Message[]): void {
  queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify({ type: genericMessage, message: { entries } })));
}

function bridgeAnswer(answer: Answer): { statusCode: number; headers: object; body: string } {
  if (answer.status === 200) return { statusCode: 200, headers: {}, body: answer.body };
  const code =
    answer.status === "requestTooLarge" ? "RequestPayloadSizeLimitExceeded" : "ResponsePayloadSizeLimitExceeded";
  return refusal(code, 413);
}

function refusal(code: string, statusCode = 400): { statusCode: number; headers: object; body: string } {
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}
