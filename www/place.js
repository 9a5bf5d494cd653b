// @ts-check
// The reader's place in a feed: where they are, how it stays where it is on the screen while updates come and go around
// it, and how they get to another. Nothing about what comes and goes.

/** Rounding of positions, in pixels. */
const SLACK = 1;

/** Frames in which an update has to stay where it is to be believed to have arrived. */
const CALM = 6;

/** Frames after which it is left where it is: a second, as a rule. */
const PATIENCE = 60;

/** Whether all of a feed lies below the upper edge of what the reader sees: nothing of it has been scrolled away. @param {HTMLElement} feed */
export function isAtTop(feed) {
  return feed.getBoundingClientRect().top >= edges(feed).top - SLACK;
}

/** Whether a feed ends above the lower edge of what the reader sees. @param {HTMLElement} feed */
export function isAtEnd(feed) {
  return feed.getBoundingClientRect().bottom <= edges(feed).bottom + SLACK;
}

/**
 * Makes a change to the updates while what the reader looks at stays where it is on the screen. Done here for all
 * engines alike: Safari anchors scrolling since version 27 only, and two that compensate would be one too many.
 *
 * Where nothing of the feed has been scrolled away, nothing is compensated: what comes first is seen to come.
 *
 * @param {HTMLElement} feed
 * @param {() => void} change
 */
export function keepPlace(feed, change) {
  hold?.settle();
  const anchors = isAtTop(feed) ? [] : onScreen(feed).map(({ id, top }) => ({ id, top }));
  feed.classList.add("anchored");
  change();
  // The first of them that is still there, or has been made anew.
  const root = /** @type {ShadowRoot} */ (feed.getRootNode());
  const place = anchors.find(({ id }) => root.getElementById(id));
  const anchor = place && root.getElementById(place.id);
  if (anchor) stay(feed, anchor, place.top);
  else requestAnimationFrame(() => requestAnimationFrame(() => feed.classList.remove("anchored")));
}

/** Scrolls to an update, and stays with it. @param {HTMLElement} article */
export function bring(article) {
  article.scrollIntoView({ block: "start", behavior: "instant" });
  stay(/** @type {HTMLElement} */ (article.parentElement), article, article.getBoundingClientRect().top);
}

/** What keeps an update where it is at the moment. @type {{ settle: () => void, stop: () => void } | null} */
let hold = null;

/**
 * Keeps an update where it is on the screen until what has come on the screen around it has taken its true size: what
 * is off the screen only has a likely one (`content-visibility`). Where the reader scrolls, it goes along.
 *
 * @param {HTMLElement} feed
 * @param {HTMLElement} article
 * @param {number} top where it is to be
 */
function stay(feed, article, top) {
  hold?.stop();
  const box = scroller(feed);
  let scroll = box.scrollTop;
  let calm = 0;
  let frames = 0;
  const settle = () => {
    if (!article.isConnected) return stop();
    const moved = article.getBoundingClientRect().top - top;
    // What was scrolled has not been pushed.
    const isScrolled = Math.abs(moved + box.scrollTop - scroll) < SLACK;
    calm = Math.abs(moved) < SLACK || isScrolled ? calm + 1 : 0;
    if (calm === 0) box.scrollBy({ top: moved, behavior: "instant" });
    ({ top } = article.getBoundingClientRect());
    scroll = box.scrollTop;
  };
  const stop = () => {
    feed.classList.remove("anchored");
    hold = null;
  };
  const own = (hold = { settle, stop });
  const frame = () => {
    if (hold !== own) return;
    frames += 1;
    settle();
    if (calm >= CALM || frames >= PATIENCE) stop();
    else if (hold === own) requestAnimationFrame(frame);
  };
  feed.classList.add("anchored");
  settle();
  requestAnimationFrame(frame);
}

/** The updates that the reader sees, from the uppermost. @param {HTMLElement} feed */
function onScreen(feed) {
  const { top, bottom } = edges(feed);
  const articles = [...feed.children];
  // They stand one below the other, so the first one is found by halving.
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  const seen = [];
  for (const article of articles.slice(low)) {
    const box = article.getBoundingClientRect();
    if (box.top >= bottom && seen.length > 0) break;
    seen.push({ id: article.id, top: box.top });
  }
  return seen;
}

/** The edges of the box that the reader sees a feed through. @param {Element} feed */
function edges(feed) {
  const box = scroller(feed);
  if (box === root()) return { top: 0, bottom: innerHeight };
  const { top, bottom } = box.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
}

/** The element that scrolls this one. @param {Element} element @returns {Element} */
function scroller(element) {
  for (let at = up(element); at; at = up(at)) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return root();
}

function root() {
  return document.scrollingElement ?? document.documentElement;
}

/** The element around another, through slots and shadow roots. @param {Element} element */
function up(element) {
  const tree = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
}
