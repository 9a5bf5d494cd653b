// What the layout promises: nothing moves while a live blog loads, folding moves only what is below, a long stamp stays
// in its update, and paper shows everything.

import assert from "node:assert/strict";

import { inEveryEngine } from "./harness/index.mjs";

const ready = () => document.querySelector("live-blog")?.state === "ready";

/** The boxes of some elements in the widget. */
const boxes = (/** @type {string[]} */ ...selectors) =>
  selectors.map((selector) => {
    const { left, top, right, bottom } = document.querySelector("live-blog").shadowRoot.querySelector(selector).getBoundingClientRect();
    return { left, top, right, bottom };
  });

inEveryEngine("layout", (scenario) => {
  scenario("nothing around it moves while it loads, where the page has reserved its room", async ({ page, engine }) => {
    await page.open("/pages/reserved.html");
    const before = await page.run(() => document.querySelector("#below").getBoundingClientRect().top + scrollY);
    await page.waitFor(ready);
    assert.equal(await page.run(() => document.querySelector("#below").getBoundingClientRect().top + scrollY), before);
    if (engine !== "chromium") return;
    const shift = await page.run(
      () =>
        new Promise((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (sum += value))).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
    assert.equal(shift, 0);
  });

  scenario("unfolding an update moves nothing above it, and leaves the lines that were there where they are", async ({ page }) => {
    await page.open("/pages/picture.html?open=none");
    await page.waitFor(ready);
    await page.run(() => document.querySelector("live-blog").collapseAll());
    const places = ["article:nth-child(1)", "article:nth-child(2) .heading", "article:nth-child(2) .lead"];
    const before = await page.run(boxes, ...places);
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article:nth-child(2) button.fold").click());
    const after = await page.run(boxes, ...places);
    assert.deepEqual(
      after.map(({ left, top }) => [left, top]),
      before.map(({ left, top }) => [left, top]),
    );
  });

  scenario("a stamp that is longer than its update stays in it", async ({ page }) => {
    await page.open("/pages/picture.html");
    await page.waitFor(ready);
    await page.run(() => {
      const blog = document.querySelector("live-blog");
      blog.style.inlineSize = "800px";
      blog.text =
        "Pond – live\n\n10:32 GMT , Maximiliane Hohenstein-Underhill and the committee for the sign\n\nShort\n\nYes.\n\n10:12 GMT , Ida Marsh\n\nShort too\n\nNo.\n";
    });
    await page.waitFor(() => document.querySelector("live-blog").timeline?.headline === "Pond – live");
    const all = await page.run(() =>
      [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article")].map((article) => [article.querySelector(".stamp").getBoundingClientRect().bottom, article.getBoundingClientRect().bottom]),
    );
    for (const [stamp, article] of all) assert.ok(stamp <= article, `${stamp} is below ${article}`);
  });

  scenario("times, dots and headings stand on one line, where there is room", async ({ page }) => {
    for (const name of ["key-points", "match"]) {
      await page.open(`/pages/picture.html?src=/samples/${name}.txt`);
      await page.waitFor(ready);
      await page.run(() => (document.querySelector("live-blog").style.inlineSize = "800px"));
      const [time, text] = await page.run(boxes, ".permalink", name === "match" ? ".lead > p" : ".title");
      const line = name === "match" ? 26.35 : text.bottom - text.top;
      assert.ok(Math.abs((time.top + time.bottom) / 2 - (text.top + line / 2)) < 2.5, `${name}: ${JSON.stringify([time, text])}`);
    }
  });
});

inEveryEngine("paper", (scenario) => {
  scenario("shows what is folded, and none of the tools", async ({ page, engine }) => {
    // The other engines cannot be told to lay out for paper.
    if (engine !== "chromium") return;
    const driver = /** @type {any} */ (page.driver);
    await page.open("/pages/picture.html?open=none");
    await page.waitFor(ready);
    await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
    try {
      const [folded, cut, tools] = await page.run(() => {
        const { shadowRoot } = document.querySelector("live-blog");
        const rests = [...shadowRoot.querySelectorAll(".rest")];
        return [
          rests.filter((each) => each.hasAttribute("hidden") && each.getBoundingClientRect().height === 0).length,
          [...shadowRoot.querySelectorAll(".lead > p")].filter((each) => each.scrollHeight > each.clientHeight + 1).length,
          [...shadowRoot.querySelectorAll(".tools, .share, .status")].filter((each) => each.checkVisibility()).length,
        ];
      });
      assert.deepEqual([folded, cut, tools], [0, 0, 0]);
    } finally {
      await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "" });
    }
  });
});
