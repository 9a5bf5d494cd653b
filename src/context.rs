//! What a line owes to the lines around it, as features: blank lines, twins, echoes, what follows.
//!
//! Each line is seen with its two neighbours, and with the set of all short lines of the text for echoes. The
//! features come in groups, since a line that is cut passes them on to different pieces.

use alloc::vec::Vec;

use crate::feature::{Feature, Features};
use crate::language::Cue;
use crate::letter;
use crate::line::Line;
use crate::piece::Piece;
use crate::print::{NONE, Print, Prints};
use crate::work;

/// The features that a line gets from its place.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    /// For the first piece of the line.
    pub(crate) above: Features,
    /// For the last piece.
    pub(crate) below: Features,
    /// For the line when it is not cut.
    pub(crate) whole: Features,
    /// For what is left of the line behind a cut.
    pub(crate) rest: Features,
    /// For every piece.
    pub(crate) everywhere: Features,
}

/// Lines longer than this, in bytes, are not compared with others: nobody repeats a paragraph as a title.
const LONGEST_ECHO: usize = 320;

/// Which lines say the same, by what is left of them without case, marks and space.
#[derive(Debug, Default)]
pub(crate) struct Echoes {
    /// For each line, the number of what it says in `places`; [`NONE`] for a line that is not compared.
    sayings: Vec<u32>,
    /// For each saying, the first and the last line that has it.
    places: Vec<(u32, u32)>,
    usually_blank: bool,
}

impl Echoes {
    /// Compares the lines of a text.
    pub(crate) fn of(source: &str, lines: &[Line]) -> Self {
        let mut echoes = Self::default();
        let mut prints = Prints::default();
        echoes.sayings.reserve_exact(lines.len());
        for (number, line) in (0u32..).zip(lines) {
            let text = &source[line.start..line.end];
            let print = if text.len() > LONGEST_ECHO { None } else { print(text) };
            let saying = print.map_or(NONE, |print| {
                let saying = prints.entry(print);
                if *saying == NONE {
                    *saying = echoes.places.len() as u32;
                    echoes.places.push((number, number));
                }
                *saying
            });
            if let Some(place) = echoes.places.get_mut(saying as usize) {
                place.1 = number;
            }
            echoes.sayings.push(saying);
        }
        let after_blank = lines.iter().filter(|line| line.blanks_before > 0).count();
        echoes.usually_blank = lines.len() >= 4 && after_blank * 2 >= lines.len();
        echoes
    }

    fn same(&self, one: usize, other: usize) -> bool {
        self.sayings[one] != NONE && self.sayings.get(one) == self.sayings.get(other)
    }

    /// The first and the last line that say what a line says; none if it is not compared.
    fn place(&self, number: usize) -> Option<(usize, usize)> {
        let &(first, last) = self.places.get(self.sayings[number] as usize)?;
        Some((first as usize, last as usize))
    }
}

/// Whether two lines, one below the other, say the same: with a credit behind it or not.
fn are_twins(echoes: &Echoes, source: &str, lines: &[Line], above: usize) -> bool {
    let Some(below) = lines.get(above + 1) else { return false };
    let (upper, lower) = (&source[lines[above].start..lines[above].end], &source[below.start..below.end]);
    echoes.same(above, above + 1) || upper.len() >= 12 && lower.len() <= LONGEST_ECHO && lower.starts_with(upper)
}

/// The print of the letters and digits of a text, whatever their case; none for a text that has none.
fn print(text: &str) -> Option<u64> {
    let mut print = Print::new();
    let mut any = false;
    for c in text.chars().inspect(work::step).filter(|&c| letter::is_of_word(c)) {
        any = true;
        print.letter(letter::fold(c));
    }
    any.then_some(print.0)
}

