// A page's rules for every element, all of them important, end at the widget: with them and without them it computes
// to the same style.

import assert from "node:assert/strict";

import { inEveryEngine } from "./harness/index.mjs";

/** What a reader sees of a live blog, and one of everything that has rules of its own. */
const PLACES = [
  ".live-blog",
  ".headline",
  ".intro > p",
  ".tools",
  "input",
  ".tools button",
  ".feed",
  ".update",
  ".stamp",
  ".permalink",
  ".time",
  ".share",
  ".heading",
  ".fold",
  ".title",
  ".lead > p",
  ".rest > p",
  ".status",
];

/** Computed values that follow from the room that the page gives. */
const GEOMETRY = /^(?:width|height|(?:min-|max-)?(?:inline|block)-size|perspective-origin|transform-origin|top|left|right|bottom|inset.*|-webkit-locale)$/;

/** The computed style of all places, by selector. */
const styles = (/** @type {string[]} */ places) => {
  const { shadowRoot } = document.querySelector("live-blog");
  return places.map((place) => {
    const style = getComputedStyle(shadowRoot.querySelector(place));
    return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
  });
};

inEveryEngine("isolation", (scenario) => {
  scenario("no rule of the page changes a computed style in the widget", async ({ page }) => {
    await page.open("/examples/hostile.html");
    await page.waitFor(() => document.querySelector("live-blog").state === "ready");
    assert.equal(await page.run(() => getComputedStyle(document.querySelector("h1")).letterSpacing !== "normal"), true, "the page does what it says");
    // As wide as before and after, since its layout depends on that.
    await page.run(() => (document.querySelector("live-blog").style.inlineSize = "600px"));
    const hostile = await page.run(styles, PLACES);
    await page.run(() => document.querySelector("link[href='hostile.css']").remove());
    const peaceful = await page.run(styles, PLACES);
    const differences = PLACES.flatMap((place, at) =>
      Object.keys(peaceful[at])
        .filter((name) => !GEOMETRY.test(name) && !name.startsWith("--") && peaceful[at][name] !== hostile[at][name])
        .map((name) => `${place} { ${name}: ${hostile[at][name]} } instead of ${peaceful[at][name]}`),
    );
    assert.deepEqual(differences, []);
  });

  scenario("the box stays a box as wide as there is room, and can be used", async ({ page }) => {
    await page.open("/examples/hostile.html");
    await page.waitFor(() => document.querySelector("live-blog").state === "ready");
    const box = await page.run(() => {
      const blog = document.querySelector("live-blog");
      const { display, float, writingMode } = getComputedStyle(blog);
      return { display, float, writingMode, wide: blog.shadowRoot.querySelector(".headline").getBoundingClientRect().width > 200 };
    });
    assert.deepEqual(box, { display: "block", float: "none", writingMode: "horizontal-tb", wide: true });
    const hit = await page.run(() => {
      const { shadowRoot } = document.querySelector("live-blog");
      const button = shadowRoot.querySelector("button.fold");
      button.scrollIntoView({ block: "center", inline: "center" });
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.contains(shadowRoot.elementFromPoint(left + width / 2, top + height / 2));
    });
    assert.equal(hit, true, "a click arrives");
  });

  scenario("the text keeps its direction, and the words of the widget their language", async ({ page }) => {
    await page.open("/examples/hostile.html");
    await page.waitFor(() => document.querySelector("live-blog").state === "ready");
    assert.equal(await page.run(() => getComputedStyle(document.querySelector("live-blog").shadowRoot.querySelector(".lead p")).direction), "ltr");
    assert.equal(await page.text("button.expand-all"), "توسيع الكل");
  });
});
