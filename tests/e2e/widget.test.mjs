// The element in a page: what it shows, how it folds, and that it survives what pages do to elements.

import assert from "node:assert/strict";

import { inEveryEngine } from "./harness/index.mjs";

const ready = () => [...document.querySelectorAll("live-blog")].every((blog) => blog.state === "ready");

/** Whether the second paragraph of the first update with one can be seen, by heading. */
const isUnfolded = (heading) => {
  const articles = [...document.querySelectorAll("live-blog")].flatMap((blog) => [...blog.shadowRoot.querySelectorAll("article")]);
  const article = articles.find((each) => each.querySelector(".title")?.textContent === heading);
  return article.querySelector(".rest").checkVisibility({ contentVisibilityAuto: false }) && !article.querySelector(".rest").hasAttribute("hidden");
};

inEveryEngine("the widget", (scenario) => {
  scenario("shows headline, intro and updates, from its content and from a file", async ({ page }) => {
    await page.open("/pages/two.html");
    await page.waitFor(ready);
    assert.deepEqual(await page.texts("h2.headline"), [
      "Swan on line 4 – live",
      "Arnmouth dam latest: Sluice to stay open overnight as engineers look for the second key",
    ]);
    const headings = await page.run(() =>
      [...document.querySelector("#file").shadowRoot.querySelectorAll(".heading")].map((heading) => heading.textContent),
    );
    assert.deepEqual(headings, [
      "Board offers reward for brass key",
      "Swans move into car park",
      "Schools in Mill Lane closed on Thursday",
      "Sluice to stay open overnight",
      "What is a sluice?",
    ]);
    assert.equal((await page.all(".key-points a[href^='#']")).length, 3);
  });

  scenario("shows what it set aside where that is most of a text without updates", async ({ page, site }) => {
    const isOpen = async (text) => {
      site.routes.set("/text.txt", (_, response) => response.setHeader("Content-Type", "text/plain").end(text));
      await page.open("/pages/picture.html?src=/text.txt");
      await page.waitFor(ready);
      assert.equal(await page.run(() => document.querySelector("live-blog").timeline.updates.length), 0);
      return page.run(() => document.querySelector("live-blog").shadowRoot.querySelector(".asides").hasAttribute("open"));
    };
    const hours = [9, 10, 11, 12, 14, 15, 16, 17].map((hour) => `| ${hour}:00 – ${hour}:50 | Session ${hour} (7 presentations) |`);
    assert.equal(await isOpen(`The programme of the bell fair is below.\n| Tuesday, May 8 | |\n${hours.join("\n")}\n`), true);
    const story = "The bell of Pembrey was hung again on Tuesday, and the sexton rang it for an hour before anybody asked him to stop.";
    assert.equal(await isOpen(`Bell back in its tower\n\nBy Anna Quill\n\n${story}\n\n${story}\n\nShare this article\n`), false);
  });

  scenario("folds and unfolds by click, Enter and Space", async ({ page }) => {
    await page.open("/pages/two.html");
    await page.waitFor(ready);
    const heading = "Swan has moved";
    const start = await page.run(isUnfolded, heading);
    assert.equal(start, true, "the first update is unfolded");
    await page.click("#inline button.fold, button.fold");
    assert.equal(await page.run(isUnfolded, heading), false);
    const state = () => page.run(() => document.querySelector("#inline").shadowRoot.querySelector("button.fold").getAttribute("aria-expanded"));
    assert.equal(await state(), "false");
    await page.press("Enter");
    assert.equal(await state(), "true");
    await page.press("Space");
    assert.equal(await state(), "false");
    assert.equal(await page.run(isUnfolded, heading), false);
  });

  scenario("folds and unfolds all", async ({ page }) => {
    await page.open("/pages/two.html");
    await page.waitFor(ready);
    const open = () =>
      page.run(() => [...document.querySelector("#inline").shadowRoot.querySelectorAll("button.fold")].map((button) => button.ariaExpanded ?? button.getAttribute("aria-expanded")));
    await page.click(".collapse-all");
    assert.deepEqual(await open(), ["false", "false"]);
    await page.click(".expand-all");
    assert.deepEqual(await open(), ["true", "true"]);
  });

  scenario("follows a deep link, also after a late load", async ({ page }) => {
    await page.open("/pages/two.html");
    await page.waitFor(ready);
    const id = await page.run(() => document.querySelector("#file").timeline.updates[3].id);
    await page.open(`/pages/two.html?again#${id}`);
    await page.waitFor(ready);
    await page.waitFor((wanted) => document.querySelector("#file").shadowRoot.activeElement?.id === wanted, id);
    assert.equal(await page.run(isUnfolded, "Sluice to stay open overnight"), true);
    await page.click(".key-points a");
    await page.waitFor((before) => location.hash.length > 1 && location.hash !== `#${before}` || document.querySelector("#file").shadowRoot.activeElement?.id !== "", id);
  });

  scenario("reads what its content says of itself to machines", async ({ page }) => {
    await page.open("/pages/posting.html");
    await page.waitFor(() => document.querySelector("live-blog")?.state === "ready");
    const { headline, updates } = await page.run(() => document.querySelector("live-blog").timeline);
    assert.equal(headline, "Goat on the ferry – live");
    assert.deepEqual(updates.map(({ heading, time, blocks }) => [heading, time.instant, ...blocks.map(({ text }) => text)]), [
      ["10:05 to Arnmouth held", "2029-03-02T11:48+01:00", "There is a goat on it.", "- and a hearse"],
    ]);
  });

  scenario("lives through late insertion, removal and insertion elsewhere", async ({ page }) => {
    await page.open("/pages/two.html");
    await page.waitFor(ready);
    await page.run(() => {
      const late = document.createElement("live-blog");
      late.id = "late";
      late.setAttribute("src", "/samples/markets.txt");
      document.querySelector("main").append(late);
      // Out again while it loads, and in at another place.
      late.remove();
      document.querySelector("main").prepend(late);
    });
    await page.waitFor(() => document.querySelector("#late").state === "ready");
    await page.run(() => {
      const late = document.querySelector("#late");
      late.remove();
      document.querySelector("main").append(late);
    });
    await page.waitFor(() => document.querySelector("#late").state === "ready");
    assert.equal(await page.run(() => document.querySelector("#late").shadowRoot.querySelectorAll("article").length), 5);
  });

  scenario("reads what it was given while it was out of the page", async ({ page }) => {
    await page.open("/pages/two.html");
    await page.waitFor(ready);
    await page.run(() => {
      const late = document.createElement("live-blog");
      late.id = "late";
      late.setAttribute("src", "/samples/markets.txt");
      document.querySelector("main").append(late);
    });
    await page.waitFor(() => document.querySelector("#late").state === "ready");
    await page.run(() => {
      const late = document.querySelector("#late");
      late.remove();
      late.setAttribute("src", "/samples/ticker-de.txt");
      document.querySelector("main").append(late);
    });
    await page.waitFor(() => document.querySelector("#late").timeline.updates.length === 4);
  });

  scenario("reads its content again when a script changes it", async ({ page }) => {
    await page.open("/pages/two.html");
    await page.waitFor(ready);
    await page.run(() => {
      const pre = document.querySelector("#inline pre");
      pre.textContent = `Swan on line 4 – live\n\n10:48\n\nSwan has left\n\nIt took the tram.\n${pre.textContent.split("live").slice(1).join("live")}`;
    });
    await page.waitFor(() => document.querySelector("#inline").timeline.updates.length === 3);
    assert.equal(await page.run(() => document.querySelector("#inline").shadowRoot.querySelector(".heading").textContent), "Swan has left");
  });

  scenario("says that it is ready, through shadow trees", async ({ page }) => {
    await page.open("/pages/two.html");
    await page.waitFor(ready);
    const event = await page.run(
      () =>
        new Promise((resolve) => {
          document.addEventListener("live-blog-ready", (event) => resolve([event.bubbles, event.composed, event.detail.timeline.updates.length]), { once: true });
          const host = document.createElement("div");
          const late = document.createElement("live-blog");
          late.setAttribute("src", "/samples/ticker-de.txt");
          host.attachShadow({ mode: "open" }).append(late);
          document.body.append(host);
        }),
    );
    assert.deepEqual(event, [true, true, 4]);
  });

  scenario("leaves nothing for axe to find", async ({ page }) => {
    await page.open("/pages/two.html");
    await page.waitFor(ready);
    assert.deepEqual(await page.accessibility(), []);
    await page.click(".collapse-all");
    assert.deepEqual(await page.accessibility(), []);
    await page.click(".expand-all");
    assert.deepEqual(await page.accessibility(), []);
  });
});
