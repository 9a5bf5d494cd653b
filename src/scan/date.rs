//! Days: `14.03.2031`, "Friday 14 January 2031", "Sat. Jun 22nd, 2031", "23 de enero de 2025", `2031-05-17`.

use super::PartialDate;
use super::text::{char_at, digits, digits_exact, ends_word, skip_space};
use crate::language::{Lexicon, Term, next_word, word_at};
use crate::letter;

/// The day that `text` has at `at`, and where it ends. A weekday alone is a day; so are a day and a month.
pub(super) fn scan_date(text: &str, at: usize, lexicon: &Lexicon) -> Option<(usize, PartialDate)> {
    let bytes = text.as_bytes();
    if bytes.get(at)?.is_ascii_digit() {
        let in_digits = iso(text, at).or_else(|| numeric(text, at).filter(|&(end, _)| !is_clock(bytes, at, end)));
        return in_digits.or_else(|| day_first(text, at, lexicon));
    }
    let (word_end, term) = term_at(text, at, lexicon)?;
    let month_first = term.month.and_then(|month| month_first(text, word_end, month, lexicon));
    let with_weekday = term.weekday.map(|weekday| after_weekday(text, word_end, weekday, lexicon));
    match (month_first, with_weekday) {
        (Some(first), Some(second)) if first.0 > second.0 => Some(first),
        (first, second) => second.or(first),
    }
}

/// The word at this place and what it means; its end after the full stop of an abbreviation.
fn term_at(text: &str, at: usize, lexicon: &Lexicon) -> Option<(usize, Term)> {
    let word = word_at(text.as_bytes(), at)?;
    Some((word.end, lexicon.term(word)))
}

/// "Friday", "Sat.", "Montag,", then perhaps the rest of the date.
fn after_weekday(text: &str, end: usize, weekday: u8, lexicon: &Lexicon) -> (usize, PartialDate) {
    // Portuguese says "terça-feira": the second word belongs to the first.
    let second = next_word(text.as_bytes(), end).filter(|word| text.get(end..word.start) == Some("-"));
    let end = second.filter(|&word| lexicon.term(word).joint).map_or(end, |word| word.end);
    let alone = (end, PartialDate { weekday: Some(weekday), ..PartialDate::default() });
    let rest = skip_joints(text, skip_accent(text, skip_stop(text, end)), lexicon);
    // "Donnerstag (14. Oktober)"
    if text.as_bytes().get(rest) == Some(&b'(')
        && let Some((close, date)) =
            iso(text, rest + 1).or_else(|| numeric(text, rest + 1)).or_else(|| day_first(text, rest + 1, lexicon))
        && text.as_bytes().get(close) == Some(&b')')
    {
        return (close + 1, PartialDate { weekday: Some(weekday), ..date });
    }
    let date = match text.as_bytes().get(rest) {
        Some(byte) if byte.is_ascii_digit() => {
            iso(text, rest).or_else(|| numeric(text, rest)).or_else(|| day_first(text, rest, lexicon))
        }
        Some(_) => {
            term_at(text, rest, lexicon).and_then(|(word_end, term)| month_first(text, word_end, term.month?, lexicon))
        }
        None => None,
    };
    date.map_or(alone, |(end, date)| (end, PartialDate { weekday: Some(weekday), ..date }))
}

/// `2031-05-17`.
fn iso(text: &str, at: usize) -> Option<(usize, PartialDate)> {
    let bytes = text.as_bytes();
    let (year, at) = digits_exact(bytes, at, 4)?;
    let mark = *bytes.get(at).filter(|byte| matches!(byte, b'-' | b'/' | b'.'))?;
    let (month, at) = digits_exact(bytes, at + 1, 2)?;
    (bytes.get(at) == Some(&mark)).then_some(())?;
    let (day, end) = digits_exact(bytes, at + 1, 2)?;
    Some((end, date(Some(year), month, day)?))
}

/// `14.03.2031`, `14/3/31`, `14.3.`; the month first only where the day cannot be.
fn numeric(text: &str, at: usize) -> Option<(usize, PartialDate)> {
    let bytes = text.as_bytes();
    let (first, at) = digits(bytes, at, 2)?;
    let mark = *bytes.get(at).filter(|byte| matches!(byte, b'-' | b'/' | b'.'))?;
    let (second, at) = digits(bytes, at + 1, 2)?;
    (bytes.get(at) == Some(&mark)).then_some(())?;
    let (year, end) = match digits(bytes, at + 1, 4) {
        Some((year, end)) if end == at + 5 => (Some(year), end),
        Some((year, end)) if end == at + 3 => (Some(2000 + year), end),
        Some(_) => return None,
        // "14.3." with its full stop is a date without a year in German only.
        None if mark == b'.' => (None, at + 1),
        None => return None,
    };
    if char_at(text, end).is_some_and(|next| next.is_ascii_digit()) {
        return None;
    }
    let (day, month) = if second > 12 && mark != b'.' { (second, first) } else { (first, second) };
    Some((end, date(year, month, day)?))
}

