// @ts-check
// The arrival of newer versions: shown at once where nothing moves under the reader's eyes, else kept until asked for.
// Where they come from is live-blog.js's business.

import { compare } from "./changes.js";
import { counted } from "./strings.js";

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./screen.js").Screen} Screen */

export class Arrivals {
  #screen;
  #host;
  /** What has arrived and waits for the reader. @type {Timeline | null} */
  #pending = null;

  /**
   * @param {ShadowRoot} root
   * @param {Screen} screen
   * @param {object} host
   * @param {() => import("./view.js").Look} host.look
   * @param {import("./reader.js").Reader} host.reader
   * @param {() => void} host.shown called when a newer version is on the screen
   */
  constructor(root, screen, host) {
    this.#screen = screen;
    this.#host = host;
    root.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("button.news")) this.#reveal();
    });
  }

  /** Forgets what waits: another live blog is shown. */
  forget() {
    this.#pending = null;
  }

  /** Takes a newer version of what is on the screen. @param {Timeline} timeline */
  take(timeline) {
    const changes = compare(/** @type {Timeline} */ (this.#screen.timeline), timeline);
    const { added } = changes;
    const { strings, language } = this.#host.look();
    const words = added.length > 0 ? counted(strings.newUpdates, added.length, language) : "";
    const top = this.#screen.feed?.getBoundingClientRect().top ?? 0;
    const atTop = document.visibilityState === "visible" && top >= 0;
    if (words && !atTop) {
      this.#pending = timeline;
      this.#screen.offer(words);
    } else {
      this.#apply(timeline);
    }
    if (words) this.#screen.say(words);
    return changes;
  }

  /** Shows what waits, and goes to the first of it. */
  #reveal() {
    if (!this.#pending) return;
    const known = new Set(this.#screen.timeline?.updates.map(({ id }) => id));
    this.#apply(this.#pending);
    this.#screen.goToFirst((id) => !known.has(id));
  }

  /** Puts a newer version on the screen; only what differs is made anew. @param {Timeline} timeline */
  #apply(timeline) {
    const before = this.#screen.timeline;
    if (before) compare(before, timeline).changed.forEach((id) => this.#host.reader.changed.add(id));
    this.#pending = null;
    this.#screen.update(timeline);
    this.#host.shown();
  }
}
