// @ts-check
// Folding and unfolding the updates in a shadow root: by click and key, all at once, by in-page find, and for printing.
// The nodes are those of render.js.

/** Whether the engine finds text in hidden regions, and says so before it shows it. */
export const CAN_FIND_HIDDEN = "onbeforematch" in HTMLElement.prototype;

/** What the `hidden` attribute of a folded region is set to. */
export const HIDDEN = CAN_FIND_HIDDEN ? "until-found" : "";

/**
 * Folds or unfolds one update.
 *
 * @param {Element} article the update, as render.js made it
 * @param {boolean} open
 */
export function setOpen(article, open) {
  const button = article.querySelector("button.fold");
  const region = article.querySelector(".rest");
  if (!button || !region || !(article instanceof HTMLElement)) return;
  article.dataset["folded"] = String(!open);
  button.setAttribute("aria-expanded", String(open));
  if (open) region.removeAttribute("hidden");
  else region.setAttribute("hidden", HIDDEN);
}

/** Whether an update is unfolded. @param {Element} article */
export function isOpen(article) {
  return !(article instanceof HTMLElement) || article.dataset["folded"] !== "true";
}

/**
 * Makes the updates in a root fold. One listener serves them all, and those that are rendered later.
 *
 * @param {ShadowRoot} root
 * @param {(article: Element, open: boolean) => void} onChange called when a reader has folded or unfolded an update
 */
export function listenForFolding(root, onChange) {
  /** @param {Event} event @param {boolean} [open] */
  const change = (event, open) => {
    const article = event.target instanceof Element ? event.target.closest("article.update") : null;
    if (!article) return;
    setOpen(article, open ?? !isOpen(article));
    onChange(article, isOpen(article));
  };
  root.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest("button.fold")) change(event);
    // The first lines of a folded update are a large target for a finger; the button is there for everybody else.
    else if (target?.closest("[data-folded=true] > .lead") && !target.closest("a")) change(event, true);
  });
  // The engine has found words in what is folded, and is about to show them.
  root.addEventListener("beforematch", (event) => change(event, true));
  // It has found them beyond the first lines of a preview, and scrolls there, which no reader can do.
  root.addEventListener(
    "scroll",
    (event) => {
      if (event.target instanceof Element && event.target.matches("[data-folded=true] > .lead > *")) change(event, true);
    },
    { capture: true },
  );
}

/**
 * Which updates are unfolded at first, by an `open` attribute: `all`, `none`, `first` or a
 * number. Anything else counts as `first`. An engine that cannot find text in what is folded starts unfolded, whatever
 * the attribute says, because a reader who searches the page must find what is on it.
 *
 * @param {string | null} value
 * @returns {(index: number) => boolean}
 */
export function opening(value) {
  if (!CAN_FIND_HIDDEN) return () => true;
  const count = value === "all" ? Infinity : value === "none" ? 0 : /^\d+$/.test(value ?? "") ? Number(value) : 1;
  return (index) => index < count;
}

/**
 * Unfolds everything for the printer, and folds it again.
 *
 * @param {ParentNode} root
 */
export function unfoldForPrint(root) {
  const folded = [...root.querySelectorAll("article.update")].filter((article) => !isOpen(article));
  folded.forEach((article) => setOpen(article, true));
  addEventListener("afterprint", () => folded.forEach((article) => setOpen(article, false)), { once: true });
}
