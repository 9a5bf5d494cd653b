// Accessibility, a test a claim: axe finds nothing in any state, everything can be reached, seen and named, and a
// screen reader is told little.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { STRINGS } from "../../www/strings.js";
import { inEveryEngine } from "./harness/index.mjs";

/** @typedef {import("./harness/index.mjs").Stage} Stage */

const PAGE = "/pages/states.html";
const FILE = "/samples/key-points.txt";
const TEXT = await readFile(new URL("../../www/samples/key-points.txt", import.meta.url), "utf8");
const NEWS = TEXT.replace("Board offers reward for brass key\n\n21:48", "Key found in teapot\n\n22:10 , Dora Pellam\n\nIt was in a teapot.\n\n$&");

const stateIs = (state) => document.querySelector("live-blog")?.state === state;
const matches = (selector) => Boolean(document.querySelector("live-blog")?.shadowRoot?.querySelector(selector));

/** Opens the page with some attributes, and waits for a state. */
async function open(page, query = "", state = "ready") {
  await page.open(`${PAGE}?${query}`);
  await page.waitFor(stateIs, state);
}

/** Answers with a text that a reporter may change. */
function publish(site, text) {
  site.routes.set(FILE, (_, response) => response.setHeader("Content-Type", "text/plain").end(text));
}

const press = (selector) => document.querySelector("live-blog").shadowRoot.querySelector(selector).click();

/** The states of the element, and how each comes about. @type {Record<string, (stage: Stage) => Promise<void>>} */
const STATES = {
  loading: async ({ page, site }) => {
    site.routes.set("/slow.txt", () => {});
    await open(page, "src=/slow.txt", "loading");
  },
  ready: ({ page }) => open(page),
  folded: async ({ page }) => {
    await open(page, "open=none");
    await page.run(press, ".collapse-all");
  },
  unfolded: ({ page }) => open(page, "open=all"),
  "an index": async ({ page }) => {
    await open(page, "src=/samples/flat.txt");
    await page.run(press, ".index summary");
  },
  "asides shown": async ({ page }) => {
    await open(page, "src=/samples/flat.txt");
    await page.run(press, ".asides summary");
  },
  searching: async ({ page }) => {
    await open(page);
    await page.type("input[type=search]", "eleven");
    await page.press("Enter");
    await page.waitFor(matches, "button.next:not([hidden])");
  },
  sharing: async ({ page }) => {
    await open(page);
    await page.run(press, "button.share");
    await page.waitFor(matches, ".choices");
  },
  "news waiting": async ({ page, site }) => {
    publish(site, TEXT);
    await open(page);
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article:nth-child(3)").scrollIntoView());
    await page.run(() => (document.body.style.paddingBlockEnd = "100vh"));
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article:nth-child(3)").scrollIntoView());
    publish(site, NEWS);
    await page.run(() => document.querySelector("live-blog").refresh());
    await page.waitFor(matches, "button.news:not([hidden])");
  },
  "an update changed": async ({ page, site }) => {
    publish(site, TEXT);
    await open(page);
    publish(site, TEXT.replace("two hundred crowns", "three hundred crowns"));
    await page.run(() => document.querySelector("live-blog").refresh());
    await page.waitFor(matches, ".changed");
  },
  unread: async ({ page, site }) => {
    publish(site, TEXT);
    await open(page, "remember");
    publish(site, NEWS);
    await page.reload();
    await page.waitFor(matches, ".unread");
  },
  "an article": ({ page }) => open(page, "src=/samples/article.txt"),
  "a match": ({ page }) => open(page, "src=/samples/match.txt"),
  "right to left": ({ page }) => open(page, "src=/samples/tram-ar.txt&lang=ar"),
  "file missing": async ({ page }) => {
    await open(page, "src=/missing.txt", "failed");
    await page.takeConsole();
  },
  "core missing": async ({ page, site }) => {
    site.routes.set("/newsfold.wasm", (_, response) => response.writeHead(404).end());
    await open(page, "", "failed");
    await page.takeConsole();
  },
};

for (const [title, wishes] of /** @type {const} */ ([
  ["axe finds nothing", {}],
  ["axe finds nothing in the dark", { scheme: "dark" }],
  ["axe finds nothing in forced colours", { forcedColors: true }],
])) {
  inEveryEngine(title, wishes, (scenario) => {
    for (const [state, reach] of Object.entries(STATES)) {
      scenario(state, async (stage) => {
        await reach(stage);
        assert.deepEqual(await stage.page.accessibility(), []);
      });
    }
  });
}

