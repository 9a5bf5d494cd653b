//! Lines that hold several updates, one behind the other, as a page leaves them whose line ends were lost.
//!
//! Such a line is taken apart before anything is weighed, so that all that follows sees lines as they were. What gives it
//! away is the row of stamps in it, each behind the end of a sentence and before the beginning of one: a sentence may
//! end before a time by chance, three of them in one line that are in order do not. A time said twice is sure by itself.

use alloc::vec::Vec;

use crate::language::Lexicon;
use crate::letter;
use crate::line::{self, Line};
use crate::piece;
use crate::scan::{self, Lead, Scanned, Strength};
use crate::timeline::StampKind;
use crate::trend::Trend;
use crate::work;

/// A line shorter than this holds no three updates that are worth it, in bytes.
const SHORTEST: usize = 240;
/// So many stamps in one line are no accident,
const MANY: usize = 3;
/// if so many of them are in order for one that is not: a slip.
const ORDERED: usize = 4;
/// So many with a dash behind them are, if all are in order.
const DASHED: usize = 5;
/// Between two stamps stands at least a word or two, in bytes.
const GAP: usize = 4;
/// The longest stamp that a dash or a second time is looked for behind, in bytes.
const LONGEST_STAMP: usize = 16;
/// What sets the headings of some tickers off: `+++ 22:09 Heading +++ Text`.
const PLUS: &str = "+++";

/// The lines of a source, those taken apart that hold several updates.
pub(crate) fn unroll(source: &str, lines: Vec<Line>, lexicon: &Lexicon) -> Vec<Line> {
    if !lines.iter().any(is_long) {
        return lines;
    }
    let mut unrolled = Vec::with_capacity(lines.len());
    for line in lines {
        let places = if is_long(&line) { places(source, &line, lexicon) } else { Vec::new() };
        let mut from = line.from;
        for to in places {
            let (start, end) = line::content(source, from.max(line.start), to);
            // A part without content goes with the next one.
            if start < end {
                unrolled.push(Line { from, start, end, to, ..line });
                from = to;
            }
        }
        let (start, end) = line::content(source, from.max(line.start), line.end);
        unrolled.push(Line { from, start, end, ..line });
    }
    unrolled
}

fn is_long(line: &Line) -> bool {
    line.end - line.start >= SHORTEST
}

/// Where a line is to be taken apart; nowhere, if it holds no row of stamps.
fn places(source: &str, line: &Line, lexicon: &Lexicon) -> Vec<usize> {
    let text = line.text(source);
    let (mut bare, mut set_off, mut dashed) = (Row::default(), Row::default(), Row::default());
    let mut behind = 0;
    let mut is_in_digits = false;
    for (at, byte) in text.bytes().enumerate() {
        // Only a digit opens a stamp here.
        let is_digit = byte.is_ascii_digit();
        let goes_on = core::mem::replace(&mut is_in_digits, is_digit);
        if !is_digit || goes_on || at < behind {
            continue;
        }
        work::count(1);
        let before = text[..at].trim_end_matches(' ');
        if before.ends_with(PLUS) {
            let head = before.trim_end_matches('+');
            if let Some(stamp) = stamp(&text[at..], false, lexicon) {
                behind = at + stamp.range.end + GAP;
                // What closes one heading may open the next.
                set_off.places.pop_if(|last| *last == before.len());
                set_off.count(&stamp, head.len());
                // The heading ends where its plus signs do, before the next ones.
                let close = text.as_bytes()[at..].windows(PLUS.len()).position(|marks| marks == PLUS.as_bytes());
                set_off.places.extend(close.map(|close| {
                    let text = &text[at + close..];
                    at + close + (text.len() - text.trim_start_matches('+').len())
                }));
            }
            continue;
        }
        let opening = opening(text, before, at);
        if opening.is_none() && !is_before_mark(&text.as_bytes()[at..]) {
            continue;
        }
        let is_apart = opening.is_some() && (at == 0 || before.len() < at);
        let Some(stamp) = stamp(&text[at..], is_apart, lexicon) else { continue };
        behind = at + stamp.range.end + GAP;
        if is_said_twice(&stamp) || opening.is_some_and(|strength| stamp.strength >= strength) {
            bare.count(&stamp, at);
        }
        if is_set_off(&text[at + stamp.range.end..]) {
            dashed.count(&stamp, at);
        }
    }
    // Two between plus signs are none by chance, nor are five with dashes, all in order, if no sentence ends before them.
    let rows = [(set_off, 2, ORDERED), (bare, MANY, ORDERED), (dashed, DASHED, usize::MAX)];
    let row = rows.into_iter().find(|(row, many, ordered)| row.is_feed(*many, *ordered));
    let row = row.map(|(row, ..)| row).unwrap_or_default();
    let places = row.places.into_iter().filter(|&place| place > 0 && place < text.len());
    places.map(|place| line.start + place).collect()
}

