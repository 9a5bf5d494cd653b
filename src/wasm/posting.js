// What a page says of itself to machines: a `LiveBlogPosting` of schema.org in JSON-LD, written as Newsfold Markdown.
//
// A part of the boundary, since the engine's own `JSON.parse` reads it. Like boundary.js it imports nothing.

/** Objects and lists within one another are searched to this depth: `@graph`, `mainEntity` and the lists around them. */
const DEPTH = 8;

/**
 * The live blog that the scripts in a node describe, as explicit text.
 *
 * @param {unknown} root
 * @returns {string | undefined} nothing if there is no update with a text in one
 */
export function posting(root) {
  if (!(root instanceof Node)) return;
  /** @type {Iterable<Element>} */
  const scripts = /** @type {Partial<ParentNode>} */ (root).querySelectorAll?.("script") ?? [];
  for (const script of [/** @type {Element} */ (root), ...scripts]) {
    if (script.localName !== "script" || script.getAttribute("type")?.trim().toLowerCase() !== "application/ld+json") continue;
    const text = markdown(find(read(script.textContent ?? ""), DEPTH));
    if (text) return text;
  }
}

/** @param {string} json */
function read(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/**
 * What a script says is whatever its page says: any property of any type, or none.
 *
 * @param {any} value
 * @param {number} depth
 * @returns {any}
 */
function find(value, depth) {
  if (!value || typeof value !== "object" || depth === 0) return;
  if (list(value["@type"]).includes("LiveBlogPosting")) return value;
  for (const inner of Array.isArray(value) ? value : [value["@graph"], value.mainEntity]) {
    const found = find(inner, depth - 1);
    if (found) return found;
  }
}

/** JSON-LD writes a list of one as that one. @param {any} value @returns {any[]} */
const list = (value) => (Array.isArray(value) ? value : [value]);

/** A text as one line; empty if it is no text. @param {any} value */
const line = (value) => (typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "");

/** The names of the authors, who are texts or objects with names. @param {any} object */
const authors = (object) =>
  list(object.author)
    .map((author) => line(typeof author === "string" ? author : author?.name))
    .filter(Boolean)
    .join(", ");

/** @param {any} posting */
function markdown(posting) {
  if (!posting) return;
  let text = "---\nlive-blog: 1\n";
  for (const [name, value] of Object.entries({
    language: line(posting.inLanguage),
    standfirst: line(posting.description),
    byline: authors(posting),
    published: line(posting.datePublished),
  })) {
    if (value) text += `${name}: ${value}\n`;
  }
  text += "---\n";
  const headline = line(posting.headline) || line(posting.name);
  if (headline) text += `\n# ${headline}\n`;
  let hasUpdate = false;
  for (const update of list(posting.liveBlogUpdate)) {
    if (!update || typeof update !== "object") continue;
    const heading = line(update.headline) || line(update.name);
    const body = typeof update.articleBody === "string" ? update.articleBody : line(update.text);
    const paragraphs = body
      .split("\n")
      .map((/** @type {string} */ paragraph) => paragraph.trim())
      .filter(Boolean);
    if (!heading && paragraphs.length === 0) continue;
    hasUpdate = true;
    // The backslash keeps a heading that begins with a time from being read as one.
    text += heading ? `\n## \\${heading}\n` : "\n##\n";
    const [time, author] = [line(update.datePublished), authors(update)];
    if (time) text += `[time] ${time}\n`;
    if (author) text += `[author] ${author}\n`;
    for (const paragraph of paragraphs) text += `\n${/^[#>[\\-]/.test(paragraph) ? "\\" : ""}${paragraph}\n`;
  }
  return hasUpdate ? text : undefined;
}