/** Everything that can be operated, in the order of the document, with what a finger or an eye needs of it. */
const controls = () => {
  const { shadowRoot } = document.querySelector("live-blog");
  return [...shadowRoot.querySelectorAll("a[href], button, input, summary")]
    .filter((each) => each.checkVisibility() && !each.closest("[hidden]"))
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      return { name: `${each.localName}.${each.className}`, inText: each.matches("p a, li a[rel], h2 a"), width, height };
    });
};

inEveryEngine("reach", (scenario) => {
  for (const width of [280, 800]) {
    scenario(`targets are 24 pixels wide and high, at ${width} pixels`, async ({ page }) => {
      const seen = new Set();
      for (const reach of ["searching", "sharing", "an index", "asides shown", "a match", "right to left"]) {
        await STATES[reach]({ page, site: /** @type {any} */ (null), engine: page.engine });
        await page.run((width) => (document.querySelector("live-blog").style.inlineSize = `${width}px`), width);
        for (const { name, inText, width, height } of await page.run(controls)) {
          seen.add(name);
          // Links in a sentence are as high as its line.
          if (!inText) assert.ok(width >= 24 && height >= 24, `${reach}: ${name} is ${width} × ${height}`);
        }
      }
      for (const name of ["a.permalink", "button.fold", "button.share", "input.", "summary.", "button.next"]) assert.ok(seen.has(name), `${name} among ${[...seen]}`);
    });

    scenario(`nothing scrolls sideways at ${width} pixels, nor with type twice as large`, async ({ page }) => {
      for (const reach of ["searching", "sharing", "an index", "a match", "right to left"]) {
        await STATES[reach]({ page, site: /** @type {any} */ (null), engine: page.engine });
        for (const size of ["100%", "200%"]) {
          const [room, needed] = await page.run(
            (width, size) => {
              document.documentElement.style.fontSize = size;
              const blog = document.querySelector("live-blog");
              blog.style.inlineSize = `${width}px`;
              const { left, right } = blog.getBoundingClientRect();
              const boxes = [...blog.shadowRoot.querySelectorAll("*")].filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect());
              return [right - left, Math.max(right, ...boxes.map((box) => box.right)) - Math.min(left, ...boxes.map((box) => box.left))];
            },
            width,
            size,
          );
          assert.ok(needed <= room + 0.5, `${reach} at ${size}: ${needed} of ${room} pixels`);
        }
      }
    });
  }

  scenario("Tab goes through everything in the order of the page, and the focus can be seen", async ({ page }) => {
    await open(page);
    const count = (await page.run(controls)).length;
    await page.run(() => {
      const { shadowRoot } = document.querySelector("live-blog");
      const all = [...shadowRoot.querySelectorAll("a[href], button, input, summary")].filter((each) => each.checkVisibility() && !each.closest("[hidden]"));
      window.visits = [];
      shadowRoot.addEventListener("focusin", ({ target }) => {
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(target);
        const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
        const box = target.getBoundingClientRect();
        // What content-visibility cuts off lies outside of the update.
        const clip = target.closest("article")?.getBoundingClientRect();
        const whole = !clip || (box.left - ring >= clip.left && box.right + ring <= clip.right && box.top - ring >= clip.top && box.bottom + ring <= clip.bottom);
        window.visits.push([all.indexOf(target), outlineStyle === "solid" && parseFloat(outlineWidth) >= 2, whole, `${target.localName}.${target.className}`]);
      });
    });
    for (let i = 0; i < count; i += 1) await page.press("Tab");
    const visits = await page.run(() => window.visits);
    assert.deepEqual(visits.map(([at]) => at), [...Array(count).keys()]);
    assert.deepEqual(visits.filter(([, visible, whole]) => !visible || !whole), []);
  });

  scenario("headings take the level that the page gives, without a gap", async ({ page }) => {
    for (const level of [1, 2, 3, 4, 5]) {
      await open(page, `src=/samples/key-points.txt&heading-level=${level}`);
      const levels = await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => Number(localName[1])));
      assert.equal(levels[0], level);
      assert.deepEqual([...new Set(levels.slice(1))], [level + 1]);
    }
  });

  scenario("the feed is a feed of named articles", async ({ page }) => {
    await open(page);
    const feed = await page.find("[role=feed]");
    assert.equal(await feed.getAccessibleName(), "Updates");
    const articles = await page.all("[role=feed] > article");
    assert.equal(articles.length, 5);
    assert.equal(await articles[0].getAccessibleName(), "Board offers reward for brass key");
    assert.equal(await page.run((each) => each.tabIndex, articles[0]), -1, "scripts may focus it");
    await open(page, "src=/samples/match.txt");
    // A name from the text needs the text on the screen.
    await page.run(() => new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later))));
    const [first] = await page.all("[role=feed] > article");
    assert.equal(await first.getAccessibleName(), "Kelbrook Rovers 2-1 Arnmouth Town");
  });

  scenario("one polite status says what is new, and nothing else speaks", async ({ page, site }) => {
    publish(site, TEXT);
    await open(page);
    const live = () =>
      page.run(() =>
        [...document.querySelector("live-blog").shadowRoot.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log], output, marquee")].map((each) => [
          each.getAttribute("role"),
          each.textContent,
        ]),
      );
    assert.deepEqual(await live(), [["status", ""]]);
    publish(site, NEWS);
    await page.run(() => document.querySelector("live-blog").refresh());
    await page.waitFor(() => document.querySelector("live-blog").timeline.updates.length === 6 || document.querySelector("live-blog").shadowRoot.querySelector(".news:not([hidden])"));
    assert.deepEqual(await live(), [["status", "1 new update"]]);
    await page.run(press, ".collapse-all");
    await page.run(press, "button.share");
    assert.deepEqual(await live(), [["status", "1 new update"]], "what a reader does needs no words");
  });

  scenario("the search field says how many matches there are, to those who ask", async ({ page }) => {
    await STATES.searching({ page, site: /** @type {any} */ (null), engine: page.engine });
    const [described, words] = await page.run(() => {
      const { shadowRoot } = document.querySelector("live-blog");
      const field = shadowRoot.querySelector("input");
      return [shadowRoot.getElementById(field.getAttribute("aria-describedby"))?.textContent, shadowRoot.querySelector(".match").textContent];
    });
    assert.deepEqual([described, words], ["1 of 2", "1 of 2"]);
  });

  scenario("controls have names in every language", async ({ page }) => {
    for (const [language, strings] of Object.entries(STRINGS)) {
      await open(page, `lang=${language}`);
      const name = async (/** @type {string} */ selector) => (await page.find(selector)).getAccessibleName();
      assert.equal(await name("input[type=search]"), strings.search);
      assert.equal(await name("[role=feed]"), strings.updates);
      assert.equal(await name("button.share"), `${strings.share}: Board offers reward for brass key`);
      const [previous, next] = await page.run(() => ["previous", "next"].map((name) => document.querySelector("live-blog").shadowRoot.querySelector(`button.${name}`).ariaLabel));
      assert.deepEqual([previous, next], [strings.previous, strings.next]);
      const named = await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("button, a[href], summary")].every((each) => (each.ariaLabel ?? each.textContent).trim() || each.hidden));
      assert.equal(named, true, language);
    }
  });

  scenario("the widget’s own words are in their language and direction where the article has others", async ({ page }) => {
    const own = (/** @type {string[]} */ selectors) =>
      selectors.map((selector) => {
        const part = document.querySelector("live-blog").shadowRoot.querySelector(selector);
        return [selector, part.closest("[lang]").lang, getComputedStyle(part).direction];
      });
    const parts = [".tools input", ".tools .match", ".expand-all", ".status", ".news", ".choices button"];
    // An Arabic article in an English page, an English one in an Arabic page, and each in its own.
    for (const [page_, file, words, article] of [["en", "tram-ar", ["en", "ltr"], ["ar", "rtl"]], ["ar", "key-points", ["ar", "rtl"], ["en", "ltr"]], ["ar", "tram-ar", ["ar", "rtl"], ["ar", "rtl"]]]) {
      await open(page, `src=/samples/${file}.txt`);
      await page.run((language) => {
        document.documentElement.lang = language;
        document.querySelector("live-blog").strings = {};
      }, page_);
      await page.run(press, "button.share");
      assert.deepEqual(await page.run(own, parts), parts.map((part) => [part, ...words]), `${file} in ${page_}`);
      const texts = [".headline", ".lead > p", ".heading"];
      assert.deepEqual(await page.run(own, texts), texts.map((part) => [part, ...article]), `${file} in ${page_}`);
      assert.deepEqual(await page.accessibility(), []);
    }
  });

  scenario("signs without words stand out from the paper by 3 to 1", async ({ page }) => {
    for (const scheme of ["light", "dark"]) {
      await open(page);
      const weak = await page.run((scheme) => {
        const blog = document.querySelector("live-blog");
        blog.style.setProperty("--live-blog-color-scheme", scheme);
        const root = blog.shadowRoot;
        const channel = (/** @type {number} */ value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        const luminance = (/** @type {string} */ colour) => {
          const [r, g, b] = colour.match(/[\d.]+/g).map((part) => channel(Number(part) / 255));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paper = luminance(getComputedStyle(root.querySelector(".live-blog")).backgroundColor);
        const colours = /** @type {const} */ ([
          ["the frame of the field", "input", null, "border-top-color"],
          ["the lens in it", ".search", "::before", "border-top-color"],
          ["the dot", ".stamp", "::before", "border-top-color"],
          ["the chevron", ".fold", "::after", "border-bottom-color"],
          ["the share button", ".share", "::before", "border-top-color"],
          ["the ring of the focus", ".permalink", null, "color"],
        ]);
        return colours
          .map(([name, selector, pseudo, property]) => {
            const other = luminance(getComputedStyle(root.querySelector(selector), pseudo).getPropertyValue(property));
            return [name, (Math.max(paper, other) + 0.05) / (Math.min(paper, other) + 0.05)];
          })
          .filter(([, ratio]) => Number(ratio) < 3);
      }, scheme);
      assert.deepEqual(weak, [], scheme);
    }
  });
});

