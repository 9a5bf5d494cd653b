//! The words of live blogs in each language, as tables, and the one loader that reads them all.
//!
//! A language is one file of this folder and one line in [`LANGUAGES`]. The tables are data: which words name a month,
//! which open a caption, which close a page. How a time or a name is put together is `scan`'s business; what a
//! line is, the decoder's. Texts mix languages (agency credits, widgets, quotations), so the cues of all
//! languages are looked for in every text, except for those that are too short to be told apart
//! across languages ("door" brings a byline in Dutch only).

mod cue;
mod de;
mod detect;
mod en;
mod es;
mod fr;
mod it;
mod lexicon;
mod nl;
mod pack;
mod pl;
mod pt;
mod sv;
mod term;
mod tr;
mod word;
mod zone;

pub(crate) use cue::{Cue, Cues};
pub(crate) use lexicon::{CueReader, Lexicon};
pub(crate) use term::{Term, Unit};
pub(crate) use word::{Word, next_word, word_at, words};
pub(crate) use zone::{Offset, Zone};

/// The languages that have a table. English comes first: where two languages use a word differently and nothing
/// else decides, the earlier one is believed.
const LANGUAGES: [&Language; 10] = [
    &en::ENGLISH,
    &de::GERMAN,
    &fr::FRENCH,
    &es::SPANISH,
    &it::ITALIAN,
    &pt::PORTUGUESE,
    &nl::DUTCH,
    &sv::SWEDISH,
    &pl::POLISH,
    &tr::TURKISH,
];

/// The words of one language. A `|` parts words and phrases that mean the same; case never matters.
#[derive(Debug)]
struct Language {
    /// BCP 47, the language alone.
    tag: &'static str,
    /// January to December: every form that texts use.
    months: [&'static str; 12],
    /// Monday to Sunday.
    weekdays: [&'static str; 7],
    /// Seconds, minutes, hours, days, weeks, months and years in "5 minutes ago".
    units: [&'static str; 7],
    /// What follows an age and makes it one: "ago". What stands before it is [`Cue::AgeLead`].
    ago: &'static str,
    /// What follows the hour or the whole time: "Uhr", "heures".
    hour: &'static str,
    /// What follows the minute of a match.
    minute: &'static str,
    /// What follows the number of an over.
    over: &'static str,
    /// What may stand between the parts of a date, or between date and time: "of", "de", "um".
    joints: &'static str,
    /// What may stand in the place of a date: "today", "yesterday".
    days_ago: [&'static str; 2],
    /// What may stand in the place of 12:00 and of 0:00, one word each: "noon", "midnight".
    twelve: [&'static str; 2],
    /// Zones as this language names them, beside the international abbreviations of [`zone`].
    zones: &'static [Zone],
    /// Frequent small words, as far as possible not shared with the other languages: they tell the language of a text.
    function: &'static str,
    /// What the words of a line hint at.
    phrases: &'static [Phrases],
}

/// Phrases with the same meaning at the same place of a line, parted by `|`.
///
/// Matching ignores case, punctuation and spacing between words. In a phrase, `#` is any number; `…`, in a
/// [`Place::Start`], any words or none; a colon at the end has to be there; and a phrase of one to four
/// capitals ("FT", "EIL") has to be in capitals.
#[derive(Debug)]
struct Phrases(Cue, Place, &'static str);

/// Where in a line a phrase has to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Place {
    /// It is all the words of the line.
    Whole,
    /// It opens the line.
    Start,
    /// It closes the line.
    End,
    /// Anywhere, in the part of a long line that is read for cues.
    Anywhere,
}

impl Place {
    /// Every place, in the order of declaration.
    const ALL: &[Place] = &[Place::Whole, Place::Start, Place::End, Place::Anywhere];
}

/// The tags of [`LANGUAGES`], BCP 47.
static TAGS: [&str; LANGUAGES.len()] = {
    let mut tags = [""; LANGUAGES.len()];
    let mut at = 0;
    while at < tags.len() {
        tags[at] = LANGUAGES[at].tag;
        at += 1;
    }
    tags
};

/// The zones that the languages name.
static ZONES: [&[Zone]; LANGUAGES.len()] = {
    let mut zones: [&[Zone]; LANGUAGES.len()] = [&[]; LANGUAGES.len()];
    let mut at = 0;
    while at < zones.len() {
        zones[at] = LANGUAGES[at].zones;
        at += 1;
    }
    zones
};

/// The number of a language that has a table, by its BCP 47 tag; a region or a script in the tag is passed over.
pub(crate) fn by_tag(tag: &str) -> Option<u8> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    TAGS.iter().zip(0..).find(|(tag, _)| tag.eq_ignore_ascii_case(primary)).map(|(_, number)| number)
}
