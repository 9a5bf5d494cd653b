//! One piece of one line, seen by itself: its features, its cues and the stamp that it opens with.

use crate::feature::{self, Feature, Features};
use crate::language::{Cue, CueReader, Cues, Lexicon, Word, words};
use crate::letter;
use crate::mould::Moulds;
use crate::scan::{self, BulletKind, Lead, PartialDate, Scanned, Strength};
use crate::timeline::StampKind;
use crate::work;

/// What is seen in one piece.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// Where its content begins, without its bullet.
    pub(crate) body: usize,
    /// Where its content ends.
    pub(crate) end: usize,
    /// What it looks like.
    pub(crate) features: Features,
    /// What its words say.
    pub(crate) cues: Cues,
    /// The stamp that it opens with, behind the bullet.
    pub(crate) stamp: Option<Scanned>,
}

impl Piece {
    /// Whether it has a bullet or a dash before it, as an item of a list has.
    pub(crate) fn is_item(&self) -> bool {
        self.features.any(const { Features::of(&[Feature::Bulleted, Feature::Dashed]) })
    }

    /// Whether its own words say that it is furniture of a page: a button, a badge, a section.
    pub(crate) fn is_furniture(&self) -> bool {
        self.cues.has(Cue::Chrome) || self.cues.has(Cue::Section)
    }

    /// Whether it may open with a stamp of the text's own making: it has no other, and is nothing that pages repeat with
    /// other figures, a button, a link, a caption or a row of prices.
    pub(crate) fn may_be_cast(&self) -> bool {
        const OF_PAGE: Features = Features::of(&[Feature::Figures, Feature::Address, Feature::Code, Feature::Credit]);
        let cue = |cue| self.cues.has(cue);
        let is_of_page =
            self.is_furniture() || cue(Cue::CaptionStart) || cue(Cue::RelatedTitle) || cue(Cue::RelatedStart);
        self.stamp.is_none() && !is_of_page && !self.features.any(OF_PAGE)
    }

    /// Takes its stamp for a part of what it says.
    pub(crate) fn be_text(&mut self) {
        self.stamp = None;
        self.features.remove_if(true, Feature::StampLead);
    }

    /// Takes for a time what its markup says is one, whatever its words ("just now", "2h"). If they name no day, it is
    /// of the sort of "2 hours ago": what there is of a clock in them may be none.
    pub(crate) fn be_time(&mut self) {
        if self.stamp.as_ref().is_none_or(|stamp| stamp.date.is_none()) {
            self.stamp = Some(Scanned::unknown(self.end - self.body));
            self.features.insert(Feature::StampWhole);
            self.features.insert(Feature::StampSure);
        }
    }
}

/// Looks at pieces of a source, one after the other.
#[derive(Debug)]
pub(crate) struct Observer<'s> {
    source: &'s str,
    /// The words that the languages know.
    pub(crate) lexicon: &'static Lexicon,
    /// The stamps of the text's own making.
    pub(crate) moulds: Moulds,
    cues: CueReader,
}

impl<'s> Observer<'s> {
    /// An observer of a source in this language (BCP 47).
    pub(crate) fn new(source: &'s str, language: &str) -> Self {
        let lexicon = Lexicon::get();
        Self { source, lexicon, moulds: Moulds::default(), cues: lexicon.reader(crate::language::by_tag(language)) }
    }

