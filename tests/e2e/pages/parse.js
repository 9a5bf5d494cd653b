import init, * as newsfold from "/pkg/newsfold.js";

await init();
Object.assign(globalThis, { newsfold });
