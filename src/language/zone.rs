//! Time zones by the names that texts give them, and their offsets from UTC.
//!
//! Only zones that live blogs use. An abbreviation that means different zones in different countries says so; the
//! likeliest for a news text is taken. Summer time is known by its rules since 2007 (United States and Canada)
//! and 1996 (Europe); before that an offset may be an hour off. Zones by IANA name are not here: the browser has them.

use alloc::string::String;

use crate::civil::{self, Clock, Date};

/// A zone as a text names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Zone {
    /// Its names, parted by `|`. A name in capitals has to be in capitals: "ET", but not the French "et";
    /// a colon at its end has to be there.
    pub(crate) names: &'static str,
    /// How far it is from UTC.
    pub(crate) offset: Offset,
    /// Whether the name means another zone elsewhere.
    pub(crate) ambiguous: bool,
}

impl Zone {
    /// The offset that the name was read as, in words: "UTC+05:30".
    pub(crate) fn reading(&self) -> String {
        let (Offset::Fixed(minutes) | Offset::American(minutes) | Offset::European(minutes)) = self.offset;
        civil::written(|out| {
            out.push_str("UTC");
            civil::write_offset(out, minutes)
        })
    }
}

/// The distance from UTC, in minutes east of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Offset {
    /// The same all the year.
    Fixed(i16),
    /// Standard time, an hour more in summer by the rule of the United States.
    American(i16),
    /// Standard time, an hour more in summer by the rule of the European Union and the United Kingdom.
    European(i16),
}

impl Offset {
    /// The minutes east of UTC at a local time. Without a clock, at noon.
    pub(crate) fn at(self, date: Date, clock: Option<Clock>) -> i16 {
        // In minutes since 1970, which at the year 9999 are more than an i32 holds.
        let minutes = |days: i32, of_day: i16| i64::from(days) * 1440 + i64::from(of_day);
        let now = minutes(date.days(), clock.map_or(720, |clock| clock.minutes() as i16));
        match self {
            Offset::Fixed(offset) => offset,
            // Energy Policy Act of 2005, section 110: second Sunday of March to first Sunday of November, at 2 o'clock local time.
            Offset::American(standard) => {
                let change = |month, from| minutes(nth_sunday(date, month, from), 120);
                summer(standard, now, change(3, 8)..change(11, 1))
            }
            // Directive 2000/84/EC: last Sunday of March to last Sunday of October, at 1 o'clock UTC.
            Offset::European(standard) => {
                let change = |month, hour| minutes(nth_sunday(date, month, 25), hour + standard);
                summer(standard, now, change(3, 60)..change(10, 120))
            }
        }
    }
}

fn summer(standard: i16, now: i64, months: core::ops::Range<i64>) -> i16 {
    standard + if months.contains(&now) { 60 } else { 0 }
}

/// The first Sunday of a month on or after a day, in days since 1970.
fn nth_sunday(date: Date, month: u8, from: u8) -> i32 {
    Date::new(date.year(), month, from).map_or(0, |day| day.days() + i32::from(6 - day.weekday()))
}

const fn fixed(names: &'static str, hours: i16, minutes: i16) -> Zone {
    Zone { names, offset: Offset::Fixed(hours * 60 + minutes), ambiguous: false }
}

const fn unsure(zone: Zone) -> Zone {
    Zone { ambiguous: true, ..zone }
}

/// The international abbreviations. Those that are words as well ("WEST", "EAT", "CAT") are left out.
pub(crate) static ZONES: &[Zone] = &[
    fixed("GMT|UTC|Z", 0, 0),
    fixed("BST", 1, 0),
    fixed("CET|MEZ", 1, 0),
    fixed("CEST|MESZ|SAST", 2, 0),
    fixed("EET", 2, 0),
    fixed("EEST|MSK|TRT", 3, 0),
    fixed("GST", 4, 0),
    fixed("PKT", 5, 0),
    // India; Ireland (+1) and Israel (+2) use the same letters.
    unsure(fixed("IST", 5, 30)),
    fixed("SGT|HKT|AWST|PHT", 8, 0),
    fixed("JST|KST", 9, 0),
    fixed("ACST", 9, 30),
    fixed("AEST", 10, 0),
    fixed("AEDT", 11, 0),
    fixed("NZST", 12, 0),
    fixed("NZDT", 13, 0),
    fixed("BRT", -3, 0),
    // Atlantic Canada; Arabia (+3) uses the same letters.
    unsure(fixed("AST", -4, 0)),
    fixed("ADT", -3, 0),
    fixed("EDT", -4, 0),
    fixed("EST|CDT", -5, 0),
    // Central North America; China (+8) uses the same letters.
    unsure(fixed("CST", -6, 0)),
    fixed("MDT", -6, 0),
    fixed("MST|PDT", -7, 0),
    fixed("PST|AKDT", -8, 0),
    fixed("AKST", -9, 0),
    fixed("HST", -10, 0),
    Zone { names: "ET", offset: Offset::American(-300), ambiguous: false },
    Zone { names: "CT", offset: Offset::American(-360), ambiguous: false },
    Zone { names: "MT", offset: Offset::American(-420), ambiguous: false },
    Zone { names: "PT", offset: Offset::American(-480), ambiguous: false },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summer_time_follows_its_rules() {
        let at = |offset: Offset, year, month, day, hour, minute| {
            offset.at(Date::new(year, month, day).unwrap(), Clock::new(hour, minute))
        };
        let eastern = Offset::American(-300);
        assert_eq!(at(eastern, 2025, 1, 23, 9, 13), -300);
        assert_eq!(at(eastern, 2025, 7, 4, 9, 13), -240);
        // 9 March and 2 November 2025.
        assert_eq!(at(eastern, 2025, 3, 9, 1, 59), -300);
        assert_eq!(at(eastern, 2025, 3, 9, 3, 0), -240);
        assert_eq!(at(eastern, 2025, 11, 1, 23, 59), -240);
        assert_eq!(at(eastern, 2025, 11, 2, 2, 0), -300);
        let london = Offset::European(0);
        // 30 March and 26 October 2025.
        assert_eq!(at(london, 2025, 3, 30, 0, 59), 0);
        assert_eq!(at(london, 2025, 3, 30, 2, 0), 60);
        assert_eq!(at(london, 2025, 10, 26, 0, 30), 60);
        assert_eq!(at(london, 2025, 10, 26, 2, 0), 0);
        let berlin = Offset::European(60);
        assert_eq!(at(berlin, 2025, 3, 30, 1, 59), 60);
        assert_eq!(at(berlin, 2025, 3, 30, 3, 0), 120);
        assert_eq!(at(berlin, 2025, 10, 26, 3, 0), 60);
        assert_eq!(at(Offset::Fixed(330), 2025, 7, 4, 0, 0), 330);
    }

    #[test]
    fn no_abbreviation_is_listed_twice() {
        let mut names: Vec<_> = ZONES.iter().flat_map(|zone| zone.names.split('|')).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
