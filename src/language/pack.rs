//! The tables of all languages as one text, made of them when the crate is compiled.
//!
//! Written as they are, the tables are some two thousand strings with a pointer to each. As one text in small letters they
//! are a good deal smaller where it counts, in a WebAssembly module that is sent compressed. The lexicon reads it once.
//!
//! A language is a row for each of the [`ROWS`] fields that hold the words of times, then the rows of its phrases, then
//! an empty row. A row of phrases begins with two bytes that say what they mean and where they stand.

use super::cue::Cue;
use super::{LANGUAGES, Language, Phrases, Place};

/// How many rows of a language are no phrases: twelve months, seven days, seven units, and ten more.
pub(super) const ROWS: usize = 36;

/// The field of a language that is a row by itself.
const fn row(language: &Language, number: usize) -> &'static str {
    match number {
        0..12 => language.months[number],
        12..19 => language.weekdays[number - 12],
        19..26 => language.units[number - 19],
        26 => language.ago,
        27 => language.hour,
        28 => language.minute,
        29 => language.over,
        30 => language.joints,
        31..33 => language.days_ago[number - 31],
        33..35 => language.twelve[number - 33],
        _ => language.function,
    }
}

/// The bytes that stand for cues and places are visible ones from here on.
const FIRST: u8 = b'0';

/// What the first two bytes of a row of phrases say.
pub(super) fn meaning(row: &str) -> Option<(Cue, Place, &str)> {
    let number = |at: usize| Some(usize::from(row.as_bytes().get(at)?.checked_sub(FIRST)?));
    let cue = *Cue::ALL.get(number(0)?)?;
    let place = *Place::ALL.get(number(1)?)?;
    Some((cue, place, row.get(2..)?))
}

/// The tables.
pub(super) static TEXT: &str = match core::str::from_utf8(&BYTES) {
    Ok(text) => text,
    Err(_) => panic!("UTF-8 in small letters is UTF-8"),
};

static BYTES: [u8; LEN] = write().bytes;
const LEN: usize = write::<0>().at;

/// A text in the making; what does not fit is only counted.
struct Writer<const N: usize> {
    bytes: [u8; N],
    at: usize,
}

#[allow(long_running_const_eval, reason = "every byte of the tables is looked at, twice")]
const fn write<const N: usize>() -> Writer<N> {
    let mut out = Writer { bytes: [0; N], at: 0 };
    let mut language = 0;
    while language < LANGUAGES.len() {
        let mut number = 0;
        while number < ROWS {
            out.words(row(LANGUAGES[language], number));
            out.byte(b'\n');
            number += 1;
        }
        let mut number = 0;
        while number < LANGUAGES[language].phrases.len() {
            let Phrases(cue, place, texts) = LANGUAGES[language].phrases[number];
            out.byte(FIRST + cue as u8);
            out.byte(FIRST + place as u8);
            out.words(texts);
            out.byte(b'\n');
            number += 1;
        }
        out.byte(b'\n');
        language += 1;
    }
    out
}

impl<const N: usize> Writer<N> {
    const fn byte(&mut self, byte: u8) {
        if self.at < N {
            self.bytes[self.at] = byte;
        }
        self.at += 1;
    }

    /// Writes words in small letters, but for those that have to be in capitals.
    const fn words(&mut self, words: &str) {
        let words = words.as_bytes();
        let mut from = 0;
        while from < words.len() {
            let mut to = from;
            let mut capitals = true;
            while to < words.len() && words[to] != b'|' {
                capitals = capitals && words[to].is_ascii_uppercase();
                to += 1;
            }
            let capitals = capitals && to - from <= LONGEST_CAPITALS;
            while from < words.len() && from <= to {
                // The letters of Latin-1: their cases differ as those of ASCII do.
                let is_wide = from > 0 && words[from - 1] == 0xC3 && words[from] < 0x9F && words[from] != 0x97;
                let byte = if is_wide { words[from] | 0x20 } else { words[from].to_ascii_lowercase() };
                self.byte(if capitals { words[from] } else { byte });
                from += 1;
            }
        }
    }
}

/// The longest phrase that has to be in capitals where it is written so.
pub(super) const LONGEST_CAPITALS: usize = 4;
