// Following a text that grows: how it is asked for, what is believed of an answer, and when nobody asks any more.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";

import { liveBlog, range } from "./harness/article.mjs";
import { inEveryEngine } from "./harness/index.mjs";

const ready = () => document.querySelector("live-blog")?.state === "ready";
const count = () => document.querySelector("live-blog").shadowRoot.querySelectorAll("article").length;
const status = () => document.querySelector("live-blog").shadowRoot.querySelector(".status")?.textContent;
const events = () => stage.events.map(({ type, detail }) => [type, detail.error?.code ?? detail.added?.length ?? null]);
const refresh = () => document.querySelector("live-blog").refresh();
const STALE = "The last check for updates failed.";
/** What follows where it is asked for again without the reader's doing. */
const RETRYING = `${STALE} Trying again.`;

/**
 * A text on the server that a test can change, with what was asked about it.
 *
 * @param {import("./harness/site.mjs").Site} site
 * @param {string} text
 */
function serveText(site, text) {
  const file = { text, asked: /** @type {{ match?: string, since?: string, status: number, sent: number }[]} */ ([]) };
  site.routes.set("/blog.txt", (request, response) => {
    const { "if-none-match": match, "if-modified-since": since } = request.headers;
    const etag = tag(file.text);
    const same = match === etag;
    const body = Buffer.from(same ? "" : file.text);
    file.asked.push({ match, since, status: same ? 304 : 200, sent: body.length });
    response.writeHead(same ? 304 : 200, {
      "Content-Type": "text/plain; charset=utf-8",
      "Last-Modified": "Thu, 23 Jan 2025 10:32:00 GMT",
      ETag: etag,
      ...(same ? {} : { "Content-Length": body.length }),
    });
    response.end(body);
  });
  return file;
}

