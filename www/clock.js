// @ts-check
// Times for people: how a stamp is written, in whose zone, and how long ago that was. One timer serves every widget of
// a page and touches only what is on the screen.
// What a stamp means is the core's business; where the core knows no date or no zone, nothing is made up here.

/** @typedef {import("./pkg/newsfold.js").Stamp} Stamp */
/** @typedef {import("./render.js").WrittenTime} WrittenTime */

/** Up to this age, in milliseconds, a time is said as "12 min ago"; the day says more of an older one. */
const RECENT = 12 * 3_600_000;

const MINUTE = 60_000;

/**
 * Writes stamps in one language and one zone.
 *
 * @param {string} language BCP 47
 * @param {{ zone: "article" | "reader", timeZone?: string, days: boolean, now?: () => number }} choice `timeZone`: the
 *   article's zone by its IANA name, where its times do not name one; `days`: whether the blog runs over more than one
 *   day, so that a time needs its day
 * @returns {(stamp: Stamp) => WrittenTime}
 * @example
 * timeWriter("en", { zone: "article", days: false })(update.time).text; // "14:44 GMT"
 */
export function timeWriter(language, { zone, timeZone, days, now = Date.now }) {
  return (stamp) => {
    const instant = stamp.instant ? Date.parse(stamp.instant) : NaN;
    const known = !Number.isNaN(instant);
    const readers = zone === "reader" && known;
    const named = !readers && known && !stamp.zone && timeZone;
    const datetime = stamp.instant ?? stamp.local ?? stamp.clock;
    // Read as if it were UTC and written as UTC, a civil time comes out as it went in, whatever zone this device is in.
    const moment = readers || named ? instant : civil(stamp);
    /** @type {Intl.DateTimeFormatOptions} */
    const place = readers ? {} : { timeZone: named || "UTC" };
    /** @type {Intl.DateTimeFormatOptions} */
    const name = readers || named ? { timeZoneName: "short" } : {};
    /** @type {Intl.DateTimeFormatOptions} */
    const hours = { hour: "numeric", minute: "2-digit", hourCycle: /\d\s*[ap]\.?m\b/i.test(stamp.text) ? "h12" : "h23" };
    let text = stamp.text;
    if (stamp.clock && !Number.isNaN(moment)) {
      text = format(language, { ...hours, ...place, ...name }, moment);
      if (!readers && stamp.zone) text += ` ${stamp.zone}`;
    } else if (stamp.kind === "clock" && stamp.local && !Number.isNaN(moment)) {
      text = format(language, { dateStyle: "long", timeZone: "UTC" }, moment);
    }
    const age = now() - instant;
    const recent = known && age > -MINUTE && age < RECENT;
    const dated = days && stamp.clock && stamp.local && !Number.isNaN(moment);
    /** @type {Intl.DateTimeFormatOptions} */
    const day = { day: "numeric", month: "short", ...place };
    const detail = recent ? ago(age, language) : dated ? format(language, day, moment) : null;
    return { text, datetime, detail, ticks: recent };
  };
}

/**
 * How long ago something was, to the minute.
 *
 * @param {number} age in milliseconds
 * @param {string} language
 */
export function ago(age, language) {
  const minutes = Math.max(0, Math.floor(age / MINUTE));
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  return minutes < 60 ? words.format(-minutes, "minute") : words.format(-Math.floor(minutes / 60), "hour");
}

/** Whether stamps have more than one day. @param {(Stamp | null)[]} stamps */
export function spansDays(stamps) {
  const days = new Set(stamps.flatMap((stamp) => stamp?.local?.slice(0, 10) ?? []));
  return days.size > 1;
}

/** A civil time as milliseconds as if it were UTC; NaN where there is none. @param {Stamp} stamp */
function civil({ local, clock }) {
  if (local) return Date.parse(local.includes("T") ? `${local}Z` : `${local}T00:00Z`);
  return clock ? Date.parse(`2000-01-01T${clock.padStart(5, "0")}Z`) : NaN;
}

/** Making a format is slow, using it is quick. @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * @param {string} language
 * @param {Intl.DateTimeFormatOptions} options
 * @param {number} moment
 */
function format(language, options, moment) {
  const key = language + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(language, options)));
  return known.format(moment);
}

/** The ages that are on the screen. @type {Map<Element, string>} */
const visible = new Map();

/** The languages of the ages that are watched. @type {WeakMap<Element, string>} */
const languages = new WeakMap();

let timer = 0;

/** @type {IntersectionObserver | null} */
let observer = null;

/**
 * Keeps the ages in a part of a page true while they are on the screen.
 *
 * @param {ParentNode} root
 * @param {string} language
 */
export function keepTicking(root, language) {
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.set(target, languages.get(target) ?? "en");
      else visible.delete(target);
      if (isIntersecting) tick(target);
      // Removed with its update: nothing to watch any more.
      else if (!target.isConnected) observer?.unobserve(target);
    }
    clearInterval(timer);
    timer = visible.size > 0 ? window.setInterval(() => visible.forEach((_, each) => tick(each)), MINUTE / 2) : 0;
  });
  for (const element of root.querySelectorAll("[data-instant]")) {
    languages.set(element, language);
    observer.observe(element);
  }
}

/** @param {Element} element */
function tick(element) {
  const instant = Date.parse(element instanceof HTMLElement ? (element.dataset["instant"] ?? "") : "");
  const words = ago(Date.now() - instant, languages.get(element) ?? "en");
  // The DOM is written only on change, so that nothing is laid out for nothing.
  if (element.textContent !== words) element.textContent = words;
}
