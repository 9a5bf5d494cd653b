//! What a line may open with: stamps, a scraper's date, a name or a title before a stamp.

use alloc::vec::Vec;

use super::{CLOSING_STAMP, Cut, STAMP, Tail, USUAL};
use crate::habit::Habits;
use crate::inline;
use crate::joint;
use crate::language::{Cue, Lexicon};
use crate::letter;
use crate::line::{self, Line};
use crate::piece::{self, Observer, Piece};
use crate::scan::{self, Lead, PartialDate, Strength};

/// The bar behind a title that opens a line is looked for so far, in bytes.
const LONGEST_TITLE: usize = 96;

/// The day behind a name that opens a line is looked for so far, in bytes.
const LONGEST_NAME: usize = 48;

/// What scrapers put in front of the first line.
const SCRAPED_DATE: i16 = 20;

/// What stands before a stamp at the head of a line, and that stamp.
struct Head {
    /// Where the name ends, or the title, in bytes.
    before: usize,
    /// Where the text behind the stamp begins.
    behind: usize,
    tail: Tail,
}

/// The name or the title with a stamp that a line opens with, and where the text behind them begins.
pub(super) fn headed(
    source: &str,
    start: usize,
    end: usize,
    lexicon: &Lexicon,
    cuts: &mut Vec<Cut>,
) -> Option<(Tail, usize)> {
    let text = &source[start..end];
    let Head { before, behind, tail } = signed(text, lexicon).or_else(|| titled(text, lexicon))?;
    cuts.extend([before, behind].map(|at| Cut::new(start + at, CLOSING_STAMP)));
    Some((tail, start + behind))
}

/// A name with a whole date and time: "Anna Quill 5/14/2030 5:03:02 PMThe music is something like whales."
fn signed(text: &str, lexicon: &Lexicon) -> Option<Head> {
    // Nearly all lines are left here.
    if !text.bytes().take(LONGEST_NAME).any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let before = scan::scan_name(text);
    let date = before + text[before..].len() - text[before..].trim_start().len();
    let is_date = before > 0 && text[date..].starts_with(|c: char| c.is_ascii_digit());
    let stamp = is_date.then(|| scan::scan_stamp(&text[date..], lexicon)).flatten()?;
    let behind = date + stamp.range.end;
    let is_whole = stamp.clock.is_some() && stamp.date.and_then(PartialDate::whole).is_some();
    let is_head = is_whole && !piece::is_span(&stamp) && behind < text.len();
    is_head.then_some(Head { before, behind, tail: Tail { kind: stamp.kind, is_signed: true, is_placed: false } })
}

/// A title and the time behind a bar, "A rare moment | 9:41 p.m. Everybody stood.", or a title in capitals and the time before
/// a colon, "THE BELL 05:41: Anna Quill".
fn titled(text: &str, lexicon: &Lexicon) -> Option<Head> {
    let (before, at) = barred(text).or_else(|| shouted(text))?;
    let stamp = scan::scan_stamp(&text[at..], lexicon)?;
    let behind = at + piece::behind(&text[at..], &stamp, lexicon);
    let is_time = stamp.clock.is_some() && stamp.strength > Strength::Weak && !piece::is_span(&stamp);
    let is_set_off = before < at || text[at + stamp.range.end..].starts_with(':');
    let opens = text[behind..].starts_with(|c: char| letter::is_capital(c) || matches!(c, '“' | '"' | '‘'));
    let is_head = is_time && is_set_off && opens && scan::scan_stamp(text, lexicon).is_none();
    is_head.then_some(Head { before, behind, tail: Tail { kind: stamp.kind, is_signed: false, is_placed: false } })
}

/// Where the title before a bar ends, and where the text behind the bar begins.
fn barred(text: &str) -> Option<(usize, usize)> {
    let bar = text.bytes().take(LONGEST_TITLE).position(|byte| byte == b'|')?;
    let behind = &text[bar + 1..];
    text[..bar].ends_with(' ').then(|| (bar, bar + 1 + behind.len() - behind.trim_start().len()))
}

/// Where a title in capitals ends and a number begins, twice.
fn shouted(text: &str) -> Option<(usize, usize)> {
    // Nearly all lines are left at their second letter.
    let is_end = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_lowercase();
    let digit = text.bytes().take(LONGEST_TITLE).position(is_end)?;
    let title = &text[..digit];
    let is_shout = title.ends_with(' ') && title.contains(letter::is_capital) && !title.contains(letter::is_small);
    (is_shout && text[digit..].starts_with(|c: char| c.is_ascii_digit())).then_some((digit, digit))
}

