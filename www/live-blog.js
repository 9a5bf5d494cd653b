// @ts-check
// The element `<live-blog>`: its attributes, its life in a page, and its states. It brings text, core and screen
// together; each of them has a module of its own.

import { Arrivals } from "./arrivals.js";
import { compare } from "./changes.js";
import { forgetCore, loadCore } from "./core.js";
import { Doubt } from "./doubt.js";
import { asLiveBlogError, LiveBlogError } from "./errors.js";
import { opening } from "./fold.js";
import { languageAround } from "./language.js";
import { OPTION_ATTRIBUTES, optionsOf } from "./options.js";
import { interval, Poll } from "./poll.js";
import { Reader } from "./reader.js";
import { Screen } from "./screen.js";
import { styleSheet } from "./sheet.js";
import { fetchText, isMarkup, textOf, TIMEOUT } from "./source.js";
import { stringsFor } from "./strings.js";
import { nameOf, remember, seenBefore } from "./unread.js";
import { readVersion } from "./version.js";

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {"idle" | "loading" | "ready" | "failed"} State */

/** How long until a version that is in doubt is looked at again, in milliseconds: a file is written by then. */
const SECOND_LOOK = 2000;

/** The level of the headline where the host sets none: below the title of the page. */
const LEVEL = 2;

/**
 * A live blog, read from plain text and shown as a timeline of updates that fold.
 *
 * The text is the content of the element, plain or as markup, or the file that `src` names. It stays readable until the
 * timeline is on screen, and after any failure.
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
 * @attribute time-zone - the zone of the times that name none, by its IANA name: `Europe/London`
 * @attribute reference-date - the day of the update that stands first in the text, `2025-01-23`, where the text has no date
 * @attribute lang - the language of the text and of the widget's own words, if it is not the page's
 * @fires live-blog-ready - a timeline is on screen; `detail.timeline` holds it. Bubbles and leaves shadow trees.
 * @fires live-blog-update - a newer text was read; `detail` has the ids `added`, `changed`, `removed`, `renamed`. Bubbles and leaves shadow trees.
 * @fires live-blog-error - it could not be shown; `detail.error` says why. Bubbles and leaves shadow trees.
 */
export class LiveBlogElement extends HTMLElement {
  static observedAttributes = ["src", "poll", "open", "order", "heading-level", "core", ...OPTION_ATTRIBUTES];

  #reader = new Reader();
  /** @type {ShadowRoot} */
  #root;
  #screen;
  #arrivals;
  /** @type {State} */
  #state = "idle";
  /** The latest version, on the screen or waiting for the reader. @type {import("./version.js").Version | null} */
  #version = null;
  #doubt = new Doubt();
  /** Looks again at what is in doubt. */
  #secondLook = 0;
  /** What the console has been told. @type {Set<string>} */
  #complaints = new Set();
  /** Aborts the load under way. @type {AbortController | null} */
  #load = null;
  /** Whether the element was given something else to read while it was out of the page. */
  #isStale = false;
  /** Whether a load has been asked for in this turn. */
  #due = false;
  /** @type {Poll | null} */
  #poll = null;
  /** @type {import("./strings.js").OwnStrings} */
  #own = {};

