// @ts-check
// The style sheet of the widget, fetched once for all elements of a page and adopted by their shadow roots, which
// a policy of `style-src 'self'` allows.

/** @type {Promise<CSSStyleSheet> | null} */
let load = null;

/**
 * The sheet; an empty one where it could not be fetched, since an article without style is better than none.
 *
 * @returns {Promise<CSSStyleSheet>}
 */
export function styleSheet() {
  load ??= fetchSheet().catch((error) => {
    load = null;
    console.warn(`live-blog: expected a style sheet beside the script, but it could not be fetched (${error}).`);
    return new CSSStyleSheet();
  });
  return load;
}

async function fetchSheet() {
  const response = await fetch(new URL("./live-blog.css", import.meta.url));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
}
