//! What a post has in line with its text: who speaks, a slug, a title that runs in, a sign-off.
//!
//! Each is a shape and no more: one line may have it by chance. Whether the lines of a text have it again and again is
//! for [`habit`](crate::habit), and where they do, [`cut`](crate::cut) offers to part them there.

use crate::language::{Lexicon, Word, words};
use crate::letter;
use crate::scan;
use crate::timeline::StampKind;

/// The most characters of a slug, and the most bytes of the name of a writer.
const LONGEST_SLUG: usize = 48;
/// The most words of a title that runs into its text,
const LONGEST_TITLE: usize = 14;
/// of a name that a colon closes, whose owner speaks,
const LONGEST_NAME: usize = 2;
/// and the fewest words of that text.
const SHORTEST_TEXT: usize = 12;
/// The most words of a heading that no mark sets off from its text, and the fewest words of that text.
const LONGEST_HEADING: usize = 16;
const SHORTEST_SENTENCE: usize = 6;
/// The most bytes of a name behind the dash that closes a post.
const LONGEST_SIGNATURE: usize = 48;
/// What sets a title off from its text.
pub(crate) const MARKS: &[char] = &['-', '–', '—', '|'];
/// What ends a sentence.
const ENDS: &[char] = &['.', '?', '!', '…'];

/// The length of a few words in capitals, or of the minute of a match, with the dash or the stop and the text behind it
/// left out.
pub(crate) fn slug(text: &str, lexicon: &Lexicon) -> Option<usize> {
    let mut marks = text.char_indices().take(LONGEST_SLUG);
    let is_end = |&(at, mark): &(usize, char)| {
        let is_mark = match mark {
            '-' | '–' | '—' | '|' => text[..at].ends_with(' '),
            '.' => at > 2,
            _ => false,
        };
        is_mark && text[at + mark.len_utf8()..].starts_with(' ')
    };
    let (end, _) = marks.find(is_end)?;
    let head = text[..end].trim_end();
    let letters = head.chars().filter(|&letter| letter::is_letter(letter)).count();
    let is_shout = letters >= 3 && !head.contains(letter::is_small);
    let is_minute = || {
        let stamp = scan::scan_stamp(head, lexicon)?;
        (stamp.kind == StampKind::Minute && stamp.range.end == head.len()).then_some(())
    };
    (is_shout || is_minute().is_some()).then_some(head.len())
}

/// The length of a name or of two or three initials at the beginning of a text, if a colon follows, and text or nothing.
pub(crate) fn speaker(text: &str) -> Option<usize> {
    let initials = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let name = match scan::scan_name(text) {
        0 if (2..=3).contains(&initials) => initials,
        0 => return None,
        name => name,
    };
    let rest = text[name..].trim_start().strip_prefix(':')?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(name)
}

/// The length of two words with capitals at the beginning of a text, if what follows begins like a sentence of its own.
pub(crate) fn writer(text: &str) -> Option<usize> {
    let mut ends = text.match_indices(' ').map(|(at, _)| at);
    let (first, second) = (ends.next()?, ends.next()?);
    let is_name = |word: &str| word.starts_with(letter::is_capital) && word.chars().skip(1).all(letter::is_small);
    let opens = text[second..].trim_start().chars().next()?;
    (second <= LONGEST_SLUG
        && is_name(&text[..first])
        && is_name(&text[first + 1..second])
        && letter::opens_sentence(opens))
    .then_some(second)
}

/// The length of a few words that a dash, a bar or the end of a sentence closes, with far more text behind them.
pub(crate) fn run_in(text: &str) -> Option<usize> {
    let mut from = 0;
    for (words, (at, _)) in text.match_indices(' ').take(LONGEST_TITLE).enumerate() {
        let (word, rest) = (&text[from..at], text[at..].trim_start());
        let is_set_off = rest.starts_with(MARKS) && rest.chars().nth(1) == Some(' ');
        let body = if is_set_off {
            rest.trim_start_matches(MARKS).trim_start()
        } else if let Some(stop) = glued_stop(word) {
            &text[from + stop..]
        } else if word.ends_with(ENDS) && !is_abbreviation(word) || word.ends_with(':') && words >= LONGEST_NAME {
            rest
        } else {
            from = at + 1;
            continue;
        };
        return (has_words(body, SHORTEST_TEXT) && body.starts_with(letter::opens_sentence))
            .then_some(text.len() - body.len());
    }
    None
}

/// The length of a few words behind which a sentence begins with no mark and no line between: with a capital
/// that only a sentence gives to a small word of the text's language. "Ovation for Larribère He leaves the field after …".
///
/// Behind another small word or before a capital it may be part of a name: "at The Mill", "Minister Van Rook".
pub(crate) fn spaced(text: &str, is_small_word: impl Fn(Word) -> bool) -> Option<usize> {
    let mut near = words(text).take(LONGEST_HEADING + 1);
    let mut last = near.next()?;
    near.enumerate().find_map(|(count, word)| {
        let before = core::mem::replace(&mut last, word);
        let closes = text[..word.start].strip_suffix(' ').is_some_and(|title| {
            title.ends_with(|c: char| letter::is_small(c) || c.is_ascii_digit() || matches!(c, ')' | '”' | '»' | '%'))
        });
        let mut letters = text[word.start..word.end].chars();
        let is_opening = letters.next().is_some_and(letter::is_capital) && letters.all(letter::is_small);
        let is_joint = count > 0 && closes && is_opening && is_small_word(word) && !is_small_word(before);
        let is_name = || text[word.end..].trim_start().starts_with(letter::is_capital);
        (is_joint && !is_name() && has_words(&text[word.start..], SHORTEST_SENTENCE)).then_some(word.start)
    })
}

