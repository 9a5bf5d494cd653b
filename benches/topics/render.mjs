// How soon updates are on the screen. What is measured is in browser/render.js and browser/peers.jsx.

import { onStage } from "../stage.mjs";
import { bound, count, milliseconds, ratio } from "../table.mjs";

/** Updates, and whether TimelineJS bears so many: at 10,000 it takes minutes. */
const SIZES = /** @type {const} */ ([
  [100, true],
  [1000, true],
  [10_000, false],
]);

/**
 * @param {import("../run.mjs").Context} context
 * @returns {Promise<import("../table.mjs").Topic>}
 */
export async function render(context) {
  const rows = [];
  const bounds = [];
  for (const [updates, bears] of SIZES) {
    const seconds = await onStage(context, "chromium", "render", (page) =>
      page.run((name, bears) => /** @type {any} */ (globalThis).measure(name, bears), `${updates}-updates.txt`, bears),
    );
    const first = seconds["newsfold, first screen"];
    rows.push([
      count(updates),
      ...["newsfold, first screen", "newsfold", "innerHTML", "preact", "timelinejs"].map((subject) => (subject in seconds ? milliseconds(seconds[subject]) : "–")),
      ratio(first / seconds.innerHTML),
      bears ? ratio(seconds.timelinejs / first) : "–",
    ]);
    if (updates === 1000) {
      bounds.push(
        bound("first screen of 1,000 updates, beside innerHTML's whole", "goal", first / seconds.innerHTML, "at most", 1, ratio),
        bound("first screen of 1,000 updates, faster than TimelineJS", "goal", seconds.timelinejs / first, "at least", 3, ratio),
      );
    }
  }
  return {
    tables: [
      {
        title: "Render, in Chromium",
        head: ["updates", "newsfold, first screen", "newsfold, all", "innerHTML", "Preact", "TimelineJS", "first screen : innerHTML", "TimelineJS : first screen"],
        rows,
        note:
          "Newsfold reads the text, makes what fits on the screen and then the rest, bit by bit; the others have the updates as data. innerHTML is " +
          "plain markup of the same words, without anything to fold, search or share. From the beginning of a frame until it is painted, in turns.",
      },
    ],
    bounds,
  };
}
