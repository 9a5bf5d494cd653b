// Runs before the widget's script: what a test cannot bring about from outside, it sets on `stage`.

{
  const stage = {
    // What the page believes of its tab and of the network, and by how many milliseconds its clock is fast.
    visibility: "visible",
    online: true,
    ahead: 0,

    // By how much less its timeouts wait than they say, what they say, and what chance says instead of chance.
    hurry: 1,
    waits: [],
    chance: null,

    // Whether the reader has forbidden the page to remember anything.
    forgetful: false,

    /** How many intervals are running. */
    intervals: new Set(),

    /** How many listeners there are on the window and the document, which do not go away with a node. */
    listeners: 0,

    /** What the live blogs have said, in order. */
    events: [],

    /** Sets the visibility or the network, as if it had happened. */
    set(name, value) {
      stage[name] = value;
      if (name === "visibility") document.dispatchEvent(new Event("visibilitychange"));
      else dispatchEvent(new Event(value ? "online" : "offline"));
    },

    /** Adds a live blog to the page. */
    add(attributes, content = "") {
      const blog = document.createElement("live-blog");
      for (const [name, value] of Object.entries(attributes)) blog.setAttribute(name, value);
      blog.textContent = content;
      document.querySelector("main").append(blog);
    },
  };
  Object.assign(globalThis, { stage });
  Object.defineProperty(document, "visibilityState", { get: () => stage.visibility });
  Object.defineProperty(navigator, "onLine", { get: () => stage.online });

  for (const name of ["getItem", "setItem"]) {
    const allowed = Storage.prototype[name];
    Storage.prototype[name] = function (...parameters) {
      if (stage.forgetful) throw new DOMException("The reader has forbidden it.", "SecurityError");
      return allowed.apply(this, parameters);
    };
  }

  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (type, listener, options) => {
      stage.listeners += 1;
      options?.signal?.addEventListener("abort", () => (stage.listeners -= 1));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type, listener, options) => {
      stage.listeners -= 1;
      removeEventListener.call(target, type, listener, options);
    };
  }

  const { now } = Date;
  Date.now = () => now() + stage.ahead;
  const { random } = Math;
  Math.random = () => stage.chance ?? random();
  const { setInterval, setTimeout } = globalThis;
  globalThis.setTimeout = (task, delay = 0, ...rest) => {
    // The limit of WebKit's driver for a script is a timeout of the page, and is not to be hurried.
    if (delay === 30_000) return setTimeout(task, delay, ...rest);
    if (stage.hurry > 1) stage.waits.push(delay);
    return setTimeout(task, delay / stage.hurry, ...rest);
  };
  // Half a minute passes in a tenth of a second.
  globalThis.setInterval = (task, delay) => {
    const id = setInterval(task, delay / 300);
    stage.intervals.add(id);
    return id;
  };
  const { clearInterval } = globalThis;
  globalThis.clearInterval = (id) => {
    stage.intervals.delete(id);
    clearInterval(id);
  };

  for (const type of ["live-blog-ready", "live-blog-update", "live-blog-error"]) {
    document.addEventListener(type, ({ detail }) => stage.events.push({ type, detail }));
  }
}
