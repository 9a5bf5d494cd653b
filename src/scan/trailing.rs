//! Stamps at the end of a line, behind a heading or a name: "Tram leaves depotpublished at 18:45", "Anna Quill3 March 2029 15:56".

use super::text::skip_space;
use super::{Lead, Scanned, Strength, scan_name, scan_stamp};
use crate::language::{Lexicon, next_word};
use crate::letter;
use crate::timeline::StampKind;

/// How far from the end of the line a stamp may begin, in bytes: "published at 18:45 Greenwich Mean Time, Wednesday 15
/// September 2031" has 69.
const REACH: usize = 96;

/// A stamp that closes a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trailing {
    /// Where what stands before the stamp ends, blanks and the separator or "published at" left out.
    pub(crate) cut: usize,
    /// The stamp; its ranges count from the beginning of the line.
    pub(crate) stamp: Scanned,
}

/// The stamp that runs to the end of `line`, blanks after it aside, if something stands before it.
///
/// It begins after "published at" or the like, after a name, glued on to a letter, or after a comma, a dash, a bar or
/// a bracket. Only the end of the line is looked at, so a line of any length costs the same.
pub(crate) fn find_trailing_stamp(line: &str, lexicon: &Lexicon) -> Option<Trailing> {
    // A colon or a dash behind it is the stamp's: "Anna Quill wins7:31 PM:".
    let line = line.trim_end();
    let line = line.strip_suffix([':', '-', '–']).map_or(line, str::trim_end);
    let bytes = line.as_bytes();
    if !may_close(line, lexicon) {
        return None;
    }
    let from = line.ceil_char_boundary(bytes.len().saturating_sub(REACH));
    let starts = (from.max(1)..bytes.len()).filter(|&at| line.is_char_boundary(at) && may_start(bytes, at));
    starts.filter_map(|at| read_at(line, at, lexicon)).next()
}

/// Whether a line ends like a stamp: in a digit, or in a bracket, a zone or the like with a digit not far before it.
fn may_close(line: &str, lexicon: &Lexicon) -> bool {
    let bytes = line.as_bytes();
    let near = bytes.get(bytes.len().saturating_sub(32)..).unwrap_or_default();
    let is_gap = |byte: &u8| byte.is_ascii_whitespace() || byte.is_ascii_digit();
    match near.last() {
        None => false,
        Some(last) if last.is_ascii_digit() => true,
        Some(_) if !near.iter().any(u8::is_ascii_digit) => false,
        // A bracket, or the sign for minutes: ', ’ or ′.
        Some(b')' | b']' | b'\'' | 0x99 | 0xB2) => true,
        Some(_) => {
            let word = next_word(near, near.iter().rposition(is_gap).map_or(0, |gap| gap + 1));
            let last = core::iter::successors(word, |word| next_word(near, word.end)).last();
            last.is_some_and(|word| lexicon.may_close_time(word))
        }
    }
}

/// A boundary at which a stamp could begin: a digit or a letter behind something else, or a capital behind a small letter.
fn may_start(bytes: &[u8], at: usize) -> bool {
    let (Some(&before), Some(&first)) = (at.checked_sub(1).and_then(|before| bytes.get(before)), bytes.get(at)) else {
        return false;
    };
    match first {
        b'0'..=b'9' => !before.is_ascii_digit() && !matches!(before, b':' | b'.' | b'/' | b'+' | b'$'),
        b'A'..=b'Z' | 0xC3..=0xC5 => !before.is_ascii_uppercase(),
        // "depotpublished at": the lead itself may be glued on. A short word may be "on" or "le", before a date.
        b'a'..=b'z' => {
            let is_short = || bytes.get(at + 1..at + 4).is_some_and(|rest| rest.contains(&b' '));
            let is_apart = before.is_ascii_whitespace();
            if is_apart {
                matches!(first, b'p' | b'u' | b'a') || is_short()
            } else {
                ends_within(bytes, at, LONGEST_LEAD)
            }
        }
        b'(' | b'[' => true,
        _ => false,
    }
}

