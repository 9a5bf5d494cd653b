//! Names of people, as bylines have them: "Anna Quill", "Jean-Marc O’Dowd and Bo van der Rook", "A Quill,B Rook".
//!
//! A shape, not a list: whether "Northern League" is a person is for the decoder to doubt.

use super::text::{char_at, skip_space};
use crate::letter;

/// The fewest and the most words of a name, particles not counted.
const WORDS: core::ops::RangeInclusive<usize> = 2..=4;

/// Small words inside of names.
const PARTICLES: [&str; 24] = [
    "de", "da", "di", "do", "du", "van", "von", "der", "den", "del", "della", "dos", "das", "la", "le", "el", "al",
    "bin", "ibn", "ten", "ter", "af", "zu", "st",
];

/// What joins the last of several names.
const JOINTS: [&str; 9] = ["and", "und", "et", "y", "e", "en", "och", "i", "ve"];

/// The length of the name or names at the beginning of `text`; 0 if there is none.
///
/// A name has two to four words with capitals. It ends where no further word of that kind follows, also before a
/// digit that is glued on.
///
/// ```text
/// scan_name("Anna Quill3 March 2029") == 10
/// scan_name("A Quill,B Rook2 May") == 14
/// scan_name("Anna says no") == 0
/// ```
pub(crate) fn scan_name(text: &str) -> usize {
    if are_initials(text) {
        return text.len();
    }
    let Some(mut end) = one_name(text, 0) else { return 0 };
    end = past_shift(text, end);
    while let Some(next) = joint(text, end).and_then(|at| one_name(text, at)) {
        end = past_shift(text, next);
    }
    end
}

/// Whether a text is the initials of two people or more, or of one and more than one name: "L.V., A.B. et T.N.", "A. B.-C.".
pub(crate) fn are_initials(text: &str) -> bool {
    let is_short = text.len() <= LONGEST_INITIALS && text.as_bytes().get(1) == Some(&b'.');
    let is_initial = |c: char| letter::is_capital(c) || matches!(c, '.' | '-');
    let mut words = text.split([' ', ',']).filter(|word| !word.is_empty());
    let mut count = 0;
    is_short
        && words.all(|word| {
            let is_initials = word.ends_with('.') && word.chars().all(is_initial);
            count += usize::from(is_initials);
            is_initials || word == "&" || JOINTS.contains(&word)
        })
        && count > 1
}

/// The most bytes of a line of initials.
const LONGEST_INITIALS: usize = 40;

/// The end of what stands in brackets behind the name of whoever has written since or until then: "(now)", "(earlier)".
fn past_shift(text: &str, end: usize) -> usize {
    let Some(rest) = text[end..].strip_prefix(" (") else { return end };
    // Looked for no further than such a word reaches: the rest of the line may be long.
    let close = rest.bytes().take(LONGEST_SHIFT + 1).position(|byte| byte == b')');
    close.filter(|&close| rest[..close].chars().all(letter::is_small)).map_or(end, |close| end + close + 3)
}

/// The longest word for when somebody wrote, in bytes.
const LONGEST_SHIFT: usize = 12;

/// Whether what stands behind a name says where that person is: " in Kelbrook", ", em Porto Juruaí".
pub(crate) fn says_where(text: &str) -> bool {
    let Some(rest) = text.strip_prefix([' ', ',']) else { return false };
    let mut words = rest.split_whitespace();
    let is_lead = words.next().is_some_and(|word| PLACE_LEADS.contains(&word));
    let mut places = words.peekable();
    let is_short = rest.len() <= LONGEST_PLACE && places.peek().is_some();
    is_lead && is_short && places.all(|word| word.starts_with(letter::is_capital) || word.len() <= 3)
}

/// The words that introduce where a reporter is.
const PLACE_LEADS: [&str; 7] = ["in", "at", "em", "en", "à", "aus", "da"];
/// The longest place, in bytes, with the word that introduces it.
const LONGEST_PLACE: usize = 40;

/// The end of the name that starts at `at`.
fn one_name(text: &str, at: usize) -> Option<usize> {
    let mut end = name_word(text, at)?;
    let mut count = 1;
    while count < *WORDS.end() {
        let mut next = skip_space(text.as_bytes(), end);
        // "de la" are two.
        for _ in 0..2 {
            next = particle(text, next).unwrap_or(next);
        }
        match name_word(text, next).filter(|_| next > end) {
            Some(word_end) => end = word_end,
            None => break,
        }
        count += 1;
    }
    WORDS.contains(&count).then_some(end)
}

