// Makes dist/ of www/: what a page needs to show live blogs, in two files, and the npm package around them.
//
//   define.js       the element, its style sheet and the glue of the core, as one minified ES module
//   newsfold.wasm   the core, which define.js looks for beside itself
//
// The rest (types, manifest, package.json, README, licences) is for npm, and no page asks for it. Compiling the core is not done
// here: `make build` has done it.

import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(new URL("../www/package.json", import.meta.url));
/** @type {typeof import("esbuild")} */
const esbuild = require("esbuild");
/** @type {typeof import("terser")} */
const terser = require("terser");

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** The oldest engines that have all that the element uses: container queries, `adoptedStyleSheets`, `toReversed`. */
const TARGET = ["chrome115", "firefox115", "safari16.4"];

/**
 * Puts the style sheet into the module in place of the one that sheet.js fetches: one request less, and a sheet that
 * a policy without `style-src` allows too.
 *
 * @type {import("esbuild").Plugin}
 */
const sheetInModule = {
  name: "sheet in module",
  setup({ onLoad }) {
    onLoad({ filter: /\/www\/sheet\.js$/ }, () => ({
      contents: `
        import css from "./live-blog.css";
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        export const styleSheet = async () => sheet;
      `,
      resolveDir: `${ROOT}www`,
    }));
    onLoad({ filter: /\/www\/live-blog\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path), { loader: "css", minify: true, target: TARGET });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/**
 * Bundles the element.
 *
 * @param {import("esbuild").BuildOptions} [options] where it is to be other than it ships
 * @returns {Promise<import("esbuild").BuildResult<{ metafile: true, write: false }>>} the module, and what each source costs in it
 */
export function bundle(options) {
  return esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ["www/define.js"],
    outfile: "dist/define.js",
    bundle: true,
    format: "esm",
    minify: true,
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write: false,
    plugins: [sheetInModule],
    ...options,
  });
}

/**
 * Minifies the module once more: esbuild is quick, terser finds more and names things so that they compress better.
 *
 * @param {string} script
 */
async function shorten(script) {
  const { code } = await terser.minify(script, { module: true, compress: { ecma: 2020, passes: 3 } });
  return /** @type {string} */ (code);
}

/** What npm has to know, from what www/ says of itself. */
async function packageJson() {
  const { name, version, description, license, customElements } = JSON.parse(await readFile(`${ROOT}www/package.json`, "utf8"));
  return {
    name,
    version,
    description,
    license,
    keywords: ["live blog", "news", "timeline", "custom element", "wasm"],
    type: "module",
    exports: { ".": { types: "./types/define.d.ts", default: "./define.js" }, "./*": "./*" },
    sideEffects: ["./define.js"],
    customElements,
  };
}

async function main() {
  const dist = `${ROOT}dist/`;
  await rm(dist, { recursive: true, force: true });
  await mkdir(`${dist}types/pkg`, { recursive: true });

  await cp(`${ROOT}www/newsfold.wasm`, `${dist}newsfold.wasm`);
  const tsc = `${ROOT}www/node_modules/.bin/tsc`;
  execFileSync(tsc, ["--project", `${ROOT}www/jsconfig.json`, "--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", `${dist}types`], {
    stdio: "inherit",
  });
  await rm(`${dist}types/demo.d.ts`);
  for (const name of ["newsfold.d.ts", "newsfold_bg.d.ts"]) await cp(`${ROOT}www/pkg/${name}`, `${dist}types/pkg/${name}`);
  for (const name of ["README.md", "LICENSE", "LICENSE-APACHE", "LICENSE-MIT", "LICENSE-THIRD-PARTY"]) await cp(ROOT + name, dist + name);
  await cp(`${ROOT}www/custom-elements.json`, `${dist}custom-elements.json`);
  await writeFile(`${dist}package.json`, `${JSON.stringify(await packageJson(), null, 2)}\n`);
  // Last, since it tells make that all is there.
  const { outputFiles } = await bundle();
  for (const { path, text } of outputFiles) await writeFile(path, await shorten(text));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
