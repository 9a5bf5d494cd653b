//! Overs of a cricket match: `27th over:`, "28 overs: Skerra 107-1 (Stone 40, Westerby 44)", `12.3`.

use super::Strength;
use super::text::{digits, digits_exact, goes_on, skip_space};
use crate::language::{Lexicon, word_at};

/// An over at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ScannedOver {
    pub(super) end: usize,
    /// Over and ball.
    pub(super) count: (u16, u16),
    pub(super) strength: Strength,
}

/// How far from the ball it is said to whom it is bowled, in bytes.
const BOWLER: usize = 32;

/// How far from the over its score may close, in bytes.
const SCORE: usize = 120;

/// The over at the beginning of `text`, with the score that follows it.
pub(super) fn scan_over(text: &str, lexicon: &Lexicon) -> Option<ScannedOver> {
    let bytes = text.as_bytes();
    let (over, digits_end) = digits(bytes, 0, 3)?;
    if bytes.get(digits_end) == Some(&b'.') {
        return ball(text, over, digits_end, lexicon);
    }
    let suffix = bytes.get(digits_end..digits_end + 2).unwrap_or_default();
    let is_ordinal = [b"st", b"nd", b"rd", b"th"].iter().any(|word| suffix.eq_ignore_ascii_case(*word));
    let at = skip_space(bytes, digits_end + if is_ordinal { 2 } else { 0 });
    let word = word_at(bytes, at).filter(|&word| lexicon.term(word).over)?;
    let colon = bytes.get(word.end) == Some(&b':');
    if !colon && word.end < text.len() {
        return None;
    }
    let found = ScannedOver { end: word.end, count: (over as u16, 0), strength: Strength::Sure };
    Some(score(text, word.end + usize::from(colon)).map_or(found, |end| ScannedOver { end, ..found }))
}

/// `12.3`, "12.3 overs": a ball of an over; the number alone may be a decimal.
fn ball(text: &str, over: u32, stop: usize, lexicon: &Lexicon) -> Option<ScannedOver> {
    let bytes = text.as_bytes();
    let (ball, end) = digits_exact(bytes, stop + 1, 1)?;
    let word = word_at(bytes, skip_space(bytes, end)).filter(|&word| lexicon.term(word).over);
    if let Some(word) = word.filter(|word| (1..=9).contains(&ball) && !goes_on(text, word.end)) {
        return Some(ScannedOver { end: word.end, count: (over as u16, ball as u16), strength: Strength::Likely });
    }
    // "18.2Rook to Quill, no run": who bowls is glued on.
    let bowler =
        bytes.get(end..bytes.len().min(end + BOWLER)).filter(|rest| rest.first().is_some_and(u8::is_ascii_uppercase));
    if bowler.is_some_and(|rest| (1..=9).contains(&ball) && rest.windows(4).any(|to| to == b" to ")) {
        return Some(ScannedOver { end, count: (over as u16, ball as u16), strength: Strength::Weak });
    }
    let set_off = matches!(bytes.get(end), None | Some(b' ' | b':' | b'\t')) && !goes_on(text, end);
    // A Test side bats for 150 overs and more; a ball above six is one that has to be bowled again.
    (over < 200 && (1..=9).contains(&ball) && set_off).then_some(ScannedOver {
        end,
        count: (over as u16, ball as u16),
        strength: Strength::Weak,
    })
}

/// "Team 107-1 (Name 40, Name 44)": names, a score, and the batters in brackets, before any sentence ends.
fn score(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let window = bytes.get(at..bytes.len().min(at + SCORE))?;
    let open = window
        .iter()
        .position(|byte| matches!(byte, b'(' | b'.' | b'!' | b'?'))
        .filter(|&open| window[open] == b'(')?;
    let before = window.get(..open)?.trim_ascii_end();
    let digits = |part: &[u8]| !part.is_empty() && part.len() <= 3 && part.iter().all(u8::is_ascii_digit);
    let total = before.rsplit(|byte| *byte == b' ').next()?;
    let mark = total.iter().position(|byte| matches!(byte, b'-' | b'/'))?;
    let is_score = digits(total.get(..mark)?) && digits(total.get(mark + 1..)?);
    let close = window.get(open..)?.iter().position(|byte| *byte == b')')?;
    is_score.then_some(at + open + close + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overs() {
        let read =
            |text: &str| scan_over(text, Lexicon::get()).map(|it| (text[..it.end].to_owned(), it.count, it.strength));
        use Strength::*;
        for (text, expected, count, strength) in [
            (
                "27th over: Skerra 103-1 (Stone 37, Hall 43) Quiet.",
                "27th over: Skerra 103-1 (Stone 37, Hall 43)",
                (27, 0),
                Sure,
            ),
            ("28 overs: Skerra 107/1 (Stone 40)", "28 overs: Skerra 107/1 (Stone 40)", (28, 0), Sure),
            ("1st over:", "1st over", (1, 0), Sure),
            ("3rd over", "3rd over", (3, 0), Sure),
            ("2nd over: A maiden. Skerra 1-0 (Stone 1)", "2nd over", (2, 0), Sure),
            ("12.3 Hall to Stone", "12.3", (12, 3), Weak),
            ("12.3", "12.3", (12, 3), Weak),
            ("18.2Rook to Quill, no run", "18.2", (18, 2), Weak),
            ("4.6 overs (1 Run) One more", "4.6 overs", (4, 6), Likely),
        ] {
            assert_eq!(read(text), Some((expected.into(), count, strength)), "{text}");
        }
        for text in [
            "",
            "3.5 per cent",
            "12.30",
            "12.3.",
            "4.6 overs left",
            "10 overs left",
            "over: 3",
            "27th floor: closed",
            "12.0 Hall",
            "3.5%",
            "1.2m",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
