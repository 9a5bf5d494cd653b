// @ts-check
// Folding and unfolding the updates in a shadow root, by click, by key, all at once, by in-page find and before
// printing. The nodes are those of render.js.

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
 * @param {(article: Element, open: boolean) => void} [onChange] called when a reader folds or unfolds an update
 */
export function listen(root, onChange = () => {}) {
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    const article = button.closest("article");
    if (button.classList.contains("fold") && article) {
      setOpen(article, !isOpen(article));
      onChange(article, isOpen(article));
    }
    for (const [name, open] of /** @type {const} */ ([["expand-all", true], ["collapse-all", false]])) {
      if (!button.classList.contains(name)) continue;
      for (const each of root.querySelectorAll("article.update")) {
        setOpen(each, open);
        onChange(each, open);
      }
    }
  });
  // The engine has found the reader's words in a folded update and is about to show them.
  root.addEventListener("beforematch", (event) => {
    const article = event.target instanceof Element ? event.target.closest("article.update") : null;
    if (!article) return;
    setOpen(article, true);
    onChange(article, true);
  });
}
