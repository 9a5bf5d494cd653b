// Runs first in every page under test: keeps whatever a page says to its console as a warning or an error, and
// every failure that would show there. The same in all engines, unlike the drivers' own logs.

{
  /** @type {{ source: string, text: string }[]} */
  const entries = [];
  /** Read and emptied by page.mjs. */
  Object.defineProperty(globalThis, "__consoleEntries", { value: entries });

  const show = (/** @type {unknown} */ value) => {
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    try {
      return typeof value === "object" ? JSON.stringify(value) : String(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  };

  for (const level of /** @type {const} */ (["error", "warn", "assert"])) {
    const original = console[level].bind(console);
    console[level] = (/** @type {any[]} */ ...values) => {
      if (level !== "assert" || !values[0]) {
        entries.push({ source: `console.${level}`, text: values.map(show).join(" ") });
      }
      original(...values);
    };
  }

  // Capturing, so that scripts, styles and pictures that fail to load are seen: their event does not bubble.
  addEventListener(
    "error",
    (event) => {
      const { target } = event;
      if (target instanceof Element) {
        const address = target.getAttribute("src") ?? target.getAttribute("href");
        entries.push({ source: "load", text: `<${target.localName}> failed to load ${address}` });
      } else {
        entries.push({ source: "error", text: event.error ? show(event.error) : event.message });
      }
    },
    true,
  );
  addEventListener("unhandledrejection", (event) => {
    entries.push({ source: "unhandledrejection", text: show(event.reason) });
  });
  addEventListener("securitypolicyviolation", (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
    entries.push({ source: "csp", text: `${effectiveDirective} blocked ${blockedURI} (${sourceFile}:${lineNumber})` });
  });
}
