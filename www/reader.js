// @ts-check
// What one reader has done and seen while the page lives. Data; what it does to the screen is view.js's business, and
// what outlives the page is unread.js's.

export class Reader {
  /** What the reader has folded and unfolded, by id. @type {Map<string, boolean>} */
  folds = new Map();
  /** The order that the reader chose. @type {"newest" | "oldest" | null} */
  order = null;
  /** In whose zone times are shown. @type {"article" | "reader"} */
  zone = "article";
  /** Updates that were changed while they were on the screen. @type {Set<string>} */
  changed = new Set();
  /** What the reader saw the last time; null where that is not known. @type {Set<string> | null} */
  seen = null;

  /**
   * Remembers under their new ids what is known of updates that have been renamed.
   *
   * @param {[string, string][]} renamed the old id, then the new one
   */
  rename(renamed) {
    for (const [old, id] of renamed) {
      const fold = this.folds.get(old);
      if (fold !== undefined) this.folds.set(id, fold);
      if (this.seen?.has(old)) this.seen.add(id);
      this.folds.delete(old);
      this.changed.delete(old);
    }
  }
}
