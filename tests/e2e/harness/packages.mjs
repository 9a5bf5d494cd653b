// The npm packages that the tests use. They are installed in www/, where Node does not look from here.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../../../www/package.json", import.meta.url));

/** @type {typeof import("selenium-webdriver")} */
export const webdriver = require("selenium-webdriver");

/** @type {typeof import("selenium-webdriver/chrome")} */
export const chrome = require("selenium-webdriver/chrome.js");

/** @type {typeof import("selenium-webdriver/firefox")} */
export const firefox = require("selenium-webdriver/firefox.js");

/** @type {typeof import("selenium-webdriver/remote")} */
export const remote = require("selenium-webdriver/remote/index.js");

/** Reads and writes WebAssembly. It is large, so it is loaded where it is wanted. @returns {Promise<any>} */
export const binaryen = () => import(pathToFileURL(require.resolve("binaryen")).href);

/** @type {{ source: string }} The accessibility checker, as a script to run in a page. */
export const axe = require("axe-core");
