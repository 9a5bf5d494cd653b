// @ts-check
// The demo page: what is pasted, dropped, opened or chosen goes into the widget at once, and the page says in plain
// words what it found.

import "./define.js";

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

for (const [name, title] of SAMPLES) sample.append(new Option(`Sample: ${title}`, name));

let timer = 0;
area.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
});
sample.addEventListener("change", () => void choose(sample.value));
file.addEventListener("change", () => void open(file.files?.[0]));
element("clear").addEventListener("click", () => {
  take("");
  area.focus();
});
document.addEventListener("paste", (event) => {
  // Into the text area the browser pastes by itself. Anywhere else, a text can only be meant for it.
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  if (event.target instanceof HTMLElement && event.target.closest("textarea, live-blog")) return;
  if (pasted.trim() !== "") take(pasted);
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  const dropped = event.dataTransfer?.files[0];
  if (!dropped) return;
  event.preventDefault();
  void open(dropped);
});
element("save").addEventListener("click", () => save("article.txt"));
copy.addEventListener("click", async () => {
  const words = copy.textContent;
  try {
    await navigator.clipboard.writeText(element("snippet").textContent ?? "");
    copy.textContent = "Copied";
  } catch {
    getSelection()?.selectAllChildren(element("snippet"));
    copy.textContent = "Selected: press Ctrl+C";
  }
  setTimeout(() => (copy.textContent = words), 2000);
});
blog.addEventListener("live-blog-ready", () => (answer.textContent = found()));
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
  if (empty) answer.textContent = "Nothing to read yet. Paste a live blog, open a text file, or choose a sample.";
  else blog.text = area.value;
}

/** Takes a text in place of what is there. @param {string} text */
function take(text) {
  area.value = text;
  area.scrollTop = 0;
  show();
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
  try {
    const response = await fetch(new URL(`samples/${name}`, import.meta.url));
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const text = await response.text();
    // Another one may have been chosen meanwhile.
    if (sample.value === name) take(text);
  } catch (error) {
    answer.textContent = `The sample ${name} could not be loaded (${error}). Paste a text instead.`;
  }
}

/** Reads a file of the reader's into the text area. @param {File | undefined} opened */
async function open(opened) {
  if (!opened) return;
  take(await opened.text());
}
