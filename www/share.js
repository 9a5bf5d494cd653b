// @ts-check
// What a reader can do with one update: copy its link, copy it as a quotation, hand it to the system's share sheet.

/**
 * @typedef {object} Shared What there is to share.
 * @property {string} title
 * @property {string} quote text, author and time, without the address
 * @property {string} url
 *
 * @typedef {object} ShareHost
 * @property {(id: string) => Shared | null} of what an update has to share
 * @property {() => import("./strings.js").Strings} strings
 * @property {() => Record<string, string>} own the attributes of what holds them
 * @property {(words: string) => void} say tells the reader, politely
 */

/**
 * Makes the share buttons of a root open and close their choices.
 *
 * @param {ShadowRoot} root
 * @param {ShareHost} host
 */
export function listenForSharing(root, host) {
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button.share") : null;
    const article = button?.closest("article");
    const was = button?.getAttribute("aria-expanded") === "true";
    // A click anywhere else closes them too.
    if (!(event.target instanceof Element && event.target.closest(".choices"))) closeAll(root);
    const shared = !article || was ? null : host.of(article.id);
    if (!button || !article || !shared) return;
    button.setAttribute("aria-expanded", "true");
    article.classList.add("sharing");
    button.parentElement?.after(choices(shared, host, () => closeAll(root, button)));
  });
  root.addEventListener("keydown", (event) => {
    const open = root.querySelector("button.share[aria-expanded=true]");
    if (!(event instanceof KeyboardEvent) || event.key !== "Escape" || !open) return;
    event.preventDefault();
    closeAll(root, open);
  });
}

/**
 * @param {ShadowRoot} root
 * @param {Element} [back] gets the focus
 */
function closeAll(root, back) {
  root.querySelectorAll(".choices").forEach((each) => {
    each.parentElement?.classList.remove("sharing");
    each.remove();
  });
  root.querySelectorAll("button.share[aria-expanded=true]").forEach((each) => each.setAttribute("aria-expanded", "false"));
  if (back instanceof HTMLElement) back.focus();
}

/**
 * @param {Shared} shared
 * @param {ShareHost} host
 * @param {() => void} close
 */
function choices(shared, host, close) {
  const strings = host.strings();
  /** @param {string} text */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      host.say(strings.copied);
    } catch {
      // Not a secure page, or a policy of the page forbids it.
      host.say(strings.notCopied);
    }
  };
  /** @type {[string, () => Promise<void>][]} */
  const actions = [
    [strings.copyLink, () => copy(shared.url)],
    [strings.copyQuote, () => copy(`${shared.quote}\n${shared.url}`)],
  ];
  const data = { title: shared.title, url: shared.url };
  if (navigator.canShare?.(data)) {
    // A reader who closes the share sheet again has done nothing wrong.
    actions.push([strings.shareLink, () => navigator.share(data).catch(() => {})]);
  }
  const list = document.createElement("div");
  list.className = "choices";
  list.setAttribute("part", "choices");
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", strings.share);
  for (const [name, value] of Object.entries(host.own())) list.setAttribute(name, value);
  for (const [words, act] of actions) {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("part", "button");
    button.textContent = words;
    button.addEventListener("click", () => void act().then(close));
    list.append(button);
  }
  return list;
}

/**
 * What an update has to share.
 *
 * @param {import("./pkg/newsfold.js").Timeline | null} timeline
 * @param {string} id
 * @param {string} link the address of the update on this page
 * @returns {Shared | null} null where there is no such update
 */
export function sharedOf(timeline, id, link) {
  const update = timeline?.updates.find((each) => each.id === id);
  if (!timeline || !update) return null;
  const paragraphs = update.blocks.map(({ text }) => text).join("\n");
  const credit = [update.author, update.time?.text].filter(Boolean).join(", ");
  return {
    title: update.heading ?? timeline.headline ?? document.title,
    quote: [update.heading, `“${paragraphs}”`, credit && `— ${credit}`].filter(Boolean).join("\n"),
    url: new URL(link, location.href).href,
  };
}
