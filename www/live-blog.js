// @ts-check
// The element `<live-blog>`: its attributes, its life in a page, and its states. It brings text, core and renderer
// together; each of them has a module of its own.

import { compare, content, hasEnded } from "./changes.js";
import { keepTicking, spansDays, timeWriter } from "./clock.js";
import { forgetCore, loadCore, read } from "./core.js";
import { asLiveBlogError, LiveBlogError } from "./errors.js";
import { Feed, keepPlace, listenForPaging } from "./feed.js";
import { HIDDEN, listenForFolding, opening, setOpen, unfoldForPrint } from "./fold.js";
import { idIn, linkTo, nearest } from "./permalink.js";
import { interval, Poll } from "./poll.js";
import { render, renderUpdate } from "./render.js";
import { Search } from "./search.js";
import { listenForSharing } from "./share.js";
import { styleSheet } from "./sheet.js";
import { fetchText, textOf, TIMEOUT } from "./source.js";
import { counted, stringsFor } from "./strings.js";
import { firstUnread, remember, seenBefore } from "./unread.js";

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./pkg/newsfold.js").Update} Update */
/** @typedef {"idle" | "loading" | "ready" | "failed"} State */

/** The level of the headline where the host sets none: below the title of the page. */
const LEVEL = 2;

/** Updates that are made at once; more than the tallest screen shows. The others follow bit by bit. */
const FIRST = 40;

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
 * @attribute poll - how many seconds to wait before `src` is asked for news, at least 5; never without it
 * @attribute open - which updates are unfolded at first: `all`, `none`, `first` (the default) or a number
 * @attribute order - `newest` or `oldest` first; as in the text without it
 * @attribute remember - whether to mark what is new since the reader's last visit; its value, or `src`, names the blog
 * @attribute heading-level - the level of the headline, 1 to 5; 2 by default
 * @attribute timeout - how many seconds the text may take to arrive; 20 by default
 * @attribute core - the folder of the WebAssembly, if it is not beside the script
 * @attribute lang - the language of the text and of the widget's own words, if it is not the page's
 * @fires live-blog-ready - a timeline is on screen; `detail.timeline` holds it. Bubbles and leaves shadow trees.
 * @fires live-blog-update - a newer text was read; `detail` has the ids `added`, `changed`, `removed`. Bubbles and leaves shadow trees.
 * @fires live-blog-error - it could not be shown; `detail.error` says why. Bubbles and leaves shadow trees.
 */
export class LiveBlogElement extends HTMLElement {
  static observedAttributes = ["src", "poll", "open", "order", "heading-level", "core", "lang"];

  /** @type {ShadowRoot} */
  #root;
  /** @type {State} */
  #state = "idle";
  /** What is on the screen. @type {Timeline | null} */
  #timeline = null;
  /** What has arrived and waits for the reader. @type {Timeline | null} */
  #pending = null;
  /** @type {string | null} */
  #text = null;
  /** Aborts the load under way. @type {AbortController | null} */
  #load = null;
  /** Whether a load has been asked for in this turn. */
  #due = false;
  /** What the reader has folded and unfolded, by id. @type {Map<string, boolean>} */
  #choices = new Map();
  /** Updates that were changed while they were on the screen. @type {Set<string>} */
  #changed = new Set();
  /** What the reader saw the last time; null where that is not known. @type {Set<string> | null} */
  #seen = null;
  /** The order that the reader chose. @type {"newest" | "oldest" | null} */
  #turned = null;
  /** @type {"article" | "reader"} */
  #zone = "article";
  /** How the timeline is shown at the moment. @type {import("./render.js").View | null} */
  #view = null;
  /** @type {Feed | null} */
  #feed = null;
  /** @type {Search | null} */
  #search = null;
  /** @type {Poll | null} */
  #poll = null;
  /** @type {import("./strings.js").OwnStrings} */
  #own = {};

