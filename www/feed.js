// @ts-check
// The list of updates on the screen: brings it into line with a timeline while what stays the same stays the same node,
// fills long lists bit by bit, keeps the reader's place, and goes from update to update by key.
// What an update looks like is render.js's business.

/** @typedef {import("./pkg/newsfold.js").Update} Update */

/** Milliseconds of work at a stretch: below the 50 from which browsers speak of a long task. */
const STRETCH = 40;

/**
 * @typedef {object} FeedMaker
 * @property {(update: Update, index: number, count: number) => HTMLElement} make
 * @property {(update: Update) => string} signature equal as long as the node of an update can stay as it is
 * @property {(articles: ParentNode) => void} [made] called when nodes have been added
 */

/** A `role="feed"` element and the updates in it. */
export class Feed {
  #element;
  #maker;
  /** @type {WeakMap<Element, string>} */
  #signatures = new WeakMap();
  /** What is left to do. @type {Iterator<void> | null} */
  #work = null;
  #timer = 0;

  /**
   * @param {HTMLElement} element
   * @param {FeedMaker} maker
   */
  constructor(element, maker) {
    this.#element = element;
    this.#maker = maker;
  }

  /** The updates on the screen. @returns {HTMLElement[]} */
  get articles() {
    return /** @type {HTMLElement[]} */ ([...this.#element.children]);
  }

  /**
   * Shows these updates in this order: the first ones now, the others as soon as there is time.
   *
   * @param {Update[]} updates
   * @param {number} first
   */
  show(updates, first) {
    this.stop();
    this.#element.setAttribute("aria-busy", "true");
    this.#work = this.#steps(updates);
    for (let done = 0; done < first && this.#work; done += 1) this.#step();
    this.#continue();
  }

  /** Does what is left now: for a search, a link into the rest, a printer. */
  finish() {
    while (this.#work) this.#step();
  }

  /** Leaves what is left undone. */
  stop() {
    clearTimeout(this.#timer);
    this.#work = null;
  }

  #continue() {
    if (!this.#work) return;
    this.#timer = window.setTimeout(() => {
      const end = performance.now() + STRETCH;
      while (this.#work && performance.now() < end) this.#step();
      this.#continue();
    });
  }

  #step() {
    if (!this.#work?.next().done) return;
    this.#work = null;
    this.#element.removeAttribute("aria-busy");
  }

  /** @param {Update[]} updates */
  *#steps(updates) {
    const feed = this.#element;
    const known = new Map(this.articles.map((article) => [article.id, article]));
    /** @type {Element | null} */
    let cursor = feed.firstElementChild;
    for (const [index, update] of updates.entries()) {
      const signature = this.#maker.signature(update);
      const old = known.get(update.id);
      known.delete(update.id);
      let article = old;
      if (!old || this.#signatures.get(old) !== signature) {
        article = this.#maker.make(update, index, updates.length);
        this.#signatures.set(article, signature);
        if (old === cursor) cursor = cursor?.nextElementSibling ?? null;
        if (old) replace(old, article);
        else feed.insertBefore(article, cursor);
        this.#maker.made?.(article);
      } else if (old === cursor) {
        cursor = cursor.nextElementSibling;
      } else {
        move(feed, old, cursor);
      }
      set(article, "aria-posinset", String(index + 1));
      set(article, "aria-setsize", String(updates.length));
      yield;
    }
    known.forEach((article) => article.remove());
  }
}

/**
 * Replaces an update by its newer version; a reader whose focus was in it stays in it.
 *
 * @param {HTMLElement} old
 * @param {HTMLElement} article
 */
function replace(old, article) {
  const had = old.contains(/** @type {ShadowRoot} */ (old.getRootNode()).activeElement);
  old.replaceWith(article);
  if (had) article.focus({ preventScroll: true });
}

/**
 * @param {HTMLElement} feed
 * @param {HTMLElement} article
 * @param {Element | null} before
 */
function move(feed, article, before) {
  const focused = /** @type {ShadowRoot} */ (feed.getRootNode()).activeElement;
  feed.insertBefore(article, before);
  if (focused instanceof HTMLElement && article.contains(focused)) focused.focus({ preventScroll: true });
}

/** @param {HTMLElement | undefined} element @param {string} name @param {string} value */
function set(element, name, value) {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/**
 * Makes a change to the updates while what the reader looks at stays where it is on the screen. Done here for all
 * engines alike: Safari anchors scrolling since version 27 only, and two that compensate would be one too many.
 *
 * @param {HTMLElement} feed
 * @param {() => void} change
 */
export function keepPlace(feed, change) {
  const anchor = [...feed.children].find((article) => article.getBoundingClientRect().bottom > 0);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  feed.classList.add("anchored");
  change();
  if (anchor?.isConnected) {
    const moved = anchor.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 1) scroller(feed).scrollBy({ top: moved, behavior: "instant" });
  }
  requestAnimationFrame(() => requestAnimationFrame(() => feed.classList.remove("anchored")));
}

/** The element that scrolls this one. @param {Element} element @returns {Element} */
function scroller(element) {
  for (let at = up(element); at; at = up(at)) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** @param {Element} element */
function up(element) {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * Page Up and Page Down go from update to update, while the focus is among them and nowhere else.
 *
 * @param {ShadowRoot} root
 */
export function listenForPaging(root) {
  root.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    const article = event.target instanceof Element ? event.target.closest("article.update") : null;
    if (!step || !article || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = step > 0 ? article.nextElementSibling : article.previousElementSibling;
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  });
}
