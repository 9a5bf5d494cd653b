//! Date and time in either order, with all that may stand around them: what is on the clock or in the calendar.
//!
//! Zones are read in `zone`, second times in `twin`; what introduces a stamp is in `stamp`.

use super::clock::{closes, minutes, scan_clock, set_off};
use super::date::{day_and_month, scan_date, skip_joints};
use super::text::{char_at, digits, goes_on, skip_space};
use super::twin::{second_of_a_kind, twin, until};
use super::zone::zone_after;
use super::{PartialDate, Scanned, Strength};
use crate::civil::Clock;
use crate::language::{Cue, Lexicon, Offset, Zone, word_at};
use crate::timeline::StampKind;

/// Date and time in either order, with zone, twin or second time: everything that is on the clock or in the calendar.
pub(super) fn civil(text: &str, start: usize, lexicon: &Lexicon) -> Option<Scanned> {
    let bytes = text.as_bytes();
    let mut found = Scanned { range: start..start, ..Scanned::new(start, StampKind::Clock, Strength::Weak) };
    let mut at = start;
    let mut has_word = false;
    if !bytes.get(start)?.is_ascii_digit() {
        (at, has_word) = clock_word(text, at, lexicon, &mut found);
    }
    if let Some((end, date)) = scan_date(text, at, lexicon).filter(|_| !has_word) {
        found.date = Some(date);
        at = clock_after(text, end, lexicon, &mut found).unwrap_or(end);
    } else if let Some(end) =
        clock(text, at, lexicon, &mut found).or_else(|| if has_word { comma_clock(text, at, &mut found) } else { None })
    {
        at = end;
        if let Some((end, date)) = date_after(text, at, lexicon) {
            (at, found.date) = (end, Some(date));
        }
    } else {
        return today(text, at, lexicon);
    }
    found.range.end = at;
    found.date = found.date.map(|date| american(text, start, date, &found));
    found.strength = strength(text, &found, has_word)?;
    found.is_log = found.is_log || found.has_seconds && severity_after(text, at);
    Some(found)
}

/// A date that a slash parts, with the month first if its zone is an American one: "5/9/2019, 8:10 a.m. ET".
fn american(text: &str, start: usize, date: PartialDate, found: &Scanned) -> PartialDate {
    let is_american = matches!(found.zone, Some((_, Zone { offset: Offset::American(_), .. })));
    let is_slashed = || {
        text.get(start..found.range.end)
            .is_some_and(|stamp| stamp.split(' ').any(|word| word.matches('/').count() == 2))
    };
    let is_open = date.day.is_some_and(|day| day <= 12) && date.month.is_some();
    if is_american && is_open && is_slashed() { PartialDate { day: date.month, month: date.day, ..date } } else { date }
}

/// Past what opens a time and belongs to it: "Ore", "kl", or the zone in "TSİ 23:00".
fn clock_word(text: &str, at: usize, lexicon: &Lexicon, found: &mut Scanned) -> (usize, bool) {
    let bytes = text.as_bytes();
    let rest = text.get(at..).unwrap_or_default();
    let (end, zone) = match lexicon.lead(rest, Cue::ClockWord) {
        Some(len) => (at + len, None),
        None => match lexicon.zone(rest) {
            Some((len, zone)) => (at + len, Some((at..at + len, *zone))),
            None => return (at, false),
        },
    };
    let stop = usize::from(bytes.get(end) == Some(&b'.'));
    let next = skip_space(bytes, end + stop);
    if next > end && bytes.get(next).is_some_and(u8::is_ascii_digit) {
        found.zone = zone;
        (next, true)
    } else {
        (at, false)
    }
}

/// The clock at `at` with all that hangs on it; the place where it ends.
fn clock(text: &str, at: usize, lexicon: &Lexicon, found: &mut Scanned) -> Option<usize> {
    let first = scan_clock(text, at, lexicon)?;
    let mut end = first.end;
    if found.zone.is_none()
        && let Some((range, zone, zone_end)) = zone_after(text, end, lexicon)
    {
        found.zone = Some((range, zone));
        end = zone_end;
    }
    // "1902" is a time before a colon or with a zone; else it is a year or a quantity.
    if first.is_military
        && first.strength == Strength::Weak
        && found.zone.is_none()
        && text.as_bytes().get(end) != Some(&b':')
    {
        return None;
    }
    found.clock = Some(first.clock);
    found.strength = first.strength;
    found.has_seconds = first.has_seconds;
    found.is_log = first.is_log;
    if let Some(range_end) = until(text, end, lexicon) {
        found.is_range = true;
        return Some(range_end);
    }
    if let Some(range_end) = second_of_a_kind(text, end, &first, lexicon) {
        found.is_range = true;
        return Some(range_end);
    }
    Some(twin(text, end, &first, lexicon).unwrap_or(end))
}

