//! The readings that the lines of a stretch of text offer: every piece between two cut points, with its scores.
//!
//! The ends of lines and the cut points within them are nodes, numbered in the order of the text; an edge is a
//! piece that leads from one node to a later one of the same line. What a line owes to its neighbours is seen
//! here, once, and added to the features of its pieces.

use alloc::vec::Vec;
use core::ops::Range;

use crate::context::Context;
use crate::cut::{self, Cut, Tail};
use crate::feature::{Feature, Features};
use crate::habit::Habits;
use crate::inline;
use crate::lanes::Lanes;
use crate::letter;
use crate::line::{self, Line};
use crate::piece::{Observer, Piece};
use crate::scan;
use crate::state::State;
use crate::weights;
use crate::work;

/// A piece may reach over this many cut points and no more; it keeps the work on a line linear in its length.
pub(crate) const REACH: usize = 4;

/// One piece of a line as a step from one node to another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    /// How many nodes back the piece begins.
    pub(crate) span: u8,
    /// Where the piece begins in the source.
    pub(crate) start: usize,
    /// The same without its bullet.
    pub(crate) body: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// How well it fits each state, what it costs to pass over cut points included.
    pub(crate) scores: Lanes,
}

/// The nodes of a stretch of lines; the node before the first line is not among them.
#[derive(Debug, Default)]
pub(crate) struct Lattice {
    /// The edges that end at a node stand together; node `n` has `edges[first[n]..first[n + 1]]`.
    edges: Vec<Edge>,
    first: Vec<usize>,
    /// For each node, the line it is in.
    lines: Vec<usize>,
    cuts: Vec<Cut>,
    /// What is usual in the text that the lines are of.
    pub(crate) habits: Habits,
}

impl Lattice {
    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    /// The edges that end at a node.
    pub(crate) fn edges(&self, node: usize) -> &[Edge] {
        let to = self.first.get(node + 1).copied().unwrap_or(self.edges.len());
        &self.edges[self.first[node]..to]
    }

    /// The line that a node is in, as it was numbered by the caller.
    pub(crate) fn line(&self, node: usize) -> usize {
        self.lines[node]
    }

    /// Forgets all lines.
    pub(crate) fn clear(&mut self) {
        self.edges.clear();
        self.first.clear();
        self.lines.clear();
    }

    /// Adds a line: `whole` is the line as one piece. Gives the stamp that closes it behind something else.
    pub(crate) fn push(
        &mut self,
        source: &str,
        number: usize,
        line: &Line,
        whole: &Piece,
        context: Context,
        observer: &mut Observer<'_>,
    ) -> Option<Tail> {
        let tail = cut::cuts(source, line, whole, self.habits, observer, &mut self.cuts);
        let points = self.cuts.len() + 1;
        for to in 1..=points {
            self.first.push(self.edges.len());
            self.lines.push(number);
            for from in to.saturating_sub(REACH)..to {
                let start = if from == 0 { line.start } else { self.cuts[from - 1].at };
                let end = if to == points { line.end } else { self.cuts[to - 1].at };
                let ignored: i16 = self.cuts[from..to - 1].iter().map(|cut| cut.ignored).sum();
                let part;
                let piece = if to - from == points {
                    whole
                } else {
                    let cut = (from > 0, to < points);
                    part = trimmed(source, line, start..end, cut, self.habits.slugs, observer);
                    &part
                };
                work::count(1);
                let mut features = in_place(piece.features, context, from > 0, to < points);
                among_parts(&mut features, &source[piece.body..piece.end], from, points - to, tail, self.habits);
                features.insert_if(self.cuts.get(to - 1).is_some_and(|cut| cut.is_credit), Feature::Pictured);
                let kinds = weights::weigh(features, piece.cues);
                let scores = Lanes::from(&State::KINDS.map(|kind| kinds[kind as usize] - ignored));
                let span = u8::try_from(to - from).unwrap_or(u8::MAX);
                self.edges.push(Edge { span, start, body: piece.body, end: piece.end, scores });
            }
        }
        tail
    }
}

/// What parts two pieces of a line and belongs to neither: "Heading | 10:32", "10:32 - HEADING - Text".
const SEPARATORS: &[char] = &['|', '·', '–', '—', '-'];

