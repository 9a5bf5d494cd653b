// How soon the first update is on the screen of somebody who comes for the first time: a fresh browser each time, files
// as a careful host sends them (brotli 11, not to be kept), once without a network to speak of and once over a usual one.

import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";

import { serve } from "../../tools/serve.mjs";
import { start as startBrowser } from "../../tests/e2e/harness/engines.mjs";
import { Page } from "../../tests/e2e/harness/page.mjs";
import { bound, milliseconds, ratio } from "../table.mjs";

const ROUNDS = 5;

/** Bits in a second, and milliseconds there and back: about what the web is on a good mobile network. */
const NETWORKS = [
  { name: "none", conditions: null },
  { name: "10 Mbit/s, 40 ms", conditions: { offline: false, latency: 40, download_throughput: 10e6 / 8, upload_throughput: 5e6 / 8 } },
];

const page = (/** @type {string} */ head, /** @type {string} */ body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Start</title><style>body{margin:0}</style>${WATCH}${head}</head><body>${body}<p>What stands below.</p></body></html>`;

/** Notes every shift of the layout; `shown()` notes when what is in the DOM by then has been painted. */
const WATCH = `<script>
  var shift = 0, at = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value }).observe({ type: "layout-shift", buffered: true });
  function shown() {
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => (at = performance.now()); port2.postMessage(null); });
  }
</script>`;

/** Two lines, as the README has them, with room for the first screen. @param {string} more for the head */
const embed = (more) =>
  page(
    `<style>live-blog{display:block;min-height:100vh}</style><script>addEventListener("live-blog-ready", shown)</script>${more}
     <script type="module" src="/define.js"></script>`,
    `<live-blog src="/article.txt"><a href="/article.txt">Read the live blog as text</a></live-blog>`,
  );

/** The line that the README offers: what the script would ask for, asked for before it has come. */
const HINT = `<link rel="preload" href="/newsfold.wasm" as="fetch" crossorigin>`;

const PAGES = {
  newsfold: embed(""),
  hinted: embed(HINT),
  // As its documentation says: sheet, script, an element with a height.
  timelinejs: page(
    `<link rel="stylesheet" href="/timeline.css"><script src="/timeline.js"></script>`,
    `<div id="timeline" style="width:100%;height:100vh"></div>
     <script>fetch("/article.json").then((response) => response.json()).then((data) => new TL.Timeline("timeline", data, { hash_bookmark: false }).on("ready", shown))</script>`,
  ),
};

/**
 * @param {import("../run.mjs").Context} context
 * @returns {Promise<import("../table.mjs").Topic>}
 */
export async function start(context) {
  const site = await serve({ mounts: { "/": `${context.root}dist` }, routes: await files(context) });
  try {
    const rows = [];
    const bounds = [];
    for (const { name, conditions } of NETWORKS) {
      /** @type {Record<string, { at: number, shift: number }[]>} */
      const all = { newsfold: [], hinted: [], timelinejs: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const subject of Object.keys(all)) all[subject].push(await visit(`${site.origin}/${subject}.html`, conditions));
      }
      const quartile = (/** @type {number[]} */ numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 4)];
      const [ours, hinted, theirs] = ["newsfold", "hinted", "timelinejs"].map((subject) => quartile(all[subject].map(({ at }) => at)) / 1000);
      const shift = Math.max(...all.newsfold.map(({ shift }) => shift));
      const theirShift = Math.max(...all.timelinejs.map(({ shift }) => shift));
      rows.push([name, ...[ours, hinted, theirs].map(milliseconds), ratio(theirs / ours), shift.toFixed(3), theirShift.toFixed(3)]);
      bounds.push(
        bound(`start, network: ${name}, beside TimelineJS`, "goal", ours / theirs, "at most", 1, ratio),
        bound(`layout shift, network: ${name}`, "goal", shift, "at most", 0, (figure) => figure.toFixed(3)),
      );
    }
    return {
      tables: [
        {
          title: "Start, in Chromium",
          head: ["network", "newsfold", "with preload", "TimelineJS", "TimelineJS : newsfold", "layout shift, newsfold", "layout shift, TimelineJS"],
          rows,
          note:
            "From the navigation until the first update of 100 is painted, in a fresh browser with an empty cache; lower quartiles of " +
            `${ROUNDS} visits. The WebAssembly is compiled while it arrives; with preload, a link in the head asks for it before the script does. Layout shift is the worst of all rounds, with room reserved for the first screen.`,
        },
      ],
      bounds,
    };
  } finally {
    await site.close();
  }
}

/**
 * @param {string} address
 * @param {object | null} conditions what the network is like
 */
async function visit(address, conditions) {
  const browser = await startBrowser("chromium");
  try {
    const { origin, pathname } = new URL(address);
    if (conditions) await /** @type {any} */ (browser.driver).setNetworkConditions(conditions);
    const page = new Page(browser.driver, "chromium", origin);
    await page.resize(1200, 900);
    await page.open(pathname);
    await page.waitFor(() => /** @type {any} */ (globalThis).at > 0);
    // What moves the page may come late.
    await new Promise((later) => setTimeout(later, 300));
    return await page.run(() => ({ at: /** @type {any} */ (globalThis).at, shift: /** @type {any} */ (globalThis).shift }));
  } finally {
    await browser.quit();
  }
}

/**
 * All files, by path.
 *
 * @param {import("../run.mjs").Context} context
 * @returns {Promise<Map<string, import("../../tools/serve.mjs").Answer>>}
 */
async function files({ root, peers }) {
  const timeline = `${peers}@knight-lab/timelinejs/dist/`;
  const text = await readFile(`${root}target/bench/texts/100-updates.txt`, "utf8");
  const all = /** @type {const} */ ([
    ["/newsfold.html", "text/html; charset=utf-8", PAGES.newsfold],
    ["/hinted.html", "text/html; charset=utf-8", PAGES.hinted],
    ["/timelinejs.html", "text/html; charset=utf-8", PAGES.timelinejs],
    ["/article.txt", "text/plain; charset=utf-8", text],
    ["/article.json", "application/json", JSON.stringify(asSlides(text))],
    ["/define.js", "text/javascript", await readFile(`${root}dist/define.js`)],
    ["/newsfold.wasm", "application/wasm", await readFile(`${root}dist/newsfold.wasm`)],
    ["/timeline.js", "text/javascript", await readFile(`${timeline}js/timeline.js`)],
    ["/timeline.css", "text/css", await readFile(`${timeline}css/timeline.css`)],
  ]);
  return new Map(
    all.map(([path, type, content]) => {
      const body = brotliCompressSync(content);
      const headers = { "Content-Type": type, "Content-Encoding": "br", "Content-Length": body.length, "Cache-Control": "no-store" };
      return [path, (_, response) => response.writeHead(200, headers).end(body)];
    }),
  );
}

/**
 * The same words as TimelineJS wants them. The text is a generated one, whose updates begin with the time on a line.
 *
 * @param {string} text
 */
function asSlides(text) {
  const [head, ...posts] = text.split(/^(?=\d\d:\d\d$)/m);
  return {
    title: { text: { headline: head.split("\n")[0] } },
    events: posts.map((post, i) => {
      const [time, headline, ...paragraphs] = post.split(/\n+/);
      return {
        start_date: { year: 2033, month: 5, day: 1 + (i % 28), hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) },
        text: { headline, text: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("") },
      };
    }),
  };
}
