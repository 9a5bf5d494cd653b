// @ts-check
// What is on the screen: the shadow root, brought into line with a timeline and with what the reader does in it.
// Where timelines come from is live-blog.js's business, when a newer one is shown is arrivals.js's.

import { keepTicking } from "./clock.js";
import { Feed } from "./feed.js";
import { listenForFolding, setOpen, unfoldForPrint } from "./fold.js";
import { frame, original, swap } from "./frame.js";
import { isRightToLeft, ownWords } from "./language.js";
import { listenForPaging } from "./paging.js";
import { claimHash, idIn, linkTo, nearest, releaseHash } from "./permalink.js";
import { bring, keepPlace } from "./place.js";
import { render, renderUpdate } from "./render.js";
import { Search } from "./search.js";
import { listenForSharing, sharedOf } from "./share.js";
import { FIRST, inOrder, isOldestFirst, looks, viewOf } from "./view.js";

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./reader.js").Reader} Reader */
/** @typedef {import("./view.js").Look} Look */

export class Screen {
  #root;
  #reader;
  #look;
  /** What is shown, in the order of the text. @type {Timeline | null} */
  #timeline = null;
  /** The update with the line "new since" above it. @type {string | null} */
  #unread = null;
  /** @type {Feed | null} */
  #feed = null;
  /** @type {Search | null} */
  #search = null;
  /** What it is made of. @type {HTMLElement | null} */
  #searchForm = null;

