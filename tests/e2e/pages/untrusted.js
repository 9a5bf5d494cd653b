// Hostile texts, and what a live blog makes of them. It all runs in the page: lone surrogates do not travel by WebDriver.
//
// Whatever is run by one of these texts sets `harm`; whatever it loads is missed by the test that lists the requests.

import { loadCore } from "/core.js";

const HARM = "globalThis.harm=1";

/** What stands in every field of an article, by what it is meant to do. */
const PAYLOADS = {
  "a script": `<script>${HARM}</script>`,
  "a script from elsewhere": `<script src="/harm.js"></script>`,
  "a picture with a handler": `<img src=/harm.png onerror="${HARM}">`,
  "a drawing with a handler": `<svg/onload=${HARM}>`,
  "a frame with a document": `<iframe srcdoc="<script>parent.harm=1</script>"></iframe>`,
  "an element that takes the focus": `<input autofocus onfocus=${HARM}>`,
  "the end of what it stands in": `</p></li></div></article></template></style></script><script>${HARM}</script>`,
  "the end of an attribute": `" onmouseover="${HARM}" x="`,
  "the end of an attribute, with an apostrophe": `' autofocus onfocus='${HARM}' x='`,
  "a sheet of style": `</style><style>* { display: none } @import "/harm.css";</style>`,
  "comments and sections": `<!-- --!> <![CDATA[ ]]> <? ?> <!`,
  "entities": `&lt;script&gt;${HARM}&lt;/script&gt; &amp;amp; &#x3C;b&#62; &nbsp; &quot; &notit;`,
  "an address that is a script": `javascript:${HARM}`,
  "the same in disguise": `JaVaScRiPt:${HARM} java\tscript:${HARM} \u0001javascript:${HARM} javascript&colon;${HARM}`,
  "an address that is a document": `data:text/html,<script>${HARM}</script> data:text/html;base64,PHNjcmlwdD4=`,
  "addresses of other sorts": `vbscript:x file:///etc/passwd blob:https://example.org/1 ftp://example.org filesystem:x`,
  "a link in Markdown": `[here](javascript:${HARM}) ![](/harm.png) <javascript:${HARM}>`,
  "a link in HTML": `<a href="javascript:${HARM}">here</a>`,
  "an address with marks": `https://example.org/"onmouseover="${HARM} https://example.org/'><script>${HARM}</script>`,
  "an address with a name and a password": "https://user:secret@example.org/ https://example.org@evil.example/",
  "an address in other letters": "https://еxample.org/ https://xn--e1awd7f.example/ https://example。org/",
  "an address that never ends": `https://example.org/${"a".repeat(10_000)}`,
  "an address that is none": "http:// https://[ https://% mailto: http://user@:80 https://a:99999999/",
  "a template": `{{constructor.constructor('${HARM}')()}} \${${HARM}} <%= ${HARM} %> #{${HARM}}`,
  "names of properties": "__proto__ constructor toString hasOwnProperty length",
  "patterns of replacement": "$& $1 $` $' $$ $<x> {i} {n} {0} %s %n",
  "overrides of direction": "\u202egnihton sesrever siht\u202d \u2067a\u2066b\u2068c",
  "ends of directions that were not begun": "\u202c\u202c\u2069\u2069 all the rest",
  "Arabic and Hebrew with numbers": "إضراب 10:32 (שביתה) 12.3 – live",
  "nothing to see": "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u180eh\u{e0041}i",
  "NUL and other controls": "a\0b\u0001c\u0008d\u001b[31me\u007ff\u0085g",
  "lone surrogates": "a\ud800b \udfff\ud83dc",
  "no characters": "\ufffe\uffff\u{1ffff}\ufdd0\ufffd",
  "marks upon marks": `Z${"\u0301\u0327".repeat(200)}algo`,
  "people joined to people": "👩\u200d👩\u200d👧\u200d👦🏿\u{1f1e9}\u{1f1ea}\ufe0f",
  "a word without an end": "x".repeat(20_000),
  "separators of lines": "a\u2028b\u2029c\rd",
};

/** An article of which every field is the payload. */
function explicit(payload) {
  return `---
live-blog: 1
standfirst: ${payload}
byline: ${payload}
---
# ${payload}

Intro ${payload}

## Key points

- ${payload}
- Key ${payload}

## 10:32 ${payload}

[author] ${payload}

Body ${payload}

> ${payload}

- ${payload}

[caption] ${payload}

### ${payload}

[boilerplate] ${payload}

[related] ${payload}

## ${payload}

\\${payload}

[footer] ${payload}
`;
}

/** The same as a page would have it, where all has to be guessed. */
function guessed(payload) {
  const update = (time, name) => `${time}\n\n${payload} ${name}\n\nDrivers said that ${payload} was not the point, on Friday.\n\n`;
  return `${payload} – live\n\nThe drivers vote today on ${payload}, says the council.\n\n${update("10:32", "one")}${update("10:05", "two")}${update("09:50", "three")}`;
}

