//! Civil dates and clocks: the values, their arithmetic and their ISO 8601 form.
//!
//! No scanning of text (that is `scan`), no time zones by name (that is `language`) and no clock: nothing
//! in this crate asks what time it is.

use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;

/// A day of the proleptic Gregorian calendar, years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The date, or none if there is no such day.
    ///
    /// ```
    /// use newsfold::civil::Date;
    /// assert!(Date::new(2024, 2, 29).is_some());
    /// assert!(Date::new(2023, 2, 29).is_none());
    /// ```
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let in_range =
            (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        in_range.then_some(Self { year, month, day })
    }

    /// The date written as ISO 8601 has it, `YYYY-MM-DD` and nothing around it; none if it is not, or if there is
    /// no such day. The inverse of `to_string`.
    ///
    /// ```
    /// use newsfold::civil::Date;
    /// assert_eq!(Date::from_iso("2025-01-23"), Date::new(2025, 1, 23));
    /// assert_eq!(Date::from_iso("23/01/2025"), None);
    /// ```
    pub fn from_iso(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let number = |digits: &str, length| {
            let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| digits.parse::<u16>().ok())?
        };
        Self::new(number(year, 4)?, number(month, 2)?.try_into().ok()?, number(day, 2)?.try_into().ok()?)
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The days since 1 January 1970, negative before it.
    ///
    /// The algorithm is Howard Hinnant's `days_from_civil`: years begin in March, so that the leap day is the last.
    pub fn days(self) -> i32 {
        let year = i32::from(self.year) - i32::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i32::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i32::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The date that many days after 1 January 1970; none outside of the years 1 to 9999.
    pub fn from_days(days: i32) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        Self::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The day so many days later (earlier if negative).
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::from_days(self.days().checked_add(days)?)
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u8 {
        // 1 January 1970 was a Thursday.
        (self.days() + 3).rem_euclid(7) as u8
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Writes a number in so many digits.
fn write_digits(out: &mut impl fmt::Write, number: u16, digits: u32) -> fmt::Result {
    (0..digits).rev().try_for_each(|place| {
        let digit = number / 10u16.pow(place) % 10;
        out.write_char(char::from(b'0' + digit as u8))
    })
}

/// Writes so many minutes as hours and minutes: `09:05`.
fn write_minutes(out: &mut impl fmt::Write, minutes: u16) -> fmt::Result {
    write_digits(out, minutes / 60, 2)?;
    out.write_char(':')?;
    write_digits(out, minutes % 60, 2)
}

/// Writes minutes east of UTC: `+05:30`.
pub(crate) fn write_offset(out: &mut impl fmt::Write, offset: i16) -> fmt::Result {
    out.write_char(if offset < 0 { '-' } else { '+' })?;
    write_minutes(out, offset.unsigned_abs())
}

/// What is written to a string.
pub(crate) fn written(write: impl FnOnce(&mut String) -> fmt::Result) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut out);
    out
}

impl Date {
    /// Writes what `to_string` gives. Here and below: what goes to a string goes without the machinery of formatting,
    /// which would be a part of the WebAssembly module for these few digits alone.
    pub(crate) fn write(self, out: &mut impl fmt::Write) -> fmt::Result {
        write_digits(out, self.year, 4)?;
        out.write_char('-')?;
        write_digits(out, self.month.into(), 2)?;
        out.write_char('-')?;
        write_digits(out, self.day.into(), 2)
    }
}

impl Clock {
    /// Writes what `to_string` gives.
    pub(crate) fn write(self, out: &mut impl fmt::Write) -> fmt::Result {
        write_minutes(out, self.minutes)
    }
}

impl DateTime {
    /// Writes what `to_string` gives.
    pub(crate) fn write(self, out: &mut impl fmt::Write) -> fmt::Result {
        self.date.write(out)?;
        let Some(clock) = self.clock else { return Ok(()) };
        out.write_char('T')?;
        clock.write(out)
    }
}

impl Instant {
    /// Writes what `to_string` gives.
    pub(crate) fn write(self, out: &mut impl fmt::Write) -> fmt::Result {
        DateTime { date: self.date, clock: Some(self.clock) }.write(out)?;
        if self.offset == 0 { out.write_char('Z') } else { write_offset(out, self.offset) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

/// A time of day, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    minutes: u16,
}

impl Clock {
    /// The time of day, or none if there is no such time. Hours 0 to 23, minutes 0 to 59.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then(|| Self { minutes: u16::from(hour) * 60 + u16::from(minute) })
    }

    /// Whether this time of day is earlier or later than another, by the shorter way around the clock: 00:10 is later than
    /// 23:52.
    pub(crate) fn around(self, other: Clock) -> Ordering {
        let is_midnight = self.minutes.abs_diff(other.minutes) > 12 * 60;
        let order = self.minutes.cmp(&other.minutes);
        if is_midnight { order.reverse() } else { order }
    }

    /// Minutes since midnight, 0 to 1439.
    pub fn minutes(self) -> u16 {
        self.minutes
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

/// A date and a time of day, without a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    /// The day.
    pub date: Date,
    /// The time of that day; none where only the date is known.
    pub clock: Option<Clock>,
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

/// A point in time: a civil date and time with its offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Instant {
    /// The day, in the zone.
    pub date: Date,
    /// The time of that day, in the zone.
    pub clock: Clock,
    /// Minutes east of UTC.
    pub offset: i16,
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}
