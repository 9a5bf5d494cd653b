// @ts-check
// What the attributes of the element tell the parse beyond the text. A mistake in one costs readers nothing: the text is
// read without it, and whoever runs the page is told.

import { LiveBlogError } from "./errors.js";
import { isLanguage } from "./language.js";
import { isZone } from "./zone.js";

/** @typedef {import("./core.js").ReadOptions} ReadOptions */

/**
 * The attributes, with the option that each is.
 *
 * @type {{ attribute: string, option: "language" | "reference" | "timeZone", expected: string, fits: (value: string) => boolean }[]}
 */
const OPTIONS = [
  { attribute: "lang", option: "language", expected: 'a BCP 47 tag such as "de" or "pt-BR"', fits: isLanguage },
  { attribute: "reference-date", option: "reference", expected: 'a day written as "2025-01-23"', fits: isDay },
  { attribute: "time-zone", option: "timeZone", expected: 'an IANA time zone such as "Europe/London"', fits: isZone },
];

/** The attributes whose change lets the text be read again. */
export const OPTION_ATTRIBUTES = OPTIONS.map(({ attribute }) => attribute);

/**
 * @param {Element} host
 * @returns {{ options: ReadOptions, mistakes: LiveBlogError[] }}
 */
export function optionsOf(host) {
  /** @type {ReadOptions} */
  const options = {};
  const mistakes = [];
  for (const { attribute, option, expected, fits } of OPTIONS) {
    const value = host.getAttribute(attribute);
    if (!value) continue;
    if (fits(value)) options[option] = value;
    else mistakes.push(new LiveBlogError("bad-attribute", `Expected ${attribute} to be ${expected}, found "${value}". Correct or remove it.`));
  }
  return { options, mistakes };
}

/** Whether there is such a day, written as ISO 8601 has it. @param {string} value */
function isDay(value) {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00Z`) : new Date(NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
