// @ts-check
// The demo page: what is pasted, dropped, opened or chosen goes into the widget at once, and the page says in plain
// words what it found.

import { loadCore } from "./define.js";
import { pastedDocument } from "./paste.js";

/** The sample articles, all of them made up; the first one is shown at the start. */
const SAMPLES = [
  ["flat.txt", "Flat copy, an appeal in the way"],
  ["key-points.txt", "Key points, times, authors"],
  ["comet.txt", "Two days, with a time zone"],
  ["markets.txt", "Market ticker"],
  ["match.txt", "Football, minute by minute"],
  ["ticker-de.txt", "German"],
  ["direct-fr.txt", "French"],
  ["tram-ar.txt", "Arabic, right to left"],
  ["regatta.md", "Explicit text, in Markdown"],
  ["storm.md", "A long day, in Markdown"],
  ["article.txt", "An ordinary article"],
];

/** How long to wait after a keystroke, in milliseconds: long enough not to read every letter, short enough to feel at once. */
const PAUSE = 120;

const element = /** @type {(id: string) => HTMLElement} */ (
  (id) => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`expected an element #${id} on the page`);
    return found;
  }
);
const area = /** @type {HTMLTextAreaElement} */ (element("text"));
const sample = /** @type {HTMLSelectElement} */ (element("sample"));
const file = /** @type {HTMLInputElement} */ (element("file"));
const blog = /** @type {import("./live-blog.js").LiveBlogElement} */ (element("blog"));
const answer = element("answer");
const copy = element("copy");
const embed = /** @type {HTMLDetailsElement} */ (element("embed"));

// On a phone it would stand between the text and its timeline.
embed.open = matchMedia("(min-width: 60rem)").matches;

// What the list says while the text is the reader's own.
sample.append(Object.assign(new Option("Choose a sample", ""), { disabled: true }));
for (const [name, title] of SAMPLES) sample.append(new Option(`Sample: ${title}`, name));

/** The core, once it is there; until then, and if it is not, text is text. @type {import("./core.js").Core | null} */
let core = null;
loadCore().then((loaded) => (core = loaded)).catch(() => {});

/** What is to be said of the text besides what was found in it. */
let remark = "";

let timer = 0;
area.addEventListener("input", () => {
  clearTimeout(timer);
  sample.value = "";
  remark = "";
  timer = setTimeout(show, PAUSE);
});
sample.addEventListener("change", () => void choose(sample.value));
file.addEventListener("change", () => void open(file.files?.[0]));
element("clear").addEventListener("click", () => {
  take("");
  area.focus();
});
document.addEventListener("paste", (event) => {
  const { target, clipboardData } = event;
  if (target instanceof Element && target.closest("live-blog")) return;
  // In place of nothing or of all that is there, an article; anywhere else in the text area, a correction.
  const isWhole = target !== area || (area.selectionStart === 0 && area.selectionEnd === area.value.length);
  const explicit = isWhole ? written(pastedDocument(clipboardData)) : null;
  const pasted = explicit ?? (target === area ? "" : (clipboardData?.getData("text/plain") ?? ""));
  // The text area takes plain text by itself.
  if (pasted.trim() === "") return;
  event.preventDefault();
  take(pasted);
  remark = explicit ? "It was pasted with its markup, so each line says what it is." : "";
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  const dropped = event.dataTransfer?.files[0];
  if (!dropped) return;
  event.preventDefault();
  void open(dropped);
});
element("save").addEventListener("click", () => save("article.txt"));
copy.addEventListener("click", () => {
  const snippet = element("snippet");
  void copyText(copy, snippet.textContent ?? "", () => getSelection()?.selectAllChildren(snippet));
});
element("correct").addEventListener("click", () => {
  take(core?.markdown(area.value) ?? area.value);
  area.setSelectionRange(0, 0);
  area.focus();
});
const copyMarkdown = element("copy-markdown");
copyMarkdown.addEventListener("click", () => {
  const explicit = core?.markdown(area.value) ?? area.value;
  void copyText(copyMarkdown, explicit, () => {
    take(explicit);
    area.select();
  });
});
for (const type of ["live-blog-ready", "live-blog-update"]) {
  blog.addEventListener(type, () => (answer.textContent = [found(), remark].join(" ").trim()));
}
blog.addEventListener("live-blog-error", (event) => {
  const { error } = /** @type {CustomEvent<{ error: import("./errors.js").LiveBlogError }>} */ (event).detail;
  answer.textContent = `The text could not be read. ${error.message}`;
});

void choose(SAMPLES[0]?.[0] ?? "");

/** Shows what stands in the text area. */
function show() {
  const empty = area.value.trim() === "";
  blog.hidden = empty;
  element("nothing").hidden = !empty;
  for (const part of [embed, element("doubt")]) part.hidden = empty;
  if (empty) answer.textContent = "Nothing to read yet. Paste a live blog, open a text file, or choose a sample.";
  else blog.text = area.value;
}

/**
 * Takes a text in place of what is there.
 *
 * @param {string} text
 * @param {string} [name] of the sample that it is; without one it is the reader's own, and no sample that is still on
 *   its way replaces it
 */
function take(text, name = "") {
  sample.value = name;
  area.value = text;
  area.scrollTop = 0;
  remark = "";
  show();
}

/** A live blog in a page as Newsfold Markdown; null if there is none. @param {Document | null} page */
function written(page) {
  if (!core || !page || core.parseElement(page).timeline.updates.length === 0) return null;
  return core.markdown(page);
}

/**
 * Copies a text and says so on the button; where that is not allowed, selects it instead.
 *
 * @param {HTMLElement} button
 * @param {string} text
 * @param {() => void} select
 */
async function copyText(button, text, select) {
  const words = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    select();
    button.textContent = "Selected: press Ctrl+C";
  }
  setTimeout(() => (button.textContent = words), 2000);
}

/** Saves the text as a file of the reader's. @param {string} name */
function save(name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([area.value], { type: "text/plain" }));
  link.download = name;
  link.click();
  // The browser has its hands on it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Says what was found in the text. */
function found() {
  const timeline = blog.timeline;
  if (!timeline) return "";
  const count = timeline.updates.length;
  if (count === 0) return "This does not look like a live blog: no updates were found, so it is shown as an article.";
  const parts = [count === 1 ? "1 update" : `${count} updates`];
  const timed = timeline.updates.filter((update) => update.time).length;
  if (timed > 0 && timed < count) parts.push(`${timed} of them with a time`);
  if (timeline.keyPoints.length > 0) parts.push(`${timeline.keyPoints.length} key points`);
  if (timeline.asides.length > 0) parts.push(`${timeline.asides.length} lines set aside`);
  return `Found ${parts.join(", ")}.`;
}

/** Fetches a sample into the text area. @param {string} name */
async function choose(name) {
  sample.value = name;
  try {
    const response = await fetch(new URL(`samples/${name}`, import.meta.url));
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const text = await response.text();
    // Another one may have been chosen meanwhile, or a text been pasted.
    if (sample.value === name) take(text, name);
  } catch (error) {
    // Nobody waits for it who has pasted a text meanwhile.
    if (sample.value !== name) return;
    answer.textContent = `The sample ${name} could not be loaded (${error}). Paste a text instead.`;
  }
}

/** Reads a file of the reader's into the text area. @param {File | undefined} opened */
async function open(opened) {
  if (!opened) return;
  take(await opened.text());
  // The same file may be opened again, once it was changed.
  file.value = "";
}
