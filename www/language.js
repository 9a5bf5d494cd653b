// @ts-check
// Languages by their tags: the one that the widget speaks, and which way a script runs. The words are in strings.js.

/**
 * The language of the widget's own words: that of the host's surroundings, else that of the text.
 *
 * @param {Element} host
 * @param {string | undefined} detected of the text, BCP 47; `und` where it does not tell
 */
export function languageAround(host, detected) {
  const around = host.closest("[lang]")?.getAttribute("lang");
  const language = around || document.documentElement.lang || detected || "en";
  return language !== "und" && isLanguage(language) ? language : "en";
}

/** Whether Intl knows what to do with a tag. @param {string} tag */
export function isLanguage(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Whether a language is written from right to left. @param {string} language */
export function isRightToLeft(language) {
  return /^(?:ar|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i.test(language);
}

/**
 * The attributes of what holds words of the widget's own: none where they are in the language of the article around them.
 *
 * @param {string} language of the widget
 * @param {string} around the article's; `und` where it does not tell
 * @returns {Record<string, string>}
 */
export function ownWords(language, around) {
  const [base, other] = [language, around].map((tag) => tag.split("-")[0]);
  return base === other || around === "und" ? {} : { lang: language, dir: isRightToLeft(language) ? "rtl" : "ltr" };
}
