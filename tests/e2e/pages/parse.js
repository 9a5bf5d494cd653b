import { loadCore } from "/core.js";

Object.assign(globalThis, { newsfold: await loadCore() });
