//! Words: where they begin and end in a line, and the number that stands for one whatever its case.
//!
//! A word is a run of letters and digits; all else parts words, apostrophes and hyphens too, so that "that’s" and
//! "that's", "full-time" and "Full time" are the same words. No text is copied to fold its case.

use crate::work;

/// A word of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// The same for the same word in any case, never 0; [`NUMBER`] for every run of digits.
    pub(crate) hash: u32,
}

/// The hash of every word that is all digits: no cue depends on which number it is.
pub(crate) const NUMBER: u32 = 1;

/// The next word at or after `at`.
pub(crate) fn next_word(bytes: &[u8], mut at: usize) -> Option<Word> {
    while let (Kind::Other, len) = char_at(bytes, at)? {
        work::count(1);
        at += len;
    }
    let (len, hash) = plain_word(bytes, at).or_else(|| any_word(bytes, at))?;
    work::count(len);
    Some(Word { start: at, end: at + len, hash })
}

/// The word that begins at `at`.
pub(crate) fn word_at(bytes: &[u8], at: usize) -> Option<Word> {
    next_word(bytes, at).filter(|word| word.start == at)
}

/// A word of ASCII letters and digits, the usual case: eight bytes are looked at at once, if there are as many.
fn plain_word(bytes: &[u8], start: usize) -> Option<(usize, u32)> {
    let (mut at, mut hash, mut has_letters) = (start, 0, false);
    loop {
        let chunk = u64::from_le_bytes(*bytes.get(at..)?.first_chunk()?);
        // With the upper bit off, no addition below carries over from one byte to the next.
        let ascii = chunk & !HIGH;
        let small = ascii | CASE;
        let from = |lanes: u64, least: u8| lanes + u64::from(0x80 - least) * LANES;
        let letters = from(small, b'a') & !from(small, b'z' + 1) & HIGH;
        let digits = from(ascii, b'0') & !from(ascii, b'9' + 1) & HIGH;
        let others = (!(letters | digits) | chunk) & HIGH;
        if others == 0 {
            (at, hash, has_letters) = (at + 8, mix(hash, chunk), has_letters || letters > 0);
            continue;
        }
        // What is behind the word does not count.
        let own = others & others.wrapping_neg();
        let len = own.trailing_zeros() as usize / 8;
        let own = (own >> 7) - 1;
        if len > 0 {
            (at, hash, has_letters) = (at + len, mix(hash, chunk & own), has_letters || letters & own > 0);
        }
        let is_whole = at > start && (chunk >> (8 * len) & 0x80 == 0 || char_at(bytes, at)?.0 == Kind::Other);
        return is_whole.then(|| (at - start, if has_letters { finish(hash) } else { NUMBER }));
    }
}

/// Any word.
fn any_word(bytes: &[u8], at: usize) -> Option<(usize, u32)> {
    let mut end = at;
    let mut seen = 0;
    // The bytes that continue a letter are letters themselves, so a step of one byte is enough.
    while let Some((kind, _)) = char_at(bytes, end).filter(|&(kind, _)| kind != Kind::Other) {
        seen |= kind as u8;
        end += 1;
    }
    let hash = match seen {
        0 => return None,
        DIGITS => NUMBER,
        seen if seen & Kind::Paired as u8 != 0 => hash_paired(bytes.get(at..end)?),
        _ => hash_bytes(bytes, at, end),
    };
    Some((end - at, hash))
}

/// The words of a text.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let word = next_word(text.as_bytes(), at)?;
        at = word.end;
        Some(word)
    })
}

/// What a byte is to a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Kind {
    /// Not part of a word.
    Other = 0,
    /// A letter, or one byte of it.
    Letter = 1,
    /// An ASCII digit.
    Digit = 2,
    /// The first byte of a letter of Latin Extended-A, where the cases are neighbours: "Ł" and "ł".
    Paired = 4,
    /// The first byte of a character that has to be looked at whole.
    Wide = 8,
}

const DIGITS: u8 = Kind::Digit as u8;

const KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => Kind::Letter,
            b'0'..=b'9' => Kind::Digit,
            // Bytes that continue a character: only reached inside of one that is a letter.
            0x80..=0xBF => Kind::Letter,
            0xC4 | 0xC5 => Kind::Paired,
            0xC6..=0xDF | 0xE1 => Kind::Letter,
            0xC2 | 0xC3 | 0xE0 | 0xE2..=0xF4 => Kind::Wide,
            _ => Kind::Other,
        };
        byte += 1;
    }
    kinds
};

