// @ts-check
// Registers `<live-blog>`. This is the module that a page loads; loading it twice does no harm.

import { LiveBlogElement } from "./live-blog.js";

if (!customElements.get("live-blog")) customElements.define("live-blog", LiveBlogElement);

export { LiveBlogElement };
