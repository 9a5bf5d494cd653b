// What is in a release besides our own code, and under which licences: writes LICENSE-THIRD-PARTY, or sees whether it
// is still true.
//
// Command line: node tools/licences.mjs [--check]
//
// The script of a release is ours alone, since www/package.json has no dependencies; --check sees to that as well. The
// module holds parts of the crates that it is built from.

import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FILE = "LICENSE-THIRD-PARTY";

/** The crates that the module is built from, without our own and without those that only write code for it. */
function crates() {
  const wanted = ["--package", "newsfold-module", "--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro"];
  const tree = execFileSync("cargo", ["tree", "--locked", ...wanted, "--prefix", "none", "--no-dedupe", "--format", "{p}|{l}|{r}"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const rows = tree.trim().split("\n").filter((row) => !row.startsWith("newsfold"));
  return [...new Set(rows)].sort().map((row) => row.split("|"));
}

function notice() {
  const rows = crates().map(([crate, licence, repository]) => `${crate}\n    ${licence}\n    ${repository}\n`);
  return `The module newsfold.wasm holds code of the crates below. All of them may be used under the Apache License,
Version 2.0, whose text is in LICENSE-APACHE, and are used under it here.

${rows.join("\n")}`;
}

/** @param {string} complaint */
function fail(complaint) {
  console.error(`newsfold: ${complaint}`);
  process.exitCode = 1;
}

const expected = notice();
for (const [crate, licence] of crates()) {
  if (!licence.includes("Apache-2.0")) fail(`${crate} is under ${licence}: expected a licence that Newsfold can be given on under, Apache-2.0 among others`);
}
const { dependencies = {} } = JSON.parse(await readFile(`${ROOT}www/package.json`, "utf8"));
if (Object.keys(dependencies).length > 0) fail(`www/package.json depends on ${Object.keys(dependencies)}: list them in tools/licences.mjs`);

if (!process.argv.includes("--check")) await writeFile(ROOT + FILE, expected);
else if ((await readFile(ROOT + FILE, "utf8").catch(() => "")) !== expected) {
  fail(`${FILE} does not list what newsfold.wasm is built from: run node tools/licences.mjs, and look at git diff`);
}