/// The stamps and scraped dates that the line opens with. Gives where the text behind them begins, and
/// whether it is glued to them.
pub(super) fn stamped(
    source: &str,
    line: &Line,
    whole: &Piece,
    habits: Habits,
    observer: &Observer<'_>,
    cuts: &mut Vec<Cut>,
) -> (usize, bool) {
    let lexicon = observer.lexicon;
    let &Line { mut from, start: mut at, end, .. } = line;
    let mut is_glued = false;
    if let Some(len) = scraped_date(&source[at..end]) {
        at += len;
        from = at;
        cuts.push(Cut::new(at, SCRAPED_DATE));
    }
    // `Kicker +++ 22:09 Heading +++`: the plus signs set an update off from whatever was glued before it.
    let bytes = &source.as_bytes()[at..end];
    let plus = bytes.contains(&b'+').then(|| bytes.windows(3).position(|marks| marks == b"+++")).flatten();
    if let Some(plus) = plus.filter(|&plus| plus > 0) {
        let text = source[at + plus..end].trim_start_matches('+').trim_start_matches(line::is_space);
        if scan::scan_stamp(text, lexicon).is_some() {
            at += plus;
            from = at;
            cuts.push(Cut::new(at, SCRAPED_DATE));
        }
    }
    let body = scan::scan_bullet(&source[from..end]).map_or(at, |bullet| from + bullet.len);
    let text = source.get(body..end).unwrap_or_default();
    // The line was looked at already; what stands behind a cut was not.
    let stamp = if body == whole.body { whole.stamp.clone() } else { observer.scan_stamp(text) };
    let stamp = stamp.filter(|stamp| !piece::is_span(stamp));
    if let Some(stamp) = stamp {
        let behind = piece::behind(text, &stamp, lexicon);
        if behind == text.len() {
            // Nothing but a stamp: there is nothing to cut off it.
            return (end, false);
        }
        // "At 10.32 the drivers …": a sentence goes on, unless a byline does.
        let rest = text[stamp.range.end..].trim_start();
        let is_told = habits.bare || rest.starts_with(letter::is_small);
        let goes_on = stamp.lead == Lead::Preposition && is_told && lexicon.lead(rest, Cue::BylineLead).is_none();
        if !goes_on && text[behind..].contains(letter::is_of_word) {
            is_glued = behind == stamp.range.end && source[body + behind..].starts_with(letter::is_letter);
            at = body + behind;
            cuts.push(Cut::new(at, STAMP));
            // A slug and a minute can come together.
            for _ in 0..1 + usize::from(habits.slugs) {
                let Some(len) = behind_stamp(&source[at..end], habits, observer) else { break };
                at += len;
                is_glued = false;
                cuts.push(Cut::new(at, USUAL));
            }
        }
    }
    (at, is_glued)
}

/// The length of what usually stands between a stamp and its text, if it does here: whoever says it, or a heading.
fn behind_stamp(text: &str, habits: Habits, observer: &Observer<'_>) -> Option<usize> {
    if habits.slugs {
        // The dash goes with what it closes.
        return inline::slug(text, observer.lexicon).map(|slug| slug + scan::scan_separator(&text[slug..]));
    }
    if let Some(name) = inline::writer(text).filter(|_| habits.writers) {
        return Some(name);
    }
    if let Some(title) = inline::run_in(text).filter(|_| habits.run_ins) {
        return Some(title);
    }
    let colon = |name: usize| text[name..].find(':').map(|colon| name + colon + 1);
    let speaker = inline::speaker(text).filter(|_| habits.speakers).and_then(colon);
    let spaced = || inline::spaced(text, |word| observer.is_function(word)).filter(|_| habits.spaced);
    speaker.or_else(|| joint::title_joint(text).filter(|_| habits.glued)).or_else(spaced)
}

/// The length of ` date 2029-03-01 ` at the beginning of the text, in any precision down to the year.
fn scraped_date(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("date ")?;
    let date = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'-').count();
    let well_formed = matches!(date, 4 | 7 | 10) && rest.as_bytes().iter().take(4).all(u8::is_ascii_digit);
    let space = rest[date..].len() - rest[date..].trim_start_matches(line::is_space).len();
    (well_formed && space > 0 && date + space < rest.len()).then_some("date ".len() + date + space)
}