  #content = new MutationObserver(() => {
    if (!this.hasAttribute("src")) this.#schedule();
  });
  #goToHash = () => this.#follow(location.hash);
  #beforePrint = () => {
    this.#feed?.finish();
    unfoldForPrint(this.#root);
  };

  constructor() {
    super();
    this.#root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#showOriginal();
    listenForFolding(this.#root, (article, open) => this.#choices.set(article.id, open));
    listenForPaging(this.#root);
    listenForSharing(this.#root, {
      of: (id) => this.#shared(id),
      strings: () => this.#strings,
      say: (words) => this.#say(words),
    });
    this.#root.addEventListener("click", (event) => this.#onClick(event));
  }

  /** What the element is doing. */
  get state() {
    return this.#state;
  }

  /** The timeline on screen, or null. */
  get timeline() {
    return this.#timeline;
  }

  /** The text that the timeline was read from, or null. Setting it shows another version, or another live blog. */
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
    return this.#own;
  }

  set strings(strings) {
    this.#own = strings;
    this.#rerender();
  }

  connectedCallback() {
    this.#content.observe(this, { childList: true, characterData: true, subtree: true });
    addEventListener("hashchange", this.#goToHash);
    addEventListener("beforeprint", this.#beforePrint);
    if (this.#state === "ready") this.#startPolling();
    else this.#schedule();
  }

  disconnectedCallback() {
    this.#content.disconnect();
    removeEventListener("hashchange", this.#goToHash);
    removeEventListener("beforeprint", this.#beforePrint);
    this.#poll?.stop();
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
    if (name === "poll") return this.#startPolling();
    if (name === "src" || name === "core") return this.#schedule();
    if (name === "lang" && this.#state === "ready") return this.#schedule();
    if (name === "open") this.#choices.clear();
    if (name === "order") this.#turned = null;
    this.#rerender();
  }

  /** Reads the text again. */
  refresh() {
    this.#schedule();
  }

  /** Unfolds every update. */
  expandAll() {
    this.#foldAll(true);
  }

  /** Folds every update. */
  collapseAll() {
    this.#foldAll(false);
  }

  /** @param {boolean} open */
  #foldAll(open) {
    this.#timeline?.updates.forEach(({ id }) => this.#choices.set(id, open));
    this.#feed?.articles.forEach((article) => setOpen(article, open));
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
      const { signal } = this.#load;
      void this.#show(this.#fetch(signal) ?? whenParsed(signal).then(() => textOf(this)), signal);
    });
  }

  /** The text at `src`, if there is one. @param {AbortSignal} signal */
  #fetch(signal) {
    const src = this.getAttribute("src");
    const seconds = Number(this.getAttribute("timeout"));
    return src ? fetchText(new URL(src, document.baseURI), signal, { timeout: seconds > 0 ? seconds * 1000 : TIMEOUT }) : null;
  }

  /**
   * Shows a text as a timeline.
   *
   * @param {Promise<string>} coming
   * @param {AbortSignal} [signal]
   * @returns {Promise<boolean>} false: it failed, and the reader has been told
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
      if (this.#state === "ready" && text === this.#text) {
        this.#say("");
        return true;
      }
      const lang = this.getAttribute("lang");
      const timeline = read(core, text, lang ? { language: lang } : undefined);
      this.#text = text;
      this.#root.adoptedStyleSheets = [sheet];
      if (this.#state === "ready" && this.#timeline && this.#isNewer(timeline)) this.#take(timeline);
      else this.#begin(timeline);
    } catch (thrown) {
      if (signal?.aborted) return true;
      this.#fail(asLiveBlogError(thrown), text);
      return false;
    }
    return true;
  }

  /** Shows a live blog for the first time. @param {Timeline} timeline */
  #begin(timeline) {
    this.#timeline = timeline;
    this.#pending = null;
    this.#changed.clear();
    this.#seen = this.hasAttribute("remember") ? seenBefore(this.#memory()) : null;
    this.#render();
    this.#remember();
    this.#setState("ready");
    this.#dispatch("live-blog-ready", { timeline });
    this.#follow(location.hash);
    this.#startPolling();
  }

  /** Whether this is a newer version of what is on the screen, and not another live blog. @param {Timeline} timeline */
  #isNewer(timeline) {
    const ids = new Set(this.#timeline?.updates.map(({ id }) => id));
    return timeline.updates.some(({ id }) => ids.has(id));
  }

  /** Takes a newer version: at once where nothing moves under the reader's eyes, else on request. @param {Timeline} timeline */
  #take(timeline) {
    const before = /** @type {Timeline} */ (this.#timeline);
    const { added, changed, removed } = compare(before, timeline);
    const top = this.#feedElement()?.getBoundingClientRect().top ?? 0;
    const atTop = document.visibilityState === "visible" && top >= 0;
    if (added.length > 0 && !atTop) {
      this.#pending = timeline;
      const words = counted(this.#strings.newUpdates, added.length, this.#language());
      this.#offer(words);
      this.#say(words);
    } else {
      this.#apply(timeline);
      if (added.length > 0) this.#say(counted(this.#strings.newUpdates, added.length, this.#language()));
    }
    if (hasEnded(timeline)) this.#poll?.stop();
    this.#dispatch("live-blog-update", { timeline, added, changed, removed });
  }

  /** Puts a newer version on the screen; only what differs is made anew. @param {Timeline} timeline */
  #apply(timeline) {
    if (this.#timeline) compare(this.#timeline, timeline).changed.forEach((id) => this.#changed.add(id));
    this.#timeline = timeline;
    this.#pending = null;
    const feed = this.#feedElement();
    if (feed) keepPlace(feed, () => this.#render());
    else this.#render();
    this.#remember();
  }

  /** Shows the button for updates that wait; without words, takes it away. @param {string} [words] */
  #offer(words) {
    const button = this.#root.querySelector("button.news");
    if (!(button instanceof HTMLElement)) return;
    button.hidden = !words;
    button.textContent = words ?? "";
  }

  #startPolling() {
    this.#poll?.stop();
    this.#poll = null;
    const seconds = interval(this.getAttribute("poll"));
    if (!seconds || !this.hasAttribute("src") || this.#state !== "ready" || (this.#timeline && hasEnded(this.#timeline))) return;
    this.#poll = new Poll(seconds, () => {
      this.#load?.abort();
      this.#load = new AbortController();
      const { signal } = this.#load;
      return this.#show(/** @type {Promise<string>} */ (this.#fetch(signal)), signal);
    });
    this.#poll.start();
  }

  /**
   * Says what went wrong, and keeps what there is to read on screen.
   *
   * @param {LiveBlogError} error
   * @param {string | null} text the text, if it has come
   */
  #fail(error, text) {
    if (error.code === "core-failed") forgetCore();
    if (this.#state === "ready") {
      // The reader has the live blog; that it is not the latest is worth a line, and no more.
      this.#say(this.#strings.stale);
    } else {
      const hasContent = textOf(this).trim() !== "";
      if (error.code !== "empty") {
        const words = hasContent || text ? this.#strings.failed : this.#strings.unreachable;
        this.#showOriginal(words, hasContent ? null : text);
      }
      this.#setState("failed");
      console.error(`live-blog: ${error.message}`);
    }
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

  /** Brings the screen into line with the timeline and what the reader chose. */
  #render() {
    const timeline = this.#ordered();
    const view = (this.#view = this.#look(timeline));
    // The feed stays, with every update that is the same; what stands around it is small and made anew.
    const kept = this.#feedElement();
    const query = this.#root.querySelector("input")?.value ?? "";
    const typing = this.#root.activeElement instanceof HTMLInputElement;
    const fragment = render(timeline, { ...view, first: 0 }, document);
    const made = fragment.querySelector(".feed");
    if (kept && made) {
      kept.className = made.className;
      kept.setAttribute("aria-label", made.getAttribute("aria-label") ?? "");
    }
    this.#search?.clear();
    this.#search = null;

    let blog = this.#root.querySelector(".live-blog");
    if (!(blog instanceof HTMLElement) || !kept || !made) {
      this.#feed?.stop();
      this.#feed = null;
      blog = frame(document);
      this.#root.replaceChildren(blog);
      blog.querySelector(".body")?.append(fragment);
    } else {
      swap(/** @type {HTMLElement} */ (blog.querySelector(".body")), fragment, kept);
    }
    const root = /** @type {HTMLElement} */ (blog);
    root.lang = timeline.language === "und" ? this.#language() : timeline.language;
    root.dir = isRightToLeft(root.lang) ? "rtl" : "ltr";
    this.#offer();

    const feed = this.#feedElement();
    if (!feed) return;
    this.#feed ??= new Feed(feed, {
      make: (update, index, count) => renderUpdate(update, index, count, this.#view ?? view, document),
      signature: (update) => this.#signature(update),
      made: (article) => keepTicking(article, this.#language()),
    });
    this.#feed.show(timeline.updates, FIRST);
    const form = root.querySelector(".search");
    if (form instanceof HTMLElement) this.#searchIn(form, query, typing);
  }

  /** The timeline in the order in which it is shown. */
  #ordered() {
    const timeline = /** @type {Timeline} */ (this.#timeline);
    const wanted = this.#turned ?? this.getAttribute("order");
    const turn = (wanted === "newest" && timeline.order === "oldest-first") || (wanted === "oldest" && timeline.order !== "oldest-first");
    return turn ? { ...timeline, updates: timeline.updates.toReversed() } : timeline;
  }

  /** Whether the oldest update stands first. @param {Timeline} timeline as in the text */
  #isOldestFirst({ order }) {
    const wanted = this.#turned ?? this.getAttribute("order");
    return wanted === "oldest" || (wanted !== "newest" && order === "oldest-first");
  }

  /**
   * @param {Timeline} timeline in the order of the screen
   * @returns {import("./render.js").View}
   */
  #look(timeline) {
    const strings = this.#strings;
    const opened = opening(this.getAttribute("open"));
    const { updates } = timeline;
    const days = spansDays(updates.map(({ time }) => time));
    return {
      strings,
      language: this.#language(),
      level: this.#level(),
      isOpen: ({ id }, index) => this.#choices.get(id) ?? opened(index),
      link: (id) => linkTo(this.id, id),
      time: timeWriter(this.#language(), { zone: this.#zone, days }),
      hidden: HIDDEN,
      order: timeline.order === "unknown" || updates.length < 3 ? null : this.#isOldestFirst(timeline) ? strings.newestFirst : strings.oldestFirst,
      zone: updates.some(({ time }) => time?.instant) ? (this.#zone === "article" ? strings.readerZone : strings.articleZone) : null,
      changed: this.#changed,
      unread: firstUnread(updates.map(({ id }) => id), this.#seen),
      first: FIRST,
    };
  }

  #level() {
    return Math.min(5, Math.max(1, Math.trunc(Number(this.getAttribute("heading-level"))) || LEVEL));
  }

  /** Equal as long as an update looks the same. @param {Update} update */
  #signature(update) {
    const marks = [this.#changed.has(update.id), this.#view?.unread === update.id];
    return JSON.stringify([content(update), marks, this.#zone, this.#level(), this.#language(), this.id]);
  }

  /**
   * @param {HTMLElement} form
   * @param {string} query what the reader was looking for
   * @param {boolean} typing
   */
  #searchIn(form, query, typing) {
    this.#search = new Search(form, {
      articles: () => {
        this.#feed?.finish();
        return this.#feed?.articles ?? [];
      },
      open: (article) => {
        setOpen(article, true);
        this.#choices.set(article.id, true);
      },
      position: (i, n) => {
        const number = new Intl.NumberFormat(this.#language());
        if (n === 0) return this.#strings.noMatch;
        return this.#strings.position.replace("{i}", i === 0 ? "–" : number.format(i)).replace("{n}", number.format(n));
      },
    });
    const input = form.querySelector("input");
    if (!input || query === "") return;
    input.value = query;
    if (typing) input.focus();
    this.#search.find(query);
  }

  /** The language of the widget's own words. */
  #language() {
    const host = this.closest("[lang]")?.getAttribute("lang");
    const language = host || document.documentElement.lang || this.#timeline?.language || "en";
    return language !== "und" && isLanguage(language) ? language : "en";
  }

  get #strings() {
    return stringsFor(this.#language(), this.#own);
  }

  /** @returns {HTMLElement | null} */
  #feedElement() {
    return this.#root.querySelector(".feed");
  }

  /** @param {Event} event */
  #onClick(event) {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest("button");
    const feed = this.#feedElement();
    if (button?.matches(".expand-all, .collapse-all")) this.#foldAll(button.matches(".expand-all"));
    if (button?.matches(".turn-order") && this.#timeline && feed) {
      this.#turned = this.#isOldestFirst(this.#timeline) ? "newest" : "oldest";
      keepPlace(feed, () => this.#render());
      this.#focusOn(".turn-order");
    }
    if (button?.matches(".switch-zone")) {
      this.#zone = this.#zone === "article" ? "reader" : "article";
      this.#render();
      this.#focusOn(".switch-zone");
    }
    if (button?.matches(".news") && this.#pending) {
      const known = new Set(this.#timeline?.updates.map(({ id }) => id));
      this.#apply(this.#pending);
      const first = this.#ordered().updates.find(({ id }) => !known.has(id));
      if (first) this.#goTo(first.id);
    }
    const link = target?.closest("a[href^='#']");
    if (link instanceof HTMLAnchorElement && idIn(link.hash, this.id)) {
      event.preventDefault();
      if (location.hash === link.hash) this.#follow(link.hash);
      else location.hash = link.hash;
    }
  }

  /** Keeps the focus on a tool that was made anew. @param {string} selector */
  #focusOn(selector) {
    const element = this.#root.querySelector(selector);
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }

  /** Goes to the update that a hash names, if it is here. @param {string} hash */
  #follow(hash) {
    const id = idIn(hash, this.id);
    const found = id && nearest(id, this.#timeline?.updates.map((update) => update.id) ?? []);
    if (found) this.#goTo(found);
  }

  /** Unfolds, shows and focuses an update. @param {string} id */
  #goTo(id) {
    if (!this.#root.getElementById(id)) this.#feed?.finish();
    const article = this.#root.getElementById(id);
    if (!article) return;
    setOpen(article, true);
    this.#choices.set(id, true);
    article.focus({ preventScroll: true });
    article.scrollIntoView({ block: "start" });
  }

  /**
   * @param {string} id
   * @returns {import("./share.js").Shared | null}
   */
  #shared(id) {
    const update = this.#timeline?.updates.find((each) => each.id === id);
    if (!update) return null;
    const paragraphs = update.blocks.map(({ text }) => text).join("\n");
    const credit = [update.author, update.time?.text].filter(Boolean).join(", ");
    return {
      title: update.heading ?? this.#timeline?.headline ?? document.title,
      quote: [update.heading, `“${paragraphs}”`, credit && `— ${credit}`].filter(Boolean).join("\n"),
      url: new URL(linkTo(this.id, id), location.href).href,
    };
  }

  /** Names this live blog in the reader's memory. */
  #memory() {
    return this.getAttribute("remember") || new URL(this.getAttribute("src") ?? "", document.baseURI).pathname + (this.id && `#${this.id}`);
  }

  #remember() {
    if (!this.hasAttribute("remember") || !this.#timeline) return;
    const ids = this.#timeline.updates.map(({ id }) => id);
    remember(this.#memory(), this.#timeline.order === "oldest-first" ? ids.reverse() : ids);
  }

  /** Tells the reader something, without a claim to attention. @param {string} words */
  #say(words) {
    const line = this.#root.querySelector(".status");
    if (line && line.textContent !== words) line.textContent = words;
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

/** What stays when the live blog in it changes. @param {Document} document */
function frame(document) {
  const blog = document.createElement("div");
  blog.className = "live-blog";
  blog.setAttribute("part", "live-blog");
  const news = document.createElement("button");
  news.type = "button";
  news.className = "news";
  news.setAttribute("part", "news");
  news.hidden = true;
  const body = document.createElement("div");
  body.className = "body";
  const status = document.createElement("p");
  status.className = "status";
  status.setAttribute("part", "status");
  status.setAttribute("role", "status");
  blog.append(news, body, status);
  return blog;
}

/**
 * Replaces what is in a body, but leaves the feed where it is: to take it out for a moment would lose the focus in it.
 *
 * @param {HTMLElement} body
 * @param {DocumentFragment} fragment
 * @param {HTMLElement} feed
 */
function swap(body, fragment, feed) {
  const section = /** @type {HTMLElement} */ (feed.parentElement);
  const newSection = /** @type {HTMLElement} */ (fragment.querySelector(".updates"));
  for (const child of [...section.children]) if (child !== feed) child.remove();
  section.prepend(...[...newSection.children].filter((child) => !child.matches(".feed")));
  const nodes = [...fragment.children];
  const at = nodes.indexOf(newSection);
  for (const child of [...body.children]) if (child !== section) child.remove();
  section.before(...nodes.slice(0, at));
  section.after(...nodes.slice(at + 1));
}

/** Whether Intl knows what to do with a tag. @param {string} tag */
function isLanguage(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Whether a language is written from right to left. @param {string} language */
function isRightToLeft(language) {
  return /^(?:ar|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i.test(language);
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
