// @ts-check
// Where the text of a live blog comes from: the content of the element, or a file.

import { LiveBlogError } from "./errors.js";

/** How long a file may take, in milliseconds. A reader waits no longer for a text than for a page. */
export const TIMEOUT = 20_000;

/** How large a file may be, in bytes: about a hundred times the longest live blogs. */
export const LIMIT = 32 * 1024 * 1024;

/** Block elements end a line of text. */
const BLOCKS = new Set(
  ("ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION " +
    "TABLE TR UL").split(" "),
);

/**
 * The text in an element: that of a `<script type="text/plain">` or `<pre>` as it stands, otherwise its
 * words with a line for each block.
 *
 * @param {Element} element
 * @returns {string} without content: the empty string
 */
export function textOf(element) {
  const script = element.querySelector("script[type='text/plain']");
  if (script) return script.textContent ?? "";
  const parts = /** @type {string[]} */ ([]);
  collect(element, parts, false);
  return parts.join("");
}

/**
 * @param {Node} node
 * @param {string[]} parts
 * @param {boolean} preformatted
 */
function collect(node, parts, preformatted) {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? "";
      // Text that stands directly in the element keeps its line breaks too: it is somebody's plain text.
      parts.push(preformatted || node.nodeName === "LIVE-BLOG" ? text : text.replace(/\s+/g, " "));
    } else if (child instanceof Element && !["SCRIPT", "STYLE", "TEMPLATE"].includes(child.nodeName)) {
      const block = BLOCKS.has(child.nodeName);
      if (block) parts.push("\n");
      collect(child, parts, preformatted || child.nodeName === "PRE");
      if (block) parts.push("\n");
    }
  }
}

/**
 * Fetches a text.
 *
 * @param {URL} url
 * @param {AbortSignal} signal aborts the fetch
 * @param {{ timeout?: number, limit?: number }} [bounds] in milliseconds and bytes
 * @returns {Promise<string>} rejected with a {@link LiveBlogError}, or with the signal's reason if it was aborted
 */
export async function fetchText(url, signal, { timeout = TIMEOUT, limit = LIMIT } = {}) {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), timeout);
  const stop = () => late.abort();
  signal.addEventListener("abort", stop);
  try {
    return await receive(await request(url, late.signal), url, limit);
  } catch (error) {
    signal.throwIfAborted();
    if (late.signal.aborted) {
      throw new LiveBlogError(
        "source-timeout",
        `Expected ${url.href} within ${timeout / 1000} seconds, but it has not arrived. Check the server, or load the page again.`,
        error,
      );
    }
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/**
 * @param {URL} url
 * @param {AbortSignal} signal
 */
async function request(url, signal) {
  let response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LiveBlogError(
      "source-unreachable",
      `Expected a text at ${url.href}, but it could not be fetched. Check the address, the connection and, for another site, its CORS headers.`,
      cause,
    );
  }
  if (!response.ok) {
    throw new LiveBlogError(
      "source-unreachable",
      `Expected a text at ${url.href}, but the server answered ${response.status}. Check the address in the src attribute.`,
    );
  }
  const type = response.headers.get("content-type") ?? "text/plain";
  if (!/^(text\/(plain|markdown|x-markdown)|application\/octet-stream)\b/i.test(type)) {
    throw new LiveBlogError(
      "source-type",
      `Expected plain text at ${url.href}, but the server sent ${type.split(";")[0]}. Serve the file as text/plain.`,
    );
  }
  return response;
}

/**
 * @param {Response} response
 * @param {URL} url
 * @param {number} limit
 */
async function receive(response, url, limit) {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new LiveBlogError(
        "source-too-large",
        `Expected at most ${limit} bytes at ${url.href}, but there are more. Split the live blog into several files.`,
      );
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join("");
}
