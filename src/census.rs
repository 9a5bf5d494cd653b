//! What is counted over all lines of a stretch before any of them is weighed, and what that makes of a line.
//!
//! A number before a line makes it an item of a list or the title of a post, and a whole date is a post's or the page's:
//! which of them, only the other lines can tell. What tells the style of a document is counted in
//! [`evidence`](crate::evidence).

use crate::context::Neighbours;
use crate::feature::{Feature, Features};
use crate::piece::Piece;
use crate::scan::Lead;

/// A whole date that stands so often at the most is the page's, not an update's,
const LONE: usize = 2;
/// where there are so many times without one.
const OTHERS: usize = 3;
/// So many lone numbers are those of posts.
const NUMBERS: usize = 2;
/// So many stamps mark the posts themselves.
const STAMPS: usize = 2;
/// So many sentences with bullets or dashes may be posts.
const POSTS: usize = 6;
/// So many items of any kind may be.
const ITEMS: usize = 10;

/// The counts of a stretch.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Census {
    /// Lines that are a whole date and time.
    dated: usize,
    /// Lines with a stamp of any kind.
    stamped: usize,
    /// Lines with a number, next to lines without.
    numbered: usize,
    /// Lines of running text,
    prose: usize,
    /// and those of them with a bullet or a dash.
    marked: usize,
    /// All lines,
    lines: usize,
    /// and those of them with a bullet or a dash.
    bulleted: usize,
}

impl Census {
    /// Counts the lines of a stretch.
    pub(crate) fn of(pieces: &[Piece]) -> Self {
        let mut census = Self::default();
        for at in 0..pieces.len() {
            let line = Neighbours::at(pieces, at);
            let this = line.this;
            census.dated += usize::from(this.features.has(Feature::StampDated));
            census.stamped += usize::from(this.stamp.is_some());
            census.prose += usize::from(is_prose(this));
            census.lines += 1;
            census.bulleted += usize::from(this.is_item());
            census.marked += usize::from(is_marked(this));
            census.numbered += usize::from(is_lone_number(line));
        }
        census
    }

    /// What the counts make of a line.
    pub(crate) fn features(&self, line: Neighbours<'_>) -> Features {
        let mut features = Features::default();
        let is_rare = (1..=LONE).contains(&self.dated);
        let is_posted = line.this.stamp.as_ref().is_some_and(|stamp| stamp.lead == Lead::Posted);
        let is_of_page = is_rare && (self.stamped >= self.dated + OTHERS || is_posted);
        features.insert_if(is_of_page && line.this.features.has(Feature::StampDated), Feature::LoneDate);
        if self.numbered >= NUMBERS {
            let is_numbered = is_lone_number(line);
            features.insert(if is_numbered { Feature::LoneNumber } else { Feature::Unnumbered });
        }
        features.insert_if(self.has_marked_posts() && line.this.is_item(), Feature::MarkedPost);
        features
    }

    /// Whether the items of lists are posts: a list stands among more text without bullets, and here nearly all has them.
    pub(crate) fn has_marked_posts(&self) -> bool {
        let is_feed = self.marked >= POSTS && self.marked * 10 >= self.prose * 7;
        let is_list = self.bulleted >= ITEMS && self.bulleted * 10 >= self.lines * 6;
        self.stamped < STAMPS && self.numbered < NUMBERS && (is_feed || is_list)
    }
}

/// Whether a line is running text that has a bullet or a dash.
fn is_marked(piece: &Piece) -> bool {
    piece.is_item() && is_prose(piece)
}

fn is_prose(piece: &Piece) -> bool {
    piece.stamp.is_none()
        && piece.features.any(const { Features::of(&[Feature::EndsStop, Feature::Sentence, Feature::Passage]) })
}

/// Whether a line that could be a title has a number, and the lines next to it have none. The numbers of a list stand one
/// below the other.
fn is_lone_number(line: Neighbours<'_>) -> bool {
    let is_numbered = |piece: &Piece| piece.features.has(Feature::Numbered);
    let is_title =
        !line.this.features.any(const { Features::of(&[Feature::EndsStop, Feature::Sentence, Feature::Passage]) });
    is_numbered(line.this) && is_title && !line.above.is_some_and(is_numbered) && !line.below.is_some_and(is_numbered)
}
