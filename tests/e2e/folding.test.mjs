// What is folded is there all the same: for a search by the browser, and on paper.

import assert from "node:assert/strict";

import { liveBlog, range } from "./harness/article.mjs";
import { inEveryEngine } from "./harness/index.mjs";

/** The updates that are folded, by their numbers. */
const folded = () =>
  [...document.querySelector("live-blog").shadowRoot.querySelectorAll("article")]
    .filter((each) => each.querySelector(".rest").hasAttribute("hidden"))
    .map((each) => Number(each.querySelector(".heading").textContent.match(/\d+/)[0]));

async function open(page, numbers, attributes) {
  await page.open("/pages/stage.html");
  await page.run((attributes, text) => stage.add(attributes, text), attributes, liveBlog(numbers));
  await page.waitFor(() => document.querySelector("live-blog").state === "ready");
}

inEveryEngine("folded text", (scenario) => {
  scenario("is found by the browser, which unfolds it, and stays unfolded", async ({ page }) => {
    await open(page, range(1, 5), { open: "none" });
    const finds = await page.run(() => "onbeforematch" in HTMLElement.prototype);
    if (!finds) {
      // An engine that does not look into what is folded gets nothing folded.
      assert.deepEqual(await page.run(folded), []);
      return;
    }
    assert.deepEqual(await page.run(folded), [5, 4, 3, 2, 1]);
    const kinds = await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll(".rest")].map((each) => each.getAttribute("hidden")));
    assert.deepEqual(new Set(kinds), new Set(["until-found"]));
    // What the browser does before it shows what it has found.
    await page.run(() => {
      const region = document.querySelector("live-blog").shadowRoot.querySelectorAll(".rest")[2];
      region.firstElementChild.dispatchEvent(new Event("beforematch", { bubbles: true }));
    });
    assert.deepEqual(await page.run(folded), [5, 4, 2, 1]);
    assert.equal((await page.all("button.fold[aria-expanded=true]")).length, 1);
    // When all is made anew too.
    await page.run(() => document.querySelector("live-blog").setAttribute("heading-level", "3"));
    assert.deepEqual(await page.run(folded), [5, 4, 2, 1]);
  });

  scenario("is printed, and folded again as the reader had it", async ({ page }) => {
    await open(page, range(1, 150), { open: "1" });
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("button.fold")[4].click());
    const before = await page.run(folded);
    // All of them are printed, and the last ones have not been made.
    await page.run(() => dispatchEvent(new Event("beforeprint")));
    assert.equal((await page.all("article")).length, 150);
    assert.deepEqual(await page.run(folded), []);
    // Some browsers say it again for another try.
    await page.run(() => dispatchEvent(new Event("beforeprint")));
    await page.run(() => dispatchEvent(new Event("afterprint")));
    const after = await page.run(folded);
    assert.deepEqual(after.slice(0, before.length), before);
    assert.equal(after.length, (await page.run(() => "onbeforematch" in HTMLElement.prototype)) ? 148 : before.length);
  });

  scenario("can be kept open by number", async ({ page }) => {
    await open(page, range(1, 5), { open: "2" });
    const finds = await page.run(() => "onbeforematch" in HTMLElement.prototype);
    assert.deepEqual(await page.run(folded), finds ? [3, 2, 1] : []);
  });
});

inEveryEngine("the keys of the feed", (scenario) => {
  const focus = () => {
    const active = document.activeElement;
    const inner = active.shadowRoot?.activeElement ?? active;
    return inner.id.startsWith("swan") ? inner.querySelector(".heading").textContent.match(/\d+/)[0] : inner.id || inner.className || inner.localName;
  };
  const stand = async (page, attributes = {}) => {
    await open(page, range(1, 5), attributes);
    await page.run(() => {
      for (const [id, place] of [["before", "prepend"], ["after", "append"]]) {
        const link = document.createElement("a");
        Object.assign(link, { id, href: "#", textContent: id });
        document.querySelector("main")[place](link);
      }
    });
  };

  scenario("go through the updates while the focus is among them, and leave them", async ({ page }) => {
    await stand(page);
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelectorAll("button.share")[1].focus());
    await page.press("Page_Down");
    assert.equal(await page.run(focus), "3");
    await page.press("Page_Up", "Page_Up");
    assert.equal(await page.run(focus), "5");
    // There is no update above: the key is the browser's again.
    await page.press("Page_Up");
    assert.equal(await page.run(focus), "5");
    await page.press("Control+End");
    assert.equal(await page.run(focus), "after");
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("article").focus());
    await page.press("Control+Home");
    const last = await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll(".tools button")].filter((each) => each.checkVisibility()).at(-1).className);
    assert.equal(await page.run(focus), last);
  });

  scenario("are the browser's elsewhere", async ({ page }) => {
    await stand(page);
    await page.run(() => document.querySelector("live-blog").shadowRoot.querySelector("input").focus());
    await page.press("Page_Down", "Control+End");
    assert.equal(await page.run(() => document.querySelector("live-blog").shadowRoot.activeElement.localName), "input");
    await page.run(() => document.querySelector("#after").focus());
    await page.press("Page_Up", "Control+Home");
    assert.equal(await page.run(focus), "after");
  });

  scenario("are all that is said aloud but for one polite line", async ({ page }) => {
    await stand(page);
    const live = await page.run(() => [...document.querySelector("live-blog").shadowRoot.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log]")].map((each) => `${each.className} ${each.role}`));
    assert.deepEqual(live, ["status status"]);
  });
});
