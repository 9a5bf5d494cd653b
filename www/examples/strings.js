// The host's own words. What is not named here stays as it is; strings.js of the widget has all the names.

await customElements.whenDefined("live-blog");
document.querySelector("live-blog").strings = {
  expandAll: "Open the lot",
  collapseAll: "Close the lot",
  keyPoints: "In a nutshell",
  newUpdates: { one: "{n} fresh dispatch", other: "{n} fresh dispatches" },
};
