// The demo page, as somebody meets it who has a wall of text: paste, timeline, fold, deep link.

import assert from "node:assert/strict";

import { inEveryEngine } from "./harness/index.mjs";

/** Puts a text into the text area as a paste does: all at once, with one input event. */
const paste = (text) => {
  const area = document.querySelector("#text");
  area.value = text;
  area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
};
const updates = () => document.querySelector("#blog").timeline?.updates.length;
const answer = (pattern) => new RegExp(pattern).test(document.querySelector("#answer").textContent);

/** Pastes into an element, as a page that was copied is: its markup and its text. */
const pasteBoth = (selector, html, text) => {
  const clipboardData = { getData: (type) => ({ "text/html": html, "text/plain": text })[type] ?? "" };
  const event = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData });
  // What a browser does by itself where nobody has done something else.
  const target = document.querySelector(selector);
  if (target.dispatchEvent(event) && target.matches("textarea")) {
    target.setRangeText(text, target.selectionStart, target.selectionEnd, "end");
    target.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }
};

/** A live blog as a page has it: what its lines are is in the markup alone. */
const PAGE = `<meta charset="utf-8"><h1>Goat on the ferry – live</h1><img src="/spy.png" onerror="document.title = 'run'">
  <script>document.title = "run"</script><p>The ferry left an hour late.</p>
  <h2>The goat has gone ashore.</h2><p><time datetime="2029-03-02T11:48:00Z">a moment ago</time></p><p>It walked down the ramp by itself.</p>
  <h2>Which deck is it on?</h2><p><time datetime="2029-03-02T11:05:00Z">earlier</time></p><blockquote>The car deck.</blockquote>`;
const PLAIN = "Goat on the ferry – live\n\n11:48\n\nThe goat has gone ashore\n\nIt walked down the ramp by itself, they said.\n";

