// Zones by their IANA names: the same rules in every engine, each of which has a table of its own, and in Node.js. And what
// the element does with them, and with what is no zone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { instantIn, inZone, isZone } from "../../www/zone.js";
import { inEveryEngine } from "./harness/index.mjs";

/** A zone, what a clock there showed, and when that was. */
const MOMENTS = [
  ["Europe/London", "2025-01-23T10:32", "2025-01-23T10:32Z"],
  ["Europe/London", "2025-06-23T10:32", "2025-06-23T10:32+01:00"],
  ["America/St_Johns", "2025-07-01T12:00", "2025-07-01T12:00-02:30"],
  ["Asia/Kolkata", "2025-07-01T12:00", "2025-07-01T12:00+05:30"],
  ["UTC", "2025-10-05T02:15", "2025-10-05T02:15Z"],
  // Clocks go forward: before, what is skipped, after.
  ["Europe/London", "2025-03-30T00:59", "2025-03-30T00:59Z"],
  ["Europe/London", "2025-03-30T01:30", "2025-03-30T02:30+01:00"],
  ["Europe/London", "2025-03-30T02:00", "2025-03-30T02:00+01:00"],
  ["America/New_York", "2025-03-09T02:30", "2025-03-09T03:30-04:00"],
  ["Australia/Lord_Howe", "2025-10-05T02:15", "2025-10-05T02:45+11:00"],
  // Clocks go back: before, what comes twice, after.
  ["Europe/London", "2025-10-26T00:30", "2025-10-26T00:30+01:00"],
  ["Europe/London", "2025-10-26T01:30", "2025-10-26T01:30+01:00"],
  ["Europe/London", "2025-10-26T02:00", "2025-10-26T02:00Z"],
  ["America/New_York", "2025-11-02T01:30", "2025-11-02T01:30-04:00"],
  ["Australia/Lord_Howe", "2025-04-06T01:45", "2025-04-06T01:45+11:00"],
  // A whole day that was skipped.
  ["Pacific/Apia", "2011-12-30T12:00", "2011-12-31T12:00+14:00"],
  // What is no moment.
  ["Europe/London", "2025-01-23", null],
  ["Europe/London", "", null],
  ["Europe/London", "noon", null],
];

const stamp = { text: "10:32", kind: "clock", clock: "10:32", local: "2025-06-23T10:32", instant: null, zone: null, inferred: true };

test("a time in a zone is a moment", () => {
  for (const [zone, local, instant] of MOMENTS) assert.equal(instantIn(zone, local), instant, `${local} in ${zone}`);
});

test("every hour of a year is the moment that Intl shows as that hour", () => {
  for (const zone of ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tehran"]) {
    const clock = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
    let skipped = 0;
    for (let hour = 0; hour < 366 * 24; hour += 1) {
      const local = new Date(Date.UTC(2024, 0, 1, hour, 15)).toISOString().slice(0, 16);
      const instant = instantIn(zone, local) ?? "";
      const shown = clock.format(Date.parse(instant)).replace(" ", "T");
      skipped += Number(shown !== local);
      assert.equal(instant.slice(0, 16), shown, `${local} in ${zone}`);
    }
    assert.ok(skipped <= 1, `${zone}: ${skipped} hours skipped`);
  }
});

test("a timeline gets the instants that its text leaves open, and no others", () => {
  const own = { ...stamp, instant: "2025-06-23T10:32Z", zone: "GMT" };
  const undated = { ...stamp, local: null };
  const updates = [stamp, own, undated, null].map((time) => ({ id: "", time }));
  const timeline = /** @type {any} */ ({ published: { ...stamp, local: "2025-06-23", clock: null }, updates });
  const before = structuredClone(timeline);
  const placed = inZone(timeline, "Europe/London");
  assert.deepEqual(placed.updates.map(({ time }) => time?.instant), ["2025-06-23T10:32+01:00", "2025-06-23T10:32Z", null, undefined]);
  assert.equal(placed.published?.instant, null, "a day is no moment");
  assert.deepEqual(timeline, before, "what was given is as it was");
});

test("what is no zone is refused", () => {
  assert.deepEqual(["Europe/London", "UTC", "", "London", "Mars/Olympus"].map(isZone), [true, true, false, false, false]);
  const complaint = 'inZone: expected zone to be an IANA time zone such as "Europe/London", found "London": correct it';
  assert.throws(() => inZone(/** @type {any} */ ({ updates: [] }), "London"), { name: "RangeError", message: complaint });
});

inEveryEngine("zones", (scenario) => {
  scenario("are the same in every engine", async ({ page }) => {
    await page.open("/pages/parse.html");
    const instants = await page.run(async (moments) => {
      const { instantIn } = await import("/zone.js");
      return moments.map(([zone, local]) => instantIn(zone, local));
    }, MOMENTS);
    assert.deepEqual(instants, MOMENTS.map(([, , instant]) => instant));
  });

  scenario("a mistake in an attribute costs readers nothing, and is said once", async ({ page }) => {
    await page.open("/pages/stage.html");
    const text = "Tram strike – live\n\n10:32\n\nDrivers vote to stay out\n\nThe vote was close, the union said on Friday.\n";
    await page.run((text) => globalThis.stage.add({ "time-zone": "London", "reference-date": "2025-02-30" }, text), text);
    await page.waitFor(() => document.querySelector("live-blog")?.state === "ready");
    await page.run(() => document.querySelector("live-blog").setAttribute("reference-date", "2025-02-28"));
    await page.waitFor(() => document.querySelector("live-blog").timeline.updates[0].time.local === "2025-02-28T10:32");
    assert.equal(await page.run(() => document.querySelector("live-blog").timeline.updates[0].time.instant), null);
    await page.run(() => document.querySelector("live-blog").setAttribute("time-zone", "Europe/London"));
    await page.waitFor(() => document.querySelector("live-blog").timeline.updates[0].time.instant === "2025-02-28T10:32Z");
    const said = (await page.takeConsole()).filter(({ source }) => source === "console.error").map(({ text }) => text);
    assert.deepEqual(said, [
      'live-blog: Expected reference-date to be a day written as "2025-01-23", found "2025-02-30". Correct or remove it.',
      'live-blog: Expected time-zone to be an IANA time zone such as "Europe/London", found "London". Correct or remove it.',
    ]);
  });
});
