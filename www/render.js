// @ts-check
// A timeline as nodes: pure functions of (timeline, view, document). This file imports nothing, keeps nothing, listens
// to nothing and has no HTML sink: every text of an article goes through textContent.
// What happens when somebody clicks is in fold.js and its neighbours; how it looks is in live-blog.css.

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./pkg/newsfold.js").Update} Update */
/** @typedef {import("./pkg/newsfold.js").Block} Block */
/** @typedef {import("./pkg/newsfold.js").Stamp} Stamp */

/**
 * A time as it is written on the screen.
 *
 * @typedef {object} WrittenTime
 * @property {string} text the time, with its zone where one is known
 * @property {string | null} datetime for machines, as `<time datetime>` wants it; null where there is no such form
 * @property {string | null} detail how long ago that is, or its day
 * @property {boolean} ticks whether `detail` changes by itself
 */

/**
 * What the renderer needs to know besides the timeline.
 *
 * @typedef {object} View
 * @property {import("./strings.js").Strings} strings the words of the widget itself
 * @property {number} level the level of the headline, 1 to 5; headings of updates are one below it
 * @property {(update: Update, index: number) => boolean} isOpen whether an update is unfolded
 * @property {(id: string) => string} link the address of an update on this page
 * @property {(stamp: Stamp) => WrittenTime} time how a time is written
 * @property {string} hidden the value of the `hidden` attribute of what is folded
 * @property {string} language of the widget's own words, BCP 47
 * @property {Record<string, string>} own `lang` and `dir` of what holds such words, where the article has others
 * @property {string | null} order the words on the button that turns the order round; null without that button
 * @property {string | null} zone the words on the button that switches the time zone; null without it
 * @property {ReadonlySet<string>} changed ids of updates that were changed since they were first shown
 * @property {string | null} unread the id of the update above which the line "new since" stands
 * @property {number} first how many updates to make at once; the caller sees to the others
 */

/** Bodies of one paragraph up to this many characters have nothing to fold: they are shorter than their preview. */
const SHORT = 180;

/** So many characters of a heading, or of the text that stands in for one, name an update to a screen reader. */
const NAME = 120;

/** Without key points, so many headings make an index worth its room; of more, nobody reads the list. */
const INDEXED = { least: 4, most: 200 };

/**
 * The whole of a live blog. The feed holds the first `view.first` updates.
 *
 * @param {Timeline} timeline
 * @param {View} view
 * @param {Document} document
 * @returns {DocumentFragment}
 */
export function render(timeline, view, document) {
  const make = maker(document);
  const fragment = document.createDocumentFragment();
  fragment.append(header(timeline, view, make));
  if (timeline.keyPoints.length > 0) fragment.append(keyPoints(timeline, view, make));
  if (timeline.intro.length > 0) {
    fragment.append(make("div", { class: "intro", part: "intro" }, blocks(timeline.intro, view, make)));
  }
  const headings = timeline.keyPoints.length > 0 ? 0 : timeline.updates.filter(hasHeading).length;
  if (headings >= INDEXED.least && headings <= INDEXED.most) {
    fragment.append(index(timeline, view, make));
  }
  if (timeline.updates.length > 0) fragment.append(updates(timeline, view, document, make));
  if (timeline.asides.length > 0) fragment.append(asides(timeline, view, make));
  return fragment;
}

/**
 * One update: its head, its first block, which is always there, and the rest, which folds.
 *
 * @param {Update} update
 * @param {number} index its place in the feed, from 0
 * @param {View} view
 * @param {Document} document
 * @returns {HTMLElement}
 */
