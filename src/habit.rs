//! What the lines of a text have in common, beside and behind their stamps. One such line leaves it open whether "Anna
//! Quill: …" is whoever writes or whoever is quoted in a heading; ten of them do not.

use alloc::vec::Vec;

use crate::feature::{Feature, Features};
use crate::inline;
use crate::joint;
use crate::line::Line;
use crate::piece::{self, Observer, Piece};
use crate::scan::{self, Lead, Strength};

/// So many lines are no accident.
const MANY: usize = 3;
/// So many posts that are signed at their end are none either.
const SIGNED: usize = 2;
/// Times close posts if so many do for each that does not.
const CLOSING: usize = 3;
/// The most words of what is a title rather than a first sentence.
const BRIEF: usize = 10;
/// Few write; where there are more names than that, they are not looked for.
const WRITERS: usize = 16;

/// What is usual in a text behind the stamp of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Habits {
    /// Who says it stands before what is said: "2:41 Anna Quill: Good night", "2:40 AQ: Good night".
    pub(crate) speakers: bool,
    /// The same with nothing between: "19:31 Anna Quill Welcome to our coverage".
    pub(crate) writers: bool,
    /// A heading is glued to its text: "10.14 am Rate unchangedThe panel has voted …".
    pub(crate) glued: bool,
    /// Headings alone, some of them in the shape of a name: "11:57 Best Actor".
    pub(crate) titles: bool,
    /// A word in capitals or a minute of the match between dashes: "19:31 Uhr - ABPFIFF - …", "19:29 Uhr - 90. Minute - …".
    pub(crate) slugs: bool,
    /// A heading, and its text behind nothing but a space: "22:42 Ovation for Larribère He leaves the field after …".
    pub(crate) spaced: bool,
    /// A title that runs into its text: "22.39 – Landslide at Kelbrook. The road …", "17:05 - Turnout - By noon …".
    pub(crate) run_ins: bool,
    /// Times or minutes of a match: they mark the posts, and nothing else has to.
    pub(crate) timed: bool,
    /// Names of a few stand alone above text, again and again: whoever writes opens a post with that and no time.
    pub(crate) authors: bool,
    /// The same above the titles of posts.
    pub(crate) titled_authors: bool,
    /// More posts are a line between two stamps than a title and a text.
    pub(crate) lone: bool,
    /// The posts are the items of a list, and no stamp stands outside of it: so it is no list of key points.
    pub(crate) items: bool,
    /// Nearly all lines have a stamp and a text: they are the posts, and none is a key point.
    pub(crate) rows: bool,
    /// Times that cannot be anything else, so that "2011: …" is a year.
    pub(crate) sure: bool,
    /// "Updated 10.32" is the time of a post: there are several, and no others.
    pub(crate) updates: bool,
    /// Who wrote a post closes its last line, behind a dash: "… by noon. — Anna Quill".
    pub(crate) signed: bool,
    /// Times with nothing before them, so that "From 10.32: all quays" is told in a post.
    pub(crate) bare: bool,
    /// A date alone is the stamp of a post: the next one has the same, which no heading for a day has.
    pub(crate) dates: bool,
    /// Times stand below the text that they are of.
    pub(crate) closing: bool,
}

impl Habits {
    /// The habits of a text with these lines, which stand in these places.
    pub(crate) fn of(source: &str, places: &[Line], lines: &[Piece], observer: &Observer<'_>) -> Self {
        let mut counts = Counts::default();
        lines.iter().for_each(|line| counts.count(source, line, observer));
        let is_usual = |count: usize| count >= MANY && count * 2 >= counts.stamped;
        Self {
            // Writers write again; who is quoted in a heading is seldom quoted in the next.
            speakers: is_usual(counts.speakers.count) && counts.speakers.are_few(2, 3),
            // Teams are named again too, but what they do begins small: "Arden Town win a corner".
            writers: is_usual(counts.writers.count) && counts.writers.are_few(1, 3),
            glued: is_usual(counts.joints),
            spaced: is_usual(counts.spaces),
            titles: counts.titles >= MANY && counts.titles > counts.names,
            slugs: is_usual(counts.slugs),
            // A mark is no sentence that happens to be short.
            run_ins: counts.brief >= MANY && counts.run_ins * 6 >= counts.stamped * 5
                || counts.set_off >= MANY && counts.set_off * 4 >= counts.stamped * 3,
            timed: counts.clocks.max(counts.stamped) >= MANY,
            authors: counts.clocks < MANY && are_authors(source, lines),
            titled_authors: counts.clocks < MANY && are_above_titles(source, lines),
            lone: are_lone(lines),
            items: counts.items > MANY && counts.others * 8 <= counts.items,
            rows: counts.stamped > MANY && counts.stamped * 4 >= lines.len() * 3,
            sure: counts.sure >= MANY,
            signed: counts.signed >= SIGNED,
            updates: counts.updated >= MANY && counts.bare == 0,
            bare: counts.bare >= MANY && counts.bare > counts.led,
            dates: are_stamps(source, lines),
            closing: are_closing(places, lines),
        }
    }
}

