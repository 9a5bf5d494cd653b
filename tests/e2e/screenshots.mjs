// Takes the pictures of the README and of the states a designer looks at: `make screenshots`, or some of them by
// `make screenshots SHOTS=narrow,dark`.
//
// They go to docs/screenshots/. Those that the README shows are kept by git, in few colours; the others are for looking.

import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

import { start } from "./harness/engines.mjs";
import { Page } from "./harness/page.mjs";
import { openSite } from "./harness/site.mjs";

const FOLDER = fileURLToPath(new URL("../../docs/screenshots", import.meta.url));

/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} path the page
 * @property {number} width of the viewport, in CSS pixels
 * @property {number} height
 * @property {Record<string, string>} [media] media features that the page is told, such as `prefers-color-scheme`
 * @property {"print"} [medium] paper in place of a screen
 * @property {(page: Page) => Promise<void>} [act] what a reader does first
 * @property {string} [state] the state of the element that the picture is of; `ready` if it is not said
 * @property {Record<string, import("../../tools/serve.mjs").Answer>} [routes] answers of the server
 */

/** Milliseconds for fonts, frames and a transition. */
const SETTLE = 300;

const DARK = { "prefers-color-scheme": "dark" };
const widget = "/pages/picture.html";

/** @param {string} selector */
const click = (selector) => (/** @type {Page} */ page) => page.click(selector);

/** Appends an update to the text, as a reporter does, and lets the element ask for it. @param {Page} page */
async function publish(page) {
  await page.run(() => {
    const blog = document.querySelector("live-blog");
    blog.text = blog.text.replace(
      "Board offers reward for brass key\n\n21:48",
      "Key found in teapot\n\n22:10 , Dora Pellam\n\nThe second key has been found.\n\nIt was in a teapot.\n\nBoard offers reward for brass key\n\n21:48",
    );
  });
  await new Promise((later) => setTimeout(later, SETTLE));
}

/** Comes back as a reader who has not seen the first two updates. @param {Page} page */
async function comeBack(page) {
  await page.run(() => {
    const { updates } = document.querySelector("live-blog").timeline;
    localStorage.setItem("live-blog:dam", JSON.stringify(updates.slice(2).map(({ id }) => id)));
  });
  await page.reload();
  await page.waitFor(() => document.querySelector("live-blog")?.shadowRoot?.querySelector(".unread"));
}

