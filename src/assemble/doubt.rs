//! What the parse was not sure of, as notes for the publisher: a code, a sentence and a place.

use std::collections::HashMap;

use crate::timeline::{Note, Order, Timeline, Update};

/// Below this an update is called doubtful: another reading was nearly as likely.
const DOUBTFUL: f32 = 0.6;

/// Writes the notes of a timeline, in the order of the text.
pub(crate) fn note(timeline: &mut Timeline<'_>) {
    let mut notes = Vec::new();
    let timed = timeline.updates.iter().any(|update| update.time.is_some());
    let mut seen: HashMap<(Option<&str>, &str), ()> = HashMap::new();
    let mut before = None;
    for update in &timeline.updates {
        let mut doubt =
            |code, message: String| notes.push(Note { code, message, start: update.start, end: update.end });
        if timed && update.time.is_none() {
            doubt("undated", "This update has no time, although others have one.".into());
        }
        if update.heading.is_some() && update.blocks.is_empty() {
            doubt("empty", "This heading has no text below it; what it announced may be lost.".into());
        }
        if update.confidence < DOUBTFUL {
            doubt(
                "doubtful",
                format!("Another reading was nearly as likely as an update here ({:.0} %).", update.confidence * 100.0),
            );
        }
        if let Some(first) = update.blocks.first()
            && seen.insert((update.heading, first.text), ()).is_some()
        {
            doubt("duplicate", "An earlier update has the same heading and the same first paragraph.".into());
        }
        if let Some(now) = moment(update) {
            if before.is_some_and(|before| is_backwards(timeline.order, before, now)) {
                doubt("out-of-order", "The time of this update does not fit the order of the others.".into());
            }
            before = Some(now);
        }
    }
    timeline.notes.append(&mut notes);
    timeline.notes.sort_by_key(|note| note.start);
}

/// The civil time of an update in minutes, for comparison.
fn moment(update: &Update<'_>) -> Option<i64> {
    let local = update.time.as_ref()?.local?;
    Some(i64::from(local.date.days()) * 1440 + i64::from(local.clock?.minutes()))
}

fn is_backwards(order: Order, before: i64, now: i64) -> bool {
    match order {
        Order::NewestFirst => now > before,
        Order::OldestFirst => now < before,
        Order::Unknown => false,
    }
}
