// The harness itself: a check that cannot fail is none, so this page does all that it is meant to catch.

import assert from "node:assert/strict";

import { inEveryEngine } from "./harness/index.mjs";

inEveryEngine("the harness", (scenario) => {
  scenario("hears everything that goes wrong in a page", async ({ page }) => {
    await page.open("/pages/noisy.html");
    await page.waitFor("#deep");
    await page.run(() => new Promise((later) => setTimeout(later, 100)));
    const said = await page.takeConsole();
    const has = (source, text) =>
      assert.ok(said.some((entry) => entry.source === source && text.test(entry.text)), `${source}: ${JSON.stringify(said)}`);
    has("console.error", /^an error \{"code":7\}$/);
    has("console.warn", /^a warning$/);
    has("console.assert", /an assertion/);
    has("error", /thrown later/);
    has("unhandledrejection", /^TypeError: never caught$/);
    has("load", /^<script> failed to load there-is-no-such-script\.js$/);
    has("csp", /^style-src/);
    assert.ok(!said.some((entry) => entry.text.includes("a remark")));
    if (page.engine === "chromium") has("chromium", /there-is-no-such-script\.js.*404/);
  });

  scenario("fails a page whose console is not empty", async ({ page }) => {
    await page.open("/pages/noisy.html");
    await assert.rejects(page.assertConsoleEmpty(), /the console is not empty/);
    await page.waitFor("#deep");
    await page.run(() => new Promise((later) => setTimeout(later, 100)));
    await page.takeConsole();
  });

  scenario("finds, clicks and types inside of shadow roots", async ({ page }) => {
    await page.open("/pages/noisy.html");
    await page.waitFor("#deep");
    assert.deepEqual(await page.texts("button"), ["Light", "Deep"]);
    await page.click("#deep");
    assert.equal(await page.text("#deep"), "Clicked");
    await page.press("Tab");
    await page.press("a", "Shift+b");
    const field = await page.active();
    assert.equal(await page.run((element) => `${element.id} ${element.value.toLowerCase()}`, field), "field ab");
    await page.type("#field", "ç🚋");
    assert.equal((await page.run((element) => element.value, field)).slice(2), "ç🚋");
    await page.takeConsole();
  });

  scenario("answers in place of a file, and lists what was asked for", async ({ page, site }) => {
    site.routes.set("/article.txt", (_, response) => response.writeHead(503).end("later"));
    await page.open("/pages/parse.html");
    assert.equal(await page.run(async () => (await fetch("/article.txt")).status), 503);
    assert.ok(site.requests.includes("GET /article.txt"), `${site.requests}`);
    await page.waitFor(() => "newsfold" in globalThis);
    const said = await page.takeConsole();
    assert.ok(said.every(({ source }) => source === "chromium"), JSON.stringify(said));
  });

  scenario("has axe-core find what is wrong", async ({ page }) => {
    await page.open("/pages/noisy.html");
    await page.waitFor("#deep");
    await page.run(() => document.querySelector("#light").replaceChildren());
    const found = await page.accessibility();
    assert.ok(found.some((line) => line.startsWith("button-name: ")), JSON.stringify(found));
    await page.run(() => new Promise((later) => setTimeout(later, 100)));
    await page.takeConsole();
  });
});
