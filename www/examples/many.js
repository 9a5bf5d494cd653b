// Makes up a very long day: an update a minute, 400 of them.

const lines = ["A very long day at the bridge – live", "", "The counting of the swans goes on.", ""];
for (let minute = 399; minute >= 0; minute -= 1) {
  const time = [Math.floor(minute / 60) + 6, minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
  lines.push(time, "", `Swan number ${minute + 1} has been counted`, "");
  lines.push(`It came from the left, which ${minute % 7 === 0 ? "nobody had expected" : "is where they come from"}.`, "", "It has been given a number.", "");
}
await customElements.whenDefined("live-blog");
document.querySelector("live-blog").text = lines.join("\n");
