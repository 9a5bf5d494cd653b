// The WebAssembly module by itself, loaded as a page loads it: streamed, under the strict policy.

import assert from "node:assert/strict";

import { inEveryEngine } from "./harness/index.mjs";

inEveryEngine("the module", (scenario) => {
  scenario("reads a text in a page", async ({ page, site }) => {
    await page.open("/pages/parse.html");
    await page.waitFor(() => "newsfold" in globalThis);
    const timeline = await page.run(
      (text) => globalThis.newsfold.parse(text),
      "Tram strike – live\n\n10:32\n\nDrivers vote to stay out\n\nThe vote was close, the union said on Friday.\n",
    );
    assert.equal(timeline.headline, "Tram strike – live");
    assert.ok(Array.isArray(timeline.updates));
    assert.ok(!("segments" in timeline), "segments are there only with explain");
    assert.ok(site.requests.includes("GET /pkg/newsfold_bg.wasm"), `requests: ${site.requests}`);
  });

  scenario("says what is wrong with an option", async ({ page }) => {
    await page.open("/pages/parse.html");
    await page.waitFor(() => "newsfold" in globalThis);
    const message = await page.run(() => {
      try {
        globalThis.newsfold.parse("", { lang: "en" });
        return "nothing was thrown";
      } catch (error) {
        return String(error);
      }
    });
    assert.match(message, /^TypeError: parse: expected only the options language, reference, explain, found "lang"/);
  });
});
