//! What the parse was not sure of, as notes for the publisher: a code, a sentence and a place.
//!
//! The codes are a table in the documentation of [`Note::code`]; `ambiguous-zone` is written in `times`, which knows
//! the zones.

use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::id::push_number;
use super::place;
use crate::print::{NONE, Print, Prints};
use crate::timeline::{Note, Order, Stamp, Timeline};
use crate::work;

/// Below this an update is called doubtful: another reading was nearly as likely.
const DOUBTFUL: f32 = 0.6;

/// More than this the wrong way, in minutes, is midnight and not disorder, where the days are not known.
const HALF_A_DAY: i64 = 720;

/// Writes the notes of a timeline, in the order of the text.
pub(super) fn note(source: &str, timeline: &mut Timeline<'_>) {
    let timed = timeline.updates.iter().any(|update| update.time.is_some());
    let mut seen = Prints::default();
    let mut above: Option<&Stamp<'_>> = None;
    // Those of the zones are there already.
    let mut notes = mem::take(&mut timeline.notes);
    for update in &timeline.updates {
        let whole = (update.start, update.end);
        let of = |text: &str| (place(source, text), place(source, text) + text.len());
        let heading = update.heading.map_or(whole, of);
        let mut doubt = |code, (start, end), message| put(&mut notes, Note { code, message, start, end });
        if timed && update.time.is_none() {
            doubt("undated", heading, "This update has no time, although others have one.".into());
        }
        match (update.heading, update.blocks.first()) {
            (Some(_), None) => {
                doubt("empty", heading, "This heading has no text below it; what it announced may be lost.".into())
            }
            (None, None) => doubt("empty", whole, "This update has neither a heading nor a text.".into()),
            (_, Some(first)) if mem::replace(seen.entry(print(update.heading, first.text)), 0) != NONE => doubt(
                "duplicate",
                heading,
                "An earlier update has the same heading and the same first paragraph.".into(),
            ),
            _ => {}
        }
        if update.confidence < DOUBTFUL {
            let mut message = String::from("Another reading was nearly as likely as an update here (");
            push_number((update.confidence * 100.0 + 0.5) as u32, &mut message);
            message.push_str(" %).");
            doubt("doubtful", whole, message);
        }
        let Some(now) = &update.time else { continue };
        if let Some(above) = above
            && let Some(rule) = broken_order(timeline.order, above, now)
        {
            let said = ["\"", now.text, "\" stands below \"", above.text, "\", although ", rule, "."];
            doubt("out-of-order", of(now.text), said.into_iter().collect());
        }
        above = Some(now);
    }
    timeline.notes = notes;
}

/// Puts a note in its place among the others, which is at their end or a few steps before it.
fn put(notes: &mut Vec<Note>, note: Note) {
    let before = notes.iter().inspect(work::step).rposition(|other| other.start <= note.start);
    notes.insert(before.map_or(0, |before| before + 1), note);
}

/// The print of a heading and a paragraph; no heading is not the same as an empty one.
fn print(heading: Option<&str>, paragraph: &str) -> u64 {
    let mut print = Print::new();
    print.byte(u8::from(heading.is_some()));
    print.text(heading.unwrap_or_default());
    print.byte(0);
    print.text(paragraph);
    print.0
}

/// The order that two times which follow each other in the text do not keep.
fn broken_order(order: Order, above: &Stamp<'_>, below: &Stamp<'_>) -> Option<&'static str> {
    let later = minutes_later(above, below)?;
    match order {
        Order::NewestFirst if later > 0 => Some("the newest update comes first"),
        Order::OldestFirst if later < 0 => Some("the oldest update comes first"),
        _ => None,
    }
}