/// The context of line `number`.
pub(crate) fn context(source: &str, number: usize, lines: &[Line], pieces: Neighbours<'_>, echoes: &Echoes) -> Context {
    let line = &lines[number];
    let next = lines.get(number + 1);
    let mut context = Context::default();
    let blank_above = line.blanks_before > 0;
    let blank_below = next.is_none_or(|next| next.blanks_before > 0);

    context.above.insert_if(echoes.usually_blank && !blank_above && number > 0, Feature::TightAbove);
    context.everywhere.insert_if(number == 0, Feature::First);
    context.below.insert_if(echoes.usually_blank && !blank_below, Feature::TightBelow);
    context.below.insert_if(next.is_none(), Feature::Last);
    context.everywhere.insert_if(number < 6, Feature::Early);
    context
        .everywhere
        .insert_if(number > 8 && (number + 6 >= lines.len() || number * 10 >= lines.len() * 9), Feature::Late);

    if let Some(above) = pieces.above {
        let bulleted = |piece: &Piece| piece.features.any(&[Feature::Bulleted, Feature::Dashed]);
        let is_pointer = above.cues.has(Cue::PointerEnd)
            && above.features.has(Feature::EndsColon)
            && !above.cues.has(Cue::RelatedTitle)
            && !bulleted(pieces.this);
        context.above.insert_if(is_pointer, Feature::PointerAbove);
        context.above.insert_if(above.features.has(Feature::EndsColon) && !is_pointer, Feature::ColonAbove);
        context.above.insert_if(bulleted(above) && !bulleted(pieces.this), Feature::BulletsEnd);
        let named = number > 1 && above.features.has(Feature::Name) && !blank_above && !pieces.this.features.any(LONG);
        context.above.insert_if(named, Feature::NameAbove);
        context.whole.insert_if(are_scores(above, pieces.this), Feature::ScoresAround);
        let is_short = pieces.this.features.any(&[Feature::OneWord, Feature::FewWords]);
        let is_open = is_short && pieces.this.features.has(Feature::EndsOpen);
        let is_lone = pieces.below.is_none_or(|below| !below.features.has(Feature::Dashed));
        let is_source = pieces.this.features.has(Feature::Dashed) && is_lone && is_closed(above);
        context.whole.insert_if(is_open && is_source, Feature::Source);
        let is_apart = echoes.usually_blank && !blank_above && blank_below && next.is_some();
        context.whole.insert_if(is_open && is_apart && is_closed(above), Feature::Signed);
        let is_tight = echoes.usually_blank && !blank_above && line_is_title(above) && line_is_title(pieces.this);
        context.above.insert_if(is_tight, Feature::TightTitle);
        context.rest.insert_if(is_dated(above) && is_dated(pieces.this), Feature::Agenda);
        let opener = above.cues.has(Cue::FeedOpener) && number > 2 && !line_is_title(pieces.this);
        // "Updated" alone closes an update.
        let closes = above.cues.has(Cue::Chrome) && above.cues.has(Cue::UpdatedLead);
        context.above.insert_if(closes && !line_is_title(pieces.this), Feature::MarkAbove);
        context.above.insert_if(
            opener && echoes.place(number - 1).is_none_or(|(_, last)| last == number - 1),
            Feature::OpenerAbove,
        );
    }
    if let Some(below) = pieces.below {
        context.below.insert_if(is_prose(pieces.this, below), Feature::ProseBelow);
        let is_sole = number < 12 && is_closed(pieces.this) && !is_prose(pieces.this, below);
        context.whole.insert_if(is_sole, Feature::SoleProse);
        let is_short = pieces.this.features.any(&[Feature::OneWord, Feature::FewWords]) && line_is_title(pieces.this);
        let is_tag =
            is_short && blank_above && blank_below && line_is_title(below) && !below.features.has(Feature::OneWord);
        let is_below_time = pieces.above.is_some_and(|above| above.features.has(Feature::StampWhole));
        context.whole.insert_if(is_tag && echoes.usually_blank && !is_below_time, Feature::Tag);
        // A credit in brackets or with a word for it also stands below closed sentences that are no captions.
        let names_picture = below.features.has(Feature::BeginsBracket) || below.cues.has(Cue::CaptionStart);
        let is_credit = below.features.has(Feature::Credit) && !below.features.has(Feature::BeginsBracket)
            || names_picture && pieces.this.features.has(Feature::EndsOpen);
        let is_signed = is_closed(pieces.this)
            && echoes.usually_blank
            && below.features.any(&[Feature::OneWord, Feature::FewWords])
            && below.features.has(Feature::EndsOpen)
            && below.stamp.is_none()
            && !below.features.any(&[Feature::Name, Feature::Bulleted, Feature::Dashed])
            && lines.get(number + 2).is_some_and(|line| line.blanks_before > 0);
        let credit = (is_credit || is_signed) && !below.features.any(LONG) && !blank_below;
        context.below.insert_if(credit, Feature::CreditBelow);
        context.whole.insert_if(are_scores(pieces.this, below), Feature::ScoresAround);
        context.rest.insert_if(is_dated(pieces.this) && is_dated(below), Feature::Agenda);
        context.below.insert_if(line_is_title(below) && line_is_title(pieces.this), Feature::TitleBelow);
        let stamped = below.stamp.is_some() && !below.features.any(&[Feature::StampWhole, Feature::StampSpan]);
        context.rest.insert_if(stamped, Feature::StampBelow);
    }

    let (first, last) = echoes.place(number).unwrap_or((number, number));
    let twin_above = number > 0 && are_twins(echoes, source, lines, number - 1);
    let twin_below = are_twins(echoes, source, lines, number);
    context.whole.insert_if(twin_above, Feature::TwinAbove);
    context.whole.insert_if(twin_below, Feature::TwinBelow);
    context.whole.insert_if(last > number && !twin_below, Feature::EchoBelow);
    context.whole.insert_if(first < number && !twin_above, Feature::EchoAbove);
    context
}