/** @type {Shot[]} */
const SHOTS = [
  { name: "widget", path: widget, width: 760, height: 1160 },
  { name: "narrow", path: widget, width: 390, height: 844 },
  { name: "dark", path: `${widget}?src=/samples/comet.txt`, width: 390, height: 844, media: DARK },
  { name: "right-to-left", path: `${widget}?src=/samples/tram-ar.txt&lang=ar`, width: 390, height: 844 },
  { name: "280", path: widget, width: 280, height: 1400 },
  { name: "390-dark", path: widget, width: 390, height: 1400, media: DARK },
  { name: "1440", path: widget, width: 1440, height: 1200 },
  { name: "rtl-wide", path: `${widget}?src=/samples/tram-ar.txt&lang=ar`, width: 760, height: 900 },
  { name: "forced-colors", path: widget, width: 760, height: 1160, media: { "forced-colors": "active" }, act: click("button.share") },
  { name: "print", path: widget, width: 760, height: 1400, medium: "print" },
  { name: "unfolded", path: widget, width: 760, height: 1500, act: click("button.expand-all") },
  { name: "share", path: widget, width: 760, height: 1160, act: click("button.share") },
  {
    name: "search", path: widget, width: 760, height: 1160,
    act: async (page) => {
      await page.type("input[type=search]", "eleven");
      await new Promise((later) => setTimeout(later, 2 * SETTLE));
      await page.press("Enter", "Enter");
    },
  },
  {
    name: "search-narrow", path: widget, width: 320, height: 1160,
    act: async (page) => {
      await page.type("input[type=search]", "key");
      await new Promise((later) => setTimeout(later, 2 * SETTLE));
      await page.press("Enter");
    },
  },
  {
    name: "news", path: widget, width: 760, height: 480,
    act: async (page) => {
      await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article:nth-child(2)").scrollIntoView());
      await publish(page);
    },
  },
  { name: "unread", path: `${widget}?remember=dam`, width: 760, height: 1000, act: comeBack },
  { name: "unread-narrow", path: `${widget}?remember=dam`, width: 320, height: 1200, act: comeBack },
  {
    name: "changed", path: widget, width: 760, height: 1000,
    act: async (page) => {
      await page.run(() => (document.querySelector("live-blog").text = document.querySelector("live-blog").text.replace("two hundred", "three hundred")));
      await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".changed"));
    },
  },
  { name: "comet", path: `${widget}?src=/samples/comet.txt`, width: 760, height: 1000 },
  { name: "comet-narrow", path: `${widget}?src=/samples/comet.txt`, width: 320, height: 1200 },
  {
    name: "focus", path: widget, width: 760, height: 1160,
    act: (page) => page.run(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("button.fold")[1].focus({ focusVisible: true })),
  },
  { name: "loading", path: `${widget}?src=/slow.txt`, width: 760, height: 600, state: "loading", routes: { "/slow.txt": () => {} } },
  { name: "failed", path: widget, width: 760, height: 900, state: "failed", routes: { "/samples/key-points.txt": (_, response) => response.writeHead(503).end() } },
  { name: "no-core", path: widget, width: 760, height: 900, state: "failed", routes: { "/newsfold.wasm": (_, response) => response.writeHead(404).end() } },
  {
    name: "zoom", path: widget, width: 320, height: 1200,
    act: (page) => page.run(() => document.documentElement.style.setProperty("font-size", "200%")),
  },
  ...["flat", "markets", "match", "article", "ticker-de"].flatMap((name) =>
    [760, 320].map((width) => ({
      name: `${name}-${width}`, path: `${widget}?src=/samples/${name}.txt`, width, height: 1100,
    })),
  ),
  { name: "demo", path: "/index.html", width: 1280, height: 900 },
  { name: "demo-dark", path: "/index.html", width: 1440, height: 1000, media: DARK },
  { name: "demo-narrow", path: "/index.html", width: 390, height: 1400 },
];

/** The pictures of the README. */
const KEPT = ["widget", "narrow", "dark", "right-to-left"];

const wanted = process.env.SHOTS ? process.env.SHOTS.split(",") : SHOTS.map(({ name }) => name);
await mkdir(FOLDER, { recursive: true });
const site = await openSite();
const browser = await start("chromium");
const driver = /** @type {import("selenium-webdriver/chrome").Driver} */ (browser.driver);
await driver.sendDevToolsCommand("Emulation.setScrollbarsHidden", { hidden: true });
try {
  for (const { name, path, width, height, media = {}, medium = "", act, state = "ready", routes = {} } of SHOTS) {
    if (!wanted.includes(name)) continue;
    const page = new Page(driver, "chromium", site.origin);
    for (const [address, answer] of Object.entries(routes)) site.routes.set(address, answer);
    await driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", {
      media: medium,
      features: Object.entries({ "prefers-color-scheme": "light", ...media }).map(([name, value]) => ({ name, value })),
    });
    await page.open(path);
    await page.waitFor((wanted) => document.querySelector("live-blog")?.state === wanted, state);
    await act?.(page);
    await new Promise((later) => setTimeout(later, SETTLE));
    const { data } = /** @type {any} */ (await driver.sendAndGetDevToolsCommand("Page.captureScreenshot", { format: "png" }));
    await writeFile(join(FOLDER, `${name}.png`), data, "base64");
    if (state === "ready") await page.assertConsoleEmpty();
    else await page.takeConsole();
    site.routes.clear();
    await driver.get("about:blank");
  }
} finally {
  await browser.quit();
  await site.close();
}
const kept = wanted.filter((name) => KEPT.includes(name)).map((name) => join(FOLDER, `${name}.png`));
// A palette makes a third of a picture of text, and nobody sees it.
if (kept.length > 0) execFileSync("pngquant", ["--force", "--strip", "--ext", ".png", "64", ...kept]);
console.log(`${wanted.length} pictures are in docs/screenshots/`);