/// The lines of a text, counted.
#[derive(Debug, Default)]
struct Counts<'s> {
    /// Those whose last sentence is signed.
    signed: usize,
    /// Those with a time of day,
    clocks: usize,
    /// unmistakable,
    sure: usize,
    /// with nothing before it,
    bare: usize,
    /// behind "at" or "from",
    led: usize,
    /// or behind "updated".
    updated: usize,
    /// Items of a list with a stamp and text,
    items: usize,
    /// and other lines with a time of day.
    others: usize,
    /// Lines with a stamp and text: of that text those that are counted below are part.
    stamped: usize,
    speakers: Names<'s>,
    writers: Names<'s>,
    slugs: usize,
    joints: usize,
    spaces: usize,
    run_ins: usize,
    /// Those of them that are shorter than the first sentences of posts mostly are,
    brief: usize,
    /// and those that a dash or a bar sets off.
    set_off: usize,
    /// It is a name and nothing else,
    names: usize,
    /// or a few words that are none.
    titles: usize,
}

impl<'s> Counts<'s> {
    fn count(&mut self, source: &'s str, line: &Piece, observer: &Observer<'_>) {
        let lexicon = observer.lexicon;
        let text = &source[line.body..line.end];
        self.signed += usize::from(inline::signature(text).is_some());
        let Some(stamp) = line.stamp.as_ref().filter(|stamp| !piece::is_span(stamp)) else { return };
        let rest = &text[piece::behind(text, stamp, lexicon)..];
        let has_clock = stamp.clock.is_some();
        self.clocks += usize::from(has_clock);
        self.sure += usize::from(has_clock && stamp.strength == Strength::Sure);
        self.bare += usize::from(has_clock && stamp.lead == Lead::None);
        self.led += usize::from(stamp.lead == Lead::Preposition);
        self.updated += usize::from(has_clock && stamp.lead == Lead::Updated);
        self.items += usize::from(line.is_item() && !rest.is_empty());
        self.others += usize::from(!line.is_item() && has_clock);
        if rest.is_empty() {
            return;
        }
        self.stamped += 1;
        if let Some(len) = inline::speaker(rest) {
            self.speakers.note(&rest[..len]);
        } else if let Some(len) = inline::writer(rest) {
            self.writers.note(&rest[..len]);
        }
        self.slugs += usize::from(inline::slug(rest, lexicon).is_some());
        self.joints += usize::from(joint::title_joint(rest).is_some());
        let is_spaced = || inline::spaced(rest, |word| observer.is_function(word)).is_some();
        self.spaces += usize::from(has_clock && is_spaced());
        let run_in = inline::run_in(rest).filter(|_| has_clock);
        self.run_ins += usize::from(run_in.is_some());
        self.brief += usize::from(run_in.is_some_and(|title| rest[..title].split_whitespace().count() <= BRIEF));
        self.set_off += usize::from(run_in.is_some_and(|title| rest[..title].trim_end().ends_with(inline::MARKS)));
        const TITLE: Features = Features::of(&[Feature::FewWords, Feature::SomeWords, Feature::LineOfWords]);
        let is_title = line.features.any(TITLE) && line.features.has(Feature::EndsOpen);
        let is_name = scan::scan_name(rest) == rest.len();
        self.names += usize::from(is_name);
        self.titles += usize::from(!is_name && is_title && stamp.strength > Strength::Weak);
    }
}

/// Names, and how often one was noted.
#[derive(Debug, Default)]
struct Names<'s> {
    count: usize,
    all: Vec<&'s str>,
}