  #content = new MutationObserver(() => {
    if (!this.hasAttribute("src")) this.#schedule();
  });
  #goToHash = () => this.#screen.follow(location.hash);
  #beforePrint = () => this.#screen.unfoldForPrint();

  constructor() {
    super();
    this.#root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const look = () => this.#look();
    this.#screen = new Screen(this.#root, this.#reader, look);
    const shown = () => this.#remember();
    this.#arrivals = new Arrivals(this.#root, { screen: this.#screen, reader: this.#reader, look, shown });
  }

  /** What the element is doing. */
  get state() {
    return this.#state;
  }

  /** The timeline on screen, or null. */
  get timeline() {
    return this.#screen.timeline;
  }

  /** The text that the timeline was read from, or null. Setting it shows another version, or another live blog. */
  get text() {
    return this.#version?.text ?? null;
  }

  set text(text) {
    this.#due = false;
    void this.#show(null, this.#newLoad(), Promise.resolve(given(text ?? "")));
  }

  /** The host's own words for what the widget says; see strings.js. */
  get strings() {
    return this.#own;
  }

  set strings(strings) {
    this.#own = strings;
    this.#screen.refresh();
  }

  connectedCallback() {
    this.#takeEarly("text");
    this.#takeEarly("strings");
    this.#content.observe(this, { childList: true, characterData: true, subtree: true });
    addEventListener("hashchange", this.#goToHash);
    addEventListener("beforeprint", this.#beforePrint);
    if (this.#state === "ready") {
      // Its new place may be one of another language.
      this.#screen.refresh();
      this.#startPolling();
      if (this.#isStale) this.#schedule();
    }
    // A text that a script has set before is being read already.
    else if (!this.#load) this.#schedule();
  }

  /**
   * Takes what a script has set before this class was there to take it; it would hide the property of the class for good.
   *
   * @param {"text" | "strings"} name
   */
  #takeEarly(name) {
    if (!Object.hasOwn(this, name)) return;
    const { [name]: value } = this;
    delete (/** @type {any} */ (this))[name];
    Object.assign(this, { [name]: value });
  }

  disconnectedCallback() {
    this.#content.disconnect();
    removeEventListener("hashchange", this.#goToHash);
    removeEventListener("beforeprint", this.#beforePrint);
    this.#screen.leave();
    this.#poll?.stop();
    this.#poll = null;
    clearTimeout(this.#secondLook);
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
    if (before === now) return;
    const isSource = name === "src" || name === "core";
    const isOption = OPTION_ATTRIBUTES.includes(name);
    if (!this.isConnected) {
      this.#isStale ||= isSource || isOption;
      return;
    }
    if (name === "poll") return this.#startPolling();
    if (isSource) return this.#schedule();
    if (isOption && this.#state === "ready") return this.#readAgain();
    if (name === "open") this.#reader.folds.clear();
    if (name === "order") this.#reader.order = null;
    this.#screen.refresh();
  }

  /** Reads the text again. */
  refresh() {
    this.#schedule();
  }

  /** Unfolds every update. */
  expandAll() {
    this.#screen.foldAll(true);
  }

  /** Folds every update. */
  collapseAll() {
    this.#screen.foldAll(false);
  }

  /** What the attributes and properties want of the screen. @returns {import("./view.js").Look} */
  #look() {
    const language = languageAround(this, this.timeline?.language);
    return {
      host: this.id,
      language,
      strings: stringsFor(language, this.#own),
      level: Math.min(5, Math.max(1, Math.trunc(Number(this.getAttribute("heading-level"))) || LEVEL)),
      isOpen: opening(this.getAttribute("open")),
      timeZone: optionsOf(this).options.timeZone,
      order: this.getAttribute("order"),
    };
  }

  /** Loads at the end of this turn, once, however many attributes have changed in it. */
  #schedule() {
    this.#isStale = false;
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      const isWanted = this.#due && this.isConnected;
      this.#due = false;
      if (isWanted) void this.#read();
    });
  }

  /** Reads the text again, from `src` or from the content of the element. */
  #read() {
    const signal = this.#newLoad();
    const src = this.getAttribute("src");
    if (!src) return this.#show(null, signal, whenParsed(signal).then(() => given(textOf(this), isMarkup(this) ? this : undefined)));
    const url = new URL(src, document.baseURI);
    const seconds = Number(this.getAttribute("timeout"));
    const timeout = seconds > 0 ? seconds * 1000 : TIMEOUT;
    const known = this.#known?.origin === url.href ? this.#known.validators : {};
    return this.#show(url.href, signal, fetchText(url, signal, { timeout, known }));
  }

  /** Reads the text that is there with other options. */
  #readAgain() {
    const { text, origin, validators, isMarkup } = this.#version ?? { text: "", origin: null, validators: {}, isMarkup: false };
    void this.#show(origin, this.#newLoad(), Promise.resolve({ ...given(text, isMarkup ? this : undefined), validators }));
  }

  /** The latest version, if there is one to go on from. */
  get #known() {
    return this.#state === "ready" ? this.#version : null;
  }

  /** The signal of a new load, which takes the place of the one under way. */
  #newLoad() {
    clearTimeout(this.#secondLook);
    this.#load?.abort();
    this.#load = new AbortController();
    return this.#load.signal;
  }

  /**
   * Shows a text as a timeline.
   *
   * @param {string | null} origin where it is fetched from
   * @param {AbortSignal} signal
   * @param {Promise<import("./source.js").Fetched>} coming
   * @returns {Promise<boolean>} false: it failed, and the reader has been told
   */
  async #show(origin, signal, coming) {
    if (this.#state !== "ready") this.#setState("loading");
    const preparing = this.#prepare();
    // A core that fails must not be an unhandled rejection while the text is still coming.
    preparing.catch(() => {});
    let text = null;
    try {
      const fetched = await coming;
      text = fetched.text;
      const version = await this.#readVersion(preparing, fetched, origin, signal);
      text = version?.text ?? text;
      // Reading a long text and showing it are two pieces of work; between them the page may answer its reader.
      await turn();
      signal.throwIfAborted();
      this.#accept(version);
      return true;
    } catch (thrown) {
      if (signal.aborted) return true;
      this.#fail(asLiveBlogError(thrown), text);
      return false;
    }
  }

  /**
   * Reads a text that has come. A core that stops is given it once more in a fresh instance: engines have been seen to
   * trap over what the next instance read.
   *
   * @param {Promise<import("./core.js").Core>} preparing
   * @param {import("./source.js").Fetched} fetched
   * @param {string | null} origin
   * @param {AbortSignal} signal
   */
  async #readVersion(preparing, fetched, origin, signal) {
    const options = this.#options();
    /** @param {import("./core.js").Core} core */
    const reading = (core) => {
      signal.throwIfAborted();
      return readVersion(core, fetched, origin, options, this.#known);
    };
    const core = await preparing;
    try {
      return reading(core);
    } catch (error) {
      if (!(error instanceof LiveBlogError && error.cause instanceof WebAssembly.RuntimeError)) throw error;
      return reading(await this.#prepare());
    }
  }

  /** Gets the core, and the style before it: what is shown while it loads, and after a failure, has its style too. */
  async #prepare() {
    const folder = this.getAttribute("core");
    const loading = folder ? loadCore(folder.endsWith("/") ? folder : `${folder}/`) : loadCore();
    loading.catch(() => {});
    const sheet = await styleSheet();
    // Only once: an engine works out the style of every update anew for it.
    if (!this.#root.adoptedStyleSheets.includes(sheet)) this.#root.adoptedStyleSheets = [sheet];
    return loading;
  }

  /** What the attributes tell the parse; mistakes in them are complained about. */
  #options() {
    const { options, mistakes } = optionsOf(this);
    for (const mistake of mistakes) if (this.#complain(mistake)) this.#dispatch("live-blog-error", { error: mistake });
    return options;
  }

  /** Puts a version on the screen, if it is one to show. @param {import("./version.js").Version | null} version null: the one that is there */
  #accept(version) {
    const before = this.#known;
    if (!version) {
      this.#doubt.settle();
      this.#screen.say("");
    } else if (version.text.trim() === "") {
      if (before || version.origin) throw new LiveBlogError("empty", "Expected the text of a live blog in the element or at its src, but there is none.");
      // Nothing is wrong with an element that waits for a script to set its text.
      this.#setState("idle");
    } else if (before && this.#isDoubtful(version, before)) {
      this.#sayStale(true);
      this.#secondLook = window.setTimeout(() => this.#schedule(), SECOND_LOOK);
    } else {
      this.#version = version;
      if (version.asked === before?.asked && this.#isNewer(version.timeline)) this.#take(version.timeline);
      else this.#begin(version.timeline);
    }
  }

  /**
   * Whether a text that was fetched again has to be seen twice.
   *
   * @param {import("./version.js").Version} version
   * @param {import("./version.js").Version} before
   */
  #isDoubtful(version, before) {
    const { latest } = this.#arrivals;
    if (!latest || !version.origin || version.origin !== before.origin || version.asked !== before.asked) return false;
    return this.#doubt.about({ text: before.text, timeline: latest }, version, compare(latest, version.timeline).removed);
  }

  /** Shows a live blog for the first time. @param {Timeline} timeline */
  #begin(timeline) {
    this.#arrivals.forget();
    this.#reader.changed.clear();
    this.#reader.seen = this.hasAttribute("remember") ? seenBefore(nameOf(this)) : null;
    this.#screen.show(timeline);
    this.#screen.say("");
    this.#remember();
    this.#setState("ready");
    this.#dispatch("live-blog-ready", { timeline });
    this.#screen.follow(location.hash);
    this.#startPolling();
  }

  /** Whether this is a newer version of what is on the screen, and not another live blog. @param {Timeline} timeline */
  #isNewer(timeline) {
    const ids = new Set(this.timeline?.updates.map(({ id }) => id));
    return timeline.updates.some(({ id }) => ids.has(id));
  }

  /** Takes a newer version of what is on the screen. @param {Timeline} timeline */
  #take(timeline) {
    const changes = this.#arrivals.take(timeline);
    if (timeline.ended) this.#stopPolling();
    this.#dispatch("live-blog-update", { timeline, ...changes });
  }

  /** Asks for news from now on, if that is wanted. @param {{ failed?: boolean }} [before] whether the last answer failed */
  #startPolling(before) {
    this.#poll?.stop();
    this.#poll = null;
    const seconds = interval(this.getAttribute("poll"));
    if (!seconds || !this.hasAttribute("src")) return;
    if (this.#arrivals.latest?.ended) return this.#stopPolling();
    this.#poll = new Poll(seconds, () => this.#read());
    this.#poll.start(before);
  }

  /** Asks no more, because the article says that nothing will come. */
  #stopPolling() {
    this.#poll?.stop();
    this.#poll = null;
    if (this.hasAttribute("poll")) this.#screen.say(this.#look().strings.ended);
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
      this.#sayStale(this.#poll !== null);
    } else {
      if (error.code !== "empty") {
        const { strings } = this.#look();
        // A text from elsewhere goes before the content of the element, which may be no more than a link to it.
        const isElsewhere = this.hasAttribute("src") || textOf(this).trim() === "";
        this.#screen.showOriginal(text === null ? strings.unreachable : strings.failed, isElsewhere ? text : null);
      }
      this.#setState("failed");
      this.#complain(error);
      if (!this.#poll) this.#startPolling({ failed: true });
    }
    this.#dispatch("live-blog-error", { error });
  }

  /** Says that what is on the screen may not be the latest. @param {boolean} isRetrying whether it is asked for again by itself */
  #sayStale(isRetrying) {
    const { stale, retrying } = this.#look().strings;
    this.#screen.say(isRetrying ? `${stale} ${retrying}` : stale);
  }

  /** Says in the console what is wrong, once, however often it is tried again. @param {LiveBlogError} error */
  #complain({ message }) {
    if (this.#complaints.has(message)) return false;
    this.#complaints.add(message);
    console.error(`live-blog: ${message}`);
    return true;
  }

  #remember() {
    if (!this.hasAttribute("remember") || !this.timeline) return;
    const ids = this.timeline.updates.map(({ id }) => id);
    remember(nameOf(this), this.timeline.order === "oldest-first" ? ids.reverse() : ids);
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

/** Waits until the page has been parsed, so that the content of the element is whole. @param {AbortSignal} signal */
function whenParsed(signal) {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", () => resolve(undefined), { once: true, signal });
  });
}

/**
 * A text that needs no fetching.
 *
 * @param {string} text
 * @param {Element} [markup]
 * @returns {import("./source.js").Fetched}
 */
function given(text, markup) {
  return { text, validators: {}, ...(markup && { markup }) };
}

/** The next turn of the page. @returns {Promise<void>} */
function turn() {
  return new Promise((resolve) => setTimeout(resolve));
}
