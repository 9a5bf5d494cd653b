// The same updates as the peers show them: as one piece of plain markup, as a list of Preact, as a timeline of TimelineJS.

import { h, render } from "preact";

/** @typedef {import("../../www/pkg/newsfold.js").Timeline} Timeline */

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);

/** The floor: what an engine makes of markup that is all there. @param {Timeline} timeline */
export function markup({ headline, intro, updates }) {
  const paragraphs = (blocks) => blocks.map(({ text }) => `<p>${escaped(text)}</p>`).join("");
  const articles = updates.map(
    ({ id, time, heading, blocks }) =>
      `<article id="${escaped(id)}"><a href="#${escaped(id)}"><time>${escaped(time?.text ?? "")}</time></a><h3>${escaped(heading ?? "")}</h3>${paragraphs(blocks)}</article>`,
  );
  return `<h2>${escaped(headline ?? "")}</h2>${paragraphs(intro)}<div role="feed">${articles.join("")}</div>`;
}

function Blog({ timeline: { headline, intro, updates } }) {
  return (
    <>
      <h2>{headline}</h2>
      {intro.map(({ text }) => <p>{text}</p>)}
      <div role="feed">
        {updates.map(({ id, time, heading, blocks }) => (
          <article key={id} id={id}>
            <a href={`#${id}`}><time>{time?.text}</time></a>
            <h3>{heading}</h3>
            {blocks.map(({ text }) => <p>{text}</p>)}
          </article>
        ))}
      </div>
    </>
  );
}

/** @param {Timeline | null} timeline @param {HTMLElement} container */
export function withPreact(timeline, container) {
  render(timeline && h(Blog, { timeline }), container);
}

/** The updates in the form that TimelineJS reads, a minute apart. @param {Timeline} timeline */
export function forTimelineJS({ headline, updates }) {
  const start = Date.UTC(2033, 4, 5);
  const date = (minutes) => {
    const at = new Date(start + minutes * 60_000);
    return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), hour: at.getUTCHours(), minute: at.getUTCMinutes() };
  };
  return {
    title: { text: { headline: escaped(headline ?? "") } },
    events: updates.map(({ heading, blocks }, i) => ({
      start_date: date(updates.length - i),
      text: { headline: escaped(heading ?? ""), text: blocks.map(({ text }) => `<p>${escaped(text)}</p>`).join("") },
    })),
  };
}

/** Loads TimelineJS as its documentation says. */
export async function loadTimelineJS() {
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/timelinejs/css/timeline.css" });
  const script = Object.assign(document.createElement("script"), { src: "/timelinejs/js/timeline.js" });
  const loaded = (element) => new Promise((yes, no) => Object.assign(element, { onload: yes, onerror: no }));
  const both = Promise.all([loaded(sheet), loaded(script)]);
  document.head.append(sheet, script);
  await both;
}
