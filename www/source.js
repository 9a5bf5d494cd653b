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

/** Elements that say more than that a line begins: what they are is worth reading. */
const TELLING = "h1, h2, h3, h4, h5, h6, p, li, blockquote, figure, time, article, section, script[type='application/ld+json']";

/**
 * Whether the content of an element is markup, to be read with what its elements say of their words. Plain text is
 * none: in a script or a `<pre>`, or directly in the element, where its line breaks count.
 *
 * @param {Element} element
 */
export function isMarkup(element) {
  if (element.querySelector("script[type='text/plain']")) return false;
  const direct = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? "");
  const isText = direct.some((text) => /\S[^\S\n]*\n\s*\S/.test(text));
  return !isText && isTelling(element);
}

/** Whether a part of a page has elements that tell what its lines are. @param {ParentNode} part */
export function isTelling(part) {
  return part.querySelector(TELLING) !== null;
}

/**
 * What came of a request for a text.
 *
 * @typedef {object} Fetched
 * @property {string | null} text null: it is the one that was known
 * @property {Element} [markup] the element whose text it is, if it is to be read as markup
 * @property {Record<string, string>} validators what to send the next time, so that an unchanged text is not sent again
 */

/**
 * Fetches a text, unless it is the one that is known.
 *
 * The server is asked each time, and told what is known. On the page's own site that is done by headers of our own, so
 * that nothing is transferred or read again, whatever the browser keeps. To another site the same headers would make
 * each request two (a preflight), which few hosts of text files answer: there the browser does it (`no-cache`).
 *
 * @param {URL} url
 * @param {AbortSignal} signal aborts the fetch
 * @param {{ timeout?: number, limit?: number, known?: Record<string, string> }} [options] bounds in milliseconds and
 *   bytes; the validators of the text that is known
 * @returns {Promise<Fetched>} rejected with a {@link LiveBlogError}, or with the signal's reason if it was aborted
 */
export async function fetchText(url, signal, { timeout = TIMEOUT, limit = LIMIT, known = {} } = {}) {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), timeout);
  const stop = () => late.abort();
  signal.addEventListener("abort", stop);
  try {
    const response = await request(url, late.signal, known);
    if (response.status === 304) return { text: null, validators: known };
    return { text: await receive(response, url, limit), validators: validators(response) };
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
 * What a text of the page's own site is known by: its ETag, its date.
 *
 * @param {Response} response
 */
function validators({ headers, type, redirected }) {
  const pairs = [["If-None-Match", headers.get("etag")], ["If-Modified-Since", headers.get("last-modified")]];
  return type === "basic" && !redirected ? Object.fromEntries(pairs.filter(([, value]) => value)) : {};
}

/**
 * @param {URL} url
 * @param {AbortSignal} signal
 * @param {Record<string, string>} known
 */
async function request(url, signal, known) {
  let response;
  try {
    response = await fetch(url, { signal, cache: "no-cache", headers: known });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LiveBlogError(
      "source-unreachable",
      `Expected a text at ${url.href}, but it could not be fetched. Check the address, the connection and, for another site, its CORS headers.`,
      cause,
    );
  }
  if (response.status === 304 && Object.keys(known).length > 0) return response;
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
  const decoder = new TextDecoder();
  const parts = [];
  let size = 0;
  try {
    for await (const chunk of chunks(response)) {
      size += chunk.byteLength;
      // What the server says of the size is believed at the first chunk, so that the rest stays where it is.
      if (Math.max(size, promisedSize(response)) > limit) {
        throw new LiveBlogError(
          "source-too-large",
          `Expected at most ${limit} bytes at ${url.href}, but there are more. Split the live blog into several files.`,
        );
      }
      parts.push(decoder.decode(chunk, { stream: true }));
    }
  } catch (cause) {
    if (cause instanceof LiveBlogError || (cause instanceof DOMException && cause.name === "AbortError")) throw cause;
    throw truncated(url, size, cause);
  }
  // Not every engine minds that the connection was closed before the end.
  if (size < promisedSize(response)) throw truncated(url, size);
  parts.push(decoder.decode());
  return parts.join("");
}

/** The bytes of a body as they come; leaving the loop stops the transfer. @param {Response} response */
async function* chunks(response) {
  const reader = response.body?.getReader();
  if (!reader) return;
  let done = false;
  try {
    for (;;) {
      const chunk = await reader.read();
      done = chunk.done;
      if (chunk.value === undefined) return;
      yield chunk.value;
    }
  } finally {
    if (!done) await reader.cancel().catch(() => {});
  }
}

/**
 * How many bytes the server said it would send; 0 where that is not known. Of a packed body it says the packed size,
 * and of another site's it does not tell whether it is packed.
 *
 * @param {Response} response
 */
function promisedSize({ headers, type }) {
  return type === "basic" && !headers.has("content-encoding") ? Number(headers.get("content-length")) || 0 : 0;
}

/**
 * @param {URL} url
 * @param {number} size
 * @param {unknown} [cause]
 */
function truncated(url, size, cause) {
  return new LiveBlogError(
    "source-truncated",
    `Expected the whole of ${url.href}, but the connection ended after ${size} bytes. Check the server, or try again.`,
    cause,
  );
}
