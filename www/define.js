// @ts-check
// Registers `<live-blog>`. This is the module that a page loads; loading it twice does no harm. What it exports is for
// those who write their own element, or want the timeline alone: `const { parse } = await loadCore();`

import { LiveBlogElement } from "./live-blog.js";

if (!customElements.get("live-blog")) customElements.define("live-blog", LiveBlogElement);

export { loadCore } from "./core.js";
export { inZone } from "./zone.js";
export { LiveBlogElement };
