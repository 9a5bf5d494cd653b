// @ts-check
// What is different between two readings of a live blog: new, changed, removed and renamed updates. Timelines in, ids out.
// The core has the same for two texts (`compare`); here both have been read already.

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./pkg/newsfold.js").Update} Update */
/** @typedef {import("./pkg/newsfold.js").Changes} Changes */

/**
 * Compares two readings. An update whose heading was edited has another id; it is known by its body again, and counts
 * as changed and not as one that went and one that came.
 *
 * @param {Timeline} before
 * @param {Timeline} now
 * @returns {Changes}
 */
export function compare(before, now) {
  const old = new Map(before.updates.map((update) => [update.id, update]));
  const current = new Set(now.updates.map(({ id }) => id));
  // Bodies that lost their id; an empty body tells nothing.
  const homeless = new Map(
    before.updates.filter(({ id, blocks }) => !current.has(id) && blocks.length > 0).map((update) => [body(update), update.id]),
  );
  /** @type {Changes} */
  const changes = { added: [], changed: [], removed: [], renamed: [] };
  for (const update of now.updates) {
    const { id } = update;
    const was = old.get(id);
    old.delete(id);
    if (was) {
      if (!isSame(was, update)) changes.changed.push(id);
      continue;
    }
    const former = homeless.size > 0 ? homeless.get(body(update)) : undefined;
    if (former === undefined) {
      changes.added.push(id);
      continue;
    }
    homeless.delete(body(update));
    old.delete(former);
    changes.changed.push(id);
    changes.renamed.push([former, id]);
  }
  changes.removed.push(...old.keys());
  return changes;
}

/**
 * Whether a reader sees the same in two updates, wherever they stand in the source.
 *
 * @param {Update} one
 * @param {Update} other
 */
export function isSame(one, other) {
  return (
    one.heading === other.heading &&
    one.author === other.author &&
    one.time?.text === other.time?.text &&
    one.time?.local === other.time?.local &&
    one.time?.instant === other.time?.instant &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ kind, text }, at) => kind === other.blocks[at]?.kind && text === other.blocks[at]?.text)
  );
}

/** The words of an update below its heading. @param {Update} update */
function body({ blocks }) {
  return blocks.map(({ text }) => text).join("\n");
}
