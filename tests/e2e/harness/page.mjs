// One page in one browser, as a reader meets it: look, click, type, wait; and what it said to its console.
//
// Selectors reach through open shadow roots: `page.find("live-blog h2")` would not, since a selector is matched
// inside of one tree, but `page.find("h2")` finds the first h2 of any tree, in document order.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";

import { axe, webdriver } from "./packages.mjs";

const { Key, logging } = webdriver;

/**
 * @typedef {import("selenium-webdriver").WebElement} WebElement
 * @typedef {{ source: string, text: string }} ConsoleEntry `source` is `console.error`, `console.warn`,
 *   `console.assert`, `error`, `unhandledrejection`, `csp`, `load` or, from Chromium's own log, `chromium`.
 */

/** How long {@link Page.waitFor} waits, in milliseconds. Long, because build machines are slow; passing is quick. */
const PATIENCE = 10_000;

export class Page {
  /** @type {ConsoleEntry[]} */
  #entries = [];

  /**
   * @param {import("selenium-webdriver").WebDriver} driver Also for what the methods here do not do.
   * @param {string} engine
   * @param {string} origin
   */
  constructor(driver, engine, origin) {
    this.driver = driver;
    this.engine = engine;
    this.origin = origin;
  }

  /**
   * Opens an address of the site and waits until it has loaded.
   *
   * @param {string} path Such as `/pages/parse.html#id`.
   */
  async open(path) {
    await this.#collect();
    await this.driver.get(new URL(path, this.origin).href);
  }

  /** Loads the page again. */
  async reload() {
    await this.#collect();
    await this.driver.navigate().refresh();
  }

  /**
   * Runs a function in the page. It sees nothing of the test but its arguments: plain data, and elements (each an
   * argument of its own: WebKit's driver does not look for them in arrays). What it returns, or its promise gives,
   * must be plain data or elements too.
   *
   * @template Result
   * @param {(...args: any[]) => Result} script
   * @param {...unknown} args
   * @returns {Promise<Awaited<Result>>}
   * @example
   * const open = await page.run((id) => document.getElementById(id).open, "update-1");
   */
  run(script, ...args) {
    return /** @type {any} */ (this.driver.executeScript(script, ...args));
  }

  /**
   * The elements that match, in all open shadow roots, in document order.
   *
   * @param {string} selector
   * @param {WebElement} [within] An element, to look below it only.
   * @returns {Promise<WebElement[]>}
   */
  all(selector, within) {
    return this.driver.executeScript(deepQuery, selector, within ?? null);
  }

  /**
   * The first element that matches. The test fails where there is none.
   *
   * @param {string} selector
   * @param {WebElement} [within]
   */
  async find(selector, within) {
    const [first] = await this.all(selector, within);
    assert.ok(first, `no element matches ${selector}`);
    return first;
  }

