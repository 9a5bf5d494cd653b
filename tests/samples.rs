//! The sample articles of the demo, read: what a visitor sees first has to be right.
#![cfg(not(target_arch = "wasm32"))]

use newsfold::{AsideKind, Order, Role, StampKind, Timeline};

const FLAT: &str = include_str!("../www/samples/flat.txt");

fn read(text: &str) -> Timeline<'_> {
    newsfold::parse(text, &newsfold::Options::default())
}

fn headings<'s>(timeline: &Timeline<'s>) -> Vec<&'s str> {
    timeline.updates.iter().filter_map(|update| update.heading).collect()
}

#[test]
fn the_flat_article_reads_perfectly() {
    let timeline = read(FLAT);
    let lines: Vec<&str> = FLAT.lines().collect();
    assert_eq!(timeline.headline, Some(lines[0]));
    assert_eq!(timeline.standfirst, Some(lines[1]));
    assert_eq!(timeline.intro.len(), 6);
    assert!(
        timeline.intro[0].text.starts_with("Tram drivers in Kelbrook have voted"),
        "the lede is cut off from the appeal"
    );
    assert!(timeline.asides[4].text.ends_with("support."), "and the appeal from the lede");
    assert_eq!(
        headings(&timeline),
        [
            "Depot manager drives first tram himself",
            "Which lines are closed?",
            "‘My customers arrive wet and cheerful’",
            "Council: Timetable was checked by three people",
            "School buses run by brass band",
            "Bell foundry says forty bells are ready",
            "Mayor to meet drivers over breakfast",
            "Rowers carry 300 passengers across harbour",
            "Inspector warns that rails are rusting",
        ]
    );
    let paragraphs: Vec<usize> = timeline.updates.iter().map(|update| update.blocks.len()).collect();
    assert_eq!(paragraphs, [3, 4, 2, 4, 2, 3, 3, 3, 4]);
    assert_eq!(timeline.updates[1].blocks[3].text, "Here is our map of the lines:", "a pointer is no heading");
    let kinds: Vec<AsideKind> = timeline.asides.iter().map(|aside| aside.kind).collect();
    assert_eq!(kinds, [[AsideKind::Boilerplate; 5].as_slice(), &[AsideKind::Footer; 3]].concat());
}

#[test]
fn key_points_are_linked_to_their_updates() {
    let timeline = read(include_str!("../www/samples/key-points.txt"));
    assert_eq!(timeline.updates.len(), 5);
    for point in &timeline.key_points {
        let update = timeline.updates.iter().find(|update| Some(&update.id) == point.update_id.as_ref());
        assert_eq!(update.and_then(|update| update.heading), Some(point.text));
    }
    assert_eq!(timeline.updates[0].time.as_ref().map(|time| time.text), Some("21:48"));
    assert_eq!(timeline.updates[0].author, Some("Nils Arkwright"));
    assert_eq!(timeline.order, Order::NewestFirst);
}

#[test]
fn times_stand_before_headings_in_a_market_report() {
    let timeline = read(include_str!("../www/samples/markets.txt"));
    let times: Vec<&str> =
        timeline.updates.iter().filter_map(|update| update.time.as_ref()).map(|time| time.text).collect();
    assert_eq!(times, ["04:35 PM", "03:50 PM", "02:20 PM", "11:05 AM", "08:10 AM"]);
    assert_eq!(headings(&timeline)[2], "Tramways brake");
    assert_eq!(timeline.segments.iter().filter(|segment| segment.role == Role::Caption).count(), 2);
}

#[test]
fn minutes_and_phases_of_a_match_are_times() {
    let timeline = read(include_str!("../www/samples/match.txt"));
    assert_eq!(timeline.updates.len(), 10);
    assert!(timeline.updates.iter().all(|update| update.heading.is_none() && update.blocks.len() == 1));
    let kind = |number: usize| timeline.updates[number].time.as_ref().map(|time| time.kind);
    assert_eq!([kind(0), kind(1)], [Some(StampKind::Phase), Some(StampKind::Minute)]);
}

#[test]
fn german_is_detected_and_read() {
    let timeline = read(include_str!("../www/samples/ticker-de.txt"));
    assert_eq!(timeline.language, "de");
    assert_eq!(headings(&timeline).len(), 4);
}

#[test]
fn an_ordinary_article_has_no_updates() {
    let timeline = read(include_str!("../www/samples/article.txt"));
    assert_eq!(timeline.headline, Some("The man who counts the bells of Kelbrook"));
    assert!(timeline.updates.is_empty());
    assert!(timeline.segments.iter().all(|segment| segment.role != Role::Heading));
}
