// @ts-check
// The element `<live-blog>`: its attributes, its life in a page, and its states. It brings text, core and renderer
// together; each of them has a module of its own.

import { forgetCore, loadCore, read } from "./core.js";
import { asLiveBlogError, LiveBlogError } from "./errors.js";
import { CAN_FIND_HIDDEN, HIDDEN, isOpen, listen, setOpen } from "./fold.js";
import { render } from "./render.js";
import { styleSheet } from "./sheet.js";
import { fetchText, textOf, TIMEOUT } from "./source.js";
import { stringsFor } from "./strings.js";

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {"idle" | "loading" | "ready" | "failed"} State */

/** The level of the headline where the host sets none: below the title of the page. */
const LEVEL = 2;

/**
 * A live blog, read from plain text and shown as a timeline of updates that fold.
 *
 * The text is the content of the element, or the file that `src` names. It stays readable until the timeline is on
 * screen, and after any failure.
 *
 * @example
 * <script type="module" src="newsfold/define.js"></script>
 * <live-blog src="article.txt"></live-blog>
 *
 * @attribute src - the address of the text
 * @attribute open - which updates are unfolded at first: `all`, `none`, `first` (the default) or a number
 * @attribute heading-level - the level of the headline, 1 to 5; 2 by default
 * @attribute timeout - how many seconds the text may take to arrive; 20 by default
 * @attribute core - the folder of the WebAssembly, if it is not beside the script
 * @attribute lang - the language of the text and of the widget's own words, if it is not the page's
 * @fires live-blog-ready - a timeline is on screen; `detail.timeline` holds it. Bubbles and leaves shadow trees.
 * @fires live-blog-error - it could not be shown; `detail.error` says why. Bubbles and leaves shadow trees.
 */
export class LiveBlogElement extends HTMLElement {
  static observedAttributes = ["src", "open", "heading-level", "core", "lang"];

  /** @type {ShadowRoot} */
  #root;
  /** @type {State} */
  #state = "idle";
  /** @type {Timeline | null} */
  #timeline = null;
  /** @type {string | null} */
  #text = null;
  /** Aborts the load under way. @type {AbortController | null} */
  #load = null;
  /** Whether a load has been asked for in this turn. */
  #due = false;
  /** What the reader has folded and unfolded, by id. @type {Map<string, boolean>} */
  #choices = new Map();
  /** @type {Partial<import("./strings.js").Strings>} */
  #strings = {};

