//! Letters and their cases, for the scripts that news is written in.
//!
//! What `char` of the standard library says of a letter it says for every script that there is, from tables of some
//! 15 kB. Here are the alphabets in use that have capitals (Latin with all its accents, Greek, Cyrillic, Armenian and
//! full-width Latin); a letter of any other script is a letter without case. Marks that sit on a letter (U+0300 to
//! U+036F) count as parts of the word that they are in.

/// Stretches of capitals: the first, the last, and how far behind each of them its small letter stands. Where that is
/// one, capitals and small letters take turns.
#[rustfmt::skip]
const CAPITALS: &[(u16, u16, i16)] = &[
    // Latin-1. U+00D7 is the multiplication sign.
    (0xC0, 0xD6, 32), (0xD8, 0xDE, 32),
    // Latin Extended-A. The dotted I of Turkish goes to the plain i, Ÿ back to Latin-1.
    (0x100, 0x12E, 1), (0x130, 0x130, -199), (0x132, 0x136, 1), (0x139, 0x147, 1), (0x14A, 0x176, 1),
    (0x178, 0x178, -121), (0x179, 0x17D, 1),
    // Of Latin Extended-B what Vietnamese, Pinyin, Romanian and the languages of the Balkans use.
    (0x1A0, 0x1A4, 1), (0x1AF, 0x1AF, 1), (0x1CD, 0x1DB, 1), (0x1DE, 0x1EE, 1), (0x1F8, 0x21E, 1), (0x222, 0x232, 1),
    // Greek.
    (0x386, 0x386, 38), (0x388, 0x38A, 37), (0x38C, 0x38C, 64), (0x38E, 0x38F, 63), (0x391, 0x3A1, 32), (0x3A3, 0x3AB, 32),
    // Cyrillic.
    (0x400, 0x40F, 80), (0x410, 0x42F, 32), (0x460, 0x480, 1), (0x48A, 0x4BE, 1), (0x4C1, 0x4CD, 1), (0x4D0, 0x52E, 1),
    // Armenian.
    (0x531, 0x556, 48),
    // Latin Extended Additional: Vietnamese and Welsh.
    (0x1E00, 0x1E94, 1), (0x1EA0, 0x1EFE, 1),
    // Full-width Latin.
    (0xFF21, 0xFF3A, 32),
];

/// Small letters that no single capital belongs to.
const SMALL: &[char] = &['ª', 'µ', 'º', 'ß', 'ı', 'ĸ', 'ŉ', 'ſ', 'ΐ', 'ΰ', 'ς'];

/// What is beyond ASCII and no letter, as far as a news text has it: the first and the last of each stretch.
#[rustfmt::skip]
const NO_LETTERS: &[(u32, u32)] = &[
    // Latin-1: controls, punctuation, signs; × and ÷.
    (0x80, 0xA9), (0xAB, 0xB4), (0xB6, 0xB9), (0xBB, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7),
    // The punctuation of Greek, Armenian, Hebrew, Arabic and Hindi.
    (0x37E, 0x37E), (0x387, 0x387), (0x55A, 0x55F), (0x589, 0x58A), (0x5BE, 0x5BE), (0x5C0, 0x5C0), (0x5C3, 0x5C3),
    (0x5F3, 0x5F4), (0x600, 0x60F), (0x61B, 0x61F), (0x66A, 0x66D), (0x6D4, 0x6D4), (0x964, 0x965), (0x970, 0x970),
    // Dashes, quotes, spaces, arrows, symbols.
    (0x2000, 0x2FFF),
    // Chinese and Japanese punctuation; their full-width signs.
    (0x3000, 0x3004), (0x3008, 0x3020), (0x3030, 0x3030), (0x30FB, 0x30FB), (0xFE00, 0xFE6F), (0xFEFF, 0xFF0F),
    (0xFF1A, 0xFF20), (0xFF3B, 0xFF40), (0xFF5B, 0xFF65), (0xFFE0, 0xFFFF),
    // Private use: the icons of web fonts.
    (0xE000, 0xF8FF),
    // Emoji, and all but the ideographs beyond the first plane.
    (0x10000, 0x1FFFF), (0x40000, 0x10_FFFF),
];