inEveryEngine("reduced motion", { reducedMotion: true }, (scenario) => {
  scenario("nothing moves by itself", async ({ page, site }) => {
    await open(page);
    const moving = await page.run(() => {
      const { shadowRoot } = document.querySelector("live-blog");
      return [...shadowRoot.querySelectorAll("*")].flatMap((each) =>
        [null, "::before", "::after"].map((pseudo) => getComputedStyle(each, pseudo)).filter(({ transitionProperty, transitionDuration, animationName }) => (transitionProperty !== "none" && parseFloat(transitionDuration) > 0) || animationName !== "none"),
      ).length;
    });
    assert.equal(moving, 0);
    site.routes.set("/slow.txt", () => {});
    await open(page, "src=/slow.txt", "loading");
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.adoptedStyleSheets.length > 0);
    assert.equal(await page.run(() => getComputedStyle(document.querySelector("live-blog"), "::before").animationName), "none");
  });
});

inEveryEngine("forced colours", { forcedColors: true }, (scenario) => {
  scenario("the focus, the rail, the buttons and the matches can be seen", async ({ page }) => {
    await open(page);
    assert.equal(await page.run(() => matchMedia("(forced-colors: active)").matches), true);
    await page.type("input[type=search]", "swans");
    await page.press("Tab");
    const seen = await page.run(() => {
      const root = document.querySelector("live-blog").shadowRoot;
      const paper = getComputedStyle(root.querySelector(".live-blog")).backgroundColor;
      const style = (/** @type {string} */ selector, /** @type {string | null} */ pseudo = null) => getComputedStyle(root.querySelector(selector), pseudo);
      const { outlineStyle, outlineColor } = getComputedStyle(root.activeElement);
      return {
        focus: outlineStyle === "solid" && outlineColor !== paper,
        rail: style(".update", "::before").backgroundColor !== paper,
        open: style("[data-folded=false] .stamp", "::before").backgroundColor !== paper,
        folded: style("[data-folded=true] .stamp", "::before").borderTopColor !== paper,
        share: style(".share", "::before").borderTopColor !== paper && style(".share").borderTopStyle === "solid",
        chevron: style(".fold", "::after").borderBottomColor !== paper,
      };
    });
    assert.deepEqual(seen, { focus: true, rail: true, open: true, folded: true, share: true, chevron: true });
  });
});
