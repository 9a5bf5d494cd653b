//! The time of day: `10:32`, `10.32`, `7h49`, `04:16 PM`, `7am`, `10 Uhr`, `1902`.
//!
//! Zones, dates and whatever introduces a time are put around it in `stamp`.

use super::Strength;
use super::text::{after_word, char_at, digits, digits_exact, ends_word, skip_space};
use crate::civil::Clock;
use crate::language::{Cue, Lexicon, next_word, word_at};

/// A time of day at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ScannedClock {
    pub(super) end: usize,
    pub(super) clock: Clock,
    pub(super) strength: Strength,
    /// Four digits without anything between: a time only with a colon or a zone behind it.
    pub(super) is_military: bool,
    pub(super) has_seconds: bool,
    pub(super) is_log: bool,
}

/// The time of day that `text` has at `at`.
pub(super) fn scan_clock(text: &str, at: usize, lexicon: &Lexicon) -> Option<ScannedClock> {
    let bytes = text.as_bytes();
    let (number, hour_end) = digits(bytes, at, 4)?;
    let width = hour_end - at;
    if width == 4 {
        return military(text, number, hour_end, lexicon);
    }
    if width == 3 || number > 24 {
        return None;
    }
    let hour = number as u8;
    let minutes = |at| minutes(bytes, at);
    let (minute, mut end, mut strength) = match bytes.get(hour_end) {
        Some(b':') => match minutes(hour_end + 1) {
            Some((minute, end)) => (minute, end, Strength::Likely),
            // "6: 40 PM", or "16: 05" and no more: a slip of whoever writes a blank behind every colon.
            None => minutes(skip_space(bytes, hour_end + 1))
                .filter(|&(_, end)| meridiem(text, end).is_some() || width == 2 && end == bytes.len())
                .map(|(minute, end)| (minute, end, Strength::Likely))?,
        },
        Some(b'.' | b';') => match minutes(hour_end + 1) {
            Some((minute, end)) => (minute, end, Strength::Weak),
            None => return on_the_hour(text, hour, hour_end, lexicon),
        },
        // "15u07" is the same in Flanders, "15h07min" in Brazil.
        Some(b'h' | b'H' | b'u') => match minutes(hour_end + 1) {
            Some((minute, end)) => (minute, after_word(bytes, end, "min").unwrap_or(end), Strength::Sure),
            None => return on_the_hour(text, hour, hour_end, lexicon),
        },
        // "10 14 AM": the mark between was lost. "19 h 12": a word stands there.
        Some(b' ') => match minutes(hour_end + 1)
            .filter(|&(_, end)| meridiem(text, end).is_some())
            .or_else(|| spoken_minutes(text, hour_end, lexicon))
        {
            Some((minute, end)) => (minute, end, Strength::Likely),
            None => return on_the_hour(text, hour, hour_end, lexicon),
        },
        _ => return on_the_hour(text, hour, hour_end, lexicon),
    };
    let mut has_seconds = false;
    let mut is_log = false;
    if bytes.get(hour_end) == Some(&b':')
        && bytes.get(end) == Some(&b':')
        && let Some((_, seconds_end)) = minutes(end + 1)
    {
        (end, has_seconds) = (seconds_end, true);
        if matches!(bytes.get(end), Some(b',' | b'.'))
            && let Some((_, fraction_end)) = digits(bytes, end + 1, 9)
        {
            (end, is_log) = (fraction_end, true);
        }
    }
    let hour = match meridiem(text, end) {
        // "15:05 PM" is a slip of the pen, "15:05 AM" none that can be put right.
        Some((_, false)) if hour > 12 => return None,
        Some((meridiem_end, pm)) => {
            (end, strength) = (meridiem_end, Strength::Sure);
            if hour > 12 { hour } else { to_24(hour, pm) }
        }
        None => hour,
    };
    if let Some(word_end) = hour_word(text, end, lexicon) {
        (end, strength) = (word_end, Strength::Sure);
    }
    // "11:06av Tilda Ekhem": a byline may be glued on.
    let is_signed = || text.get(end..).is_some_and(|rest| lexicon.lead(rest, Cue::BylineLead).is_some());
    if !ends_word(text, end) && !is_signed() || number_goes_on(bytes, end) {
        return None;
    }
    finish(hour, minute, end, strength).map(|clock| ScannedClock { has_seconds, is_log, ..clock })
}

