// How fast a string becomes a timeline in a page. What is measured is in browser/parse.js.

import { onStage } from "../stage.mjs";
import { bound, milliseconds, ratio } from "../table.mjs";

const ENGINES = /** @type {const} */ (["chromium", "firefox"]);
const SIZES = [100_000, 1_000_000];
const PEERS = /** @type {const} */ (["marked", "commonmark", "markdown-it"]);

/**
 * @param {import("../run.mjs").Context} context
 * @returns {Promise<import("../table.mjs").Topic>}
 */
export async function parse(context) {
  const rows = [];
  const bounds = [];
  for (const engine of ENGINES) {
    const measured = await onStage(context, engine, "parse", async (page) => {
      /** @type {Record<string, number>[]} */
      const all = [];
      for (const size of SIZES) all.push(await page.run((name) => /** @type {any} */ (globalThis).measure(name), `${size}-bytes.txt`));
      return all;
    });
    for (const [i, seconds] of measured.entries()) {
      const fastest = Math.min(...PEERS.map((peer) => seconds[peer]));
      const [beside, floor] = [fastest / seconds.newsfold, seconds.newsfold / seconds.floor];
      const text = `${SIZES[i] / 1000} kB, ${engine}`;
      const figures = ["newsfold", ...PEERS, "floor"].map((subject) => milliseconds(seconds[subject]));
      rows.push([text, ...figures, ratio(beside), ratio(floor), ratio(fastest / seconds.floor)]);
      bounds.push(
        bound(`parse of ${text}, faster than the fastest of three`, "gate", beside, "at least", 2, ratio),
        bound(`parse of ${text}, faster than the fastest of three`, "goal", beside, "at least", 5, ratio),
        bound(`parse of ${text}, beside the floor`, "goal", floor, "at most", 4, ratio),
      );
    }
  }
  return {
    tables: [
      {
        title: "Parse, in a browser",
        head: ["text", "newsfold", "marked", "commonmark", "markdown-it", "floor", "fastest of three : newsfold", "newsfold : floor", "fastest of three : floor"],
        rows,
        note:
          "A string in, a JavaScript object out: the timeline, marked's tokens, commonmark's tree, markdown-it's tokens. " +
          'The floor is `new TextEncoder().encode(text)` and `text.split("\\n")`. Lower quartiles of rounds in which all five take turns.',
      },
    ],
    bounds,
  };
}
