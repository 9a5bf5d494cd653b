// A small static file server: for the demo (`make demo`) and, with its hooks, under the end-to-end tests.
//
// What belongs here: files to answers, right MIME types, the security headers that Newsfold is made to run under.
// What does not: building, watching, anything that a page needs in production. Any static host will do there.
//
// Command line: node tools/serve.mjs [FOLDER] [PORT]   (default: www 8000)

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** MIME types by file extension. `WebAssembly.instantiateStreaming` insists on application/wasm. */
const TYPES = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".ts", "text/plain; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".wasm", "application/wasm"],
  [".woff2", "font/woff2"],
]);

/**
 * The policy that every page is served with: what a careful news site would send. A page that needs more is a
 * page on which Newsfold does not keep its promise.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {(request: Request, response: Response) => unknown} Answer
 *
 * @typedef {object} ServeOptions
 * @property {Record<string, string>} mounts Folders by the path prefix under which they are served, such as
 *   `{ "/": "www", "/pages/": "tests/e2e/pages" }`. The longest prefix wins.
 * @property {number} [port] 0, the default, takes a free one.
 * @property {(html: string) => string} [html] Changes each HTML page before it is sent.
 * @property {{ get: (pathname: string) => Answer | undefined }} [routes] Answers by path that take precedence over
 *   files: a Map, or anything that looks one up.
 * @property {(request: Request) => void} [seen] Called with each request.
 */

/**
 * Starts serving on the loopback interface.
 *
 * @param {ServeOptions} options
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} `origin` has no slash at its end.
 * @example
 * const site = await serve({ mounts: { "/": "www" } });
 * console.log(`${site.origin}/index.html`);
 * await site.close();
 */
export async function serve({ mounts, port = 0, html = (page) => page, routes = new Map(), seen = () => {} }) {
  const folders = Object.entries(mounts)
    .map(([prefix, folder]) => ({ prefix, folder: resolve(folder) }))
    .sort((a, b) => b.prefix.length - a.prefix.length);

  const server = createServer(async (request, response) => {
    seen(request);
    try {
      const pathname = pathOf(request);
      const route = routes.get(pathname);
      if (route) await route(request, response);
      else await sendFile(pathname, folders, html, request, response);
    } catch (error) {
      if (!response.headersSent) sendText(response, 500, String(error));
      else response.destroy();
    }
  });

  await new Promise((started, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => started(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");

  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} pathname
 * @param {{ prefix: string, folder: string }[]} folders
 * @param {(html: string) => string} html
 * @param {Request} request
 * @param {Response} response
 */
async function sendFile(pathname, folders, html, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return sendText(response, 405, "Only GET and HEAD are answered here.");
  }
  // Browsers ask for it unbidden; an error about it would be noise in the console.
  if (pathname === "/favicon.ico") return response.writeHead(204).end();

  const place = folders.find(({ prefix }) => pathname.startsWith(prefix));
  let path = place ? join(place.folder, pathname.slice(place.prefix.length)) : "";
  let info = await look(path);
  if (info?.isDirectory()) {
    if (!pathname.endsWith("/")) return response.writeHead(308, { Location: `${pathname}/` }).end();
    path = join(path, "index.html");
    info = await look(path);
  }
  // `join` has resolved every "..": what does not begin with the folder lies outside of it.
  if (!place || !info?.isFile() || !path.startsWith(place.folder + sep)) {
    return sendText(response, 404, `There is no ${pathname} here.`);
  }

  const type = TYPES.get(extname(path)) ?? "application/octet-stream";
  const etag = `"${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}"`;
  response.setHeader("Content-Type", type);
  response.setHeader("X-Content-Type-Options", "nosniff");
  // Always ask again: what is on the disk is what one sees.
  response.setHeader("Cache-Control", "no-cache");

  if (extname(path) === ".html") {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    const body = Buffer.from(html(await readFile(path, "utf8")));
    response.setHeader("Content-Length", body.length);
    return response.end(request.method === "HEAD" ? undefined : body);
  }
  response.setHeader("ETag", etag);
  response.setHeader("Last-Modified", info.mtime.toUTCString());
  if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
  response.setHeader("Content-Length", info.size);
  if (request.method === "HEAD") return response.end();
  const file = createReadStream(path);
  file.once("error", () => response.destroy());
  return file.pipe(response);
}

/**
 * The path that was asked for, decoded; as it is where it cannot be decoded, and then there is no such file.
 *
 * @param {Request} request
 */
function pathOf(request) {
  const { pathname } = new URL(`http://localhost${request.url}`);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/**
 * What the file system has there, if anything.
 *
 * @param {string} path
 */
function look(path) {
  return stat(path).catch(() => undefined);
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? fileURLToPath(new URL("../www", import.meta.url));
  const wanted = Number(process.argv[3] ?? process.env.PORT ?? 8000);
  try {
    const { origin } = await serve({ mounts: { "/": folder }, port: wanted });
    console.log(`Newsfold is at ${origin}/   (stop it with Ctrl+C)`);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    console.error(`Port ${wanted} is taken: choose another, as in "make demo PORT=${wanted + 1}".`);
    process.exitCode = 1;
  }
}
