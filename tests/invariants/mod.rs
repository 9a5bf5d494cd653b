//! What holds of every text whatever, however odd or hostile: each a function that takes a text and panics where it
//! does not hold.
//!
//! `properties` asks for it of texts that are made up with every `make test`, and the targets in `fuzz/` ask the same
//! of millions. What must be read in an article that means something is not here: that is `properties` and `corpus`.

#![allow(dead_code, reason = "each of those that include this file asks for a part of it")]

pub mod outline;

use std::collections::HashSet;

use newsfold::civil::Date;
use newsfold::{Block, Hint, LineHint, Options, Stamp, Timeline, compare, parse, parse_hinted, work};

use outline::outline;

/// How many steps a parse may take for each byte and for each line. The costliest texts known take half of that.
const STEPS: u64 = 80;

/// Reads a text without any options.
pub fn read(text: &str) -> Timeline<'_> {
    parse(text, &Options::default())
}

/// Reads a text, and holds the result to all that can be said of one parse alone.
pub fn sound(text: &str) -> Timeline<'_> {
    let timeline = linear(text);
    assert_eq!(timeline, read(text), "the same text read twice differs");
    well_formed(text, &timeline);
    timeline
}

/// Holds a timeline to all that can be said of it and its text.
fn well_formed(text: &str, timeline: &Timeline<'_>) {
    partition(text, timeline);
    places(text, timeline);
    names(timeline);
    utf16(text, timeline.clone());
}

/// The work is linear: counted, so it says the same on every machine.
pub fn linear(text: &str) -> Timeline<'_> {
    let (timeline, steps) = steps(text);
    let most = STEPS * (text.len() + lines(text)) as u64 + 1000;
    assert!(steps <= most, "{steps} steps for {} bytes in {} lines, more than {most}", text.len(), lines(text));
    timeline
}

/// Reads a text, and counts the steps that it takes.
pub fn steps(text: &str) -> (Timeline<'_>, u64) {
    // The first parse of all loads the words of the languages, which is no work on its text.
    read("");
    work::steps(|| read(text))
}

/// How many lines a text has, by the ends of lines that count as one.
fn lines(text: &str) -> usize {
    text.chars().filter(|c| matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')).count() + 1
}

/// The segments are the whole source, without gap or overlap, and cut no character.
fn partition(text: &str, timeline: &Timeline<'_>) {
    let mut end = 0;
    for segment in &timeline.segments {
        assert_eq!(segment.start, end, "segments leave a gap or overlap");
        assert!(segment.start < segment.end, "a segment is empty");
        assert!(text.get(segment.start..segment.end).is_some(), "a segment cuts a character");
        assert!((0.0..=1.0).contains(&segment.confidence), "confidence is no share");
        end = segment.end;
    }
    assert_eq!(end, text.len(), "segments stop short");
}

/// Every text is the slice of the source that it says it is, inside of what it belongs to, and in order.
fn places(text: &str, timeline: &Timeline<'_>) {
    let in_order = |blocks: &[Block<'_>], (from, to): (usize, usize)| {
        let mut end = from;
        for block in blocks {
            assert_eq!(text.get(block.start..block.end), Some(block.text), "a block is not where it says");
            assert!(!block.text.trim().is_empty(), "a block is blank");
            assert!(end <= block.start && block.end <= to, "a block lies outside of its update or out of order");
            end = block.end;
        }
    };
    let within = |part: &str, (from, to): (usize, usize), what: &str| {
        let start = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
        let end = start.wrapping_add(part.len());
        assert!(!part.is_empty(), "{what} is empty");
        assert_eq!(text.get(start..end), Some(part), "{what} is no slice of the source");
        assert!(from <= start && end <= to, "{what} lies outside of what it belongs to");
    };
    let time = |stamp: &Stamp<'_>, range, what: &str| {
        within(stamp.text, range, what);
        if let Some(zone) = stamp.zone {
            within(zone, range, "a zone");
        }
        days(stamp);
    };
    let whole = (0, text.len());
    in_order(&timeline.intro, whole);
    for part in [timeline.headline, timeline.standfirst, timeline.byline].into_iter().flatten() {
        within(part, whole, "a part of the header");
    }
    if let Some(published) = &timeline.published {
        time(published, whole, "the date of the article");
    }
    for point in &timeline.key_points {
        within(point.text, whole, "a key point");
    }
    let mut end = 0;
    for update in &timeline.updates {
        let range = (update.start, update.end);
        assert!(end <= update.start && update.start < update.end, "updates overlap or stand out of order");
        end = update.end;
        assert!(text.get(update.start..update.end).is_some(), "an update cuts a character");
        assert!((0.0..=1.0).contains(&update.confidence), "confidence is no share");
        in_order(&update.blocks, range);
        update.heading.into_iter().for_each(|heading| within(heading, range, "a heading"));
        update.author.into_iter().for_each(|author| within(author, range, "an author"));
        update.time.iter().for_each(|stamp| time(stamp, range, "a time"));
    }
    for aside in &timeline.asides {
        assert_eq!(text.get(aside.start..aside.end), Some(aside.text), "an aside is not where it says");
    }
    for note in &timeline.notes {
        assert!(text.get(note.start..note.end).is_some(), "a note points outside of the text");
        assert!(!note.code.is_empty() && !note.message.is_empty(), "a note says nothing");
    }
}

