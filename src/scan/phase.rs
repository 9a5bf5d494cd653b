//! Phases of a match that serve as times: `FULL-TIME: …`, "Halbzeit" on a line of its own.

use super::Strength;
use super::text::skip_space;
use crate::language::{Cue, Lexicon};

/// The phase at the beginning of `text` and where it ends: only if a colon, an exclamation mark or the end follows,
/// since "Second half of the year" is none.
pub(super) fn scan_phase(text: &str, lexicon: &Lexicon) -> Option<(usize, Strength)> {
    let end = lexicon.lead(text, Cue::PhaseWord)?;
    let bytes = text.as_bytes();
    match bytes.get(skip_space(bytes, end)) {
        Some(b':') => Some((end, Strength::Likely)),
        None | Some(b'!' | b'|') => Some((end, Strength::Weak)),
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
        for text in ["", "Second half of the year", "Ht: no", "Tea is served", "Full"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
