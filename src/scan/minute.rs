//! Minutes of a match: `45+2'`, `88 min:`, "90 min +4", "Minuto 116", `3.`, `90`.

use super::Strength;
use super::clock::meridiem;
use super::text::{char_at, digits, ends_word, goes_on, skip_space};
use crate::language::{Cue, Lexicon, next_word, word_at};
use crate::letter;

/// The longest name of a match in a bracket, in bytes.
const LONGEST_MATCH: usize = 32;

/// The last minute there is: 120 with extra time, and some that were lost.
const LAST: u32 = 130;

/// A minute at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ScannedMinute {
    pub(super) end: usize,
    /// Minute and added minutes.
    pub(super) count: (u16, u16),
    pub(super) strength: Strength,
}

/// The minute of a match at the beginning of `text`, and which match it is of.
pub(super) fn scan_minute(text: &str, lexicon: &Lexicon) -> Option<ScannedMinute> {
    let found = scan(text, lexicon)?;
    let end = bracket(text, found.end);
    let strength = if end.is_some() { found.strength.max(Strength::Likely) } else { found.strength };
    Some(ScannedMinute { end: end.unwrap_or(found.end), strength, ..found })
}

fn scan(text: &str, lexicon: &Lexicon) -> Option<ScannedMinute> {
    let bytes = text.as_bytes();
    if !bytes.first()?.is_ascii_digit() {
        let lead = lexicon.lead(text, Cue::MinuteLead)?;
        let stop = usize::from(bytes.get(lead) == Some(&b'.'));
        let at = skip_space(bytes, lead + stop);
        let (count, end, _) = added(text, at)?;
        let set_off =
            end == text.len() || matches!(bytes.get(end), Some(b':' | b'.' | b'\'' | b' ')) && !goes_on(text, end);
        return (at > lead && set_off).then_some(ScannedMinute { end, count, strength: Strength::Likely });
    }
    if let Some(found) = stopwatch(text) {
        return Some(found);
    }
    let (count, end, is_added) = added(text, 0)?;
    let mut found = ScannedMinute { end, count, strength: if is_added { Strength::Sure } else { Strength::Weak } };
    if let Some(prime_end) = prime(bytes, end) {
        // 45'+2, 45' +2.
        let (count, end, _) = more(text, count, prime_end).unwrap_or((count, prime_end, false));
        let end = prime(bytes, end).unwrap_or(end);
        let end = half(bytes, end).unwrap_or(end);
        found = ScannedMinute { end, count, strength: Strength::Likely.max(found.strength) };
        return ends_word(text, end).then_some(found);
    }
    if let Some(end) = named_half(text, end) {
        return Some(ScannedMinute { end, count, strength: Strength::Likely });
    }
    let unit = skip_space(bytes, end + usize::from(bytes.get(end) == Some(&b'.')));
    if let Some(word) = word_at(bytes, unit)
        && lexicon.term(word).minute
    {
        let stop = usize::from(bytes.get(word.end) == Some(&b'.'));
        // "82e' But": the sign for minutes stands behind the ordinal as well.
        if let Some(prime_end) = prime(bytes, word.end) {
            return Some(ScannedMinute { end: prime_end, count, strength: Strength::Likely });
        }
        let added = more(text, count, word.end + stop);
        let (count, end, is_added) = added.unwrap_or((count, seconds(text, word.end, lexicon), false));
        let end = prime(bytes, end).filter(|_| is_added).unwrap_or(end);
        let is_closed = bytes.get(end) == Some(&b'.') && opens_sentence(text, end + 1);
        let set_off =
            is_closed || is_added || matches!(bytes.get(skip_space(bytes, end)), None | Some(b':' | b'-' | b'|'));
        let strength = match set_off {
            _ if is_added || found.strength == Strength::Sure => Strength::Sure,
            true => Strength::Likely,
            false if goes_on(text, end) || is_age(text, end, lexicon) => return None,
            false => Strength::Weak,
        };
        return Some(ScannedMinute { end, count, strength });
    }
    bare(text, found)
}

/// The end of a bracket behind a minute that a colon closes: "89. Minute (ALT - NEU): …" is of one of several matches.
fn bracket(text: &str, at: usize) -> Option<usize> {
    let open = skip_space(text.as_bytes(), at);
    let inner = text.get(open..)?.strip_prefix('(')?;
    let close = inner.bytes().take(LONGEST_MATCH).position(|byte| byte == b')')?;
    inner[close + 1..].starts_with(':').then_some(open + 1 + close + 1)
}

