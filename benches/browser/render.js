// From a text, or from the same updates as data, to the screen. Each turn begins with a frame and ends when a frame
// with what it shows has been painted.

import "/newsfold/define.js";
import { forTimelineJS, loadTimelineJS, markup, withPreact } from "./peers.jsx";
import { quartile, untilPainted } from "./rounds.js";

const ROUNDS = 7;

/**
 * @param {string} name a file of texts/
 * @param {boolean} bears whether TimelineJS bears so many updates
 * @returns {Promise<Record<string, number>>} seconds by subject; the name of a part of the screen follows the subject's
 */
globalThis.measure = async (name, bears) => {
  const text = await (await fetch(`/texts/${name}`)).text();
  const timeline = await read(text);
  const count = timeline.updates.length;
  const html = markup(timeline);
  const data = forTimelineJS(timeline);
  if (bears) await loadTimelineJS();

  const subjects = {
    "newsfold, first screen": (container) => {
      const { blog, show } = liveBlog(container, text);
      return untilPainted(show, () => blog.state === "ready");
    },
    newsfold: (container) => {
      const { blog, show } = liveBlog(container, text);
      return untilPainted(show, () => blog.shadowRoot.querySelectorAll("article").length === count);
    },
    innerHTML: (container) => untilPainted(() => (container.innerHTML = html)),
    preact: (container) => untilPainted(() => withPreact(timeline, container)),
    ...(bears && {
      timelinejs: (container) => {
        container.style.height = "600px";
        let isThere = false;
        return untilPainted(
          () => new globalThis.TL.Timeline(container, data, { hash_bookmark: false }).on("ready", () => (isThere = true)),
          () => isThere && container.querySelector(".tl-slide .tl-headline") !== null,
        );
      },
    }),
  };
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  // The first round is for the engine to warm up. A long one is not repeated as often.
  const end = performance.now() + 40_000;
  for (let round = 0; round <= ROUNDS && (round < 3 || performance.now() < end); round += 1) {
    for (const [name, show] of Object.entries(subjects)) {
      const container = document.createElement("main");
      document.body.append(container);
      const seconds = await show(container);
      if (round > 0) times[name].push(seconds);
      if (name === "preact") withPreact(null, container);
      container.remove();
      await new Promise((later) => setTimeout(later, 50));
    }
  }
  return { updates: count, ...Object.fromEntries(Object.entries(times).map(([name, all]) => [name, quartile(all)])) };
};

/** The timeline of a text, as the element gives it. */
async function read(text) {
  const blog = document.createElement("live-blog");
  document.body.append(blog);
  blog.text = text;
  await new Promise((ready) => blog.addEventListener("live-blog-ready", ready, { once: true }));
  blog.remove();
  return blog.timeline;
}

/** An element in the page, and how its text is set. */
function liveBlog(container, text) {
  const blog = document.createElement("live-blog");
  return {
    blog,
    show() {
      container.append(blog);
      blog.text = text;
    },
  };
}
