// @ts-check
// Whether a version that was fetched can be believed at once. A live blog only grows, as a rule: a version that has lost
// updates, or breaks off inside of what is known, is more often a transfer that was cut, a file that is being written, a
// cache that is behind or an error page than the publisher's wish. It has to be seen twice.

/**
 * A version of a live blog.
 *
 * @typedef {object} Version
 * @property {string} text
 * @property {import("./pkg/newsfold.js").Timeline} timeline
 */

export class Doubt {
  /** What the version in doubt had lost; null where none is in doubt. @type {string[] | null} */
  #lost = null;
  /** Its text, if it breaks off. @type {string | null} */
  #cut = null;

  /**
   * Whether the next version has to wait until it is seen again.
   *
   * @param {Version} known the latest version that was believed
   * @param {Version} next
   * @param {string[]} removed the ids of the updates of the one that the other lacks
   */
  about(known, next, removed) {
    const { headline, updates } = known.timeline;
    // Of an article without updates, the headline says whether it is still the same.
    const lost = updates.length === 0 && next.timeline.headline !== headline ? [""] : removed;
    const cut = known.text.startsWith(next.text) ? next.text : null;
    // Publishers go on writing: what was lost has to be lost still, whatever else was added in the meantime.
    const isSeenAgain = this.#lost?.every((id) => lost.includes(id)) && this.#cut === cut;
    const isBack = lost.length > 0 || cut !== null;
    if (isBack && !isSeenAgain) {
      [this.#lost, this.#cut] = [lost, cut];
      return true;
    }
    this.settle();
    return false;
  }

  /** Forgets what was in doubt. */
  settle() {
    this.#lost = this.#cut = null;
  }
}
