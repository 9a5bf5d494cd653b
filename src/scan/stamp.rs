//! Stamps: the time of an update as a whole, with what introduces it. What is on the clock or in the calendar is put together
//! in `civil`.

use super::age::scan_age;
use super::civil::civil;
use super::clock::closes;
use super::epoch::scan_epoch;
use super::minute::scan_minute;
use super::over::scan_over;
use super::phase::scan_phase;
use super::text::{after_word, char_at, digits, digits_exact, skip_space};
use super::{Lead, PartialDate, Scanned, Strength};
use crate::civil::Clock;
use crate::language::{Cue, Cues, Lexicon, Offset, Unit, Word, Zone, word_at};
use crate::timeline::StampKind;

/// The longest stamp at the very beginning of `text`; the caller has taken off indentation and bullets.
///
/// ```text
/// scan_stamp("14:44 , Anna Quill")     a clock, 5 bytes, Likely
/// scan_stamp("10.32 GMT")              a clock with a zone, 9 bytes, Sure
/// scan_stamp("20m ago (08:53 GMT)…")   an age with clock and zone beside it, 19 bytes, Sure
/// scan_stamp("Posted at 10:32")        a clock, bytes 10 to 15, after Lead::Posted
/// scan_stamp("7-10: Ferro")            nothing
/// ```
pub(crate) fn scan_stamp(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    if matches!(text.as_bytes().first()?, b'(' | b'[') { bracketed(text, lexicon) } else { unbracketed(text, lexicon) }
}

fn unbracketed(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let bytes = text.as_bytes();
    if bytes.first()?.is_ascii_digit() {
        return numbers(text, lexicon);
    }
    let first = word_at(bytes, 0)?;
    if let Some(found) = twelve(text, first, lexicon).or_else(|| now(text, lexicon)) {
        return Some(found);
    }
    if lexicon.may_open_time(first) { introduced(text, lexicon).or_else(|| words(text, lexicon)) } else { None }
}

/// "Noon", "Midnight": what the style books of agencies ask for instead of a 12.
fn twelve(text: &str, first: Word, lexicon: &Lexicon) -> Option<Scanned> {
    let hour = lexicon.term(first).twelve.filter(|_| closes(text, first.end))?;
    Some(Scanned { clock: Clock::new(hour, 0), ..Scanned::new(first.end, StampKind::Clock, Strength::Sure) })
}

/// "now 08.12", as a page says of its newest update what it says of the others by "2m ago 08.10".
fn now(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let end = after_word(text.as_bytes(), 0, "now")?;
    let when = clock_beside(text, end, lexicon)?;
    Some(Scanned {
        range: 0..when.range.end,
        kind: StampKind::Age,
        strength: Strength::Sure,
        age_minutes: Some(0),
        ..when
    })
}

/// The clock beside an age without a mark between: two digits and two digits, as no first words of a text are.
fn clock_beside(text: &str, age_end: usize, lexicon: &Lexicon) -> Option<Scanned> {
    let bytes = text.as_bytes();
    let at = skip_space(bytes, age_end);
    let (_, mark) = digits_exact(bytes, at, 2).filter(|_| at > age_end)?;
    let (_, end) = digits_exact(bytes, mark + 1, 2).filter(|_| matches!(bytes.get(mark), Some(b':' | b'.')))?;
    civil(text, at, lexicon).filter(|when| when.range.end >= end && !when.is_range && bytes.get(end) != Some(&b':'))
}

/// A stamp that begins with a digit: of all readings the longest, and of those the surest.
fn numbers(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    // "2nd set" is no day, although "set" is a month in Italian; "2,6 km" are to go, and "5:45 KM" are a time and initials.
    if lexicon.lead(text, Cue::PhaseWord).is_some_and(|end| !text[..end].contains(':')) {
        return phase(text, lexicon);
    }
    let epoch = scan_epoch(text).map(|(end, instant)| Scanned {
        clock: Some(instant.clock),
        date: Some(PartialDate {
            year: Some(instant.date.year()),
            month: Some(instant.date.month()),
            day: Some(instant.date.day()),
            weekday: None,
        }),
        zone: Some((end..end, UTC)),
        ..Scanned::new(end, StampKind::Epoch, Strength::Likely)
    });
    let dated = longer(longer(epoch, age(text, lexicon)), civil(text, 0, lexicon));
    longer(longer(dated, over(text, lexicon)), minute(text, lexicon))
}