/// A line with the lines next to it, each as one piece.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Neighbours<'p> {
    /// The line before.
    pub(crate) above: Option<&'p Piece>,
    /// The line itself.
    pub(crate) this: &'p Piece,
    /// The line after.
    pub(crate) below: Option<&'p Piece>,
}

/// Whether a line is closed as running text is, and as long.
fn is_closed(piece: &Piece) -> bool {
    piece.features.has(Feature::EndsStop) && !piece.features.any(&[Feature::OneWord, Feature::FewWords])
}

/// Whether running text stands below: closed as prose is, or longer than any title and than the line above it.
fn is_prose(this: &Piece, below: &Piece) -> bool {
    let features = below.features;
    let closed = features.any(&[Feature::EndsStop, Feature::EndsColon, Feature::EndsDots, Feature::CommaList]);
    let long = features.any(&[Feature::Sentence, Feature::Passage, Feature::InnerStop]);
    let longer = features.has(Feature::LongLine) && below.end - below.body > (this.end - this.body) * 3 / 2;
    (closed || long || longer) && !features.has(Feature::StampWhole)
}

/// The lengths of what is no title, no name and no list of scores.
const LONG: &[Feature] = &[Feature::LongLine, Feature::Sentence, Feature::Passage];

fn are_scores(above: &Piece, below: &Piece) -> bool {
    let is_short = |piece: &Piece| {
        let features = piece.features;
        features.has(Feature::EndsOpen) && !features.has(Feature::StampWhole) && !features.any(LONG)
    };
    let are_both = |feature| above.features.has(feature) && below.features.has(feature);
    is_short(above) && is_short(below) && (are_both(Feature::Score) || are_both(Feature::EndsFigure))
}

/// Whether a line is a title with a stamp before it.
fn is_dated(piece: &Piece) -> bool {
    piece.features.has(Feature::StampLead) && piece.features.has(Feature::EndsOpen) && !piece.features.any(LONG)
}

fn line_is_title(piece: &Piece) -> bool {
    let features = piece.features;
    let short = features.any(&[Feature::OneWord, Feature::FewWords, Feature::SomeWords, Feature::LineOfWords]);
    short && features.has(Feature::EndsOpen) && !features.any(&[Feature::StampWhole, Feature::StampLead, Feature::Name])
}
