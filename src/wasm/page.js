// A part of a page, read into text and hints: one line for each block element, and what sort of element it was.
//
// A part of the boundary: the DOM is walked here and nothing is decided. The text is what a reader of the page would
// see of it, white space as browsers fold it (CSS Text 3, section 4.1.1); styles are not looked at, so that an
// element that is in no document reads the same. Like boundary.js it imports nothing.

/** @param {string} names */
const set = (names) => new Set(names.split(" "));

/** What is no text of the article whatever is in it. */
const SKIPPED = set("script style template noscript head svg math iframe object video audio canvas select textarea input");

// Elements that stand on lines of their own, by the style sheet of the HTML standard (section 15.3): those with a blank
// line around them, and those without.
const SPACED = set(
  "article aside blockquote caption details dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
);
const BLOCKS = set("address body button dd div dt li summary td th tr");

// What elements say of the lines in them: the numbers of `Hint`, in its order.
const TITLE = 0;
const HEADING = 1;
const PARAGRAPH = 2;
const ITEM = 3;
const QUOTE = 4;
const CAPTION = 5;
const TIME = 6;
const ASIDE = 7;
const HINTS = new Map(
  Object.entries({
    h1: TITLE,
    h2: HEADING,
    h3: HEADING,
    h4: HEADING,
    h5: HEADING,
    h6: HEADING,
    p: PARAGRAPH,
    li: ITEM,
    dt: ITEM,
    dd: ITEM,
    blockquote: QUOTE,
    figcaption: CAPTION,
    caption: CAPTION,
    nav: ASIDE,
    aside: ASIDE,
    footer: ASIDE,
    button: ASIDE,
  }),
);

const encoder = new TextEncoder();
/** How many bytes a text has in UTF-8. @param {string} text */
const size = (text) => encoder.encode(text).length;

/**
 * The text of a node, below its hints. A hint is a line: its number, where it begins and ends in bytes of the text, and
 * for a `time` its `datetime`; an empty line comes behind the last.
 *
 * @param {unknown} root
 * @returns {string | undefined} nothing for what is no node
 */
export function page(root) {
  if (!(root instanceof Node)) return;
  let text = "";
  let hints = "";
  /** How long the text is in bytes, and where in them the line that is being written begins. */
  let bytes = 0;
  let line = 0;
  /** A space or line ends are due before the next word. */
  let space = false;
  let breaks = 0;
  /** The hints of the elements around, outermost first. @type {number[]} */
  const around = [];
  let pre = 0;
  /** What is to be done at the end of the elements that the walk is in. @type {{ node: Node, leave: () => void }[]} */
  const open = [];

  /** @param {string} part */
  const add = (part) => {
    text += part;
    bytes += size(part);
  };
  /** @param {string} words */
  const write = (words) => {
    if (!words) return;
    if (breaks > 0 && text) {
      add("\n".repeat(breaks));
      line = bytes;
    } else if (space && bytes > line) {
      add(" ");
    }
    breaks = 0;
    space = false;
    add(words);
  };
  /** @param {number} number @param {number} start */
  const hint = (number, start, said = "") => {
    hints += `${number} ${start} ${bytes} ${said}\n`;
  };
  /** Closes a line, with the hints of the elements that it is in. */
  const endLine = () => {
    if (bytes > line && breaks === 0) {
      const said = new Set(around);
      // A paragraph within a quotation or an item is there for its space.
      if (said.size > 1) said.delete(PARAGRAPH);
      for (const number of said) hint(number, line);
    }
    space = false;
  };
  /** @param {boolean} isSpaced */
  const endBlock = (isSpaced) => {
    endLine();
    breaks = Math.max(breaks, isSpaced ? 2 : 1);
  };
  const breakLine = () => {
    endLine();
    breaks = Math.min(breaks + 1, 2);
  };

  /** Writes the text of a text node. @param {string} given */
  const writeNode = (given) => {
    // Half a character here and half in the next node are no character, and have to be counted as what they become.
    given = given.replace(/\p{Cs}/gu, "\ufffd");
    if (pre > 0) {
      given.split(/[\n\r]/).forEach((words, number) => {
        if (number > 0) breakLine();
        write(words);
      });
      return;
    }
    const folded = given.replace(/[ \t\n\r\f]+/g, " ");
    space ||= folded.startsWith(" ");
    const words = folded.replace(/^ | $/g, "");
    write(words);
    if (words) space = folded.endsWith(" ");
  };

  /** Begins an element; gives whether its children are to be read. @param {Element} element */
  const enter = (element) => {
    const name = element.localName;
    if (SKIPPED.has(name) || element.hasAttribute("hidden")) return false;
    if (name === "br") {
      breakLine();
      return false;
    }
    const isSpaced = SPACED.has(name);
    const isBlock = isSpaced || BLOCKS.has(name);
    if (isBlock) endBlock(isSpaced);
    const own = HINTS.get(name);
    if (own !== undefined) around.push(own);
    const inPre = Number(name === "pre");
    pre += inPre;
    const from = text.length;
    const leave = () => {
      const written = name === "time" && text.slice(from).trimStart();
      if (written) hint(TIME, bytes - size(written), element.getAttribute("datetime")?.replace(/\s+/g, " "));
      if (isBlock) endBlock(isSpaced);
      if (own !== undefined) around.pop();
      pre -= inPre;
    };
    open.push({ node: element, leave });
    return true;
  };

  // No recursion: pages made by programs are deeper than a stack.
  /** @type {Node | null} */
  let node = root;
  while (node) {
    if (node instanceof Text) writeNode(node.data);
    /** @type {Node} */
    let done = node;
    node = done instanceof Element && !enter(done) ? null : done.firstChild;
    while (!node) {
      if (open.at(-1)?.node === done) open.pop()?.leave();
      if (done === root) break;
      node = done.nextSibling;
      if (!node) done = /** @type {Node} */ (done.parentNode);
    }
  }
  endLine();
  return `${hints}\n${text}`;
}
