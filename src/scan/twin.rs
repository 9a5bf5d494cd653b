//! The second of two times: the end of a span, or the first once more in another form or zone.

use super::Strength;
use super::clock::{ScannedClock, scan_clock};
use super::text::{after_word, char_at, skip_space};
use super::zone::{unknown_zone, zone_after};
use crate::language::Lexicon;

/// The end of a second time that says the same in another form or zone: "5.02pm GMT17:02", "14:00 BST (13:00 GMT)".
pub(super) fn twin(text: &str, at: usize, first: &ScannedClock, lexicon: &Lexicon) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut from = skip_space(bytes, at);
    let open = bytes.get(from) == Some(&b'(');
    from += usize::from(open);
    // "11am EST, 7pm EAT": nobody writes two times to a post that are not one.
    let is_parted = matches!(bytes.get(from), Some(b',' | b'/' | b'|')) && first.strength == Strength::Sure;
    from = if is_parted { skip_space(bytes, from + 1) } else { from };
    let second = scan_clock(text, from, lexicon).filter(|second| !is_parted || second.strength == Strength::Sure)?;
    let difference = first.clock.minutes().abs_diff(second.clock.minutes());
    // Zones are half hours apart; glued digits ("7.2217.22") would not have been read as a clock.
    let same = if open { difference % 30 == 0 } else { difference % 60 == 0 && from > first.end };
    let zone = zone_after(text, second.end, lexicon).map(|(_, _, end)| end);
    let end = zone.or_else(|| unknown_zone(text, second.end).filter(|_| is_parted)).unwrap_or(second.end);
    match open {
        true => (same && bytes.get(end) == Some(&b')')).then_some(end + 1),
        false => (same || difference == 0).then_some(end),
    }
}

/// The end of a second time in the form of the first: "6:00 am 10:00 am" are a beginning and an end that lost their dash.
pub(super) fn second_of_a_kind(text: &str, at: usize, first: &ScannedClock, lexicon: &Lexicon) -> Option<usize> {
    let second = scan_clock(text, skip_space(text.as_bytes(), at), lexicon)?;
    let are_alike = first.strength == Strength::Sure && second.strength == Strength::Sure && first.end == at;
    (are_alike && first.clock != second.clock).then_some(second.end)
}

/// The end of "– 10:00", "until 5pm" after a clock.
pub(super) fn until(text: &str, at: usize, lexicon: &Lexicon) -> Option<usize> {
    let bytes = text.as_bytes();
    let mark = skip_space(bytes, at);
    let after = match char_at(text, mark)? {
        dash @ ('-' | '–' | '—') => mark + dash.len_utf8(),
        _ if mark > at => ["to", "until", "till", "bis", "tot"]
            .iter()
            .find_map(|word| after_word(bytes, mark, word).filter(|&end| bytes.get(end) == Some(&b' ')))?,
        _ => return None,
    };
    let second = scan_clock(text, skip_space(bytes, after), lexicon).filter(|second| !second.is_military)?;
    Some(zone_after(text, second.end, lexicon).map_or(second.end, |(_, _, end)| end))
}
