// What a reader sees when something fails: always the text, if there is one, and a word on what is wrong.

import assert from "node:assert/strict";

import { readFile } from "node:fs/promises";

import { liveBlog, range } from "./harness/article.mjs";
import { HOOK } from "./harness/site.mjs";
import { half, outdated, trapping } from "./harness/wasm.mjs";
import { inEveryEngine } from "./harness/index.mjs";

const failed = () => document.querySelector("#blog")?.state === "failed";

/** Takes what the page said, and asserts that the widget said it once. */
async function takeOneError(page, pattern) {
  const said = (await page.takeConsole()).filter(({ source }) => source === "console.error");
  assert.equal(said.length, 1, JSON.stringify(said));
  assert.match(said[0].text, pattern);
}

/** A page that keeps the last error event, and adds an element. */
async function openWith(page, attributes, content) {
  await page.open("/pages/faults.html");
  await page.run(
    (attributes, content) => {
      document.addEventListener("live-blog-error", (event) => (window.failure = [event.bubbles, event.composed, event.detail.error.code]));
      const blog = document.createElement("live-blog");
      blog.id = "blog";
      for (const [name, value] of Object.entries(attributes)) blog.setAttribute(name, value);
      blog.textContent = content;
      document.querySelector("main").append(blog);
    },
    attributes,
    content,
  );
}

/** What a server can do wrong with a text: the answer, the code of the error and what the console says. */
const WRONG_ANSWERS = {
  "that is an error": [(_, response) => response.writeHead(500).end("Internal error"), "source-unreachable", /the server answered 500/],
  "that leads to itself": [(_, response) => response.writeHead(302, { Location: "/wrong.txt" }).end(), "source-unreachable", /could not be fetched/],
  "that is cut off": [
    (_, response) => {
      response.writeHead(200, { "Content-Type": "text/plain", "Content-Length": 4000 });
      response.write("Swan on line 4 – live\n", () => setTimeout(() => response.destroy(), 50));
    },
    "source-truncated",
    /the connection ended after \d+ bytes/,
  ],
  "that is a picture": [(_, response) => response.writeHead(200, { "Content-Type": "image/png" }).end(), "source-type", /sent image\/png/],
  "that is empty": [(_, response) => response.writeHead(200, { "Content-Type": "text/plain" }).end(), "empty", /there is none/],
};

/** The WebAssembly as it must not be. */
const WRONG_CORES = {
  "is no WebAssembly": async () => Buffer.from("<!doctype html><title>Not found</title>"),
  "is cut off": half,
  "is of another release": outdated,
};

/** Answers with bytes that are said to be WebAssembly, and counts how often. */
function serveCore(site, core) {
  const served = { core, count: 0 };
  site.routes.set("/newsfold.wasm", (_, response) => {
    served.count += 1;
    response.writeHead(200, { "Content-Type": "application/wasm" }).end(served.core);
  });
  return served;
}

const TEXT = "Swan on line 4 – live\n\n10:32\n\nSwan has moved\n\nIt stands on line 5.\n";

