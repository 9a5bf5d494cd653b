// What a reader does with a live blog: search it, turn it round, share from it.

import assert from "node:assert/strict";

import { liveBlog, range } from "./harness/article.mjs";
import { inEveryEngine } from "./harness/index.mjs";

const ready = () => document.querySelector("live-blog").state === "ready";
const headings = () => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article .heading")].map((each) => each.textContent);

inEveryEngine("reading", (scenario) => {
  scenario("finds words, counts them, goes round them and unfolds where they are", async ({ page }) => {
    await page.open("/examples/search.html");
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
    await page.open("/examples/search.html");
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
    await page.open("/examples/search.html");
    await page.waitFor(ready);
    await page.click("button.share");
    assert.deepEqual((await page.texts(".choices button")).slice(0, 2), ["Copy link", "Copy as quote"]);
    assert.deepEqual(await page.accessibility(), []);
    await page.press("Escape");
    assert.equal((await page.all(".choices")).length, 0);
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.activeElement.className), "share");
  });
});

inEveryEngine("what is unfolded at first", (scenario) => {
  scenario("is what the attribute says, and the reader’s own choice afterwards", async ({ page }) => {
    await page.open("/pages/stage.html");
    const folded = () => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article")].map(({ dataset }) => dataset.folded === "true");
    const canFold = await page.run(() => "onbeforematch" in HTMLElement.prototype);
    const cases = [[null, 1], ["first", 1], ["all", 5], ["none", 0], ["0", 0], ["3", 3], ["99", 5], ["some", 1], ["-1", 1]];
    for (const [open, count] of cases) {
      await page.run((attributes, text) => (document.querySelector("live-blog")?.remove(), stage.add(attributes, text)), open === null ? {} : { open }, liveBlog(range(1, 5)));
      await page.waitFor(ready);
      assert.deepEqual(await page.run(folded), range(0, 4).map((at) => canFold && at >= Number(count)), `open=${open}`);
    }
    // What a reader has done outlives a newer version, another look and a move to another place of the page.
    await page.run(() => document.querySelector("live-blog").collapseAll());
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("button.fold")[2].click());
    const chosen = [true, true, false, true, true];
    assert.deepEqual(await page.run(folded), chosen);
    await page.run((text) => (document.querySelector("live-blog").text = text), liveBlog(range(1, 6)));
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article").length === 6);
    assert.deepEqual((await page.run(folded)).slice(1), chosen);
    await page.run(() => document.querySelector("live-blog").setAttribute("heading-level", "4"));
    await page.run(() => document.body.prepend(document.querySelector("live-blog")));
    await page.waitFor(ready);
    assert.deepEqual((await page.run(folded)).slice(1), chosen);
    assert.equal((await page.all("article h5")).length, 6);
  });

  scenario("folded, an update shows its heading and two lines, which unfold it too", async ({ page }) => {
    await page.open("/pages/stage.html");
    const long = "The swan was seen from the depot, from the bridge and from the tram behind it. ".repeat(8);
    await page.run((attributes, text) => stage.add(attributes, text), {}, liveBlog([1, 2], { body: () => `${long}\n\nIt would not be moved.` }));
    await page.waitFor(ready);
    await page.run(() => document.querySelector("live-blog").collapseAll());
    const lines = () =>
      page.run(() => {
        const lead = document.querySelector("live-blog").shadowRoot.querySelectorAll(".lead > p")[1];
        return Math.round(lead.clientHeight / parseFloat(getComputedStyle(lead).lineHeight));
      });
    assert.equal(await lines(), 2);
    await page.click((await page.all(".lead"))[1]);
    assert.ok((await lines()) > 3);
    assert.deepEqual(await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("button.fold")].map((each) => each.getAttribute("aria-expanded"))), ["false", "true"]);
    // Unfolded, the text is there to be read and selected.
    await page.click((await page.all(".lead"))[1]);
    assert.ok((await lines()) > 3);
  });

  scenario("and what the browser finds in what is cut off unfolds it", async ({ page }) => {
    await page.open("/pages/stage.html");
    const long = `${"The swan was seen from the depot and from the bridge. ".repeat(12)} A zebra was not.`;
    await page.run((attributes, text) => stage.add(attributes, text), {}, liveBlog([1, 2], { body: () => `${long}\n\nIt would not be moved.` }));
    await page.waitFor(ready);
    await page.run(() => document.querySelector("live-blog").collapseAll());
    // A browser that has found something scrolls to it, in all that scrolls, which no reader can do here.
    await page.run(() => (document.querySelector("live-blog").shadowRoot.querySelectorAll(".lead > p")[1].scrollTop = 60));
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article")[1].dataset.folded === "false");
  });
});

