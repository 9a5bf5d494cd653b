// The site under test: www/ at its root, dist/ and the test pages below /dist/ and /pages/, each page with the console hook in it,
// answers by path for faults, and a list of what was asked for. Nothing about browsers.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { serve } from "../../../tools/serve.mjs";

export const HOOK = "/console-hook.js";
const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * @typedef {import("../../../tools/serve.mjs").Answer} Answer
 *
 * @typedef {object} Site
 * @property {string} origin Without a slash at its end.
 * @property {Map<string, Answer>} routes Answers by path, before files. Emptied
 *   after each test.
 * @property {string[]} requests What was asked for since the test began: `GET /article.txt`.
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Site>} */
export async function openSite() {
  const hook = await readFile(path("console-hook.js"));
  /** @type {Answer} */
  const sendHook = (_, response) => {
    response.setHeader("Content-Type", "text/javascript; charset=utf-8");
    response.end(hook);
  };
  /** @type {Site["routes"]} */
  const routes = new Map();
  /** @type {string[]} */
  const requests = [];
  const { origin, close } = await serve({
    mounts: { "/": path("../../../www"), "/dist/": path("../../../dist"), "/pages/": path("../pages") },
    routes: { get: (pathname) => (pathname === HOOK ? sendHook : routes.get(pathname)) },
    html: withHook,
    seen: ({ method, url }) => {
      if (url !== HOOK && url !== "/favicon.ico") requests.push(`${method} ${url}`);
    },
  });
  return { origin, routes, requests, close };
}

/**
 * The page with the hook as its first script, before any policy or script of its own.
 *
 * @param {string} html
 */
function withHook(html) {
  const head = /<head[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return `${html.slice(0, at)}<script src="${HOOK}"></script>${html.slice(at)}`;
}
