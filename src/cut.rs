//! Where a line may be cut: the places at which two pieces of the page were run together.
//!
//! A cut point is an offer. The decoder reads the line whole and cut, and takes the better reading; a point
//! that it passes over costs what [`Cut::ignored`] says. Each rule names what it sees in the bytes, never what
//! the pieces mean.

use alloc::vec::Vec;

use crate::habit::Habits;
use crate::inline;
use crate::joint::{self, closes_word, is_small_or_space};
use crate::language::{Cue, Lexicon};
use crate::letter;
use crate::line;
use crate::piece::{self, Observer};
use crate::scan::{self, Lead, PartialDate, Strength};
use crate::timeline::StampKind;
use crate::work;

/// A place within a line where one piece may end and another begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    /// The byte in the source.
    pub(crate) at: usize,
    /// What it costs to read over it, in tenths of a nat.
    pub(crate) ignored: i16,
}

/// No more cuts than this are offered in one line; the rest of it stays whole. It bounds the work on a line
/// that is glue from end to end, and is far above any that was seen.
const MOST: usize = 256;

/// The bar behind a title that opens a line is looked for so far, in bytes.
const LONGEST_TITLE: usize = 96;

/// So many joints are looked at in one line. Where there are more, it is no writing but code or names.
const JOINTS: usize = 4;

/// A sentence that ends and another that begins without a space between them: hardly ever one writer's doing.
const STOP_MET_BY_CAPITAL: i16 = 16;
/// A small letter met by a capital. Names do that too ("McKay"), so it is offered only where a line is glued already.
const SMALL_MET_BY_CAPITAL: i16 = 1;
/// The same in a line that is not glued for certain. Makers of names do it too ("YouTube"), so that the two pieces have
/// to make far more sense than the whole: reading over it is worth something.
const JOINT: i16 = -24;
/// A stamp and its text. What speaks for the cut is the stamp itself.
const STAMP: i16 = 0;
/// A whole date and time at the end of a line, or one that says that it was posted then.
const CLOSING_STAMP: i16 = 20;
/// What usually stands between a stamp and its text in this document.
const USUAL: i16 = 10;
/// What scrapers put in front of the first line.
const SCRAPED_DATE: i16 = 20;

/// The stamp that closes a line behind something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tail {
    pub(crate) kind: StampKind,
    /// Whether a name and nothing else stands before it, and it is a whole date and time: "Anna Quill3 March 2029 15:56".
    pub(crate) is_signed: bool,
    /// Whether a place and nothing else stands before it, as far as a shape can tell: "Vellar | 12:10 pm",
    /// "PORT CALDER, Norland (WNS) - 11:15 a.m.".
    pub(crate) is_placed: bool,
}

/// The cut points of the line whose content is `source[start..end]`, in order, into `cuts`. The line begins at `from`.
/// Gives the stamp that closes the line behind something else, if one does.
pub(crate) fn cuts(
    source: &str,
    from: usize,
    start: usize,
    end: usize,
    habits: Habits,
    observer: &Observer<'_>,
    cuts: &mut Vec<Cut>,
) -> Option<Tail> {
    cuts.clear();
    let lexicon = observer.lexicon;
    let head =
        signed_head(source, start, end, lexicon, cuts).or_else(|| titled_head(source, start, end, lexicon, cuts));
    let (lead, mut in_glue) = match head {
        Some((_, lead)) => (lead, true),
        None => leading(source, from, start, end, habits, observer, cuts),
    };
    let (tail, closing) = trailing(source, lead, end, lexicon).unzip();
    let tail = tail.or(head.map(|(head, _)| head));
    let closing = closing.unwrap_or_default();
    let tail_at = closing.first().map_or(end, |cut| cut.at);
    in_glue |= tail_at < end
        && source[lead..tail_at].ends_with(letter::is_of_word)
        && source[tail_at..].starts_with(letter::is_letter);
    glued(source, lead, tail_at, in_glue, cuts);
    if tail.is_none()
        && habits.signed
        && let Some(signature) = inline::signature(&source[lead..end])
    {
        cuts.push(Cut { at: lead + signature, ignored: USUAL });
    }
    cuts.extend(closing);
    cuts.retain(|cut| start < cut.at && cut.at < end);
    cuts.dedup_by_key(|cut| cut.at);
    cuts.truncate(MOST);
    tail
}