/// Of two readings the longer, of two as long the surer; the second if they are alike in both.
fn longer(first: Option<Scanned>, second: Option<Scanned>) -> Option<Scanned> {
    let rank = |reading: &Option<Scanned>| reading.as_ref().map(|found| (found.range.end, found.strength));
    if rank(&second) >= rank(&first) { second } else { first }
}

/// A stamp that begins with a word of its own: "Friday 14 January", "TSİ 23:00", "vor 2 Stunden", "FULL-TIME:".
fn words(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let dated = longer(age(text, lexicon), civil(text, 0, lexicon));
    longer(longer(dated, minute(text, lexicon)), phase(text, lexicon))
}

/// What stands before a time and does not belong to it.
const LEADS: Cues = Cues::of(&[Cue::PostedLead, Cue::UpdatedLead, Cue::ClockLead, Cue::DateLead, Cue::ScrapeLead]);

/// A stamp behind a word that is not part of it: "Posted at 10:32", "um 18 Uhr".
fn introduced(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let bytes = text.as_bytes();
    let mut lead = Lead::None;
    let mut at = 0;
    // "Updated: at 10:32", "Mis à jour le 3 mars": two words can come together.
    for _ in 0..2 {
        let Some((len, cue)) = lexicon.lead_of(text.get(at..)?, LEADS) else { break };
        let this = match cue {
            Cue::PostedLead => Lead::Posted,
            Cue::UpdatedLead => Lead::Updated,
            Cue::ScrapeLead => Lead::Scraped,
            _ => Lead::Preposition,
        };
        lead = if lead == Lead::None { this } else { lead };
        at = skip_space(bytes, at + len);
        // "Updated: 10:32", "Published - 3 March", "UPDATE @ 9:26 p.m.".
        let mark = char_at(text, at).filter(|mark| matches!(mark, ':' | ',' | '-' | '–' | '|' | '@'));
        at = mark.map_or(at, |mark| skip_space(bytes, at + mark.len_utf8()));
    }
    if lead == Lead::None {
        return None;
    }
    if lead == Lead::Scraped {
        return scraped(text, at);
    }
    // "Update 25 – 11:37 PM: …": updates of one post are numbered.
    let numbered = number_of(text, at).filter(|_| lead == Lead::Posted);
    at = numbered.unwrap_or(at);
    let rest = text.get(at..)?;
    let found = longer(civil(rest, 0, lexicon), age(rest, lexicon))?;
    // "At 10:32 the drivers …" is how a sentence begins as well.
    let limit = if lead == Lead::Preposition { Strength::Likely } else { Strength::Sure };
    Some(Scanned { lead, strength: found.strength.min(limit), ..found.shifted(at) })
}

/// The end of a number of up to two digits that a mark sets off from what follows: `25 – `, `3, `, `#2: `.
fn number_of(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let (_, end) = digits(bytes, at + usize::from(bytes.get(at) == Some(&b'#')), 2)?;
    let mark = skip_space(bytes, end);
    let len = char_at(text, mark).filter(|mark| matches!(mark, ':' | ',' | '-' | '–' | '—'))?.len_utf8();
    let next = skip_space(bytes, mark + len);
    (next > mark + len).then_some(next)
}

/// `2031-05-17` or `2031-05` behind the word "date".
fn scraped(text: &str, at: usize) -> Option<Scanned> {
    let bytes = text.as_bytes();
    let (year, end) = digits_exact(bytes, at, 4)?;
    let part = |at: usize| digits_exact(bytes, at + 1, 2).filter(|_| bytes.get(at) == Some(&b'-'));
    let (month, end) = part(end)?;
    let (day, end) = part(end).map_or((None, end), |(day, end)| (Some(day as u8), end));
    let date = PartialDate { year: u16::try_from(year).ok(), month: Some(month as u8), day, weekday: None };
    let is_date = (1..=12).contains(&month) && (day.is_none() || date.whole().is_some());
    is_date.then(|| Scanned {
        range: at..end,
        date: Some(date),
        lead: Lead::Scraped,
        ..Scanned::new(end, StampKind::Clock, Strength::Likely)
    })
}

/// What an update says of its time elsewhere is no longer than this, in bytes.
const LONGEST_ELSEWHERE: usize = 64;

