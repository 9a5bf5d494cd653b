// Takes the pictures of the README and of the states a designer looks at: `make screenshots`.
//
// They go to docs/screenshots/. widget.png is the README's; the others are for looking, and git does not keep them.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

import { start } from "./harness/engines.mjs";
import { Page } from "./harness/page.mjs";
import { openSite } from "./harness/site.mjs";

const FOLDER = fileURLToPath(new URL("../../docs/screenshots", import.meta.url));

/** What is taken: a name, the page, the size of the window, and what the browser is told to prefer. */
const SHOTS = /** @type {const} */ ([
  ["widget", "/pages/picture.html", 760, 1160, {}],
  ["narrow", "/pages/picture.html", 320, 860, {}],
  ["dark", "/pages/picture.html", 760, 860, { scheme: "dark" }],
  ["right-to-left", "/pages/picture-rtl.html", 760, 860, {}],
  ["demo", "/index.html", 1280, 900, {}],
  ["demo-narrow", "/index.html", 390, 1400, {}],
]);

await mkdir(FOLDER, { recursive: true });
const site = await openSite();
try {
  for (const [name, path, width, height, wishes] of SHOTS) {
    const browser = await start("chromium", wishes);
    try {
      const page = new Page(browser.driver, "chromium", site.origin);
      await page.resize(width, height);
      await page.open(path);
      await page.waitFor(() => document.querySelector("live-blog")?.state === "ready");
      await page.screenshot(join(FOLDER, `${name}.png`));
      await page.assertConsoleEmpty();
    } finally {
      await browser.quit();
    }
  }
} finally {
  await site.close();
}
console.log(`${SHOTS.length} pictures are in docs/screenshots/`);
