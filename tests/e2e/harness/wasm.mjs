// WebAssembly that is not what it should be, made from the core as it was built. Nothing about pages.

import { readFile } from "node:fs/promises";

import { binaryen } from "./packages.mjs";

const CORE = new URL("../../../www/newsfold.wasm", import.meta.url);

/**
 * The core in which a function traps.
 *
 * @param {string} name as it is exported
 * @param {number} [good] how many calls of it are answered as ever; none by default
 */
export async function trapping(name, good = 0) {
  const { default: wasm } = await binaryen();
  const module = wasm.readBinary(await readFile(CORE));
  const { value } = wasm.getExportInfo(module.getExport(name));
  const { params, results } = wasm.getFunctionInfo(module.getFunction(value));
  const calls = module.global.get("calls", wasm.i32);
  module.addGlobal("calls", wasm.i32, true, module.i32.const(0));
  module.addFunction(
    "trapping",
    params,
    results,
    [],
    module.block(
      null,
      [
        module.if(module.i32.ge_u(calls, module.i32.const(good)), module.unreachable()),
        module.global.set("calls", module.i32.add(module.global.get("calls", wasm.i32), module.i32.const(1))),
        module.call(value, wasm.expandType(params).map((/** @type {unknown} */ type, /** @type {number} */ at) => module.local.get(at, type)), results),
      ],
      results,
    ),
  );
  module.removeExport(name);
  module.addFunctionExport("trapping", name);
  return Buffer.from(module.emitBinary());
}

/** The core as an older release would have been. */
export async function outdated() {
  const core = await readFile(CORE);
  const { version } = JSON.parse(await readFile(new URL("../../../www/package.json", import.meta.url), "utf8"));
  const at = core.indexOf(version);
  if (at < 0) throw new Error(`${version} is not in the core, which says its version by itself`);
  core.write("0".repeat(version.length), at);
  return core;
}

/** The beginning of the core. */
export async function half() {
  const core = await readFile(CORE);
  return core.subarray(0, core.length / 2);
}
