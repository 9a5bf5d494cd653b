// @ts-check
// Search inside a live blog: how many matches, which is next, and light on all of them.
// The light is the CSS Custom Highlight API's, so that no node of the article is touched; without it the update with
// the match is shown all the same.

/**
 * @typedef {object} SearchHost What a search needs of the widget.
 * @property {() => HTMLElement[]} articles all updates, complete
 * @property {(article: HTMLElement) => void} open unfolds one
 * @property {(i: number, n: number) => string} position the words for "i of n", or for none
 */

/** Milliseconds after a keystroke: long enough not to search for every letter. */
const PAUSE = 150;

/** Of one word, a reader will not step through more. */
const MOST = 5000;

/** The names of the highlights in live-blog.css. A page has one of each: every search puts its own matches in and takes them out. */
const NAMES = /** @type {const} */ (["live-blog-match", "live-blog-current"]);

export class Search {
  #host;
  #form;
  #input;
  /** @type {Range[]} */
  #ranges = [];
  #current = -1;
  /** The words that the matches are of. */
  #query = "";
  /** Where the match is that the reader has come to, also while there are none. (A range does not outlive a move.) @type {{ node: Node, offset: number } | null} */
  #place = null;
  #timer = 0;

  /**
   * @param {HTMLElement} form as render.js made it
   * @param {SearchHost} host
   */
  constructor(form, host) {
    this.#host = host;
    this.#form = form;
    this.#input = /** @type {HTMLInputElement} */ (form.querySelector("input"));
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.find(this.#input.value), PAUSE);
    });
    this.#input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        this.step(event.shiftKey ? -1 : 1);
      } else if (event.key === "Escape" && this.#input.value !== "") {
        event.preventDefault();
        this.#input.value = "";
        this.find("");
      }
    });
    form.querySelector("button.previous")?.addEventListener("click", () => this.step(-1));
    form.querySelector("button.next")?.addEventListener("click", () => this.step(1));
  }

  /** How many matches there are. */
  get count() {
    return this.#ranges.length;
  }

  /**
   * Finds all places of some words, and lights them up. A reader who has come to one of them stays there.
   *
   * @param {string} words
   */
  find(words) {
    this.clear();
    const query = (this.#query = words.trim());
    if (query === "") this.#place = null;
    else this.#ranges = matches(this.#host.articles(), query);
    const place = this.#place;
    this.#current = this.#ranges.findIndex(({ startContainer, startOffset }) => startContainer === place?.node && startOffset === place.offset);
    light(NAMES[0], this.#ranges, true);
    this.#lightCurrent(true);
    this.#say(query === "" ? "" : this.#host.position(this.#current + 1, this.count));
  }

  /** Goes to another match. @param {number} by */
  step(by) {
    clearTimeout(this.#timer);
    // Whoever types quickly is here before the matches of what they typed.
    if (this.#input.value.trim() !== this.#query) this.find(this.#input.value);
    if (this.count === 0) return;
    this.#lightCurrent(false);
    this.#current = (this.#current < 0 && by < 0 ? this.count - 1 : this.#current + by + this.count) % this.count;
    this.#lightCurrent(true);
    this.#say(this.#host.position(this.#current + 1, this.count));
    const range = this.#ranges[this.#current];
    const article = range?.startContainer.parentElement?.closest("article");
    if (!range || !article) return;
    this.#host.open(/** @type {HTMLElement} */ (article));
    range.startContainer.parentElement?.scrollIntoView({ block: "center" });
  }

  /** Takes the lights away, because the words or the updates are about to change. The field is as it was made. */
  clear() {
    const range = this.#ranges[this.#current];
    if (range) this.#place = { node: range.startContainer, offset: range.startOffset };
    light(NAMES[0], this.#ranges, false);
    this.#lightCurrent(false);
    this.#ranges = [];
    this.#current = -1;
    this.#query = "";
    this.#say("");
  }

  /** @param {boolean} on */
  #lightCurrent(on) {
    const range = this.#ranges[this.#current];
    if (range) light(NAMES[1], [range], on);
  }

  /** @param {string} words how many matches there are; nothing while nobody searches */
  #say(words) {
    const line = this.#form.querySelector(".match");
    if (line) line.textContent = words;
    for (const button of this.#form.querySelectorAll("button")) button.hidden = this.count < 1;
    // The field stays in sight as long as it is of use.
    this.#form.parentElement?.toggleAttribute("data-searching", words !== "");
  }
}

/**
 * @param {HTMLElement[]} articles
 * @param {string} query
 */
function matches(articles, query) {
  const pattern = new RegExp(query.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&").replace(/\s+/gu, "\\s+"), "giu");
  /** @type {Range[]} */
  const found = [];
  for (const article of articles) {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest(".lead, .rest, .heading, .author") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of (node.nodeValue ?? "").matchAll(pattern)) {
        if (found.length === MOST) return found;
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        found.push(range);
      }
    }
  }
  return found;
}

/**
 * @param {string} name
 * @param {Range[]} ranges
 * @param {boolean} on
 */
function light(name, ranges, on) {
  if (!("highlights" in CSS) || ranges.length === 0) return;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  for (const range of ranges) {
    if (on) highlight.add(range);
    else highlight.delete(range);
  }
  highlight.priority = name === NAMES[1] ? 1 : 0;
  CSS.highlights.set(name, highlight);
}