/// The small letter of a capital; any other character as it is.
pub(crate) fn fold(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let folded = CAPITALS.iter().find_map(|&(first, last, shift)| {
        let number = c as i32;
        let is_capital = in_stretch(number, first, last, shift);
        is_capital.then(|| char::from_u32((number + i32::from(shift)) as u32))?
    });
    folded.unwrap_or(c)
}

/// What [`walk`] gives in the place of a character that is no part of a word, and at the end.
pub(crate) const GAP: char = '\0';

/// Walks over a text as long as `go_on` wants: hands it each letter as a small one, each digit, and a [`GAP`] for any other character.
pub(crate) fn walk(text: &str, mut go_on: impl FnMut(char) -> bool) {
    let mut at = 0;
    loop {
        let c = match text.as_bytes().get(at) {
            None => GAP,
            Some(&byte) if byte.is_ascii() => char::from(ASCII[usize::from(byte)]),
            Some(_) => text[at..].chars().next().map_or(GAP, |c| if is_letter(c) { fold(c) } else { GAP }),
        };
        if !go_on(c) || at >= text.len() {
            break;
        }
        at += 1;
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
}

/// Each character of ASCII as [`walk`] gives it.
static ASCII: [u8; 128] = {
    let mut table = [GAP as u8; 128];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            table[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// Whether a number is that of one of the capitals of a stretch.
fn in_stretch(number: i32, first: u16, last: u16, shift: i16) -> bool {
    let from = number - i32::from(first);
    0 <= from && number <= i32::from(last) && (shift != 1 || from % 2 == 0)
}

/// Whether a character is a capital.
pub(crate) fn is_capital(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_uppercase() } else { fold(c) != c }
}

/// Whether a character is a small letter.
pub(crate) fn is_small(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_lowercase();
    }
    let is_pair = |&(first, last, shift): &(u16, u16, i16)| in_stretch(c as i32 - i32::from(shift), first, last, shift);
    SMALL.contains(&c) || CAPITALS.iter().any(is_pair)
}

/// Whether a character is a letter or a part of one.
pub(crate) fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    !NO_LETTERS.iter().any(|&(first, last)| (first..=last).contains(&u32::from(c)))
}

/// Whether a character is a letter or a digit: a part of a word.
pub(crate) fn is_of_word(c: char) -> bool {
    is_letter(c) || c.is_ascii_digit()
}

/// What ends a line.
pub(crate) const LINE_ENDS: &[char] = &['\n', '\r', '\u{2028}', '\u{2029}'];

/// The dashes that set a name off: hyphen, en dash, em dash, horizontal bar.
pub(crate) const DASHES: &[char] = &['-', '–', '—', '―'];

/// Whether a sentence may begin with this: a capital or an opening quotation mark.
pub(crate) fn opens_sentence(c: char) -> bool {
    is_capital(c) || matches!(c, '"' | '“' | '„' | '«' | '‘')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(first: u32, last: u32) -> impl Iterator<Item = char> {
        (first..=last).filter_map(char::from_u32)
    }

    #[test]
    fn cases_are_as_unicode_has_them() {
        let scripts = [(0, 0x17F), (0x1CD, 0x1DC), (0x370, 0x3CE), (0x400, 0x4BF), (0x4D0, 0x52F), (0x1E00, 0x1E95)];
        for c in scripts.into_iter().flat_map(|(first, last)| all(first, last)) {
            // Three rarities of Greek, and the millions sign of Cyrillic.
            if matches!(c, '\u{370}'..='\u{37F}' | '\u{482}'..='\u{489}') {
                continue;
            }
            assert_eq!(is_capital(c), c.is_uppercase(), "{c}");
            assert_eq!(is_small(c), c.is_lowercase(), "{c}");
            assert_eq!(Some(fold(c)), c.to_lowercase().next(), "{c}");
        }
    }

    #[test]
    fn letters_are_as_unicode_has_them() {
        for c in all(0, 0x24F).chain(all(0x400, 0x481)).chain(all(0x4E00, 0x9FFF)).chain(all(0x1F300, 0x1F6FF)) {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c}");
        }
        for c in "漢かナ한عربيةहिन्दीไทยעברית".chars() {
            assert!(is_letter(c) && !is_capital(c) && !is_small(c), "{c}");
        }
        for c in "–—“”‘’«»…•©€→🚋\u{FEFF}\u{200B}\u{A0}、。（".chars() {
            assert!(!is_letter(c), "{c}");
        }
    }
}