export function renderUpdate(update, index, view, document) {
  const make = maker(document);
  const more = hasMore(update);
  const open = !more || view.isOpen(update, index);
  const { id } = update;
  const article = make("article", {
    class: "update",
    part: "update",
    id,
    tabindex: "-1",
    // No aria-posinset and aria-setsize: all are in the document, where an engine counts them itself (WAI-ARIA 1.2
    // on aria-setsize), and one more update would have to change those of all others.
    // Without a heading, the first paragraph says best what an update is about.
    "aria-labelledby": update.heading ? `${id}-title` : `${id}-lead`,
  });
  if (more) article.dataset["folded"] = String(!open);
  if (view.unread === id) {
    article.append(make("p", { class: "unread", part: "unread", ...view.own }, [make("span", {}, [view.strings.unread])]));
  }
  const known = update.time || update.author || view.changed.has(id);
  article.append(make("div", { class: known ? "stamp" : "stamp bare", part: "stamp" }, stamp(update, view, make)));

  /** @param {HTMLElement[]} words */
  const foldButton = (...words) =>
    make(
      "button",
      { class: "fold", part: "fold", type: "button", "aria-expanded": String(open), "aria-controls": `${id}-rest` },
      words,
    );

  if (update.heading) {
    const title = make("span", { class: "title", id: `${id}-title`, dir: "auto" }, [update.heading]);
    article.append(make(`h${view.level + 1}`, { class: "heading", part: "heading" }, [more ? foldButton(title) : title]));
  }
  const [first, ...rest] = blocks(update.blocks, view, make);
  if (first) article.append(make("div", { class: "lead", part: "body", id: `${id}-lead` }, [first]));
  if (more) {
    const region = make("div", { class: "rest", part: "body", id: `${id}-rest` }, rest);
    if (!open) region.setAttribute("hidden", view.hidden);
    article.append(region);
    if (!update.heading) {
      const { more: show, less } = view.strings;
      article.append(foldButton(make("span", { class: "more", ...view.own }, [show]), make("span", { class: "less", ...view.own }, [less])));
    }
  }
  return article;
}

/**
 * @callback Make
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} [children]
 * @returns {HTMLElement}
 */

/**
 * A function that makes an element with its attributes and children.
 *
 * @param {Document} document
 * @returns {Make}
 */
function maker(document) {
  return (name, attributes, children = []) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
}

/**
 * @param {Timeline} timeline
 * @param {View} view
 * @param {Make} make
 */
function header({ headline, standfirst, byline, published }, view, make) {
  const parts = [];
  if (headline) parts.push(make(`h${view.level}`, { class: "headline", part: "headline", dir: "auto" }, [headline]));
  if (standfirst) parts.push(make("p", { class: "standfirst", part: "standfirst", dir: "auto" }, [standfirst]));
  const credit = [];
  if (byline) credit.push(make("span", { class: "byline", part: "byline", dir: "auto" }, [byline]));
  if (published) credit.push(...time(published, view, make));
  if (credit.length > 0) parts.push(make("p", { class: "credit", part: "credit" }, credit));
  return make("header", { class: "header", part: "header" }, parts);
}

/**
 * @param {Timeline} timeline
 * @param {View} view
 * @param {Make} make
 */
function keyPoints(timeline, view, make) {
  const items = timeline.keyPoints.map(({ text, updateId }) =>
    make("li", { dir: "auto" }, [updateId ? make("a", { href: view.link(updateId), part: "key-point" }, [text]) : text]),
  );
  return make("div", { class: "key-points", part: "key-points" }, [
    make(`h${view.level + 1}`, { part: "title", ...view.own }, [view.strings.keyPoints]),
    make("ul", {}, items),
  ]);
}

/**
 * The headings as jump links, folded: they stand in for key points where the article has none.
 *
 * @param {Timeline} timeline
 * @param {View} view
 * @param {Make} make
 */
function index(timeline, view, make) {
  const items = timeline.updates
    .filter(hasHeading)
    .map(({ id, heading }) => make("li", { dir: "auto" }, [make("a", { href: view.link(id), part: "key-point" }, [heading ?? ""])]));
  return make("div", { class: "index", part: "index" }, [
    make("details", {}, [make("summary", { part: "title", ...view.own }, [view.strings.index]), make("ul", {}, items)]),
  ]);
}

