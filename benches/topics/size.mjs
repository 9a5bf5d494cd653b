// What a page loads of dist/, compressed as a careful host sends it, beside TimelineJS; and what each part of it costs.

import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { bundle } from "../../tools/dist.mjs";
import { bound, kilobytes, ratio } from "../table.mjs";
import { functions, sections } from "../wasm.mjs";

/** How many functions are listed one by one. */
const LARGEST = 15;

/** @param {Uint8Array} bytes */
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
/** @param {Uint8Array} bytes */
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/**
 * @param {import("../run.mjs").Context} context
 * @returns {Promise<import("../table.mjs").Topic>}
 */
export async function size({ root, peers }) {
  const file = (/** @type {string} */ path) => readFile(path);
  const wasm = await file(`${root}dist/newsfold.wasm`);
  const script = await file(`${root}dist/define.js`);
  const timeline = `${peers}@knight-lab/timelinejs/dist/`;
  const [theirScript, theirSheet] = [await file(`${timeline}js/timeline.js`), await file(`${timeline}css/timeline.css`)];

  const ours = brotli(wasm) + brotli(script);
  const theirs = brotli(theirScript) + brotli(theirSheet);
  const row = (/** @type {string} */ name, /** @type {Uint8Array[]} */ ...files) => [
    name,
    ...[(/** @type {Uint8Array} */ bytes) => bytes.length, gzip, brotli].map((pack) => kilobytes(files.reduce((sum, bytes) => sum + pack(bytes), 0))),
  ];
  return {
    tables: [
      {
        title: "Size of what a page loads",
        head: ["file", "raw", "gzip 9", "brotli 11"],
        rows: [
          row("dist/newsfold.wasm", wasm),
          row("dist/define.js, with the style sheet", script),
          row("**Newsfold**", wasm, script),
          row("timeline.js", theirScript),
          row("timeline.css", theirSheet),
          row("**TimelineJS**", theirScript, theirSheet),
        ],
        note: "TimelineJS is taken as npm has it, without the fonts and pictures that its style sheet names.",
      },
      await scriptParts(script),
      wasmSections(wasm),
      ...(await wasmFunctions(root)),
    ],
    bounds: [
      bound("size of everything that a page loads, brotli 11", "goal", ours, "at most", 35_000, kilobytes),
      bound("size of everything that a page loads, brotli 11", "gate", ours, "at most", 45_000, kilobytes),
      bound("size, beside TimelineJS", "goal", ours / theirs, "at most", 35 / 64.7, ratio),
    ],
  };
}

/**
 * What leaving a module out of the script would save. It is tried on a script that keeps its line ends, where it is
 * known which lines came from which module.
 *
 * @param {Uint8Array} script the one that is shipped
 * @returns {Promise<import("../table.mjs").Table>}
 */
async function scriptParts(script) {
  const { outputFiles, metafile } = await bundle({ minify: false, minifyIdentifiers: true, minifySyntax: true });
  const { inputs } = Object.values((await bundle()).metafile.outputs)[0];
  const text = outputFiles[0].text;
  const starts = [...text.matchAll(/^\/\/ (.+)$/gm)].filter(([, name]) => name in metafile.inputs);
  // A module may come in several pieces, with what it imports between.
  const pieces = starts.map(({ index, 1: name }, i) => ({ name, piece: text.slice(index, starts[i + 1]?.index) }));
  const head = text.slice(0, starts[0].index);
  const whole = brotli(Buffer.from(text));
  const parts = [...new Set(pieces.map(({ name }) => name))].map((name) => {
    const rest = head + pieces.filter((each) => each.name !== name).map(({ piece }) => piece).join("");
    return { name, raw: inputs[name]?.bytesInOutput ?? 0, saves: whole - brotli(Buffer.from(rest)) };
  });
  parts.sort((a, b) => b.saves - a.saves);
  return {
    title: "What each module of the script costs",
    head: ["module", "minified", "brotli 11"],
    rows: parts.map(({ name, raw, saves }) => [basename(name), kilobytes(raw), kilobytes(saves)]),
    note: `What the script would be smaller without it; as modules resemble each other, all together they are less than its ${kilobytes(brotli(script))}.`,
  };
}