/// The forms that a stamp is given in agree with one another.
fn days(stamp: &Stamp<'_>) {
    assert!(!stamp.inferred || stamp.local.is_some(), "a date was worked out and is not there");
    if let Some(local) = stamp.local {
        assert_eq!(local.clock, stamp.clock, "two times of day");
        assert_eq!(newsfold::civil::Date::from_iso(&local.date.to_string()), Some(local.date), "a date that is none");
    }
    if let Some(instant) = stamp.instant {
        assert_eq!(Some(instant.clock), stamp.clock, "two times of day");
        assert_eq!(stamp.local.map(|local| local.date), Some(instant.date), "two days");
        assert!(instant.offset.abs() <= 15 * 60, "no place on earth is {} minutes from UTC", instant.offset);
    }
}

/// Every update has a name of its own that an address can hold, and key points lead to updates.
fn names(timeline: &Timeline<'_>) {
    let mut ids = HashSet::new();
    for id in timeline.updates.iter().map(|update| update.id.as_str()) {
        let plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(!id.is_empty() && plain, "{id:?} is no name");
        assert!(ids.insert(id), "two updates are called {id:?}");
    }
    for id in timeline.key_points.iter().filter_map(|point| point.update_id.as_deref()) {
        assert!(ids.contains(id), "a key point leads to {id:?}, which is nowhere");
    }
}

/// In UTF-16 every place is where it was, counted the slow way.
fn utf16(text: &str, mut timeline: Timeline<'_>) {
    let mut units = vec![usize::MAX; text.len() + 1];
    let mut count = 0;
    for (at, c) in text.char_indices() {
        units[at] = count;
        count += c.len_utf16();
    }
    units[text.len()] = count;
    let bytes = all_places(&timeline);
    timeline.count_in_utf16(text);
    for (byte, unit) in bytes.into_iter().zip(all_places(&timeline)) {
        assert_eq!(units[byte], unit, "byte {byte} is another code unit");
    }
}

/// Every `start` and `end` of a timeline.
fn all_places(timeline: &Timeline<'_>) -> Vec<usize> {
    let blocks = timeline.intro.iter().chain(timeline.updates.iter().flat_map(|update| &update.blocks));
    let places = blocks.map(|it| (it.start, it.end));
    let places = places.chain(timeline.updates.iter().map(|it| (it.start, it.end)));
    let places = places.chain(timeline.asides.iter().map(|it| (it.start, it.end)));
    let places = places.chain(timeline.segments.iter().map(|it| (it.start, it.end)));
    let places = places.chain(timeline.notes.iter().map(|it| (it.start, it.end)));
    places.flat_map(|(start, end)| [start, end]).collect()
}

/// CRLF gives what LF gives.
pub fn line_ends(text: &str) {
    let lf = text.replace('\r', "");
    assert_eq!(outline(&read(&lf)), outline(&read(&lf.replace('\n', "\r\n"))), "CRLF gives another parse");
}

/// Blank lines at the end change nothing.
pub fn trailing_blanks(text: &str, blanks: &str) {
    let line_end = if text.ends_with('\n') { "" } else { "\n" };
    let longer = format!("{text}{line_end}{blanks}\n\n");
    assert_eq!(outline(&read(text)), outline(&read(&longer)), "blank lines at the end give another parse");
}

