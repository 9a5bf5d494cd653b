//! Holds a parse against what was meant.

use newsfold::{BlockKind, Order, Timeline};

use super::role::{class_of, role_at};
use super::{Article, ExpectedUpdate};

/// Everything in which the parse differs from what was meant, as sentences; empty if it is right.
pub fn differences(article: &Article, timeline: &Timeline<'_>) -> Vec<String> {
    let expected = &article.expected;
    let mut found = Vec::new();
    let mut check = |what: &str, want: &dyn std::fmt::Debug, got: &dyn std::fmt::Debug| {
        let (want, got) = (format!("{want:?}"), format!("{got:?}"));
        if want != got {
            found.push(format!("{what}: expected {want}, found {got}"));
        }
    };
    check("headline", &expected.headline.as_deref(), &timeline.headline);
    check("standfirst", &expected.standfirst.as_deref(), &timeline.standfirst);
    check("intro", &expected.intro, &texts(timeline.intro.iter().map(|block| block.text)));
    check("key points", &expected.key_points, &texts(timeline.key_points.iter().map(|point| point.text)));
    check("number of updates", &expected.updates.len(), &timeline.updates.len());
    for (i, (want, got)) in expected.updates.iter().zip(&timeline.updates).enumerate() {
        check(&format!("update {i}: heading"), &want.heading.as_deref(), &got.heading);
        // Whether "KBN's" belongs to the name behind it is a matter of taste.
        let author = want.author.as_deref().filter(|want| got.author.is_none_or(|got| !got.ends_with(want)));
        if author.is_some() || want.author.is_none() {
            check(&format!("update {i}: author"), &want.author, &got.author);
        }
        check(
            &format!("update {i}: body"),
            &bodies(want),
            &got.blocks.iter().map(|b| body(b.kind, b.text)).collect::<Vec<_>>(),
        );
        let Some(time) = &want.time else {
            check(&format!("update {i}: time"), &None::<&str>, &got.time.as_ref().map(|time| time.text));
            continue;
        };
        // How much of "20m ago (08:53 GMT)" is the stamp is one, too.
        let text = got.time.as_ref().map(|time| time.text).filter(|got| !got.is_empty() && time.text.contains(got));
        if text.is_none() {
            check(&format!("update {i}: time"), &time.text, &got.time.as_ref().map(|time| time.text));
        }
        if let (Some(clock), Some(got)) = (time.clock, &got.time) {
            check(&format!("update {i}: clock"), &Some(clock), &got.clock);
        }
        if let (Some(date), Some(got)) = (time.date, &got.time) {
            check(&format!("update {i}: date"), &Some(date), &got.local.map(|local| local.date));
        }
    }
    if expected.order != Order::Unknown {
        check("order", &expected.order, &timeline.order);
    }
    for (range, role) in &expected.roles {
        let got = role_at(timeline, range.start);
        if class_of(*role) != got.map_or("none", class_of) {
            found.push(format!("role of {:?}: expected {role:?}, found {got:?}", short(&article.text[range.clone()])));
        }
    }
    found
}

fn texts<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    texts.collect()
}

fn bodies(update: &ExpectedUpdate) -> Vec<(&'static str, &str)> {
    update.blocks.iter().map(|(kind, text)| body(*kind, text)).collect()
}

/// A block as it is compared: a quotation that stands in the text as any paragraph does may be read as one, with its
/// marks or without.
fn body(kind: BlockKind, text: &str) -> (&'static str, &str) {
    let marks: &[_] = &['“', '”', '„', '«', '»', '"', '\u{a0}', ' '];
    match kind {
        BlockKind::Paragraph | BlockKind::Quote => ("text", text.trim_matches(marks)),
        BlockKind::List => ("item", text),
        BlockKind::Caption => ("caption", text),
        BlockKind::Heading => ("heading", text),
    }
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
