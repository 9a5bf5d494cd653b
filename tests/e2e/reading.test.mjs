// What a reader does with a live blog: search it, turn it round, share from it.

import assert from "node:assert/strict";

import { inEveryEngine } from "./harness/index.mjs";

const ready = () => document.querySelector("live-blog").state === "ready";
const headings = () => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article .heading")].map((each) => each.textContent);

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
});