/// The end of "79 min 50 sec", of which the minutes are read.
fn seconds(text: &str, at: usize, lexicon: &Lexicon) -> usize {
    let bytes = text.as_bytes();
    let from = skip_space(bytes, at);
    let (Some((_, end)), true) = (digits(bytes, from, 2), from > at) else { return at };
    let word = word_at(bytes, skip_space(bytes, end));
    word.filter(|&word| lexicon.term(word).unit.is_some_and(|unit| unit.minutes() == 0)).map_or(at, |word| word.end)
}

/// `28:41`, `66:10:`: minutes and seconds since the match began. Up to `24:00` it is as good a time of day, and read
/// as one; of which kind they are, the others tell.
fn stopwatch(text: &str) -> Option<ScannedMinute> {
    let bytes = text.as_bytes();
    let (minute, colon) = digits(bytes, 0, 3).filter(|&(minute, _)| (25..=LAST).contains(&minute))?;
    let seconds = digits(bytes, colon + 1, 2).filter(|&(seconds, end)| end == colon + 3 && seconds < 60);
    let (_, end) = seconds.filter(|_| bytes.get(colon) == Some(&b':'))?;
    // "33:02pm" is a slip of whoever is used to times of day.
    let end = meridiem(text, end).map_or(end, |(end, _)| end);
    // "28:41.3" and "28:41:07" are results of a race.
    let is_result =
        matches!(bytes.get(end), Some(b'.' | b',' | b':')) && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
    let is_set_off = matches!(bytes.get(end), Some(b':' | b';'));
    let strength = if is_set_off { Strength::Likely } else { Strength::Weak };
    let opens = ends_word(text, end) && !is_result && !goes_on(text, end);
    opens.then_some(ScannedMinute { end, count: (minute as u16, 0), strength })
}

/// `45+2`, `90.+3`, "90 + 4" or a minute alone; whether something was added.
fn added(text: &str, at: usize) -> Option<((u16, u16), usize, bool)> {
    let (minute, end) = digits(text.as_bytes(), at, 3).filter(|&(minute, _)| minute <= LAST)?;
    let count = (minute as u16, 0);
    let stop = usize::from(text.as_bytes().get(end..end + 2) == Some(b".+"));
    Some(more(text, count, end + stop).unwrap_or((count, end, false)))
}

/// The "+2" after a minute.
fn more(text: &str, (minute, _): (u16, u16), at: usize) -> Option<((u16, u16), usize, bool)> {
    let bytes = text.as_bytes();
    let plus = skip_space(bytes, at);
    (bytes.get(plus) == Some(&b'+')).then_some(())?;
    let (added, end) = digits(bytes, skip_space(bytes, plus + 1), 2)?;
    // Overtime follows the end of a half; "2+2" is a sum and "50+1" a rule.
    let is_half = matches!(minute, 15 | 30 | 40 | 45 | 60 | 70 | 80 | 90 | 105 | 120);
    (is_half && added < 30).then_some(((minute, added as u16), end, true))
}

/// The sign for minutes: ', ’ or ′.
fn prime(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..)? {
        [b'\'', ..] => Some(at + 1),
        [0xE2, 0x80, 0x99 | 0xB2, ..] => Some(at + 3),
        _ => None,
    }
}

/// The half of the match behind its minute: `12'1T`, `12' 2T`, `12'/2T`.
fn half(bytes: &[u8], at: usize) -> Option<usize> {
    let from = skip_space(bytes, at + usize::from(bytes.get(at) == Some(&b'/')));
    matches!(bytes.get(from..from + 2)?, [b'1' | b'2', b'T' | b't']).then_some(from + 2)
}

/// The half of the match behind a bare minute, at the end of a line: "53 2º tempo", "12 1ª parte".
fn named_half(text: &str, at: usize) -> Option<usize> {
    let half = text.get(at..)?.strip_prefix([' ', '\u{a0}'])?.strip_prefix(['1', '2'])?;
    let word = half.strip_prefix(['º', 'ª', '°'])?.trim_start();
    let is_word = (5..=6).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    is_word.then_some(text.len())
}

