// Addresses in a text become links: which, and where they end.

import assert from "node:assert/strict";

import { inEveryEngine } from "./harness/index.mjs";

/** A sentence, with what is a link in it. */
const SENTENCES = [
  ["See https://example.org/a?b=c&d=é#e for more.", "https://example.org/a?b=c&d=é#e"],
  ["See https://example.org.", "https://example.org"],
  ["(See https://example.org/a.)", "https://example.org/a"],
  ["Swans (https://example.org/swan_(bird)) and https://example.org/[a]!", "https://example.org/swan_(bird)", "https://example.org/[a]"],
  ["“https://example.org/a”, «https://example.org/b» and <https://example.org/c>", "https://example.org/a", "https://example.org/b", "https://example.org/c"],
  ["It’s at 'https://example.org/a', they said…", "https://example.org/a"],
  ["[a link](https://example.org/a)", "https://example.org/a"],
  ["HTTPS://EXAMPLE.ORG/A and http://localhost:8000/", "HTTPS://EXAMPLE.ORG/A", "http://localhost:8000/"],
  ["https://straße.example/ü, https://例え.example/道", "https://straße.example/ü", "https://例え.example/道"],
  ["Write to mailto:desk@example.org.", "mailto:desk@example.org"],
  ["desk@example.org, www.example.org, example.org and //example.org"],
  ["http:// https://[ https://a:99999999/ mailto: xhttps://example.org"],
  ["javascript:alert(1) JAVASCRIPT:alert(1) data:text/html,x vbscript:x file:///a ftp://a blob:x tel:1 about:blank"],
  ["javascript:location='https://example.org/a'", "https://example.org/a"],
  ["https://user:secret@example.org/ https://example.org@evil.example/ https://example.org", "https://example.org"],
  [`https://example.org/${"a".repeat(1900)} and https://example.org/${"a".repeat(2100)}`, `https://example.org/${"a".repeat(1900)}`],
  ["https://example.org/\u202egpj.exe and https://example.org/a\u200bb", "https://example.org/", "https://example.org/a"],
];

inEveryEngine("an address in a text", (scenario) => {
  scenario("is a link if it is honest, and ends where it ends", async ({ page }) => {
    await page.open("/pages/faults.html");
    const shown = await page.run(
      async (sentences) => {
        const blog = document.createElement("live-blog");
        const ready = new Promise((resolve) => blog.addEventListener("live-blog-ready", resolve, { once: true }));
        blog.append(`# Swan – live\n\n## 10:32 Addresses\n\n${sentences.map((sentence) => `\\${sentence}\n\n`).join("")}`);
        blog.setAttribute("open", "all");
        document.querySelector("main").append(blog);
        await ready;
        return [...blog.shadowRoot.querySelectorAll("article p")].map((paragraph) => ({
          text: paragraph.textContent,
          links: [...paragraph.querySelectorAll("a")].map((link) => (link.getAttribute("href") === link.textContent ? link.textContent : "not what it says")),
          rel: [...paragraph.querySelectorAll("a")].every((link) => link.relList.contains("noopener") && link.relList.contains("nofollow")),
        }));
      },
      SENTENCES.map(([sentence]) => sentence),
    );
    assert.deepEqual(
      shown,
      SENTENCES.map(([text, ...links]) => ({ text, links, rel: true })),
    );
  });

  scenario("takes no longer for having been built to", async ({ page }) => {
    await page.open("/pages/faults.html");
    const links = await page.run(async () => {
      const blog = document.createElement("live-blog");
      const ready = new Promise((resolve) => blog.addEventListener("live-blog-ready", resolve, { once: true }));
      const hostile = [")".repeat(300_000), "(".repeat(300_000), "([{}])".repeat(50_000), "!?".repeat(150_000)];
      blog.append(`# Swan – live\n\n## 10:32 Addresses\n\n${hostile.map((marks) => `See https://example.org/${marks}a${marks}\n\n`).join("")}`);
      document.querySelector("main").append(blog);
      await ready;
      return [...blog.shadowRoot.querySelectorAll("article p a")].map((link) => link.textContent.length);
    });
    assert.deepEqual(links, [], "nobody follows an address of half a megabyte");
  });
});
