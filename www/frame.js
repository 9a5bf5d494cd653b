// @ts-check
// What stays in a shadow root while the live blog in it changes: the frame with the button for news and the status
// line, and the feed in its body. Nothing about what an update looks like, nor when anything changes.

/** An empty frame. @param {Document} document */
export function frame(document) {
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
 * Replaces what is different in a body. What is the same stays the node that it is, with the focus in it, and so do the
 * feed and the tools: to take the feed out for a moment would lose the focus, and to move it costs a layout of all the
 * updates.
 *
 * @param {HTMLElement} body
 * @param {DocumentFragment} fragment
 */
export function swap(body, fragment) {
  // From the inside out, so that each is in line before it is asked for.
  const kept = [".feed", ".tools", ".updates"].map((selector) => {
    const [now, before] = [fragment, body].map((each) => /** @type {Element} */ (each.querySelector(selector)));
    return /** @type {const} */ ([now, before]);
  });
  const stays = new Map(kept);
  for (const [now, before] of kept) if (!now.matches(".feed")) bringIntoLine(before, [...now.children], stays);
  bringIntoLine(body, [...fragment.children], stays);
}

/**
 * @param {Element} parent
 * @param {Element[]} wanted
 * @param {ReadonlyMap<Element, Element>} stays what stays in the place of which of them
 */
function bringIntoLine(parent, wanted, stays) {
  const old = new Map([...parent.children].map((child) => [child.className, child]));
  const result = wanted.map((child) => {
    const stay = stays.get(child);
    if (stay) return stay;
    const before = old.get(child.className);
    if (before) keepOpen(before, child);
    return before?.isEqualNode(child) ? before : child;
  });
  for (const child of [...parent.children]) if (!result.includes(child)) child.remove();
  let cursor = parent.firstElementChild;
  for (const child of result) {
    if (child === cursor) cursor = cursor.nextElementSibling;
    else parent.insertBefore(child, cursor);
  }
}

/** What the reader has opened stays open. @param {Element} before @param {Element} now */
function keepOpen(before, now) {
  const was = before.matches("details") ? before : before.querySelector("details");
  const is = now.matches("details") ? now : now.querySelector("details");
  is?.toggleAttribute("open", was?.hasAttribute("open"));
}

/**
 * The content of the element as it stands in the page, in place of a live blog.
 *
 * @param {Document} document
 * @param {string} [words] what to say above it
 * @param {string | null} [text] a text to show instead, where the element has no content
 */
export function original(document, words, text) {
  const nodes = [];
  if (words) nodes.push(textElement("p", "message", words));
  if (text) nodes.push(textElement("pre", "original", text));
  else nodes.push(document.createElement("slot"));
  return nodes;

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
}
