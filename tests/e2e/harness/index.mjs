// End-to-end tests: a site, a browser of each engine and a page, put together for node's test runner.
//
//     import assert from "node:assert/strict";
//     import { inEveryEngine } from "./harness/index.mjs";
//
//     inEveryEngine("folding", (scenario) => {
//       scenario("a click on a heading folds its update", async ({ page }) => {
//         await page.open("/pages/folding.html");        // tests/e2e/pages/folding.html
//         await page.waitFor("article");                 // selectors reach through open shadow roots
//         await page.click("summary");
//         assert.equal(await page.run(() => document.querySelector("live-blog").expanded), false);
//       });
//     });
//
// * `/…` is www/…, `/dist/…` is dist/…, `/pages/…` is tests/e2e/pages/…. Every page is served under the strict Content Security Policy of
//   tools/serve.mjs (no inline script or style), with the console hook as its first script.
// * The console must be empty when a scenario ends: no error, no warning, no violation of the policy, no failed
//   request. A scenario that provokes one takes it: `const said = await page.takeConsole()`, and asserts on that.
// * Faults: `site.routes.set("/article.txt", (request, response) => response.writeHead(500).end())` answers in
//   place of files until the scenario ends; `site.requests` lists what the page asked for.
// * `page` (page.mjs): open, reload, run, all, find, text, texts, click, type, press, active, waitFor, resize,
//   screenshot, accessibility (axe-core), takeConsole; `page.driver` is Selenium's driver for the rest.
// * A suite that wants dark mode, reduced motion or forced colours: `inEveryEngine("…", { scheme: "dark" }, (scenario) => …)`;
//   WebKit, which cannot be told, leaves such a suite out.
// * A scenario that fails leaves a picture in target/e2e/.
//
// Run all: `make test-e2e`. One file in one engine: `make test-e2e ENGINES=firefox E2E=tests/e2e/parse.test.mjs`.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { engines, start } from "./engines.mjs";
import { Page } from "./page.mjs";
import { openSite } from "./site.mjs";

/** Milliseconds until a scenario counts as stuck. */
const LIMIT = 60_000;

const PICTURES = fileURLToPath(new URL("../../../target/e2e", import.meta.url));

/**
 * @typedef {object} Stage What a scenario plays on.
 * @property {Page} page
 * @property {import("./site.mjs").Site} site
 * @property {string} engine `chromium`, `firefox` or `webkit`.
 *
 * @typedef {(name: string, play: (stage: Stage) => Promise<void>) => void} Scenario
 * @typedef {import("./engines.mjs").Wishes} Wishes
 */

/**
 * Declares a suite that runs once in each engine: one browser, one site, one scenario after the other.
 *
 * @param {string} title
 * @param {Wishes | ((scenario: Scenario) => void)} wishes May be left out.
 * @param {(scenario: Scenario) => void} [body]
 */
export function inEveryEngine(title, wishes, body) {
  if (typeof wishes === "function") return inEveryEngine(title, {}, wishes);
  for (const engine of engines) {
    if (engine === "webkit" && Object.keys(wishes).length > 0) continue;

    describe(`${title} [${engine}]`, () => {
      /** @type {import("./engines.mjs").Browser} */
      let browser;
      /** @type {import("./site.mjs").Site} */
      let site;

      before(
        async () => {
          site = await openSite();
          browser = await start(engine, wishes);
        },
        { timeout: LIMIT },
      );
      after(
        async () => {
          await browser?.quit();
          await site?.close();
        },
        { timeout: LIMIT },
      );

      body?.((name, play) =>
        it(name, { timeout: LIMIT }, async () => {
          const page = new Page(browser.driver, engine, site.origin);
          try {
            await play({ page, site, engine });
            await page.assertConsoleEmpty();
          } catch (error) {
            await keepPicture(page, `${engine} ${title} ${name}`);
            throw error;
          } finally {
            await page.leave();
            site.routes.clear();
            site.requests.length = 0;
          }
        }),
      );
    });
  }
}

/**
 * @param {Page} page
 * @param {string} title
 */
async function keepPicture(page, title) {
  const file = join(PICTURES, `${title.replace(/[^\p{L}\p{N}]+/gu, "-")}.png`);
  try {
    await mkdir(PICTURES, { recursive: true });
    await page.screenshot(file);
    console.error(`what it looked like: ${file}`);
  } catch (error) {
    console.error(`no picture could be taken: ${error}`);
  }
}
