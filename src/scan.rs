//! Scanners: small stateless functions that look at the beginning of a text and say what they read and how far.
//!
//! A scanner takes a `&str`, never looks behind it, keeps nothing and returns none where it finds nothing; lengths and
//! ranges are in bytes from the beginning of what it was given. Words that depend on the language come from the
//! [`Lexicon`](crate::language::Lexicon). How likely a stamp is to be the time of an update is said here only as far as
//! its own shape tells ([`Strength`]); the rest of the document is the decoder's business.

mod age;
mod bullet;
mod civil;
mod clock;
mod date;
mod epoch;
mod minute;
mod name;
mod over;
mod phase;
mod separator;
mod stamp;
mod text;
mod trailing;
mod twin;
mod zone;

use core::ops::Range;

use crate::civil::{Clock, Date, Instant};
use crate::language::Zone;
use crate::timeline::StampKind;

pub(crate) use bullet::{Bullet, BulletKind, scan_bullet};
pub(crate) use name::{are_initials, is_particle, says_where, scan_name};
pub(crate) use separator::scan_separator;
pub(crate) use stamp::scan_stamp;
pub(crate) use trailing::find_trailing_stamp;

/// A stamp at the beginning of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scanned {
    /// Where the stamp itself stands: after a "Posted at" or "um", with an "Ore" or "TSİ".
    pub(crate) range: Range<usize>,
    /// What sort of time it is. A date alone is a [`StampKind::Clock`] without a clock.
    pub(crate) kind: StampKind,
    /// How unmistakable it is.
    pub(crate) strength: Strength,
    /// What stood before it.
    pub(crate) lead: Lead,
    /// The time of day.
    pub(crate) clock: Option<Clock>,
    /// What it says of its day.
    pub(crate) date: Option<PartialDate>,
    /// The zone, and where it is named.
    pub(crate) zone: Option<(Range<usize>, Zone)>,
    /// How many minutes ago; for [`StampKind::Age`].
    pub(crate) age_minutes: Option<u32>,
    /// How many days ago, in words: 0 for "today", 1 for "yesterday".
    pub(crate) days_ago: Option<u8>,
    /// Minute and added minutes, or over and ball; for [`StampKind::Minute`] and [`StampKind::Over`].
    pub(crate) count: Option<(u16, u16)>,
    /// It is the first time of two, from then to then: a line of a timetable.
    pub(crate) is_range: bool,
    /// It has fractions of a second: a line of a log.
    pub(crate) is_log: bool,
    /// It has seconds.
    pub(crate) has_seconds: bool,
}

impl Scanned {
    /// A stamp of so many bytes, of which nothing else is known.
    fn new(len: usize, kind: StampKind, strength: Strength) -> Self {
        Self {
            range: 0..len,
            kind,
            strength,
            lead: Lead::None,
            clock: None,
            date: None,
            zone: None,
            age_minutes: None,
            days_ago: None,
            count: None,
            is_range: false,
            is_log: false,
            has_seconds: false,
        }
    }

    /// A time in words that nobody knows, of so many bytes.
    pub(crate) fn unknown(len: usize) -> Self {
        Self::new(len, StampKind::Age, Strength::Sure)
    }

    /// A stamp of a ticker's own making, of so many bytes.
    pub(crate) fn cast(len: usize) -> Self {
        Self::new(len, StampKind::Phase, Strength::Likely)
    }

    /// The time of day in the four digits that a text opens with, "1556", if it is one and no more digits follow. Nobody
    /// can tell it from a year or a number; other lines have to.
    pub(crate) fn military(text: &str) -> Option<Self> {
        let (number, 4) = text::digits(text.as_bytes(), 0, 4)? else { return None };
        let clock = Clock::new(u8::try_from(number / 100).ok()?, (number % 100) as u8)?;
        let is_set_off = text[4..].bytes().next().is_none_or(|next| matches!(next, b' ' | b':'));
        is_set_off.then(|| Self { clock: Some(clock), ..Self::new(4, StampKind::Clock, Strength::Likely) })
    }

    /// Whether it has to be reckoned before anybody knows when that was: the seconds of a machine, or how long ago it was.
    pub(crate) fn is_reckoned(&self) -> bool {
        matches!(self.kind, StampKind::Epoch | StampKind::Age)
    }

    /// Whether it has a day or a weekday, and no clock.
    pub(crate) fn is_date_only(&self) -> bool {
        self.kind == StampKind::Clock && self.date.is_some() && self.clock.is_none()
    }

    /// The same, counted from the beginning of a text in which this one starts at `by`.
    pub(crate) fn shifted(mut self, by: usize) -> Self {
        self.range = self.range.start + by..self.range.end + by;
        self.zone = self.zone.map(|(range, zone)| (range.start + by..range.end + by, zone));
        self
    }

    /// The instant, if the stamp is of this day and names its zone.
    pub(crate) fn instant(&self, date: Date) -> Option<Instant> {
        let (clock, (_, zone)) = (self.clock?, self.zone.as_ref()?);
        Some(Instant { date, clock, offset: zone.offset.at(date, Some(clock)) })
    }
}

