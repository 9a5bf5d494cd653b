// @ts-check
// Asks again and again, politely: not while nobody looks or the network is away, with a little chance in the interval
// so that a million readers do not ask at once, and less often while it fails. What is asked is the caller's business.

/** The shortest interval, in seconds. */
const FLOOR = 5;

/** The longest interval after failures, in seconds, unless the interval itself is longer. */
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
  #failures = 0;
  /** When it was asked last, by the clock of `performance`. */
  #last = 0;
  #asking = false;
  #timer = 0;
  #stop = new AbortController();
  #plan = () => {
    clearTimeout(this.#timer);
    if (this.#stop.signal.aborted || this.#asking || document.visibilityState === "hidden" || !navigator.onLine) return;
    const seconds = Math.max(this.#seconds, Math.min(CEILING, this.#seconds * 2 ** this.#failures));
    const due = this.#last + seconds * 1000 * (1 + JITTER * (Math.random() - 0.5));
    // A reader who comes back after more than that waits no longer.
    this.#timer = window.setTimeout(() => void this.#turn(), Math.max(0, due - performance.now()));
  };
  /** The network is back: what failed may have failed for that. */
  #recover = () => {
    this.#failures = 0;
    this.#plan();
  };

  /**
   * @param {number} seconds
   * @param {() => Promise<boolean>} ask gives false where the answer failed
   */
  constructor(seconds, ask) {
    this.#seconds = seconds;
    this.#ask = ask;
  }

  /**
   * Starts to ask, an interval from now.
   *
   * @param {{ failed?: boolean }} [before] whether the last answer failed
   */
  start({ failed = false } = {}) {
    const { signal } = this.#stop;
    this.#failures = Number(failed);
    this.#last = performance.now();
    document.addEventListener("visibilitychange", this.#plan, { signal });
    addEventListener("online", this.#recover, { signal });
    addEventListener("offline", this.#plan, { signal });
    this.#plan();
  }

  /** Stops for good. */
  stop() {
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  async #turn() {
    this.#asking = true;
    this.#failures = (await this.#ask()) ? 0 : this.#failures + 1;
    this.#asking = false;
    this.#last = performance.now();
    this.#plan();
  }
}