/**
 * The updates, with the tools for reading them.
 *
 * @param {Timeline} timeline
 * @param {View} view
 * @param {Document} document
 * @param {Make} make
 */
function updates(timeline, view, document, make) {
  const { strings } = view;
  /** @param {string} name @param {string} words */
  const button = (name, words) => make("button", { type: "button", class: name, part: "button" }, [words]);
  const buttons = [];
  if (view.unread) buttons.push(button("to-unread", strings.toUnread));
  if (timeline.updates.some(hasMore)) {
    buttons.push(button("expand-all", strings.expandAll), button("collapse-all", strings.collapseAll));
  }
  if (view.order) buttons.push(button("turn-order", view.order));
  if (view.zone) buttons.push(button("switch-zone", view.zone));
  const tools = make("div", { class: "tools", part: "tools" }, [
    make("div", { class: "search", part: "search", ...view.own }, [
      // How many matches there are belongs to the field: whoever asks is told, and nobody is interrupted. (The ids of
      // updates all end in five characters of a digest.)
      make("input", { type: "search", "aria-label": strings.search, "aria-describedby": "match", placeholder: strings.search, part: "field" }),
      make("span", { class: "match", id: "match", part: "match" }),
      make("button", { type: "button", class: "previous", part: "button", "aria-label": strings.previous, hidden: "" }),
      make("button", { type: "button", class: "next", part: "button", "aria-label": strings.next, hidden: "" }),
    ]),
    make("div", { class: "buttons", ...view.own }, buttons),
  ]);
  const timed = timeline.updates.some((update) => update.time);
  const feed = make("div", { class: timed ? "feed timed" : "feed", part: "feed", role: "feed", "aria-label": strings.updates });
  timeline.updates.slice(0, view.first).forEach((each, at) => {
    feed.append(renderUpdate(each, at, view, document));
  });
  // No landmark of its own: a page may hold several live blogs, and landmarks must differ.
  return make("div", { class: "updates", part: "updates" }, [tools, feed]);
}

/** Whether an update has more than its first lines. @param {Update} update */
function hasMore({ blocks }) {
  return blocks.length > 1 || (blocks[0]?.text.length ?? 0) > SHORT;
}

/** @param {Update} update */
function hasHeading({ heading }) {
  return heading !== null;
}

/**
 * When and by whom; the time is the permalink.
 *
 * @param {Update} update
 * @param {View} view
 * @param {Make} make
 */
function stamp(update, view, make) {
  const parts = [];
  if (update.time) {
    const [written, detail] = time(update.time, view, make);
    parts.push(make("a", { class: "permalink", part: "permalink", href: view.link(update.id) }, [written]));
    if (detail) parts.push(detail);
  }
  if (update.author) parts.push(make("span", { class: "author", part: "author", dir: "auto" }, [update.author]));
  if (view.changed.has(update.id)) parts.push(make("span", { class: "changed", part: "changed", ...view.own }, [view.strings.changed]));
  const name = (update.heading ?? update.blocks[0]?.text ?? "").slice(0, NAME);
  parts.push(
    make("button", {
      type: "button",
      class: "share",
      part: "share",
      "aria-expanded": "false",
      "aria-label": `${view.strings.share}: ${name}`,
    }),
  );
  return parts;
}

/**
 * Blocks as elements; the items of one list stand in one list.
 *
 * @param {Block[]} all
 * @param {View} view
 * @param {Make} make
 */
