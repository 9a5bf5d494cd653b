//! Where a line may be cut: the places at which two pieces of the page were run together.
//!
//! A cut point is an offer. The decoder reads the line whole and cut, and takes the better reading; a point
//! that it passes over costs what [`Cut::ignored`] says. Each rule names what it sees in the bytes, never what
//! the pieces mean.

mod glue;
mod lead;
mod tail;

use alloc::vec::Vec;

use crate::habit::Habits;
use crate::inline;
use crate::letter;
use crate::line::Line;
use crate::piece::{Observer, Piece};

pub(crate) use tail::Tail;

/// A place within a line where one piece may end and another begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    /// The byte in the source.
    pub(crate) at: usize,
    /// What it costs to read over it, in tenths of a nat.
    pub(crate) ignored: i16,
    /// Whether the credit of a picture begins here.
    pub(crate) is_credit: bool,
}

impl Cut {
    const fn new(at: usize, ignored: i16) -> Self {
        Self { at, ignored, is_credit: false }
    }
}

/// No more cuts than this are offered in one line; the rest of it stays whole. It bounds the work on a line
/// that is glue from end to end, and is far above any that was seen.
const MOST: usize = 256;

/// A stamp and its text. What speaks for the cut is the stamp itself.
const STAMP: i16 = 0;
/// A whole date and time at the end of a line, or one that says that it was posted then.
const CLOSING_STAMP: i16 = 20;
/// What usually stands between a stamp and its text in this document.
const USUAL: i16 = 10;

/// The cut points of a line, which is `whole` as one piece, in order, into `cuts`.
/// Gives the stamp that stands behind something else in the line, if one does.
pub(crate) fn cuts(
    source: &str,
    line: &Line,
    whole: &Piece,
    habits: Habits,
    observer: &Observer<'_>,
    cuts: &mut Vec<Cut>,
) -> Option<Tail> {
    cuts.clear();
    let &Line { start, end, .. } = line;
    let lexicon = observer.lexicon;
    let head = lead::headed(source, start, end, lexicon, cuts);
    let (lead, mut in_glue) = match head {
        Some((_, lead)) => (lead, true),
        None => lead::stamped(source, line, whole, habits, observer, cuts),
    };
    let (tail, closing) = tail::trailing(source, lead, end, lexicon).unzip();
    let tail = tail.or(head.map(|(head, _)| head));
    let mut closing = closing.unwrap_or_default();
    if tail.is_none() && habits.signed {
        let signature = inline::signature(&source[lead..end]);
        closing.extend(signature.map(|at| Cut::new(lead + at, USUAL)));
    }
    let tail_at = closing.first().map_or(end, |cut| cut.at);
    in_glue |= tail_at < end
        && source[lead..tail_at].ends_with(letter::is_of_word)
        && source[tail_at..].starts_with(letter::is_letter);
    glue::glued(source, lead..tail_at, in_glue, lexicon, cuts);
    cuts.extend(closing);
    cuts.retain(|cut| start < cut.at && cut.at < end);
    cuts.dedup_by_key(|cut| cut.at);
    cuts.truncate(MOST);
    tail
}
