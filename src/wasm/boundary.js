// The other half of the boundary: what is done with values of JavaScript in JavaScript. Arguments are checked here, and
// what table.rs has written becomes objects. It imports nothing, so that any bundler and any test can take it as it is.

const ADVICE = "correct it or leave it out";

const ORDERS = ["newest-first", "oldest-first", "unknown"];
const BLOCKS = ["paragraph", "quote", "list", "caption", "heading"];
const ASIDES = ["boilerplate", "related", "footer"];
const STAMPS = ["clock", "age", "epoch", "minute", "over", "phase"];
// prettier-ignore
const ROLES = ["headline", "standfirst", "byline", "time", "author", "key-points-title", "key-point", "intro", "heading",
  "paragraph", "quote", "list-item", "caption", "boilerplate", "related", "footer", "blank"];

/** In the table, in the place of what is absent. */
const ABSENT = 0xffffffff;

/** A value in a few words: strings as they are, the rest by type. @param {unknown} value */
function found(value) {
  if (typeof value === "string") {
    // More of a string says no more about the mistake.
    const start = [...value.slice(0, 80)].slice(0, 40).join("");
    return `"${start}${start.length < value.length ? "…" : ""}"`;
  }
  if (value === null || value === undefined) return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/**
 * @param {string} caller the function that was called
 * @param {string} name the argument or option
 * @param {string} expected
 * @param {unknown} value
 * @param {string} [advice]
 */
function complaint(caller, name, expected, value, advice = ADVICE) {
  return `${caller}: expected ${name} to be ${expected}, found ${found(value)}: ${advice}`;
}

/**
 * The text of an article.
 *
 * @param {string} caller
 * @param {string} name
 * @param {unknown} value
 * @returns {string}
 */
export function text(caller, name, value) {
  if (typeof value !== "string") throw new TypeError(complaint(caller, name, "a string", value, "pass the text of the article"));
  return value;
}

/**
 * Refuses what is no node that holds an article.
 *
 * @param {unknown} value
 */
export function node(value) {
  if (value instanceof Node) return;
  const expected = "an element, a document or a fragment";
  throw new TypeError(complaint("parseElement", "element", expected, value, "pass the element that holds the article"));
}

/** A well-formed BCP 47 tag, known to Newsfold or not: subtags of one to eight letters and digits. */
const TAG = /^[a-z0-9]{1,8}(-[a-z0-9]{1,8})*$/i;

/** A day that there is, in the years 1 to 9999. @param {string} day */
function isDay(day) {
  const time = new Date(day);
  return /^(?!0000)\d{4}-\d\d-\d\d$/.test(day) && Number.isFinite(+time) && time.toISOString().startsWith(day);
}

/**
 * The options of a parse: the language, the reference day and "explain" where it is asked for, or nothing for each,
 * with a line end between. Null and undefined count as left out, for the object and for each option in it.
 *
 * @param {string} caller
 * @param {unknown} given
 */
export function options(caller, given) {
  const read = { language: "", reference: "", explain: "" };
  if (given === undefined || given === null) given = read;
  if (typeof given !== "object") throw new TypeError(complaint(caller, "options", 'an object such as { language: "de" }', given));
  for (const [name, value] of Object.entries(/** @type {object} */ (given))) {
    if (!(name in read)) {
      const allowed = Object.keys(read).join(", ");
      throw new TypeError(`${caller}: expected only the options ${allowed}, found "${name}": correct or remove it`);
    }
    if (value === undefined || value === null || given === read) continue;
    if (name === "explain") {
      if (typeof value !== "boolean") throw new TypeError(complaint(caller, name, "true or false", value));
      read.explain = value ? name : "";
      continue;
    }
    const isLanguage = name === "language";
    const expected = isLanguage ? 'a BCP 47 tag such as "de" or "pt-BR"' : 'a day written as "2025-01-23"';
    if (typeof value !== "string") throw new TypeError(complaint(caller, name, expected, value));
    if (!(isLanguage ? TAG.test(value) : isDay(value))) throw new RangeError(complaint(caller, name, expected, value));
    read[isLanguage ? "language" : "reference"] = value;
  }
  return Object.values(read).join("\n");
}

/**
 * Reads a table from its beginning.
 *
 * @param {Uint32Array} numbers a view of the module's memory: it is good until the module runs again
 * @param {string} words
 */
function reader(numbers, words) {
  const shares = new Float32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  let at = 0;
  let word = 0;
  const number = () => numbers[at++];
  return {
    number,
    share: () => shares[at++],
    word: () => words.slice(word, (word += number())),
    /** @template T @param {() => T} read @returns {T[]} */
    list(read) {
      const list = [];
      for (let left = number(); left > 0; left--) list.push(read());
      return list;
    },
    /** A part of the source. @param {string} source */
    part(source) {
      const start = number();
      return start === ABSENT ? null : source.slice(start, number());
    },
  };
}

/**
 * The timeline of a text, from its table.
 *
 * @param {string} source
 * @param {Uint32Array} numbers
 * @param {string} words
 * @param {boolean} explain whether the table has segments and notes
 */
export function timeline(source, numbers, words, explain) {
  const { number, share, word, list, part } = reader(numbers, words);
  const text = () => part(source);
  /** @param {string[]} kinds */
  const piece = (kinds) => {
    const [kind, start, end] = [kinds[number()], number(), number()];
    return { kind, text: source.slice(start, end), start, end };
  };
  const block = () => piece(BLOCKS);
  const stamp = () => {
    const stamped = text();
    if (stamped === null) return null;
    return {
      text: stamped,
      kind: STAMPS[number()],
      clock: word() || null,
      local: word() || null,
      instant: word() || null,
      zone: text(),
      inferred: number() === 1,
    };
  };
  // The order of the properties is that of the table: each is read when its turn comes.
  const timeline = {
    headline: text(),
    standfirst: text(),
    byline: text(),
    published: stamp(),
    language: word(),
    order: ORDERS[number()],
    ended: number() === 1,
    keyPoints: list(() => ({ text: text(), updateId: word() || null })),
    intro: list(block),
    updates: list(() => ({
      id: word(),
      heading: text(),
      time: stamp(),
      author: text(),
      blocks: list(block),
      start: number(),
      end: number(),
      confidence: share(),
    })),
    asides: list(() => piece(ASIDES)),
  };
  if (!explain) return timeline;
  return {
    ...timeline,
    segments: list(() => ({ start: number(), end: number(), role: ROLES[number()], confidence: share() })),
    notes: list(() => ({ code: word(), message: word(), start: number(), end: number() })),
  };
}

/**
 * A timeline with the text that was read, from its table.
 *
 * @param {string} text
 * @param {Uint32Array} numbers
 * @param {string} words
 * @param {boolean} explain
 */
export function parsedElement(text, numbers, words, explain) {
  return { timeline: timeline(text, numbers, words, explain), text };
}

/**
 * What is new, from its table.
 *
 * @param {Uint32Array} numbers
 * @param {string} words
 */
export function changes(numbers, words) {
  const { word, list } = reader(numbers, words);
  return { added: list(word), changed: list(word), removed: list(word), renamed: list(() => [word(), word()]) };
}
