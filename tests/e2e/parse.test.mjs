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
    assert.ok(site.requests.includes("GET /newsfold.wasm"), `requests: ${site.requests}`);
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

  scenario("starts anew after it has been forgotten, and reads with the new memory", async ({ page, site }) => {
    await page.open("/pages/parse.html");
    await page.waitFor(() => "newsfold" in globalThis);
    const headlines = await page.run(async (text) => {
      const { forgetCore, loadCore } = await import("/core.js");
      const first = globalThis.newsfold.parse(text).headline;
      forgetCore();
      const { parse } = await loadCore();
      return [first, parse(text).headline, parse(text.repeat(5000)).headline];
    }, "Straßenbahn – live\n\n10:32\n\nFahrer stimmen ab\n\nEs war knapp, sagte die Gewerkschaft am Freitag.\n\n");
    assert.deepEqual(headlines, ["Straßenbahn – live", "Straßenbahn – live", "Straßenbahn – live"]);
    assert.equal(site.requests.filter((request) => request === "GET /newsfold.wasm").length, 2);
  });
});
