// A browser and a site for the benchmarks: dist/ as /newsfold/, the peers, the texts, and pages that run a script of
// browser/, bundled with what it imports. Pages have no policy here, since the peers would not work under one.

import { createRequire } from "node:module";

import { start } from "../tests/e2e/harness/engines.mjs";
import { Page } from "../tests/e2e/harness/page.mjs";
import { serve } from "../tools/serve.mjs";

const require = createRequire(new URL("../www/package.json", import.meta.url));
/** @type {typeof import("esbuild")} */
const esbuild = require("esbuild");

/** Seconds that a measurement may take in a page. */
const PATIENCE = 180;

/**
 * @typedef {object} Stage
 * @property {Page} page
 * @property {string} origin
 */

/**
 * Opens a page that runs a script of browser/, in a browser of its own, and plays on it.
 *
 * @template Result
 * @param {import("./run.mjs").Context} context
 * @param {string} engine
 * @param {string} script such as `parse`
 * @param {(page: Page) => Promise<Result>} play
 */
export async function onStage({ root, peers }, engine, script, play) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${root}benches/browser/${script}.js`],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    external: ["/newsfold/*"],
    nodePaths: [peers],
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const site = await serve({
    mounts: { "/newsfold/": `${root}dist`, "/texts/": `${root}target/bench/texts`, "/timelinejs/": `${peers}@knight-lab/timelinejs/dist` },
    routes: new Map([
      ["/", send("text/html; charset=utf-8", HTML)],
      ["/script.js", send("text/javascript; charset=utf-8", outputFiles[0].contents)],
    ]),
  });
  const browser = await start(engine);
  try {
    await browser.driver.manage().setTimeouts({ script: PATIENCE * 1000, pageLoad: PATIENCE * 1000 });
    const page = new Page(browser.driver, engine, site.origin);
    await page.resize(1200, 900);
    await page.open("/");
    await page.waitFor(() => "measure" in globalThis);
    const result = await play(page);
    const said = (await page.takeConsole()).filter(({ text }) => !text.includes("timeline"));
    if (said.length > 0) throw new Error(`the page of ${script} in ${engine} said ${JSON.stringify(said)}`);
    return result;
  } finally {
    await browser.quit();
    await site.close();
  }
}

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Benchmark</title>
    <script type="module" src="/script.js"></script>
  </head>
  <body></body>
</html>
`;

/**
 * A page that is isolated has a clock of 5 to 20 microseconds; without, it may be a millisecond.
 *
 * @param {string} type
 * @param {string | Uint8Array} body
 * @returns {import("../tools/serve.mjs").Answer}
 */
function send(type, body) {
  return (_, response) =>
    response
      .writeHead(200, { "Content-Type": type, "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" })
      .end(body);
}
