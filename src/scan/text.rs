//! What the scanners share: digits, spaces and what comes next.

use crate::letter;
use crate::work;

/// The number that `at most` so many digits make, and the place after them. None if there is no digit, or one more than allowed.
pub(super) fn digits(bytes: &[u8], at: usize, most: usize) -> Option<(u32, usize)> {
    let mut number = 0u32;
    let mut end = at;
    while let Some(digit) = bytes.get(end).filter(|byte| byte.is_ascii_digit()) {
        if end - at == most {
            return None;
        }
        number = number.wrapping_mul(10).wrapping_add(u32::from(digit - b'0'));
        end += 1;
    }
    work::count(end - at);
    (end > at).then_some((number, end))
}

/// The number that exactly so many digits make, and the place after them.
pub(super) fn digits_exact(bytes: &[u8], at: usize, count: usize) -> Option<(u32, usize)> {
    digits(bytes, at, count).filter(|&(_, end)| end - at == count)
}

/// The place after white space: blanks, tabs and the no-break spaces of UTF-8.
pub(super) fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at += match (bytes.get(at), bytes.get(at + 1), bytes.get(at + 2)) {
            (Some(b' ' | b'\t'), ..) => 1,
            (Some(0xC2), Some(0xA0), _) => 2,
            (Some(0xE2), Some(0x80), Some(0x80..=0x8A | 0xAF)) => 3,
            _ => return at,
        };
        work::count(1);
    }
}

/// The character at this place.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Whether a word ends here: no small letter and no digit follows. A capital may: headings are glued to their times.
pub(super) fn ends_word(text: &str, at: usize) -> bool {
    char_at(text, at).is_none_or(|next| !letter::is_small(next) && !next.is_ascii_digit())
}

/// Whether the next word, after blanks, goes on in small letters, as a sentence does after a number that is no stamp.
pub(super) fn goes_on(text: &str, at: usize) -> bool {
    let next = skip_space(text.as_bytes(), at);
    next > at && char_at(text, next).is_some_and(|next| letter::is_small(next) || next == '%' || next == '°')
}

/// The rest of a text after a fixed word, whatever its case in ASCII.
pub(super) fn after_word(bytes: &[u8], at: usize, word: &str) -> Option<usize> {
    let end = at + word.len();
    bytes.get(at..end)?.eq_ignore_ascii_case(word.as_bytes()).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_counted() {
        assert_eq!(digits(b"1032", 0, 4), Some((1032, 4)));
        assert_eq!(digits(b"10325", 0, 4), None);
        assert_eq!(digits(b"x10", 1, 2), Some((10, 3)));
        assert_eq!(digits(b"x", 0, 2), None);
        assert_eq!(digits_exact(b"9:", 0, 2), None);
    }

    #[test]
    fn no_break_spaces_are_spaces() {
        let text = " \u{a0}\u{202f}\tx";
        assert_eq!(skip_space(text.as_bytes(), 0), text.len() - 1);
        assert_eq!(skip_space(b"x", 5), 5);
    }

    #[test]
    fn a_sentence_goes_on_in_small_letters() {
        assert!(goes_on("04.22 seconds", 5) && !goes_on("04.22 Seconds", 5) && !goes_on("04.22", 5));
        assert!(ends_word("10:32Drivers", 5) && !ends_word("10:32am", 5) && !ends_word("10:325", 5));
    }
}