function blocks(all, view, make) {
  /** @type {HTMLElement[]} */
  const made = [];
  let list = null;
  for (const { kind, text } of all) {
    if (kind === "list") {
      if (!list) made.push((list = make("ul", {})));
      list.append(make("li", { dir: "auto" }, linked(text, make)));
      continue;
    }
    list = null;
    const inner = linked(text, make);
    if (kind === "quote") made.push(make("blockquote", { dir: "auto" }, [make("p", {}, inner)]));
    else if (kind === "caption") made.push(make("p", { class: "caption", part: "caption", dir: "auto" }, inner));
    else if (kind === "heading") {
      made.push(make(`h${Math.min(6, view.level + 2)}`, { class: "subheading", part: "subheading", dir: "auto" }, inner));
    } else made.push(make("p", { dir: "auto" }, inner));
  }
  return made;
}

/**
 * A text with its web and mail addresses as links. Only http, https and mailto become links; the address is what
 * stands in the text, so a reader sees where a link goes.
 *
 * @param {string} text
 * @param {Make} make
 */
function linked(text, make) {
  /** @type {(Node | string)[]} */
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutEnd(match[0]);
    if (address.length > LONGEST || !isHonest(address)) continue;
    parts.push(text.slice(at, match.index), make("a", { href: address, rel: "nofollow ugc noopener" }, [address]));
    at = match.index + address.length;
  }
  parts.push(text.slice(at));
  return parts;
}

/** Addresses. What is not seen, as marks of direction, belongs to none: it could hide where a link goes. */
const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s<>"“”«»\p{Cc}\p{Cf}]+/giu;

/** Nobody follows a longer address, and engines take their time over one of a megabyte. */
const LONGEST = 2000;

/** Marks behind an address that belong to the sentence. */
const MARKS = ".,;:!?'’…";

/** Brackets, of which an address may hold pairs; one too many was opened before it. */
const BRACKETS = ["()", "[]", "{}"];

/**
 * An address without the end of the sentence that it stands in. Hostile texts are long, so no character is looked at
 * again and again.
 *
 * @param {string} found
 */
function withoutEnd(found) {
  const unopened = new Map(BRACKETS.map(([open = "", close = ""]) => [close, found.split(close).length - found.split(open).length]));
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    const surplus = unopened.get(last) ?? 0;
    if (surplus > 0) unopened.set(last, surplus - 1);
    else if (!MARKS.includes(last)) break;
  }
  return found.slice(0, end);
}

/** Whether an address is one, and names nobody before its host, which is how one host passes for another. @param {string} address */
function isHonest(address) {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === "" && password === "";
}

/**
 * A time: how it is written, for machines too where there is a form for that, and what is said beside it.
 *
 * @param {Stamp} stamp
 * @param {View} view
 * @param {Make} make
 * @returns {HTMLElement[]}
 */
function time(stamp, view, make) {
  const { text, datetime, detail, ticks } = view.time(stamp);
  /** @type {Record<string, string>} */
  const attributes = { class: "time", part: "time" };
  if (datetime) attributes["datetime"] = datetime;
  const parts = [make(datetime ? "time" : "span", attributes, [text])];
  if (detail) {
    const since = make("span", { class: "detail", part: "detail", ...view.own }, [detail]);
    if (ticks && stamp.instant) since.dataset["instant"] = stamp.instant;
    parts.push(since);
  }
  return parts;
}

/**
 * What stood on the page but is not the story: kept, but out of the way.
 *
 * @param {Timeline} timeline
 * @param {View} view
 * @param {Make} make
 */
function asides(timeline, view, make) {
  const items = timeline.asides.map(({ kind, text }) => make("li", { class: kind, dir: "auto" }, linked(text, make)));
  // Where no update tells the story from what is around it, the larger part may be the story: a programme, a table.
  const isMost = timeline.updates.length === 0 && length(timeline.asides) > length(timeline.intro);
  return make("details", { class: "asides", part: "asides", ...(isMost && { open: "" }) }, [
    make("summary", { part: "title", ...view.own }, [view.strings.aside]),
    make("ul", {}, items),
  ]);
}

/** How many characters some texts have together. @param {{ text: string }[]} texts */
function length(texts) {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
