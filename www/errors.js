// @ts-check
// What can go wrong between a page and a timeline, as errors with a code, and what a reader is told of each.
// The words for readers are in strings.js; the messages here are for whoever runs the page.

/**
 * The codes of a {@link LiveBlogError}:
 *
 * - `source-unreachable`: the text could not be fetched (offline, blocked, 404, 500).
 * - `source-timeout`: the text did not arrive in time.
 * - `source-truncated`: the connection ended before the text did.
 * - `source-too-large`: the text is larger than the limit.
 * - `source-type`: what arrived is not text.
 * - `core-unavailable`: the WebAssembly could not be loaded or is blocked by the page's policy.
 * - `core-failed`: the WebAssembly stopped while it read the text.
 * - `empty`: there is no text.
 * - `bad-attribute`: an attribute has an impossible value; the live blog is shown without it.
 *
 * @typedef {"source-unreachable" | "source-timeout" | "source-truncated" | "source-too-large" | "source-type" | "core-unavailable" | "core-failed" | "empty" | "bad-attribute"} ErrorCode
 */

/**
 * An error of the widget. `message` says what was expected, what was found and what to do about it.
 */
export class LiveBlogError extends Error {
  /**
   * @param {ErrorCode} code
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(code, message, cause) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "LiveBlogError";
    /** @type {ErrorCode} */
    this.code = code;
  }
}

/**
 * Any thrown value as a {@link LiveBlogError}.
 *
 * @param {unknown} thrown
 * @returns {LiveBlogError}
 */
export function asLiveBlogError(thrown) {
  if (thrown instanceof LiveBlogError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new LiveBlogError("core-failed", `Expected to show the live blog, but it stopped: ${message}`, thrown);
}