  /**
   * The text that a reader sees in the first element that matches: `innerText`, so nothing that is folded away.
   *
   * @param {string | WebElement} target
   * @returns {Promise<string>}
   */
  async text(target) {
    return this.run((element) => element.innerText.trim(), await this.#element(target));
  }

  /**
   * Such texts of all elements that match.
   *
   * @param {string} selector
   * @returns {Promise<string[]>}
   */
  texts(selector) {
    const texts = `return (${deepQuery})(arguments[0], null).map((element) => element.innerText.trim())`;
    return this.driver.executeScript(texts, selector);
  }

  /**
   * Clicks in the middle of an element with the mouse, scrolling it into view if need be.
   *
   * @param {string | WebElement} target
   */
  async click(target) {
    const element = await this.#element(target);
    // What comes on the screen may take its true size only there, and push the target on; and the widget may still be
    // on its way to an update. The target has to stay where it was brought.
    await this.run(async (e) => {
      for (let calm = 0, turn = 0; calm < 2 && turn < 40; turn += 1) {
        e.scrollIntoView({ block: "center", behavior: "instant" });
        const { top } = e.getBoundingClientRect();
        await new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later)));
        calm = Math.abs(e.getBoundingClientRect().top - top) < 1 ? calm + 1 : 0;
      }
    }, element);
    await this.driver.actions().move({ origin: element }).click().perform();
  }

  /**
   * Puts the focus on an element and types.
   *
   * @param {string | WebElement} target
   * @param {string} text
   */
  async type(target, text) {
    await this.run((element) => element.focus(), await this.#element(target));
    await this.driver.actions().sendKeys(text).perform();
  }

  /**
   * Presses keys where the focus is: characters, names of WebDriver's keys (`Tab`, `Enter`, `Space`, `Page_Down`, …),
   * and both with modifiers (`Shift+Tab`, `Control+a`).
   *
   * @param {...string} keys
   */
  async press(...keys) {
    for (const key of keys) {
      const parts = key === "+" ? ["+"] : key.split("+").map(keyCode);
      const last = /** @type {string} */ (parts.pop());
      const actions = this.driver.actions();
      for (const part of parts) actions.keyDown(part);
      actions.keyDown(last).keyUp(last);
      for (const part of parts.reverse()) actions.keyUp(part);
      await actions.perform();
    }
  }

  /** The element that has the focus, inside of shadow roots too. */
  active() {
    return this.run(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return /** @type {any} */ (active);
    });
  }

  /**
   * Waits until an element matches, or until a function that runs in the page gives something true; gives that.
   *
   * @param {string | ((...args: any[]) => unknown)} condition
   * @param {...unknown} args For the function.
   * @returns {Promise<any>}
   */
  async waitFor(condition, ...args) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = typeof condition === "string" ? (await this.all(condition))[0] : await this.run(condition, ...args);
      if (value) return value;
      if (Date.now() > end) {
        assert.fail(`waited ${PATIENCE / 1000} s in vain for ${condition}; console: ${await this.#show()}`);
      }
      await new Promise((later) => setTimeout(later, 25));
    }
  }

  /**
   * Sets the size of the window, in CSS pixels. Engines have a smallest width, about 500.
   *
   * @param {number} width
   * @param {number} height
   */
  resize(width, height) {
    return this.driver.manage().window().setRect({ width, height });
  }

  /**
   * Saves what is on the screen as a PNG file.
   *
   * @param {string} file
   */
  async screenshot(file) {
    await writeFile(file, await this.driver.takeScreenshot(), "base64");
  }

  /**
   * What axe-core finds wrong, one line a finding; best compared with `[]`.
   *
   * @param {object} [options] axe-core's own, see its documentation of `axe.run`.
   * @returns {Promise<string[]>}
   */
  async accessibility(options = {}) {
    await this.driver.executeScript(axe.source);
    return this.run(async (settings) => {
      const { violations } = await /** @type {any} */ (globalThis).axe.run(document, settings);
      return violations.flatMap((/** @type {any} */ { id, help, nodes }) =>
        nodes.map((/** @type {any} */ { target }) => `${id}: ${help} (${target.flat().join(" >>> ")})`),
      );
    }, options);
  }

  /**
   * What the console holds since the test began, and forgets it. A test that provokes an error takes it from here;
   * what is left at its end fails it.
   *
   * @returns {Promise<ConsoleEntry[]>}
   */
  async takeConsole() {
    await this.#collect();
    return this.#entries.splice(0);
  }

  /** Fails if there is anything in the console. Runs after every test. */
  async assertConsoleEmpty() {
    assert.deepEqual(await this.takeConsole(), [], "the console is not empty");
  }

  /** Leaves the page, and leaves nothing behind for the next test. */
  async leave() {
    const ours = (await this.driver.getCurrentUrl()).startsWith(this.origin);
    if (ours) {
      await this.run(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    }
    await this.driver.get("about:blank");
  }

  /** @param {string | WebElement} target */
  #element(target) {
    return typeof target === "string" ? this.find(target) : target;
  }

  async #show() {
    await this.#collect();
    return JSON.stringify(this.#entries);
  }

  async #collect() {
    /** @type {ConsoleEntry[]} */
    const heard = await this.run(() => /** @type {any} */ (globalThis).__consoleEntries?.splice(0) ?? []);
    this.#entries.push(...heard);
    if (this.engine !== "chromium") return;
    // What no script can hear: failed requests, interventions. The rest of that log the hook has heard already.
    for (const { level, message } of await this.driver.manage().logs().get(logging.Type.BROWSER)) {
      const known = / (console-api|javascript|security) |: Uncaught /.test(message);
      if (level.value >= logging.Level.WARNING.value && !known) this.#entries.push({ source: "chromium", text: message });
    }
  }
}

/** @param {string} name */
function keyCode(name) {
  if ([...name].length === 1) return name;
  const code = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (Key))[name.toUpperCase()];
  if (typeof code !== "string") throw new Error(`there is no key "${name}"; WebDriver has ${Object.keys(Key).join(", ")}`);
  return code;
}

/**
 * Runs in the page.
 *
 * @param {string} selector
 * @param {Element | null} within
 */
function deepQuery(selector, within) {
  /** @type {Element[]} */
  const found = [];
  (function search(/** @type {ParentNode} */ root) {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) search(element.shadowRoot);
    }
  })(within?.shadowRoot ?? within ?? document);
  return found;
}