/** @param {string} text */
function tag(text) {
  return `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
}

/** Opens the stage with a live blog that reads the text. */
async function follow(page, attributes = {}) {
  await page.open("/pages/stage.html");
  await page.run((attributes) => stage.add({ src: "/blog.txt", ...attributes }), attributes);
  await page.waitFor(ready);
}

inEveryEngine("a live blog that is asked for", (scenario) => {
  scenario("says what it has, and a text that has not changed is not sent again", async ({ page, site }) => {
    const file = serveText(site, liveBlog([1, 2, 3]));
    await follow(page);
    await page.run(() => (document.querySelector("live-blog").shadowRoot.querySelector("article").kept = true));
    await page.run(refresh);
    await page.waitFor((n) => performance.getEntriesByName(new URL("/blog.txt", location.href).href).length >= n, 2);
    const [first, second] = file.asked;
    assert.deepEqual([first.status, first.match], [200, undefined]);
    assert.deepEqual(second, { match: tag(file.text), since: "Thu, 23 Jan 2025 10:32:00 GMT", status: 304, sent: 0 });
    // Nothing has changed, nothing is said to have, and nothing was made anew.
    file.text = liveBlog([1, 2, 3, 4]);
    await page.run(refresh);
    await page.waitFor((n) => stage.events.length === n, 2);
    assert.deepEqual(await page.run(events), [["live-blog-ready", null], ["live-blog-update", 1]]);
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article")[1].kept), true);
    assert.equal(file.asked[2].status, 200);
  });

  scenario("keeps what is shown when an answer is cut off, says so, and recovers", async ({ page, site }) => {
    const text = liveBlog(range(1, 20));
    const file = serveText(site, text);
    await follow(page);
    const answer = site.routes.get("/blog.txt");
    const whole = Buffer.from(liveBlog(range(1, 25)));
    site.routes.set("/blog.txt", (_, response) => {
      response.writeHead(200, { "Content-Type": "text/plain", "Content-Length": whole.length });
      response.write(whole.subarray(0, whole.length / 2), () => setTimeout(() => response.destroy(), 50));
    });
    await page.run(refresh);
    await page.waitFor(() => stage.events.length === 2);
    assert.deepEqual((await page.run(events))[1], ["live-blog-error", "source-truncated"]);
    assert.equal(await page.run(() => stage.events[1].detail.error.message.includes("the connection ended after")), true);
    assert.deepEqual([await page.run(count), await page.run(status)], [20, STALE]);
    assert.ok((await page.takeConsole()).every(({ source }) => source === "chromium"), "the widget says it on the page alone");
    site.routes.set("/blog.txt", answer);
    file.text = text;
    await page.run(refresh);
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".status").textContent === "");
  });

  scenario("asks by itself, and keeps what is shown when the answer fails", async ({ page, site }) => {
    const file = serveText(site, liveBlog([1, 2, 3]));
    await follow(page, { poll: "5" });
    file.text = liveBlog([1, 2, 3, 4]);
    await page.waitFor(() => document.querySelector("live-blog").timeline.updates.length === 4);
    site.routes.set("/blog.txt", (_, response) => response.writeHead(503, { "Content-Type": "text/plain" }).end());
    await page.waitFor((stale) => document.querySelector("live-blog").shadowRoot.querySelector(".status").textContent === stale, RETRYING);
    assert.equal(await page.run(count), 4);
    assert.ok((await page.takeConsole()).every(({ source }) => source === "chromium"), "the widget says it on the page alone");
  });

  scenario("does not lose an update before it has seen twice that it is gone", async ({ page, site }) => {
    const file = serveText(site, liveBlog(range(1, 6)));
    await follow(page);
    // Once only: a cache that is behind.
    file.text = liveBlog(range(1, 4));
    await page.run(refresh);
    await page.waitFor((stale) => document.querySelector("live-blog").shadowRoot.querySelector(".status").textContent === stale, RETRYING);
    assert.equal(await page.run(count), 6);
    file.text = liveBlog(range(1, 7));
    await page.waitFor(() => document.querySelector("live-blog").timeline.updates.length === 7);
    // Twice: the publisher has taken one back, and has gone on writing.
    file.text = liveBlog([1, 2, 4, 5, 6, 7]);
    await page.run(refresh);
    await page.waitFor((stale) => document.querySelector("live-blog").shadowRoot.querySelector(".status").textContent === stale, RETRYING);
    assert.equal(await page.run(count), 7);
    file.text = liveBlog([1, 2, 4, 5, 6, 7, 8]);
    await page.waitFor(() => document.querySelector("live-blog").timeline.updates[0].heading.includes("8"));
    assert.deepEqual(
      await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll(".heading")].map((each) => each.textContent.match(/\d+/)[0])),
      ["8", "7", "6", "5", "4", "2", "1"],
    );
    assert.deepEqual(await page.run(() => [stage.events.at(-1).type, stage.events.at(-1).detail.removed.length]), ["live-blog-update", 1]);
  });

  scenario("takes neither an error page nor the half of a text for the live blog", async ({ page, site }) => {
    const text = liveBlog(range(1, 6));
    const file = serveText(site, text);
    await follow(page);
    // What is in doubt is looked at again; what is nothing is not.
    for (const [wrong, words] of [["Service unavailable\n\nPlease come back later.\n", RETRYING], [text.slice(0, -40), RETRYING], ["", STALE]]) {
      file.text = wrong;
      await page.run(refresh);
      await page.waitFor((stale) => document.querySelector("live-blog").shadowRoot.querySelector(".status").textContent === stale, words);
      assert.equal(await page.run(count), 6);
      file.text = text;
      await page.run(refresh);
      await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelector(".status").textContent === "");
    }
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.querySelectorAll(".changed").length), 0);
  });

  scenario("believes a script at once", async ({ page, site }) => {
    serveText(site, liveBlog(range(1, 6)));
    await follow(page);
    await page.run((text) => (document.querySelector("live-blog").text = text), liveBlog(range(1, 4)));
    await page.waitFor(() => document.querySelector("live-blog").timeline.updates.length === 4);
    assert.equal(await page.run(count), 4);
  });

  scenario("knows an update again whose heading was edited", async ({ page, site }) => {
    const file = serveText(site, liveBlog([1, 2, 3]));
    await follow(page, { open: "none" });
    const focused = () => page.run(() => document.querySelector("live-blog").shadowRoot.activeElement?.querySelector(".heading")?.textContent);
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article")[1].focus());
    file.text = liveBlog([1, 2, 3], { heading: (number) => (number === 2 ? "Second swan is a goose" : `Swan number ${number} is counted`) });
    await page.run(refresh);
    await page.waitFor(() => stage.events.length === 2);
    const detail = await page.run(() => {
      const { added, changed, removed, renamed } = stage.events[1].detail;
      return [added.length, changed.length, removed.length, renamed.length];
    });
    assert.deepEqual(detail, [0, 1, 0, 1]);
    assert.deepEqual([await page.run(count), await focused()], [3, "Second swan is a goose"]);
    assert.deepEqual(await page.texts(".changed"), ["Updated"]);
  });

  scenario("stops when the article says that it has ended", async ({ page, site }) => {
    serveText(site, liveBlog([1, 2, 3], { body: (number) => (number === 3 ? "This live blog is now closed." : "It stands.") }));
    await follow(page, { poll: "5" });
    assert.equal(await page.run(status), "This live coverage has ended.");
    assert.equal(await page.run(() => document.querySelector("live-blog").timeline.ended), true);
    // Also a reader who comes back does not make it ask.
    await page.run(() => (stage.set("visibility", "hidden"), stage.set("visibility", "visible")));
    await new Promise((later) => setTimeout(later, 6500));
    assert.equal(site.requests.filter((request) => request === "GET /blog.txt").length, 1);
  });

  scenario("tries again, if it polls, where the first answer failed", async ({ page, site }) => {
    site.routes.set("/blog.txt", (_, response) => response.writeHead(503, { "Content-Type": "text/plain" }).end());
    await page.open("/pages/stage.html");
    await page.run(() => stage.add({ src: "/blog.txt", poll: "5" }, "Read it elsewhere"));
    await page.waitFor(() => document.querySelector("live-blog").state === "failed");
    serveText(site, liveBlog([1, 2, 3]));
    await page.run(() => (stage.set("online", false), stage.set("online", true)));
    await page.waitFor(() => document.querySelector("live-blog").state === "ready" || stage.events.length > 9);
    assert.equal(await page.run(count), 3);
    const said = (await page.takeConsole()).filter(({ source }) => source === "console.error");
    assert.equal(said.length, 1, JSON.stringify(said));
  });
});

inEveryEngine("a poll", (scenario) => {
  scenario("asks as often as the attribute says, but every five seconds at most, and not at all for what is no number", async ({ page, site }) => {
    serveText(site, liveBlog([1, 2, 3]));
    for (const [poll, least] of [["30", 27_000], ["1", 4500], ["0.001", 4500], ["5", 4500], ["3600", 3_240_000], ["", null], ["0", null], ["-5", null], ["soon", null]]) {
      await page.open(`/pages/stage.html?${poll}`);
      // Chance says as little as it can, and the clock stands while nobody waits for it.
      await page.run(() => Object.assign(stage, { chance: 0, hurry: 1.0001 }));
      await page.run((poll) => stage.add({ src: "/blog.txt", poll }), poll);
      await page.waitFor(ready);
      const waits = await page.run(() => stage.waits.filter((wait) => wait > 4000 && wait !== 20_000).map(Math.round));
      if (least === null) assert.deepEqual(waits, [], `poll="${poll}"`);
      // A tab that comes to the front while it waits plans anew.
      else assert.ok(waits.length > 0 && waits.every((wait) => Math.abs(wait - least) < 300), `poll="${poll}" waits ${waits}`);
    }
  });

  /** How many seconds a poll waits before it asks, and before each time after these answers. */
  const waits = (page, answers, seconds, chance) =>
    page.run(
      (answers, seconds, chance) =>
        new Promise((resolve) => {
          Object.assign(stage, { chance, hurry: 10_000 });
          const poll = new stage.Poll(seconds, async () => {
            if (answers.length > 0) return answers.shift();
            poll.stop();
            resolve(stage.waits.splice(0).map((wait) => Math.round(wait / 100) / 10));
            return true;
          });
          poll.start();
        }),
      answers,
      seconds,
      chance,
    );

  scenario("waits twice as long after each failure, up to ten minutes, and as before after a success", async ({ page }) => {
    await page.open("/pages/stage.html");
    await page.waitFor(() => stage.Poll);
    const answers = [false, false, false, false, false, false, true, false, true];
    assert.deepEqual(await waits(page, answers, 20, 0.5), [20, 40, 80, 160, 320, 600, 600, 20, 40, 20]);
    assert.deepEqual(await waits(page, [false, true], 3600, 0.5), [3600, 3600, 3600]);
  });

  scenario("leaves a tenth of the interval, more or less, to chance", async ({ page }) => {
    await page.open("/pages/stage.html");
    await page.waitFor(() => stage.Poll);
    assert.deepEqual(await waits(page, [], 20, 0), [18]);
    assert.deepEqual(await waits(page, [], 20, 0.9999), [22]);
  });

  scenario("rests while the page is hidden or offline, and asks at once afterwards", async ({ page }) => {
    await page.open("/pages/stage.html");
    await page.waitFor(() => stage.Poll);
    const counts = await page.run(async () => {
      const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      let asked = 0;
      const poll = new stage.Poll(0.2, async () => Boolean((asked += 1)));
      const counts = [];
      stage.set("visibility", "hidden");
      poll.start();
      await later(600);
      counts.push(asked);
      stage.set("visibility", "visible");
      await later(100);
      counts.push(asked);
      stage.set("online", false);
      await later(600);
      counts.push(asked);
      stage.set("online", true);
      await later(100);
      counts.push(asked);
      poll.stop();
      stage.set("visibility", "visible");
      await later(600);
      return [...counts, asked];
    });
    assert.deepEqual(counts, [0, 1, 1, 2, 2]);
  });
});
