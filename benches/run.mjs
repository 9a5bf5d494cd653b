// Measures Newsfold beside what people would use instead: `make bench`, or `make bench TOPICS=size,native`.
//
// Each topic is a file of topics/ that gives tables and bounds. They are printed, and after a run of all topics they
// are written to RESULTS.md, with the machine. A broken gate fails the run; a missed goal is said.

import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

import { markdown } from "./table.mjs";
import { append } from "./topics/append.mjs";
import { native } from "./topics/native.mjs";
import { parse } from "./topics/parse.mjs";
import { render } from "./topics/render.mjs";
import { size } from "./topics/size.mjs";
import { start } from "./topics/start.mjs";

/**
 * @typedef {object} Context
 * @property {string} root The project's folder, with a slash at its end.
 * @property {string} peers The folder of the npm packages that are measured beside, with a slash at its end.
 */

/** In the order of the report. @type {Record<string, (context: Context) => Promise<import("./table.mjs").Topic>>} */
const TOPICS = { size, native, parse, append, render, start };

const root = fileURLToPath(new URL("../", import.meta.url));
/** @type {Context} */
const context = { root, peers: `${root}benches/node_modules/` };

/** The bounds as a table: what is broken or missed first. @param {import("./table.mjs").Bound[]} bounds */
function verdict(bounds) {
  const said = { gate: ["holds", "**broken**"], goal: ["reached", "missed"] };
  return {
    title: "Gates and goals",
    head: ["figure", "", "is", "should be", ""],
    rows: bounds.map(({ what, kind, value, limit, holds }) => [what, kind, value, limit, said[kind][holds ? 0 : 1]]),
  };
}

/** @param {import("./table.mjs").Table} table */
function print({ title, note, ...table }) {
  return `## ${title}\n\n${markdown(table)}\n${note ? `\n${note}\n` : ""}`;
}

async function machine() {
  const version = (/** @type {string} */ program, /** @type {RegExp} */ pattern) =>
    pattern.exec(execFileSync(program, ["--version"], { encoding: "utf8" }))?.[0] ?? program;
  const { devDependencies } = JSON.parse(await readFile(`${root}benches/package.json`, "utf8"));
  const lock = await readFile(`${root}Cargo.lock`, "utf8");
  const crates = ["pulldown-cmark", "memchr"].map((name) => `${name} ${new RegExp(`name = "${name}"\nversion = "(.+)"`).exec(lock)?.[1]}`);
  const packages = Object.entries(devDependencies).map(([name, number]) => `${name} ${number}`);
  return [
    `${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${process.platform} ${process.arch}.`,
    // More than there are cores: others were at work, and times are longer and less sure than they would be.
    `Load in the last quarter of an hour: ${loadavg()[2].toFixed(1)}.`,
    `${version("rustc", /rustc [\d.]+/)}, node ${process.versions.node}, ${version("chromium", /Chromium [\d.]+/)}, ${version("firefox-esr", /Firefox [\d.]+/)}.`,
    `Beside: ${[...crates, ...packages].join(", ")}.`,
  ].join("\n");
}

const wanted = (process.env.TOPICS || Object.keys(TOPICS).join(",")).split(",");
for (const name of wanted) {
  if (!(name in TOPICS)) throw new Error(`TOPICS names "${name}"; the topics are ${Object.keys(TOPICS).join(", ")}`);
}

const began = Date.now();
execFileSync("cargo", ["bench", "--quiet", "--bench", "parse", "--", "write", "target/bench/texts"], { cwd: root, stdio: "inherit" });
/** @type {import("./table.mjs").Bound[]} */
const bounds = [];
/** @type {string[]} */
const report = [];
for (const name of wanted) {
  console.error(`bench: ${name}`);
  const topic = await TOPICS[name](context);
  bounds.push(...topic.bounds);
  for (const table of topic.tables) {
    report.push(print(table));
    console.log(print(table));
  }
}
console.log(print(verdict(bounds)));

if (wanted.length === Object.keys(TOPICS).length) {
  const head = `# Newsfold, measured\n\nWritten by \`make bench\`. Figures of one run are to be held against each other, not against those of another machine.\n\n${await machine()}\n`;
  await writeFile(`${root}benches/RESULTS.md`, [head, print(verdict(bounds)), ...report].join("\n"));
  console.error(`bench: benches/RESULTS.md is written; it took ${Math.round((Date.now() - began) / 1000)} s`);
}
const broken = bounds.filter(({ kind, holds }) => kind === "gate" && !holds);
for (const { what, value, limit } of broken) console.error(`bench: broken gate: ${what} is ${value}, and should be ${limit}`);
if (broken.length > 0) process.exitCode = 1;
