// What a reader does with a live blog: search it, turn it round, share from it, follow it live. One example page each.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { inEveryEngine } from "./harness/index.mjs";

const ready = () => document.querySelector("live-blog").state === "ready";
const headings = () => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article .heading")].map((each) => each.textContent);
const sample = new URL("../../www/samples/key-points.txt", import.meta.url);

/** The sample with an update more, between the key points and the newest so far. */
const withNews = (/** @type {string} */ text) =>
  text.replace(/\nBoard offers reward for brass key\n\n21:48/, "\nKey found in teapot\n\n22:10 , Dora Pellam\n\nThe second key has been found.\n\nIt was in a teapot.$&");

inEveryEngine("reading", (scenario) => {
  scenario("finds words, counts them, goes round them and unfolds where they are", async ({ page }) => {
    await page.open("/examples/reading.html");
    await page.waitFor(ready);
    await page.type("input[type=search]", "ELEVEN");
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".match").textContent === "– of 2");
    await page.press("Enter", "Enter");
    assert.equal(await page.text(".match"), "2 of 2");
    const place = () =>
      page.run(() => {
        const [range] = CSS.highlights?.get("live-blog-current") ?? [];
        const article = range?.startContainer.parentElement.closest("article");
        return article && [article.querySelector(".heading").textContent, article.dataset.folded];
      });
    assert.deepEqual(await place(), ["What is a sluice?", "false"]);
    await page.click("button.previous");
    assert.equal(await page.text(".match"), "1 of 2");
    assert.deepEqual(await page.accessibility(), []);
    await page.type("input[type=search]", " zebras");
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".match").textContent === "No match");
    await page.press("Escape");
    assert.equal(await page.run(() => CSS.highlights?.get("live-blog-match")?.size ?? 0), 0);
  });

  scenario("turns the order round and keeps what is unfolded", async ({ page }) => {
    await page.open("/examples/reading.html");
    await page.waitFor(ready);
    const before = await page.run(headings);
    await page.run(() => document.querySelector("live-blog").collapseAll());
    await page.click("button.fold");
    await page.click("button.turn-order");
    assert.deepEqual(await page.run(headings), before.toReversed());
    assert.equal(await page.text("button.turn-order"), "Newest first");
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.activeElement.className), "turn-order");
    assert.deepEqual(
      await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article")].map(({ dataset }) => dataset.folded)),
      ["true", "true", "true", "true", "false"],
    );
  });

  scenario("goes from update to update by Page Down, while the focus is among them", async ({ page }) => {
    await page.open("/examples/reading.html");
    await page.waitFor(ready);
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article").focus());
    await page.press("Page_Down", "Page_Down", "Page_Up");
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.activeElement === document.querySelector("live-blog").shadowRoot.querySelectorAll("article")[1]), true);
  });

  scenario("offers what can be done with an update, and takes it away by Escape", async ({ page }) => {
    await page.open("/examples/reading.html");
    await page.waitFor(ready);
    await page.click("button.share");
    assert.deepEqual((await page.texts(".choices button")).slice(0, 2), ["Copy link", "Copy as quote"]);
    assert.deepEqual(await page.accessibility(), []);
    await page.press("Escape");
    assert.equal((await page.all(".choices")).length, 0);
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.activeElement.className), "share");
  });

  scenario("finds the update of an old link whose heading was edited since", async ({ page }) => {
    await page.open("/examples/reading.html");
    await page.waitFor(ready);
    const id = await page.run(() => document.querySelector("live-blog").timeline.updates[1].id);
    await page.run((hash) => (location.hash = hash), `${id.slice(0, -5)}zzzzz`);
    await page.waitFor((wanted) => document.querySelector("live-blog").shadowRoot.activeElement?.id === wanted, id);
  });
});

inEveryEngine("live", (scenario) => {
  scenario("shows news at once at the top, and behind a button further down, where nothing moves", async ({ page, site }) => {
    let text = await readFile(sample, "utf8");
    site.routes.set("/samples/key-points.txt", (_, response) => response.setHeader("Content-Type", "text/plain").end(text));
    await page.open("/examples/live.html");
    await page.waitFor(ready);
    // Room above the feed, so that there is a "further down" on any screen.
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article:nth-child(3)").scrollIntoView());
    const top = () => page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article:nth-last-child(3)").getBoundingClientRect().top);
    const before = await top();
    text = withNews(text);
    await page.run(() => document.querySelector("live-blog").refresh());
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector("button.news:not([hidden])"));
    assert.equal(await page.text("button.news"), "1 new update");
    assert.equal((await page.run(headings)).length, 5);
    assert.ok(Math.abs((await top()) - before) < 2, "nothing moved");
    assert.deepEqual(await page.accessibility(), []);
    await page.click("button.news");
    assert.equal((await page.run(headings))[0], "Key found in teapot");
    text = text.replace("It was in a teapot.", "It was in a teapot, unharmed.");
    await page.run(() => scrollTo(0, 0));
    await page.run(() => document.querySelector("live-blog").refresh());
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".changed"));
    assert.equal((await page.all(".changed")).length, 1);
  });

  scenario("asks by itself, and keeps what is shown when the answer fails", async ({ page, site }) => {
    let status = 200;
    const text = await readFile(sample, "utf8");
    site.routes.set("/samples/key-points.txt", (_, response) => response.writeHead(status, { "Content-Type": "text/plain" }).end(text));
    await page.open("/examples/live.html");
    await page.waitFor(ready);
    status = 503;
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".status").textContent.startsWith("The last check"));
    assert.equal((await page.run(headings)).length, 5);
    await page.takeConsole();
  });

  scenario("marks what is new since the last visit", async ({ page, site }) => {
    let text = await readFile(sample, "utf8");
    site.routes.set("/samples/key-points.txt", (_, response) => response.setHeader("Content-Type", "text/plain").end(text));
    await page.open("/examples/live.html");
    await page.waitFor(ready);
    assert.equal((await page.all(".unread")).length, 0);
    text = withNews(text);
    await page.reload();
    await page.waitFor(ready);
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article:has(.unread) .heading").textContent), "Key found in teapot");
  });
});