/// How unmistakable a stamp is by its shape alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// Could as well be a number, the first word of a sentence or an item of a list: `1902:`, `90`, `3.`, "Friday".
    Weak,
    /// Has the shape of a time: `20:10`, `45'`.
    Likely,
    /// Cannot be much else: `10.32 GMT`, `04:16 PM`, `7h49`, "20m ago", `90+4 mins:`.
    Sure,
}

/// What introduces a stamp.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Lead {
    /// Nothing.
    #[default]
    None,
    /// A preposition: "at", "um", "From".
    Preposition,
    /// "Posted at", "Published on".
    Posted,
    /// "Updated at", "Mis à jour le": the time of a change, not of the update.
    Updated,
    /// "date": a scraper put it in front of the text.
    Scraped,
}

/// What a text says of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PartialDate {
    /// The year, 1 to 9999.
    pub(crate) year: Option<u16>,
    /// The month, 1 to 12.
    pub(crate) month: Option<u8>,
    /// The day of the month, 1 to 31.
    pub(crate) day: Option<u8>,
    /// The day of the week, 0 for Monday to 6 for Sunday.
    pub(crate) weekday: Option<u8>,
}

impl PartialDate {
    /// The day, where year, month and day are there and there is such a day.
    pub(crate) fn whole(self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day?)
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::language::Lexicon;

    /// Bits that stamps and names are made of, and bits that are none.
    fn bits() -> impl Strategy<Value = String> {
        let bit = prop::sample::select(vec![
            "10",
            "3",
            "2031",
            "1867234185",
            "9999999999",
            "45",
            ":",
            ".",
            ",",
            "+",
            "-",
            "–",
            "'",
            "’",
            "/",
            "(",
            ")",
            "[",
            "]",
            "{",
            "%",
            "#",
            " ",
            "\u{a0}",
            "\u{202f}",
            "\t",
            "am",
            "p.m.",
            "GMT",
            "TSİ",
            "UTC+",
            "Uhr",
            "h",
            "T",
            "Z",
            "min",
            "ago",
            "vor",
            "il y a",
            "over",
            "March",
            "Friday",
            "de",
            "at",
            "Posted at",
            "Updated",
            "date",
            "published at",
            "+++",
            "•",
            "Anna",
            "Quill",
            "O’Dowd",
            "and",
            "A.",
            "FT",
            "é",
            "漢",
            "🚋",
            "\u{feff}",
            "\u{0}",
            "Ł",
            "today",
            "kl",
            "until",
        ]);
        prop::collection::vec(bit, 0..12).prop_map(|bits| bits.concat())
    }

    fn check(text: &str) -> Result<(), TestCaseError> {
        let lexicon = Lexicon::get();
        let inside = |range: &Range<usize>| text.get(range.clone()).is_some();
        if let Some(found) = scan_stamp(text, lexicon) {
            prop_assert!(inside(&found.range) && !found.range.is_empty(), "{text:?}: {found:?}");
            prop_assert!(found.zone.as_ref().is_none_or(|(range, _)| inside(range)), "{text:?}: {found:?}");
            let civil = found.clock.is_some() || found.date.is_some();
            prop_assert!(
                civil || found.age_minutes.is_some() || found.count.is_some() || found.kind == StampKind::Phase
            );
        }
        if let Some(found) = find_trailing_stamp(text, lexicon) {
            let stamp = &found.stamp;
            prop_assert!(inside(&stamp.range) && found.cut <= stamp.range.start, "{text:?}: {found:?}");
            prop_assert!(text.get(..found.cut).is_some_and(|before| !before.is_empty() && before.trim_end() == before));
            let rest = text[stamp.range.end..].trim();
            prop_assert!(matches!(rest, "" | ":" | "-" | "–"), "{text:?}: {found:?}");
        }
        prop_assert!(text.get(scan_name(text)..).is_some());
        prop_assert!(text.get(scan_separator(text)..).is_some());
        prop_assert!(scan_bullet(text).is_none_or(|bullet| text.get(bullet.len..).is_some()));
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

        /// Whatever the text, what is read lies in it and on the boundaries of its characters.
        #[test]
        fn what_is_read_lies_in_the_text(text in prop_oneof![bits(), "\\PC{0,40}", "(?s).{0,40}"]) {
            check(&text)?;
        }

        /// What stands behind a stamp, set off by a separator, does not change what is read.
        #[test]
        fn a_separator_ends_a_stamp(text in bits(), behind in bits()) {
            let lexicon = Lexicon::get();
            if let Some(found) = scan_stamp(&text, lexicon).filter(|found| found.range.end == text.len() && found.clock.is_some()) {
                let longer = format!("{text} | {behind}");
                let again = scan_stamp(&longer, lexicon).map(|again| again.clock);
                prop_assert_eq!(again, Some(found.clock), "{:?}", longer);
            }
        }
    }
}