/**
 * @param {Uint8Array} wasm
 * @returns {import("../table.mjs").Table}
 */
function wasmSections(wasm) {
  const parts = sections(wasm).map(({ name, bytes }) => ({ name, raw: bytes.length, alone: brotli(bytes) }));
  parts.sort((a, b) => b.alone - a.alone);
  return {
    title: "What each section of the WebAssembly costs",
    head: ["section", "raw", "brotli 11, alone"],
    rows: parts.map(({ name, raw, alone }) => [name, kilobytes(raw), kilobytes(alone)]),
  };
}

/**
 * The same module built once more, with the names of its functions.
 *
 * @param {string} root
 * @returns {Promise<import("../table.mjs").Table[]>}
 */
async function wasmFunctions(root) {
  const named = `${root}target/bench/named/`;
  const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
    execFileSync(program, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, CARGO_PROFILE_MODULE_STRIP: "none" } });
  run("cargo", "build", "--quiet", "--profile", "module", "--package", "newsfold-module", "--target", "wasm32-unknown-unknown", "--target-dir", `${named}cargo`);
  run("wasm-bindgen", "--target", "bundler", "--out-dir", named, "--out-name", "newsfold", `${named}cargo/wasm32-unknown-unknown/module/newsfold_module.wasm`);
  // As wasm-pack calls it, but that the names stay.
  const manifest = await readFile(`${root}module/Cargo.toml`, "utf8");
  const flags = /^wasm-opt = (\[[^\]]*\])/m.exec(manifest)?.[1] ?? '["-O"]';
  run("wasm-opt", `${named}newsfold_bg.wasm`, "-o", `${named}newsfold.wasm`, "-g", ...JSON.parse(flags.replace(/,\s*\]/, "]")));

  /** @type {Map<string, Uint8Array[]>} */
  const groups = new Map();
  const all = functions(await readFile(`${named}newsfold.wasm`));
  for (const { name, bytes } of all) {
    const group = groupOf(name);
    groups.set(group, [...(groups.get(group) ?? []), bytes]);
  }
  const parts = [...groups].map(([name, codes]) => ({ name, count: codes.length, bytes: Buffer.concat(codes) }));
  parts.sort((a, b) => b.bytes.length - a.bytes.length);
  all.sort((a, b) => b.bytes.length - a.bytes.length);
  return [
    {
      title: "What the functions of the WebAssembly cost, by module of Rust",
      head: ["module", "functions", "raw", "brotli 11, alone"],
      rows: parts.map(({ name, count, bytes }) => [name, String(count), kilobytes(bytes.length), kilobytes(brotli(bytes))]),
      note: "A function that was inlined is counted where it went.",
    },
    {
      title: "The largest functions of the WebAssembly",
      head: ["function", "raw"],
      rows: all.slice(0, LARGEST).map(({ name, bytes }) => [`\`${withoutHashes(name)}\``, kilobytes(bytes.length)]),
    },
  ];
}

/**
 * `newsfold::scan` of `<newsfold::scan::clock::Clock as core::fmt::Debug>::fmt`; `alloc` of `alloc::vec::Vec<T>::push`.
 *
 * @param {string} name
 */
function groupOf(name) {
  const ours = /newsfold::(\w+)/.exec(name);
  if (ours) return `newsfold::${ours[1]}`;
  if (name.endsWith(" shim")) return "newsfold::wasm";
  // A crate of the standard library has its hash behind its name: `core[0123456789abcdef]::fmt`.
  return /\b(core|alloc|dlmalloc|once_cell|wasm_bindgen)(?:\[\w+\])?::/.exec(name)?.[1] ?? "other";
}

/** @param {string} name */
function withoutHashes(name) {
  return name.replace(/::h[0-9a-f]{16}\b|\[[0-9a-f]{16}\]/g, "");
}
