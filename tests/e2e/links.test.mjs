// Ways to an update: its address, also an old one and on a page with several live blogs, and the line above what is new.

import assert from "node:assert/strict";

import { liveBlog, range } from "./harness/article.mjs";
import { inEveryEngine } from "./harness/index.mjs";

const ready = () => [...document.querySelectorAll("live-blog")].every((blog) => blog.state === "ready");
const add = (attributes, text) => stage.add(attributes, text);

/** The heading of the update with the focus, in which widget, if it is on the screen. */
const arrived = () => {
  const blog = document.activeElement;
  const article = blog?.shadowRoot?.activeElement;
  const box = article?.getBoundingClientRect();
  if (!box || box.top < -1 || box.top > innerHeight) return null;
  return [[...document.querySelectorAll("live-blog")].indexOf(blog), article.querySelector(".heading")?.textContent, article.dataset.folded];
};

/** Waits until an update has arrived, and is there still when all around it has taken its size; gives what it is. */
async function arrival(page) {
  await page.waitFor(arrived);
  await new Promise((later) => setTimeout(later, 600));
  return page.waitFor(arrived);
}

const ids = () => document.querySelector("live-blog").timeline.updates.map(({ id }) => id);

inEveryEngine("a link to an update", (scenario) => {
  scenario("waits for a text that comes late", async ({ page, site }) => {
    const text = liveBlog(range(1, 120));
    await page.open("/pages/stage.html");
    await page.run(add, {}, text);
    await page.waitFor(ready);
    // Far down: beyond what is made at once.
    const id = (await page.run(ids))[110];
    let answer = () => {};
    site.routes.set("/blog.txt", (_, response) => {
      response.setHeader("Content-Type", "text/plain");
      answer = () => response.end(text);
    });
    await page.open(`/pages/stage.html?late#${id}`);
    await page.run(add, { src: "/blog.txt", open: "none" });
    await new Promise((later) => setTimeout(later, 300));
    assert.equal(await page.run(arrived), null);
    answer();
    assert.deepEqual(await arrival(page), [0, "Swan number 10 is counted", "false"]);
  });

  scenario("finds the update whose heading was edited since", async ({ page }) => {
    const headings = ["Council votes to keep the brass bell", "Council meets in the depot", "Swan found under the brass clock"];
    const blog = (edit) => liveBlog([1, 2, 3], { heading: (number) => edit(headings[number - 1]) });
    await page.open("/pages/stage.html");
    await page.run(add, {}, blog((heading) => heading));
    await page.waitFor(ready);
    const id = (await page.run(ids)).at(-1);
    await page.open(`/pages/stage.html?edited#${id}`);
    await page.run(add, {}, blog((heading) => heading.replace("votes to keep", "votes seven to two to keep")));
    assert.deepEqual((await arrival(page))[1], "Council votes seven to two to keep the brass bell");
    // What is like nothing leads nowhere.
    await page.run(() => {
      document.activeElement.shadowRoot.activeElement.blur();
      location.hash = "#harbour-gates-open-again-kq3xy";
    });
    await new Promise((later) => setTimeout(later, 200));
    assert.equal(await page.run(arrived), null);
  });

  scenario("is answered by one of several live blogs", async ({ page }) => {
    const text = liveBlog(range(1, 30));
    await page.open("/pages/stage.html");
    for (const attributes of [{}, {}, { id: "b/1" }]) await page.run(add, attributes, text);
    await page.waitFor(ready);
    const [, , , , id] = await page.run(ids);
    // Two of one text and no name: the first one, and not one after the other.
    await page.run((hash) => (location.hash = hash), id);
    assert.equal((await arrival(page))[0], 0);
    // By its name.
    await page.run((hash) => (location.hash = hash), `b%2F1/${id}`);
    await page.waitFor(() => document.activeElement.id === "b/1");
    assert.equal((await arrival(page))[0], 2);
    // Another's name means another.
    await page.run((hash) => (location.hash = hash), `c/${id}`);
    await new Promise((later) => setTimeout(later, 200));
    assert.equal((await page.run(arrived))[0], 2);
    // The links of each lead to itself.
    const links = await page.run(() => [...document.querySelectorAll("live-blog")].map((blog) => blog.shadowRoot.querySelector(".permalink").hash.split("/").length));
    assert.deepEqual(links, [1, 1, 2]);
    // The first one goes; the next one answers.
    await page.run((hash) => {
      document.querySelector("live-blog").remove();
      location.hash = hash;
    }, id);
    await page.waitFor(() => document.activeElement === document.querySelector("live-blog"));
    assert.deepEqual(await page.accessibility(), []);
  });
});

inEveryEngine("what is new since the last visit", (scenario) => {
  const divided = () =>
    [...document.querySelectorAll("live-blog")].map((blog) => blog.shadowRoot.querySelector("article:has(.unread) .heading")?.textContent.match(/\d+/)[0] ?? null);
  const visit = async (page, blogs) => {
    await page.open(`/pages/stage.html?${Math.random()}`);
    for (const [attributes, text] of blogs) await page.run(add, attributes, text);
    await page.waitFor(ready);
  };

  scenario("has a line above it, in both orders, and a button that goes there", async ({ page }) => {
    for (const [oldestFirst, first] of [[false, "33"], [true, "31"]]) {
      const key = `swans ${oldestFirst}`;
      await visit(page, [[{ remember: key, open: "none" }, liveBlog(range(1, 30), { oldestFirst })]]);
      assert.deepEqual(await page.run(divided), [null]);
      assert.equal((await page.all("button.to-unread")).length, 0);
      await visit(page, [[{ remember: key, open: "none" }, liveBlog(range(1, 33), { oldestFirst })]]);
      assert.deepEqual(await page.run(divided), [first]);
      await page.click("button.to-unread");
      assert.deepEqual(await arrival(page), [0, `Swan number ${first} is counted`, "false"]);
      assert.deepEqual(await page.accessibility(), []);
    }
  });

  scenario("is told apart for each live blog of a page", async ({ page }) => {
    const blogs = (a, b) => [
      [{ id: "a", remember: "" }, liveBlog(range(1, a))],
      [{ id: "b", remember: "" }, liveBlog(range(1, b))],
    ];
    await page.open("/pages/stage.html");
    for (const [attributes, text] of blogs(5, 5)) await page.run(add, attributes, text);
    await page.waitFor(ready);
    assert.equal(await page.run(() => Object.keys(localStorage).length), 2);
    await page.reload();
    for (const [attributes, text] of blogs(5, 7)) await page.run(add, attributes, text);
    await page.waitFor(ready);
    assert.deepEqual(await page.run(divided), [null, "7"]);
  });

  scenario("forgets the oldest of a very long blog, and takes them for old", async ({ page }) => {
    const blog = [{ remember: "long" }, liveBlog(range(1, 700))];
    await visit(page, [blog]);
    await visit(page, [blog]);
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article").length === 700);
    assert.deepEqual(await page.run(divided), [null]);
  });

  scenario("is not asked for without the attribute, nor missed where storage is forbidden", async ({ page }) => {
    await visit(page, [[{}, liveBlog(range(1, 5))]]);
    assert.equal(await page.run(() => localStorage.length), 0);
    await page.open("/pages/stage.html");
    await page.run(() => (stage.forgetful = true));
    await page.run(add, { remember: "" }, liveBlog(range(1, 5)));
    await page.waitFor(ready);
    assert.equal((await page.all("article")).length, 5);
  });
});
