// The widget, and those of its modules that are tried by themselves.

import "/define.js";
import { loadCore } from "/core.js";
import { Poll } from "/poll.js";

Object.assign(/** @type {any} */ (globalThis).stage, { Poll, core: loadCore });
