console.error("an error", { code: 7 });
console.warn("a warning");
console.assert(1 === 2, "an assertion");
console.log("a remark, which is allowed");
setTimeout(() => {
  throw new RangeError("thrown later");
});
Promise.reject(new TypeError("never caught"));

addEventListener("DOMContentLoaded", () => {
  // The policy blocks an inline style sheet; the page gets none.
  document.head.append(Object.assign(document.createElement("style"), { textContent: "h1 { color: red }" }));
  const root = document.getElementById("host").attachShadow({ mode: "open" });
  const inner = root.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const button = Object.assign(document.createElement("button"), { id: "deep", textContent: "Deep" });
  const field = Object.assign(document.createElement("input"), { id: "field", ariaLabel: "Field" });
  button.addEventListener("click", () => (button.textContent = "Clicked"));
  inner.append(button, field);
});
