// @ts-check
// The list of updates on the screen: brings it into line with a timeline while what stays the same stays the same node,
// and fills long lists bit by bit.
// What an update looks like is render.js's business, where the reader is place.js's.

import { isSame } from "./changes.js";
import { keepPlace } from "./place.js";

/** @typedef {import("./pkg/newsfold.js").Update} Update */

/** Milliseconds of work at a stretch: a frame, so that a reader scrolls smoothly while the rest is made. */
const STRETCH = 12;

/** And at most: beyond 50, browsers speak of a long task. */
const LONGEST_STRETCH = 40;

/**
 * How updates become nodes.
 *
 * @typedef {object} Maker
 * @property {(update: Update, index: number) => HTMLElement} make
 * @property {(update: Update) => string} look equal as long as an update looks the same but for its own words
 * @property {(article: HTMLElement) => void} made called with each node that was made
 */

/** A `role="feed"` element and the updates in it. */
export class Feed {
  #element;
  /** What the nodes were made from. @type {WeakMap<Element, { update: Update, look: string }>} */
  #sources = new WeakMap();
  /** What is left to do. @type {Iterator<void> | null} */
  #work = null;
  /** The node that the next one is to stand before; null at the end of the feed. @type {Element | null} */
  #cursor = null;
  /** Whether updates have had to change places. */
  #isTurning = false;
  #timer = 0;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
  }

  /** The updates on the screen. @returns {HTMLElement[]} */
  get articles() {
    return /** @type {HTMLElement[]} */ ([...this.#element.children]);
  }

  /**
   * Shows these updates in this order: the first ones now, the others as soon as there is time.
   *
   * @param {Update[]} updates
   * @param {number} first how many at once
   * @param {Maker} maker
   */
  show(updates, first, maker) {
    this.stop();
    this.#isTurning = false;
    this.#element.setAttribute("aria-busy", "true");
    this.#work = this.#steps(updates, maker);
    const end = performance.now() + STRETCH;
    // All that a small change needs is done before the reader sees anything, and all that a new order needs.
    const goesOn = () => this.#cursor && (this.#isTurning || performance.now() < end);
    for (let done = 0; this.#work && (done < first || goesOn()); done += 1) this.#step();
    this.#continue();
  }

  /** Does what is left now: for a search, a link into the rest, a printer. */
  finish() {
    while (this.#work) this.#step();
  }

  /** Leaves what is left undone. */
  stop() {
    clearTimeout(this.#timer);
    this.#work = null;
  }

  #continue() {
    if (!this.#work) return;
    const paused = performance.now();
    this.#timer = window.setTimeout(() => {
      // As long as the browser took for what was made before: where its part is slow, more is made at a time.
      const length = Math.max(STRETCH, Math.min(LONGEST_STRETCH, performance.now() - paused));
      // What is made at the end moves nothing; and to ask where everything is costs a layout.
      if (this.#cursor) keepPlace(this.#element, () => this.#stretch(length));
      else this.#stretch(length);
      this.#continue();
    });
  }

  /** @param {number} length in milliseconds */
  #stretch(length) {
    const end = performance.now() + length;
    while (this.#work && performance.now() < end) this.#step();
  }

  #step() {
    if (!this.#work?.next().done) return;
    this.#work = null;
    this.#element.removeAttribute("aria-busy");
  }

  /** Puts an update before the cursor; a focus in it stays there. @param {HTMLElement} article */
  #move(article) {
    this.#isTurning = true;
    const focused = /** @type {ShadowRoot} */ (this.#element.getRootNode()).activeElement;
    this.#element.insertBefore(article, this.#cursor);
    if (focused instanceof HTMLElement && article.contains(focused)) focused.focus({ preventScroll: true });
  }

  /**
   * @param {Update[]} updates
   * @param {Maker} maker
   */
  *#steps(updates, maker) {
    const feed = this.#element;
    const known = new Map(this.articles.map((article) => [article.id, article]));
    const wanted = new Set(updates.map(({ id }) => id));
    known.forEach((article, id) => wanted.has(id) || article.remove());
    this.#cursor = feed.firstElementChild;
    for (const [index, update] of updates.entries()) {
      const look = maker.look(update);
      const old = known.get(update.id);
      const source = old && this.#sources.get(old);
      if (old && source?.look === look && isSame(source.update, update)) {
        // What it was made from before is of no more use.
        source.update = update;
        if (old === this.#cursor) this.#cursor = old.nextElementSibling;
        else this.#move(old);
      } else {
        const article = maker.make(update, index);
        this.#sources.set(article, { update, look });
        if (old && old === this.#cursor) this.#cursor = old.nextElementSibling;
        else if (old) this.#move(old);
        if (old) replace(old, article);
        else feed.insertBefore(article, this.#cursor);
        maker.made(article);
      }
      yield;
    }
  }
}

/**
 * Replaces an update by its newer version; a reader whose focus was in it stays in it.
 *
 * @param {HTMLElement} old
 * @param {HTMLElement} article
 */
function replace(old, article) {
  const had = old.contains(/** @type {ShadowRoot} */ (old.getRootNode()).activeElement);
  old.replaceWith(article);
  if (had) article.focus({ preventScroll: true });
}

