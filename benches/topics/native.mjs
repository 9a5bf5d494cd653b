// How fast text is read natively. What is measured, and how, is in parse.rs.

import { execFileSync } from "node:child_process";

import { bound, digits, ratio } from "../table.mjs";

/**
 * @param {import("../run.mjs").Context} context
 * @returns {Promise<import("../table.mjs").Topic>}
 */
export async function native({ root }) {
  const output = execFileSync("cargo", ["bench", "--quiet", "--bench", "parse"], { cwd: root, encoding: "utf8" });
  /** @type {{ subject: string, bytes: number, seconds: number }[]} */
  const measured = output.trim().split("\n").map((line) => JSON.parse(line));
  const sizes = [...new Set(measured.map(({ bytes }) => bytes))];
  const find = (/** @type {string} */ subject, /** @type {number} */ bytes) => {
    const found = measured.find((each) => each.subject === subject && each.bytes === bytes);
    if (!found) throw new Error(`parse.rs has not measured ${subject} on ${bytes} bytes`);
    return found.bytes / found.seconds / 1e6;
  };
  const rows = sizes.map((bytes) => {
    const [ours, peer, floor] = ["newsfold", "pulldown-cmark", "memchr"].map((subject) => find(subject, bytes));
    return [`${digits(bytes / 1000)} kB`, ...[ours, peer, floor].map(digits), ratio(ours / peer), ratio(floor / ours)];
  });
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  return {
    tables: [
      {
        title: "Parse, native",
        head: ["text", "newsfold, MB/s", "pulldown-cmark, MB/s", "line count, MB/s", "newsfold : pulldown-cmark", "line count : newsfold"],
        rows,
        note:
          "A generated live blog with times, headings, paragraphs, quotations and lists. pulldown-cmark walks all of its events; " +
          "the line count is memchr's, and does nothing else. Lower quartiles of 15 rounds in which the three take turns.",
      },
    ],
    bounds: [
      bound("native parse, beside pulldown-cmark", "goal", find("newsfold", nearest(sizes, 1e6)) / find("pulldown-cmark", nearest(sizes, 1e6)), "at least", 1, ratio),
      bound("native parse, time per byte, largest text to smallest", "goal", find("newsfold", small) / find("newsfold", large), "at most", 1.2, ratio),
    ],
  };
}

/**
 * @param {number[]} numbers
 * @param {number} wanted
 */
function nearest(numbers, wanted) {
  return numbers.reduce((best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best));
}