/// How sure a stamp has to be at this place to open an update: if a sentence ends before it, it may be any, and where a
/// word is glued to it, "… is open17.30 uur: Rain", a time beyond doubt.
fn opening(text: &str, before: &str, at: usize) -> Option<Strength> {
    let last = before.chars().next_back();
    if last.is_none_or(|last| matches!(last, '.' | '!' | '?' | '…' | '”' | '"' | '»' | ')' | '“')) {
        return Some(Strength::Weak);
    }
    let is_glued = before.len() == at && text[..at].ends_with(|c: char| c == ':' || letter::is_letter(c));
    is_glued.then_some(Strength::Sure)
}

/// The stamp that a text opens with, if a sentence begins behind it. If the text `is_apart` from what is before it, a time
/// with its zone needs no sentence: "5.03pm BST 131km to go".
fn stamp(text: &str, is_apart: bool, lexicon: &Lexicon) -> Option<Scanned> {
    let stamp = scan::scan_stamp(text, lexicon).filter(|stamp| !piece::is_span(stamp))?;
    if is_apart && stamp.kind == StampKind::Clock && stamp.zone.is_some() {
        return Some(stamp);
    }
    if stamp.lead != Lead::None {
        return None;
    }
    let words = &text[stamp.range.clone()];
    // "1. Minute" is a minute and so is "1 – ", "1." an item of a list.
    let is_number =
        !is_set_off(&text[stamp.range.end..]) && words.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let is_known = match stamp.kind {
        StampKind::Clock => stamp.clock.is_some(),
        StampKind::Minute => !is_number,
        _ => false,
    };
    let first = text[piece::behind(text, &stamp, lexicon)..].chars().next()?;
    let opens = letter::opens_sentence(first) || matches!(first, '#' | '¡' | '¿' | '[');
    (is_known && opens || is_said_twice(&stamp)).then_some(stamp)
}

/// Whether a second time stands behind the zone of the first, "4.56pm GMT16:56": no sentence has that.
fn is_said_twice(stamp: &Scanned) -> bool {
    stamp.kind == StampKind::Clock && stamp.zone.as_ref().is_some_and(|(zone, _)| zone.end < stamp.range.end)
}

/// Whether a dash parts a stamp from this text.
fn is_set_off(text: &str) -> bool {
    text.trim_start().starts_with(['–', '—'])
}

/// Whether a dash may part what these bytes begin with from what follows, or a second time may: nearly all numbers are
/// left here.
fn is_before_mark(bytes: &[u8]) -> bool {
    let near = &bytes[..bytes.len().min(LONGEST_STAMP)];
    near.contains(&"–".as_bytes()[0]) || near.iter().filter(|byte| matches!(byte, b':' | b'.')).count() > 1
}

/// The stamps of a line, counted.
#[derive(Clone, Debug, Default)]
struct Row {
    /// Where the line is to be taken apart for them.
    places: Vec<usize>,
    stamps: usize,
    trend: Trend,
    last: Option<Scanned>,
}

impl Row {
    fn count(&mut self, stamp: &Scanned, place: usize) {
        let order = self.last.as_ref().and_then(|last| match (stamp.clock, last.clock) {
            (Some(now), Some(last)) => Some(now.around(last)),
            _ => Some(stamp.count?.cmp(&last.count?)),
        });
        order.into_iter().for_each(|order| self.trend.note(order));
        self.last = Some(stamp.clone());
        self.stamps += 1;
        self.places.push(place);
    }