  #content = new MutationObserver(() => {
    if (!this.hasAttribute("src")) this.#schedule();
  });
  #goToHash = () => this.#follow(location.hash);
  #beforePrint = () => this.#unfoldForPrint();

  constructor() {
    super();
    this.#root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#showOriginal();
    listen(this.#root, (article, open) => this.#choices.set(article.id, open));
    this.#root.addEventListener("click", (event) => this.#onLink(event));
    this.#root.addEventListener("keydown", (event) => this.#onKey(/** @type {KeyboardEvent} */ (event)));
  }

  /** What the element is doing. */
  get state() {
    return this.#state;
  }

  /** The timeline on screen, or null. */
  get timeline() {
    return this.#timeline;
  }

  /** The text that the timeline was read from, or null. Setting it shows another live blog. */
  get text() {
    return this.#text;
  }

  set text(text) {
    this.#load?.abort();
    this.#due = false;
    void this.#show(Promise.resolve(text ?? ""));
  }

  /** The host's own words for what the widget says; see strings.js. */
  get strings() {
    return this.#strings;
  }

  set strings(strings) {
    this.#strings = strings;
    this.#rerender();
  }

  connectedCallback() {
    this.#content.observe(this, { childList: true, characterData: true, subtree: true });
    addEventListener("hashchange", this.#goToHash);
    addEventListener("beforeprint", this.#beforePrint);
    if (this.#state !== "ready") this.#schedule();
  }

  disconnectedCallback() {
    this.#content.disconnect();
    removeEventListener("hashchange", this.#goToHash);
    removeEventListener("beforeprint", this.#beforePrint);
    this.#load?.abort();
    this.#load = null;
    if (this.#state === "loading") this.#setState("idle");
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected) return;
    if (name === "open" || name === "heading-level") {
      if (name === "open") this.#choices.clear();
      this.#rerender();
    } else {
      this.#schedule();
    }
  }

  /** Reads the text again. */
  refresh() {
    this.#schedule();
  }

  /** Unfolds every update. */
  expandAll() {
    this.#root.querySelectorAll("article.update").forEach((article) => setOpen(article, true));
  }

  /** Folds every update. */
  collapseAll() {
    this.#root.querySelectorAll("article.update").forEach((article) => setOpen(article, false));
  }

  /** Loads at the end of this turn, once, however many attributes have changed in it. */
  #schedule() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      if (!this.#due || !this.isConnected) return void (this.#due = false);
      this.#due = false;
      this.#load?.abort();
      this.#load = new AbortController();
      const src = this.getAttribute("src");
      const { signal } = this.#load;
      const text = src ? fetchText(new URL(src, document.baseURI), signal, { timeout: this.#timeout() }) : whenParsed(signal).then(() => textOf(this));
      void this.#show(text, signal);
    });
  }

  /**
   * Shows a text as a timeline.
   *
   * @param {Promise<string>} coming
   * @param {AbortSignal} [signal]
   */
  async #show(coming, signal) {
    if (this.#state !== "ready") this.#setState("loading");
    const base = this.getAttribute("core");
    // Both start at once; a core that fails must not be an unhandled rejection while the text is still coming.
    const loading = base ? loadCore(base.endsWith("/") ? base : `${base}/`) : loadCore();
    loading.catch(() => {});
    let text = null;
    try {
      text = await coming;
      const sheet = await styleSheet();
      const core = await loading;
      signal?.throwIfAborted();
      if (!text.trim()) throw new LiveBlogError("empty", "Expected the text of a live blog in the element or at its src, but there is none.");
      const lang = this.getAttribute("lang");
      this.#timeline = read(core, text, lang ? { language: lang } : undefined);
      this.#text = text;
      this.#root.adoptedStyleSheets = [sheet];
      this.#render();
      this.#setState("ready");
      this.#dispatch("live-blog-ready", { timeline: this.#timeline });
      this.#follow(location.hash);
    } catch (thrown) {
      if (signal?.aborted) return;
      this.#fail(asLiveBlogError(thrown), text);
    }
  }

  /**
   * Says what went wrong, and keeps what there is to read on screen.
   *
   * @param {LiveBlogError} error
   * @param {string | null} text the text, if it has come
   */
  #fail(error, text) {
    if (error.code === "core-failed") forgetCore();
    const strings = stringsFor(this.#language(), this.#strings);
    const hasContent = textOf(this).trim() !== "";
    if (this.#state !== "ready") {
      if (error.code !== "empty") {
        const words = hasContent || text ? strings.failed : strings.unreachable;
        this.#showOriginal(words, hasContent ? null : text);
      }
      this.#setState("failed");
    }
    console.error(`live-blog: ${error.message}`);
    this.#dispatch("live-blog-error", { error });
  }

  /**
   * Shows the content of the element as it stands in the page.
   *
   * @param {string} [words] what to say above it
   * @param {string | null} [text] a text to show instead, where the element has no content
   */
  #showOriginal(words, text) {
    const nodes = [];
    if (words) nodes.push(textElement("p", "message", words));
    if (text) nodes.push(textElement("pre", "original", text));
    else nodes.push(document.createElement("slot"));
    this.#root.replaceChildren(...nodes);
  }

  #rerender() {
    if (this.#timeline && this.#state === "ready") this.#render();
  }

  #render() {
    const timeline = /** @type {Timeline} */ (this.#timeline);
    const language = this.#language();
    const level = Math.min(5, Math.max(1, Math.trunc(Number(this.getAttribute("heading-level"))) || LEVEL));
    const opened = opening(this.getAttribute("open"));
    const fragment = render(
      timeline,
      {
        strings: stringsFor(language, this.#strings),
        level,
        isOpen: (index) => this.#choices.get(timeline.updates[index]?.id ?? "") ?? opened(index),
        time: (stamp) => stamp.text,
        hidden: HIDDEN,
      },
      document,
    );
    const blog = document.createElement("div");
    blog.className = "live-blog";
    blog.setAttribute("part", "live-blog");
    if (timeline.language !== "und") blog.lang = timeline.language;
    blog.append(fragment);
    this.#root.replaceChildren(blog);
  }

  /** How long the text may take, in milliseconds. */
  #timeout() {
    const seconds = Number(this.getAttribute("timeout"));
    return seconds > 0 ? seconds * 1000 : TIMEOUT;
  }

  /** The language of the widget's own words. */
  #language() {
    const host = this.closest("[lang]")?.getAttribute("lang");
    return host || document.documentElement.lang || this.#timeline?.language || "en";
  }

  /** Follows a link to an update within the element. @param {Event} event */
  #onLink(event) {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    const hash = link?.getAttribute("href");
    if (!hash || !this.#article(hash)) return;
    event.preventDefault();
    if (location.hash === hash) this.#follow(hash);
    else location.hash = hash;
  }

  /** Page Up and Page Down go from update to update, while the focus is among them. @param {KeyboardEvent} event */
  #onKey(event) {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    const article = event.target instanceof Element ? event.target.closest("article.update") : null;
    if (!step || !article || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = step > 0 ? article.nextElementSibling : article.previousElementSibling;
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  /** The update that a hash names. @param {string} hash */
  #article(hash) {
    let id = hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // Not an encoded id; then it is taken as it stands.
    }
    const found = id ? this.#root.getElementById(id) : null;
    return found?.matches("article.update") ? found : null;
  }

  /** Unfolds, shows and focuses the update that a hash names, if it is here. @param {string} hash */
  #follow(hash) {
    const article = this.#article(hash);
    if (!article) return;
    setOpen(article, true);
    this.#choices.set(article.id, true);
    article.focus({ preventScroll: true });
    article.scrollIntoView({ block: "start" });
  }

  #unfoldForPrint() {
    const folded = [...this.#root.querySelectorAll("article.update")].filter((article) => !isOpen(article));
    folded.forEach((article) => setOpen(article, true));
    addEventListener("afterprint", () => folded.forEach((article) => setOpen(article, false)), { once: true });
  }

  /** @param {State} state */
  #setState(state) {
    this.#state = state;
    this.toggleAttribute("busy", state === "loading");
  }

  /**
   * @param {string} type
   * @param {object} detail
   */
  #dispatch(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

/**
 * Which updates an `open` attribute unfolds. What it does not know counts as `first`. An engine that cannot find text
 * in what is folded starts with everything unfolded, whatever the attribute says.
 *
 * @param {string | null} value
 * @returns {(index: number) => boolean}
 */
function opening(value) {
  if (value === "all" || !CAN_FIND_HIDDEN) return () => true;
  if (value === "none") return () => false;
  const count = value && /^\d+$/.test(value) ? Number(value) : 1;
  return (index) => index < count;
}

/**
 * @param {string} name
 * @param {string} part
 * @param {string} text
 */
function textElement(name, part, text) {
  const element = document.createElement(name);
  element.setAttribute("part", part);
  element.textContent = text;
  if (name === "p") element.setAttribute("role", "status");
  return element;
}

/** Waits until the page has been parsed, so that the content of the element is whole. @param {AbortSignal} signal */
function whenParsed(signal) {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", () => resolve(undefined), { once: true, signal });
  });
}
