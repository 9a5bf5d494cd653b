//! Where a sentence, or in a glued line a word, meets a capital without a space between.

use alloc::vec::Vec;
use core::ops::Range;

use super::Cut;
use crate::joint::{closes_word, opens_word};
use crate::language::{Cue, Lexicon};
use crate::letter;
use crate::work;

/// So many joints are looked at in one line. Where there are more, it is no writing but code or names.
const JOINTS: usize = 4;

/// A sentence that ends and another that begins without a space between them: hardly ever one writer's doing.
const STOP_MET_BY_CAPITAL: i16 = 16;
/// A small letter met by a capital. Names do that too ("McKay"), so it is offered only where a line is glued already.
const SMALL_MET_BY_CAPITAL: i16 = 1;
/// The same in a line that is not glued for certain. Makers of names do it too ("YouTube"), so that the two pieces have
/// to make far more sense than the whole: reading over it is worth something.
const JOINT: i16 = -24;

/// The credit of a picture, glued to what is seen in it. No name is made up like that.
const CREDIT: i16 = 30;

/// No words for a credit are longer than this, in bytes. What they are glued to may be one word from end to end.
const LONGEST_CREDIT: usize = 32;

/// The places in a range of the source where a sentence, or in a glued line a word, meets a capital.
pub(super) fn glued(
    source: &str,
    Range { start, end }: Range<usize>,
    in_glue: bool,
    lexicon: &Lexicon,
    cuts: &mut Vec<Cut>,
) {
    let bytes = &source.as_bytes()[..end];
    let mut word = start;
    // Kept along the way: a line may be one word from end to end, and is not searched again at each of its stops.
    let mut is_address = false;
    let mut is_handle = false;
    let mut joints = 0;
    let mut at = start;
    while at < end {
        work::count(1);
        match bytes[at] {
            // Nearly all bytes are such.
            b'a'..=b'z' => {}
            b' ' => (word, is_address, is_handle) = (at + 1, false, false),
            // "@AnnaQuill", "#TramStrike": whoever makes them up writes them in one.
            b'@' | b'#' => is_handle = true,
            b'/' => is_address |= at > word && bytes[at - 1] == b'/',
            b'.' | b'!' | b'?' => {
                let behind = at + 1 + closing_quote(&bytes[at + 1..]);
                if !is_address && long_word_before(&source[word..at]) && opens_sentence(&source[behind..end]) {
                    cuts.push(Cut::new(behind, STOP_MET_BY_CAPITAL));
                }
            }
            b'A'..=b'Z'
                if at > word && !is_handle && opens_word(bytes.get(at + 1)) && closes_word(&source[word..at]) =>
            {
                let near = &source[at..source.floor_char_boundary(end.min(at + LONGEST_CREDIT))];
                if joints < JOINTS && lexicon.lead(near, Cue::CaptionStart).is_some() {
                    cuts.push(Cut { is_credit: true, ..Cut::new(at, CREDIT) });
                    joints += 1;
                } else if in_glue {
                    cuts.push(Cut::new(at, SMALL_MET_BY_CAPITAL));
                } else if joints < JOINTS && !is_address && at - word >= 3 {
                    cuts.push(Cut::new(at, JOINT));
                    joints += 1;
                }
            }
            b'A'..=b'Z' | b'0'..=b'9' | b'_' => {}
            _ => is_handle = false,
        }
        at += 1;
    }
}

/// The length of a closing quotation mark or bracket.
fn closing_quote(bytes: &[u8]) -> usize {
    match bytes {
        [b'"' | b'\'' | b')', ..] => 1,
        // U+2019 ’ and U+201D ”.
        [0xE2, 0x80, 0x99 | 0x9D, ..] => 3,
        // U+00BB ».
        [0xC2, 0xBB, ..] => 2,
        _ => 0,
    }
}

/// Quotation marks and brackets that may stand behind a sentence,
const CLOSING: &[char] = &['”', '’', '"', '\'', ')', '»'];
/// and before one.
const OPENING: &[char] = &['“', '‘', '"', '\'', '«', '„'];

/// Whether the word before a full stop can end a sentence: no initial, no abbreviation, no address.
fn long_word_before(word: &str) -> bool {
    let letters = word.trim_end_matches(CLOSING);
    letters.chars().rev().inspect(work::step).take_while(|&c| letter::is_of_word(c)).take(3).count() == 3
        && !word.starts_with("www.")
}

/// The longest first word of a sentence, in bytes.
const LONGEST_WORD: usize = 24;

/// Whether a sentence begins here: a capital, behind an opening quotation mark or not, then more words.
fn opens_sentence(text: &str) -> bool {
    let text = text.trim_start_matches(OPENING);
    let capital = text.chars().next().is_some_and(letter::is_capital);
    let word = text.bytes().take(LONGEST_WORD + 1).inspect(work::step).position(|byte| byte == b' ');
    capital && word.is_some_and(|word| !text[..word].bytes().any(|byte| matches!(byte, b'/' | b'@')))
}