/// `28/05` at the end of a text; the month first only where the day cannot be.
pub(super) fn day_and_month(text: &str, at: usize) -> Option<(usize, PartialDate)> {
    let (first, mark) = digits_exact(text.as_bytes(), at, 2)?;
    let (second, end) = digits_exact(text.as_bytes(), mark + 1, 2)?;
    let (day, month) = if second > 12 { (second, first) } else { (first, second) };
    let is_all = text.as_bytes().get(mark) == Some(&b'/') && end == text.len();
    is_all.then(|| date(None, month, day)).flatten().map(|date| (end, date))
}

/// Whether what was read as a day without a year, `07.06.`, is as good a time and so more likely one: a feed is full of times.
fn is_clock(bytes: &[u8], at: usize, end: usize) -> bool {
    let hour = digits_exact(bytes, at, 2).filter(|&(hour, _)| hour < 24);
    end == at + "07.06.".len() && hour.is_some() && bytes.get(at + 2) == Some(&b'.')
}

/// "3 March 2029", "2nd May", "1er mars", "23. Januar 2025", "23 de enero de 2025".
fn day_first(text: &str, at: usize, lexicon: &Lexicon) -> Option<(usize, PartialDate)> {
    let (day, digits_end) = digits(text.as_bytes(), at, 2)?;
    let day_end = skip_ordinal(text, digits_end);
    let month_at = skip_joints(text, day_end, lexicon);
    if month_at == digits_end
        && day_end == digits_end
        && char_at(text, month_at).is_none_or(|next| !letter::is_capital(next))
    {
        return None;
    }
    let (month_end, term) = term_at(text, month_at, lexicon)?;
    let (end, year) = year_after(text, month_end, lexicon);
    Some((end, date(year, u32::from(term.month?), day)?))
}

/// "January 23, 2025", "Jun 22nd", after the name of the month.
fn month_first(text: &str, month_end: usize, month: u8, lexicon: &Lexicon) -> Option<(usize, PartialDate)> {
    let bytes = text.as_bytes();
    let at = skip_space(bytes, skip_stop(text, month_end));
    let (day, digits_end) = digits(bytes, at, 2).filter(|_| at > month_end)?;
    // A stop behind the day is the sentence's: "on Nov. 9."
    let day_end = if bytes.get(digits_end) == Some(&b'.') { digits_end } else { skip_ordinal(text, digits_end) };
    // "May 10:32", "May 3.5": the number is another one's.
    let next = bytes.get(digits_end).zip(bytes.get(digits_end + 1));
    if next.is_some_and(|(mark, next)| matches!(mark, b':' | b'.' | b'%') && next.is_ascii_digit())
        || !ends_word(text, day_end)
    {
        return None;
    }
    let (end, year) = year_after(text, day_end, lexicon);
    Some((end, date(year, u32::from(month), day)?))
}

/// The year after a day and month, with comma, full stop or "de" between; and where the date ends with it or without.
fn year_after(text: &str, at: usize, lexicon: &Lexicon) -> (usize, Option<u32>) {
    let bytes = text.as_bytes();
    let from = skip_joints(text, skip_stop(text, at), lexicon);
    match digits_exact(bytes, from, 4) {
        Some((year, end))
            if (1900..2200).contains(&year) && from > at && ends_word(text, end) && !is_clock_colon(bytes, end) =>
        {
            (end, Some(year))
        }
        None => match glued_year(bytes, from) {
            Some(year) if from > at => (from + 4, Some(year)),
            _ => (at, None),
        },
        _ => (at, None),
    }
}

/// The year of "14th March 20336:41 pm", which a time is glued to.
fn glued_year(bytes: &[u8], from: usize) -> Option<u32> {
    let year = bytes
        .get(from..from + 4)?
        .iter()
        .try_fold(0, |year, byte| byte.is_ascii_digit().then(|| year * 10 + u32::from(byte - b'0')))?;
    let (hour, end) = digits(bytes, from + 4, 2)?;
    let (_, minute_end) = digits(bytes, end + 1, 2)?;
    let is_clock = hour < 24 && bytes[end] == b':' && minute_end == end + 3;
    (is_clock && (1900..2200).contains(&year)).then_some(year)
}

/// "1902:" after a date is a time rather than a year.
fn is_clock_colon(bytes: &[u8], at: usize) -> bool {
    bytes.get(at) == Some(&b':') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
}

/// Past the full stop of an abbreviation.
fn skip_stop(text: &str, at: usize) -> usize {
    at + usize::from(text.as_bytes().get(at) == Some(&b'.'))
}

/// Past the apostrophe that stands for the accent of a capital: "LUNEDI’ 4 NOVEMBRE".
fn skip_accent(text: &str, at: usize) -> usize {
    let accent = char_at(text, at).filter(|mark| matches!(mark, '\'' | '’'));
    let end = at + accent.map_or(0, char::len_utf8);
    if skip_space(text.as_bytes(), end) > end { end } else { at }
}

