//! Terms: single words that mean something inside of a time: months, weekdays, units, "ago", "Uhr".

use alloc::vec::Vec;

use super::word::words;

/// What a word means inside of a time. One word can be several things: "mar" is March and, in Spanish, Tuesday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Term {
    /// 1 to 12.
    pub(crate) month: Option<u8>,
    /// 0 for Monday to 6 for Sunday.
    pub(crate) weekday: Option<u8>,
    /// A unit of an age.
    pub(crate) unit: Option<Unit>,
    /// "ago", after an age.
    pub(crate) ago: bool,
    /// "Uhr", after an hour.
    pub(crate) hour: bool,
    /// "min", after the minute of a match.
    pub(crate) minute: bool,
    /// "over", after its number.
    pub(crate) over: bool,
    /// "of", between the parts of a date.
    pub(crate) joint: bool,
    /// 0 for "today", 1 for "yesterday", in the place of a date.
    pub(crate) days_ago: Option<u8>,
    /// 12 for "noon", 0 for "midnight", in the place of a time of day.
    pub(crate) twelve: Option<u8>,
    /// The languages in which it is a function word: bit N for that of number N.
    pub(crate) function: u16,
}

/// A unit of an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Counts as nothing: times are kept to the minute.
    Second,
    /// One minute.
    Minute,
    /// 60 minutes.
    Hour,
    /// 1440 minutes.
    Day,
    /// Seven days.
    Week,
    /// A twelfth of a year.
    Month,
    /// 365 days.
    Year,
}

impl Unit {
    const ALL: [Unit; 7] = [Unit::Second, Unit::Minute, Unit::Hour, Unit::Day, Unit::Week, Unit::Month, Unit::Year];

    /// How many minutes it has.
    pub(crate) fn minutes(self) -> u32 {
        match self {
            Unit::Second => 0,
            Unit::Minute => 1,
            Unit::Hour => 60,
            Unit::Day => 1440,
            Unit::Week => 10_080,
            Unit::Month => 43_800,
            Unit::Year => 525_600,
        }
    }
}

/// All terms by the hash of their word: an open-addressed table, at most half full.
#[derive(Debug)]
pub(super) struct Terms {
    slots: Vec<(u32, Term)>,
    mask: usize,
}

impl Terms {
    pub(super) fn new() -> Self {
        Terms { slots: vec![(0, Term::default()); 4096], mask: 4095 }
    }

    /// Adds the words of a row of [`pack`](super::pack) to what they mean; the language has this number.
    pub(super) fn add(&mut self, language: u8, row: usize, names: &str) {
        let number = row as u8;
        for word in words(names) {
            let slot = self.slot(word.hash);
            let Some((hash, term)) = self.slots.get_mut(slot) else { continue };
            *hash = word.hash;
            match row {
                0..12 => _ = term.month.get_or_insert(number + 1),
                12..19 => _ = term.weekday.get_or_insert(number - 12),
                19..26 => term.unit = term.unit.or(Unit::ALL.get(row - 19).copied()),
                26 => term.ago = true,
                27 => term.hour = true,
                28 => term.minute = true,
                29 => term.over = true,
                30 => term.joint = true,
                31..33 => _ = term.days_ago.get_or_insert(number - 31),
                33 => term.twelve = Some(12),
                34 => term.twelve = Some(0),
                _ => term.function |= 1 << language,
            }
        }
    }

    /// All words that mean something.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, Term)> {
        self.slots.iter().copied().filter(|&(hash, _)| hash != 0)
    }

    /// Where the hash is, or would be.
    #[inline]
    fn slot(&self, hash: u32) -> usize {
        let mut at = hash as usize & self.mask;
        while self.slots.get(at).is_some_and(|&(other, _)| other != hash && other != 0) {
            at = (at + 1) & self.mask;
        }
        at
    }

    /// What the word of this hash means; nothing by default.
    #[inline]
    pub(super) fn get(&self, hash: u32) -> Term {
        self.slots.get(self.slot(hash)).map_or(Term::default(), |&(_, term)| term)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{LANGUAGES, Lexicon};
    use super::*;

    #[test]
    fn the_table_is_at_most_half_full() {
        let terms = &Lexicon::get().terms;
        let used = terms.slots.iter().filter(|(hash, _)| *hash != 0).count();
        assert!(used * 2 <= terms.slots.len(), "{used} terms");
    }

    #[test]
    fn a_term_keeps_all_its_meanings() {
        let terms = &Lexicon::get().terms;
        let get = |word: &str| terms.get(words(word).next().unwrap().hash);
        assert_eq!(get("March").month, Some(3));
        assert_eq!(get("JANUARY").month, Some(1));
        assert_eq!(get("friday").weekday, Some(4));
        assert_eq!(get("min").unit, Some(Unit::Minute));
        assert!(get("min").minute && get("ago").ago && get("overs").over && get("gestern").days_ago == Some(1));
        assert_eq!(get("tram"), Term::default());
    }

    /// A month or a weekday that two languages disagree on would be read wrongly in one of them.
    #[test]
    fn languages_agree_on_months_and_weekdays() {
        let terms = &Lexicon::get().terms;
        for language in LANGUAGES {
            for (month, names) in (1..).zip(language.months) {
                for word in words(names) {
                    assert_eq!(terms.get(word.hash).month, Some(month), "{} {names}", language.tag);
                }
            }
            for (weekday, names) in (0..).zip(language.weekdays) {
                for word in words(names) {
                    assert_eq!(terms.get(word.hash).weekday, Some(weekday), "{} {names}", language.tag);
                }
            }
        }
    }
}