/// Whether a space and a sentence follow, or nothing: "45. min. The keeper has it".
fn opens_sentence(text: &str, at: usize) -> bool {
    let next = skip_space(text.as_bytes(), at);
    let opens = |next: char| letter::is_capital(next) || matches!(next, '"' | '„' | '«' | '“');
    next == text.len() || next > at && char_at(text, next).is_some_and(opens)
}

fn is_age(text: &str, at: usize, lexicon: &Lexicon) -> bool {
    next_word(text.as_bytes(), at).is_some_and(|word| lexicon.term(word).ago)
}

/// A number with nothing that makes it a minute: `3.` alone or before a sentence, `90` before a capital.
fn bare(text: &str, found: ScannedMinute) -> Option<ScannedMinute> {
    let bytes = text.as_bytes();
    let mut end = found.end;
    let stop = usize::from(bytes.get(end) == Some(&b'.'));
    end += stop;
    let next = skip_space(bytes, end);
    let opens = match char_at(text, next) {
        None => true,
        Some(':' | '|') => found.strength == Strength::Sure || next > end || opens_sentence(text, next + 1),
        Some(next_char) => {
            next > end && !letter::is_small(next_char) && !next_char.is_ascii_digit() && next_char != '%'
        }
    };
    // The stop is the ordinal's, so it belongs to the number.
    opens.then_some(ScannedMinute { end, ..found })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(&str, (u16, u16), Strength)> {
        scan_minute(text, Lexicon::get()).map(|it| (&text[..it.end], it.count, it.strength))
    }

    #[test]
    fn minutes_of_a_match() {
        use Strength::*;
        for (text, expected, count, strength) in [
            ("45' Gol", "45'", (45, 0), Likely),
            ("45’", "45’", (45, 0), Likely),
            ("45+2' Gol", "45+2'", (45, 2), Sure),
            ("45'+2 Gol", "45'+2", (45, 2), Likely),
            ("45'1T Gol", "45'1T", (45, 0), Likely),
            ("9'/2T - Gol", "9'/2T", (9, 0), Likely),
            ("45+2 Gol", "45+2", (45, 2), Sure),
            ("90+13", "90+13", (90, 13), Sure),
            ("90.+3 Tor", "90.+3", (90, 3), Sure),
            ("88 min: The tram", "88 min", (88, 0), Likely),
            ("90 min +4: The tram", "90 min +4", (90, 4), Sure),
            ("90+2 min The tram", "90+2 min", (90, 2), Sure),
            ("79 mins: Scrum", "79 mins", (79, 0), Likely),
            ("90+4 mins: All up", "90+4 mins", (90, 4), Sure),
            ("80 mins Scrum", "80 mins", (80, 0), Weak),
            ("89. Minute (ALT - NEU): Tor", "89. Minute (ALT - NEU)", (89, 0), Likely),
            ("82e' But !", "82e'", (82, 0), Likely),
            ("90e+4' C’est fini", "90e+4'", (90, 4), Sure),
            ("45. min. Klich wraca", "45. min", (45, 0), Likely),
            ("24: Low ball by Quill", "24", (24, 0), Weak),
            ("28:41: Skerra level", "28:41", (28, 0), Likely),
            ("33:02pm: Heavy rain", "33:02pm", (33, 0), Likely),
            ("65:30 Smoke from the stands", "65:30", (65, 0), Weak),
            ("Minute 116", "Minute 116", (116, 0), Likely),
            ("3.", "3.", (3, 0), Weak),
            ("3. Tor für die Werft", "3.", (3, 0), Weak),
            ("90 Fazit:", "90", (90, 0), Weak),
            ("90", "90", (90, 0), Weak),
        ] {
            assert_eq!(read(text), Some((expected, count, strength)), "{text}");
        }
    }

    #[test]
    fn no_minutes() {
        for text in [
            "",
            "200' Gol",
            "131",
            "10 drivers involved: Ferro",
            "2 lines closed",
            "5 min ago",
            "3.5 per cent",
            "10-15",
            "28:41.3 Quill",
            "28:41:07",
            "28:41 minutes of rain",
            "14:29: Free kick",
            "2+2 = 4",
            "5-10: Ferro",
            "10 minutes of rain",
            "90's music",
            "450 g flour",
            "7%",
            "10:32",
            "1,500 ballots",
            "Minute of silence",
            "10x",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
