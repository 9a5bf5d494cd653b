// Every page of www/examples/: it shows the markup that it runs, its console is empty, and axe finds nothing. What the
// page is about is asserted beside its name in the table.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";

import { inEveryEngine } from "./harness/index.mjs";

/** @typedef {import("./harness/index.mjs").Stage} Stage */

const FOLDER = new URL("../../www/examples/", import.meta.url);
const DAM = new URL("../../www/samples/key-points.txt", import.meta.url);

const settled = () => {
  const blogs = [...document.querySelectorAll("live-blog")];
  return blogs.length > 0 && blogs.every(({ state }) => state === "ready" || state === "failed");
};

/** Which updates of the first live blog are folded, in the order of the screen. */
const folds = () =>
  [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article")].map(({ dataset }) => dataset.folded === "true");

/** Headings of the first live blog, in the order of the screen. */
const headings = () => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article .heading")].map((each) => each.textContent);

/** Times of the first live blog; what is not on the screen yet has no `innerText` everywhere. */
const times = () => [...document.querySelector("live-blog").shadowRoot.querySelectorAll(".permalink")].map((each) => each.textContent);

/** The heading of the update that has the focus, in any live blog of the page. */
const focused = () => {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement?.querySelector?.(".heading")?.textContent;
};

/** Engines that cannot find text in what is folded start unfolded. */
const canFold = () => "onbeforematch" in HTMLElement.prototype;

/** Answers with a text that may grow. */
const serveText = (site, path, text) => site.routes.set(path, (_, response) => response.setHeader("Content-Type", "text/plain").end(text()));

/** The sample with an update more. */
const grown = async () => (await readFile(DAM, "utf8")).replace("Board offers reward for brass key\n\n21:48", "Key found in teapot\n\n22:10 , Dora Pellam\n\nIt was in a teapot.\n\n$&");

/** @type {Record<string, (stage: Stage) => Promise<void>>} */
const PAGES = {
  "article.html": async ({ page }) => {
    assert.equal(await page.text("h2.headline"), "The man who counts the bells of Kelbrook");
    assert.deepEqual([(await page.all("article")).length, (await page.all(".tools")).length], [0, 0]);
  },

  "basic.html": async ({ page, site }) => {
    assert.equal((await page.all("article")).length, 5);
    assert.ok(site.requests.includes("GET /samples/key-points.txt"));
  },

  "characters.html": async ({ page }) => {
    assert.equal(await page.run(() => document.documentElement.scrollWidth <= innerWidth), true, "nothing scrolls sideways");
    assert.deepEqual(await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll(".update a[rel]")].map((each) => each.textContent)), [
      "https://example.com/a/path/that/goes/on/and/on/and/never/comes/to/an/end/because/nobody/has/told/it/where/to/stop?and=then&a=query",
    ]);
    assert.ok((await page.run(headings)).includes('<script>alert("a headline")</script> and <b>bold</b> claims'));
    assert.equal((await page.all("article img, article script")).length, 0);
  },

  // Whoever comes late: from a key point to its update, from there to what was said of a word, and to the beginning.
  "day.html": async ({ page }) => {
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article").length === 35);
    await page.click(".key-points li:nth-child(4) a");
    await page.waitFor(() => document.activeElement?.shadowRoot?.activeElement?.matches("article[data-folded='false']"));
    assert.equal(await page.run(focused), "Crew of the Saint Brannoc safe");
    await page.type("input[type=search]", "lifeboat");
    await page.press("Enter");
    assert.equal(await page.text(".match"), "1 of 3");
    assert.deepEqual(await page.accessibility(), []);
    await page.click("button.turn-order");
    assert.equal((await page.run(headings))[0], "Good morning");
    assert.deepEqual([(await page.run(times))[0], await page.text(".match")], ["05:00 GMT", "2 of 3"], "the same place, counted from the other end");
  },

  "errors.html": async ({ page }) => {
    assert.deepEqual(await page.run(() => [...document.querySelectorAll("live-blog")].map(({ state }) => state)), ["failed", "failed"]);
    assert.match(await page.text("main"), /The trams are running again/);
    assert.deepEqual((await page.texts("[part='message']")).map((words) => /could not be loaded/.test(words)), [true, true]);
    const colours = await page.run(() => [...document.querySelectorAll("live-blog")].map((blog) => getComputedStyle(blog.shadowRoot.querySelector("[part='message']")).borderInlineStartStyle));
    assert.deepEqual(colours, ["solid", "solid"], "a message has its style");
    const said = (await page.takeConsole()).filter(({ source }) => source === "console.error");
    assert.equal(said.length, 2, JSON.stringify(said));
  },

  "explicit.html": async ({ page }) => {
    assert.deepEqual(await page.run(headings), ["Ferry wins the race by mistake", "Bridge raised by the width of a hand", "They are off"]);
    assert.equal((await page.all("article blockquote")).length, 1);
    assert.equal((await page.all("article li")).length, 3);
  },

  "heading-level.html": async ({ page }) => {
    assert.equal(await page.text("h3.headline"), "Coastal shares rise as tram strike sends walkers to shoe shops - live updates");
    assert.equal((await page.all("article h4.heading")).length, 5);
  },

  "headings.html": async ({ page }) => {
    await page.click(".index summary");
    assert.equal((await page.all(".index a")).length, 9);
    await page.click(".index li:nth-child(3) a");
    await page.waitFor((heading) => document.activeElement?.shadowRoot?.activeElement?.querySelector(".heading")?.textContent === heading, "‘My customers arrive wet and cheerful’");
  },

  // What the rules of the page must not change is measured in isolation.test.mjs.
  "hostile.html": async ({ page }) => {
    assert.equal(await page.run(() => getComputedStyle(document.querySelector("h1")).textTransform), "uppercase");
    assert.equal(await page.run(() => getComputedStyle(document.querySelector("live-blog").shadowRoot.querySelector(".headline")).textTransform), "none");
  },

  "inline.html": async ({ page, site }) => {
    assert.deepEqual(await page.run(headings), ["Swan has moved", "Swan on line 4"]);
    assert.ok(!site.requests.some((request) => request.endsWith(".txt")), "nothing but the page is asked for");
  },

  "key-points.html": async ({ page }) => {
    await page.click(".key-points li:nth-child(2) a");
    await page.waitFor(() => document.activeElement?.shadowRoot?.activeElement?.matches("article[data-folded='false']"));
    assert.equal(await page.run(focused), "Une meule de 80 kilos a quitté la place par la rue des Tonneliers");
  },

  "languages.html": async ({ page }) => {
    assert.deepEqual(await page.texts("button.expand-all"), [
      "Expand all",
      "Alle ausklappen",
      "Tout déplier",
      "Desplegar todo",
      "Espandi tutto",
      "Expandir tudo",
      "Alles uitklappen",
      "توسيع الكل",
      "Розгорнути все",
    ]);
    assert.equal((await page.all("article")).length, 18);
  },

  "live.html": async ({ page, site }) => {
    await page.run(() => scrollTo(0, 0));
    serveText(site, "/samples/key-points.txt", await grown().then((text) => () => text));
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article").length === 6 || document.querySelector("live-blog").shadowRoot.querySelector("button.news:not([hidden])"));
  },

  "many.html": async ({ page }) => {
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article").length === 400);
  },

  "markup.html": async ({ page }) => {
    assert.deepEqual(await page.run(headings), ["The goat has gone ashore", "Which deck is it on?", "Ferry held at the quay"]);
    const times = await page.run(() => document.querySelector("live-blog").timeline.updates.map(({ time }) => time.instant));
    assert.deepEqual(times, ["2029-03-02T11:48Z", "2029-03-02T11:05Z", "2029-03-02T10:32Z"]);
    const kinds = await page.run(() => document.querySelector("live-blog").timeline.updates.map(({ blocks }) => blocks.map(({ kind }) => kind).join(" ")));
    assert.deepEqual(kinds, ["paragraph quote paragraph list list", "caption paragraph", "paragraph"]);
    // With another paragraph it is read again, and what is unchanged stays.
    await page.run(() => document.querySelector("live-blog section p:last-of-type").after(Object.assign(document.createElement("p"), { textContent: "It has not said where it is going." })));
    await page.waitFor(() => document.querySelector("live-blog").timeline.updates[0].blocks.length === 6);
    assert.equal((await page.all("article")).length, 3);
  },

  "match.html": async ({ page }) => {
    assert.deepEqual((await page.run(times)).slice(0, 3), ["FULL-TIME", "90+3 mins", "88 mins"]);
    const named = await page.run(() => {
      const root = document.querySelector("live-blog").shadowRoot;
      return [...root.querySelectorAll("article")].every((each) => root.getElementById(each.getAttribute("aria-labelledby"))?.textContent);
    });
    assert.equal(named, true);
  },

  "narrow.html": async ({ page }) => {
    const [width, inside, stamp, heading] = await page.run(() => {
      const blog = document.querySelector("live-blog");
      const box = (/** @type {string} */ selector) => blog.shadowRoot.querySelector(selector).getBoundingClientRect();
      return [blog.getBoundingClientRect().width, blog.scrollWidth, box(".stamp").bottom, box(".heading").top];
    });
    assert.deepEqual([width, inside], [280, 280]);
    assert.ok(stamp <= heading + 1, "the time stands above the heading");
  },

  "open.html": async ({ page }) => {
    assert.deepEqual(await page.run(folds), (await page.run(canFold)) ? [false, false, true, true, true] : Array(5).fill(false));
  },

  "order.html": async ({ page }) => {
    const oldest = await page.run(headings);
    assert.equal(oldest[0], "What is a sluice?");
    await page.click("button.turn-order");
    assert.deepEqual(await page.run(headings), oldest.toReversed());
  },

  "permalinks.html": async ({ page }) => {
    await page.click("main a[href^='#dam/']");
    await page.waitFor(() => document.activeElement?.id === "dam");
    assert.equal(await page.run(focused), "Swans move into car park");
    const href = await page.run(() => document.querySelector("#dam").shadowRoot.querySelector(".permalink").getAttribute("href"));
    assert.match(href, /^#dam\/board-offers-reward-for-brass-key-/);
  },

  "remember.html": async ({ page, site }) => {
    assert.equal((await page.all(".unread")).length, 0);
    serveText(site, "/samples/key-points.txt", await grown().then((text) => () => text));
    await page.reload();
    await page.waitFor(".unread");
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article:has(.unread) .heading").textContent), "Key found in teapot");
    assert.deepEqual(await page.accessibility(), []);
  },

  "right-to-left.html": async ({ page }) => {
    const [dir, dot, text] = await page.run(() => {
      const root = document.querySelector("live-blog").shadowRoot;
      const article = root.querySelector("article");
      return [root.querySelector(".live-blog").dir, article.getBoundingClientRect().right, article.querySelector(".lead p").getBoundingClientRect().right];
    });
    assert.equal(dir, "rtl");
    assert.ok(dot - text >= 16, "the rail stands on the right");
  },

  "scheme.html": async ({ page }) => {
    const papers = await page.run(() =>
      [...document.querySelectorAll("live-blog")].map((blog) => getComputedStyle(blog.shadowRoot.querySelector(".live-blog")).backgroundColor),
    );
    assert.deepEqual(papers, ["rgb(255, 255, 255)", "rgb(20, 22, 26)"]);
  },

  "script.html": async ({ page }) => {
    await page.click("#collapse");
    assert.deepEqual(await page.run(folds), [true, true, true, false, false]);
    await page.click("#expand");
    assert.ok(!(await page.run(folds)).includes(true));
    await page.click("#text");
    await page.waitFor(() => document.querySelector("#log").textContent.includes("live-blog-update: 1 added, 0 changed"));
    await page.click("#refresh");
    assert.match(await page.text("#log"), /live-blog-ready: 5 updates/);
  },

  "search.html": async ({ page }) => {
    await page.type("input[type=search]", "swans");
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".match").textContent === "– of 2");
    await page.press("Enter");
    assert.equal(await page.text(".match"), "1 of 2");
    assert.deepEqual(await page.accessibility(), []);
  },

  "several.html": async ({ page }) => {
    const [left, right] = await page.run(() => [...document.querySelectorAll("live-blog")].map((blog) => blog.shadowRoot.querySelector("article:nth-child(2) .permalink").getAttribute("href")));
    assert.match(left, /^#left\//);
    assert.equal(left.replace("#left/", ""), right.replace("#right/", ""));
    await page.run((hash) => (location.hash = hash), right);
    await page.waitFor(() => document.activeElement?.id === "right");
  },

  "share.html": async ({ page }) => {
    const place = () => page.run(() => document.querySelector("live-blog").shadowRoot.querySelector(".heading").getBoundingClientRect().top);
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("button.share").scrollIntoView({ block: "center" }));
    const before = await place();
    await page.click("button.share");
    assert.deepEqual((await page.texts(".choices button")).slice(0, 2), ["Copy link", "Copy as quote"]);
    assert.equal(await place(), before, "the text stays where it is");
    assert.deepEqual(await page.accessibility(), []);
    await page.press("Escape");
    assert.equal((await page.all(".choices")).length, 0);
  },

  "strings.html": async ({ page }) => {
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".expand-all").textContent === "Open the lot");
    assert.equal(await page.text(".key-points h3"), "In a nutshell");
    assert.equal(await page.text("button.turn-order"), "Oldest first", "what the page does not name stays");
  },

  // Each variable has a test of its own in theming.test.mjs.
  "theme.html": async ({ page }) => {
    const style = await page.run(() => {
      const root = document.querySelector("live-blog").shadowRoot;
      return [getComputedStyle(root.querySelector(".permalink")).color, getComputedStyle(root.querySelector(".headline")).fontWeight];
    });
    assert.deepEqual(style, ["rgb(0, 102, 92)", "500"]);
  },

  "times.html": async ({ page }) => {
    assert.equal((await page.run(times))[0], "00:14 GMT");
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article time").dateTime), "2026-03-13T00:14Z");
    await page.click("button.switch-zone");
    assert.equal(await page.text("button.switch-zone"), "Show the article’s time");
  },

  // The rules of zones are tried in zone.test.mjs.
  "zone.html": async ({ page }) => {
    const instants = () => page.run(() => document.querySelector("live-blog").timeline.updates.map(({ time }) => time.instant));
    assert.deepEqual(await instants(), ["2025-10-26T02:10Z", "2025-10-26T01:30+01:00", "2025-10-26T00:15+01:00", "2025-10-25T23:40+01:00"]);
    assert.match((await page.run(times))[1], /^01:30 (BST|GMT\+1)$/);
    await page.run(() => document.querySelector("live-blog").setAttribute("time-zone", "Asia/Kolkata"));
    await page.waitFor(() => document.querySelector("live-blog").timeline.updates[0].time.instant === "2025-10-26T02:10+05:30");
    assert.match((await page.run(times))[0], /^02:10 (IST|GMT\+5:30)$/);
  },
};

