//! The ids of updates: links to them have to last while the text file grows and is corrected.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may panic")]

#[allow(dead_code, reason = "shared with the other properties, each of which uses its own part")]
mod generator;

use std::collections::HashSet;

use generator::case::{Case, every_case};
use generator::oddity::Oddity;
use newsfold::{Options, Order, StampKind, Timeline, Update, markdown, parse};

fn read(text: &str) -> Timeline<'_> {
    parse(text, &Options::default())
}

fn ids(timeline: &Timeline<'_>) -> Vec<String> {
    timeline.updates.iter().map(|update| update.id.clone()).collect()
}

/// The time of an update, if it is one that lasts.
fn time<'s>(update: &Update<'s>) -> Option<&'s str> {
    update.time.as_ref().filter(|time| time.kind != StampKind::Age).map(|time| time.text)
}

/// What of an update is said in it, wherever it stands.
fn content<'s>(update: &Update<'s>) -> (Option<&'s str>, Option<&'s str>, Vec<&'s str>) {
    let blocks = update.blocks.iter().map(|block| block.text).collect();
    (update.heading, time(update), blocks)
}

/// Every article that can be invented, as it was copied and as explicit text, grows and is corrected.
#[test]
fn the_ids_of_every_article_last() {
    let (mut articles, mut as_before, mut corrected) = (0, 0, 0);
    for (case, oddity) in every_case() {
        let name = format!("{}, {}, {oddity:?}, seed {}", case.format.name, case.words.tag, case.seed);
        let text = case.article().text;
        let timeline = read(&text);
        // The update that says good night would be another one in a longer article.
        if oddity != Some(Oddity::SignOff) {
            as_before += usize::from(one_more_in_a_plain_text(case, &timeline, &name) == case.posts as usize);
            articles += 1;
        }
        if !timeline.updates.is_empty() {
            let explicit = markdown(&timeline);
            one_more_in_explicit_text(&explicit, &name);
            corrected += an_edit_of_the_bodies(&explicit, &name);
        }
    }
    println!("{articles} articles, {as_before} read as before with one update more; {corrected} updates corrected");
    assert!(articles > 1800 && as_before * 100 >= articles * 94, "{as_before} of {articles} read as before");
    assert!(corrected > 7000, "only {corrected} updates were corrected");
}

/// Every update that is read as before has the name that it had; how many they are.
fn one_more_in_a_plain_text(case: Case, before: &Timeline<'_>, name: &str) -> usize {
    let longer = Case { posts: case.posts + 1, ..case }.article().text;
    let after = read(&longer);
    let mut rest = after.updates.iter();
    let mut kept = 0;
    for update in &before.updates {
        let same = |other: &&Update<'_>| content(update) == content(other);
        let Some(again) = rest.clone().find(same) else { continue };
        rest.by_ref().find(same);
        assert_eq!(update.id, again.id, "{name}: {:?}", update.heading);
        kept += 1;
    }
    kept
}

/// Where nothing is guessed at, every update has the name that it had.
fn one_more_in_explicit_text(text: &str, name: &str) {
    let before = read(text);
    let news = "## 23:59 Ferry stuck in harbour\n\nIt does not move.\n\n";
    let (longer, new) = match before.order {
        Order::OldestFirst => (format!("{text}\n{news}"), before.updates.len()),
        _ => {
            let (head, updates) = text.split_at(before.updates[0].start);
            (format!("{head}{news}{updates}"), 0)
        }
    };
    let mut after = ids(&read(&longer));
    assert!(after.remove(new).starts_with("ferry-stuck-in-harbour-"), "{name}");
    assert_eq!(ids(&before), after, "{name}");
}

/// A correction at the beginning of every paragraph leaves the id of every update that has a heading or a lasting time,
/// if no other one has the same; how many they are.
fn an_edit_of_the_bodies(text: &str, name: &str) -> usize {
    let before = read(text);
    let mut edited = text.to_owned();
    for block in before.updates.iter().rev().flat_map(|update| update.blocks.iter().rev()) {
        edited.insert_str(block.start, "Corrected: ");
    }
    let after = read(&edited);
    assert_eq!(before.updates.len(), after.updates.len(), "{name}");
    let mut corrected = 0;
    for (update, again) in before.updates.iter().zip(&after.updates) {
        let is_like = |other: &&Update<'_>| (other.heading, time(other)) == (update.heading, time(update));
        let is_alone = before.updates.iter().filter(is_like).count() == 1;
        if is_alone && (update.heading.is_some() || time(update).is_some()) {
            assert_eq!(update.id, again.id, "{name}");
            corrected += 1;
        }
    }
    corrected
}

#[test]
fn two_updates_with_one_heading_differ() {
    let twins = "## Bells ring\n\nOne.\n\n## Bells ring\n\nTwo.\n\n## Bells ring\n\nTwo.\n\n## 10:32 Bells ring\n\nOne.\n\n##\n\n##\n";
    let text = format!("---\nlive-blog: 1\n---\n\n{twins}");
    let timeline = read(&text);
    let names: HashSet<_> = ids(&timeline).into_iter().collect();
    assert_eq!((timeline.updates.len(), names.len()), (6, 6));
}