/// The piece of a line in a range of the source, seen without the space around it and, where it is cut off, without the mark that
/// parts it from the next one, if that stands by itself.
fn trimmed(
    source: &str,
    line: &Line,
    range: Range<usize>,
    cut: (bool, bool),
    slugs: bool,
    observer: &mut Observer<'_>,
) -> Piece {
    let from = if cut.0 { range.start } else { line.from };
    let text = &source[range.clone()];
    let mut content = line::trim(text);
    let mut start =
        range.start + (text.len() - text.trim_start_matches(line::is_space).len()).min(text.len() - content.len());
    if cut.0
        && let Some(rest) = content.strip_prefix(SEPARATORS).filter(|rest| rest.starts_with(line::is_space))
    {
        let rest = line::trim(rest);
        start += content.len() - rest.len();
        content = rest;
    }
    // "Anna Quill, 10:32"
    if cut.0
        && let Some(rest) = content.strip_prefix(", ")
        && observer.scan_stamp(rest).is_some_and(|stamp| stamp.clock.is_some() && stamp.range.end == rest.len())
        && is_name(&source[line.from..start])
    {
        start += content.len() - rest.len();
        content = rest;
    }
    if cut.1
        && let Some(rest) = content.strip_suffix(SEPARATORS).filter(|rest| rest.ends_with(line::is_space))
    {
        content = line::trim(rest);
    }
    // "FACT CHECK. The pipe …": a slug is closed by its stop, and has none of its own.
    if slugs && cut.1 && !content.contains(letter::is_small) {
        content = content.strip_suffix('.').unwrap_or(content);
    }
    observer.observe(from.min(start), start, start + content.len())
}

/// The longest name that is looked for before a comma, with its bullet, in bytes.
const LONGEST_NAME: usize = 64;

/// Whether the beginning of a line is a name and nothing else, with a bullet or without.
fn is_name(text: &str) -> bool {
    let bullet = if text.len() < LONGEST_NAME { scan::scan_bullet(text) } else { return false };
    let name = line::trim(&text[bullet.map_or(0, |bullet| bullet.len)..]);
    !name.is_empty() && scan::scan_name(name) == name.len()
}

/// The features of a piece in its line: what stands above is so for its first piece, what stands below for its last.
fn in_place(mut features: Features, context: Context, cut_before: bool, cut_after: bool) -> Features {
    if !cut_before {
        features.insert_all(context.above);
    }
    if !cut_after {
        features.insert_all(context.below);
    }
    if !cut_before && !cut_after {
        features.insert_all(context.whole);
    }
    if cut_before && !cut_after {
        features.insert_all(context.rest);
    }
    features.insert_all(context.everywhere);
    features
}

/// What a piece is among the parts of its line: so many are before it, and so many behind it.
fn among_parts(features: &mut Features, text: &str, before: usize, behind: usize, tail: Option<Tail>, habits: Habits) {
    let is_name = features.has(Feature::Name);
    let is_title = habits.titles && behind == 0 || habits.slugs && behind > 0;
    features.insert_if(is_title && is_name && before > 0, Feature::AmongTitles);
    // What is said may stand below.
    let is_speaker = habits.speakers && text.ends_with(':') && (behind > 0 || inline::speaker(text).is_some());
    let is_writer = habits.writers && is_name && behind > 0;
    features.insert_if((is_speaker || is_writer) && before > 0, Feature::Speaks);
    features.insert_if(
        habits.sure && features.has(Feature::StampWeak) && !features.has(Feature::StampPlay),
        Feature::AmongSure,
    );
    features.insert_if(habits.dates && features.has(Feature::StampDate), Feature::PostDate);
    features.insert_if(
        before + behind > 0 && features.has(Feature::StampWhole) && !features.has(Feature::StampDated),
        Feature::StampCut,
    );
    features.insert_if((habits.run_ins || habits.spaced) && before > 0 && behind > 0, Feature::RunIn);
    features.remove_if(!habits.lone, Feature::Lone);
    features.remove_if(habits.updates, Feature::StampUpdated);
    features.remove_if(habits.items || habits.rows, Feature::Agenda);
    features.insert_if(habits.items && before > 0 && behind == 0, Feature::FeedItem);
    let is_uncut = before + behind == 0 && features.has(Feature::BeginsDigit) && !features.has(Feature::StampWhole);
    features.insert_if(habits.items && is_uncut, Feature::UncutItem);
    // The minute of a match behind a time is a time like any other,
    features.insert_if(habits.slugs && before > 0 && features.has(Feature::StampPlay), Feature::StampBehind);
    features.remove_if(habits.slugs && before > 0, Feature::StampPlay);
    if let Some(tail) = tail {
        features.insert_if(tail.is_signed && before == 0 && behind == 1, Feature::Signs);
        features.insert_if(tail.is_placed && before == 0 && behind == 1, Feature::Placed);
        // "Liveupdated1720217222" above a headline: the badge of the page, and when that was changed.
        let is_of_badge = tail.is_epoch() && features.has(Feature::Early) && before > 0;
        features.insert_if(is_of_badge, Feature::StampUpdated);
        // and so it is behind a heading on its line.
        features.remove_if(before > 0 && behind == 0, Feature::StampPlay);
    }
}
