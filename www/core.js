// @ts-check
// The way to the WebAssembly core: loaded once for all elements of a page, and once more after it has failed.
// Reading text is the core's work; nothing here looks at an article.

import { LiveBlogError } from "./errors.js";

/** @typedef {typeof import("./pkg/newsfold.js")} Core */

/** @type {Map<string, Promise<Core>>} */
const loads = new Map();

/**
 * Loads the core. Calls share one load; a load that failed is forgotten, so that the next call tries again.
 *
 * @param {string | URL} [base] the folder that holds `newsfold.js` and `newsfold_bg.wasm`; by default `pkg/` beside this module
 * @returns {Promise<Core>} rejected with a {@link LiveBlogError} of code `core-unavailable`
 */
export function loadCore(base = new URL("./pkg/", import.meta.url)) {
  const key = new URL(base, document.baseURI).href;
  let load = loads.get(key);
  if (!load) {
    load = start(key);
    loads.set(key, load);
    load.catch(() => loads.delete(key));
  }
  return load;
}

/** Forgets all loads. After a trap the memory of an instance cannot be trusted; the next load makes a fresh one. */
export function forgetCore() {
  loads.clear();
  generation += 1;
}

/** Counts the traps of this page, so that the module is evaluated anew after each. */
let generation = 0;

/**
 * @param {string} base
 * @returns {Promise<Core>}
 */
async function start(base) {
  const script = new URL("newsfold.js", base);
  if (generation > 0) script.searchParams.set("again", String(generation));
  try {
    /** @type {Core} */
    const core = await import(script.href);
    await core.default({ module_or_path: new URL("newsfold_bg.wasm", base) });
    return core;
  } catch (cause) {
    throw new LiveBlogError(
      "core-unavailable",
      `Expected the WebAssembly core in ${base}, but it could not be started (${cause}). Check that newsfold.js and ` +
        "newsfold_bg.wasm are there, that the server sends application/wasm, and that the page's policy allows 'wasm-unsafe-eval'.",
      cause,
    );
  }
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
