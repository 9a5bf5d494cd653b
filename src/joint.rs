//! Joints: where a word meets a capital without a space between, as two pieces of a page do that were run together.
//!
//! Makers of names do it too ("McKay", "YouTube"), so a joint is an offer to [`cut`](crate::cut) and no more.

use crate::letter;
use crate::work;

/// How far from its beginning a heading may end, in bytes.
const TITLE: usize = 160;

/// Where a heading of two words or more meets the text that it is glued to.
pub(crate) fn title_joint(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut word = 0;
    let mut words = 0;
    for at in 1..bytes.len().min(TITLE) {
        let byte = bytes[at];
        if byte == b' ' {
            words += usize::from(at > word);
            word = at + 1;
        } else if at >= word + 3
            && words > 0
            && (byte.is_ascii_uppercase() && opens_word(bytes.get(at + 1)) || opens_quotation(text, at))
            && closes_word(&text[word..at])
            && bytes[at..].iter().take(TITLE).filter(|byte| **byte == b' ').count() >= 4
        {
            return Some(at);
        }
    }
    None
}

/// Whether what stands behind a capital lets it open a word: a small letter, a space behind a word of one letter, or the
/// apostrophe of an article, "L’État".
pub(crate) fn opens_word(next: Option<&u8>) -> bool {
    next.is_some_and(|next| next.is_ascii_lowercase() || matches!(next, b' ' | b'\'' | 0xE2))
}

/// The first halves of names that go on with a capital.
const FIRST_HALVES: [&str; 10] = ["Mc", "Mac", "De", "Di", "La", "Le", "O’", "O'", "i", "e"];

/// Whether a word may end here although no space follows: it ends small, or in a digit or a closing quotation
/// mark, and is not the first half of a name.
pub(crate) fn closes_word(word: &str) -> bool {
    let last = word.chars().next_back();
    let closes = last.is_some_and(|c| {
        letter::is_small(c) || c.is_ascii_digit() || matches!(c, '’' | '”' | '\'' | '"' | ')' | '?' | '!' | '%')
    });
    // Letters before the half are looked for from its end, so that of many halves in one word each costs what is its own.
    let no_letter = |before: &str| !before.chars().rev().inspect(work::step).any(letter::is_letter);
    closes && !FIRST_HALVES.iter().any(|half| word.strip_suffix(half).is_some_and(no_letter))
}

/// Whether quotation marks open here, before a capital: "Level falls overnight“It came up through the floor …".
fn opens_quotation(text: &str, at: usize) -> bool {
    let rest = text.get(at..).and_then(|rest| rest.strip_prefix(['“', '‘', '„', '«']));
    rest.is_some_and(|rest| rest.starts_with(letter::is_capital))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_meet_their_text() {
        for (text, heading) in [
            ("Rate unchanged at 6.4%The panel has voted four to two", Some("Rate unchanged at 6.4%")),
            ("Good morningWelcome to our live coverage", Some("Good morning")),
            ("Level falls overnight“It came up through the floor", Some("Level falls overnight")),
            ("Rate unchanged. The panel has voted", None),
            ("Port fermé à KelbrookL’accès au quai reste interdit", Some("Port fermé à Kelbrook")),
            ("YouTube has gone down all over the place", None),
            ("Good McKay has gone down all over", None),
            ("Good morningWelcome", None),
            ("", None),
        ] {
            assert_eq!(title_joint(text).map(|at| &text[..at]), heading, "{text}");
        }
    }
}