    /// Looks at `source[start..end]`, which has no space around it. Its indentation, if it begins a line, begins at `from`.
    pub(crate) fn observe(&mut self, from: usize, start: usize, end: usize) -> Piece {
        work::count(end - from);
        let begins_line = || from == 0 || self.source[..from].ends_with(letter::LINE_ENDS);
        let bullet = scan::scan_bullet(&self.source[from..end])
            .filter(|bullet| bullet.kind != BulletKind::Colon || begins_line());
        let body = bullet.map_or(start, |bullet| (from + bullet.len).min(end));
        let text = without_plus(&self.source[body..end]);
        let end = body + text.len();
        let mut features = feature::shape(text);
        features.insert_if(bullet.is_some_and(|bullet| bullet.kind == BulletKind::Glyph), Feature::Bulleted);
        features.insert_if(bullet.is_some_and(|bullet| matches!(bullet.kind, BulletKind::Dash)), Feature::Dashed);
        features
            .insert_if(bullet.is_some_and(|bullet| matches!(bullet.kind, BulletKind::Number(_))), Feature::Numbered);
        let is_mark = |bullet: scan::Bullet| matches!(bullet.kind, BulletKind::Plus | BulletKind::Colon);
        features.insert_if(bullet.is_some_and(is_mark), Feature::Marked);
        features.insert_if(features.has(Feature::Dashed) && has_handle(text), Feature::Handle);
        let found = self.cues.read(text);
        features.insert_if(found.appeals == 2, Feature::AppealSome);
        features.insert_if(found.appeals > 2, Feature::AppealMuch);
        let inner = text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
        features.insert_if(inner.is_some_and(|inner| scan::scan_name(inner) == inner.len()), Feature::BracketName);
        features.insert_if(credited(text).is_some(), Feature::Credited);
        let stamp = self.scan_stamp(text);
        match &stamp {
            Some(stamp) if !is_span(stamp) => note_stamp(text, stamp, self.lexicon, &mut features),
            Some(_) => features.insert(Feature::StampSpan),
            None => {
                // A bar sets the author off from the heading above: "|Anna Quill"; or a comma, from the time: ", Anna Quill".
                let name = text.trim_start_matches(BAR);
                let lead = self.lexicon.lead(name, Cue::BylineLead).unwrap_or(0);
                let name = name[lead..].trim_start();
                let named = scan::scan_name(name);
                // "Wichtige Updates" has the shape of a name; that pages say it is known better.
                let is_of_page = || {
                    let cues = [Cue::KeyPointsTitle, Cue::RelatedTitle, Cue::Chrome, Cue::Section];
                    cues.into_iter().any(|cue| found.cues.has(cue))
                };
                let is_name = named > 0 && named == name.len() && !is_of_page() && !self.is_phrase(name, features);
                features.insert_if(is_name, Feature::Name);
                features.insert_if(named > 0 && scan::says_where(&name[named..]), Feature::NamePlaced);
                let are_several = || name.as_bytes().windows(2).any(|mark| mark == b", ");
                features.insert_if(is_name && are_several(), Feature::Names);
                // The stops of initials close no sentence, and nobody shouts them.
                let are_initials = is_name && scan::are_initials(name);
                for feature in [Feature::InnerStop, Feature::EndsStop, Feature::Capitals] {
                    features.remove_if(are_initials, feature);
                }
                features.insert_if(are_initials, Feature::EndsOpen);
            }
        }
        Piece { body, end, features, cues: found.cues, stamp }
    }

    /// Whether what has the shape of a name is a phrase: "The Debrief", "BACK AT THE TABLE". Names have particles, but
    /// begin with no other small word of the text's language, nor have one further on, which only capitals hide.
    fn is_phrase(&self, name: &str, features: Features) -> bool {
        let is_small = |word: Word| self.is_function(word) && !scan::is_particle(&name[word.start..word.end]);
        let count = if features.has(Feature::Capitals) { usize::MAX } else { 1 };
        words(name).take(count).any(is_small)
    }

    /// Whether a word is one of the small words of the text's language.
    pub(crate) fn is_function(&self, word: Word) -> bool {
        self.cues.is_function(word)
    }

    /// The stamp at the beginning of a text, be it one that everybody knows or one of this text's own making.
    pub(crate) fn scan_stamp(&self, text: &str) -> Option<Scanned> {
        scan::scan_stamp(text, self.lexicon).or_else(|| self.moulds.scan(text))
    }
}

/// The most bytes of a name with the name of an account,
const LONGEST_HANDLE: usize = 128;
/// and of the day behind it.
const LONGEST_DAY: usize = 32;

/// What sets an author off from a heading.
pub(crate) const BAR: &[char] = &['|', ',', ' '];

/// A text without the marks that close the headings of some tickers: `+++ 22:09 Heading +++`, `***18:15 Heading***`.
fn without_plus(text: &str) -> &str {
    ["+++", "***"].iter().find_map(|mark| text.strip_suffix(mark)).map_or(text, str::trim_end)
}

/// Whether a stamp is a span of time or the time of a log line, which no update has.
pub(crate) fn is_span(stamp: &Scanned) -> bool {
    stamp.is_range || stamp.is_log
}

