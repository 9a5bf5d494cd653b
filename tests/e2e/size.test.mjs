// A very long live blog, and one that is followed for very long.

import assert from "node:assert/strict";

import { liveBlog, range } from "./harness/article.mjs";
import { inEveryEngine } from "./harness/index.mjs";

const complete = () => {
  const blog = document.querySelector("live-blog");
  return blog?.state === "ready" && !blog.shadowRoot.querySelector(".feed").hasAttribute("aria-busy");
};

inEveryEngine("10,000 updates", (scenario) => {
  scenario("are read in one piece of work and shown in many small ones", async ({ page, engine, site }) => {
    const [before, after] = [liveBlog(range(1, 10_000)), liveBlog(range(1, 10_001))];
    let text = before;
    site.routes.set("/blog.txt", (_, response) => response.setHeader("Content-Type", "text/plain").end(text));
    await page.open("/pages/stage.html");
    await page.waitFor(() => stage.core);
    // What a reader waits for anyway, by itself: the second time, when all is warm. WebKit is asked for no times below.
    const parse = engine === "webkit" ? 0 : await page.run(async (text) => {
      const core = await stage.core();
      core.parse(text);
      const began = performance.now();
      core.parse(text);
      return performance.now() - began;
    }, before);
    await page.run(() => {
      stage.tasks = [];
      if (!PerformanceObserver.supportedEntryTypes.includes("longtask")) return;
      new PerformanceObserver((list) => stage.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    });
    await page.run(() => stage.add({ src: "/blog.txt" }));
    await page.waitFor(() => document.querySelector("live-blog").state === "ready");
    // The first screen is there long before the rest.
    assert.ok((await page.all("article")).length < 10_000);
    if (engine === "webkit") return;
    await page.waitFor(complete);
    assert.equal((await page.all("article")).length, 10_000);
    const first = await page.run(() => stage.tasks.splice(0));
    text = after;
    await page.run(() => document.querySelector("live-blog").refresh());
    await page.waitFor(() => stage.events.length === 2);
    await page.waitFor(complete);
    assert.equal((await page.all("article")).length, 10_001);
    const second = await page.run(() => stage.tasks.splice(0));
    const longest = Math.max(0, ...first, ...second);
    console.log(`10,000 updates [${engine}]: read in ${Math.round(parse)} ms, longest tasks ${[first, second].map((tasks) => Math.round(Math.max(0, ...tasks)))} ms`);
    // A busy machine is slow in both: nothing on the way to the screen takes much longer than reading does.
    assert.ok(longest < 2.5 * parse + 50, `a task of ${longest} ms, where reading takes ${parse} ms`);
  });
});

inEveryEngine("a newer version of a long live blog", (scenario) => {
  scenario("gives its style no second time, for which an engine would work out that of every update", async ({ page }) => {
    await page.open("/pages/stage.html");
    await page.waitFor(() => stage.core);
    await page.run((text) => stage.add({}, text), liveBlog(range(1, 60)));
    await page.waitFor(complete);
    const touched = await page.run(async (text) => {
      const blog = document.querySelector("live-blog");
      const touched = { sheets: 0, nodes: 0 };
      const { get, set } = /** @type {PropertyDescriptor} */ (
        Object.getOwnPropertyDescriptor(ShadowRoot.prototype, "adoptedStyleSheets") ?? Object.getOwnPropertyDescriptor(DocumentOrShadowRoot.prototype, "adoptedStyleSheets")
      );
      Object.defineProperty(blog.shadowRoot, "adoptedStyleSheets", { get, set: (sheets) => ((touched.sheets += 1), set.call(blog.shadowRoot, sheets)) });
      const observer = new MutationObserver(() => {});
      observer.observe(blog.shadowRoot.querySelector(".feed"), { childList: true, attributes: true, characterData: true, subtree: true });
      blog.text = text;
      await new Promise((resolve) => blog.addEventListener("live-blog-update", resolve, { once: true }));
      const seen = observer.takeRecords().filter(({ target }) => target.closest?.("article"));
      return { ...touched, nodes: seen.length, updates: blog.shadowRoot.querySelectorAll("article").length };
    }, liveBlog(range(1, 61)));
    assert.deepEqual(touched, { sheets: 0, nodes: 0, updates: 61 });
  });
});

inEveryEngine("a link far into a long live blog", (scenario) => {
  scenario("has what is not made yet made at once", async ({ page }) => {
    await page.open("/pages/stage.html");
    await page.waitFor(() => stage.core);
    // In one go: the rest is not made before the link is followed.
    const [made, all] = await page.run(async (text) => {
      stage.add({}, text);
      await new Promise((resolve) => document.addEventListener("live-blog-ready", resolve, { once: true }));
      const blog = document.querySelector("live-blog");
      const count = () => blog.shadowRoot.querySelectorAll("article").length;
      const made = count();
      location.hash = blog.timeline.updates.at(-1).id;
      await new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
      return [made, count()];
    }, liveBlog(range(1, 2000)));
    assert.ok(made < 200, `${made} updates at once`);
    assert.equal(all, 2000);
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.activeElement?.querySelector(".heading").textContent), "Swan number 1 is counted");
  });
});

