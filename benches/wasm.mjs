// What is in a WebAssembly module, as far as its size goes: the sections, and the functions with their names.
// The format: https://webassembly.github.io/spec/core/binary/modules.html

/** @typedef {{ name: string, bytes: Uint8Array }} Part */

const SECTIONS = ["custom", "types", "imports", "functions", "tables", "memories", "globals", "exports", "start", "elements", "code", "data", "data count", "tags"];

/**
 * The sections of a module, in order; a custom one has its own name.
 *
 * @param {Uint8Array} module
 * @returns {Part[]}
 */
export function sections(module) {
  const reader = new Reader(module, 8);
  const found = [];
  while (!reader.atEnd) {
    const id = reader.byte();
    const bytes = reader.bytes(reader.number());
    found.push({ name: id === 0 ? new Reader(bytes).text() : SECTIONS[id], bytes });
  }
  return found;
}

/**
 * The functions that a module defines, with their names, which it must have a name section for.
 *
 * @param {Uint8Array} module
 * @returns {Part[]}
 */
export function functions(module) {
  const all = sections(module);
  const section = (/** @type {string} */ name) => {
    const found = all.find((each) => each.name === name);
    if (!found) throw new Error(`the module has no section "${name}"`);
    return new Reader(found.bytes);
  };
  const imported = importedFunctions(section("imports"));

  const names = new Map();
  const custom = section("name");
  custom.text();
  while (!custom.atEnd) {
    const id = custom.byte();
    const part = new Reader(custom.bytes(custom.number()));
    if (id !== 1) continue;
    for (let left = part.number(); left > 0; left -= 1) names.set(part.number(), part.text());
  }

  const code = section("code");
  return Array.from({ length: code.number() }, (_, i) => {
    const bytes = code.bytes(code.number());
    return { name: names.get(imported + i) ?? `function ${imported + i}`, bytes };
  });
}

/** @param {Reader} section */
function importedFunctions(section) {
  let functions = 0;
  for (let left = section.number(); left > 0; left -= 1) {
    section.text();
    section.text();
    const kind = section.byte();
    if (kind === 0) {
      functions += 1;
      section.number();
    } else if (kind === 3) {
      section.bytes(2);
    } else {
      if (kind === 1) section.byte();
      const flags = section.byte();
      section.number();
      if (flags & 1) section.number();
    }
  }
  return functions;
}

class Reader {
  #bytes;
  #at;

  constructor(/** @type {Uint8Array} */ bytes, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get atEnd() {
    return this.#at >= this.#bytes.length;
  }

  byte() {
    return this.#bytes[this.#at++];
  }

  bytes(/** @type {number} */ length) {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** An unsigned number in LEB128. */
  number() {
    let [value, factor, byte] = [0, 1, 0x80];
    while (byte & 0x80) {
      byte = this.byte();
      value += (byte & 0x7f) * factor;
      factor *= 0x80;
    }
    return value;
  }

  text() {
    return new TextDecoder().decode(this.bytes(this.number()));
  }
}
