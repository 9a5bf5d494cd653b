// @ts-check
// The way to the WebAssembly core: loaded once for all elements of a page, and once more after it has failed.
// Reading text is the core's work; nothing here looks at an article.

import { LiveBlogError } from "./errors.js";
import * as glue from "./pkg/newsfold_bg.js";

/** What the core can do. @typedef {typeof import("./pkg/newsfold.js")} Core */

/** @type {Map<string, Promise<Core>>} */
const loads = new Map();

/** The memory of the instance that the glue works with. @type {WebAssembly.Memory | null} */
let memory = null;

/**
 * Loads the core. Calls share one load; a load that failed is forgotten, so that the next call tries again.
 *
 * @param {string | URL} [folder] where `newsfold.wasm` is, with a slash at its end; by default beside this module
 * @returns {Promise<Core>} rejected with a {@link LiveBlogError} of code `core-unavailable`
 */
export function loadCore(folder) {
  // The first form, word for word, is what bundlers know to look for.
  const { href: address } =
    folder === undefined ? new URL("./newsfold.wasm", import.meta.url) : new URL("newsfold.wasm", new URL(folder, document.baseURI));
  let load = loads.get(address);
  if (!load) {
    load = start(address);
    loads.set(address, load);
    load.catch(() => loads.delete(address));
  }
  return load;
}

/** Forgets all loads. After a trap the memory of an instance cannot be trusted; the next load makes a fresh one. */
export function forgetCore() {
  loads.clear();
}

/**
 * @param {string} address
 * @returns {Promise<Core>}
 */
async function start(address) {
  try {
    const { exports } = await instantiate(await fetch(address));
    // The glue keeps views of a memory until they are detached, which growing it does, even by nothing.
    memory?.grow(0);
    memory = /** @type {WebAssembly.Memory} */ (exports.memory);
    glue.__wbg_set_wasm(exports);
    /** @type {() => void} */ (exports.__wbindgen_start)();
    return glue;
  } catch (cause) {
    throw new LiveBlogError(
      "core-unavailable",
      `Expected the WebAssembly core at ${address}, but it could not be started (${cause}). Check that the file is there, ` +
        "that the server sends application/wasm, and that the page's policy allows 'wasm-unsafe-eval'.",
      cause,
    );
  }
}

/**
 * An instance of what the server sent: compiled while it arrives, where the server says what it is.
 *
 * @param {Response} response
 */
async function instantiate(response) {
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const imports = { "./newsfold_bg.js": glue };
  const isMarked = response.headers.get("content-type") === "application/wasm";
  const { instance } = await (isMarked
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports));
  return instance;
}

/**
 * Reads a text into a timeline.
 *
 * @param {Core} core
 * @param {string} text
 * @param {import("./pkg/newsfold.js").ParseOptions} [options]
 * @returns {import("./pkg/newsfold.js").Timeline}
 */
export function read(core, text, options) {
  try {
    return core.parse(text, options);
  } catch (cause) {
    // A trap is a RuntimeError; anything else is a refusal of the options, after which the instance is as good as before.
    if (cause instanceof WebAssembly.RuntimeError) forgetCore();
    throw new LiveBlogError("core-failed", `Expected a timeline, but the core stopped: ${cause}`, cause);
  }
}
