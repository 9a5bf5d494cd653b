/** A live blog as it was read from its text. Every `text` is copied from the source. */
export interface Timeline {
  /** The title of the whole article. */
  headline: string | null;
  /** The sentence below the headline that sums the article up. */
  standfirst: string | null;
  /** Who wrote the article, as it stands there. */
  byline: string | null;
  /** When the article was published or last updated, if it says so outside its updates. */
  published: Stamp | null;
  /** The language of the text as a BCP 47 tag, detected or given; `und` where the text does not tell. */
  language: string;
  /** In which order the updates stand in the text. `updates` keeps that order. */
  order: "newest-first" | "oldest-first" | "unknown";
  /** Whether it says that its coverage has ended, in its newest update or above the updates. */
  ended: boolean;
  /** The list of what matters that stands above the updates. */
  keyPoints: KeyPoint[];
  /** The paragraphs before the first update; the first one is the lede. */
  intro: Block[];
  /** The updates, in the order of the text. */
  updates: Update[];
  /** What is on the page but is not the story. */
  asides: Aside[];
  /** The source, cut up without gap or overlap. Only with the option `explain`. */
  segments?: Segment[];
  /** What the parse was not sure of. Only with the option `explain`. */
  notes?: Note[];
}

/** Where something stands in the source: half-open, in UTF-16 code units, so `source.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** One entry of the key points. */
export interface KeyPoint {
  /** The entry without its bullet. */
  text: string;
  /** The `id` of the update that it sums up, if one is like it. */
  updateId: string | null;
}

/** One entry of the live blog. */
export interface Update extends Span {
  /**
   * A name made from heading and time, not from the place: it stays when newer updates arrive and when the body is
   * edited. Only where there is no heading and no time, or another update has the same ones, does the beginning of the
   * body go into it. Lower-case ASCII letters, digits and hyphens.
   */
  id: string;
  /** The title of the update. */
  heading: string | null;
  /** When it was posted. */
  time: Stamp | null;
  /** Who posted it, as it stands there. */
  author: string | null;
  /** Its body. */
  blocks: Block[];
  /** How sure the parse is that this is an update, from 0 to 1. */
  confidence: number;
}

/** One paragraph, quotation, list item, caption or inner heading. */
export interface Block extends Span {
  kind: "paragraph" | "quote" | "list" | "caption" | "heading";
  text: string;
}

/** A piece of the page that is not the story: appeals and notices, pointers to other articles, what follows it. */
export interface Aside extends Span {
  kind: "boilerplate" | "related" | "footer";
  text: string;
}

/** A time as it stands in the text, and what it was understood to mean. */
export interface Stamp {
  /** The time as it stands in the source. */
  text: string;
  /**
   * `clock`: a time of day, a date, or both. `age`: a time before now ("20m ago"). `epoch`: seconds since 1970.
   * `minute`: of a match. `over`: of a cricket match. `phase`: "FULL-TIME".
   */
  kind: "clock" | "age" | "epoch" | "minute" | "over" | "phase";
  /** The time of day, `10:32`. */
  clock: string | null;
  /** Civil date and time, ISO 8601 without an offset: `2025-01-23T10:32`, or `2025-01-23`. */
  local: string | null;
  /**
   * The same with the offset from UTC, where the text or its markup says the zone: `2025-01-23T10:32Z`. `inZone` of the
   * element's module gives one to the others.
   */
  instant: string | null;
  /** The zone as it stands in the source: `GMT`, `ET`. */
  zone: string | null;
  /** Whether the date was worked out rather than read. */
  inferred: boolean;
}

/** One piece of the source. The segments of a timeline, in order, are the whole source. */
export interface Segment extends Span {
  role: Role;
  /** How sure the parse is, from 0 to 1. */
  confidence: number;
}

/** What a piece of the source is. */
export type Role =
  | "headline"
  | "standfirst"
  | "byline"
  | "time"
  | "author"
  | "key-points-title"
  | "key-point"
  | "intro"
  | "heading"
  | "paragraph"
  | "quote"
  | "list-item"
  | "caption"
  | "boilerplate"
  | "related"
  | "footer"
  | "blank";

/**
 * Which doubt a note is about:
 *
 * - `undated`: an update has no time, although others have one.
 * - `out-of-order`: a time is later, or earlier, than the one above it in a blog of the other order.
 * - `duplicate`: an earlier update has the same heading and the same first paragraph.
 * - `empty`: an update has no text.
 * - `doubtful`: another reading was nearly as likely: the update's confidence is below 0.6.
 * - `ambiguous-zone`: the name of a time zone has more than one meaning; noted once for each name.
 *
 * Others may come in later versions.
 */
export type NoteCode =
  | "undated"
  | "out-of-order"
  | "duplicate"
  | "empty"
  | "doubtful"
  | "ambiguous-zone";

/** A doubt that the parse had, for the publisher. */
export interface Note extends Span {
  code: NoteCode;
  /** The doubt as a sentence, in English. */
  message: string;
}

/** What a caller may tell `parse` beyond the text. An option that is null or undefined counts as left out. */
export interface ParseOptions {
  /** The language of the text as a BCP 47 tag, such as `de` or `pt-BR`. Detected where none is given. */
  language?: string | null;
  /** A day on which the live blog ran, `YYYY-MM-DD`, for times without a date in a text without a date. */
  reference?: string | null;
  /** Whether the timeline has `segments` and `notes` too. */
  explain?: boolean | null;
}

/** What became of the updates of a live blog between two readings, by their ids in the order of the text. */
export interface Changes {
  /** Updates that were not there before. */
  added: string[];
  /** Updates whose text is another now. */
  changed: string[];
  /** Updates that are no longer there, by their old ids. */
  removed: string[];
  /** Updates that have another id now: the old one, then the new one. They are among the changed ones too. */
  renamed: [string, string][];
}

/** What `parseElement` gives. */
export interface ParsedElement {
  /** The text that was read, which the offsets of the timeline are into. */
  text: string;
  timeline: Timeline;
}
