// Times: how long ago, kept true while they are on the screen, and in whose zone.

import assert from "node:assert/strict";

import { liveBlog, range } from "./harness/article.mjs";
import { inEveryEngine } from "./harness/index.mjs";

const MINUTE = 60_000;
const ready = () => [...document.querySelectorAll("live-blog")].every((blog) => blog.state === "ready");

const times = () => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("time")].map((time) => time.textContent);

/** A stamp with its day, in UTC by another name. */
const stamp = (/** @type {number} */ moment, zone = "GMT") => {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }).format(moment);
  return `${parts} ${new Date(moment).toISOString().slice(11, 16)} ${zone}`;
};

inEveryEngine("times", (scenario) => {
  scenario("say how long ago it was, and go on by themselves, with one timer and only on the screen", async ({ page }) => {
    const now = Math.floor(Date.now() / MINUTE) * MINUTE;
    // The newest is two minutes old, and each a minute older than the one above it.
    const text = liveBlog(range(1, 60), { stamp: (number) => stamp(now - (62 - number) * MINUTE) });
    await page.open("/pages/stage.html");
    // So that no minute ends while this is looked at.
    await page.run((ahead) => (stage.ahead = ahead), now + 20_000 - Date.now());
    for (const _ of [1, 2]) await page.run((text) => stage.add({}, text), text);
    await page.waitFor(ready);
    const details = () =>
      page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article")].map((each) => each.querySelector(".detail")?.textContent));
    const wanted = (minutes) => page.run((minutes) => new Intl.RelativeTimeFormat("en", { style: "short", numeric: "auto" }).format(-minutes, "minute"), minutes);
    await page.waitFor(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("article").length === 60);
    let shown = await details();
    assert.deepEqual([shown[0], shown[1], shown[49]], [await wanted(2), await wanted(3), await wanted(51)]);
    await page.run(() => (stage.ahead += 5 * 60_000));
    await page.waitFor((words) => document.querySelector("live-blog").shadowRoot.querySelector("article .detail").textContent === words, await wanted(7));
    shown = await details();
    assert.equal(shown[49], await wanted(51), "what is far down is left alone");
    assert.equal(await page.run(() => stage.intervals.size), 1);
    // Down there it is put right at once.
    await page.run(() => (location.hash = document.querySelector("live-blog").timeline.updates[49].id));
    await page.waitFor((words) => document.querySelector("live-blog").shadowRoot.querySelectorAll("article")[49].querySelector(".detail").textContent === words, await wanted(56));
    // Nothing on the screen: nothing ticks.
    await page.run(() => document.querySelectorAll("live-blog").forEach((blog) => blog.remove()));
    await page.waitFor(() => stage.intervals.size === 0);
  });

  scenario("are the article's, and the reader's on request", async ({ page }) => {
    const text = liveBlog([1, 2, 3], { stamp: (number) => `23 January 2025 10:3${number} ET` });
    await page.open("/pages/stage.html");
    await page.run((text) => stage.add({}, text), text);
    await page.waitFor(ready);
    assert.deepEqual(await page.run(times), ["10:33 ET", "10:32 ET", "10:31 ET"]);
    const machine = () => page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("time")].map((time) => time.dateTime));
    const instants = ["2025-01-23T10:33-05:00", "2025-01-23T10:32-05:00", "2025-01-23T10:31-05:00"];
    assert.deepEqual(await machine(), instants);
    await page.click("button.switch-zone");
    const own = await page.run(
      (instants) => {
        const write = new Intl.DateTimeFormat("en", { hour: "numeric", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" });
        return instants.map((instant) => write.format(Date.parse(instant)));
      },
      instants,
    );
    assert.notEqual(own[0], "10:33 ET");
    assert.deepEqual(await page.run(times), own);
    // It is the same moment all the same, and the focus stays on the button.
    assert.deepEqual(await machine(), instants);
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.activeElement.className), "switch-zone");
    await page.click("button.switch-zone");
    assert.deepEqual(await page.run(times), ["10:33 ET", "10:32 ET", "10:31 ET"]);
  });

  scenario("offer no other zone where the article names none", async ({ page }) => {
    await page.open("/pages/stage.html");
    await page.run((text) => stage.add({}, text), liveBlog([1, 2, 3]));
    await page.waitFor(ready);
    assert.deepEqual(await page.run(times), ["06:03", "06:02", "06:01"]);
    assert.equal((await page.all("button.switch-zone")).length, 0);
  });
});