/// Whether a text is the name of whoever wrote something, as posts are signed: "Anna Quill", "a.quill",
/// "by Anna Quill edited by Bo Rook".
pub(crate) fn is_signature(text: &str, lexicon: &Lexicon) -> bool {
    let lead = lexicon.lead(text, Cue::BylineLead).unwrap_or(0);
    let name = text[lead..].trim_start();
    if !name.is_empty() && name.len() <= 32 && !name.contains(char::is_whitespace) {
        return true;
    }
    let rest = name[scan::scan_name(name)..].trim_start();
    rest.len() < name.len() && (rest.is_empty() || lexicon.lead(rest, Cue::BylineLead).is_some())
}

/// The name in a line that signs a post, behind a dash that is glued on: "—Anna Quill", "-NNW News’ Anna Quill".
pub(crate) fn credited(text: &str) -> Option<&str> {
    let line = text.trim_start_matches(letter::DASHES);
    if line.len() == text.len() {
        return None;
    }
    let line = line.trim_start();
    if !line.is_empty() && scan::scan_name(line) == line.len() {
        return Some(line);
    }
    let place = |mark: &&str| line.as_bytes().windows(mark.len()).position(|part| part == mark.as_bytes());
    let (at, mark) = ["’s ", "'s ", "’ ", "' "].iter().find_map(|mark| Some((place(mark)?, mark)))?;
    let (house, name) = (&line[..at], &line[at + mark.len()..]);
    let is_house = house.starts_with(letter::is_capital) && house.split(' ').count() <= 4;
    (is_house && !name.is_empty() && scan::scan_name(name) == name.len()).then_some(name)
}

/// Whether a short text has the name of an account in brackets: "Anna Quill (@annaquill) March 3, 2029".
fn has_handle(text: &str) -> bool {
    let open = text.bytes().take(LONGEST_HANDLE).position(|byte| byte == b'(');
    let handle = open.and_then(|open| text[open + 1..].strip_prefix('@'));
    handle.is_some_and(|rest| {
        let rest = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        rest.strip_prefix(')').is_some_and(|rest| rest.len() <= LONGEST_DAY)
    })
}

/// The length of a stamp and the separator behind it, or of the whole text if that says no more than what the stamp is of:
/// "4:40 p.m. update".
pub(crate) fn behind(text: &str, stamp: &Scanned, lexicon: &Lexicon) -> usize {
    let end = stamp.range.end + scan::scan_separator(&text[stamp.range.end..]);
    let rest = text[end..].trim_matches([' ', ':']);
    if stamp.clock.is_some() && lexicon.lead(rest, Cue::PostedLead) == Some(rest.len()) { text.len() } else { end }
}

fn note_stamp(text: &str, stamp: &Scanned, lexicon: &Lexicon, features: &mut Features) {
    let rest = &text[stamp.range.end..];
    let whole = behind(text, stamp, lexicon) == text.len() || rest.bytes().all(|byte| byte.is_ascii_punctuation());
    if rest.is_empty() && stamp.kind == StampKind::Phase && stamp.strength == Strength::Weak {
        // "Second half begins": without a mark behind them the words are the update, not the time of one.
        return;
    }
    // A page says when it was published, an update how long ago that was.
    let is_age = stamp.kind == StampKind::Age && !matches!(stamp.lead, Lead::Posted | Lead::Updated);
    features.insert_if(whole, Feature::StampWhole);
    features.insert_if(whole && stamp.strength == Strength::Sure, Feature::StampSure);
    features.insert_if(whole && stamp.strength == Strength::Weak, Feature::StampWeak);
    features.insert_if(whole && stamp.is_date_only(), Feature::StampDate);
    features.insert_if(whole && stamp.lead == Lead::Updated, Feature::StampUpdated);
    features.insert_if(whole && stamp.lead == Lead::Scraped, Feature::StampScraped);
    features.insert_if(
        whole && !is_age && stamp.clock.is_some() && stamp.date.and_then(PartialDate::whole).is_some(),
        Feature::StampDated,
    );
    // The minute of a match stands before many a paragraph without being cut from it.
    let play = matches!(stamp.kind, StampKind::Minute | StampKind::Over | StampKind::Phase);
    features.insert_if(!whole && stamp.strength > Strength::Weak && !play, Feature::StampLead);
    features.insert_if(!whole && stamp.kind == StampKind::Minute && rest.starts_with(':'), Feature::PlayLead);
    features.insert_if(whole && play, Feature::StampPlay);
}