impl<'s> Names<'s> {
    fn note(&mut self, name: &'s str) {
        self.count += 1;
        if self.all.len() < WRITERS && !self.all.contains(&name) {
            self.all.push(name);
        }
    }

    /// Whether they are of a few people who write again and again.
    fn are_writers(&self) -> bool {
        self.count >= MANY && self.are_few(2, 3)
    }

    /// Whether there are at most so many names to so many notes.
    fn are_few(&self, names: usize, notes: usize) -> bool {
        self.all.len() * notes <= self.count * names
    }
}

/// Whether dates alone on their lines are the stamps of posts: most of them say the same as the one before, and none
/// stands above a time.
fn are_stamps(source: &str, lines: &[Piece]) -> bool {
    let is_date = |line: &&Piece| line.features.has(Feature::StampDate);
    let dates: Vec<_> = lines.iter().filter(is_date).map(|line| &source[line.body..line.end]).collect();
    let again = dates.windows(2).filter(|pair| pair[0] == pair[1]).count();
    let is_time = |line: &Piece| line.stamp.is_some() && !is_date(&line);
    let above_time = lines.windows(2).filter(|pair| is_date(&&pair[0]) && is_time(&pair[1])).count();
    dates.len() >= MANY && again * 2 >= dates.len() && above_time == 0
}

/// Whether times alone on their lines close what stands above them: the bullet of the next post parts them from what is
/// below. A whole date to the second is what a machine writes below a post; whoever opens one with a time has no use for that.
fn are_closing(places: &[Line], lines: &[Piece]) -> bool {
    let (mut closing, mut others) = (0, 0);
    for (at, three) in lines.windows(3).enumerate() {
        let [above, this, below] = three else { continue };
        let stamp = this.stamp.as_ref().filter(|stamp| this.features.has(Feature::StampWhole) && stamp.clock.is_some());
        let Some(stamp) = stamp else { continue };
        let is_below_text = above.stamp.is_none() && places[at + 1].blanks_before == 0;
        let is_when = below.stamp.as_ref().is_some_and(|stamp| stamp.clock.is_some() || stamp.date.is_some());
        let closes = below.is_item() && !is_when && !this.is_item()
            || stamp.has_seconds && stamp.date.is_some() && is_below_text;
        closing += usize::from(closes);
        others += usize::from(!closes && above.stamp.is_none());
    }
    closing >= MANY && others * CLOSING <= closing
}

/// Whether names of a few people stand alone above text.
fn are_authors(source: &str, lines: &[Piece]) -> bool {
    let mut names = Names::default();
    let is_author = |pair: &&[Piece]| pair[0].features.has(Feature::Name) && pair[1].features.any(Features::PROSE);
    lines.windows(2).filter(is_author).for_each(|pair| names.note(&source[pair[0].body..pair[0].end]));
    names.are_writers()
}

/// Whether names of a few people stand alone above the titles of posts, from the first one on: where they close posts, there
/// is none above the first title.
fn are_above_titles(source: &str, lines: &[Piece]) -> bool {
    let mut names = Names::default();
    for (at, three) in lines.windows(3).enumerate() {
        let [above, title, text] = three else { continue };
        const OTHER: Features = Features::of(&[Feature::StampWhole, Feature::Sentence, Feature::EndsStop]);
        let is_title = !title.features.any(OTHER) && text.features.any(Features::PROSE);
        if is_title && above.features.has(Feature::Name) {
            names.note(&source[above.body..above.end]);
        } else if is_title && at >= MANY && names.count == 0 {
            return false;
        }
    }
    names.are_writers()
}

/// Whether more lines stand alone between two stamps than stand as a title between a stamp and its text.
fn are_lone(lines: &[Piece]) -> bool {
    let is_stamp = |piece: &Piece| piece.features.has(Feature::StampWhole);
    let below_stamp = || lines.windows(3).filter(|three| is_stamp(&three[0]) && !is_stamp(&three[1]));
    let lone = below_stamp().filter(|three| three[2].stamp.is_some()).count();
    let titled = |three: &&[Piece]| three[1].features.has(Feature::EndsOpen) && three[2].features.any(Features::PROSE);
    lone >= MANY && lone > below_stamp().filter(titled).count()
}