/// By how many minutes one time is later than the other; none if the one has a day and the other has not.
fn minutes_later(before: &Stamp<'_>, after: &Stamp<'_>) -> Option<i64> {
    let minutes = i64::from(after.clock?.minutes()) - i64::from(before.clock?.minutes());
    match (before.local, after.local) {
        (Some(before), Some(after)) => Some(i64::from(after.date.days() - before.date.days()) * 1440 + minutes),
        (None, None) if minutes.abs() > HALF_A_DAY => Some(-minutes),
        (None, None) => Some(minutes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Options, parse};

    /// The notes of explicit text, in which nothing but what it says is in doubt: code and place of each.
    fn notes(updates: &str) -> Vec<(&'static str, String)> {
        let text = format!("---\nlive-blog: 1\n---\n\n# Tram strike – live\n\n{updates}");
        let notes = parse(&text, &Options::default()).notes;
        assert!(notes.iter().all(|note| note.message.ends_with('.')), "a note is a sentence");
        notes.into_iter().map(|note| (note.code, text[note.start..note.end].to_owned())).collect()
    }

    fn note(code: &'static str, place: &str) -> (&'static str, String) {
        (code, place.to_owned())
    }

    #[test]
    fn what_is_well_is_not_noted() {
        assert_eq!(notes("## 10:32 Bells ring\n\nOne.\n\n## 10:05 Trams wait\n\nTwo.\n"), []);
        assert_eq!(notes("## \\Bells ring\n\nOne.\n\n## \\Trams wait\n\nTwo.\n"), [], "no update has a time");
        assert_eq!(parse("", &Options::default()).notes, []);
    }

    #[test]
    fn an_update_without_a_time_among_others_is_undated() {
        let bells = "## 10:32 Bells ring\n\nOne.\n\n";
        assert_eq!(notes(&format!("{bells}## Trams wait\n\nTwo.\n")), [note("undated", "Trams wait")]);
        assert_eq!(notes(&format!("{bells}##\n\nTwo.\n")), [note("undated", "##\n\nTwo.")]);
    }

    #[test]
    fn an_update_without_a_text_is_empty() {
        assert_eq!(notes("## 10:32 Bells ring\n\n## 10:05 Trams wait\n\nTwo.\n"), [note("empty", "Bells ring")]);
        assert_eq!(notes("## 10:32\n\n## 10:05 Trams wait\n\nTwo.\n"), [note("empty", "## 10:32")]);
    }

    #[test]
    fn an_update_that_comes_twice_is_a_duplicate() {
        let bells = "Bells ring\n\nOne.\n\n";
        assert_eq!(notes(&format!("## 10:32 {bells}## 10:05 {bells}")), [note("duplicate", "Bells ring")]);
        assert_eq!(notes(&format!("## 10:32 {bells}## 10:05 Bells ring\n\nTwo.\n")), [], "laps have one heading");
    }

    #[test]
    fn a_time_against_the_order_is_noted_with_or_without_a_day() {
        let blog =
            |times: &[&str]| times.iter().map(|it| format!("## {it} At {it}\n\nText of {it}.\n\n")).collect::<String>();
        let late = blog(&["12:10", "11:05", "11:40", "10:50"]);
        assert_eq!(notes(&late), [note("out-of-order", "11:40")]);
        assert_eq!(notes(&format!("[date] 2029-03-01\n\n{late}")), [note("out-of-order", "11:40")]);
        assert_eq!(notes(&blog(&["10:05", "10:32", "10:20", "10:50"])), [note("out-of-order", "10:20")]);
        assert_eq!(notes(&blog(&["00:20", "23:50", "23:10"])), [], "midnight is no disorder");
        let message = &parse(&late, &Options::default()).notes[0].message;
        assert_eq!(message, "\"11:40\" stands below \"11:05\", although the newest update comes first.");
    }

    #[test]
    fn an_update_that_may_be_none_is_doubtful() {
        let text = "## 10:32 Bells ring\n\nOne.\n";
        let mut timeline = parse(text, &Options::default());
        timeline.updates[0].confidence = 0.55;
        super::note(text, &mut timeline);
        let [note] = &timeline.notes[..] else { panic!("one note") };
        assert_eq!(
            (note.code, note.message.as_str()),
            ("doubtful", "Another reading was nearly as likely as an update here (55 %).")
        );
        assert_eq!(&text[note.start..note.end], text.trim_end());
    }

    /// The documentation for Rust and that for TypeScript have a row for every code.
    #[test]
    fn every_code_is_documented() {
        let (rust, typescript) = (include_str!("../timeline.rs"), include_str!("../timeline.d.ts"));
        for code in ["undated", "empty", "duplicate", "doubtful", "out-of-order", "ambiguous-zone"] {
            assert!(rust.contains(&format!("| `{code}` |")), "{code}");
            assert!(typescript.contains(&format!("| \"{code}\"")), "{code}");
        }
    }
}