/// The clock after a date: "3 March 2029 15:56", "2029-03-01T10:32Z", "5. Mai um 10 Uhr", "Friday, 10:32".
fn clock_after(text: &str, date_end: usize, lexicon: &Lexicon, found: &mut Scanned) -> Option<usize> {
    let bytes = text.as_bytes();
    if matches!(bytes.get(date_end), Some(b'T' | b't')) {
        let end = clock(text, date_end + 1, lexicon, found)?;
        // An exact time is what a machine writes for a page too, not only for a log.
        found.is_log = false;
        return Some(end);
    }
    let stop = usize::from(bytes.get(date_end) == Some(&b'.'));
    let mut at = skip_joints(text, date_end + stop, lexicon);
    if let Some(mark @ ('-' | '–' | '—' | '|' | '·' | '•' | '@' | ':' | '/')) = char_at(text, at) {
        at = skip_space(bytes, at + mark.len_utf8());
    }
    let (at, has_word) = clock_word(text, at, lexicon, found);
    // "May 6, 203211:52 am": behind a year, digits can be glued on.
    if at == date_end && !bytes.get(at).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    clock(text, at, lexicon, found).or_else(|| {
        // "ore" parts a date from its time, and belongs to the time.
        let before = text.get(date_end..at).unwrap_or_default().trim_end();
        let word = before.rsplit([' ', ',']).next().unwrap_or_default();
        let has_word = has_word || lexicon.lead(word, Cue::ClockWord).is_some();
        if has_word { comma_clock(text, at, found).or_else(|| bare_hour(text, at, found)) } else { None }
    })
}

/// An hour and no more, behind a word that says that it is one: "ORE 9".
fn bare_hour(text: &str, at: usize, found: &mut Scanned) -> Option<usize> {
    let (hour, end) = digits(text.as_bytes(), at, 2)?;
    found.clock = Clock::new(u8::try_from(hour).ok()?, 0).filter(|_| closes(text, end));
    found.clock.map(|_| end)
}

/// Hour and minutes with a comma between, as in Italy, behind such a word: "Ore 12,25".
fn comma_clock(text: &str, at: usize, found: &mut Scanned) -> Option<usize> {
    let bytes = text.as_bytes();
    let (hour, mark) = digits(bytes, at, 2)?;
    let (minute, end) = minutes(bytes, mark + 1).filter(|_| bytes.get(mark) == Some(&b','))?;
    found.clock = Clock::new(u8::try_from(hour).ok()?, u8::try_from(minute).ok()?).filter(|_| closes(text, end));
    found.clock.map(|_| end)
}

/// The date after a clock: "18:45 GMT, Saturday, 13 March 2031". A weekday alone only at the end of the line.
fn date_after(text: &str, clock_end: usize, lexicon: &Lexicon) -> Option<(usize, PartialDate)> {
    let at = skip_joints(text, clock_end, lexicon);
    // "11:05 (IST)17 Nov 2020": behind a bracket no space is missed.
    let is_apart = at > clock_end || text.get(..clock_end).is_some_and(|clock| clock.ends_with(')'));
    let (end, date) = scan_date(text, at, lexicon).or_else(|| day_and_month(text, at)).filter(|_| is_apart)?;
    (date.day.is_some() || end == text.len()).then_some((end, date))
}

/// "today, 10:32", "gestern um 18 Uhr".
fn today(text: &str, at: usize, lexicon: &Lexicon) -> Option<Scanned> {
    let word = word_at(text.as_bytes(), at)?;
    let days_ago = Some(lexicon.term(word).days_ago?);
    let mut found = Scanned { range: at..at, days_ago, ..Scanned::new(at, StampKind::Clock, Strength::Weak) };
    let end = clock_after(text, word.end, lexicon, &mut found)?;
    found.range.end = end;
    found.strength = strength(text, &found, true)?;
    Some(found)
}

/// How unmistakable a time is, with everything around it; none if it is prose.
fn strength(text: &str, found: &Scanned, has_word: bool) -> Option<Strength> {
    let end = found.range.end;
    let set_off = set_off(text, end);
    if found.clock.is_none() {
        let date = found.date?;
        let comma = text.as_bytes().get(end) == Some(&b',');
        return match date {
            PartialDate { day: Some(_), year: Some(_), .. } | PartialDate { day: Some(_), weekday: Some(_), .. }
                if set_off =>
            {
                Some(Strength::Likely)
            }
            PartialDate { day: Some(_), .. } => Some(Strength::Weak),
            // "Friday’s vote", "Monday programme": a sentence or a title.
            _ => (set_off || comma).then_some(Strength::Weak),
        };
    }
    let has_day = found.date.is_some_and(|date| date.day.is_some());
    let sure = found.zone.is_some() && !has_word || has_day || has_word && set_off;
    let shape = match found.strength {
        Strength::Weak if (set_off || has_word) && !is_military(text, found) => Strength::Likely,
        other => other,
    };
    let shape = if sure { Strength::Sure } else { shape };
    match shape {
        _ if !goes_on(text, end) => Some(shape),
        Strength::Sure => Some(Strength::Likely),
        Strength::Likely => Some(Strength::Weak),
        Strength::Weak => None,
    }
}

/// `1902:`, four digits and a colon.
fn is_military(text: &str, found: &Scanned) -> bool {
    text.get(found.range.clone())
        .is_some_and(|stamp| stamp.len() == 4 && stamp.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What may stand between the time in a log and the word for how bad it is.
const BEFORE_SEVERITY: &[char] = &['[', '|', '-', ' '];

/// Words that follow the time in a log.
const SEVERITIES: [&str; 9] = ["INFO", "WARN", "WARNING", "ERROR", "DEBUG", "TRACE", "FATAL", "CRITICAL", "NOTICE"];

fn severity_after(text: &str, at: usize) -> bool {
    let from = skip_space(text.as_bytes(), at);
    let rest = text.get(from..).unwrap_or_default().trim_start_matches(BEFORE_SEVERITY);
    let len = rest.bytes().take_while(u8::is_ascii_uppercase).count();
    SEVERITIES.contains(&rest.get(..len).unwrap_or_default())
}
