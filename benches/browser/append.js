// A live blog on the screen grows by one update at its top: what the reader's page does then, and how much of the DOM
// it touches.

import { loadCore } from "/newsfold/define.js";
import { quartile, untilPainted } from "./rounds.js";

const ROUNDS = 7;

/**
 * @param {string} name a file of texts/
 * @returns {Promise<{ parse: number, refresh: number, painted: number, settled: number, nodes: number, attributes: number }>}
 *   seconds for reading the text; until the new update is in the DOM; until it is painted; until the rest of the feed
 *   has been looked at; nodes added or removed; attributes and texts changed
 */
globalThis.measure = async (name) => {
  const { parse } = await loadCore();
  let text = await (await fetch(`/texts/${name}`)).text();
  const blog = document.createElement("live-blog");
  document.body.append(blog);
  blog.text = text;
  await event(blog, "live-blog-ready");
  const root = blog.shadowRoot;
  const feed = root.querySelector(".feed");
  const isSettled = () => !feed.hasAttribute("aria-busy");
  const settled = () => untilPainted(() => {}, isSettled);
  await settled();

  const touched = { nodes: 0, attributes: 0 };
  const watch = new MutationObserver((records) => {
    for (const { type, addedNodes, removedNodes } of records) {
      if (type === "childList") touched.nodes += addedNodes.length + removedNodes.length;
      else touched.attributes += 1;
    }
  });
  watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });

  /** @type {Record<string, number[]>} */
  const all = { parse: [], refresh: [], painted: [], settled: [], nodes: [], attributes: [] };
  // The first round is for the engine to warm up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const at = blog.timeline.updates[0].start;
    const post = `23:${10 + round}\n\nSluice opened for the ${round + 2}th time\n\nThe keeper said that it was the last time today, as it had been before.\n\n`;
    text = text.slice(0, at) + post + text.slice(at);

    let start = performance.now();
    parse(text);
    const parsed = performance.now() - start;
    await new Promise((later) => setTimeout(later, 30));

    // Where the reader is, the new update is shown at once.
    scrollTo({ top: 0, behavior: "instant" });
    Object.assign(touched, { nodes: 0, attributes: 0 });
    let refreshed = 0;
    const updated = event(blog, "live-blog-update").then(() => (refreshed = performance.now() - start));
    const painted = await untilPainted(
      () => {
        start = performance.now();
        blog.text = text;
      },
      () => refreshed > 0,
    );
    await updated;
    await settled();
    const whole = performance.now() - start;
    // The turn of the observer comes before that of a task.
    await new Promise((later) => setTimeout(later));
    const top = root.querySelector(".feed").firstElementChild.textContent;
    if (!top.includes(post.split("\n")[2])) throw new Error(`the new update should be at the top, where there is: ${top}`);
    if (round === 0) continue;
    const figures = { parse: parsed / 1000, refresh: refreshed / 1000, painted, settled: whole / 1000, ...touched };
    for (const [figure, value] of Object.entries(figures)) all[figure].push(value);
  }
  return Object.fromEntries(Object.entries(all).map(([figure, values]) => [figure, quartile(values)]));
};

/** @param {EventTarget} target @param {string} type */
function event(target, type) {
  return new Promise((heard) => target.addEventListener(type, heard, { once: true }));
}