/// What stands at `at`, and how many bytes to go on if it is not part of a word.
#[inline]
fn char_at(bytes: &[u8], at: usize) -> Option<(Kind, usize)> {
    let byte = *bytes.get(at)?;
    match KINDS[byte as usize] {
        Kind::Wide => Some(wide_at(byte, bytes.get(at + 1).copied(), bytes.get(at + 2).copied())),
        kind => Some((kind, 1)),
    }
}

/// Punctuation, spaces, symbols and emoji beyond ASCII part words; everything else there is a letter.
fn wide_at(first: u8, second: Option<u8>, third: Option<u8>) -> (Kind, usize) {
    match (first, second.unwrap_or(0), third.unwrap_or(0)) {
        // U+0080 to U+00BF but for the ordinals and the micro sign, × and ÷.
        (0xC2, 0xAA | 0xB5 | 0xBA, _) => (Kind::Letter, 2),
        (0xC2, ..) | (0xC3, 0x97 | 0xB7, _) => (Kind::Other, 2),
        // U+2000 to U+2FFF: dashes, quotes, bullets, arrows, symbols. U+3000 to U+303F: CJK punctuation.
        (0xE2, ..) | (0xE3, 0x80, _) => (Kind::Other, 3),
        // U+FE0F and its like change how an emoji looks; U+FEFF is the byte order mark; U+FFFC and U+FFFD stand for something lost.
        (0xEF, 0xB8, 0x80..=0x8F) | (0xEF, 0xBB, 0xBF) | (0xEF, 0xBF, 0xBC | 0xBD) => (Kind::Other, 3),
        // Planes 1 to 16 are emoji for our purposes, except for the letters of CJK (plane 2 and 3).
        (0xF0, 0x90..=0x9F, _) | (0xF1..=0xF4, ..) => (Kind::Other, 4),
        _ => (Kind::Letter, 1),
    }
}

/// In ASCII and in Latin-1 as UTF-8 writes it, the two cases of a letter differ in this bit of the last byte,
/// and no two other word characters do.
const CASE: u64 = 0x2020_2020_2020_2020;

/// 2^64 divided by the golden ratio: Knuth's multiplicative hash.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// One in every byte.
const LANES: u64 = 0x0101_0101_0101_0101;

/// The upper bit of every byte.
const HIGH: u64 = 0x80 * LANES;

#[inline]
fn mix(hash: u64, letters: u64) -> u64 {
    (hash.rotate_left(23) ^ (letters | CASE)).wrapping_mul(SPREAD)
}

#[inline]
fn finish(hash: u64) -> u32 {
    ((hash >> 32) as u32).max(NUMBER + 1)
}

fn hash_bytes(bytes: &[u8], start: usize, end: usize) -> u32 {
    let mut hash = 0u64;
    let mut at = start;
    while at < end {
        let len = (end - at).min(8);
        hash = mix(hash, load(bytes, at, len));
        at += len;
    }
    finish(hash)
}

/// The `len` bytes from `at` as one number, 1 to 8 of them.
#[inline]
fn load(bytes: &[u8], at: usize, len: usize) -> u64 {
    match bytes.get(at..).and_then(<[u8]>::first_chunk) {
        Some(&chunk) => u64::from_le_bytes(chunk) & (u64::MAX >> (64 - 8 * len)),
        None => {
            let tail = bytes.get(at..).unwrap_or_default();
            tail.iter().take(len).rev().fold(0, |number, &byte| number << 8 | u64::from(byte))
        }
    }
}