/// Past what makes a number an ordinal: "2nd", "1er", "23.", "1º".
fn skip_ordinal(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    let is_ordinal = match rest {
        [b'.', ..] => return at + 1,
        // U+00BA º, U+00AA ª, U+00B0 °.
        [0xC2, 0xBA | 0xAA | 0xB0, ..] => true,
        [first, second, ..] => {
            [b"st", b"nd", b"rd", b"th", b"er"].iter().any(|word| [*first, *second].eq_ignore_ascii_case(*word))
        }
        _ => false,
    };
    if is_ordinal && ends_word(text, at + 2) { at + 2 } else { at }
}

/// Past blanks, commas and the small words between the parts of a date: two of them at most ("de la").
pub(super) fn skip_joints(text: &str, mut at: usize, lexicon: &Lexicon) -> usize {
    let bytes = text.as_bytes();
    let spaced = |at: usize| {
        let next = skip_space(bytes, at);
        if bytes.get(next) == Some(&b',') { skip_space(bytes, next + 1) } else { next }
    };
    at = spaced(at);
    for _ in 0..2 {
        match next_word(bytes, at) {
            Some(word) if word.start == at && lexicon.term(word).joint && skip_space(bytes, word.end) > word.end => {
                at = spaced(word.end)
            }
            _ => break,
        }
    }
    at
}

fn date(year: Option<u32>, month: u32, day: u32) -> Option<PartialDate> {
    let in_range = (1..=12).contains(&month) && (1..=31).contains(&day);
    let year = year.and_then(|year| u16::try_from(year).ok());
    let date = PartialDate { year, month: Some(month as u8), day: Some(day as u8), weekday: None };
    (in_range && (year.is_none() || date.whole().is_some())).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(&str, PartialDate)> {
        scan_date(text, 0, Lexicon::get()).map(|(end, date)| (&text[..end], date))
    }

    fn day(year: u16, month: u8, day: u8, weekday: Option<u8>) -> PartialDate {
        PartialDate { year: (year > 0).then_some(year), month: Some(month), day: Some(day), weekday }
    }

    #[test]
    fn days() {
        for (text, expected_text, expected) in [
            ("3 March 2029 15:56", "3 March 2029", day(2029, 3, 3, None)),
            ("2nd May", "2nd May", day(0, 5, 2, None)),
            ("Friday 14 January 2031 19:22", "Friday 14 January 2031", day(2031, 1, 14, Some(4))),
            ("Sat. Jun 22nd, 2031", "Sat. Jun 22nd, 2031", day(2031, 6, 22, Some(5))),
            ("Saturday, 13 March 2031", "Saturday, 13 March 2031", day(2031, 3, 13, Some(5))),
            ("January 23, 2025 9:13", "January 23, 2025", day(2025, 1, 23, None)),
            ("January 23 2025", "January 23 2025", day(2025, 1, 23, None)),
            ("the 1st of May", "", day(0, 0, 0, None)),
            ("1st of May, 2030", "1st of May, 2030", day(2030, 5, 1, None)),
            ("2031-05-17 Rally", "2031-05-17", day(2031, 5, 17, None)),
            ("14.03.2031", "14.03.2031", day(2031, 3, 14, None)),
            ("14/03/2031", "14/03/2031", day(2031, 3, 14, None)),
            ("03/14/2031", "03/14/2031", day(2031, 3, 14, None)),
            ("14.3. Tag", "14.3.", day(0, 3, 14, None)),
            ("31.12. Tag", "31.12.", day(0, 12, 31, None)),
            ("Freitag, 14.03.", "Freitag, 14.03.", day(0, 3, 14, Some(4))),
            ("terça-feira 27 dezembro 2033", "terça-feira 27 dezembro 2033", day(2033, 12, 27, Some(1))),
            ("14.3.31", "14.3.31", day(2031, 3, 14, None)),
            ("May 15 10:32", "May 15", day(0, 5, 15, None)),
            ("Nov. 9.", "Nov. 9", day(0, 11, 9, None)),
        ] {
            let expected = (!expected_text.is_empty()).then_some((expected_text, expected));
            assert_eq!(read(text), expected, "{text}");
        }
        let friday = PartialDate { weekday: Some(4), ..PartialDate::default() };
        assert_eq!(read("FRIDAY"), Some(("FRIDAY", friday)));
        assert_eq!(read("Friday’s vote"), Some(("Friday", friday)));
    }

    #[test]
    fn no_days() {
        for text in [
            "",
            "32 March",
            "30.02.2031",
            "2031-13-01",
            "5 drivers",
            "May",
            "March on",
            "10 per",
            "1,500 ballots",
            "7-10: Ferro",
            "3march",
            "31/31/31",
            "May 3.5",
            "07.06. Otro",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