/// Two digits that are minutes, or seconds.
pub(super) fn minutes(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    digits_exact(bytes, at, 2).filter(|&(minute, _)| minute < 60)
}

/// The minutes behind the word for the hour: "19 h 12", as typesetters want it, and "15 uur 42.", as it is said. With a
/// word rather than a sign they have to be set off: "15 Uhr 42 Reisende" are as many travellers.
fn spoken_minutes(text: &str, at: usize, lexicon: &Lexicon) -> Option<(u32, usize)> {
    let bytes = text.as_bytes();
    let word_end = hour_word(text, at, lexicon)?;
    let from = skip_space(bytes, word_end);
    let (minute, end) = minutes(bytes, from)?;
    let is_sign = bytes.get(at + 1..word_end) == Some(b"h");
    (from > word_end && (is_sign || set_off(text, end))).then_some((minute, end))
}

fn finish(hour: u8, minute: u32, end: usize, strength: Strength) -> Option<ScannedClock> {
    // 24:00 is midnight, which these texts mean as the beginning of the next day.
    let hour = if hour == 24 && minute == 0 { 0 } else { hour };
    let clock = Clock::new(hour, u8::try_from(minute).ok()?)?;
    Some(ScannedClock { end, clock, strength, is_military: false, has_seconds: false, is_log: false })
}

/// An hour without minutes: "7am", "10 Uhr", "18h".
fn on_the_hour(text: &str, hour: u8, end: usize, lexicon: &Lexicon) -> Option<ScannedClock> {
    let (hour, end) = match meridiem(text, end) {
        Some((end, pm)) if (1..=12).contains(&hour) => (to_24(hour, pm), end),
        Some(_) => return None,
        None => {
            let word_end = hour_word(text, end, lexicon)?;
            // "10 Uhr" and "18h" are times of day, "10 hours" and "2 h" as likely last so long.
            let is_unit = next_word(text.as_bytes(), end).is_some_and(|word| lexicon.term(word).unit.is_some());
            if is_unit && skip_space(text.as_bytes(), end) > end {
                return None;
            }
            (hour, word_end)
        }
    };
    if ends_word(text, end) { finish(hour, 0, end, Strength::Sure) } else { None }
}

/// `1902`, a time only if something behind it says so.
fn military(text: &str, number: u32, end: usize, lexicon: &Lexicon) -> Option<ScannedClock> {
    let clock = Clock::new(u8::try_from(number / 100).ok()?, (number % 100) as u8)?;
    let (end, strength) = match hour_word(text, end, lexicon) {
        Some(end) => (end, Strength::Sure),
        None => (end, Strength::Weak),
    };
    Some(ScannedClock { end, clock, strength, is_military: true, has_seconds: false, is_log: false })
}

/// "am", "PM", "p.m.", "a. m." after a time, with a blank between or none; true for the afternoon.
pub(super) fn meridiem(text: &str, at: usize) -> Option<(usize, bool)> {
    let bytes = text.as_bytes();
    let from = skip_space(bytes, at);
    let pm = match bytes.get(from)? {
        b'a' | b'A' => false,
        b'p' | b'P' => true,
        _ => return None,
    };
    let dot = if bytes.get(from + 1) == Some(&b'.') { 1 } else { 0 };
    let letter = if dot == 1 { skip_space(bytes, from + 2) } else { from + 1 };
    let end = after_word(bytes, letter, "m")?;
    let end = if dot == 1 && bytes.get(end) == Some(&b'.') { end + 1 } else { end };
    // "10 ambulances", "8.15amid": part of a word. "8.15amDrivers", "am:" and "a.m.," are not.
    ends_word(text, end).then_some((end, pm))
}

fn to_24(hour: u8, pm: bool) -> u8 {
    match (hour, pm) {
        (12, false) => 0,
        (12, true) => 12,
        (hour, true) => hour + 12,
        (hour, false) => hour,
    }
}

/// "Uhr", "h", "hrs", "heures" after a time, with a blank between or none.
fn hour_word(text: &str, at: usize, lexicon: &Lexicon) -> Option<usize> {
    let from = skip_space(text.as_bytes(), at);
    let word = word_at(text.as_bytes(), from)?;
    lexicon.term(word).hour.then_some(word.end).filter(|&end| ends_word(text, end))
}

