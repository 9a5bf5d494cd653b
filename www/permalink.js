// @ts-check
// Addresses of updates: the part of an address behind `#`, to and fro. Nothing about scrolling.
//
// An element with an id of its own has it before those of its updates (`#tram/bell-rejected-1x2`), so that several
// live blogs on a page, even of one text, do not answer to each other's links.

/** The share of words that two ids must have in common to count as one heading that was edited. */
const ALIKE = 0.5;

/**
 * The link to an update.
 *
 * @param {string} host the id of the element, or an empty string
 * @param {string} id the id of the update
 */
export function linkTo(host, id) {
  return `#${host ? `${encodeURIComponent(host)}/` : ""}${id}`;
}

/**
 * The id of the update that a hash names.
 *
 * @param {string} hash
 * @param {string} host the id of the element, or an empty string
 * @returns {string | null} null where the hash names nothing, or something in another element; a name without an
 *   element is anybody's
 */
export function idIn(hash, host) {
  let name = hash.slice(1);
  try {
    name = decodeURIComponent(name);
  } catch {
    // Not an encoded name; then it is taken as it stands.
  }
  // An id has no slash, an element's may have.
  const at = name.lastIndexOf("/");
  if (at >= 0 && name.slice(0, at) !== host) return null;
  return name.slice(at + 1) || null;
}

/**
 * The id that is meant: itself where it exists, else the one that is most like it, since a heading may have been
 * edited after somebody kept the link.
 *
 * @param {string} wanted
 * @param {string[]} ids
 * @returns {string | null} null where none is alike
 */
export function nearest(wanted, ids) {
  if (ids.includes(wanted)) return wanted;
  const words = wordsOf(wanted);
  let best = null;
  let most = ALIKE;
  for (const id of ids) {
    const others = wordsOf(id);
    const common = [...words].filter((word) => others.has(word)).length;
    const share = common / Math.max(words.size, others.size);
    // One short word in common is chance.
    if (common > 1 && (best === null ? share >= most : share > most)) [best, most] = [id, share];
  }
  return best;
}

/** @param {string} id */
function wordsOf(id) {
  return new Set(id.split("-").filter((word) => word !== ""));
}

/** Who answers to the address of the page at the moment. @type {{ hash: string, owner: object | null }} */
let claim = { hash: "", owner: null };

/**
 * Whether a live blog may answer to a hash. The first that knows the update does, so that two live blogs of one text
 * do not pull the reader to and fro.
 *
 * @param {string} hash
 * @param {object} owner
 */
export function claimHash(hash, owner) {
  if (claim.hash !== hash || !claim.owner) claim = { hash, owner };
  return claim.owner === owner;
}

/** Gives up what a live blog answers to, because it leaves the page. @param {object} owner */
export function releaseHash(owner) {
  if (claim.owner === owner) claim.owner = null;
}