/// Hints are evidence, wherever they point: a timeline with them is as sound as one without.
pub fn hinted(text: &str) {
    const HINTS: [Hint; 8] = [
        Hint::Title,
        Hint::Heading,
        Hint::Paragraph,
        Hint::ListItem,
        Hint::Quote,
        Hint::Caption,
        Hint::Aside,
        Hint::Time,
    ];
    // Made from the text, so that whoever makes up texts makes up hints: some fit a line, some cut characters, some
    // overlap, and some lie outside.
    let hint = |(number, line): (usize, &str)| {
        let start = (line.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
        let seed = line.bytes().fold(number, |seed, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
        let range = match seed % 5 {
            0 => start + 1..start + line.len() + 9,
            1 => start + line.len()..start,
            2 => text.len() + seed % 7..usize::MAX,
            _ => start..start + line.len(),
        };
        let datetime = (seed % 3 == 0).then(|| line.chars().take(30).collect());
        LineHint { range, hint: HINTS[seed / 5 % HINTS.len()], datetime }
    };
    let mut hints: Vec<_> = text.lines().enumerate().map(hint).collect();
    well_formed(text, &parse_hinted(text, &hints, &Options::default()));
    let one = parse_hinted(text, &hints, &Options::default());
    hints.reverse();
    assert_eq!(one, parse_hinted(text, &hints, &Options::default()), "the order of hints matters");
}

/// Lines as the times of updates, whatever they are, near a day: days since 1970.
pub fn times(lines: &str, near: i32) {
    let reference = Date::from_days(near);
    assert_eq!(reference.map(Date::days), Some(near), "days that are not counted back");
    let options = Options { reference, ..Options::default() };
    let lines: Vec<_> = lines.lines().filter(|line| !line.trim().is_empty()).take(24).collect();
    let (mut guessed, mut explicit) = ("Tram strike – live: drivers vote to stay out\n\n".to_owned(), String::new());
    for (number, line) in lines.iter().enumerate() {
        let heading = format!("Depot {number} votes to stay out");
        let body =
            format!("Drivers at the depot number {number} have voted to stay out for another day, they said.\n\n");
        guessed.push_str(&format!("{line}\n\n{heading}\n\n{body}"));
        explicit.push_str(&format!("## {line} {heading}\n\n{body}"));
    }
    for text in [guessed, explicit] {
        let timeline = parse(&text, &options);
        well_formed(&text, &timeline);
        for stamp in timeline.updates.iter().filter_map(|update| update.time.as_ref()) {
            let Some(local) = stamp.local else { continue };
            // Days go on and come back as they went.
            let later = local.date.plus_days(near).map(|later| (later.days() - near, later.plus_days(-near)));
            assert!(later.is_none_or(|back| back == (local.date.days(), Some(local.date))), "a day is lost");
        }
    }
}

/// What is written as Newsfold Markdown is read back as it was, but for the places.
pub fn markdown(text: &str) {
    sound(&newsfold::markdown(&read(text)));
    let difference = outline::difference(text);
    assert!(difference.is_none(), "{}", difference.unwrap_or_default());
}

/// What is new in a text, told from an older one, adds up.
pub fn changes(old: &str, new: &str) {
    let (old, new) = (read(old), read(new));
    let (changes, steps) = work::steps(|| compare(&old, &new));
    let bytes: usize = old.updates.iter().chain(&new.updates).map(|update| update.end - update.start).sum();
    assert!(steps <= STEPS * (bytes + old.updates.len() + new.updates.len()) as u64 + 1000, "{steps} steps to compare");
    let set = |ids: &[String]| {
        let set: HashSet<String> = ids.iter().cloned().collect();
        assert_eq!(set.len(), ids.len(), "an update is named twice");
        set
    };
    let of = |timeline: &Timeline<'_>| timeline.updates.iter().map(|it| it.id.clone()).collect::<HashSet<_>>();
    let (before, now) = (of(&old), of(&new));
    let (added, changed, removed) = (set(&changes.added), set(&changes.changed), set(&changes.removed));
    let (from, to): (Vec<_>, Vec<_>) = changes.renamed.iter().cloned().unzip();
    let (from, to) = (set(&from), set(&to));
    assert!(added.is_subset(&now) && changed.is_subset(&now) && removed.is_subset(&before));
    assert!(added.is_disjoint(&changed) && added.is_disjoint(&before) && removed.is_disjoint(&now));
    assert!(to.is_subset(&changed) && from.is_subset(&before) && from.is_disjoint(&removed));
    assert!(to.is_disjoint(&before) && from.is_disjoint(&now), "what has another name had none of the two");
    assert_eq!(before.len() + added.len(), now.len() + removed.len(), "an update came or went unsaid");
    assert!(compare(&new, &new) == newsfold::Changes::default(), "a text differs from itself");
}
