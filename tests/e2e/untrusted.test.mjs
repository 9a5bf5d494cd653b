// Texts that nobody should trust, in every field, on a page with the strictest policy under which WebAssembly runs: no
// script of theirs runs, no request leaves, the console stays empty, and all of the text is there as text.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { HOOK } from "./harness/site.mjs";
import { inEveryEngine } from "./harness/index.mjs";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** The page, with that policy and no other. */
async function open(page, site) {
  const html = await readFile(new URL("pages/untrusted.html", import.meta.url), "utf8");
  site.routes.set("/untrusted.html", (_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": POLICY });
    response.end(html.replace("<head>", `<head><script src="${HOOK}"></script>`));
  });
  await page.open("/untrusted.html");
  await page.waitFor(() => "untrusted" in globalThis);
}

/** Nothing was said but of the icon that a browser asks for of its own accord, and that this policy forbids. */
async function assertSilence(page) {
  const said = await page.takeConsole();
  assert.deepEqual(said.filter(({ text }) => !/^img-src blocked \S+\/favicon\.ico /.test(text)), [], "the console is not empty");
}

inEveryEngine("an untrusted text", (scenario) => {
  for (const way of ["content", "script", "file"]) {
    scenario(`is text and nothing else, in every field, by ${way}`, async ({ page, site }) => {
      await open(page, site);
      for (const [at, text] of (await page.run(() => globalThis.texts)).entries()) {
        site.routes.set(`/untrusted-${at}.txt`, (_, response) => {
          response.writeHead(200, { "Content-Type": "text/plain; charset=utf-8" }).end(text);
        });
      }
      assert.deepEqual(await page.run((way) => globalThis.untrusted(way), way), []);
      const own = /^GET \/(?:untrusted\.html|untrusted-\d+\.txt|pages\/untrusted\.js|newsfold\.wasm|(?:pkg\/(?:[\w-]+\/)*)?[\w-]+\.(?:js|css))$/;
      assert.deepEqual(site.requests.filter((request) => !own.test(request)), [], "something else was asked for");
      assert.equal(await page.run(() => "harm" in globalThis), false);
      await assertSilence(page);
    });
  }

  scenario("turns round no word but its own", async ({ page, site }) => {
    await open(page, site);
    const places = await page.run(async () => {
      const found = [];
      // The same letters, then with overrides that are begun and not ended, and ends of what the page might have begun.
      for (const [before, after] of [["", ""], ["\u202e", "\u2067"], ["\u2069\u202c\u2069", "\u2069\u202c\u202e"]]) {
        const blog = document.createElement("live-blog");
        const ready = new Promise((resolve) => blog.addEventListener("live-blog-ready", resolve, { once: true }));
        const hostile = (text) => `${before}${text}${after}`;
        blog.append(
          `---\nlive-blog: 1\nbyline: ${hostile("Bo Rook")}\npublished: 23 January 2025\n---\n# ${hostile("Swan")}\n\n` +
            `## 10:32 GMT ${hostile("It moved")}\n\n[author] ${hostile("Anna Quill")}\n\n${hostile("It stands on line 5.")}\n\n${hostile("It eats.")}\n`,
        );
        document.querySelector("main").append(blog);
        await ready;
        const parts = ".byline, .credit .time, .permalink, .author, .share, .title, .lead p, .fold";
        found.push([...blog.shadowRoot.querySelectorAll(parts)].map((part) => [part.className || part.localName, Math.round(part.getBoundingClientRect().left)]));
        blog.remove();
      }
      return found;
    });
    assert.ok(places[0].length >= 7, JSON.stringify(places[0]));
    // A word that is turned round moves by its width; a pixel is the rounding of what stands before it.
    for (const other of [places[1], places[2]]) {
      assert.deepEqual(other.map(([part]) => part), places[0].map(([part]) => part));
      other.forEach(([part, left], at) => assert.ok(Math.abs(left - places[0][at][1]) <= 1, `${part}: ${left}, ${places[0][at][1]} without`));
    }
    await assertSilence(page);
  });

  scenario("may have a heading of a megabyte", async ({ page, site }) => {
    await open(page, site);
    const [heading, longest] = await page.run(async () => {
      const blog = document.createElement("live-blog");
      const ready = new Promise((resolve) => blog.addEventListener("live-blog-ready", resolve, { once: true }));
      blog.append(`# Swan – live\n\n## 10:32 ${"Swan ".repeat(210_000)}\n\nIt moved.\n\n## 10:05 Swan\n\nIt is there.\n`);
      document.querySelector("main").append(blog);
      await ready;
      const attributes = [...blog.shadowRoot.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
      const title = blog.shadowRoot.querySelector("article .title");
      return [title.textContent.length, Math.max(...attributes.map(({ value }) => value.length))];
    });
    assert.equal(heading, 5 * 210_000 - 1);
    assert.ok(longest < 300, `an attribute has ${longest} characters`);
    await assertSilence(page);
  });

  scenario("may have a hundred thousand updates", async ({ page, site }) => {
    await open(page, site);
    const [updates, shown] = await page.run(async () => {
      const blog = document.createElement("live-blog");
      const ready = new Promise((resolve) => blog.addEventListener("live-blog-ready", resolve, { once: true }));
      let text = "# Swan – live\n";
      for (let at = 0; at < 100_000; at += 1) text += `\n## 10:32 Swan ${at} moved\n\nIt stands on line 5.\n`;
      blog.append(text);
      document.querySelector("main").append(blog);
      await ready;
      const counts = [blog.timeline.updates.length, blog.shadowRoot.querySelectorAll("article").length];
      // What is still to come is not made for nobody.
      blog.remove();
      return counts;
    });
    assert.equal(updates, 100_000);
    assert.ok(shown >= 20 && shown < 5000, `${shown} updates were made before the reader saw one`);
    // The page is the reader's again.
    assert.equal(await page.run(() => new Promise((resolve) => setTimeout(() => resolve("done"), 50))), "done");
    await assertSilence(page);
  });
});