/// Whether a text has at least so many words.
fn has_words(text: &str, least: usize) -> bool {
    text.split(' ').take(least).count() == least
}

/// Where a sentence begins within a word, right behind the end of another: "day.The".
fn glued_stop(word: &str) -> Option<usize> {
    let (head, rest) = word.split_once(ENDS)?;
    let is_word = head.len() > 2 && head.chars().all(letter::is_letter);
    (is_word && rest.starts_with(letter::is_capital)).then_some(word.len() - rest.len())
}

/// Whether the stop that closes a word is that of an abbreviation or an initial.
fn is_abbreviation(word: &str) -> bool {
    word.strip_suffix('.').is_some_and(|word| word.len() < 3 || word.contains('.'))
}

/// Where the dash and the name begin that close a text behind the end of a sentence: "… by noon. — Anna Quill". Behind
/// quotation marks it is whoever said it.
pub(crate) fn signature(text: &str) -> Option<usize> {
    let near = text.ceil_char_boundary(text.len().saturating_sub(LONGEST_SIGNATURE));
    // Nearly all lines are left here: –, — and ― end in these bytes.
    if !text.as_bytes()[near..].iter().any(|byte| matches!(byte, b'-' | 0x93..=0x95)) {
        return None;
    }
    let (dash, name) = text[near..].rsplit_once(letter::DASHES)?;
    let name = name.trim_start();
    let before = text[..near + dash.len()].trim_end_matches(letter::DASHES);
    let is_closed = before.trim_end().ends_with(ENDS);
    (is_closed && !name.is_empty() && scan::scan_name(name) == name.len()).then_some(before.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        for (text, head) in [
            ("ABPFIFF - Feierabend in Altmoor!", Some("ABPFIFF")),
            ("TOOOR FÜR WÖLPE – 87. Minute - Die Wende!", Some("TOOOR FÜR WÖLPE")),
            ("90.+6 Minute - Das muss es sein!", Some("90.+6 Minute")),
            ("FACT CHECK. The pipe is from a different town.", Some("FACT CHECK")),
            ("U.S. The pipe is from a different town.", None),
            ("Abpfiff - Feierabend in Altmoor!", None),
            ("A-B - c", None),
            ("", None),
        ] {
            assert_eq!(slug(text, Lexicon::get()).map(|len| &text[..len]), head, "{text}");
        }
    }

    #[test]
    fn sentences_open_with_small_words() {
        let is_small_word = |text: &'static str| {
            move |word: Word| ["the", "he", "at"].contains(&text[word.start..word.end].to_lowercase().as_str())
        };
        for (text, heading) in [
            ("Rook booked (59) The left back has held a shirt", Some("Rook booked (59) ")),
            ("Ovation for Quill He leaves the field to his cousin", Some("Ovation for Quill ")),
            ("The premier and Minister The Rook have not met since noon", None),
            ("A long day at The Mill for all who came", None),
            ("Storm Hits THE coast road and it stays shut", None),
            ("It is over. The road is open to all again", None),
            ("Quill He leaves the field to his cousin", None),
            ("Ovation for Quill He leaves", None),
            ("", None),
        ] {
            assert_eq!(spaced(text, is_small_word(text)).map(|at| &text[..at]), heading, "{text}");
        }
    }

    #[test]
    fn run_in_titles() {
        const TEXT: &str = "The road by the mill has been under water since six in the morning, they say.";
        for title in [
            "Landslide at Kelbrook. ",
            "Turnout - ",
            "Who will it be ? ",
            "A record for the port.",
            "And yet…",
            "Votes | ",
        ] {
            assert_eq!(run_in(&format!("{title}{TEXT}")), Some(title.len()), "{title}");
        }
        for text in
            [TEXT, "Turnout - By noon it is low.", "Dr. Quill says so and nobody in the hall had heard it before", ""]
        {
            assert_eq!(run_in(text), None, "{text}");
        }
    }

    #[test]
    fn signatures() {
        for (text, line) in [
            ("The road is open. — Anna Quill", Some("The road is open.")),
            ("The road is open.- Anna Quill", Some("The road is open.")),
            ("The road is open! --Bo Rook", Some("The road is open!")),
            ("“The road is open!” --Bo Rook", None),
            ("The road is open – Anna Quill", None),
            ("The road is open. – Closed again", None),
            ("— Anna Quill", None),
            ("", None),
        ] {
            assert_eq!(signature(text).map(|at| &text[..at]), line, "{text}");
        }
    }

    #[test]
    fn writers() {
        for (text, name) in [
            ("Anna Quill Good night", Some("Anna Quill")),
            ("Anna Quill “Good night,” he says", Some("Anna Quill")),
            ("Arden Town win a corner", None),
            ("Good night to you", None),
            ("Anna Quill", None),
            ("Anna  Quill Good", None),
            ("", None),
        ] {
            assert_eq!(writer(text).map(|len| &text[..len]), name, "{text}");
        }
    }

    #[test]
    fn speakers() {
        for (text, name) in [
            ("Anna Quill: Good night", Some("Anna Quill")),
            ("Anna Quill & Bo Rook : Good night", Some("Anna Quill & Bo Rook")),
            ("AQ: Good night", Some("AQ")),
            ("Inés Quiroz: «Good night»", Some("Inés Quiroz")),
            ("Anna Quill says good night", None),
            ("BREAKING: Good night", None),
            ("Quill: Good night", None),
            ("Anna Quill:", Some("Anna Quill")),
            ("", None),
        ] {
            assert_eq!(speaker(text).map(|len| &text[..len]), name, "{text}");
        }
    }
}
