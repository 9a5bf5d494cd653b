// @ts-check
// The keys of a feed: Page Up and Page Down go from update to update, Control with Home or End leaves the feed. They
// work while the focus is among the updates, and nowhere else.

/** What the focus can be on. */
const TARGETS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** @param {ShadowRoot} root */
export function listenForPaging(root) {
  root.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || event.altKey || event.metaKey || event.shiftKey) return;
    const article = event.target instanceof Element ? event.target.closest("article.update") : null;
    const feed = article?.parentElement;
    if (!article || !feed) return;
    const target = event.ctrlKey ? outside(feed, event.key) : beside(article, event.key);
    // Where there is nowhere to go, the key does what it does everywhere.
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}

/**
 * @param {Element} article
 * @param {string} key
 */
function beside(article, key) {
  const next = key === "PageDown" ? article.nextElementSibling : key === "PageUp" ? article.previousElementSibling : null;
  return next instanceof HTMLElement ? next : null;
}

/**
 * What stands last before a feed, or first behind it: in its widget, else in the page around.
 *
 * @param {Element} feed
 * @param {string} key
 */
function outside(feed, key) {
  if (key !== "Home" && key !== "End") return null;
  const wanted = key === "Home" ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  for (let at = feed; ; ) {
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot) && !(root instanceof Document)) return null;
    const targets = [...root.querySelectorAll(TARGETS)].filter(
      (each) => !at.contains(each) && (at.compareDocumentPosition(each) & wanted) !== 0 && isReachable(each),
    );
    const found = targets.at(key === "Home" ? -1 : 0);
    if (found instanceof HTMLElement) return found;
    if (root instanceof Document) return null;
    at = root.host;
  }
}

/** Whether a reader gets to an element by Tab. @param {Element} element */
function isReachable(element) {
  return element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility();
}
