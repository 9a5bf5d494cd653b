// @ts-check
// The arrival of newer versions: shown at once where nothing moves under the reader's eyes, else kept until asked for.
// Where they come from is live-blog.js's business, whether they can be believed doubt.js's.

import { compare } from "./changes.js";
import { isAtEnd, isAtTop } from "./place.js";
import { counted } from "./strings.js";
import { isOldestFirst } from "./view.js";

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./pkg/newsfold.js").Changes} Changes */

/**
 * What an arrival needs of the widget.
 *
 * @typedef {object} ArrivalHost
 * @property {import("./screen.js").Screen} screen
 * @property {import("./reader.js").Reader} reader
 * @property {() => import("./view.js").Look} look
 * @property {() => void} shown called when a newer version is on the screen
 */

export class Arrivals {
  #host;
  /** What has arrived and waits for the reader. @type {Timeline | null} */
  #pending = null;

  /**
   * @param {ShadowRoot} root
   * @param {ArrivalHost} host
   */
  constructor(root, host) {
    this.#host = host;
    root.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("button.news")) this.#reveal();
    });
  }

  /** The latest version, on the screen or not. */
  get latest() {
    return this.#pending ?? this.#host.screen.timeline;
  }

  /** Forgets what waits: another live blog is shown. */
  forget() {
    this.#pending = null;
    this.#host.screen.offer("");
  }

  /**
   * Takes a newer version of what is on the screen.
   *
   * @param {Timeline} timeline
   * @returns {Changes} what is different from what is on the screen
   */
  take(timeline) {
    const { screen, look } = this.#host;
    const changes = compare(/** @type {Timeline} */ (screen.timeline), timeline);
    const { strings, language } = look();
    const count = changes.added.length;
    // What waits already is among them: it is the screen that is compared with.
    const words = count > 0 ? counted(strings.newUpdates, count, language) : "";
    if (count > 0 && !this.#isReaderThere()) {
      this.#pending = timeline;
      screen.offer(words);
    } else {
      this.#apply(timeline, changes);
    }
    screen.say(words);
    return changes;
  }

  /** Whether the reader looks at the place where new updates come, or has not got to the updates yet. */
  #isReaderThere() {
    const { screen, reader, look } = this.#host;
    const { feed, timeline } = screen;
    if (document.visibilityState !== "visible") return false;
    if (!feed || !timeline) return true;
    return isAtTop(feed) || (isOldestFirst(timeline, look(), reader) && isAtEnd(feed));
  }

  /** Shows what waits, and goes to the first of it. */
  #reveal() {
    const { screen } = this.#host;
    if (!this.#pending || !screen.timeline) return;
    const changes = compare(screen.timeline, this.#pending);
    this.#apply(this.#pending, changes);
    const added = new Set(changes.added);
    screen.goToFirst((id) => added.has(id));
  }

  /**
   * Puts a newer version on the screen; only what differs is made anew.
   *
   * @param {Timeline} timeline
   * @param {Changes} changes
   */
  #apply(timeline, changes) {
    const { screen, reader } = this.#host;
    reader.rename(changes.renamed);
    screen.rename(changes.renamed);
    changes.changed.forEach((id) => reader.changed.add(id));
    this.forget();
    screen.update(timeline);
    this.#host.shown();
  }
}
