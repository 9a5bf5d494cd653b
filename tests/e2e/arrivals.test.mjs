// New updates, and the reader's place while they come: at the top they are seen to come, elsewhere nothing moves.

import assert from "node:assert/strict";

import { liveBlog, range } from "./harness/article.mjs";
import { inEveryEngine } from "./harness/index.mjs";

const shown = () => document.querySelector("live-blog").shadowRoot.querySelectorAll("article").length;
const news = () => document.querySelector("live-blog").shadowRoot.querySelector("button.news:not([hidden])")?.textContent ?? null;
const status = () => document.querySelector("live-blog").shadowRoot.querySelector(".status").textContent;

/** Opens the stage with a live blog of this text. */
async function open(page, text, attributes = {}) {
  await page.open("/pages/stage.html");
  await page.run((attributes, text) => stage.add({ open: "all", ...attributes }, text), attributes, text);
  await page.waitFor(() => document.querySelector("live-blog").state === "ready");
}

/** Gives the live blog another text, and waits until it has arrived. */
async function give(page, text) {
  const before = await page.run(() => stage.events.length);
  await page.run((text) => (document.querySelector("live-blog").text = text), text);
  await page.waitFor((before) => stage.events.length > before, before);
  await settle(page);
}

/** Waits until what was changed is on the screen, and has taken its size. */
function settle(page) {
  return page.run(async () => {
    const feed = document.querySelector("live-blog").shadowRoot.querySelector(".feed");
    for (let frames = 0; frames < 4 || feed.hasAttribute("aria-busy"); frames += 1) await new Promise(requestAnimationFrame);
  });
}