/// The name with a whole date and time that a line opens with, and where the text behind them begins:
/// "Anna Quill 5/14/2030 5:03:02 PMThe music is something like whales."
fn signed_head(
    source: &str,
    start: usize,
    end: usize,
    lexicon: &Lexicon,
    cuts: &mut Vec<Cut>,
) -> Option<(Tail, usize)> {
    let text = &source[start..end];
    let name = scan::scan_name(text);
    let date = name + text[name..].len() - text[name..].trim_start().len();
    let is_date = name > 0 && text[date..].starts_with(|c: char| c.is_ascii_digit());
    let stamp = is_date.then(|| scan::scan_stamp(&text[date..], lexicon)).flatten()?;
    let lead = date + stamp.range.end;
    let is_whole = stamp.clock.is_some() && stamp.date.and_then(PartialDate::whole).is_some();
    if !is_whole || piece::is_span(&stamp) || lead == text.len() {
        return None;
    }
    cuts.push(Cut { at: start + name, ignored: CLOSING_STAMP });
    cuts.push(Cut { at: start + lead, ignored: CLOSING_STAMP });
    Some((Tail { kind: stamp.kind, is_signed: true, is_placed: false }, start + lead))
}

/// The title and the time behind a bar that a line opens with, and where the text behind them begins: "A rare moment | 9:41
/// p.m. Everybody stood."
fn titled_head(
    source: &str,
    start: usize,
    end: usize,
    lexicon: &Lexicon,
    cuts: &mut Vec<Cut>,
) -> Option<(Tail, usize)> {
    let text = &source[start..end];
    let bar =
        text.bytes().take(LONGEST_TITLE).position(|byte| byte == b'|').filter(|&bar| text[..bar].ends_with(' '))?;
    let at = bar + 1 + text[bar + 1..].len() - text[bar + 1..].trim_start().len();
    let stamp =
        scan::scan_stamp(&text[at..], lexicon).filter(|stamp| !piece::is_span(stamp) && stamp.clock.is_some())?;
    let lead = at + piece::behind(&text[at..], &stamp);
    let is_title = scan::scan_stamp(text, lexicon).is_none() && stamp.strength > Strength::Weak;
    if !is_title || !text[lead..].starts_with(|c: char| letter::is_capital(c) || matches!(c, '“' | '"' | '‘')) {
        return None;
    }
    cuts.push(Cut { at: start + bar, ignored: CLOSING_STAMP });
    cuts.push(Cut { at: start + lead, ignored: CLOSING_STAMP });
    Some((Tail { kind: stamp.kind, is_signed: false, is_placed: false }, start + lead))
}

/// The stamps and scraped dates that the line opens with. Gives where the text behind them begins, and
/// whether it is glued to them.
fn leading(
    source: &str,
    from: usize,
    start: usize,
    end: usize,
    habits: Habits,
    observer: &Observer<'_>,
    cuts: &mut Vec<Cut>,
) -> (usize, bool) {
    let lexicon = observer.lexicon;
    let mut from = from;
    let mut at = start;
    let mut is_glued = false;
    if let Some(len) = scraped_date(&source[at..end]) {
        at += len;
        from = at;
        cuts.push(Cut { at, ignored: SCRAPED_DATE });
    }
    // `Kicker +++ 22:09 Heading +++`: the plus signs set an update off from whatever was glued before it.
    let bytes = &source.as_bytes()[at..end];
    let plus = bytes.contains(&b'+').then(|| bytes.windows(3).position(|marks| marks == b"+++")).flatten();
    if let Some(plus) = plus.filter(|&plus| plus > 0) {
        let text = source[at + plus..end].trim_start_matches('+').trim_start_matches(line::is_space);
        if scan::scan_stamp(text, lexicon).is_some() {
            at += plus;
            from = at;
            cuts.push(Cut { at, ignored: SCRAPED_DATE });
        }
    }
    let body = scan::scan_bullet(&source[from..end]).map_or(at, |bullet| from + bullet.len);
    let text = source.get(body..end).unwrap_or_default();
    let stamp = observer.scan_stamp(text).filter(|stamp| !piece::is_span(stamp));
    if let Some(stamp) = stamp {
        let behind = piece::behind(text, &stamp);
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
            cuts.push(Cut { at, ignored: STAMP });
            // A slug and a minute can come together.
            for _ in 0..1 + usize::from(habits.slugs) {
                let Some(len) = behind_stamp(&source[at..end], habits, lexicon) else { break };
                at += len;
                is_glued = false;
                cuts.push(Cut { at, ignored: USUAL });
            }
        }
    }
    (at, is_glued)
}