/// Whether digits go on after a colon or a stop: `1:09:671`, `1.22.485`, `10.32.5`.
fn number_goes_on(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at), Some(b':' | b'.' | b',' | b'%' | b'/')) && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
        || bytes.get(at) == Some(&b'%')
}

/// What follows a time in the shape of a number (`20.19`) if it is one: a colon, a stop, a dash or nothing.
pub(super) fn set_off(text: &str, at: usize) -> bool {
    let next = skip_space(text.as_bytes(), at);
    match char_at(text, next) {
        None => true,
        Some(':' | '|') => true,
        Some('.') => next == at,
        Some('-' | '–' | '—') => next > at,
        Some(_) => false,
    }
}

/// Whether a stamp may end here: where it is set off from what follows, or where its bracket closes.
pub(super) fn closes(text: &str, end: usize) -> bool {
    set_off(text, end) || matches!(char_at(text, end), Some(')' | ']'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day() {
        let read = |text: &str| {
            scan_clock(text, 0, Lexicon::get()).map(|it| (it.clock.to_string(), text[..it.end].to_owned(), it.strength))
        };
        use Strength::*;
        for (text, clock, read_text, strength) in [
            ("10:32", "10:32", "10:32", Likely),
            ("9:05 Drivers", "09:05", "9:05", Likely),
            ("10:32Drivers", "10:32", "10:32", Likely),
            ("04:16 PM", "16:16", "04:16 PM", Sure),
            ("09:55AM PDT", "09:55", "09:55AM", Sure),
            ("12:23 a.m. ET", "00:23", "12:23 a.m.", Sure),
            ("12.05pm", "12:05", "12.05pm", Sure),
            ("7.22pm BST", "19:22", "7.22pm", Sure),
            ("7am: Trams", "07:00", "7am", Sure),
            ("7 p. m.", "19:00", "7 p. m.", Sure),
            ("15:05 PM", "15:05", "15:05 PM", Sure),
            ("7h49 : Un tram", "07:49", "7h49", Sure),
            ("7 h 49 : Un tram", "07:49", "7 h 49", Likely),
            ("7 uur 49. Een tram", "07:49", "7 uur 49", Likely),
            ("7 Uhr 49 Trams", "07:00", "7 Uhr", Sure),
            ("7h49min - O bonde", "07:49", "7h49min", Sure),
            ("15u07: Een tram", "15:07", "15u07", Sure),
            ("23h32", "23:32", "23h32", Sure),
            ("18;15", "18:15", "18;15", Weak),
            ("20.19. Otro", "20:19", "20.19", Weak),
            ("10 14 AM IST", "10:14", "10 14 AM", Sure),
            ("6: 40 PM: Las puertas", "18:40", "6: 40 PM", Sure),
            ("24:00", "00:00", "24:00", Likely),
            ("10:32:07", "10:32", "10:32:07", Likely),
            ("1902:", "19:02", "1902", Weak),
            ("1530 hrs", "15:30", "1530 hrs", Sure),
        ] {
            assert_eq!(read(text), Some((clock.into(), read_text.into(), strength)), "{text}");
        }
    }

    #[test]
    fn no_times_of_day() {
        for text in [
            "",
            "x",
            "25:00",
            "10:60",
            "10:5",
            "10:325",
            "4:2",
            "1:09:671",
            "1.22.485",
            "7-10: Ferro",
            "10 drivers",
            "10 14 drivers",
            "6: 40 drivers",
            "10 ambulances",
            "8.15amid",
            "3.5 per cent",
            "13am",
            "0pm",
            "10.32%",
            "14,715.664",
            "1975 was",
            "10:32am5",
            "101:30",
            "7 p.m.x",
        ] {
            assert_eq!(scan_clock(text, 0, Lexicon::get()).map(|it| &text[..it.end]), None, "{text}");
        }
    }

    #[test]
    fn fractions_of_seconds_mark_a_log() {
        let clock = scan_clock("03:30:02,114 INFO", 0, Lexicon::get()).unwrap();
        assert!(clock.is_log && clock.has_seconds);
        assert_eq!(clock.end, 12);
    }
}
