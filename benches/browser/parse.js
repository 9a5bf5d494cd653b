// String in, result out: Newsfold's timeline beside the trees and tokens of three Markdown parsers on the same string,
// and the floor, which is to encode the string and to split it at its line ends.

import * as commonmark from "commonmark";
import markdownIt from "markdown-it";
import { marked } from "marked";

import { loadCore } from "/newsfold/define.js";
import { takeTurns } from "./rounds.js";

/**
 * @param {string} name a file of texts/
 * @returns {Promise<Record<string, number>>} seconds by subject
 */
globalThis.measure = async (name) => {
  const { parse } = await loadCore();
  const bytes = await (await fetch(`/texts/${name}`)).arrayBuffer();
  const markdown = markdownIt();
  const encoder = new TextEncoder();
  // Another string object in each round, for no engine to remember anything of the last.
  const strings = Array.from({ length: 8 }, () => new TextDecoder().decode(bytes));
  const on = (read) => (round) => read(strings[round % strings.length]);
  return takeTurns(
    {
      newsfold: on((text) => parse(text)),
      marked: on((text) => marked.lexer(text)),
      commonmark: on((text) => new commonmark.Parser().parse(text)),
      "markdown-it": on((text) => markdown.parse(text, {})),
      floor: on((text) => [encoder.encode(text), text.split("\n")]),
    },
    { rounds: 15, turn: 0.02, limit: 12 },
  );
};