    /// Whether there are so many, and so many in order for one that is not.
    fn is_feed(&self, many: usize, ordered: usize) -> bool {
        self.stamps >= many && self.trend.is_kept(ordered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unrolled(text: &str) -> Vec<&str> {
        let lines = unroll(text, line::lines(text), Lexicon::get());
        assert_eq!(lines.iter().map(|line| line.to - line.from).sum::<usize>(), text.len(), "nothing is lost");
        lines.iter().map(|line| line.text(text)).collect()
    }

    #[test]
    fn a_row_of_times_is_taken_apart() {
        let posts = [
            "21:51 The union of drivers says that the plough came an hour late, and asks who sent it to the coast.",
            "21:44 Quill admits that the forecast was better than the roads were. “We had salt for one night.”",
            "21:40 SNOW ON THE MOOR | The huts open their doors to walkers: there are forty beds and one stove.",
        ];
        assert_eq!(unrolled(&posts.join(" ")), posts);
        assert_eq!(unrolled(&format!("Snow – live. {}\n", posts.join(""))), [&["Snow – live."], &posts[..]].concat());
    }

    #[test]
    fn a_time_said_twice_needs_no_sentence_around_it() {
        let posts = [
            "5.04pm GMT17:04 And that is that: the ferry is in, and the band has gone home. See you in the spring, folks",
            "5.00pm GMT17:00 pic.example/WRT55AbQ3kk",
            "4.56pm GMT16:56 8 (eight) boats on the sound, says Quill, who has counted them from the window of the mill.",
            "4.53pm GMT16:53 The scores so far: Arden 2, Skerra 2 and nobody minds",
        ];
        assert_eq!(unrolled(&posts.join(" ")), posts);
    }

    #[test]
    fn a_time_with_its_zone_needs_no_sentence_behind_it() {
        let posts = [
            "1.03pm BST 131km to go: Quill is on the front of the bunch, and nobody wants to take his place in the wind.",
            "12.59pm BST The channel shows old men with rice cakes. They rank them by the state of their shoes, for hours.",
            "12.52pm BST 138km to go: Lunch is handed out. The gap is five minutes and two seconds, if the clock is right.",
        ];
        assert_eq!(unrolled(&posts.join(" ")), posts);
        let changed = posts.join(" Updated at 5.01pm BST ");
        assert!(unrolled(&changed).iter().all(|line| !line.starts_with("01pm")));
    }

    #[test]
    fn minutes_and_plus_signs_are_stamps_too() {
        let minutes = "Welcome to the Rope Walk, where the rain has stopped at last and the stands are filling.1' \
            Off we go.2' Rook shoots wide of the left post.7' A corner for the guests, and nothing comes of it.12' Quill \
            is booked for what he said to the referee about the rain and the pitch.";
        assert_eq!(unrolled(minutes).len(), 5);
        let plus = "+++ 06:56 Ferry lost in fog +++ The morning ferry has not been seen since it left the quay in Altmoor. \
            +++ 06:40 Fog on the sound +++ Nothing is to be seen from the mole. +++ 05:58 Good morning! +++ It is going to \
            be a quiet day, they say, with a little fog over the sound and no wind at all.";
        let lines = unrolled(plus);
        assert_eq!(lines[0], "+++ 06:56 Ferry lost in fog +++");
        assert!(lines[1].starts_with("The morning ferry") && lines[1].ends_with("Altmoor."));
        assert_eq!(lines.len(), 6);
    }

    /// Found by fuzzing: the heading before ended behind the place where the next one began.
    #[test]
    fn a_run_of_plus_signs_is_one_mark() {
        let text = "+++ 06:56 Ferry lost in fog +++ The morning ferry has not been seen since it left the quay in Altmoor at dawn.\
            ++++ 06:40 Fog on the sound +++++ Nothing is to be seen from the mole, and nothing is to be heard but the bell of \
            the buoy, which rings for nobody.";
        let lines = unrolled(text);
        assert_eq!([lines[0], lines[2]], ["+++ 06:56 Ferry lost in fog +++", "++++ 06:40 Fog on the sound +++++"]);
        assert_eq!(lines.len(), 4);
    }

    #[test]
    fn no_part_is_empty() {
        let text = "+++ +++ 06:56 Ferry lost in fog +++ 06:40 Fog on the sound +++ +++ 06:30 Good morning! It is going to be a \
            quiet day, they say, with a little fog over the sound and no wind at all, and so it was until the ferry went out \
            without its bell and was not seen again for an hour or two. +++";
        assert!(unrolled(text).iter().all(|line| !line.is_empty()));
        assert_eq!(unrolled(text).len(), 4);
    }

    #[test]
    fn a_story_stays_whole() {
        for text in [
            "She rose at six. 7:00 was too late for her, she used to say. 8:00 was another day. The mill began at 6.30. It \
             went on, 10 hours of it, until the whistle. 5:00 found her awake again, and so the week went by. 4:45 on \
             Sundays, for the hens do not know what a Sunday is.",
            "1. Flour. 2. Water. 3. Salt. 4. Heat. And then there is what nobody writes down, which is how long it takes to \
             get the feel of it, 5. If you ask me. 6. Or anybody. All of it stands in the book that she left on the shelf.",
        ] {
            assert_eq!(unrolled(text), [text]);
        }
    }
}