/** Elements that a live blog is made of. */
const ELEMENTS = new Set(
  "a article blockquote button details div h2 h3 h4 header input li p path pre slot span summary svg time ul".split(" "),
);

const ATTRIBUTES =
  /^(?:aria-[a-z]+|class|data-[a-z]+|datetime|dir|hidden|href|id|lang|part|placeholder|rel|role|tabindex|type|d|viewBox|focusable)$/;

/** Everything that is wrong with what is on the screen. */
function* wrongs(blog) {
  const { shadowRoot: root, timeline } = blog;
  if (!timeline) return yield `it is ${blog.state}`;
  const all = (selector, within = root) => [...within.querySelectorAll(selector)];
  const texts = (selector, within) => all(selector, within).map((element) => element.textContent);
  const same = (what, shown, meant) => (JSON.stringify(shown) === JSON.stringify(meant) ? [] : [`${what}: ${JSON.stringify(shown)} is shown for ${JSON.stringify(meant)}`]);
  const some = (text) => (text === null ? [] : [text]);
  const blocks = "p, li, .subheading";

  yield* same("headline", texts(".headline"), some(timeline.headline));
  yield* same("standfirst", texts(".standfirst"), some(timeline.standfirst));
  yield* same("byline", texts(".byline"), some(timeline.byline));
  yield* same("key points", texts(".key-points li"), timeline.keyPoints.map(({ text }) => text));
  yield* same("intro", texts(`.intro :is(${blocks})`), timeline.intro.map(({ text }) => text));
  yield* same("asides", texts(".asides li"), timeline.asides.map(({ text }) => text));
  const articles = all("article");
  yield* same("updates", articles.length, timeline.updates.length);
  for (const [at, update] of timeline.updates.entries()) {
    const article = articles[at];
    yield* same("heading", texts(".heading .title", article), some(update.heading));
    yield* same("author", texts(".author", article), some(update.author));
    yield* same("body", texts(`:is(.lead, .rest) :is(${blocks})`, article), update.blocks.map(({ text }) => text));
  }

  for (const element of all("*")) {
    if (!ELEMENTS.has(element.localName)) yield `there is a ${element.localName}`;
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.test(name)) yield `a ${element.localName} has ${name}="${value}"`;
    }
    if (element.localName === "a" && !/^(?:#|https?:|mailto:)/.test(element.getAttribute("href"))) yield `there is a link to ${element.getAttribute("href")}`;
  }
  for (const element of all(".headline, .standfirst, .byline, .time, .author, .title, .caption, .subheading, p, li, blockquote")) {
    if (isOpenToItsLine(element)) yield `the direction of ${element.className || element.localName} is not kept to itself`;
  }
  if ("harm" in globalThis) yield "it ran";
}

/** Whether directions that are begun in an element go on in the words beside it. */
function isOpenToItsLine(element) {
  const { display, unicodeBidi } = getComputedStyle(element);
  return display.startsWith("inline") && unicodeBidi === "normal";
}

/** The ways by which a text comes into an element; the second half of each is for when the element is in the page. */
const WAYS = {
  content: [(blog, text) => blog.appendChild(document.createElement("pre")).append(text), () => {}],
  script: [() => {}, (blog, text) => (blog.text = text)],
  file: [(blog, text) => blog.setAttribute("src", `/untrusted-${texts.indexOf(text)}.txt`), () => {}],
};

/** A text shown in an element that it comes into in one of these ways; what is wrong with it. */
async function show(text, [before, after]) {
  const blog = document.createElement("live-blog");
  blog.setAttribute("open", "all");
  const ready = new Promise((resolve) => ["live-blog-ready", "live-blog-error"].forEach((type) => blog.addEventListener(type, resolve, { once: true })));
  before(blog, text);
  document.querySelector("main").append(blog);
  after(blog, text);
  await ready;
  const found = [...wrongs(blog)];
  if (!blog.text.includes(text)) found.push("the text is not what it was");
  blog.remove();
  return found;
}

/** Whether the segments are the whole text, to the last code unit. */
async function isWhole(text) {
  const core = await loadCore();
  let end = 0;
  for (const segment of core.parse(text, { explain: true }).segments) {
    if (segment.start !== end) return false;
    end = segment.end;
  }
  return end === text.length;
}

const articles = Object.entries(PAYLOADS).flatMap(([name, payload]) =>
  [explicit, guessed].map((write) => ({ name: `${name} (${write.name})`, text: write(payload) })),
);

/** The texts as files can hold them: UTF-8 has no lone surrogates. */
const texts = articles.map(({ text }) => text.toWellFormed());

/** Every payload in every field, by one of the ways; gives what is wrong. */
async function untrusted(way) {
  const found = [];
  for (const [at, { name, text }] of articles.entries()) {
    const wrong = await show(way === "file" ? texts[at] : text, WAYS[way]);
    found.push(...wrong.map((what) => `${name}: ${what}`));
    if (!(await isWhole(text))) found.push(`${name}: the segments are not the whole text`);
  }
  return found.map((what) => what.slice(0, 400).toWellFormed());
}

Object.assign(globalThis, { untrusted, texts });
