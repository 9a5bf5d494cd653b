// @ts-check
// A timeline as nodes: one pure function of (timeline, view, document). It imports nothing, keeps nothing, listens to
// nothing and has no HTML sink: every text of an article goes through textContent.
// What happens when somebody clicks is in fold.js; how it looks is in live-blog.css.

/** @typedef {import("./pkg/newsfold.js").Timeline} Timeline */
/** @typedef {import("./pkg/newsfold.js").Update} Update */
/** @typedef {import("./pkg/newsfold.js").Block} Block */
/** @typedef {import("./pkg/newsfold.js").Stamp} Stamp */

/**
 * What the renderer needs to know besides the timeline.
 *
 * @typedef {object} View
 * @property {import("./strings.js").Strings} strings the words of the widget itself
 * @property {number} level the level of the headline, 1 to 5; headings of updates are one below it
 * @property {(index: number) => boolean} isOpen whether the update at this place is unfolded
 * @property {(stamp: Stamp) => string} time how a time is written
 * @property {string} hidden the value of the `hidden` attribute of what is folded
 */

/** Bodies of one paragraph up to this many characters have nothing to fold: they are shorter than their preview. */
const SHORT = 180;

/**
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
  if (timeline.intro.length > 0) fragment.append(make("div", { class: "intro", part: "intro" }, blocks(timeline.intro, view, make)));
  if (timeline.updates.length > 0) fragment.append(updates(timeline, view, make));
  if (timeline.asides.length > 0) fragment.append(asides(timeline, view, make));
  return fragment;
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
  if (published) credit.push(time(published, view, make));
  if (credit.length > 0) parts.push(make("p", { class: "credit" }, credit));
  return make("header", { class: "header", part: "header" }, parts);
}

/**
 * @param {Timeline} timeline
 * @param {View} view
 * @param {Make} make
 */
function keyPoints(timeline, view, make) {
  const items = timeline.keyPoints.map(({ text, updateId }) =>
    make("li", { dir: "auto" }, [updateId ? make("a", { href: `#${updateId}`, part: "key-point" }, [text]) : text]),
  );
  return make("div", { class: "key-points", part: "key-points" }, [
    make(`h${view.level + 1}`, {}, [view.strings.keyPoints]),
    make("ul", {}, items),
  ]);
}

/**
 * @param {Timeline} timeline
 * @param {View} view
 * @param {Make} make
 */
function updates(timeline, view, make) {
  const { strings } = view;
  const foldable = timeline.updates.some(hasMore);
  const tools = make("div", { class: "tools", part: "tools" }, [
    make("button", { type: "button", class: "expand-all", part: "button" }, [strings.expandAll]),
    make("button", { type: "button", class: "collapse-all", part: "button" }, [strings.collapseAll]),
  ]);
  const feed = make("div", { class: "feed", part: "feed", role: "feed", "aria-label": strings.updates });
  timeline.updates.forEach((each, index) => {
    feed.append(update(each, index, timeline.updates.length, view, make));
  });
  // No landmark of its own: a page may hold several live blogs, and landmarks must differ.
  return make("div", { class: "updates" }, foldable ? [tools, feed] : [feed]);
}

/** Whether an update has more than its first lines. @param {Update} update */
function hasMore({ blocks }) {
  return blocks.length > 1 || (blocks[0]?.text.length ?? 0) > SHORT;
}

/**
 * One update: its head, its first block, which is always there, and the rest, which folds.
 *
 * @param {Update} update
 * @param {number} index
 * @param {number} count
 * @param {View} view
 * @param {Make} make
 */
function update(update, index, count, view, make) {
  const more = hasMore(update);
  const open = !more || view.isOpen(index);
  const article = make("article", {
    class: "update",
    part: "update",
    id: update.id,
    tabindex: "-1",
    "aria-posinset": String(index + 1),
    "aria-setsize": String(count),
    "aria-labelledby": update.heading || more ? `title-${index}` : `time-${index}`,
  });
  if (more) article.dataset["folded"] = String(!open);
  const head = [];
  if (update.time) {
    const link = make("a", { class: "permalink", part: "permalink", href: `#${update.id}`, id: `time-${index}` }, [
      time(update.time, view, make),
    ]);
    head.push(link);
  }
  if (update.author) head.push(make("span", { class: "author", part: "author", dir: "auto" }, [update.author]));
  if (head.length > 0) article.append(make("p", { class: "stamp", part: "stamp" }, head));
  const controls = more ? { class: "fold", part: "fold", type: "button", "aria-expanded": String(open), "aria-controls": `rest-${index}` } : null;
  if (update.heading) {
    const title = controls
      ? make("button", { ...controls, id: `title-${index}` }, [make("span", { class: "title", dir: "auto" }, [update.heading])])
      : make("span", { class: "title", dir: "auto", id: `title-${index}` }, [update.heading]);
    article.append(make(`h${view.level + 1}`, { class: "heading", part: "heading" }, [title]));
  }
  const [first, ...rest] = blocks(update.blocks, view, make);
  if (first) article.append(make("div", { class: "lead", part: "body" }, [first]));
  if (more) {
    const region = make("div", { class: "rest", part: "body", id: `rest-${index}` }, rest);
    if (!open) region.setAttribute("hidden", view.hidden);
    article.append(region);
    if (controls && !update.heading) {
      article.append(make("button", { ...controls, id: `title-${index}` }, [make("span", { class: "title" }, [view.strings.more])]));
    }
  }
  return article;
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
    else if (kind === "heading") made.push(make(`h${view.level + 1}`, { class: "subheading", dir: "auto" }, inner));
    else made.push(make("p", { dir: "auto" }, inner));
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
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"“”«»]+|\bmailto:[^\s<>"“”«»]+/giu)) {
    // A full stop or a bracket behind an address belongs to the sentence.
    const address = match[0].replace(/[.,;:!?)\]}'’…]+$/u, "");
    if (!URL.canParse(address)) continue;
    parts.push(text.slice(at, match.index), make("a", { href: address, rel: "nofollow ugc noopener" }, [address]));
    at = match.index + address.length;
  }
  parts.push(text.slice(at));
  return parts;
}

/**
 * A time: its machine-readable form where there is one, and how it is written.
 *
 * @param {Stamp} stamp
 * @param {View} view
 * @param {Make} make
 */
function time(stamp, view, make) {
  const machine = stamp.instant ?? stamp.local ?? stamp.clock;
  /** @type {Record<string, string>} */
  const attributes = { class: "time", part: "time" };
  if (machine) attributes["datetime"] = machine;
  return make(machine ? "time" : "span", attributes, [view.time(stamp)]);
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
  return make("details", { class: "asides", part: "asides" }, [
    make("summary", {}, [view.strings.aside]),
    make("ul", {}, items),
  ]);
}