/// `[10:32]`, `(08:53 GMT)`, `(88'):`: brackets that hold a stamp and nothing else, but for the same time elsewhere,
/// "[Update 4:47 a.m. Friday in Pembrey, 10:47 p.m. Thursday ET]".
fn bracketed(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let close = if text.starts_with('(') { b')' } else { b']' };
    let found = unbracketed(text.get(1..)?, lexicon)?;
    // "(88'): …", but not "(88') Quill" in a list of goals.
    let behind = || text.as_bytes().get(found.range.end + 2);
    match found.kind {
        StampKind::Clock | StampKind::Age => {}
        StampKind::Minute if behind() == Some(&b':') => {}
        _ => return None,
    }
    let rest = &text.as_bytes()[found.range.end + 1..];
    let reach = if found.lead == Lead::Posted { LONGEST_ELSEWHERE } else { 1 };
    let elsewhere = rest.iter().take(reach).position(|&byte| byte == close)?;
    let end = found.range.end + 1 + elsewhere + 1;
    (found.lead != Lead::Scraped).then(|| Scanned { range: 0..end, ..found.shifted(1) })
}

/// An age, with what may stand behind it: the same in other words, a time in brackets, a day.
fn age(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let (end, minutes) = scan_age(text, lexicon)?;
    // "31m ago31 minutes ago": once for the eye and once for the ear.
    let end = text.get(end..).and_then(|rest| scan_age(rest, lexicon)).map_or(end, |(more, _)| end + more);
    let mut found = Scanned { age_minutes: Some(minutes), ..Scanned::new(end, StampKind::Age, Strength::Sure) };
    let bytes = text.as_bytes();
    let open = skip_space(bytes, end);
    if bytes.get(open) == Some(&b'(')
        && let Some(inner) = civil(text, open + 1, lexicon).filter(|inner| bytes.get(inner.range.end) == Some(&b')'))
    {
        let end = inner.range.end + 1;
        found = Scanned { range: 0..end, clock: inner.clock, date: inner.date, zone: inner.zone, ..found };
        return Some(found);
    }
    // "1644d ago / 4:11 AM UTC": how long ago, and when. Without a mark between only a day says when, as a clock may
    // be the first word of the text.
    let mark = char_at(text, open).filter(|mark| matches!(mark, '/' | '|' | '·' | '•'));
    let at = mark.map_or(end, |mark| skip_space(bytes, open + mark.len_utf8()));
    let is_when = |when: &Scanned| when.date.is_some_and(|date| date.day.is_some()) || mark.is_some() && !when.is_range;
    if let Some(day) = civil(text, at, lexicon).filter(is_when).or_else(|| clock_beside(text, end, lexicon)) {
        found = Scanned { range: 0..day.range.end, clock: day.clock, date: day.date, zone: day.zone, ..found };
    }
    // What was months ago is not counted up: without the time beside it, a page says so of itself or of a comment.
    (minutes < Unit::Month.minutes() || found.clock.is_some()).then_some(found)
}

fn minute(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let found = scan_minute(text, lexicon)?;
    Some(Scanned { count: Some(found.count), ..Scanned::new(found.end, StampKind::Minute, found.strength) })
}

fn phase(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let (end, strength) = scan_phase(text, lexicon)?;
    Some(Scanned::new(end, StampKind::Phase, strength))
}

fn over(text: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let found = scan_over(text, lexicon)?;
    Some(Scanned { count: Some(found.count), ..Scanned::new(found.end, StampKind::Over, found.strength) })
}