inEveryEngine("the demo", (scenario) => {
  scenario("shows its first sample at once", async ({ page }) => {
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    assert.equal(await page.text("h2.headline"), "Kelbrook tram strike – live: Drivers vote to stay out as council offers new bells");
    assert.equal((await page.all("article.update")).length, 9);
    assert.equal((await page.all(".intro > p")).length, 6);
  });

  scenario("fits a phone of 320 pixels", async ({ page }) => {
    await page.resize(500, 800);
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    const wide = await page.run(() => {
      // No window is as narrow as that; its body can be.
      document.body.style.inlineSize = "320px";
      document.querySelector("#embed").open = true;
      return [...document.querySelectorAll("body *")].filter((each) => each.getBoundingClientRect().right > 320).map(({ tagName, id }) => tagName + id);
    });
    assert.deepEqual(wide, []);
    await page.run(() => document.body.removeAttribute("style"));
  });

  scenario("turns a paste into a timeline that folds and can be linked to", async ({ page, site }) => {
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    const text = await page.run(async () => (await fetch("/samples/key-points.txt")).text());
    await page.run(paste, text);
    await page.waitFor(answer, "^Found 5 updates");
    assert.equal(await page.run(updates), 5);
    await page.click("button.collapse-all");
    assert.equal(await page.run(() => document.querySelector("#blog").shadowRoot.querySelectorAll("[aria-expanded='true']").length), 0);
    await page.click(".key-points a");
    await page.waitFor(() => location.hash.length > 1 && document.querySelector("#blog").shadowRoot.activeElement?.matches("article[data-folded='false']"));
    assert.ok(site.requests.every((request) => request.startsWith("GET ")), "nothing is sent");
  });

  scenario("reads every sample", async ({ page }) => {
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    const expected = { "key-points.txt": 5, "markets.txt": 5, "match.txt": 10, "comet.txt": 5, "ticker-de.txt": 4, "direct-fr.txt": 4, "tram-ar.txt": 3, "regatta.md": 3, "storm.md": 35, "article.txt": 0, "flat.txt": 9 };
    for (const [name, count] of Object.entries(expected)) {
      await page.run((name) => {
        const sample = document.querySelector("#sample");
        sample.value = name;
        sample.dispatchEvent(new Event("change"));
      }, name);
      await page.waitFor((count) => document.querySelector("#blog").timeline?.updates.length === count, count);
    }
  });

  scenario("never takes a text away for a sample that comes late", async ({ page, site }) => {
    const deliver = new Promise((asked) => {
      site.routes.set("/samples/flat.txt", (_, response) => {
        asked(() => response.setHeader("Content-Type", "text/plain").end("The late sample\n"));
      });
    });
    await page.open("/index.html");
    await page.waitFor(() => document.querySelector("#sample").value === "flat.txt");
    await page.run(paste, PLAIN);
    await page.waitFor(answer, "^Found 1 update");
    assert.equal(await page.run(() => document.querySelector("#sample").selectedOptions[0].textContent), "Choose a sample");
    (await deliver)();
    await page.waitFor(() => performance.getEntriesByName(new URL("/samples/flat.txt", location.href).href).length > 0);
    await page.run(() => new Promise((later) => setTimeout(later, 200)));
    assert.equal(await page.run(() => document.querySelector("#text").value), PLAIN);
  });

  scenario("says nothing of a sample that fails late", async ({ page, site }) => {
    const refuse = new Promise((asked) => {
      site.routes.set("/samples/flat.txt", (_, response) => asked(() => response.writeHead(503).end()));
    });
    await page.open("/index.html");
    await page.waitFor(() => document.querySelector("#sample").value === "flat.txt");
    await page.run(paste, PLAIN);
    await page.waitFor(answer, "^Found 1 update");
    (await refuse)();
    await page.run(() => new Promise((later) => setTimeout(later, 400)));
    assert.match(await page.text("#answer"), /^Found 1 update/);
    await page.takeConsole();
  });

  scenario("takes a paste wherever it is made, and starts anew with an empty page", async ({ page }) => {
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    await page.click("#clear");
    await page.waitFor(answer, "^Nothing to read yet");
    assert.equal(await page.run(() => document.activeElement.id), "text");
    assert.match(await page.text("#nothing"), /^The timeline will stand here/);
    assert.deepEqual(await page.run(() => ["#embed", "#doubt", "#blog"].map((selector) => document.querySelector(selector).checkVisibility())), [false, false, false], "there is nothing to correct or to take away");
    assert.deepEqual(await page.accessibility(), []);
    await page.run(() => {
      const data = "A pond – live\n\n10:32\n\nThe duck has moved\n\nIt sits on the sign.\n\n10:12\n\nTwo ducks seen\n\nThey are brown.\n";
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", data);
      // Firefox has a form of its own for it.
      document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData, data, dataType: "text/plain" }));
    });
    await page.waitFor(answer, "^Found 2 updates");
    assert.match(await page.run(() => document.querySelector("#text").value), /^A pond/);
  });

  scenario("gives the text and the two lines to take away", async ({ page }) => {
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    // Where there is no room beside the timeline, it is folded.
    const isOpen = () => page.run(() => document.querySelector("#embed").open);
    assert.equal(await isOpen(), await page.run(() => innerWidth >= 960));
    if (!(await isOpen())) await page.click("#embed summary");
    const [name, text, same] = await page.run(async () => {
      /** @type {[string, Promise<string>]} */
      const saved = await new Promise((resolve) => {
        HTMLAnchorElement.prototype.click = function () {
          resolve([this.download, fetchBlob]);
        };
        let fetchBlob = Promise.resolve("");
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          fetchBlob = /** @type {Blob} */ (blob).text();
          return make(blob);
        };
        document.querySelector("#save").click();
      });
      return [saved[0], (await saved[1]).slice(0, 22), (await saved[1]) === document.querySelector("#text").value];
    });
    assert.deepEqual([name, text, same], ["article.txt", "Kelbrook tram strike –", true]);
    assert.match(await page.text("#snippet"), /^<script type="module" src="newsfold\/define\.js"><\/script>\n<live-blog src="article\.txt">/);
    await page.click("#copy");
    await page.waitFor(() => /Copied|Selected/.test(document.querySelector("#copy").textContent));
  });

  scenario("writes out what it found, to be corrected and taken away", async ({ page }) => {
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    const before = await page.run(() => document.querySelector("#blog").timeline.updates.map(({ id }) => id));
    await page.click("#correct");
    const [written, focused] = await page.run(() => [document.querySelector("#text").value, document.activeElement.id]);
    assert.match(written, /^---\nlive-blog: 1\nlanguage: en\n/);
    assert.match(written, /\n\n## Depot manager drives first tram himself\n\n/);
    assert.match(written, /\n\n\[boilerplate\] /);
    assert.equal(focused, "text");
    await page.waitFor((text) => document.querySelector("#blog").text === text, written);
    assert.deepEqual(await page.run(() => document.querySelector("#blog").timeline.updates.map(({ id }) => id)), before);
    // A correction, and the answer that goes with it.
    await page.run(paste, written.replace("\n## Which lines are closed?\n", ""));
    await page.waitFor(answer, "^Found 8 updates");
    await page.run(() => Object.defineProperty(navigator.clipboard, "writeText", { value: async (text) => (document.body.dataset.copied = text) }));
    await page.click("#copy-markdown");
    await page.waitFor(() => document.querySelector("#copy-markdown").textContent === "Copied");
    assert.equal(await page.run(() => document.body.dataset.copied === document.querySelector("#text").value), true, "what is explicit stays as it is");
  });

  scenario("reads the markup of what is pasted, where the engine parses it safely", async ({ page, site }) => {
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    for (const selector of ["#text", "body"]) {
      await page.run(() => document.querySelector("#text").select());
      await page.run(pasteBoth, selector, PAGE, PLAIN);
      if (await page.run(() => "parseHTML" in Document)) {
        await page.waitFor(answer, "^Found 2 updates. It was pasted with its markup");
        const updates = await page.run(() => document.querySelector("#blog").timeline.updates.map(({ heading, time }) => [heading, time.text, time.instant]));
        assert.deepEqual(updates, [
          ["The goat has gone ashore.", "a moment ago", "2029-03-02T11:48Z"],
          ["Which deck is it on?", "earlier", "2029-03-02T11:05Z"],
        ]);
      } else {
        await page.waitFor(answer, "^Found 1 update\\.");
      }
    }
    // Into the middle of a text goes text, and so does what has markup that tells nothing.
    await page.run(() => (document.querySelector("#text").value = `${document.querySelector("#text").value}\n`));
    await page.run(() => document.querySelector("#text").setSelectionRange(3, 3));
    await page.run(pasteBoth, "#text", PAGE, "a correction");
    assert.equal(await page.run(() => document.querySelector("#text").value.slice(3, 15)), "a correction");
    await page.run(() => document.querySelector("#text").select());
    await page.run(pasteBoth, "#text", "<div><span>An editor</span></div>", PLAIN);
    await page.waitFor(answer, "^Found 1 update\\.");
    assert.equal(await page.run(() => document.title), "Newsfold: paste a live blog, get a timeline");
    assert.ok(!site.requests.some((request) => request.includes("spy")), "nothing of it is loaded");
    // Chromium says which handler it did not run.
    assert.deepEqual((await page.takeConsole()).filter(({ source }) => source !== "csp" && source !== "chromium"), []);
  });

  scenario("has a plain answer for nothing, and for what is no live blog", async ({ page }) => {
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    await page.run(paste, "  \n ");
    await page.waitFor(answer, "^Nothing to read yet");
    await page.run(paste, "A pond\n\nThere is a pond behind the church. It has two ducks and a sign that says so.\n\nThe sign is older than the ducks.\n");
    await page.waitFor(answer, "does not look like a live blog");
    assert.equal(await page.text("h2.headline"), "A pond");
    assert.equal((await page.all("article.update")).length, 0);
  });

  scenario("leaves nothing for axe to find", async ({ page }) => {
    await page.open("/index.html");
    await page.waitFor(answer, "^Found 9 updates");
    assert.deepEqual(await page.accessibility(), []);
  });
});
