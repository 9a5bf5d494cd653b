// What a host may change, and that the README says so: each variable changes what it is for, and each part is there.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { inEveryEngine } from "./harness/index.mjs";

const README = await readFile(new URL("../../README.md", import.meta.url), "utf8");

/** What stands in the README between backticks in the paragraph on looks. */
const paragraph = /Its looks follow the host's[^]*?\n\n/.exec(README)?.[0] ?? "";
const documented = [...paragraph.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** A variable, a value for it, and where it shows: selector, property, computed value. */
const VARIABLES = /** @type {const} */ ([
  ["--live-blog-font", "monospace", ".lead > p", "font-family", "monospace"],
  ["--live-blog-heading-font", "cursive", ".headline", "font-family", "cursive"],
  ["--live-blog-font-size", "25px", ".lead > p", "font-size", "25px"],
  ["--live-blog-color", "rgb(1, 2, 3)", ".heading", "color", "rgb(1, 2, 3)"],
  ["--live-blog-quiet-color", "rgb(4, 5, 6)", ".share", "color", "rgb(4, 5, 6)"],
  ["--live-blog-background", "rgb(250, 251, 252)", ".live-blog", "background-color", "rgb(250, 251, 252)"],
  ["--live-blog-line-color", "rgb(7, 8, 9)", ".tools", "border-top-color", "rgb(7, 8, 9)"],
  ["--live-blog-accent", "rgb(10, 11, 12)", ".permalink", "color", "rgb(10, 11, 12)"],
  ["--live-blog-measure", "321px", ".body", "max-width", "321px"],
  ["--live-blog-color-scheme", "dark", ".live-blog", "background-color", "rgb(20, 22, 26)"],
]);

const ready = () => document.querySelector("live-blog").state === "ready";

/** The names of all parts in the widget. */
const parts = () => [...new Set([...document.querySelector("live-blog").shadowRoot.querySelectorAll("[part]")].flatMap((each) => each.getAttribute("part").split(" ")))];

/** An article with a bit of everything. */
const TEXT = `---
live-blog: 1
standfirst: Two ducks, one sign, and a committee
byline: Ida Marsh
published: 2 March 2029
---

# The pond – live

## Key points

- The duck has moved

[date] 2029-03-02

## 10:32 The duck has moved

[author] Ida Marsh

It sits on the sign.

### What is the sign?

[caption] The sign, in better days

> It says no ducks.

[related] Ten songs about ducks

## 10:12 Two ducks seen

They are brown.
`;

inEveryEngine("theming", (scenario) => {
  scenario("each variable changes what it is for, and no other is in the README", async ({ page }) => {
    assert.deepEqual(documented.filter((name) => name.startsWith("--")).toSorted(), VARIABLES.map(([name]) => name).toSorted());
    await page.open("/examples/basic.html");
    await page.waitFor(ready);
    for (const [name, value, selector, property, expected] of VARIABLES) {
      const [before, after] = await page.run(
        (name, value, selector, property) => {
          const blog = document.querySelector("live-blog");
          const style = getComputedStyle(blog.shadowRoot.querySelector(selector));
          const before = style.getPropertyValue(property);
          blog.style.setProperty(name, value);
          const after = style.getPropertyValue(property);
          blog.style.removeProperty(name);
          return [before, after];
        },
        name,
        value,
        selector,
        property,
      );
      assert.notEqual(before, after, name);
      assert.equal(after, expected, name);
    }
  });

  scenario("each part in the README is there, and each part that is there is in the README", async ({ page, site }) => {
    const named = documented.filter((name) => !/^--|::/.test(name));
    await page.open("/examples/remember.html");
    await page.waitFor(ready);
    const found = new Set(await page.run(parts));
    await page.click("button.share");
    (await page.run(parts)).forEach((name) => found.add(name));

    const text = await readFile(new URL("../../www/samples/key-points.txt", import.meta.url), "utf8");
    const news = text.replace("Board offers reward for brass key\n\n21:48", "Key found in teapot\n\n22:10 , Dora Pellam\n\nIt was in a teapot.\n\n$&");
    site.routes.set("/samples/key-points.txt", (_, response) => response.setHeader("Content-Type", "text/plain").end(news));
    await page.reload();
    await page.waitFor(ready);
    await page.run((changed) => (document.querySelector("live-blog").text = changed), news.replace("in a teapot", "in a blue teapot"));
    await page.waitFor(".changed");
    (await page.run(parts)).forEach((name) => found.add(name));

    // Without key points, and with more than one day.
    const samples = ["flat.txt", "comet.txt"].map((name) => readFile(new URL(`../../www/samples/${name}`, import.meta.url), "utf8"));
    for (const text of [TEXT, ...(await Promise.all(samples))]) {
      await page.run((text) => (document.querySelector("live-blog").text = text), text);
      await page.waitFor((text) => document.querySelector("live-blog").text === text, text);
      (await page.run(parts)).forEach((name) => found.add(name));
    }

    await page.open("/examples/errors.html");
    await page.waitFor(() => document.querySelector("live-blog").state === "failed");
    (await page.run(parts)).forEach((name) => found.add(name));
    site.routes.set("/newsfold.wasm", (_, response) => response.writeHead(404).end());
    await page.open("/pages/faults.html");
    await page.run(() => {
      const blog = document.createElement("live-blog");
      blog.setAttribute("src", "/samples/match.txt");
      document.querySelector("main").append(blog);
    });
    await page.waitFor(() => document.querySelector("live-blog").state === "failed");
    (await page.run(parts)).forEach((name) => found.add(name));
    await page.takeConsole();

    assert.deepEqual([...found].toSorted(), named.toSorted());
  });
});
