//! Phases of a match that serve as times: `FULL-TIME: …`, "Halbzeit" on a line of its own, "3rd set", "Round 2 – …".

use super::Strength;
use super::text::{char_at, digits, ends_word, skip_space};
use crate::language::{Cue, Lexicon};

/// The phase at the beginning of `text` and where it ends: only if a colon, an exclamation mark or the end follows,
/// since "Second half of the year" is none. One with a number stands in the place of a time on a line of its own, too,
/// and a dash or how many there are in all may follow it.
pub(super) fn scan_phase(text: &str, lexicon: &Lexicon) -> Option<(usize, Strength)> {
    let end = lexicon.lead(text, Cue::PhaseWord)?;
    let is_numbered = text.get(..end)?.bytes().any(|byte| byte.is_ascii_digit());
    let next = skip_space(text.as_bytes(), end);
    // "Lap 17/58 Quill pits": of so many.
    if is_numbered && text.as_bytes().get(end) == Some(&b'/') {
        let (_, total) = digits(text.as_bytes(), end + 1, 3)?;
        return ends_word(text, total).then_some((total, Strength::Likely));
    }
    match char_at(text, next) {
        Some(':') => Some((end, Strength::Likely)),
        None | Some('|') if is_numbered => Some((end, Strength::Likely)),
        Some('-' | '–' | '—') if is_numbered && next > end => Some((end, Strength::Likely)),
        None | Some('!' | '|') => Some((end, Strength::Weak)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phases_of_a_match() {
        let read =
            |text: &str| scan_phase(text, Lexicon::get()).map(|(end, strength)| (text[..end].to_owned(), strength));
        assert_eq!(read("FULL-TIME: Skerra 2-1 Arden"), Some(("FULL-TIME".into(), Strength::Likely)));
        assert_eq!(read("HT: Arden 0-1 Skerra"), Some(("HT".into(), Strength::Likely)));
        assert_eq!(read("Tea: Skerra 103-2"), Some(("Tea".into(), Strength::Likely)));
        assert_eq!(read("Kick-off!"), Some(("Kick-off".into(), Strength::Weak)));
        assert_eq!(read("Half time"), Some(("Half time".into(), Strength::Weak)));
        assert_eq!(read("Round 2 – The champion"), Some(("Round 2".into(), Strength::Likely)));
        assert_eq!(read("3rd set"), Some(("3rd set".into(), Strength::Likely)));
        assert_eq!(read("2. Satz: Seel"), Some(("2. Satz".into(), Strength::Likely)));
        assert_eq!(read("1er set | Baran"), Some(("1er set".into(), Strength::Likely)));
        assert_eq!(read("Lap 17/58 Seel pits"), Some(("Lap 17/58".into(), Strength::Likely)));
        for text in ["Lap 17/5x", "Round 2, 3:12", "2nd set, Okafor 3-6", "Round 2-1", "Set 3 alarms", "Lap 3 of 52"] {
            assert_eq!(read(text), None, "{text}");
        }
        for text in ["", "Second half of the year", "Ht: no", "Tea is served", "Full"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
