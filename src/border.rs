//! Borders: what a page leaves between two posts that have neither time nor title, more blank lines than between two
//! paragraphs, a rule, the button to share a post, or a mark before each of them. Where a reporter calls what happens, line
//! by line, there is nothing but the line; and where nothing is left but a notice that the posts are loaded below it, they
//! are the paragraphs.
//!
//! One of them is an accident; a few among many lines without are what is left of the borders of posts. Where posts have
//! times, those tell, and what else stands between them does not.

use crate::context::Neighbours;
use crate::feature::{Feature, Features};
use crate::language::Cue;
use crate::line::Line;
use crate::piece::Piece;
use crate::work;

/// So many gaps are no accident.
const GAPS: usize = 2;
/// So many of one width are none at all.
const MANY: usize = 5;
/// More blank lines than this are as good as so many.
const WIDEST: usize = 15;
/// So many rules or buttons are no accident.
const RULES: usize = 3;
/// The longest rule, in bytes: dashes, stars or the like.
const LONGEST_RULE: usize = 16;
/// What is called out while it happens is no longer than this, in bytes,
const LONGEST_CALL: usize = 140;
/// and half of the lines of such a page are no longer than this.
const SHORT_CALL: usize = 90;
/// So many such lines in a row no article has.
const CALLS: usize = 14;
/// So many paragraphs below the notice that the posts are loaded there are posts.
const LOADED: usize = 2;
/// A page says among so many first lines that it is live.
const HEAD: usize = 8;

/// The borders of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Borders {
    /// So many blank lines or more are a gap; 0 if there is none.
    gap: u8,
    /// Whether rules part posts.
    are_rules: bool,
    /// Whether buttons below each of them do.
    are_buttons: bool,
    /// Whether marks before each of them do.
    are_marks: bool,
    /// From this line on, as a number into the pieces, each line is a post.
    calls: Option<usize>,
    /// From this line on each paragraph is one that does not go on with the one above.
    loaded: Option<usize>,
}

impl Borders {
    /// The borders of a text with these lines, each as one piece.
    pub(crate) fn of(lines: &[Line], pieces: &[Piece]) -> Self {
        Self {
            gap: gap(lines),
            are_rules: are_rules(pieces),
            are_buttons: are_buttons(pieces),
            are_marks: are_marks(pieces),
            calls: calls(pieces),
            loaded: loaded(pieces),
        }
    }

    /// Whether every post is marked: with what stands before it, or by being a line.
    pub(crate) fn mark_all(self) -> bool {
        self.are_marks || self.calls.or(self.loaded).is_some()
    }

    /// Whether a border stands above line `at`, which is running text.
    pub(crate) fn is_above(self, at: usize, line: &Line, neighbours: Neighbours<'_>) -> bool {
        if self.are_marks && neighbours.this.features.has(Feature::Marked)
            || self.calls.is_some_and(|first| at >= first)
        {
            return true;
        }
        if let Some(first) = self.loaded.filter(|&first| at >= first) {
            return at == first || is_prose(neighbours.this) && !refers_back(neighbours.this);
        }
        let Some(above) = neighbours.above else { return false };
        let is_gap = self.gap > 0 && line.blanks_before >= self.gap && is_prose(above);
        let is_border = is_gap || self.are_rules && is_rule(above) || self.are_buttons && is_button(above);
        is_border && is_prose(neighbours.this) && neighbours.this.stamp.is_none()
    }
}

/// How many blank lines are a gap: more than stand above most of the lines, and there are fewer such places. None: 0.
fn gap(lines: &[Line]) -> u8 {
    work::count(lines.len());
    let mut counts = [0; WIDEST + 1];
    // What stands above the first line is no part of the text.
    lines.iter().skip(1).for_each(|line| counts[usize::from(line.blanks_before).min(WIDEST)] += 1);
    let usual = (1..WIDEST).rev().max_by_key(|&blanks| counts[blanks]).unwrap_or(1);
    let (narrow, wide) = counts.split_at(usual + 1);
    let widest = wide.iter().max().copied().unwrap_or(0);
    let (narrow, wide): (usize, usize) = (narrow.iter().sum(), wide.iter().sum());
    // Where most posts are one paragraph there are nearly as many, all of one width.
    let are_few = wide * 2 <= narrow || wide <= narrow && widest == wide && wide >= MANY;
    let is_usual = counts[usual] * 2 >= narrow && wide >= GAPS && are_few;
    if is_usual { usual as u8 + 1 } else { 0 }
}

