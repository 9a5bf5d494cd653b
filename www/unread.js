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
 * The update above which the line belongs, in the order of the screen: the first one that is new, where some are not.
 *
 * @param {string[]} ids in the order of the screen
 * @param {Set<string> | null} seen
 */
export function firstUnread(ids, seen) {
  if (!seen || !ids.some((id) => seen.has(id))) return null;
  return ids.find((id) => !seen.has(id)) ?? null;
}

/** @param {string} key */
function name(key) {
  return `live-blog:${key}`;
}