inEveryEngine("a search", (scenario) => {
  const lights = () => ["live-blog-match", "live-blog-current"].map((name) => [...(CSS.highlights.get(name) ?? [])].map(String).toSorted());
  const count = (at) => document.querySelectorAll("live-blog")[at].shadowRoot.querySelector(".match").textContent;

  scenario("of one live blog leaves the lights of another alone, also when it leaves the page", async ({ page }) => {
    await page.open("/pages/stage.html");
    for (const numbers of [[1, 2, 3], [4, 5, 6, 7]]) await page.run((text) => stage.add({}, text), liveBlog(numbers));
    await page.waitFor(() => [...document.querySelectorAll("live-blog")].every((blog) => blog.state === "ready"));
    const canLight = await page.run(() => "highlights" in CSS);
    const assertLights = async (wanted) => canLight && assert.deepEqual(await page.run(lights), wanted);
    const [one, other] = await page.all("input[type=search]");
    await page.type(one, "moved");
    await page.press("Enter");
    await page.type(other, "depot");
    await page.press("Enter", "Enter");
    assert.deepEqual([await page.run(count, 0), await page.run(count, 1)], ["1 of 3", "2 of 4"]);
    const depots = Array(4).fill("depot");
    await assertLights([[...depots, "moved", "moved", "moved"], ["depot", "moved"]]);
    // Other words in one of them.
    await page.run((field) => field.select(), one);
    await page.type(one, "counted");
    await page.press("Enter");
    await assertLights([["counted", "counted", "counted", ...depots], ["counted", "depot"]]);
    await page.press("Escape");
    await assertLights([depots, ["depot"]]);
    // A newer version is searched for the same words, and the reader stays at the match that they have come to.
    await page.run((text) => (document.querySelectorAll("live-blog")[1].text = text), liveBlog([4, 5, 6, 7, 8]));
    await page.waitFor(() => document.querySelectorAll("live-blog")[1].shadowRoot.querySelector(".match").textContent === "3 of 5");
    await page.type(one, "moved");
    await page.press("Enter");
    await page.run(() => (window.gone = document.querySelectorAll("live-blog")[1]).remove());
    await assertLights([["moved", "moved", "moved"], ["moved"]]);
    await page.run(() => document.querySelector("main").append(window.gone));
    await page.waitFor((can) => !can || CSS.highlights.get("live-blog-match").size === 8, canLight);
    assert.deepEqual([await page.run(count, 0), await page.run(count, 1)], ["1 of 3", "3 of 5"]);
  });

  scenario("stays in sight, and what is typed in it is let alone, while a newer version comes", async ({ page }) => {
    for (const width of ["300px", "800px"]) {
      await page.open("/pages/stage.html");
      await page.run((text) => stage.add({}, text), liveBlog(range(1, 60)));
      await page.waitFor(ready);
      await page.run((width) => (document.querySelector("live-blog").style.inlineSize = width), width);
      await page.type("input[type=search]", "counted");
      for (let turn = 0; turn < 31; turn += 1) await page.press("Enter");
      assert.equal(await page.run(count, 0), "31 of 60");
      const inSight = () =>
        page.run(() => {
          const { shadowRoot } = document.querySelector("live-blog");
          return ["input", ".match", "button.next"].every((selector) => {
            const box = shadowRoot.querySelector(selector).getBoundingClientRect();
            return box.top >= 0 && box.bottom < 80 && shadowRoot.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2).closest(".search") !== null;
          });
        });
      assert.ok((await page.run(() => scrollY)) > 1000);
      assert.equal(await inSight(), true, width);
      await page.run(() => {
        window.field = document.querySelector("live-blog").shadowRoot.querySelector("input");
        window.field.setSelectionRange(3, 5);
      });
      await page.run((text) => (document.querySelector("live-blog").text = text), liveBlog(range(1, 60), { body: () => "It has been counted twice." }));
      await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".match").textContent.endsWith("of 120"));
      const field = await page.run(() => {
        const { activeElement } = document.querySelector("live-blog").shadowRoot;
        return [activeElement === window.field, window.field.value, window.field.selectionStart, window.field.selectionEnd];
      });
      assert.deepEqual(field, [true, "counted", 3, 5]);
      await page.press("Escape");
      assert.equal(await page.run(() => getComputedStyle(document.querySelector("live-blog").shadowRoot.querySelector(".tools")).position), "static");
    }
  });

  scenario("goes round in both directions, and unfolds what it comes to, with lights or without", async ({ page }) => {
    for (const can of [true, false]) {
      await page.open("/pages/stage.html");
      if (!can) await page.run(() => delete CSS.highlights || Object.defineProperty(CSS, "highlights", { value: undefined }));
      await page.run((text) => stage.add({ open: "none" }, text), liveBlog([1, 2, 3], { body: (number) => `A swan, number ${number}.\n\nIt stands in a puddle.` }));
      await page.waitFor(ready);
      await page.run(() => document.querySelector("live-blog").collapseAll());
      await page.type("input[type=search]", "puddle");
      await page.press("Enter");
      assert.equal(await page.run(count, 0), "1 of 3");
      const open = () => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article")].map(({ dataset }) => dataset.folded === "false");
      assert.deepEqual(await page.run(open), [true, false, false]);
      await page.press("Shift+Enter");
      assert.deepEqual([await page.run(count, 0), await page.run(open)], ["3 of 3", [true, false, true]]);
      await page.click("button.next");
      assert.equal(await page.run(count, 0), "1 of 3");
      await page.click("button.previous");
      await page.click("button.previous");
      assert.deepEqual([await page.run(count, 0), await page.run(open)], ["2 of 3", [true, true, true]]);
    }
  });
});

