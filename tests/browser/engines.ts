/** The engines besides Chromium in which Excel, or a browser, shows the pane; each goes to a page and runs scripts in it. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Engine {
  readonly name: string;
  /** What has to be there for it. */
  readonly programs: readonly string[];
  open(): Promise<EnginePage>;
}

export interface EnginePage {
  go(url: string): Promise<void>;
  /** Runs the body of a function in the page; it answers with what can be written as JSON. */
  run<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  /** A picture as PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const libraries = "/usr/lib";
const miniBrowser = findProgram("MiniBrowser") ?? `${libraries}/MiniBrowser`;
const firefox = "/usr/bin/firefox-esr";

/** Of Debian's packages webkit2gtk-driver, xvfb and firefox-esr. */
export const ENGINES: readonly Engine[] = [
  { name: "WebKit", programs: ["/usr/bin/WebKitWebDriver", miniBrowser, "/usr/bin/Xvfb"], open: openWebKit },
  { name: "Firefox", programs: [firefox], open: openFirefox },
];

export function isInstalled({ programs }: Engine): boolean {
  return programs.every((program) => existsSync(program));
}

/** It stands in a folder named after the machine and the version. */
function findProgram(name: string): string | undefined {
  const folders = existsSync(libraries) ? readdirSync(libraries).map((each) => path.join(libraries, each)) : [];
  return folders
    .filter((folder) => folder.includes("-linux-gnu"))
    .flatMap((folder) => readdirSync(folder).map((each) => path.join(folder, each, name)))
    .find((file) => existsSync(file));
}

async function openWebKit(): Promise<EnginePage> {
  const display = `:${90 + Math.floor(Math.random() * 900)}`;
  const screen = spawn("/usr/bin/Xvfb", [display, "-screen", "0", "1366x900x24"], { stdio: "ignore" });
  const port = await freePort();
  const driver = spawn("/usr/bin/WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  const ask = async (way: "POST" | "DELETE" | "GET", place: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${place}`, {
      method: way,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const options = { binary: miniBrowser, args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const { sessionId } = (await patiently(() => ask("POST", "/session", { capabilities }))) as { sessionId: string };
  const session = `/session/${sessionId}`;
  return {
    go: async (url) => void (await ask("POST", `${session}/url`, { url })),
    run: async <T>(script: string, ...args: readonly unknown[]) =>
      (await ask("POST", `${session}/execute/sync`, { script, args })) as T,
    picture: async () => Buffer.from((await ask("GET", `${session}/screenshot`)) as string, "base64"),
    async close() {
      await ask("DELETE", session).catch(() => undefined);
      await ended(driver);
      await ended(screen);
    },
  };
}

async function openFirefox(): Promise<EnginePage> {
  const port = await freePort();
  const profile = mkdtempSync(path.join(tmpdir(), "firefox-"));
  const settings = [`"marionette.port", ${port}`, '"browser.shell.checkDefaultBrowser", false'];
  writeFileSync(path.join(profile, "user.js"), settings.map((setting) => `user_pref(${setting});\n`).join(""));
  const browser = spawn(firefox, ["--headless", "--marionette", "--no-remote", "--profile", profile], {
    stdio: "ignore",
    env: { ...process.env, MOZ_HEADLESS_WIDTH: "1366", MOZ_HEADLESS_HEIGHT: "900", HOME: profile },
  });
  const ask = await patiently(() => joinMarionette(port));
  await ask("WebDriver:NewSession", {});
  return {
    go: async (url) => void (await ask("WebDriver:Navigate", { url })),
    run: async <T>(script: string, ...args: readonly unknown[]) =>
      ((await ask("WebDriver:ExecuteScript", { script, args, sandbox: null })) as { value: T }).value,
    picture: async () =>
      Buffer.from(((await ask("WebDriver:TakeScreenshot", {})) as { value: string }).value, "base64"),
    async close() {
      await ended(browser);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Ask = (command: string, parameters: object) => Promise<unknown>;

/** Messages are JSON, each after its length in bytes and a colon: [0, id, command, parameters], answered by [1, id, error, result]. */
async function joinMarionette(port: number): Promise<Ask> {
  const socket = await new Promise<Socket>((joined, failed) => {
    const trying = connect(port, "127.0.0.1", () => joined(trying));
    trying.on("error", failed);
  });
  const waiting = new Map<number, { done(result: unknown): void; failed(error: Error): void }>();
  let received = Buffer.alloc(0);
  socket.on("data", (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (let colon = received.indexOf(":"); colon > 0; colon = received.indexOf(":")) {
      const end = colon + 1 + Number(received.subarray(0, colon).toString());
      if (received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end).toString()) as unknown;
      received = received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, unknown, unknown];
      if (error) waiting.get(id)?.failed(new Error(JSON.stringify(error)));
      else waiting.get(id)?.done(result);
    }
  });
  let last = 0;
  return (command, parameters) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, { done, failed });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A program that was just started takes a while until it listens. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 120) throw error;
      await new Promise((waited) => setTimeout(waited, 500));
    }
  }
}

async function ended(program: ChildProcess): Promise<void> {
  const gone = new Promise((exited) => program.once("exit", exited));
  program.kill();
  await gone;
}
