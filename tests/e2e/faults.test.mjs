// What a reader sees when something fails: always the text, if there is one, and a word on what is wrong.

import assert from "node:assert/strict";

import { inEveryEngine } from "./harness/index.mjs";

const failed = () => document.querySelector("#blog")?.state === "failed";

/** Takes what the page said, and asserts that the widget said it once. */
async function takeOneError(page, pattern) {
  const said = (await page.takeConsole()).filter(({ source }) => source === "console.error");
  assert.equal(said.length, 1, JSON.stringify(said));
  assert.match(said[0].text, pattern);
}

/** A page that keeps the last error event, and adds an element. */
async function openWith(page, attributes, content) {
  await page.open("/pages/faults.html");
  await page.run(
    (attributes, content) => {
      document.addEventListener("live-blog-error", (event) => (window.failure = [event.bubbles, event.composed, event.detail.error.code]));
      const blog = document.createElement("live-blog");
      blog.id = "blog";
      for (const [name, value] of Object.entries(attributes)) blog.setAttribute(name, value);
      blog.textContent = content;
      document.querySelector("main").append(blog);
    },
    attributes,
    content,
  );
}

const TEXT = "Swan on line 4 – live\n\n10:32\n\nSwan has moved\n\nIt stands on line 5.\n";

inEveryEngine("a live blog that fails", (scenario) => {
  scenario("keeps its text when the core is not there", async ({ page, site }) => {
    site.routes.set("/newsfold.wasm", (_, response) => response.writeHead(404).end());
    await openWith(page, {}, TEXT);
    await page.waitFor(failed);
    assert.match(await page.text("main"), /Swan has moved/);
    assert.match(await page.text("[part='message']"), /plain text/);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "core-unavailable"]);
    await takeOneError(page, /Expected the WebAssembly core .* 'wasm-unsafe-eval'/);
    assert.deepEqual(await page.accessibility(), []);
  });

  scenario("tries the core again for the next element", async ({ page, site }) => {
    site.routes.set("/newsfold.wasm", (_, response) => response.writeHead(503).end());
    await openWith(page, {}, TEXT);
    await page.waitFor(failed);
    site.routes.clear();
    await page.run(() => document.querySelector("#blog").refresh());
    await page.waitFor(() => document.querySelector("#blog").state === "ready");
    assert.equal(await page.text("h2.headline"), "Swan on line 4 – live");
    await page.takeConsole();
  });

  scenario("shows its file as text when only the core is missing", async ({ page, site }) => {
    site.routes.set("/newsfold.wasm", (_, response) => response.writeHead(404).end());
    await openWith(page, { src: "/samples/markets.txt" }, "");
    await page.waitFor(failed);
    assert.match(await page.text("pre"), /Tramways brake/);
    await page.takeConsole();
  });

  scenario("keeps its content when its file is gone", async ({ page }) => {
    await openWith(page, { src: "/there-is-no-such-file.txt" }, "Read it elsewhere");
    await page.waitFor(failed);
    assert.match(await page.text("main"), /Read it elsewhere/);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "source-unreachable"]);
    await takeOneError(page, /Expected a text at .*, but the server answered 404/);
  });

  scenario("says so when there is nothing to show at all", async ({ page, site }) => {
    site.routes.set("/cut.txt", (_, response) => response.destroy());
    await openWith(page, { src: "/cut.txt" }, "");
    await page.waitFor(failed);
    assert.match(await page.text("[part='message']"), /could not be loaded/);
    await takeOneError(page, /Expected a text at .*cut\.txt/);
  });

  scenario("does not take a page for a text", async ({ page }) => {
    await openWith(page, { src: "/index.html" }, "Read it elsewhere");
    await page.waitFor(failed);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "source-type"]);
    await takeOneError(page, /but the server sent text\/html/);
  });

  scenario("gives up on a file that does not come", async ({ page, site }) => {
    site.routes.set("/slow.txt", () => {});
    await openWith(page, { src: "/slow.txt", timeout: "0.3" }, "Read it elsewhere");
    await page.waitFor(failed);
    assert.match(await page.text("main"), /Read it elsewhere/);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "source-timeout"]);
    await takeOneError(page, /within 0\.3 seconds/);
  });
});
