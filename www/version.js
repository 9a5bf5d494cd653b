// @ts-check
// A version of a live blog: a text that has come, and what was read in it. Nothing about fetching, nor about the screen.

import { read } from "./core.js";

/**
 * @typedef {object} Version
 * @property {string} text
 * @property {import("./pkg/newsfold.js").Timeline} timeline
 * @property {string | null} origin where it was fetched from; null where a script or the page gave it
 * @property {Record<string, string>} validators what it is known by there
 * @property {boolean} isMarkup whether it is the content of the element, read as markup
 * @property {string} asked what the parse was told, as a string
 */

/**
 * Reads a text that has come.
 *
 * @param {import("./core.js").Core} core
 * @param {import("./source.js").Fetched} fetched
 * @param {string | null} origin
 * @param {import("./core.js").ReadOptions} options
 * @param {Version | null} known the version before, if there is one
 * @returns {Version | null} null: it is the one that is known
 */
export function readVersion(core, { text, validators, markup }, origin, options, known) {
  const asked = JSON.stringify(options);
  /** @param {string | null} text */
  const isKnown = (text) => known !== null && known.asked === asked && (text === null || text === known.text);
  // Of markup, the text is known only when it has been read.
  if (!markup && isKnown(text)) return null;
  const reading = read(core, markup ?? text ?? known?.text ?? "", options);
  return isKnown(reading.text) ? null : { ...reading, origin, validators, isMarkup: markup !== undefined, asked };
}
