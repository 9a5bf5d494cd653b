// The custom elements manifest agrees with the README, with the comments of the code and with the element in a browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { inEveryEngine } from "./harness/index.mjs";

const read = (/** @type {string} */ path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");
const [readme, code, manifest] = [await read("README.md"), await read("www/live-blog.js"), JSON.parse(await read("www/custom-elements.json"))];
const [{ attributes, members, events, cssProperties, cssParts }] = manifest.modules[0].declarations;

/** The names of some entries, in order. */
const names = (/** @type {{ name: string }[]} */ entries) => entries.map(({ name }) => name).toSorted();

/** What stands between backticks at the beginning of the rows of a table. */
const rows = (/** @type {string} */ head) => {
  const table = readme.slice(readme.indexOf(`| ${head}`)).split("\n\n")[0];
  return [...table.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`([\w-]+)(?:\(\))?`/g)].map(([, name]) => name)).toSorted();
};

/** Names and sentences of a tag in the comments of the element. */
const tags = (/** @type {string} */ tag) => [...code.matchAll(new RegExp(`@${tag} ([\\w-]+) - (.*)`, "g"))].map(([, name, description]) => ({ name, description }));

inEveryEngine("the custom elements manifest", (scenario) => {
  scenario("says what README and comments say", async () => {
    assert.deepEqual(names(attributes), rows("attribute"));
    assert.deepEqual(names(members), rows("property or method"));
    assert.deepEqual(names(events), rows("event"));
    const said = (/** @type {any[]} */ entries) => entries.map(({ name, description }) => ({ name, description }));
    assert.deepEqual(said(attributes), tags("attribute"));
    assert.deepEqual(said(events), tags("fires"));
    const looks = /Its looks follow[^]*?\n\n/.exec(readme)?.[0] ?? "";
    const documented = [...looks.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).toSorted();
    assert.deepEqual(names([...cssProperties, ...cssParts]), documented);
    for (const each of [...attributes, ...members, ...events, ...cssProperties, ...cssParts]) assert.ok(each.description, each.name);
  });

  scenario("describes the element that is defined", async ({ page }) => {
    await page.open("/examples/basic.html");
    await page.waitFor(() => customElements.get("live-blog"));
    const [observed, own] = await page.run(() => {
      const { observedAttributes, prototype } = customElements.get("live-blog");
      const properties = Object.entries(Object.getOwnPropertyDescriptors(prototype));
      return [observedAttributes, properties.map(([name, { get, set }]) => ({ name, readonly: Boolean(get && !set) }))];
    });
    for (const name of observed) assert.ok(names(attributes).includes(name), name);
    const lifecycle = ["constructor", "connectedCallback", "disconnectedCallback", "attributeChangedCallback"];
    const found = own.filter(({ name }) => !lifecycle.includes(name));
    assert.deepEqual(names(found), names(members));
    for (const { name, readonly } of found) assert.equal(Boolean(members.find((/** @type {any} */ each) => each.name === name).readonly), readonly, name);
  });
});