const UTC: Zone = Zone { names: "UTC", offset: Offset::Fixed(0), ambiguous: false };

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(text: &str) -> Option<Scanned> {
        scan_stamp(text, Lexicon::get())
    }

    /// The stamp's text, kind, strength, clock and whole date.
    fn read(text: &str) -> Option<(&str, StampKind, Strength, String)> {
        scan(text).map(|found| {
            let clock = found.clock.map_or(String::new(), |clock| clock.to_string());
            let date = found.date.and_then(PartialDate::whole).map_or(String::new(), |date| date.to_string());
            (&text[found.range.clone()], found.kind, found.strength, format!("{date} {clock}").trim().to_owned())
        })
    }

    #[test]
    fn stamps() {
        use StampKind::*;
        use Strength::*;
        for (text, stamp, kind, strength, time) in [
            ("14:44 , Anna Quill", "14:44", Clock, Likely, "14:44"),
            ("10:32", "10:32", Clock, Likely, "10:32"),
            ("10.32 GMT", "10.32 GMT", Clock, Sure, "10:32"),
            ("11am EST, 7pm EAT", "11am EST, 7pm EAT", Clock, Sure, "11:00"),
            ("2:35 p.m. CEST, 8:35 a.m. ET", "2:35 p.m. CEST, 8:35 a.m. ET", Clock, Sure, "14:35"),
            ("04:16 PM", "04:16 PM", Clock, Sure, "16:16"),
            ("06:15 PM BST", "06:15 PM BST", Clock, Sure, "18:15"),
            ("8.15am: Tram shares brake", "8.15am", Clock, Sure, "08:15"),
            ("7am: Bell maker in talks", "7am", Clock, Sure, "07:00"),
            ("09:55AM PDT - Bram is in the third row", "09:55AM PDT", Clock, Sure, "09:55"),
            ("09:55AM PDT - the mayor is here", "09:55AM PDT", Clock, Sure, "09:55"),
            ("10:27 p.m. EDT: Mayor", "10:27 p.m. EDT", Clock, Sure, "22:27"),
            ("1902: So, the tram looks good", "1902", Clock, Weak, "19:02"),
            ("7h49 : Un tram", "7h49", Clock, Sure, "07:49"),
            ("19h33. Titre", "19h33", Clock, Sure, "19:33"),
            ("20.19. Otro tranvía", "20.19", Clock, Likely, "20:19"),
            ("18;15", "18;15", Clock, Likely, "18:15"),
            ("[10:32] Drivers", "[10:32]", Clock, Likely, "10:32"),
            (
                "[Update 4:47 a.m. Friday in Pembrey, 10:47 p.m. Thursday ET] Drivers",
                "[Update 4:47 a.m. Friday in Pembrey, 10:47 p.m. Thursday ET]",
                Clock,
                Sure,
                "04:47",
            ),
            ("UPDATE @ 9:26 p.m. (Sept. 10)", "9:26 p.m.", Clock, Sure, "21:26"),
            ("(88'): Off the bar!", "(88')", Minute, Likely, ""),
            ("5:45 KM: Thanks to all", "5:45", Clock, Likely, "05:45"),
            ("9:13 a.m. ET, January 23, 2025", "9:13 a.m. ET, January 23, 2025", Clock, Sure, "2025-01-23 09:13"),
            ("Friday 14 January 2031 19:22 , Jo Rook", "Friday 14 January 2031 19:22", Clock, Sure, "2031-01-14 19:22"),
            ("3 March 2029 15:56", "3 March 2029 15:56", Clock, Sure, "2029-03-03 15:56"),
            ("2029-03-01 10:32", "2029-03-01 10:32", Clock, Sure, "2029-03-01 10:32"),
            ("2029-03-01T10:32:05Z", "2029-03-01T10:32:05Z", Clock, Sure, "2029-03-01 10:32"),
            ("2029-03-01T10:32:05.123+01:00", "2029-03-01T10:32:05.123+01:00", Clock, Sure, "2029-03-01 10:32"),
            (
                "18:45 Greenwich Mean Time 15 March 2031",
                "18:45 Greenwich Mean Time 15 March 2031",
                Clock,
                Sure,
                "2031-03-15 18:45",
            ),
            (
                "19:03 GMT, Saturday, 13 March 2031",
                "19:03 GMT, Saturday, 13 March 2031",
                Clock,
                Sure,
                "2031-03-13 19:03",
            ),
            ("5.02pm GMT17:02", "5.02pm GMT17:02", Clock, Sure, "17:02"),
            (
                "Published - November 28, 2030 07:02 am IST",
                "November 28, 2030 07:02 am IST",
                Clock,
                Sure,
                "2030-11-28 07:02",
            ),
            ("42 seconds ago2nd March 2029", "42 seconds ago2nd March 2029", Age, Sure, "2029-03-02"),
            (
                "31m ago31 minutes agoWed 4 Apr 2029 at 5:29am",
                "31m ago31 minutes agoWed 4 Apr 2029 at 5:29am",
                Age,
                Sure,
                "2029-04-04 05:29",
            ),
            ("11:06av Tilda Ekhem", "11:06", Clock, Likely, "11:06"),
            ("Noon", "Noon", Clock, Sure, "12:00"),
            ("Minuit - Le port", "Minuit", Clock, Sure, "00:00"),
            ("[Midnight] The docks close", "[Midnight]", Clock, Sure, "00:00"),
            ("[Update 11:40 p.m.] The docks close", "[Update 11:40 p.m.]", Clock, Sure, "23:40"),
            ("May 6, 203211:52 am", "May 6, 203211:52 am", Clock, Sure, "2032-05-06 11:52"),
            ("6: 40 PM: The docks close", "6: 40 PM", Clock, Sure, "18:40"),
            ("16: 05", "16: 05", Clock, Likely, "16:05"),
            ("Ore 12,25. Si aprono le finestre", "Ore 12,25", Clock, Sure, "12:25"),
            ("5/9/2019, 8:10 a.m. ET", "5/9/2019, 8:10 a.m. ET", Clock, Sure, "2019-05-09 08:10"),
            ("5/8/2019, 4:12 p.m.", "5/8/2019, 4:12 p.m.", Clock, Sure, "2019-08-05 16:12"),
            ("now 08.12 168km to go: Six in front", "now 08.12", Age, Sure, "08:12"),
            ("2m ago 08.10 170km to go: Six in front", "2m ago 08.10", Age, Sure, "08:10"),
            ("53 2º tempo", "53 2º tempo", Minute, Likely, ""),
            ("79 min 50 sec: Quill steals it", "79 min 50 sec", Minute, Likely, ""),
            ("4.6 overs (1 Run) One more to finish", "4.6 overs", Over, Likely, ""),
            ("7.22pm BST7.22pm BST", "7.22pm BST7.22pm BST", Clock, Sure, "19:22"),
            ("14:00 BST (13:00 GMT)", "14:00 BST (13:00 GMT)", Clock, Sure, "14:00"),
            ("3pm (BST)", "3pm (BST)", Clock, Sure, "15:00"),
            ("11:05 (IST)17 Nov 2020", "11:05 (IST)17 Nov 2020", Clock, Sure, "2020-11-17 11:05"),
            ("10:10 AM IST", "10:10 AM IST", Clock, Sure, "10:10"),
            ("Posted at 10:32", "10:32", Clock, Likely, "10:32"),
            ("From 10:32", "10:32", Clock, Likely, "10:32"),
            ("at 10.32am GMT", "10.32am GMT", Clock, Likely, "10:32"),
            (
                "Updated 12:23 a.m. ET, November 7, 2031",
                "12:23 a.m. ET, November 7, 2031",
                Clock,
                Sure,
                "2031-11-07 00:23",
            ),
            ("Sat. Jun 22nd, 2031", "Sat. Jun 22nd, 2031", Clock, Likely, "2031-06-22"),
            ("FRIDAY", "FRIDAY", Clock, Weak, ""),
            ("Friday 2 March", "Friday 2 March", Clock, Likely, ""),
            ("date 2031-05-17 Rally", "2031-05-17", Clock, Likely, "2031-05-17"),
            ("date 2031-02 90 Fazit", "2031-02", Clock, Likely, ""),
            ("20m ago (08:53 GMT)List of key events", "20m ago (08:53 GMT)", Age, Sure, "08:53"),
            ("9 min ago", "9 min ago", Age, Sure, ""),
            ("1867234185", "1867234185", Epoch, Likely, "2029-03-03 12:09"),
            ("90+4 mins: Arden", "90+4 mins", Minute, Sure, ""),
            ("45' Gol", "45'", Minute, Likely, ""),
            ("90 Gelbe Karte", "90", Minute, Weak, ""),
            ("3.", "3.", Minute, Weak, ""),
            (
                "28 overs: Skerra 107-1 (Stone 40, Hall 44) Hits",
                "28 overs: Skerra 107-1 (Stone 40, Hall 44)",
                Over,
                Sure,
                "",
            ),
            ("12.3", "12.3", Over, Weak, ""),
            ("FULL-TIME: Skerra 15-15 Arden", "FULL-TIME", Phase, Likely, ""),
            ("5:16 Gol", "5:16", Clock, Likely, "05:16"),
        ] {
            assert_eq!(read(text), Some((stamp, kind, strength, time.to_owned())), "{text}");
        }
    }

    #[test]
    fn stamps_of_other_languages() {
        use StampKind::*;
        use Strength::*;
        for (text, stamp, kind, strength, time) in [
            ("18.15 Uhr", "18.15 Uhr", Clock, Sure, "18:15"),
            ("18;15 Uhr", "18;15 Uhr", Clock, Sure, "18:15"),
            ("10 Uhr: Die Fahrer", "10 Uhr", Clock, Sure, "10:00"),
            ("um 18 Uhr", "18 Uhr", Clock, Likely, "18:00"),
            ("18:20 Uhr – Noch zehn Minuten", "18:20 Uhr", Clock, Sure, "18:20"),
            ("23. Januar 2025, 10:32 Uhr", "23. Januar 2025, 10:32 Uhr", Clock, Sure, "2025-01-23 10:32"),
            ("Freitag, 14. März 2031 um 10 Uhr", "Freitag, 14. März 2031 um 10 Uhr", Clock, Sure, "2031-03-14 10:00"),
            ("14.03.2031, 18:45", "14.03.2031, 18:45", Clock, Sure, "2031-03-14 18:45"),
            ("Aktualisiert am 3. März 2031 um 18:45 Uhr", "3. März 2031 um 18:45 Uhr", Clock, Sure, "2031-03-03 18:45"),
            ("vor 2 Stunden", "vor 2 Stunden", Age, Sure, ""),
            ("vor 5 Min.", "vor 5 Min", Age, Sure, ""),
            ("90.+3", "90.+3", Minute, Sure, ""),
            ("90.+3 Tor für Hafen", "90.+3", Minute, Sure, ""),
            ("88. Minute: Tor", "88. Minute", Minute, Likely, ""),
            ("Halbzeit", "Halbzeit", Phase, Weak, ""),
            ("7h49 : Un tram à Arden", "7h49", Clock, Sure, "07:49"),
            ("4h55: Titre", "4h55", Clock, Sure, "04:55"),
            ("18h : le tram s’arrête", "18h", Clock, Sure, "18:00"),
            ("à 10h32", "10h32", Clock, Likely, "10:32"),
            ("23 janvier 2025 à 10h32", "23 janvier 2025 à 10h32", Clock, Sure, "2025-01-23 10:32"),
            ("Mis à jour le 3 mars 2031 à 7h12", "3 mars 2031 à 7h12", Clock, Sure, "2031-03-03 07:12"),
            ("Publié le 1er août 2030", "1er août 2030", Clock, Likely, "2030-08-01"),
            ("il y a 5 min", "il y a 5 min", Age, Sure, ""),
            ("Il y a 2 heures", "Il y a 2 heures", Age, Sure, ""),
            ("23 de enero de 2025", "23 de enero de 2025", Clock, Likely, "2025-01-23"),
            (
                "viernes 14 de marzo de 2031, 10:32",
                "viernes 14 de marzo de 2031, 10:32",
                Clock,
                Sure,
                "2031-03-14 10:32",
            ),
            ("a las 21:10", "21:10", Clock, Likely, "21:10"),
            ("1644d ago / 4:11 AM UTC", "1644d ago / 4:11 AM UTC", Age, Sure, "04:11"),
            ("3 years ago / 4:05 PM EDT", "3 years ago / 4:05 PM EDT", Age, Sure, "16:05"),
            ("21,5 km", "21,5 km", Phase, Likely, ""),
            ("Km 44", "Km 44", Phase, Likely, ""),
            ("8/23/2031 10:07:45 AM", "8/23/2031 10:07:45 AM", Clock, Sure, "2031-08-23 10:07"),
            ("Donnerstag (14. Oktober), 20.47 Uhr: Ein", "Donnerstag (14. Oktober), 20.47 Uhr", Clock, Sure, "20:47"),
            ("Update, Donnerstag, 20.47 Uhr: Ein", "Donnerstag, 20.47 Uhr", Clock, Sure, "20:47"),
            ("ora 16.15: Urșii", "ora 16.15", Clock, Sure, "16:15"),
            ("3rd set", "3rd set", Phase, Likely, ""),
            ("Runde 2 – Brandt", "Runde 2", Phase, Likely, ""),
            ("21:10 h", "21:10 h", Clock, Sure, "21:10"),
            ("07.06. Otro tranvía", "07.06", Clock, Likely, "07:06"),
            (
                "terça-feira 27 dezembro 2033 08:35 , Luís Rook",
                "terça-feira 27 dezembro 2033 08:35",
                Clock,
                Sure,
                "2033-12-27 08:35",
            ),
            ("hace 2 horas", "hace 2 horas", Age, Sure, ""),
            ("Minuto 116", "Minuto 116", Minute, Likely, ""),
            ("45+2 Gol", "45+2", Minute, Sure, ""),
            ("Ore 21.00 - Chiude il deposito", "Ore 21.00", Clock, Sure, "21:00"),
            ("ORE 9.15: il tram", "ORE 9.15", Clock, Sure, "09:15"),
            ("venerdì 14 marzo 2031 ore 10:32", "venerdì 14 marzo 2031 ore 10:32", Clock, Sure, "2031-03-14 10:32"),
            ("Aggiornato alle 10:32", "10:32", Clock, Likely, "10:32"),
            ("5 minuti fa", "5 minuti fa", Age, Sure, ""),
            ("23h32", "23h32", Clock, Sure, "23:32"),
            ("22h27 - O elétrico parou", "22h27", Clock, Sure, "22:27"),
            ("às 21h00", "21h00", Clock, Likely, "21:00"),
            ("há 5 minutos", "há 5 minutos", Age, Sure, ""),
            ("5 minutos atrás", "5 minutos atrás", Age, Sure, ""),
            ("14 de março de 2031 às 10h32", "14 de março de 2031 às 10h32", Clock, Sure, "2031-03-14 10:32"),
            ("10.30 uur", "10.30 uur", Clock, Sure, "10:30"),
            ("2 uur geleden", "2 uur geleden", Age, Sure, ""),
            ("14 maart 2031 om 10:32", "14 maart 2031 om 10:32", Clock, Sure, "2031-03-14 10:32"),
            ("TSİ 22:40 - Arden’deki depo", "TSİ 22:40", Clock, Sure, "22:40"),
            ("5 dakika önce", "5 dakika önce", Age, Sure, ""),
            (
                "(LUNEDI’ 4 NOVEMBRE 2030, ORE 18.15)",
                "(LUNEDI’ 4 NOVEMBRE 2030, ORE 18.15)",
                Clock,
                Sure,
                "2030-11-04 18:15",
            ),
            ("LUNEDI' 4 NOVEMBRE 2030, ORE 9", "LUNEDI' 4 NOVEMBRE 2030, ORE 9", Clock, Sure, "2030-11-04 09:00"),
            ("Online seit 3. August 2031, 6.12 Uhr", "3. August 2031, 6.12 Uhr", Clock, Sure, "2031-08-03 06:12"),
            ("48 minutos - Gol", "48 minutos", Minute, Likely, ""),
            ("kl 11:06", "kl 11:06", Clock, Sure, "11:06"),
            ("kl. 11.06", "kl. 11.06", Clock, Sure, "11:06"),
            ("för 5 minuter sedan", "för 5 minuter sedan", Age, Sure, ""),
            ("14 marca 2031 10:32", "14 marca 2031 10:32", Clock, Sure, "2031-03-14 10:32"),
            ("godz. 10:32", "godz. 10:32", Clock, Sure, "10:32"),
            ("5 minut temu", "5 minut temu", Age, Sure, ""),
            ("14 Mart 2031 10:32", "14 Mart 2031 10:32", Clock, Sure, "2031-03-14 10:32"),
        ] {
            assert_eq!(read(text), Some((stamp, kind, strength, time.to_owned())), "{text}");
        }
        for text in [
            "vor dem Tor",
            "il y a du monde",
            "hace calor",
            "90 Prozent der Fahrer sagen",
            "Le 3 mars, il pleut",
            "3 Tore und mehr",
            "à la gare",
            "10 personnes",
        ] {
            assert!(scan(text).is_none_or(|found| found.strength == Weak), "{text}: {:?}", scan(text));
        }
    }

    #[test]
    fn no_stamps() {
        for text in [
            "",
            " ",
            "Tram",
            "5-10: Lindqvist, Hartley",
            "7-10: Ferro",
            "2 lines closed",
            "04.22 seconds",
            "3.5 per cent",
            "2031 was a year",
            "10 drivers involved: Ferro",
            "1,500 ballots",
            "Top-3: Sova",
            "2nd set, Okafor 3-6",
            "Update from the quay",
            "From CNN’s Jo Rook",
            "At the quay",
            "By Jo Rook",
            "Monday programme",
            "Friday’s vote",
            "May they ride",
            "March on the depot",
            "Second half of the year",
            "Lines 2 and 5",
            "(Agency)",
            "[player id=3]",
            "Posted by Jo",
            "Published: | Updated:",
            "10–15 minutes",
            "450 g flour",
            "26th of them",
            "1st",
            "£10.32",
            "10:325",
            "Min",
            "today",
            "Updated",
            "450 puits",
            "now 12 trams",
            "4.6 overs left",
            "48 minutos de lluvia",
            "(88') Quill",
            "3 years ago",
            "15 km of rail",
            "[10:32 in Pembrey, and later] Drivers",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    /// Brackets within brackets are not followed: a line of a million of them must not fill the stack.
    #[test]
    fn many_brackets() {
        assert_eq!(scan(&"(".repeat(1_000_000)), None);
        assert_eq!(scan(&format!("10:32 {}", "(".repeat(1_000_000))).map(|found| found.range), Some(0..5));
        assert_eq!(scan("[[10:32]]"), None);
    }

    /// What opens a sentence like a time is at most a weak stamp.
    #[test]
    fn prose_is_doubted() {
        for text in
            ["10 May was warm", "10:00 left in the session", "At 10:32 the drivers left", "Friday 2 March was warm"]
        {
            assert!(scan(text).is_none_or(|found| found.strength == Strength::Weak), "{text}");
        }
    }

    #[test]
    fn flags() {
        assert!(scan("09:00 – 10:00 : Opening").unwrap().is_range);
        assert!(scan("9am until 5pm").unwrap().is_range);
        assert!(scan("6:00 am 10:00 am").unwrap().is_range);
        assert!(!scan("5.02pm GMT17:02").unwrap().is_range);
        assert!(!scan("10:32 – Drivers").unwrap().is_range);
        assert!(scan("2031-03-04 03:30:02,114 INFO  [orders]").unwrap().is_log);
        assert!(scan("03:30:02 ERROR disk").unwrap().is_log);
        assert!(!scan("2029-03-01T10:32:05.123Z").unwrap().is_log);
        assert_eq!(scan("Updated at 11.02 GMT").unwrap().lead, Lead::Updated);
        assert_eq!(scan("Posted at 11.02").unwrap().lead, Lead::Posted);
        assert_eq!(scan("Update, 11.02 Uhr: Tram").unwrap().lead, Lead::Posted);
        assert_eq!(scan("Update: 11.02 Uhr").unwrap().lead, Lead::Updated);
        let numbered = "Update 25 – 11:37 PM: Huxley has given up";
        assert_eq!(&numbered[scan(numbered).unwrap().range], "11:37 PM");
        assert_eq!(scan("at 11.02").unwrap().lead, Lead::Preposition);
        assert_eq!(scan("date 2031-05-17 x").unwrap().lead, Lead::Scraped);
        assert!(scan("Friday 2 March").unwrap().is_date_only());
    }

    /// Words that introduce a time come together: "Updated" and "on", "Publié" and "le".
    #[test]
    fn every_language_introduces_its_times() {
        for (text, lead) in [
            ("Last updated on 14 March 2031 at 10:32", Lead::Updated),
            ("Zuletzt aktualisiert am 14. März 2031 um 10:32 Uhr", Lead::Updated),
            ("Veröffentlicht um 10:32 Uhr", Lead::Posted),
            ("Mis à jour le 14 mars 2031 à 10h32", Lead::Updated),
            ("Publié aujourd’hui à 10h32", Lead::Posted),
            ("Actualizado a las 10:32", Lead::Updated),
            ("Publicado el 14 de marzo de 2031 a las 10:32", Lead::Posted),
            ("Aggiornato alle ore 10:32", Lead::Updated),
            ("Pubblicato il 14 marzo 2031 alle 10:32", Lead::Posted),
            ("Atualizado em 14/03/2031 às 10h32", Lead::Updated),
            ("Bijgewerkt op 14 maart 2031 om 10.32 uur", Lead::Updated),
            ("Geplaatst om 10:32", Lead::Posted),
            ("Uppdaterad i går kl 10:32", Lead::Updated),
            ("i dag kl 10.32", Lead::Preposition),
            ("Publicerad kl. 10.32", Lead::Posted),
            ("Opublikowano: środa, 14 marca 2031, 10:32", Lead::Posted),
            ("Güncelleme Tarihi: 14 Mar 2031 10:32", Lead::Updated),
        ] {
            let found = scan(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(found.clock.map(|clock| clock.to_string()).as_deref(), Some("10:32"), "{text}");
            assert_eq!((found.lead, found.range.end), (lead, text.len()), "{text}");
        }
        assert_eq!(scan("Publicado há 5 minutos").unwrap().age_minutes, Some(5));
        for text in ["Tem 14 anos e conduz um elétrico", "Haz 14 campanas", "Tor: Quill trifft"] {
            assert!(scan(text).is_none_or(|found| found.strength == Strength::Weak && found.clock.is_none()), "{text}");
        }
    }

    #[test]
    fn zones_have_a_place() {
        let found = scan("Posted at 10.32 GMT").unwrap();
        let (range, zone) = found.zone.clone().unwrap();
        assert_eq!((&"Posted at 10.32 GMT"[range], zone.offset, zone.ambiguous), ("GMT", Offset::Fixed(0), false));
        assert!(scan("10:10 AM IST").unwrap().zone.unwrap().1.ambiguous);
        assert_eq!(scan("10:10 UTC+2").unwrap().zone.unwrap().1.offset, Offset::Fixed(120));
        assert_eq!(scan("2029-03-01T10:32-05:30").unwrap().zone.unwrap().1.offset, Offset::Fixed(-330));
        let found = scan("9:13 a.m. ET, January 23, 2025").unwrap();
        let date = found.date.and_then(PartialDate::whole).unwrap();
        assert_eq!(found.instant(date).unwrap().to_string(), "2025-01-23T09:13-05:00");
    }
}