inEveryEngine("a live blog that is followed for long", (scenario) => {
  /** Shows two versions in turn, this many times. */
  const follow = (page, texts, times) =>
    page.run(
      async (texts, times) => {
        const blog = document.querySelector("live-blog");
        for (let turn = 0; turn < times; turn += 1) {
          const shown = new Promise((resolve) => blog.addEventListener("live-blog-update", resolve, { once: true }));
          blog.text = texts[turn % texts.length];
          await shown;
        }
      },
      texts,
      times,
    );

  scenario("holds no more after 500 versions than after 20", async ({ page, engine }) => {
    const edited = (number) => (number % 3 ? "It stands.\n\nIt stays." : `It stands at noon, number ${number}.\n\nIt goes.`);
    const texts = [liveBlog(range(1, 30)), liveBlog(range(2, 32), { body: edited })];
    await page.open("/pages/stage.html");
    await page.waitFor(() => stage.core);
    await page.run(() => (stage.events.push = () => 0));
    await page.run((text) => stage.add({ open: "all" }, text), texts[1]);
    await page.waitFor(complete);
    const measure = async () => ({
      ...(await page.run(() => ({
        listeners: stage.listeners,
        elements: document.querySelector("live-blog").shadowRoot.querySelectorAll("*").length,
      }))),
      ...(engine === "chromium" ? await heldBy(page) : {}),
    });
    await follow(page, texts, 20);
    const before = await measure();
    for (let part = 0; part < 12; part += 1) await follow(page, texts, 40);
    const after = await measure();
    console.log(`500 versions [${engine}]: ${JSON.stringify(before)}, then ${JSON.stringify(after)}`);
    assert.equal(after.elements, before.elements);
    assert.equal(after.listeners, before.listeners);
    if (engine !== "chromium") return;
    assert.ok(after.nodes <= before.nodes * 1.1, `${before.nodes} nodes, then ${after.nodes}`);
    assert.ok(after.allListeners <= before.allListeners * 1.1, `${before.allListeners} listeners, then ${after.allListeners}`);
    // A version is some ten kilobytes: of the 480, not one in ten is kept.
    assert.ok(after.heap < before.heap + 400_000, `${before.heap} bytes, then ${after.heap}`);
  });
});

/** What the page holds when the garbage is out: bytes, and nodes and listeners, those that are nowhere included. */
async function heldBy(page) {
  const tools = /** @type {any} */ (page.driver);
  for (let turn = 0; turn < 3; turn += 1) await tools.sendDevToolsCommand("HeapProfiler.collectGarbage", {});
  const { usedSize } = await tools.sendAndGetDevToolsCommand("Runtime.getHeapUsage", {});
  const { nodes, jsEventListeners } = await tools.sendAndGetDevToolsCommand("Memory.getDOMCounters", {});
  return { heap: usedSize, nodes, allListeners: jsEventListeners };
}