/// The longest first word of what introduces a stamp, in bytes: a word without end is not looked at again at each of its letters.
const LONGEST_LEAD: usize = 24;

/// Whether the word at `at` ends within so many bytes.
fn ends_within(bytes: &[u8], at: usize, most: usize) -> bool {
    let is_end = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphabetic();
    bytes[at..bytes.len().min(at + most)].iter().any(is_end)
}

/// What may part a stamp from the text before it.
const SEPARATORS: &[char] = &[',', '-', '–', '—', '|', '·', '•', ';', ':', '/'];

fn read_at(line: &str, at: usize, lexicon: &Lexicon) -> Option<Trailing> {
    let stamp = scan_stamp(line.get(at..)?, lexicon)?.shifted(at);
    let before = line.get(..at)?;
    let trimmed = before.trim_end();
    // A minute of a match only behind a bar: "beat Arden in 90+4" is a sentence, and "Port - 45" a score.
    // Or where the next post was glued to the end of this one: "The keeper has it!91'".
    let is_closed = trimmed.ends_with(['.', '!', '?', '…', ')']) && stamp.lead == Lead::None;
    let is_next = is_closed && trimmed.len() == before.len();
    let is_minute =
        stamp.kind == StampKind::Minute && stamp.strength > Strength::Weak && (trimmed.ends_with('|') || is_next);
    let is_time = stamp.clock.is_some()
        || stamp.kind == StampKind::Age
        || stamp.date.is_some_and(|date| date.whole().is_some())
        || is_minute;
    if stamp.range.end != line.len() || !is_time || stamp.is_range || stamp.lead == Lead::Scraped {
        return None;
    }
    let cut = trimmed.trim_end_matches(SEPARATORS).trim_end();
    let is_named = || {
        let name = trimmed.len().saturating_sub(48);
        let name = trimmed.get(trimmed.ceil_char_boundary(name)..).unwrap_or_default();
        name_at_end(name)
    };
    let is_set_off = cut.len() < trimmed.len() && !cut.is_empty();
    let is_glued = trimmed.len() == before.len()
        && before.ends_with(|last: char| {
            letter::is_letter(last) || matches!(last, '!' | '?' | '’' | '”' | '"' | '»' | '…' | '%' | ')' | '.')
        });
    // A date and the time: "j.quill 9/9/2031 5:01:10 PM". No sentence ends like that.
    let is_full = stamp.clock.is_some() && stamp.date.is_some_and(|date| date.whole().is_some());
    let is_posted = matches!(stamp.lead, Lead::Posted | Lead::Updated);
    // "farmer | 3.05pm" has no Wednesday of the French in it: within a word only "published at" begins.
    let is_in_word = trimmed.len() == before.len() && line.get(at..)?.starts_with(letter::is_small);
    if is_in_word && !is_posted {
        return None;
    }
    // "The road is open again. 16:20": no sentence begins with its last word.
    let is_after =
        is_closed && stamp.clock.is_some() && stamp.kind == StampKind::Clock && stamp.strength > Strength::Weak;
    let opens = is_after
        || is_posted
        || is_full
        || is_glued
        || is_set_off
        || line.as_bytes().get(at) == Some(&b'(')
        || is_named();
    (opens && !cut.is_empty()).then_some(Trailing { cut: cut.len(), stamp })
}