inEveryEngine("a live blog that fails", (scenario) => {
  scenario("keeps its text when the core is not there", async ({ page, site }) => {
    site.routes.set("/newsfold.wasm", (_, response) => response.writeHead(404).end());
    await openWith(page, {}, TEXT);
    await page.waitFor(failed);
    assert.match(await page.text("main"), /Swan has moved/);
    assert.match(await page.text("[part='message']"), /plain text/);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "core-unavailable"]);
    await takeOneError(page, /Expected the WebAssembly core .* 'wasm-unsafe-eval'/);
    assert.deepEqual(await page.accessibility(), []);
  });

  scenario("tries the core again for the next element", async ({ page, site }) => {
    site.routes.set("/newsfold.wasm", (_, response) => response.writeHead(503).end());
    await openWith(page, {}, TEXT);
    await page.waitFor(failed);
    site.routes.clear();
    await page.run(() => document.querySelector("#blog").refresh());
    await page.waitFor(() => document.querySelector("#blog").state === "ready");
    assert.equal(await page.text("h2.headline"), "Swan on line 4 – live");
    await page.takeConsole();
  });

  scenario("shows its file as text when only the core is missing", async ({ page, site }) => {
    site.routes.set("/newsfold.wasm", (_, response) => response.writeHead(404).end());
    await openWith(page, { src: "/samples/markets.txt" }, "Read it elsewhere");
    await page.waitFor(failed);
    assert.match(await page.text("pre"), /Tramways brake/);
    assert.match(await page.text("[part='message']"), /plain text/);
    await page.takeConsole();
  });

  scenario("keeps its content when its file is gone", async ({ page }) => {
    await openWith(page, { src: "/there-is-no-such-file.txt" }, "Read it elsewhere");
    await page.waitFor(failed);
    assert.match(await page.text("main"), /Read it elsewhere/);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "source-unreachable"]);
    await takeOneError(page, /Expected a text at .*, but the server answered 404/);
  });

  scenario("says so when there is nothing to show at all", async ({ page, site }) => {
    site.routes.set("/cut.txt", (_, response) => response.destroy());
    await openWith(page, { src: "/cut.txt" }, "");
    await page.waitFor(failed);
    assert.match(await page.text("[part='message']"), /could not be loaded/);
    await takeOneError(page, /Expected a text at .*cut\.txt/);
  });

  scenario("waits without a word for a script to set its text, and says so of an empty file", async ({ page, site }) => {
    await openWith(page, {}, "");
    await page.waitFor(() => document.querySelector("#blog").state === "idle");
    await page.run((text) => (document.querySelector("#blog").text = text), TEXT);
    await page.waitFor(() => document.querySelector("#blog").state === "ready");
    await page.assertConsoleEmpty();
    site.routes.set("/empty.txt", (_, response) => response.setHeader("Content-Type", "text/plain").end("\n"));
    await openWith(page, { src: "/empty.txt" }, "Read it elsewhere");
    await page.waitFor(failed);
    assert.match(await page.text("main"), /Read it elsewhere/);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "empty"]);
    await takeOneError(page, /but there is none/);
  });

  scenario("does not take a page for a text", async ({ page }) => {
    await openWith(page, { src: "/index.html" }, "Read it elsewhere");
    await page.waitFor(failed);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "source-type"]);
    await takeOneError(page, /but the server sent text\/html/);
  });

  scenario("gives up on a file that does not come", async ({ page, site }) => {
    site.routes.set("/slow.txt", () => {});
    await openWith(page, { src: "/slow.txt", timeout: "0.3" }, "Read it elsewhere");
    await page.waitFor(failed);
    assert.match(await page.text("main"), /Read it elsewhere/);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "source-timeout"]);
    await takeOneError(page, /within 0\.3 seconds/);
  });

  for (const [name, [answer, code, pattern]] of Object.entries(WRONG_ANSWERS)) {
    scenario(`keeps its content when its file gets an answer ${name}`, async ({ page, site }) => {
      site.routes.set("/wrong.txt", answer);
      await openWith(page, { src: "/wrong.txt" }, "Read it elsewhere");
      await page.waitFor(failed);
      assert.match(await page.text("main"), /Read it elsewhere/);
      assert.deepEqual(await page.run(() => window.failure), [true, true, code]);
      await takeOneError(page, pattern);
    });
  }

  scenario("keeps what is on the screen when any of these comes later, and says so below it", async ({ page, site }) => {
    const right = (_, response) => response.writeHead(200, { "Content-Type": "text/plain; charset=utf-8" }).end(TEXT);
    site.routes.set("/wrong.txt", right);
    await openWith(page, { src: "/wrong.txt" }, "Read it elsewhere");
    const status = () => document.querySelector("#blog").shadowRoot.querySelector(".status")?.textContent;
    await page.waitFor(() => document.querySelector("#blog").state === "ready");
    const gone = [(_, response) => response.writeHead(404).end(), "source-unreachable"];
    for (const [name, [answer, code]] of Object.entries({ ...WRONG_ANSWERS, "that it is gone": gone })) {
      site.routes.set("/wrong.txt", answer);
      await page.run(() => {
        delete window.failure;
        document.querySelector("#blog").refresh();
      });
      await page.waitFor(() => window.failure);
      assert.deepEqual(await page.run(() => window.failure), [true, true, code], name);
      assert.equal(await page.run(status), "The last check for updates failed.", name);
      assert.equal(await page.text("h2.headline"), "Swan on line 4 – live", name);
      site.routes.set("/wrong.txt", right);
      await page.run(() => document.querySelector("#blog").refresh());
      await page.waitFor(() => document.querySelector("#blog").shadowRoot.querySelector(".status").textContent === "");
    }
    const said = (await page.takeConsole()).filter(({ source }) => source === "console.error");
    assert.deepEqual(said, [], "what the reader does not miss is not worth a line in the console");
  });

  for (const announced of [true, false]) {
    scenario(`stops a file of 200 MB whose size was ${announced ? "" : "not "}announced`, async ({ page, site }) => {
      const size = 200 * 2 ** 20;
      let sent = 0;
      let closed = false;
      site.routes.set("/large.txt", async (_, response) => {
        response.writeHead(200, { "Content-Type": "text/plain", ...(announced ? { "Content-Length": size } : {}) });
        response.once("close", () => (closed = true));
        const part = Buffer.alloc(2 ** 20, "It stands on line 5.\n");
        while (sent < size && !closed) {
          sent += part.length;
          await new Promise((resolve) => response.write(part, resolve));
          // No faster than a network, else most of it is on its way before a busy browser has looked at any.
          await new Promise((later) => setTimeout(later, 20));
        }
        response.end();
      });
      await openWith(page, { src: "/large.txt", timeout: "50" }, "Read it elsewhere");
      await page.waitFor(failed);
      assert.match(await page.text("main"), /Read it elsewhere/);
      assert.deepEqual(await page.run(() => window.failure), [true, true, "source-too-large"]);
      await takeOneError(page, /Expected at most 33554432 bytes .* Split the live blog/);
      // What is on its way has to be counted in; it is not the rest of the file.
      assert.ok(sent < size / 2, `${sent} bytes were sent`);
    });
  }

  for (const [name, make] of Object.entries(WRONG_CORES)) {
    scenario(`keeps its text when the WebAssembly ${name}`, async ({ page, site }) => {
      serveCore(site, await make());
      await openWith(page, {}, TEXT);
      await page.waitFor(failed);
      assert.match(await page.text("main"), /Swan has moved/);
      assert.match(await page.text("[part='message']"), /plain text/);
      assert.deepEqual(await page.run(() => window.failure), [true, true, "core-unavailable"]);
      await takeOneError(page, name.includes("release") ? /it is version 0+, and the script is .*: take both from one release/ : /Expected the WebAssembly core/);
      site.routes.clear();
      await page.run(() => document.querySelector("#blog").refresh());
      await page.waitFor(() => document.querySelector("#blog").state === "ready");
    });
  }

  scenario("asks past the browser's cache for a core that is not of its release", async ({ page, site }) => {
    const current = await readFile(new URL("../../www/newsfold.wasm", import.meta.url));
    const served = serveCore(site, await outdated());
    const answer = site.routes.get("/newsfold.wasm");
    site.routes.set("/newsfold.wasm", (request, response) => {
      if (served.count === 1) served.core = current;
      answer(request, response);
    });
    await openWith(page, {}, TEXT);
    await page.waitFor(() => document.querySelector("#blog").state === "ready");
    assert.equal(served.count, 2);
  });

  scenario("keeps its text when the page forbids WebAssembly", async ({ page, site }) => {
    const html = await readFile(new URL("pages/faults.html", import.meta.url), "utf8");
    site.routes.set("/pages/faults.html", (_, response) => {
      response.writeHead(200, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
      });
      response.end(html.replace("<head>", `<head><script src="${HOOK}"></script>`));
    });
    await openWith(page, {}, TEXT);
    await page.waitFor(failed);
    assert.match(await page.text("main"), /Swan has moved/);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "core-unavailable"]);
    await takeOneError(page, /the page's policy allows 'wasm-unsafe-eval'/);
  });

  scenario("stays readable when the WebAssembly traps, and takes a fresh instance", async ({ page, site }) => {
    const served = serveCore(site, await trapping("parse"));
    await openWith(page, {}, TEXT);
    await page.waitFor(failed);
    assert.match(await page.text("main"), /Swan has moved/);
    assert.match(await page.text("[part='message']"), /plain text/);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "core-failed"]);
    await takeOneError(page, /the core stopped: RuntimeError/);
    assert.equal(served.count, 2, "a second instance has tried");
    served.core = await readFile(new URL("../../www/newsfold.wasm", import.meta.url));
    await page.run(() => document.querySelector("#blog").refresh());
    await page.waitFor(() => document.querySelector("#blog").state === "ready");
    assert.equal(served.count, 3);
    assert.equal(await page.text("h2.headline"), "Swan on line 4 – live");
  });

  scenario("keeps the timeline and the reader in it when the WebAssembly traps over a later version", async ({ page, site }) => {
    // Each instance reads one text, and traps over the next.
    const served = serveCore(site, await trapping("parse", 1));
    const edited = (edits) => liveBlog(range(1, 60), { body: (number) => (number <= edits ? "It is a goose." : "It would not be moved.\n\nIt hissed.") });
    let text = edited(0);
    site.routes.set("/blog.txt", (_, response) => response.writeHead(200, { "Content-Type": "text/plain; charset=utf-8" }).end(text));
    await openWith(page, { src: "/blog.txt", open: "all" }, "Read it elsewhere");
    await page.waitFor(() => document.querySelector("#blog").state === "ready");
    await page.run(() => {
      const { shadowRoot } = document.querySelector("#blog");
      window.kept = shadowRoot.querySelectorAll("article")[20];
      window.kept.scrollIntoView({ block: "center" });
      window.kept.focus({ preventScroll: true });
      document.addEventListener("live-blog-update", ({ detail }) => (window.changed = detail.changed.length));
    });
    await new Promise((later) => setTimeout(later, 600));
    const screen = () =>
      page.run(() => {
        const { state, shadowRoot } = document.querySelector("#blog");
        const { top } = window.kept.getBoundingClientRect();
        return [state, shadowRoot.querySelectorAll("article").length, shadowRoot.activeElement === window.kept, shadowRoot.querySelectorAll(".changed").length, Math.round(top)];
      });
    const before = await screen();
    assert.deepEqual(before.slice(0, 4), ["ready", 60, true, 0]);
    // The next instance reads what this one traps over, and the reader learns nothing of it.
    text = edited(2);
    await page.run(() => document.querySelector("#blog").refresh());
    await page.waitFor(() => window.changed === 2);
    assert.equal(served.count, 2);
    assert.deepEqual((await screen()).with(3, 0), before);
    assert.equal(await page.run(() => window.failure ?? "nothing was said"), "nothing was said");
    // If that one traps, too, what is on the screen stays.
    served.core = await trapping("parse");
    text = edited(4);
    await page.run(() => document.querySelector("#blog").refresh());
    await page.waitFor(() => window.failure);
    assert.deepEqual(await page.run(() => window.failure), [true, true, "core-failed"]);
    assert.deepEqual((await screen()).with(3, 0), before);
    assert.equal(await page.run(() => document.querySelector("#blog").shadowRoot.querySelector(".status").textContent), "The last check for updates failed.");
    assert.equal((await page.all("[part='message'], [part='original']")).length, 0);
    await page.assertConsoleEmpty();
    // And the one after that goes on from there.
    served.core = await readFile(new URL("../../www/newsfold.wasm", import.meta.url));
    await page.run(() => document.querySelector("#blog").refresh());
    await page.waitFor(() => document.querySelector("#blog").shadowRoot.querySelectorAll(".changed").length === 4);
    assert.deepEqual((await screen()).with(3, 0), before);
    assert.equal(await page.run(() => document.querySelector("#blog").shadowRoot.querySelector(".status").textContent), "");
  });

  scenario("remembers nothing, and does all the rest, where storage is denied or full", async ({ page }) => {
    for (const fault of ["SecurityError", "QuotaExceededError"]) {
      await page.open("/pages/faults.html");
      await page.run(
        (text, fault) => {
          const deny = () => {
            throw new DOMException("denied", fault);
          };
          const full = { getItem: () => null, setItem: deny };
          window.storage = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
          Object.defineProperty(globalThis, "localStorage", { configurable: true, get: fault === "SecurityError" ? deny : () => full });
          const blog = document.createElement("live-blog");
          Object.assign(blog, { id: "blog", textContent: text }).setAttribute("remember", "swan");
          document.querySelector("main").append(blog);
        },
        TEXT,
        fault,
      );
      await page.waitFor(() => document.querySelector("#blog").state === "ready");
      assert.equal(await page.text("h2.headline"), "Swan on line 4 – live");
      await page.run(() => {
        delete globalThis.localStorage;
        // Chromium has it on the window itself, the others further up.
        if (window.storage) Object.defineProperty(globalThis, "localStorage", window.storage);
      });
    }
  });

  scenario("asks no more once it is taken out of the page while it loads, and again when it is back", async ({ page, site }) => {
    let closed = false;
    site.routes.set("/slow.txt", (_, response) => {
      response.writeHead(200, { "Content-Type": "text/plain" }).write("Swan on line 4");
      response.once("close", () => (closed = true));
    });
    await openWith(page, { src: "/slow.txt" }, "Read it elsewhere");
    while (!site.requests.includes("GET /slow.txt")) await new Promise((later) => setTimeout(later, 20));
    await page.run(() => {
      window.blog = document.querySelector("#blog");
      window.blog.remove();
    });
    await page.waitFor(() => window.blog.state === "idle");
    for (let tries = 0; !closed && tries < 100; tries += 1) await new Promise((later) => setTimeout(later, 50));
    assert.ok(closed, "the request goes on for nobody");
    site.routes.set("/slow.txt", (_, response) => response.writeHead(200, { "Content-Type": "text/plain; charset=utf-8" }).end(TEXT));
    await page.run(() => document.querySelector("main").append(window.blog));
    await page.waitFor(() => window.blog.state === "ready");
    assert.equal(await page.run(() => window.failure ?? "nothing was said"), "nothing was said");
  });

  scenario("shows a text that a script gave it before it was in the page", async ({ page }) => {
    await page.open("/pages/faults.html");
    await page.waitFor(() => customElements.get("live-blog"));
    await page.run((text) => {
      window.blog = document.createElement("live-blog");
      window.blog.addEventListener("live-blog-error", () => (window.failure = true));
      window.blog.text = text;
      document.querySelector("main").append(window.blog);
    }, TEXT);
    await page.waitFor(() => window.blog.state === "ready");
    assert.equal(await page.text("h2.headline"), "Swan on line 4 – live");
    assert.equal(await page.run(() => "failure" in window), false);
  });

  scenario("shows a text that a script gave it before the element was defined", async ({ page, site }) => {
    // The page is there, and the script that defines the element is not yet.
    site.routes.set("/pages/early.html", (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><html lang="en"><head><script src="${HOOK}"></script><title>Early</title></head><body><main><live-blog id="blog"></live-blog></main></body></html>`);
    });
    await page.open("/pages/early.html");
    await page.run((text) => {
      window.blog = document.querySelector("#blog");
      Object.assign(window.blog, { text, strings: { share: "Pass on" } });
      document.head.append(Object.assign(document.createElement("script"), { type: "module", src: "/define.js" }));
    }, TEXT);
    await page.waitFor(() => window.blog.state === "ready");
    assert.equal(await page.text("h2.headline"), "Swan on line 4 – live");
    assert.match(await page.run(() => window.blog.shadowRoot.querySelector(".share").getAttribute("aria-label")), /^Pass on: /);
  });

  scenario("is its content as long as there is no script", async ({ page, site }) => {
    site.routes.set("/define.js", (_, response) => response.writeHead(404).end());
    await openWith(page, {}, TEXT);
    assert.match(await page.text("#blog"), /Swan has moved/);
    await page.takeConsole();
  });
});