/// The hash of a word with letters of Latin Extended-A, which are lowered first. The dotted and the dotless i of
/// Turkish both become a plain i: texts write them as their keyboards let them.
#[cold]
fn hash_paired(word: &[u8]) -> u32 {
    let mut lower = [0u8; 48];
    let mut len = 0;
    let mut at = 0;
    while let (Some(&byte), true) = (word.get(at), len + 2 <= lower.len()) {
        let letter = match (byte, word.get(at + 1)) {
            (0xC4 | 0xC5, Some(&next)) => Some(u32::from(byte & 0x1F) << 6 | u32::from(next & 0x3F)),
            _ => None,
        };
        let (first, second) = match letter {
            Some(0x130 | 0x131) => (b'i', None),
            Some(letter) => {
                let letter = lower_paired(letter);
                ((0xC0 | letter >> 6) as u8, Some((0x80 | letter & 0x3F) as u8))
            }
            None => (byte, None),
        };
        at += if letter.is_some() { 2 } else { 1 };
        for byte in core::iter::once(first).chain(second) {
            lower[len] = byte;
            len += 1;
        }
    }
    hash_bytes(&lower, 0, len)
}

/// The small letter of a letter of U+0100 to U+017F: the odd one of a pair, or the even one in two stretches.
fn lower_paired(letter: u32) -> u32 {
    match letter {
        0x139..=0x148 | 0x179..=0x17E => letter + (letter & 1),
        0x138 | 0x149 | 0x178 | 0x17F => letter,
        _ => letter | 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        words(text).map(|word| &text[word.start..word.end]).collect()
    }

    fn hash(word: &str) -> u32 {
        words(word).next().map_or(0, |word| word.hash)
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(split("  Tram strike – live: “No”, says 9 "), ["Tram", "strike", "live", "No", "says", "9"]);
        assert_eq!(split("that’s full-time…"), ["that", "s", "full", "time"]);
        assert_eq!(split("• L’essentiel\u{a0}: à-côté"), ["L", "essentiel", "à", "côté"]);
        assert_eq!(split("🚋 Läuft ⚡️ NA ŻYWO · TSİ 23:00"), ["Läuft", "NA", "ŻYWO", "TSİ", "23", "00"]);
        assert_eq!(split("×÷«»"), [""; 0]);
        assert_eq!(split("трамвай 電車 10º"), ["трамвай", "電車", "10º"]);
        assert_eq!(split(""), [""; 0]);
    }

    #[test]
    fn case_does_not_change_the_hash() {
        for (one, other) in [
            ("Key", "KEY"),
            ("Aktualisiert", "AKTUALISIERT"),
            ("début", "DÉBUT"),
            ("żywo", "ŻYWO"),
            ("źródło", "ŹRÓDŁO"),
            ("güncellendi", "GÜNCELLENDİ"),
            ("ağustos", "AĞUSTOS"),
            ("últimahora", "ÚLTIMAHORA"),
            ("ž", "Ž"),
        ] {
            assert_eq!(hash(one), hash(other), "{one}");
        }
    }

    #[test]
    fn different_words_differ() {
        let words =
            ["key", "kez", "points", "point", "dernières", "dernieres", "internationalisation", "internationale"];
        for (at, one) in words.iter().enumerate() {
            for other in &words[at + 1..] {
                assert_ne!(hash(one), hash(other), "{one} {other}");
            }
        }
    }

    #[test]
    fn the_place_of_a_word_does_not_change_the_hash() {
        for filler in 0..20 {
            let text = format!("updates{}", " ".repeat(filler));
            assert_eq!(hash(&text), hash("updates"));
        }
    }

    /// The quick way and the thorough way agree on every word, wherever it ends.
    #[test]
    fn both_ways_to_read_a_word_agree() {
        let words = [
            "a", "Z9", "tram", "0", "1234567", "12345678", "seventy", "eighteen", "strikers", "é", "café", "trams’",
            "Ł", "a{", "Z[", "z`", "x@", "9:", "9/",
        ];
        let tails = [
            "",
            " ",
            " and more",
            "’s own",
            "é and",
            "\u{a0}more text",
            "-more text",
            "漢字と",
            "Łódź is",
            "{{{{{{{{",
            "````````",
        ];
        for (word, tail) in words.iter().flat_map(|word| tails.map(|tail| (word, tail))) {
            let text = format!("{word}{tail}");
            let padded = format!("{text}        ");
            let quick = next_word(padded.as_bytes(), 0).unwrap();
            assert_eq!(any_word(text.as_bytes(), quick.start), Some((quick.end - quick.start, quick.hash)), "{text}");
        }
    }

    #[test]
    fn numbers_are_all_alike() {
        assert_eq!(hash("31"), NUMBER);
        assert_eq!(hash("1904"), NUMBER);
        assert_ne!(hash("31st"), NUMBER);
    }
}
