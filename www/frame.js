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
 * Replaces what is in a body, but leaves the feed where it is: to take it out for a moment would lose the focus in it.
 *
 * @param {HTMLElement} body
 * @param {DocumentFragment} fragment
 * @param {HTMLElement} feed
 */
export function swap(body, fragment, feed) {
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
