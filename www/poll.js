// @ts-check
// Asks again and again, politely: not while nobody looks or the network is away, with a little chance in the interval
// so that a million readers do not ask at once, and less often while it fails. What is asked is the caller's business.

/** The shortest interval, in seconds. */
const FLOOR = 5;

/** The longest interval after failures, in seconds. */
const CEILING = 600;

/** How much of the interval is chance. */
const JITTER = 0.2;

/**
 * The interval of a `poll` attribute, in seconds; null where there is none.
 *
 * @param {string | null} value
 */
export function interval(value) {
  const seconds = Number(value);
  return value !== null && value.trim() !== "" && seconds > 0 ? Math.max(FLOOR, seconds) : null;
}

export class Poll {
  #seconds;
  #ask;
  #timer = 0;
  #failures = 0;
  #stopped = true;
  #wake = () => this.#plan();

  /**
   * @param {number} seconds
   * @param {() => Promise<boolean>} ask gives false where the answer failed
   */
  constructor(seconds, ask) {
    this.#seconds = seconds;
    this.#ask = ask;
  }

  start() {
    this.#stopped = false;
    document.addEventListener("visibilitychange", this.#wake);
    addEventListener("online", this.#wake);
    addEventListener("offline", this.#wake);
    this.#plan();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#wake);
    removeEventListener("online", this.#wake);
    removeEventListener("offline", this.#wake);
  }

  #plan() {
    clearTimeout(this.#timer);
    if (document.visibilityState === "hidden" || !navigator.onLine) return;
    const seconds = Math.min(CEILING, this.#seconds * 2 ** this.#failures);
    this.#timer = window.setTimeout(() => void this.#turn(), seconds * 1000 * (1 + JITTER * (Math.random() - 0.5)));
  }

  async #turn() {
    this.#failures = (await this.#ask()) ? 0 : this.#failures + 1;
    if (!this.#stopped) this.#plan();
  }
}
