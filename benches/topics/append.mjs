// What it costs when a live blog grows by one update. What is measured is in browser/append.js.

import { onStage } from "../stage.mjs";
import { bound, count, milliseconds, ratio } from "../table.mjs";

const SIZES = [100, 1000, 10_000];

/**
 * @param {import("../run.mjs").Context} context
 * @returns {Promise<import("../table.mjs").Topic>}
 */
export async function append(context) {
  /** @type {Record<string, number>[]} */
  const measured = [];
  for (const updates of SIZES) {
    measured.push(await onStage(context, "chromium", "append", (page) => page.run((name) => /** @type {any} */ (globalThis).measure(name), `${updates}-updates.txt`)));
  }
  const rows = measured.map((all, i) => [
    count(SIZES[i]),
    ...[all.parse, all.refresh, all.painted, all.settled].map(milliseconds),
    count(all.nodes),
    count(all.attributes),
  ]);
  const touched = measured.map(({ nodes, attributes }) => nodes + attributes);
  return {
    tables: [
      {
        title: "One more update, in Chromium",
        head: ["updates", "parse alone", "parse, compare, DOM", "painted", "all of the feed looked at", "nodes added or removed", "attributes changed"],
        rows,
        note: "The new update comes in at the top of the feed, with the reader there.",
      },
    ],
    bounds: [
      bound("refresh of 1,000 updates", "goal", measured[1].refresh, "at most", 0.016, milliseconds),
      // What stands around the feed may differ in a few nodes; that one more update costs all others something may not be.
      bound("nodes and attributes that a refresh touches, 10,000 updates to 100", "gate", touched[2] / touched[0], "at most", 2, ratio),
    ],
  };
}
