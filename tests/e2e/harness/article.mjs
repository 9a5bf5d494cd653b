// Live blogs for the tests, invented: a swan is counted again and again.

/**
 * The text of a live blog with these updates, one a minute from 06:00 on unless `stamp` says otherwise, written newest
 * first or oldest first.
 *
 * @param {number[]} numbers of the updates, from the oldest
 * @param {object} [options]
 * @param {boolean} [options.oldestFirst]
 * @param {string} [options.intro]
 * @param {(number: number) => string} [options.stamp]
 * @param {(number: number) => string} [options.heading]
 * @param {(number: number) => string} [options.body] Two paragraphs and more have something to fold.
 * @returns {string}
 * @example
 * liveBlog([1, 2, 3]); // "Swan on line 4 – live\n\n…\n\n06:03\n\nSwan number 3 is counted\n\n…"
 */
export function liveBlog(numbers, options = {}) {
  const {
    oldestFirst = false,
    intro = "A swan stands on line 4, and the depot keeps a count of it.",
    stamp = (number) => clock(360 + number),
    heading = (number) => `Swan number ${number} is counted`,
    body = (number) => `The swan with the number ${number} was seen from the depot.\n\nIt would not be moved.`,
  } = options;
  const updates = numbers.map((number) => `${stamp(number)}\n\n${heading(number)}\n\n${body(number)}\n`);
  return [`Swan on line 4 – live`, "", intro, "", ...(oldestFirst ? updates : updates.reverse())].join("\n");
}

/** The whole numbers from one to another. @param {number} from @param {number} to */
export function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** @param {number} minutes since midnight */
function clock(minutes) {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
