// The static server by itself, without a browser.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { CONTENT_SECURITY_POLICY, serve } from "../../tools/serve.mjs";

describe("the static server", () => {
  let folder, site;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsfold-"));
    await mkdir(join(folder, "www/sub"), { recursive: true });
    await mkdir(join(folder, "www-beside"));
    await writeFile(join(folder, "www/index.html"), "<!doctype html><title>Root</title>");
    await writeFile(join(folder, "www/sub/index.html"), "<!doctype html><title>Sub</title>");
    await writeFile(join(folder, "www/module.wasm"), Uint8Array.of(0, 97, 115, 109));
    await writeFile(join(folder, "www/article.txt"), "Tram strike – live\n");
    await writeFile(join(folder, "secret.txt"), "secret");
    await writeFile(join(folder, "www-beside/secret.txt"), "secret");
    site = await serve({ mounts: { "/": join(folder, "www") } });
  });
  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  // fetch would tidy the path up before it is sent.
  const ask = (path, { method = "GET", headers = {} } = {}) =>
    new Promise((answered, failed) => {
      const asked = request(`${site.origin}/`, { path, method, headers }, async (response) => {
        const parts = [];
        for await (const part of response) parts.push(part);
        answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() });
      });
      asked.once("error", failed);
      asked.end();
    });

  it("sends files with their types, and pages with the policy", async () => {
    const page = await ask("/");
    assert.equal(page.body, "<!doctype html><title>Root</title>");
    assert.equal(page.headers["content-type"], "text/html; charset=utf-8");
    assert.equal(page.headers["content-security-policy"], CONTENT_SECURITY_POLICY);
    assert.equal((await ask("/module.wasm?v=1")).headers["content-type"], "application/wasm");
    const text = await ask("/article.txt");
    assert.deepEqual([text.headers["content-type"], text.body], ["text/plain; charset=utf-8", "Tram strike – live\n"]);
  });

  it("answers conditional requests and HEAD without a body", async () => {
    const { etag } = (await ask("/article.txt")).headers;
    const again = await ask("/article.txt", { headers: { "if-none-match": etag } });
    assert.deepEqual([again.status, again.body], [304, ""]);
    const head = await ask("/article.txt", { method: "HEAD" });
    assert.deepEqual([head.status, head.headers["content-length"], head.body], [200, "21", ""]);
    assert.equal((await ask("/article.txt", { method: "POST" })).status, 405);
  });

  it("leads to a folder's page", async () => {
    assert.equal((await ask("/sub")).headers.location, "/sub/");
    assert.match((await ask("/sub/")).body, /Sub/);
  });

  it("gives nothing from outside of its folder", async () => {
    const outside = ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/sub/..%2f..%2fsecret.txt"];
    for (const path of [...outside, "/..%2fwww-beside/secret.txt", "//secret.txt", "/%00", "/%", "/nothing"]) {
      const { status, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.notEqual(body, "secret");
    }
  });
});
