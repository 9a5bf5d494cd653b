//! Newsfold Markdown: what is written of a timeline is read back as that timeline.
//!
//! What the format says is in `src/markdown.rs`; this holds `markdown` and `parse` to it, for articles that were made
//! up, for those written by hand, and for texts that are no articles.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may panic")]

#[allow(dead_code, reason = "shared with the other properties, each of which uses its own part")]
mod generator;
mod invariants;

use std::fs;
use std::path::Path;

use generator::case::{any_case, every_case};
use generator::scraps::scraps;
use invariants::outline::{difference, difference_of};
use newsfold::{BlockKind, Hint, LineHint, Options, Order, parse, parse_hinted};
use proptest::prelude::*;

#[test]
fn every_made_up_article_is_read_back() {
    let mut count = 0;
    let mut faults = Vec::new();
    for (case, oddity) in every_case() {
        count += 1;
        let name = || format!("{}, {}, {oddity:?}, seed {}", case.format.name, case.words.tag, case.seed);
        faults.extend(difference(&case.article().text).map(|fault| format!("{}: {fault}", name())));
    }
    assert!(count > 2000, "only {count} articles");
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_fixture_and_every_sample_is_read_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for folder in ["tests/fixtures", "www/samples"] {
        for file in fs::read_dir(root.join(folder)).expect("the folder is there") {
            let path = file.expect("a file").path();
            if path.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            count += 1;
            let text = fs::read_to_string(&path).expect("the file is text");
            if let Some(fault) = difference(&text) {
                panic!("{}: {fault}", path.display());
            }
        }
    }
    assert!(count > 15, "only {count} files");
}

