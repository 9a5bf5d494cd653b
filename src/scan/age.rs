//! Times before now: "20m ago", "2 hr 5 min ago", "vor 2 Stunden", "il y a 5 min".

use super::text::{char_at, digits, skip_space};
use crate::language::{Cue, Lexicon, word_at, words};
use crate::letter;

/// How many minutes ago, at the beginning of `text`, and where that ends.
pub(super) fn scan_age(text: &str, lexicon: &Lexicon) -> Option<(usize, u32)> {
    let bytes = text.as_bytes();
    let is_led = !bytes.first()?.is_ascii_digit();
    if is_led && let Some(end) = lexicon.lead(text, Cue::AgeWord) {
        let unit = words(&text[..end]).find_map(|word| lexicon.term(word).unit);
        return Some((end, unit.map_or(0, |unit| unit.minutes())));
    }
    let at = if is_led { skip_space(bytes, lexicon.lead(text, Cue::AgeLead)?) } else { 0 };
    let (end, minutes) = spans(text, at, lexicon)?;
    let next = skip_space(bytes, end + usize::from(bytes.get(end) == Some(&b'.')));
    let word = word_at(bytes, next);
    // Swedish says both: "för 5 minuter sedan".
    let ago = word.filter(|&word| lexicon.term(word).ago).map(|word| word.end).or_else(|| glued_ago(text, next));
    let end = if is_led { ago.unwrap_or(end) } else { ago? };
    Some((end, minutes))
}

/// One length of time after the other: "2 hr 5 min".
fn spans(text: &str, mut at: usize, lexicon: &Lexicon) -> Option<(usize, u32)> {
    let bytes = text.as_bytes();
    let mut minutes = 0u32;
    let mut last = None;
    while let Some((count, end)) = digits(bytes, at, 5) {
        let unit_at = skip_space(bytes, end);
        let Some(word) = word_at(bytes, unit_at) else { break };
        let Some(unit) = lexicon.term(word).unit else { break };
        minutes = minutes.saturating_add(count.saturating_mul(unit.minutes()));
        let stop = usize::from(bytes.get(word.end) == Some(&b'.'));
        last = Some((word.end, minutes));
        at = skip_space(bytes, word.end + stop);
    }
    // The full stop of "vor 5 Min." stays outside: it may be the sentence's.
    last
}

/// "agoList of key events", "ago2nd March": the next sentence or the day may be glued on.
fn glued_ago(text: &str, at: usize) -> Option<usize> {
    let end = at + 3;
    let glued = text.get(at..end)? == "ago" && char_at(text, end).is_some_and(|next| !letter::is_small(next));
    glued.then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_before_now() {
        let read = |text: &str| scan_age(text, Lexicon::get()).map(|(end, minutes)| (text[..end].to_owned(), minutes));
        for (text, expected_text, minutes) in [
            ("20m ago (08:53 GMT)", "20m ago", 20),
            ("9 min ago", "9 min ago", 9),
            ("2 hr 5 min ago", "2 hr 5 min ago", 125),
            ("1 day ago", "1 day ago", 1440),
            ("3 years ago / 4:05 PM EDT", "3 years ago", 1_576_800),
            ("vor 2 Monaten", "vor 2 Monaten", 87_600),
            ("42 seconds ago", "42 seconds ago", 0),
            ("3h agoTram stops", "3h ago", 180),
            ("1644d ago / 4:11 AM UTC", "1644d ago", 2_367_360),
            ("2 hrs. ago", "2 hrs. ago", 120),
            ("a few seconds ago", "a few seconds ago", 0),
            ("An hour ago", "An hour ago", 60),
            ("vor einer Minute", "vor einer Minute", 1),
            ("il y a un jour", "il y a un jour", 1440),
        ] {
            assert_eq!(read(text), Some((expected_text.into(), minutes)), "{text}");
        }
        for text in ["", "20m", "9 min", "2 hours of rain", "ago", "5 ago", "100000 days ago", "9 trams ago"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