  /**
   * @param {ShadowRoot} root
   * @param {Reader} reader
   * @param {() => Look} look what the host wants at the moment
   */
  constructor(root, reader, look) {
    this.#root = root;
    this.#reader = reader;
    this.#look = look;
    this.showOriginal();
    listenForFolding(root, (article, open) => reader.folds.set(article.id, open));
    listenForPaging(root);
    listenForSharing(root, {
      of: (id) => sharedOf(this.#timeline, id, linkTo(this.#look().host, id)),
      strings: () => this.#look().strings,
      own: () => ownWords(this.#look().language, this.#timeline?.language ?? "und"),
      say: (words) => this.say(words),
    });
    root.addEventListener("click", (event) => this.#onClick(event));
  }

  /** The timeline on screen, or null. */
  get timeline() {
    return this.#timeline;
  }

  /** The list of updates, or null. @returns {HTMLElement | null} */
  get feed() {
    return this.#root.querySelector(".feed");
  }

  /**
   * Shows the content of the element as it stands in the page.
   *
   * @param {string} [words] what to say above it
   * @param {string | null} [text] a text to show instead, where the element has no content
   */
  showOriginal(words, text) {
    this.#root.replaceChildren(...original(document, words, text));
  }

  /** Shows a timeline. @param {Timeline} timeline */
  show(timeline) {
    this.#timeline = timeline;
    this.#render();
  }

  /** Shows a newer version while what the reader looks at stays where it is. @param {Timeline} timeline */
  update(timeline) {
    this.#timeline = timeline;
    this.refresh();
  }

  /** Brings the screen into line with what host and reader want by now, while what they look at stays where it is. */
  refresh() {
    if (!this.#timeline) return;
    const { feed } = this;
    if (feed) keepPlace(feed, () => this.#render());
    else this.#render();
  }

  /** Leaves the page: its address, and the lights of searches, are those of others from now on. */
  leave() {
    releaseHash(this);
    this.#search?.clear();
  }

  /** Gives updates their new ids, so that they stay the nodes that they are. @param {[string, string][]} renamed */
  rename(renamed) {
    for (const [old, id] of renamed) {
      const article = this.#root.getElementById(old);
      if (article) article.id = id;
    }
  }

  /** Tells the reader something, without a claim to attention. @param {string} words */
  say(words) {
    const line = this.#root.querySelector(".status");
    if (line && line.textContent !== words) line.textContent = words;
  }

  /** Shows the button for updates that wait; without words, takes it away. @param {string} words */
  offer(words) {
    const button = this.#root.querySelector("button.news");
    if (!(button instanceof HTMLElement)) return;
    button.hidden = words === "";
    button.textContent = words;
  }

  /** @param {boolean} open */
  foldAll(open) {
    this.#timeline?.updates.forEach(({ id }) => this.#reader.folds.set(id, open));
    this.#feed?.articles.forEach((article) => setOpen(article, open));
  }

  /** Unfolds everything for the printer, until it is done. */
  unfoldForPrint() {
    this.#feed?.finish();
    unfoldForPrint(this.#root);
  }

  /** Goes to the first of some updates, in the order of the screen. @param {(id: string) => boolean} isWanted */
  goToFirst(isWanted) {
    if (!this.#timeline) return;
    const first = inOrder(this.#timeline, this.#look(), this.#reader).updates.find(({ id }) => isWanted(id));
    if (first) this.#goTo(first.id);
  }

  /** Goes to the update that a hash names, if it is here. @param {string} hash */
  follow(hash) {
    const id = idIn(hash, this.#look().host);
    const found = id && nearest(id, this.#timeline?.updates.map((update) => update.id) ?? []);
    if (found && claimHash(hash, this)) this.#goTo(found);
  }

  /** Unfolds, shows and focuses an update. @param {string} id */
  #goTo(id) {
    if (!this.#root.getElementById(id)) this.#feed?.finish();
    const article = this.#root.getElementById(id);
    if (!article) return;
    setOpen(article, true);
    this.#reader.folds.set(id, true);
    article.focus({ preventScroll: true });
    bring(article);
  }

  #render() {
    const look = this.#look();
    const timeline = inOrder(/** @type {Timeline} */ (this.#timeline), look, this.#reader);
    const view = viewOf(timeline, look, this.#reader);
    this.#unread = view.unread;
    // The feed stays, with every update that is the same; of what stands around it, what is the same.
    const kept = this.feed;
    const query = this.#root.querySelector("input")?.value ?? "";
    const typing = this.#root.activeElement instanceof HTMLInputElement;
    const fragment = render(timeline, { ...view, first: 0 }, document);
    const made = fragment.querySelector(".feed");
    if (kept && made) {
      kept.classList.toggle("timed", made.classList.contains("timed"));
      kept.setAttribute("aria-label", made.getAttribute("aria-label") ?? "");
    }
    this.#search?.clear();

    let blog = /** @type {HTMLElement | null} */ (this.#root.querySelector(".live-blog"));
    if (!blog || !kept || !made) {
      this.#feed?.stop();
      this.#feed = null;
      blog = frame(document);
      this.#root.replaceChildren(blog);
      blog.querySelector(".body")?.append(fragment);
    } else {
      swap(/** @type {HTMLElement} */ (blog.querySelector(".body")), fragment);
    }
    // Written on change only: all that is below is laid out again, even for what it was before.
    const lang = timeline.language === "und" ? look.language : timeline.language;
    if (blog.lang !== lang) {
      blog.lang = lang;
      blog.dir = isRightToLeft(lang) ? "rtl" : "ltr";
    }
    for (const words of blog.querySelectorAll(".news, .status")) {
      for (const name of ["lang", "dir"]) words.toggleAttribute(name, false);
      for (const [name, value] of Object.entries(view.own)) words.setAttribute(name, value);
    }
    const header = blog.querySelector(".header");
    if (header) keepTicking(header, look.language);

    const feed = this.feed;
    if (!feed) return;
    this.#feed ??= new Feed(feed);
    this.#feed.show(timeline.updates, FIRST, {
      make: (update, index) => renderUpdate(update, index, view, document),
      look: looks(view),
      made: (article) => keepTicking(article, look.language),
    });
    const form = blog.querySelector(".search");
    if (form instanceof HTMLElement) this.#searchIn(form, query, typing);
  }

  /**
   * @param {HTMLElement} form
   * @param {string} query what the reader was looking for
   * @param {boolean} typing
   */
  #searchIn(form, query, typing) {
    if (this.#searchForm !== form) this.#search = this.#newSearch(form);
    this.#searchForm = form;
    const input = form.querySelector("input");
    if (!input || query === "") return;
    if (input.value !== query) input.value = query;
    if (typing) input.focus();
    this.#search?.find(query);
  }

  /** @param {HTMLElement} form */
  #newSearch(form) {
    return new Search(form, {
      articles: () => {
        this.#feed?.finish();
        return this.#feed?.articles ?? [];
      },
      open: (article) => {
        setOpen(article, true);
        this.#reader.folds.set(article.id, true);
      },
      position: (i, n) => {
        const { language, strings } = this.#look();
        const number = new Intl.NumberFormat(language);
        if (n === 0) return strings.noMatch;
        return strings.position.replace("{i}", i === 0 ? "–" : number.format(i)).replace("{n}", number.format(n));
      },
    });
  }

  /** @param {Event} event */
  #onClick(event) {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest("button");
    const reader = this.#reader;
    if (button?.matches(".expand-all, .collapse-all")) this.foldAll(button.matches(".expand-all"));
    if (button?.matches(".to-unread") && this.#unread) this.#goTo(this.#unread);
    if (button?.matches(".turn-order") && this.#timeline) {
      reader.order = isOldestFirst(this.#timeline, this.#look(), reader) ? "newest" : "oldest";
      this.refresh();
      this.#focusOn(".turn-order");
    }
    if (button?.matches(".switch-zone")) {
      reader.zone = reader.zone === "article" ? "reader" : "article";
      this.refresh();
      this.#focusOn(".switch-zone");
    }
    const link = target?.closest("a[href^='#']");
    if (link instanceof HTMLAnchorElement && idIn(link.hash, this.#look().host)) {
      event.preventDefault();
      if (location.hash === link.hash) this.follow(link.hash);
      else location.hash = link.hash;
    }
  }

  /** Keeps the focus on a tool that was made anew. @param {string} selector */
  #focusOn(selector) {
    const element = this.#root.querySelector(selector);
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }
}