/** Scrolls to the update with this number. */
async function scrollTo(page, number) {
  // Twice: what comes on the screen takes its true size there.
  for (let turn = 0; turn < 2; turn += 1) {
    await page.run((number) => {
      const articles = [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article")];
      articles.find((each) => each.querySelector(".heading").textContent.includes(`number ${number} is`)).scrollIntoView();
      scrollBy(0, 30);
    }, number);
    await settle(page);
  }
}

/** The update at the upper edge of the screen, and where it is. */
const place = () => {
  const articles = [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article")];
  const article = articles.find((each) => each.getBoundingClientRect().bottom > 0);
  return { heading: article.querySelector(".heading").textContent, top: article.getBoundingClientRect().top };
};

/** Asserts that the same update is at the same place still. */
function assertSamePlace(now, before) {
  assert.equal(now.heading, before.heading);
  assert.ok(Math.abs(now.top - before.top) <= 1, `${before.heading} was at ${before.top} and is at ${now.top}`);
}

for (const oldestFirst of [false, true]) {
  const blog = (numbers, options = {}) => liveBlog(numbers, { oldestFirst, ...options });

  inEveryEngine(`new updates, ${oldestFirst ? "oldest" : "newest"} first`, (scenario) => {
    scenario("are shown at once to a reader at the top", async ({ page }) => {
      await open(page, blog(range(1, 30)));
      await give(page, blog(range(1, 33)));
      assert.deepEqual([await page.run(shown), await page.run(news), await page.run(status)], [33, null, "3 new updates"]);
      assert.equal(await page.run(() => scrollY), 0);
    });

    scenario("wait behind a button elsewhere, add up, and nothing moves", async ({ page }) => {
      await open(page, blog(range(1, 60)));
      await scrollTo(page, 30);
      const before = await page.run(place);
      await give(page, blog(range(1, 63)));
      assert.deepEqual([await page.run(shown), await page.run(news), await page.run(status)], [60, "3 new updates", "3 new updates"]);
      assertSamePlace(await page.run(place), before);
      await give(page, blog(range(1, 65)));
      assert.deepEqual([await page.run(shown), await page.run(news), await page.run(status)], [60, "5 new updates", "5 new updates"]);
      assertSamePlace(await page.run(place), before);
      // Another look at what is there does not take the offer away.
      await page.run(() => document.querySelector("live-blog").setAttribute("heading-level", "3"));
      await settle(page);
      assert.equal(await page.run(news), "5 new updates");
      await page.click("button.news");
      await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article").length === 65);
      assert.equal(await page.run(news), null);
      const first = oldestFirst ? "61" : "65";
      const focused = () => document.querySelector("live-blog").shadowRoot.activeElement?.querySelector(".heading").textContent;
      assert.equal(await page.run(focused), `Swan number ${first} is counted`);
      assert.equal(await page.run((number) => document.querySelector("live-blog").shadowRoot.activeElement.getBoundingClientRect().top < innerHeight, first), true);
    });

    scenario("are held while the page is hidden", async ({ page }) => {
      await open(page, blog(range(1, 30)));
      await page.run(() => stage.set("visibility", "hidden"));
      await give(page, blog(range(1, 32)));
      await page.run(() => stage.set("visibility", "visible"));
      assert.deepEqual([await page.run(shown), await page.run(news)], [30, "2 new updates"]);
      // The next ones find a reader who looks.
      await give(page, blog(range(1, 33)));
      assert.deepEqual([await page.run(shown), await page.run(news), await page.run(status)], [33, null, "3 new updates"]);
    });

    scenario("and edits and removals around the reader leave them where they are", async ({ page }) => {
      const long = (number) => `The swan with the number ${number} was seen from the depot.\n\n${number % 2 ? "It would not be moved. ".repeat(30) : "No."}`;
      await open(page, blog(range(1, 60)));
      await scrollTo(page, 30);
      const before = await page.run(place);
      // Every other update is longer now, but for those on the screen; six are gone.
      const onScreen = (number) => number > 20 && number < 40;
      const body = (number) => (onScreen(number) ? `The swan with the number ${number} was seen from the depot.\n\nIt would not be moved.` : long(number));
      const numbers = range(1, 60).filter((number) => ![3, 4, 5, 56, 57, 58].includes(number));
      await give(page, blog(numbers, { body }));
      assert.equal(await page.run(shown), 54);
      assertSamePlace(await page.run(place), before);
      // The very update that the reader looks at is edited.
      const edited = { body: (number) => (number === 30 ? "It is a goose.\n\nSaid the depot." : body(number)) };
      await give(page, blog(numbers, edited));
      assertSamePlace(await page.run(place), before);
    });

    scenario("and the other order leave a reader among them where they are", async ({ page }) => {
      await open(page, blog(range(1, 400)));
      await settle(page);
      await scrollTo(page, 200);
      const before = await page.run(place);
      await page.run((order) => document.querySelector("live-blog").setAttribute("order", order), oldestFirst ? "newest" : "oldest");
      await settle(page);
      const order = await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll(".heading")].map((each) => Number(each.textContent.match(/\d+/)[0])));
      assert.deepEqual(order, oldestFirst ? range(1, 400).reverse() : range(1, 400));
      assertSamePlace(await page.run(place), before);
    });
  });
}

inEveryEngine("new updates at the end", (scenario) => {
  scenario("of an oldest-first blog are shown at once to a reader who is there", async ({ page }) => {
    await open(page, liveBlog(range(1, 40), { oldestFirst: true }));
    await page.run(() => scrollTo(0, document.scrollingElement.scrollHeight));
    await settle(page);
    await page.run(() => scrollTo(0, document.scrollingElement.scrollHeight));
    await settle(page);
    const before = await page.run(place);
    await give(page, liveBlog(range(1, 42), { oldestFirst: true }));
    assert.deepEqual([await page.run(shown), await page.run(news), await page.run(status)], [42, null, "2 new updates"]);
    assertSamePlace(await page.run(place), before);
  });

  scenario("and a reader of a widget that scrolls in a box of the page stays where they are", async ({ page }) => {
    await open(page, liveBlog(range(1, 60)));
    await page.run(() => Object.assign(document.querySelector("main").style, { blockSize: "400px", overflow: "auto" }));
    await page.run(() => (document.querySelector("main").scrollTop = 3000));
    await settle(page);
    const edge = await page.run(() => document.querySelector("main").getBoundingClientRect().top);
    const before = await page.run(place);
    assert.ok(before.top < edge + 400);
    await give(page, liveBlog(range(1, 62)));
    assert.equal(await page.run(news), "2 new updates");
    const gone = range(1, 60).filter((number) => ![54, 55, 56, 57].includes(number));
    await give(page, liveBlog(gone));
    assert.equal(await page.run(shown), 56);
    assertSamePlace(await page.run(place), before);
  });
});
