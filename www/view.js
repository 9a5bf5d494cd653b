// @ts-check
// How a timeline is to be shown: what its text says, what the host asked for and what the reader chose, brought
// together for render.js. Pure functions; no nodes.

import { spansDays, timeWriter } from "./clock.js";
import { HIDDEN } from "./fold.js";
import { ownWords } from "./language.js";
import { linkTo } from "./permalink.js";
import { firstUnread } from "./unread.js";

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./pkg/newsfold.js").Update} Update */
/** @typedef {import("./render.js").View} View */
/** @typedef {import("./reader.js").Reader} Reader */

/**
 * What the host wants, by its attributes and properties.
 *
 * @typedef {object} Look
 * @property {string} host the id of the element, or an empty string
 * @property {string} language of the widget's own words, BCP 47
 * @property {import("./strings.js").Strings} strings
 * @property {number} level of the headline, 1 to 5
 * @property {(index: number) => boolean} isOpen whether an update is unfolded at first, by its place
 * @property {string | undefined} timeZone the article's, by its IANA name, where the host says it
 * @property {string | null} order `newest` or `oldest` first; anything else means as in the text
 */

/** Updates that are made at once; more than the tallest screen shows. The others follow bit by bit. */
export const FIRST = 40;

/**
 * Whether the oldest update stands first.
 *
 * @param {Timeline} timeline as in the text
 * @param {Look} look
 * @param {Reader} reader
 */
export function isOldestFirst({ order }, look, reader) {
  const wanted = reader.order ?? look.order;
  return wanted === "oldest" || (wanted !== "newest" && order === "oldest-first");
}

/**
 * The timeline in the order in which it is shown.
 *
 * @param {Timeline} timeline as in the text
 * @param {Look} look
 * @param {Reader} reader
 * @returns {Timeline}
 */
export function inOrder(timeline, look, reader) {
  const turn = isOldestFirst(timeline, look, reader) !== (timeline.order === "oldest-first");
  return turn ? { ...timeline, updates: timeline.updates.toReversed() } : timeline;
}

/**
 * @param {Timeline} timeline in the order of the screen
 * @param {Look} look
 * @param {Reader} reader
 * @returns {View}
 */
export function viewOf(timeline, look, reader) {
  const { host, language, strings, level, timeZone } = look;
  const { updates } = timeline;
  const isOldest = isOldestFirst(timeline, look, reader);
  const isTurnable = timeline.order !== "unknown" && updates.length >= 3;
  const hasInstants = updates.some(({ time }) => time?.instant);
  return {
    strings,
    language,
    own: ownWords(language, timeline.language),
    level,
    isOpen: ({ id }, index) => reader.folds.get(id) ?? look.isOpen(index),
    link: (id) => linkTo(host, id),
    time: timeWriter(language, { zone: reader.zone, ...(timeZone && { timeZone }), days: spansDays(updates.map(({ time }) => time)) }),
    hidden: HIDDEN,
    order: !isTurnable ? null : isOldest ? strings.newestFirst : strings.oldestFirst,
    zone: !hasInstants ? null : reader.zone === "article" ? strings.readerZone : strings.articleZone,
    changed: reader.changed,
    unread: firstUnread(updates.map(({ id }) => id), reader.seen, isOldest),
    first: FIRST,
  };
}

/**
 * What an update looks like besides its own words, as a string: equal as long as its node can stay.
 *
 * @param {View} view
 * @returns {(update: Update) => string}
 */
export function looks(view) {
  const all = JSON.stringify([view.zone, view.level, view.language, view.own, view.link("")]);
  return ({ id }) => `${view.changed.has(id) ? "changed" : ""} ${view.unread === id ? "unread" : ""} ${all}`;
}
