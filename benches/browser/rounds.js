// How things are timed in a page. The subjects take turns within each round, so that what disturbs one disturbs all.

/** The lower quartile: a median is the work of others too where they take half of the machine. @param {number[]} numbers */
export function quartile(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)];
}

/**
 * The seconds of each subject, as their lower quartile. A turn of a quick subject is several calls, since clocks in browsers are coarse.
 *
 * @param {Record<string, (round: number) => unknown>} subjects
 * @param {{ rounds: number, turn: number, limit: number }} options seconds that a turn should last, and that all may take
 * @returns {Promise<Record<string, number>>}
 */
export async function takeTurns(subjects, { rounds, turn, limit }) {
  const names = Object.keys(subjects);
  const time = (name, calls, round) => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) kept = subjects[name](round + call);
    return (performance.now() - start) / 1000 / calls;
  };
  /** @type {Record<string, number[]>} */
  const times = {};
  const calls = {};
  for (const name of names) {
    // Twice, so that the first call, in which an engine compiles, decides nothing.
    time(name, 1, 0);
    calls[name] = Math.min(1000, Math.max(1, Math.ceil(turn / time(name, 1, 1))));
    times[name] = [];
  }
  const end = performance.now() + limit * 1000;
  for (let round = 0; round < rounds && (round < 3 || performance.now() < end); round += 1) {
    for (const name of names) times[name].push(time(name, calls[name], round * 1000));
    await new Promise((later) => setTimeout(later));
  }
  return Object.fromEntries(names.map((name) => [name, quartile(times[name])]));
}

/** Where results go, so that no engine finds that nobody wants them. */
export let kept;

/**
 * Does something at the beginning of a frame.
 *
 * @param {() => unknown} work
 * @param {() => boolean} [isDone] whether all is there that is waited for; looked at when a frame has been painted
 * @returns {Promise<number>} the seconds from then until it is painted: scripts, style, layout and paint
 */
export function untilPainted(work, isDone = () => true) {
  return new Promise((painted) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      afterPaint(function look() {
        if (isDone()) painted((performance.now() - start) / 1000);
        else requestAnimationFrame(() => afterPaint(look));
      });
      work();
    });
  });
}

/** Calls back when the frame of this animation callback has been painted: a message is a task, and comes after it. */
function afterPaint(callback) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(null);
}
