// What a page can do with the element, and what it hears from it.

const blog = document.querySelector("live-blog");
const log = document.querySelector("#log");

const NEWS = "05:10 PM\n\nHarbour office corrects itself\n\nThe herring have not come back after all, the office said.\n\nIt was a single herring.\n\n04:35 PM";

document.addEventListener("live-blog-ready", ({ detail }) => say(`live-blog-ready: ${detail.timeline.updates.length} updates`));
document.addEventListener("live-blog-update", ({ detail }) => say(`live-blog-update: ${detail.added.length} added, ${detail.changed.length} changed`));
document.addEventListener("live-blog-error", ({ detail }) => say(`live-blog-error: ${detail.error.code}`));

onClick("expand", () => blog.expandAll());
onClick("collapse", () => blog.collapseAll());
onClick("refresh", () => blog.refresh());
onClick("text", () => (blog.text = blog.text.replace("04:35 PM", NEWS)));

function say(words) {
  const item = document.createElement("li");
  item.textContent = words;
  log.append(item);
}

function onClick(id, act) {
  document.getElementById(id).addEventListener("click", act);
}