/// The end of a capitalised word, an initial with or without its stop, a double-barrelled name.
fn name_word(text: &str, at: usize) -> Option<usize> {
    let first = char_at(text, at).filter(|&first| letter::is_capital(first))?;
    let mut end = at + first.len_utf8();
    let rest = text.get(end..)?;
    let mut letters = rest.char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        let joins = matches!(letter, '-' | '\'' | '’' | '.')
            && letters.peek().is_some_and(|&(_, next)| letter::is_letter(next));
        if !(letter::is_letter(letter) || joins) || offset > 32 {
            break;
        }
        // "Anna Quill. He said": a stop belongs to an initial only.
        if letter == '.' && end - at > first.len_utf8() && !text.get(at..end).is_some_and(is_initials) {
            break;
        }
        end += letter.len_utf8();
    }
    // "Step-by-Step", "Port-au-Prince": with a small word inside it is no person.
    let inside = text.get(at..end)?.split('-').skip(1);
    if inside.clone().count() > 1 && inside.take(1).any(|word| word.starts_with(letter::is_small)) {
        return None;
    }
    let is_initial = end == at + first.len_utf8() || text.get(at..end).is_some_and(is_initials);
    Some(if is_initial && text.as_bytes().get(end) == Some(&b'.') { end + 1 } else { end })
}

/// "J.P", "J".
fn is_initials(word: &str) -> bool {
    word.split('.').all(|part| part.chars().next().is_some_and(|letter| letter.len_utf8() == part.len()))
}

/// Whether a word is one of the small words inside of names, in any case.
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.iter().any(|particle| particle.eq_ignore_ascii_case(word))
}

/// The place of the next word if one of the small words stands at `at`.
fn particle(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let len = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    let after = skip_space(text.as_bytes(), at + len);
    (after > at + len && PARTICLES.contains(&rest.get(..len)?)).then_some(after)
}

/// The place after ", ", ",", "/", " & " or " and ".
fn joint(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let next = skip_space(bytes, at);
    if matches!(bytes.get(next)?, b',' | b'/' | b'&') {
        let after = skip_space(bytes, next + 1);
        return Some(word_joint(text, after).unwrap_or(after));
    }
    word_joint(text, next).filter(|_| next > at)
}

fn word_joint(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let len = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    let after = skip_space(text.as_bytes(), at + len);
    (after > at + len && JOINTS.contains(&rest.get(..len)?)).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (text, name) in [
            ("L.V., A.B. et T.N.", "L.V., A.B. et T.N."),
            ("A. B.-C. & D. E.", "A. B.-C. & D. E."),
            ("J. says so", ""),
            ("U.S.", ""),
            ("Anna Quill3 March 2029", "Anna Quill"),
            ("Anna Quill", "Anna Quill"),
            ("Anna Quill, who", "Anna Quill"),
            ("A Quill,B Rook2 May", "A Quill,B Rook"),
            ("Anna Quill and Bo Rook in Arden", "Anna Quill and Bo Rook"),
            ("Anna Quill, Bo Rook and Cem Ay3 May", "Anna Quill, Bo Rook and Cem Ay"),
            ("Anna Quill & Bo Rook", "Anna Quill & Bo Rook"),
            ("Anna Quill/Bo Rook", "Anna Quill/Bo Rook"),
            ("Jean-Marc O’Dowd9", "Jean-Marc O’Dowd"),
            ("Bob McDonagh", "Bob McDonagh"),
            ("J.P. Rook said", "J.P. Rook"),
            ("Anna M. Quill", "Anna M. Quill"),
            ("Ana de la Torre", "Ana de la Torre"),
            ("Kees van der Meer en Bo Rook", "Kees van der Meer en Bo Rook"),
            ("ANNA QUILL", "ANNA QUILL"),
            ("Şule Öztürk", "Şule Öztürk"),
            ("Anna Quill. She", "Anna Quill"),
            ("Anna Quill’s", "Anna Quill’s"),
        ] {
            assert_eq!(&text[..scan_name(text)], name);
        }
        for text in ["", "Anna", "Anna says no", "anna quill", "3 March", "Anna, Bo", "de la Torre", "A"] {
            assert_eq!(scan_name(text), 0, "{text}");
        }
    }
}
