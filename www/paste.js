// @ts-check
// What is pasted: the markup of a page, where the clipboard has it and it says what its lines are, else nothing, and the
// plain text is taken. For the demo; the widget reads no HTML.

import { isTelling } from "./source.js";

/**
 * The document that was copied, never shown and without scripts; null where there is none, where its markup tells no
 * more than its text does, or where the engine has no parser that is safe by itself.
 *
 * `Document.parseHTML` (HTML Sanitizer API) is one: pages that trust no HTML need not trust it. `DOMParser` is none;
 * such a page forbids it.
 *
 * @param {DataTransfer | null} clipboard
 * @returns {Document | null}
 */
export function pastedDocument(clipboard) {
  const html = clipboard?.getData("text/html") ?? "";
  const { parseHTML } = /** @type {{ parseHTML?: (html: string) => Document }} */ (/** @type {unknown} */ (Document));
  if (html === "" || !parseHTML) return null;
  const pasted = parseHTML.call(Document, html);
  return isTelling(pasted) ? pasted : null;
}
