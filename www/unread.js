// @ts-check
// Which updates a reader has seen before, kept in the browser's local storage, if the page asks for it. Where storage
// is full or forbidden, nothing is remembered and nothing else happens.

/** Ids kept per live blog: enough for the longest days, and never more than some twenty kilobytes. */
const MOST = 500;

/**
 * The ids that were on the screen the last time; null at the first visit.
 *
 * @param {string} key names the live blog
 * @returns {Set<string> | null}
 */
export function seenBefore(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(name(key)) ?? "null");
    return Array.isArray(kept) ? new Set(kept.filter((id) => typeof id === "string")) : null;
  } catch {
    return null;
  }
}

/**
 * Remembers what is on the screen.
 *
 * @param {string} key
 * @param {string[]} ids newest first
 */
export function remember(key, ids) {
  try {
    localStorage.setItem(name(key), JSON.stringify(ids.slice(0, MOST)));
  } catch {
    // Forbidden or full: the line "new since" will be missing, that is all.
  }
}

/**
 * The update above which the line "new since" belongs: the first new one, in the order of the screen. New is what the
 * reader has not seen and what is younger than something that they have; of what is older, too much may be forgotten.
 *
 * @param {string[]} ids in the order of the screen
 * @param {Set<string> | null} seen
 * @param {boolean} oldestFirst whether the oldest stands first on the screen
 */
export function firstUnread(ids, seen, oldestFirst) {
  if (!seen) return null;
  const young = oldestFirst
    ? ids.slice(ids.findIndex((id) => seen.has(id)) >>> 0)
    : ids.slice(0, ids.findLastIndex((id) => seen.has(id)) + 1);
  return young.find((id) => !seen.has(id)) ?? null;
}

/**
 * The name of a live blog in the reader's memory: the one that the host gave, else its address, and the id of the
 * element, so that several live blogs of one page have a memory each.
 *
 * @param {Element} host
 */
export function nameOf(host) {
  const address = new URL(host.getAttribute("src") ?? "", document.baseURI);
  address.hash = host.id;
  return host.getAttribute("remember") || address.href;
}

/** @param {string} key */
function name(key) {
  return `live-blog:${key}`;
}