inEveryEngine("what is taken from an update", (scenario) => {
  const open = async (page) => {
    await page.open("/pages/stage.html?day=1#elsewhere");
    await page.run((text) => {
      window.taken = [];
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => void window.taken.push(text) } });
      for (const name of ["canShare", "share"]) Object.defineProperty(navigator, name, { writable: true, value: undefined });
      stage.add({ id: "swans" }, text);
    }, "Swan on line 4 – live\n\n10:32 GMT , Ida Marsh\n\nSwan has moved\n\nIt stands on line 5.\n\nIt hisses.\n\n10:12 GMT , Nils Arkwright\n\nSwan on line 4\n\nIt does not hiss.\n");
    await page.waitFor(ready);
    const id = await page.run(() => document.querySelector("live-blog").timeline.updates[0].id);
    return new URL(`/pages/stage.html?day=1#swans/${id}`, page.origin).href;
  };
  const choose = async (page, words) => {
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("button.share").click());
    const buttons = await page.texts(".choices button");
    await page.run((at) => document.querySelector("live-blog").shadowRoot.querySelectorAll(".choices button")[at].click(), buttons.indexOf(words));
    await page.waitFor(() => !document.querySelector("live-blog").shadowRoot.querySelector(".choices"));
  };
  const status = () => document.querySelector("live-blog").shadowRoot.querySelector(".status").textContent;

  scenario("is its address, or its words with author, time and address", async ({ page }) => {
    const address = await open(page);
    await choose(page, "Copy link");
    assert.deepEqual(await page.run(() => window.taken.splice(0)), [address]);
    assert.equal(await page.run(status), "Copied");
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.activeElement.className), "share", "the focus goes back to the button");
    await choose(page, "Copy as quote");
    assert.deepEqual(await page.run(() => window.taken), [`Swan has moved\n“It stands on line 5.\nIt hisses.”\n— Ida Marsh, 10:32 GMT\n${address}`]);
    // The address leads to it.
    await page.run((hash) => (location.hash = hash), new URL(address).hash);
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.activeElement?.matches("article:first-child"));
  });

  scenario("may be refused, and the reader is told", async ({ page }) => {
    await open(page);
    await page.run(() => (navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"))));
    await choose(page, "Copy link");
    assert.equal(await page.run(status), "The browser did not allow copying");
  });

  scenario("goes to the sheet of the system, where there is one", async ({ page }) => {
    const address = await open(page);
    await page.click("button.share");
    assert.deepEqual(await page.texts(".choices button"), ["Copy link", "Copy as quote"], "nothing is offered that the browser cannot do");
    await page.press("Escape");
    await page.run(() => {
      navigator.canShare = ({ url }) => url.startsWith("http");
      // Readers close it again, too.
      navigator.share = async (data) => (window.taken.push(data), Promise.reject(new DOMException("closed", "AbortError")));
    });
    await choose(page, "Share…");
    assert.deepEqual(await page.run(() => window.taken), [{ title: "Swan has moved", url: address }]);
  });
});