/// Whether the rules of a text part posts: running text stands below them, and hardly ever a title, which would tell by
/// itself that a post begins.
fn are_rules(pieces: &[Piece]) -> bool {
    let below = || pieces.windows(2).filter(|pair| is_rule(&pair[0])).map(|pair| &pair[1]);
    let prose = below().filter(|below| is_prose(below)).count();
    let titles = below().filter(|below| below.features.has(Feature::EndsOpen) && !is_rule(below)).count();
    prose >= RULES && titles * 2 <= prose
}

/// Whether so many buttons of posts stand above running text that they close posts.
fn are_buttons(pieces: &[Piece]) -> bool {
    pieces.windows(2).filter(|pair| is_button(&pair[0]) && is_prose(&pair[1])).count() >= RULES
}

/// Whether so many paragraphs have a mark before them that it opens posts, and nearly all do.
fn are_marks(pieces: &[Piece]) -> bool {
    let prose = pieces.iter().filter(|piece| is_prose(piece)).count();
    let marked = pieces.iter().filter(|piece| piece.features.has(Feature::Marked)).count();
    marked > RULES && marked * 3 >= prose * 2
}

/// Where the lines begin each of which is a post: short and closed, one below the other, on a page that says that it is live
/// or in what is left of one.
fn calls(pieces: &[Piece]) -> Option<usize> {
    // "Watch live" in a menu says nothing of the page.
    let says_live = |piece: &Piece| piece.cues.has(Cue::LiveMark) && !piece.is_furniture() && !piece.is_item();
    let is_call = |piece: &Piece| {
        is_sentence(piece) && piece.stamp.is_none() && !piece.is_item() && piece.end - piece.body <= LONGEST_CALL
    };
    // Of a page that begins in the middle only the calls are left.
    if !pieces.iter().take(HEAD).any(says_live) && !pieces.first().is_some_and(is_call) {
        return None;
    }
    let short = pieces.iter().filter(|piece| is_call(piece) && piece.end - piece.body <= SHORT_CALL).count();
    let (mut run, mut longest) = (0, 0);
    for piece in pieces {
        run = if is_call(piece) { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    // What the page says of itself stands above.
    pieces.iter().position(is_call).filter(|_| longest >= CALLS && short * 2 >= pieces.len())
}

/// Where the posts begin below a notice that they are loaded there, if they are running text and have no titles.
fn loaded(pieces: &[Piece]) -> Option<usize> {
    // "Live updates" among the first lines is the badge of a page.
    let is_notice = |&at: &usize| {
        let cue = |cue| pieces[at].cues.has(cue);
        cue(Cue::FeedNotice) && (at >= HEAD || !cue(Cue::Chrome))
    };
    let first = (0..pieces.len()).rev().find(is_notice)? + 1;
    let posts = &pieces[first..];
    let prose = posts.iter().filter(|piece| is_prose(piece)).count();
    (prose >= LOADED && prose * 4 >= posts.len() * 3 && posts.first().is_some_and(is_prose)).then_some(first)
}

/// Whether a paragraph goes on with the one above: it opens with what was said, or with a word for somebody named there.
fn refers_back(piece: &Piece) -> bool {
    piece.cues.has(Cue::Backward)
        || piece.features.has(Feature::BeginsQuote)
        || piece.features.has(Feature::BeginsLower)
}

/// Whether a line is a whole sentence, said or quoted.
fn is_sentence(piece: &Piece) -> bool {
    const CLOSED: Features = Features::of(&[
        Feature::EndsStop,
        Feature::EndsBang,
        Feature::EndsQuestion,
        Feature::EndsDots,
        Feature::EndsQuote,
        Feature::EndsBracket,
    ]);
    piece.features.any(CLOSED)
}

fn is_button(piece: &Piece) -> bool {
    piece.cues.has(Cue::PostEnd)
}

fn is_prose(piece: &Piece) -> bool {
    piece.features.any(Features::PROSE)
}

fn is_rule(piece: &Piece) -> bool {
    piece.features.has(Feature::Wordless) && piece.end - piece.body <= LONGEST_RULE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line;
    use crate::piece::Observer;

    /// The texts below borders.
    fn below_borders(text: &str) -> Vec<&str> {
        let lines = line::lines(text);
        let mut observer = Observer::new(text, "en");
        let pieces: Vec<_> = lines.iter().map(|line| observer.observe(line.from, line.start, line.end)).collect();
        let borders = Borders::of(&lines, &pieces);
        let is_below = |&at: &usize| borders.is_above(at, &lines[at], Neighbours::at(&pieces, at));
        (0..lines.len()).filter(is_below).map(|at| &text[lines[at].start..lines[at].end]).collect()
    }

    #[test]
    fn gaps_are_wider_than_usual() {
        assert_eq!(below_borders("a.\n\nb.\n\n\n\nc.\n\nd.\n\ne.\n\n\n\nf.\n\ng."), ["c.", "f."]);
        assert_eq!(below_borders("a.\n\n\nb.\n\n\n\n\nc.\n\n\nd.\n\n\ne.\n\n\n\nf.\n\n\ng."), ["c.", "f."]);
    }

    #[test]
    fn marks_open_posts() {
        let text = "Live.\n+++ a.\n\n+++ b.\n\n+++ c.\n\n+++ d.\ne.\n";
        assert_eq!(below_borders(text), ["+++ a.", "+++ b.", "+++ c.", "+++ d."]);
        assert_eq!(below_borders(&text.replace("+++", ":")), [": a.", ": b.", ": c.", ": d."]);
        assert_eq!(below_borders(&text.replace("+++ d", "d")), [""; 0]);
    }

    #[test]
    fn posts_of_one_paragraph_have_as_many() {
        let text = "a.\n\nb.\n\nc.\n\nd.\n\ne.\n\n\nf.\n\n\ng.\n\nh.\n\n\ni.\n\n\nj.\n\n\nk.";
        assert_eq!(below_borders(text), ["f.", "g.", "i.", "j.", "k."]);
        assert_eq!(below_borders(&text.replace("\n\n\nk.", "\n\n\n\nk.")), [""; 0]);
    }

    #[test]
    fn one_is_an_accident_and_many_are_usual() {
        for text in [
            "",
            "a.",
            "a.\n\nb.\n\n\n\nc.\n\nd.\n\ne.",
            "a.\n\n\n\nb.\n\n\n\nc.\n\nd.\n\n\n\ne.",
            "a.\nb.\nc.\n\nd.\n\ne.\nf.\n",
        ] {
            assert_eq!(below_borders(text), [""; 0], "{text:?}");
        }
    }

    #[test]
    fn calls_are_posts() {
        let calls = ["And they are off!", "Quill leads.", "The goat is last.", "“Somebody has moved the fence.”"];
        let calls = calls.into_iter().cycle().take(CALLS).collect::<Vec<_>>();
        let text = format!("Goat race\nLive from Pembrey\n{}\nThe finish\nIt is over.", calls.join("\n"));
        assert_eq!(below_borders(&text), [&calls[..], &["The finish", "It is over."]].concat());
        assert_eq!(below_borders(&text.replace("Live", "News")), [""; 0]);
        assert_eq!(below_borders(&text.replacen("Quill leads.", "Quill", 1)), [""; 0]);
    }

    #[test]
    fn below_a_notice_paragraphs_are_posts() {
        let text = "Bill: as it happened\nFirst said.\nPlease allow a moment for the blog to load\nb.\nHe says c.\n“d.”\nE is new.\n";
        assert_eq!(below_borders(text), ["b.", "E is new."]);
        assert_eq!(below_borders(&text.replace("E is", "A title\nAnother\nE is")), [""; 0]);
        assert_eq!(below_borders(&text.replace("Please allow a moment", "Wait")), [""; 0]);
        assert_eq!(below_borders("Live updates\nb.\nc.\nd.\n"), [""; 0]);
    }

    #[test]
    fn calls_alone_are_what_is_left_of_a_page() {
        let text = ["And they are off!", "Quill leads.", "The goat is last."].join("\n") + "\n";
        assert_eq!(below_borders(&text.repeat(CALLS / 3)), [""; 0]);
        assert_eq!(below_borders(&text.repeat(CALLS / 3 + 1)).len(), (CALLS / 3 + 1) * 3);
        assert_eq!(below_borders(&format!("A title\n{}", text.repeat(CALLS / 3 + 1))), [""; 0]);
    }

    #[test]
    fn rules_part_running_text() {
        assert_eq!(below_borders("a.\n-\nb.\n-\nc.\nd.\n---\ne."), ["b.", "c.", "e."]);
        assert_eq!(below_borders("a.\n-\nTitle\nb.\n-\nTitle\nc.\nd.\n---\ne."), [""; 0]);
    }
}
