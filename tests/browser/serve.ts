/** Serves the workbench build on a free port of this machine. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const folder = path.resolve(__dirname, "../../dist-workbench");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export interface Site {
  readonly url: string;
  readonly server: Server;
}

export async function serveBuild(): Promise<Site> {
  if (!existsSync(path.join(folder, "workbench.html"))) {
    throw new Error("There is no build to test: run npm run test:browser, or webpack with --env workbench first.");
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(folder, path.normalize(pathname === "/" ? "/workbench.html" : decodeURIComponent(pathname)));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", types[path.extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}
