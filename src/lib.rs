//! Reads the plain text of a rolling news article, a live blog, into a timeline of updates.
//!
//! ```text
//! text ─▶ lines ─▶ unroll ─▶ pieces (features, cues) ─▶ lattice ─▶ decode ─▶ assemble ─▶ Timeline
//!           └────▶ explicit (text that says itself what it means) ──────────────┘
//! ```
//!
//! The parse is total: every string gives a [`Timeline`], in time linear in its length, and no clock is read.
//!
//! # Example
//! ```
//! use newsfold::{Options, parse};
//!
//! let text = "\
//! Tram strike – live: drivers vote to stay out
//!
//! 10:32
//!
//! Bell allowance rejected
//!
//! Drivers said that the bell was not the point.
//!
//! 10:05
//!
//! Council makes an offer
//!
//! The council had offered fifty pence a week for ringing the bell.
//! ";
//! let timeline = parse(text, &Options::default());
//! assert_eq!(timeline.updates.len(), 2);
//! assert_eq!(timeline.updates[0].heading, Some("Bell allowance rejected"));
//! ```

#![cfg_attr(not(feature = "std"), no_std)]

#[macro_use]
extern crate alloc;

mod agenda;
mod assemble;
mod border;
mod calendar;
mod census;
pub mod civil;
mod compare;
mod context;
mod cut;
mod decode;
mod echo;
mod evidence;
mod explicit;
mod feature;
mod habit;
mod hint;
mod inline;
mod joint;
mod lanes;
mod language;
mod lattice;
mod letter;
mod line;
mod markdown;
mod mould;
mod options;
mod piece;
mod print;
mod scan;
mod segment;
mod state;
mod style;
mod timeline;
mod transition;
mod trend;
mod unroll;
mod utf16;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
mod weights;
#[doc(hidden)]
pub mod work;

use alloc::borrow::Cow;

pub use compare::{Changes, compare};
pub use hint::{Hint, LineHint};
pub use markdown::markdown;
pub use options::Options;
pub use timeline::*;

/// Reads a live blog.
///
/// Every text has a timeline: one that is no live blog gives a headline and an intro without updates, and an
/// empty one gives an empty timeline. What is doubtful is said in [`Timeline::notes`].
///
/// # Example
/// ```
/// let timeline = newsfold::parse("", &newsfold::Options::default());
/// assert!(timeline.updates.is_empty());
/// ```
pub fn parse<'s>(source: &'s str, options: &Options) -> Timeline<'s> {
    parse_hinted(source, &[], options)
}

/// Reads a live blog of which it is known what its lines were in a page.
///
/// The hints are evidence, not orders: each is weighed with what the text itself shows. Their order does not
/// matter, and one whose range is outside of the source counts for nothing.
///
/// # Example
/// ```
/// use newsfold::{Hint, LineHint, Options, parse_hinted};
///
/// let text = "Tram strike – live\n\n2 hours ago\n\nBells ring again\n\nThe first tram left the depot at noon.\n";
/// let time = text.find("2 hours ago").map_or(0..0, |at| at..at + "2 hours ago".len());
/// let hint = LineHint { range: time, hint: Hint::Time, datetime: Some("2025-01-23T10:32Z".into()) };
/// let timeline = parse_hinted(text, &[hint], &Options::default());
/// let stamp = timeline.updates[0].time.as_ref();
/// assert_eq!(stamp.and_then(|stamp| stamp.instant).map(|instant| instant.to_string()).as_deref(), Some("2025-01-23T10:32Z"));
/// ```
pub fn parse_hinted<'s>(source: &'s str, hints: &[LineHint], options: &Options) -> Timeline<'s> {
    let lexicon = language::Lexicon::get();
    let mut lines = line::lines(source);
    let mut reading = explicit::read(source, &lines, lexicon).unwrap_or_default();
    if let Some(given) = &options.language {
        reading.language = Cow::Owned(given.clone());
    } else if reading.language.is_empty() {
        reading.language = Cow::Borrowed(lexicon.detect(source));
    }
    if !reading.explicit {
        lines = unroll::unroll(source, lines, lexicon);
        reading.tokens = decode::decode(source, &lines, &hint::features(&lines, hints), &reading.language);
        reading.datetimes = hint::datetimes(hints, lexicon);
    }
    assemble::assemble(source, &lines, &reading, options, lexicon)
}