/// The length of what usually stands between a stamp and its text, if it does here: whoever says it, or a heading.
fn behind_stamp(text: &str, habits: Habits, lexicon: &Lexicon) -> Option<usize> {
    if habits.slugs {
        // The dash goes with what it closes.
        return inline::slug(text, lexicon).map(|slug| slug + scan::scan_separator(&text[slug..]));
    }
    if let Some(name) = inline::writer(text).filter(|_| habits.writers) {
        return Some(name);
    }
    if let Some(title) = inline::run_in(text).filter(|_| habits.run_ins) {
        return Some(title);
    }
    let colon = |name: usize| text[name..].find(':').map(|colon| name + colon + 1);
    let speaker = inline::speaker(text).filter(|_| habits.speakers).and_then(colon);
    speaker.or_else(|| joint::title_joint(text).filter(|_| habits.glued))
}

/// The stamp that the line ends with, and where to cut it off, from what introduces it ("published at").
fn trailing(source: &str, start: usize, end: usize, lexicon: &Lexicon) -> Option<(Tail, Vec<Cut>)> {
    let text = &source[start..end];
    let trailing = scan::find_trailing_stamp(text, lexicon)?;
    let stamp = trailing.stamp;
    if trailing.cut == 0 || stamp.strength == Strength::Weak && !stamp.is_date_only() {
        return None;
    }
    let is_closing = stamp.clock.is_some() && stamp.date.is_some() || stamp.lead == Lead::Posted;
    let ignored = if is_closing { CLOSING_STAMP } else { STAMP };
    let mut cuts = vec![Cut { at: start + trailing.cut, ignored }];
    if matches!(stamp.lead, Lead::Posted | Lead::Updated) {
        cuts.push(Cut { at: start + stamp.range.start, ignored: STAMP });
    }
    let bullet = scan::scan_bullet(text).map_or(0, |bullet| bullet.len.min(trailing.cut));
    let is_signed =
        stamp.clock.is_some() && stamp.date.is_some() && piece::is_signature(&text[bullet..trailing.cut], lexicon);
    let is_placed = stamp.kind == StampKind::Clock && stamp.date.is_none() && is_place(&text[bullet..trailing.cut]);
    Some((Tail { kind: stamp.kind, is_signed, is_placed }, cuts))
}

/// Whether a text is a word or two with capitals, or opens as agencies open their reports: a place in capitals, and
/// themselves in brackets.
fn is_place(text: &str) -> bool {
    let mut words = text.split_ascii_whitespace();
    let is_report = || {
        let open = text.bytes().rposition(|byte| byte == b'(');
        let agency = open.and_then(|open| text[open + 1..].strip_suffix(')'));
        let place = text.split([',', '(']).next().unwrap_or_default();
        agency.is_some_and(|agency| agency.len() <= 24) && place.chars().all(|c| c == ' ' || letter::is_capital(c))
    };
    let is_short = words.by_ref().take(2).all(|word| word.starts_with(letter::is_capital)) && words.next().is_none();
    is_short || text.len() <= 64 && is_report()
}

/// The length of ` date 2029-03-01 ` at the beginning of the text, in any precision down to the year.
fn scraped_date(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("date ")?;
    let date = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'-').count();
    let well_formed = matches!(date, 4 | 7 | 10) && rest.as_bytes().iter().take(4).all(u8::is_ascii_digit);
    let space = rest[date..].len() - rest[date..].trim_start_matches(line::is_space).len();
    (well_formed && space > 0 && date + space < rest.len()).then_some("date ".len() + date + space)
}

/// The places in `source[start..end]` where a sentence, or in a glued line a word, meets a capital.
fn glued(source: &str, start: usize, end: usize, in_glue: bool, cuts: &mut Vec<Cut>) {
    let bytes = &source.as_bytes()[..end];
    let mut word = start;
    // Kept along the way: a line may be one word from end to end, and is not searched again at each of its stops.
    let mut is_address = false;
    let mut joints = 0;
    let mut at = start;
    while at < end {
        work::count(1);
        match bytes[at] {
            // Nearly all bytes are such.
            b'a'..=b'z' => {}
            b' ' => (word, is_address) = (at + 1, false),
            b'/' => is_address |= at > word && bytes[at - 1] == b'/',
            b'.' | b'!' | b'?' => {
                let behind = at + 1 + closing_quote(&bytes[at + 1..]);
                if !is_address && long_word_before(&source[word..at]) && opens_sentence(&source[behind..end]) {
                    cuts.push(Cut { at: behind, ignored: STOP_MET_BY_CAPITAL });
                }
            }
            b'A'..=b'Z' if at > word && is_small_or_space(bytes.get(at + 1)) && closes_word(&source[word..at]) => {
                if in_glue {
                    cuts.push(Cut { at, ignored: SMALL_MET_BY_CAPITAL });
                } else if joints < JOINTS && !is_address && at - word >= 3 {
                    cuts.push(Cut { at, ignored: JOINT });
                    joints += 1;
                }
            }
            _ => {}
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