const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".html") && name !== "index.html");
assert.deepEqual(Object.keys(PAGES).toSorted(), files.toSorted(), "each example page has a row, and each row a page");

inEveryEngine("examples", (scenario) => {
  scenario("the index leads to each of them", async ({ page }) => {
    await page.open("/examples/");
    const links = await page.run(() => [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href")));
    assert.deepEqual(links.toSorted(), files.toSorted());
    assert.deepEqual(await page.accessibility(), []);
  });

  for (const [name, play] of Object.entries(PAGES)) {
    scenario(name, async (stage) => {
      const { page } = stage;
      await page.open(`/examples/${name}`);
      await page.waitFor(settled);
      assert.match(await page.run(() => document.title), /^.+ – Newsfold examples$/);
      assert.deepEqual(await page.accessibility(), []);
      await play(stage);
    });
  }

  scenario("show the markup that they run", async ({ page }) => {
    await page.open("/examples/");
    for (const name of files) {
      const shown = await page.run(async (address) => {
        const html = await (await fetch(address)).text();
        const [code, rest] = [/<pre><code>([^]*?)<\/code><\/pre>/.exec(html)?.[1] ?? "", html.replace(/<header[^]*<\/header>/, "")];
        const flat = (/** @type {string} */ text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").replace(/\s+/g, " ");
        // What is left out is three dots; a script or a sheet stands in the head.
        return flat(code).split(/…|(?<=<\/script> )|(?<=theme\.css"> )/).every((part) => flat(rest).includes(part.trim()));
      }, `/examples/${name}`);
      assert.ok(shown, `${name} shows markup that it does not have`);
    }
  });
});
