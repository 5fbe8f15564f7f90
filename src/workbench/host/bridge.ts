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
  readonly message: { readonly body: unknown };
}

export function createBridge(service: () => HostService): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      const answer = service().answer(body);
      queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify({ id, message: bridgeAnswer(answer) })));
    },
    onMessageFromHost() {
      throw new Error("The bridge was used before OfficeExtension.HostBridge.init.");
    },
  };
  return bridge;
}

/** The wire's number for what the host sends unasked. */
const genericMessage = 3;

export function sendToBridge(bridge: NativeBridge, entries: readonly Message[]): void {
  queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify({ type: genericMessage, message: { entries } })));
}

function bridgeAnswer(answer: Answer): { statusCode: number; headers: object; body: string } {
  if (answer.status === 200) return { statusCode: 200, headers: {}, body: answer.body };
  const code =
    answer.status === "requestTooLarge" ? "RequestPayloadSizeLimitExceeded" : "ResponsePayloadSizeLimitExceeded";
  return { statusCode: 413, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}
