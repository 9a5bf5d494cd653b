// The widget's words are complete in every language: the same names, the same gaps to fill in, and a form for each
// number that the language tells apart. No browser.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { counted, STRINGS, stringsFor } from "../../www/strings.js";

const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "ar", "uk"];

/** What is to be filled in. @param {string} words */
const gaps = (words) => (words.match(/\{\w+\}/g) ?? []).toSorted();

describe("strings", () => {
  it("know nine languages", () => {
    assert.deepEqual(Object.keys(STRINGS), LANGUAGES);
  });

  for (const language of LANGUAGES) {
    const strings = STRINGS[language];

    it(`${language}: has every word, and none that is not said`, () => {
      assert.deepEqual(Object.keys(strings).toSorted(), Object.keys(STRINGS.en).toSorted());
    });

    it(`${language}: has a form for every number that the language tells apart`, () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      // "Many" of the Romance languages is for whole millions.
      const needed = pluralCategories.filter((category) => category !== "many" || ["ar", "uk"].includes(language));
      for (const [name, words] of Object.entries(strings)) {
        if (typeof words === "object") assert.deepEqual(Object.keys(words).toSorted(), needed.toSorted(), name);
      }
    });

    it(`${language}: leaves the same gaps as English, and nothing empty`, () => {
      for (const [name, words] of Object.entries(strings)) {
        const english = STRINGS.en[name];
        if (typeof words === "string") {
          assert.ok(words.trim(), name);
          assert.deepEqual(gaps(words), gaps(english), name);
          continue;
        }
        // A language may have a word of its own for none, one and two.
        assert.deepEqual(gaps(words.other), gaps(english.other), name);
        for (const n of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) assert.doesNotMatch(counted(words, n, language), /[{}]|^$/, `${name} of ${n}`);
      }
    });
  }

  it("are English where the language is not known, and take what a host says itself", () => {
    assert.equal(stringsFor("de-AT").expandAll, "Alle ausklappen");
    assert.equal(stringsFor("tlh").expandAll, "Expand all");
    const own = stringsFor("de", { expandAll: "Auf damit", newUpdates: { other: "{n} mal Neues" } });
    assert.deepEqual([own.expandAll, own.collapseAll, counted(own.newUpdates, 1, "de")], ["Auf damit", "Alle einklappen", "1 mal Neues"]);
  });
});
