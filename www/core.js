// @ts-check
// The way to the WebAssembly core: loaded once for all elements of a page, and once more after it has failed.
// Reading text is the core's work; nothing here looks at an article.

import { LiveBlogError } from "./errors.js";
import * as glue from "./pkg/newsfold_bg.js";
import { inZone } from "./zone.js";

/** What the core can do. @typedef {typeof import("./pkg/newsfold.js")} Core */

/** The version of the core that these modules work with: that of Cargo.toml, which tests/version.rs sees to. */
const VERSION = "0.1.0";

/** @type {Map<string, Promise<Core>>} */
const loads = new Map();

/** What the instance that the glue works with exports. @type {WebAssembly.Exports | null} */
let inUse = null;

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
    return await fetchCore(address, "default");
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
 * @param {string} address
 * @param {RequestCache} cache
 * @returns {Promise<Core>}
 */
async function fetchCore(address, cache) {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  try {
    return use(await instantiate(response));
  } catch (cause) {
    // What does not fit may be of an older release, kept by the browser: it is asked for once more, past what is kept.
    if (cache === "reload" || cause instanceof WebAssembly.CompileError) throw cause;
    return fetchCore(address, "reload");
  }
}

/**
 * An instance of what the server sent: compiled while it arrives, where the server says what it is.
 *
 * @param {Response} response
 */
async function instantiate(response) {
  const imports = { "./newsfold_bg.js": glue };
  const isMarked = response.headers.get("content-type") === "application/wasm";
  const { instance } = await (isMarked
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports));
  return instance;
}

/**
 * Makes the glue work with an instance, if the two are of one release.
 *
 * @param {WebAssembly.Instance} instance
 * @returns {Core}
 */
function use({ exports }) {
  const before = inUse;
  attach(exports);
  /** @type {() => void} */ (exports.__wbindgen_start)();
  const version = glue.version();
  if (version === VERSION) return glue;
  if (before) attach(before);
  throw new Error(`it is version ${version}, and the script is ${VERSION}: take both from one release`);
}

/** @param {WebAssembly.Exports} exports */
function attach(exports) {
  // The glue keeps views of a memory until they are detached, which growing it does, even by nothing.
  /** @type {WebAssembly.Memory | undefined} */ (inUse?.memory)?.grow(0);
  glue.__wbg_set_wasm(exports);
  inUse = exports;
}

/**
 * The options of the core, and the zone of times that name none, which is applied here: see {@link inZone}.
 *
 * @typedef {import("./pkg/newsfold.js").ParseOptions & { timeZone?: string }} ReadOptions
 */

/**
 * Reads a text, or an element with markup, into a timeline.
 *
 * @param {Core} core
 * @param {string | Element} source
 * @param {ReadOptions} [options]
 * @returns {import("./pkg/newsfold.js").ParsedElement} the timeline with the text that it was read from
 */
export function read(core, source, { timeZone, ...options } = {}) {
  try {
    const { text, timeline } =
      typeof source === "string" ? { text: source, timeline: core.parse(source, options) } : core.parseElement(source, options);
    return { text, timeline: timeZone ? inZone(timeline, timeZone) : timeline };
  } catch (cause) {
    // A trap is a RuntimeError; anything else is a refusal of the options, after which the instance is as good as before.
    if (cause instanceof WebAssembly.RuntimeError) forgetCore();
    throw new LiveBlogError("core-failed", `Expected a timeline, but the core stopped: ${cause}`, cause);
  }
}
