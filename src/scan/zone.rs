//! Zones: a name or an offset behind a time, in brackets or not.

use core::ops::Range;

use super::text::{digits, digits_exact, skip_space};
use crate::language::{Lexicon, Offset, Zone};

/// The zone after a clock, in brackets or not: its range, itself, and where the brackets end.
pub(super) fn zone_after(text: &str, at: usize, lexicon: &Lexicon) -> Option<(Range<usize>, Zone, usize)> {
    let bytes = text.as_bytes();
    let from = skip_space(bytes, at);
    if bytes.get(from) == Some(&b'(') {
        let (range, zone) = zone_at(text, from + 1, lexicon)?;
        let end = range.end + 1;
        return (bytes.get(range.end) == Some(&b')')).then_some((range, zone, end));
    }
    let (range, zone) = zone_at(text, from, lexicon).filter(|(_, zone)| !zone.names.is_empty() || from == at)?;
    let end = range.end;
    Some((range, zone, end))
}

/// The zone that stands at `at`: a name, an offset, or both ("UTC+2", "GMT-05:00").
fn zone_at(text: &str, at: usize, lexicon: &Lexicon) -> Option<(Range<usize>, Zone)> {
    let bytes = text.as_bytes();
    if let Some((offset, end)) = offset_at(bytes, at) {
        return Some((at..end, Zone { names: "", offset: Offset::Fixed(offset), ambiguous: false }));
    }
    let (len, zone) = lexicon.zone(text.get(at..)?)?;
    let end = at + len;
    Some(match (zone.offset, offset_at(bytes, end)) {
        (Offset::Fixed(0), Some((offset, end))) => (at..end, Zone { offset: Offset::Fixed(offset), ..*zone }),
        _ => (at..end, *zone),
    })
}

/// `+01:00`, `-0500`, `+2`: minutes east of UTC.
fn offset_at(bytes: &[u8], at: usize) -> Option<(i16, usize)> {
    let sign = match bytes.get(at)? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes, end) = match digits(bytes, at + 1, 4)? {
        (number, end) if end - at == 5 => (number / 100, number % 100, end),
        (hours, end) if end - at <= 3 => {
            match digits_exact(bytes, end + 1, 2).filter(|_| bytes.get(end) == Some(&b':')) {
                Some((minutes, end)) => (hours, minutes, end),
                None => (hours, 0, end),
            }
        }
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then_some((sign * (hours * 60 + minutes) as i16, end))
}

/// The end of a few capitals behind a time, at the end of a text: what can they be but a zone.
pub(super) fn unknown_zone(text: &str, at: usize) -> Option<usize> {
    let word = text.get(at..)?.trim_start();
    let is_zone = (2..=4).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
    is_zone.then_some(text.len())
}
