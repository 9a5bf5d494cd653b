// @ts-check
// Time zones by their IANA names: when it was, in a zone, what a clock there showed. Intl knows the rules of all zones,
// so there is no table here; and the core, which has neither, leaves such times without an instant.

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./pkg/newsfold.js").Stamp} Stamp */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * A timeline in which every time that has a day and names no zone is one in this zone: it gets its `instant`. Times
 * with a zone of their own keep it, and `local` stays what the text says.
 *
 * Where the clocks go back, a time comes twice, and the first is meant; where they go forward, one that is skipped is
 * as long after the change as it would have been, so 01:30 in London on 30 March 2025 is 02:30. That is the rule of
 * RFC 5545 (3.3.5), and of `Temporal` by default.
 *
 * @param {Timeline} timeline is not changed
 * @param {string} zone an IANA name: `Europe/London`
 * @returns {Timeline}
 * @throws {RangeError} if there is no such zone
 * @example
 * const timeline = inZone(parse(text, { reference: "2025-06-23" }), "Europe/London");
 * timeline.updates[0].time.instant; // "2025-06-23T10:32+01:00"
 */
export function inZone(timeline, zone) {
  if (!isZone(zone)) {
    throw new RangeError(`inZone: expected zone to be an IANA time zone such as "Europe/London", found "${zone}": correct it`);
  }
  /** @type {<Part extends Stamp | null>(stamp: Part) => Part} */
  const placed = (stamp) => {
    const instant = stamp && !stamp.instant && stamp.local ? instantIn(zone, stamp.local) : null;
    return instant ? { ...stamp, instant } : stamp;
  };
  const updates = timeline.updates.map((update) => ({ ...update, time: placed(update.time) }));
  return { ...timeline, published: placed(timeline.published), updates };
}

/** Whether Intl knows a zone of this name. @param {string} name */
export function isZone(name) {
  try {
    return name !== "" && Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

/**
 * The moment at which a clock in a zone showed a time, ISO 8601 with the zone's offset from UTC.
 *
 * @param {string} zone
 * @param {string} local `2025-01-23T10:32`; a day alone is no moment
 * @returns {string | null}
 */
export function instantIn(zone, local) {
  // As if the clock stood in Greenwich; the zone's time is so far ahead of it.
  const shown = local.includes("T") ? Date.parse(`${local}Z`) : NaN;
  if (Number.isNaN(shown)) return null;
  const day = Math.floor(shown / DAY);
  const [before, after] = [aheadAt(zone, day - 1), aheadAt(zone, day + 2)];
  if (before === after) return written(shown - before * MINUTE, before);
  // Whether the rules of before still hold then, or those of after already do. Neither: the time is skipped.
  const [fits = before] = [before, after].filter((minutes) => ahead(zone, shown - minutes * MINUTE) === minutes);
  const moment = shown - fits * MINUTE;
  return written(moment, ahead(zone, moment));
}

/** A moment by a clock that is so many minutes ahead of UTC. @param {number} moment @param {number} minutes */
function written(moment, minutes) {
  const local = new Date(moment + minutes * MINUTE).toISOString().slice(0, "2025-01-23T10:32".length);
  if (minutes === 0) return `${local}Z`;
  const parts = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, "0"));
  return `${local}${minutes < 0 ? "-" : "+"}${parts.join(":")}`;
}

/** What a zone was ahead at the beginnings of days; the times of a live blog are all of a few. @type {Map<string, number>} */
const known = new Map();

/** How many minutes a zone is ahead of UTC when a day begins there. @param {string} zone @param {number} day since 1970 */
function aheadAt(zone, day) {
  const key = `${zone} ${day}`;
  let minutes = known.get(key);
  if (minutes === undefined) known.set(key, (minutes = ahead(zone, day * DAY)));
  return minutes;
}

/** Making a format is slow, using it is quick. @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** How many minutes a zone is ahead of UTC at a moment. @param {string} zone @param {number} moment */
function ahead(zone, moment) {
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })));
  const name = format.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  // "GMT-04:30", or "GMT" alone; before there were zones, places had seconds too, which nobody needs here.
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name) ?? [];
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -total : total;
}