/// Whether a text is a name, or closes with one behind something that is none.
fn name_at_end(text: &str) -> bool {
    let at = skip_space(text.as_bytes(), 0);
    scan_name(text.get(at..).unwrap_or_default()) == text.len() - at && text.len() > at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_that_close_a_line() {
        for (line, before, stamp) in [
            ("Anna Quill3 March 2029 15:56", "Anna Quill", "3 March 2029 15:56"),
            ("Quill: \"Non è vero\"21:48", "Quill: \"Non è vero\"", "21:48"),
            ("La Borsa chiude a -3,4%19:02", "La Borsa chiude a -3,4%", "19:02"),
            ("A Quill,B Rook2 May 2029 09:00 ", "A Quill,B Rook", "2 May 2029 09:00"),
            ("Athol Stavely Friday 27 September 2031 17:23", "Athol Stavely", "Friday 27 September 2031 17:23"),
            ("Anna QuillFriday 14 January 2031 19:22", "Anna Quill", "Friday 14 January 2031 19:22"),
            (
                "Tram leaves depotpublished at 18:45 Greenwich Mean Time 2 March 2029",
                "Tram leaves depot",
                "18:45 Greenwich Mean Time 2 March 2029",
            ),
            ("Postpublished at 18:45", "Post", "18:45"),
            ("Liveupdated1867234185", "Liveupdated", "1867234185"),
            ("Is it over?published at 18:45", "Is it over?", "18:45"),
            ("Anna Quill, 14:44", "Anna Quill", "14:44"),
            ("The road is open again. 16:20", "The road is open again.", "16:20"),
            ("The keeper has it!91'", "The keeper has it!", "91'"),
            ("Anna Quill wins7:31 PM:", "Anna Quill wins", "7:31 PM"),
            ("The count goes on. 00h19 -", "The count goes on.", "00h19"),
            ("Tram leaves depot, 7 p.m.", "Tram leaves depot", "7 p.m."),
            ("Anna Quill, 20 min ago", "Anna Quill", "20 min ago"),
            ("Ole Brett – 18.15 Uhr", "Ole Brett", "18.15 Uhr"),
            ("Anna Quill, 9.13 am Eastern Time", "Anna Quill", "9.13 am Eastern Time"),
            ("Tram leaves depot – 14:44 GMT", "Tram leaves depot", "14:44 GMT"),
            ("Tram leaves depot | 3.05pm", "Tram leaves depot", "3.05pm"),
            ("Anna Quill 9/9/2031 5:00:22 PM", "Anna Quill", "9/9/2031 5:00:22 PM"),
            ("by Anna Quill on May 9, 2028 12:45 PM EST", "by Anna Quill", "May 9, 2028 12:45 PM EST"),
            ("ARDEN 1-1 SKERRA | MIN.45+2", "ARDEN 1-1 SKERRA", "MIN.45+2"),
            ("Goal for Arden | 88’", "Goal for Arden", "88’"),
            ("Says Dilys Lattimer | 3.05pm", "Says Dilys Lattimer", "3.05pm"),
            ("Skerra | 12:10 pm", "Skerra", "12:10 pm"),
            ("a.quill 9/9/2031 17:00", "a.quill", "9/9/2031 17:00"),
            (
                "by Bo Rook edited by Cem Ay 8/23/2031 10:07:45 AM",
                "by Bo Rook edited by Cem Ay",
                "8/23/2031 10:07:45 AM",
            ),
            ("Tram leaves depot (14:44 GMT)", "Tram leaves depot", "(14:44 GMT)"),
        ] {
            let found = find_trailing_stamp(line, Lexicon::get()).unwrap_or_else(|| panic!("{line}"));
            assert_eq!((&line[..found.cut], &line[found.stamp.range.clone()]), (before, stamp), "{line}");
        }
        for line in [
            "",
            "Anna Quill",
            "14:44",
            "3 March 2029 15:56",
            "Skerra beat Arden 2-1",
            "Kick-off is at 7.45pm",
            "Lines 2 and 5",
            "It was 14:44",
            "Port 90+4",
            "Grew 1:09",
            "Skerra - 45",
            "Skerra scored in 90+4’",
            "Where they stand at 4 p.m.",
        ] {
            assert_eq!(find_trailing_stamp(line, Lexicon::get()).map(|it| it.stamp.range), None, "{line}");
        }
    }
}