/// The example of the documentation is what the documentation says.
#[test]
fn the_example_is_read_as_documented() {
    let page = include_str!("../docs/newsfold-markdown.md");
    let example = page.split("```markdown\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let timeline = parse(example, &Options::default());
    assert_eq!(timeline.headline, Some("Tram strike – live"));
    assert_eq!(timeline.standfirst, Some("Follow the latest updates here"));
    assert_eq!(timeline.byline, Some("Anna Quill and Bo Rook"));
    assert_eq!(timeline.order, Order::NewestFirst);
    assert_eq!(timeline.published.and_then(|stamp| stamp.local).expect("a day").to_string(), "2029-03-02");
    assert_eq!(timeline.key_points[0].update_id.as_ref(), Some(&timeline.updates[0].id));
    assert_eq!(timeline.asides[0].text, "Ten songs about trams");
    let update = &timeline.updates[0];
    assert_eq!((update.heading, update.author), (Some("Bell allowance rejected"), Some("Anna Quill")));
    let kinds: Vec<_> = update.blocks.iter().map(|block| (block.kind, block.text)).collect();
    let expected =
        [(BlockKind::Paragraph, "Drivers said that the bell was not the point."), (BlockKind::Quote, "It never was.")];
    assert_eq!(kinds, expected);
    let untitled = &timeline.updates[1];
    let time = untitled.time.as_ref().and_then(|time| time.local).expect("a day and a time");
    assert_eq!((untitled.heading, time.to_string().as_str()), (None, "2029-03-02T10:05"));
    assert_eq!(difference(example), None);
}

/// Lines that look like syntax and are none, in every place that a text can stand in.
#[test]
fn what_looks_like_syntax_is_kept_as_text() {
    let odd = [
        "## Key points",
        "##",
        "# One",
        "### Two",
        "> said",
        ">",
        "- item",
        "-",
        "--- ---",
        "---",
        "\\",
        "\\\\ two",
        "[time] 10:32",
        "[author] By Anna Quill",
        "[date] none",
        "[datetime] 2029-03-02",
        "[boilerplate] x",
        "[link](https://example.org)",
        "10:32",
        "10:32 Heading",
        "90",
        "3.",
        "live-blog: 1",
        "By Anna Quill",
        "date 2029-03-01",
        "Key points",
        "FRIDAY",
        "Updated at 11.02 GMT",
        "\u{202e}## turned",
        "`## code`",
        "#hashtag",
        "+++ plus",
        "1) one",
    ];
    for text in odd {
        // What the reader of explicit text takes for a text is one: `\\` makes a paragraph of anything.
        let source = format!(
            "---\nlive-blog: 1\nlanguage: en\norder: unknown\nstandfirst: {text}\nbyline: {text}\n---\n\n# {text}\n\n\\{text}\n\n\
             - {text}\n\n[caption] {text}\n\n### {text}\n\n## Key points\n\n- {text}\n\n[boilerplate] {text}\n\n## \\{text}\n\n\
             [author] {text}\n\n\\{text}\n\n> {text}\n\n- {text}\n\n[caption] {text}\n\n### {text}\n\n[related] {text}\n\n##\n\n\
             \\{text}\n\n[footer] {text}\n"
        );
        let timeline = parse(&source, &Options::default());
        let update = &timeline.updates[0];
        assert_eq!(
            [timeline.headline, timeline.standfirst, timeline.byline, update.heading, update.author],
            [Some(text); 5]
        );
        let texts: Vec<_> =
            timeline.intro.iter().chain(&update.blocks).chain(&timeline.updates[1].blocks).map(|it| it.text).collect();
        assert_eq!(texts, [text; 10]);
        let asides: Vec<_> = timeline.asides.iter().map(|aside| aside.text).collect();
        assert_eq!((timeline.key_points[0].text, asides), (text, vec![text; 3]));
        assert_eq!(difference(&source), None, "{text}");
    }
}

#[test]
fn times_that_only_their_surroundings_make_times_are_read_back() {
    for (written, time, kind) in [
        ("1902:", "1902", "Clock"),
        ("date 2029-03", "2029-03", "Clock"),
        ("Updated at 11.02 GMT", "11.02 GMT", "Clock"),
        ("90", "90", "Minute"),
        ("3.", "3.", "Minute"),
        ("45+2'", "45+2'", "Minute"),
        ("28 overs", "28 overs", "Over"),
        ("12.3", "12.3", "Over"),
        ("FULL-TIME:", "FULL-TIME", "Phase"),
        ("20m ago (08:53 GMT)", "20m ago (08:53 GMT)", "Age"),
        ("1867234185", "1867234185", "Epoch"),
        ("Friday 19:22", "Friday 19:22", "Clock"),
        ("9:13 a.m. ET, January 23, 2025", "9:13 a.m. ET, January 23, 2025", "Clock"),
    ] {
        let source =
            format!("---\nlive-blog: 1\n---\n\n[date] 2029-03-01\n\n## \\Bells\n\n[time] {written}\n\nThey ring.\n");
        let timeline = parse(&source, &Options::default());
        let stamp = timeline.updates[0].time.as_ref().expect(time);
        assert_eq!((stamp.text, format!("{:?}", stamp.kind).as_str()), (time, kind));
        assert_eq!(difference(&source), None, "{time}");
    }
}

/// A time that the markup of a page has completed is as complete in the text.
#[test]
fn what_markup_said_of_a_time_is_kept() {
    for shown in ["2 hours ago", "10:32", "a tram ago", "10:32 GMT", "Friday", "Minute 20"] {
        for said in ["2025-01-23T10:32Z", "2025-01-24T08:32:11.5-02:00", "2025-01-23"] {
            let text = format!(
                "Tram strike – live: drivers vote to stay out\n\n{shown}\n\nBells ring\n\nThe first tram left the depot.\n\n\
                 09:05\n\nTalks go on\n\nThe council met behind closed doors.\n"
            );
            let start = text.find(shown).expect("the time is there");
            let hint = LineHint { range: start..start + shown.len(), hint: Hint::Time, datetime: Some(said.into()) };
            let fault = difference_of(&parse_hinted(&text, &[hint], &Options::default()));
            assert_eq!(fault, None, "{shown}, {said}");
        }
    }
}

/// A day that only the caller knew is in the text, so that it is the same for the next reader.
#[test]
fn a_reference_date_is_kept() {
    for case in every_case().map(|(case, _)| case).step_by(7) {
        let reference = newsfold::civil::Date::new(2031, 2, 28);
        let article = case.article().text;
        let fault = difference_of(&parse(&article, &Options { reference, ..Options::default() }));
        assert_eq!(fault, None, "{}, {}", case.format.name, case.words.tag);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_made_up_article_is_read_back(case in any_case()) {
        let fault = difference(&case.article().text);
        prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
    }

    #[test]
    fn scraps_are_read_back(text in scraps()) {
        let fault = difference(&text);
        prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
    }

    #[test]
    fn any_lines_are_read_back(text in "(#{0,3} ?(\\[(author|time|date|datetime|related)\\] )?[->\\\\]?[0-9:.,' aApPmMT–!?“”A-Cx\u{feff}\u{202e}\u{85}]{0,12}[\n\r\u{2028}]{0,2}){0,12}") {
        let fault = difference(&text);
        prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
    }

    #[test]
    fn any_text_is_read_back(text in any::<String>()) {
        let fault = difference(&text);
        prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
    }
}
