// What is published: a page with dist/ and its text, and nothing else, under the strict policy.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { it } from "node:test";
import { fileURLToPath } from "node:url";

import { inEveryEngine } from "./harness/index.mjs";

const ready = () => document.querySelector("live-blog")?.state === "ready";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

// The cheap half of `make reproduce`, which builds twice: what differs between two machines is where things are.
it("dist/ says nothing of where it was built", async () => {
  for (const name of ["define.js", "newsfold.wasm"]) {
    const bytes = await readFile(`${ROOT}dist/${name}`);
    for (const path of [ROOT, homedir()]) assert.ok(!bytes.includes(path), `${name} holds the path ${path}`);
  }
});

inEveryEngine("dist/", (scenario) => {
  scenario("shows a live blog with two files", async ({ page, site }) => {
    await page.open("/pages/dist.html");
    await page.waitFor(ready);
    assert.equal((await page.all("article")).length, 5);
    assert.deepEqual(site.requests.toSorted(), [
      "GET /dist/define.js",
      "GET /dist/newsfold.wasm",
      "GET /pages/dist.html",
      "GET /samples/markets.txt",
    ]);
    const { headline, root } = await page.run(() => {
      const { shadowRoot } = document.querySelector("live-blog");
      const styled = shadowRoot.querySelector(".headline");
      return { headline: styled.textContent, root: shadowRoot.adoptedStyleSheets.map(({ cssRules }) => cssRules.length) };
    });
    assert.match(headline, /\w/);
    assert.ok(root.length === 1 && root[0] > 20, `the style sheet has ${root} rules`);
    assert.deepEqual(await page.accessibility(), []);
  });

  scenario("takes its core from another folder", async ({ page, site }) => {
    await page.open("/pages/dist.html");
    await page.waitFor(ready);
    await page.run(() => {
      const blog = document.querySelector("live-blog").cloneNode(true);
      blog.id = "elsewhere";
      blog.setAttribute("core", "/");
      document.querySelector("main").append(blog);
    });
    await page.waitFor(() => document.querySelector("#elsewhere").state === "ready");
    assert.ok(site.requests.includes("GET /newsfold.wasm"), `${site.requests}`);
  });

  scenario("gives the core to those who want the timeline alone", async ({ page }) => {
    await page.open("/pages/dist.html");
    const headline = await page.run(async (text) => {
      const { loadCore } = await import("/dist/define.js");
      const { parse } = await loadCore();
      return parse(text).headline;
    }, "Swan on line 4 – live\n\n10:32\n\nSwan has moved\n\nIt stands on line 5.\n");
    assert.equal(headline, "Swan on line 4 – live");
    await page.waitFor(ready);
  });
});
