// The tables of the benchmarks, and the figures in them. Nothing here measures.

/**
 * @typedef {object} Table
 * @property {string} title
 * @property {string[]} head
 * @property {string[][]} rows The first cell of a row says what it is about; the others are figures.
 * @property {string} [note] How it was measured, and what it does not say.
 *
 * @typedef {object} Bound What a figure should be. A goal that is missed is said; a gate that is broken fails the run.
 * @property {string} what
 * @property {"goal" | "gate"} kind
 * @property {string} value
 * @property {string} limit
 * @property {boolean} holds
 *
 * @typedef {{ tables: Table[], bounds: Bound[] }} Topic
 */

/**
 * A table as Markdown that is readable as it stands.
 *
 * @param {Pick<Table, "head" | "rows">} table
 */
export function markdown({ head, rows }) {
  const widths = head.map((cell, i) => Math.max(...[cell, ...rows.map((row) => row[i] ?? "")].map((text) => text.length)));
  const line = (/** @type {string[]} */ cells) =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? "").padEnd(width) : (cells[i] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** @param {number} times */
export const ratio = (times) => `${times >= 10 ? digits(times) : times.toPrecision(2)}×`;

/** @param {number} seconds */
export const milliseconds = (seconds) => `${digits(seconds * 1000)} ms`;

/** @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {number} number */
export const count = (number) => number.toLocaleString("en-GB");

/** Three digits, and no more before the point than there are. @param {number} number */
export function digits(number) {
  return number >= 100 ? Math.round(number).toLocaleString("en-GB") : number.toPrecision(number < 0.01 ? 1 : 3);
}

/**
 * @param {string} what
 * @param {"goal" | "gate"} kind
 * @param {number} value
 * @param {"at most" | "at least"} side
 * @param {number} limit
 * @param {(figure: number) => string} format
 * @returns {Bound}
 */
export function bound(what, kind, value, side, limit, format) {
  // What could not be measured holds nothing.
  const holds = side === "at most" ? value <= limit : value >= limit;
  return { what, kind, value: format(value), limit: `${side} ${format(limit)}`, holds };
}
