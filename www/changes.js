// @ts-check
// What is different between two readings of a live blog: new, changed and removed updates. Timelines in, ids out.

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./pkg/newsfold.js").Update} Update */

/**
 * @param {Timeline} before
 * @param {Timeline} now
 * @returns {{ added: string[], changed: string[], removed: string[] }}
 */
export function compare(before, now) {
  const old = new Map(before.updates.map((update) => [update.id, content(update)]));
  const added = [];
  const changed = [];
  for (const update of now.updates) {
    const was = old.get(update.id);
    if (was === undefined) added.push(update.id);
    else if (was !== content(update)) changed.push(update.id);
    old.delete(update.id);
  }
  return { added, changed, removed: [...old.keys()] };
}

/**
 * All that a reader sees of an update, as one string. Where it stands in the source is not among it.
 *
 * @param {Update} update
 */
export function content({ heading, time, author, blocks }) {
  return JSON.stringify([heading, time?.text, time?.instant ?? time?.local, author, blocks.map(({ kind, text }) => [kind, text])]);
}
