//! Articles written by hand, in `fixtures/`, against the labels that a reader gave them and against the parse as it was.
//!
//! `NAME.txt` is the article. `NAME.json` says what is in it: the role of every line, the parts of a line that holds
//! several, the updates. `golden/NAME.json` is the parse as it was last approved: a change of it is looked at and then
//! written down with `UPDATE_FIXTURES=1 cargo test --test corpus`. Made-up articles are in `generator`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod labels;

use std::fs;

use labels::{articles, name, near, read};
use newsfold::{BlockKind, Options, Role, Timeline, Update, parse};
use serde_json::{Value, json};

/// What is misread, in how many places at most, and why. A row that is no longer needed fails the test.
#[rustfmt::skip]
const MISREAD: &[(&str, usize, &str)] = &[
    ("ages-and-posts", 3, "\"continues below\" is part of the intro, and a caption without a mark is a paragraph"),
    ("ap-latest", 3, "a dateline with the first time glued to it"),
    ("appeal-hospital", 2, "NEGATIVE: pointers between \"Close\" and the text are paragraphs"),
    ("as-it-happened-ended", 6, "captions between posts, with blank lines around them, are list items; a card of another article too"),
    ("avatars", 22, "the line of an avatar, a name, an age and a date is one list item; trailers of other stories are headings"),
    ("awards-inline", 3, "the last item of a list of winners is read as a heading, the comment form as updates"),
    ("badge-authordate", 3, "a card of another article is read as an update, which moves authors and times on by one; so do the topics"),
    ("badge-blackout", 30, "the letter of an appeal ends unheard; captions between posts open updates"),
    ("bbc-2020-snow", 2, "captions without a word for it"),
    ("bbc-launch", 2, "a pointer elsewhere between the summary and the feed opens an update"),
    ("budget-doubletime", 18, "\"Key events\" with times, \"Updated at\" and \"First published on\" open updates"),
    ("bulletin-authordate", 2, "a heading that says \"closed\""),
    ("canada-dash", 1, "the intro is read as the headline that is missing"),
    ("canli-anlatim", 9, "a clock with a suffix, in a sentence, opens an update; the date of the page is a byline"),
    ("cnn-absolute", 44, "a date in the headline; headings inside of a post open updates"),
    ("cnn-relative", 2, "a notice after the feed is read as a paragraph"),
    ("copy-24h-hustings", 1, "the standfirst is read as intro"),
    ("council-bst", 3, "a post of captions alone, and a pointer above the headline"),
    ("count-by-place", 13, "a first post without a stamp joins the intro; a caption without a mark is a paragraph"),
    ("court-dialogue", 28, "\"Reporting from …\" and a beat are read as headings, a menu as the headline"),
    ("covered-here", 15, "the first post, which has no heading, is read as part of the intro"),
    ("dated-sources", 36, "the city behind the time of publication opens an update, which moves all others on by one; a list without bullets is furniture"),
    ("de-magazin-ueberblick", 1, "kicker and headline on one line"),
    ("de-schweiz-ticker", 1, "the time of the page, twice"),
    ("diretta-minuto", 24, "a line without a minute joins the post before it"),
    ("etiketter", 1, "\"i dag kl 11:06av\", a time with its byline glued on, is not known"),
    ("explainer-tolls", 2, "NEGATIVE: a caption without a mark is text, a pointer with a bullet an item"),
    ("flat-confidence", 9, "a heading that is a closed sentence is a paragraph"),
    ("flat-derby", 27, "a table of points, and lines of figures, open updates"),
    ("flat-levy", 21, "figures with their labels on lines of their own open updates"),
    ("flat-storm", 22, "the last of a list of roads and of captions is a heading"),
    ("gmt-glued", 8, "the first headline is furniture; a heading glued to captions, or in quotation marks, is not cut off"),
    ("guardian-inline", 2, "a pointer elsewhere with a bullet is read as an item"),
    ("head-by-time", 9, "an appeal of several paragraphs between two posts is read as updates"),
    ("how-it-unfolded", 5, "NEGATIVE: dates and times of an account are read as updates"),
    ("inquiry-dates", 5, "\"OPINION:\" below a date is furniture, and the question below it opens an update"),
    ("ist-slug", 3, "a crumb trail is read as the headline, the last line of a list without bullets as a heading"),
    ("it-titoli-attaccati", 1, "the standfirst is read as intro where the headline is lost"),
    ("key-event-labels", 18, "two ages and a date in one line, and the buttons for sharing, are not known"),
    ("key-points-seconds", 3, "furniture before the first post is an update, which moves all others on by one; a notice of cookies is text"),
    ("keynote-lines", 21, "a one-liner without a full stop is read as a heading or as a caption, a line of the blog's host as the headline"),
    ("kitchen-initials", 1, "the strap above the headline is furniture"),
    ("liveblog-dijk", 34, "the standfirst takes the time of the page for its own"),
    ("long-ferry-story", 6, "NEGATIVE: a story with captions and links, of which no update is made"),
    ("markets-bst", 9, "a list that closes the last post is read as the foot of the page"),
    ("match-report", 1, "NEGATIVE: scorers and ratings"),
    ("nl-omroep-dijk", 1, "a pointer to a map above the feed"),
    ("numbered-untimed", 7, "a notice above the headline takes its place; \"Get involved\" as a heading, an untitled post"),
    ("ore-diretta", 3, "a heading without a body is read as a paragraph"),
    ("over-by-over", 11, "the standfirst opens an update; a post between two overs joins the one before"),
    ("policy-dash", 1, "the dash before the intro is part of it"),
    ("portal-eclipse", 10, "a heading that looks like a pointer; the footer of the portal"),
    ("portal-strikes", 1, "a figure of the ticker looks like a credit"),
    ("pt-travessao", 1, "a label above the feed"),
    ("rugby-rss", 7, "capitals in front of a post are its heading"),
    ("spieltag-stichwort", 4, "a score on a line of its own is a paragraph"),
    ("tv-tonight", 12, "NEGATIVE: a title, a time and a channel are read as an update"),
    ("ultima-hora-tren", 3, "names in brackets below a post"),
    ("wahlabend", 4, "the standfirst is two sentences; two pointers that close a post"),
    ("wp-bullets-tablet", 4, "one headed post above a feed of bullets"),
];

#[test]
fn the_labels_are_read() {
    let mut faults = Vec::new();
    for path in articles("fixtures") {
        let (text, name) = (read(&path), name(&path));
        let labels = serde_json::from_str(&read(&path.with_extension("json"))).expect("labels are JSON");
        let misread = misreadings(&text, &labels);
        let known = MISREAD.iter().find(|(known, ..)| *known == name).map_or(0, |(_, most, _)| *most);
        if misread.len() > known {
            faults.push(format!("{name}: {} misread, {known} known\n  {}", misread.len(), misread.join("\n  ")));
        } else if known > 0 && misread.is_empty() {
            faults.push(format!("{name} is read right now: take its row out of MISREAD"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every label that the parse does not agree with.
fn misreadings(text: &str, labels: &Value) -> Vec<String> {
    let timeline = parse(text, &Options::default());
    let mut misread = Vec::new();
    for part in labels::parts(text, labels) {
        let got = part.found(&timeline);
        if got != part.class {
            let line: String = text[part.at..].lines().next().unwrap_or_default().chars().take(50).collect();
            misread.push(format!("line {}: expected {}, found {got}: {line}", part.line + 1, part.class));
        }
    }
    let updates = labels["updates"].as_array().expect("labels say which updates there are");
    if updates.len() != timeline.updates.len() {
        misread.push(format!("expected {} updates, found {}", updates.len(), timeline.updates.len()));
    }
    for (i, (want, got)) in updates.iter().zip(&timeline.updates).enumerate() {
        misread.extend(differences(want, got).into_iter().map(|what| format!("update {}: {what}", i + 1)));
    }
    misread
}

fn differences(want: &Value, got: &Update<'_>) -> Vec<String> {
    let paragraphs = got.blocks.iter().filter(|block| block.kind != BlockKind::Caption).count();
    let time = got.time.as_ref().map(|time| time.text);
    let mut found = Vec::new();
    let mut check = |is_right: bool, what: &str, want: &Value, got: String| {
        if !is_right {
            found.push(format!("{what}: expected {want}, found {got}"));
        }
    };
    check(want["heading"].as_str() == got.heading, "heading", &want["heading"], format!("{:?}", got.heading));
    check(near(&want["time_raw"], time), "time", &want["time_raw"], format!("{time:?}"));
    check(near(&want["author"], got.author), "author", &want["author"], format!("{:?}", got.author));
    check(want["n_paras"] == json!(paragraphs), "paragraphs", &want["n_paras"], paragraphs.to_string());
    found
}

#[test]
fn the_parse_is_as_it_was_approved() {
    let update = std::env::var_os("UPDATE_FIXTURES").is_some();
    let mut changed = Vec::new();
    for path in articles("fixtures") {
        let text = read(&path);
        let timeline = parse(&text, &Options::default());
        let golden = path.with_file_name("golden").join(format!("{}.json", name(&path)));
        let parsed = format!("{:#}\n", outline(&text, &timeline));
        if update {
            fs::create_dir_all(golden.parent().expect("a folder")).expect("the folder can be made");
            fs::write(&golden, parsed).expect("the file can be written");
        } else if fs::read_to_string(&golden).unwrap_or_default() != parsed {
            changed.push(golden.display().to_string());
        }
    }
    assert!(
        changed.is_empty(),
        "the parse is not what it was in {}: look at it with UPDATE_FIXTURES=1 cargo test --test corpus and git diff",
        changed.join(", ")
    );
}

/// A parse that a person can read: the role of every piece with its beginning, and what every update is made of.
fn outline(text: &str, timeline: &Timeline<'_>) -> Value {
    let begin = |part: &str| part.chars().take(40).collect::<String>();
    let pieces = timeline.segments.iter().filter(|segment| segment.role != Role::Blank);
    let pieces = pieces.map(|it| format!("{:?}: {}", it.role, begin(text[it.start..it.end].trim())));
    let updates = timeline.updates.iter().map(|update| {
        let blocks = update.blocks.iter().map(|block| format!("{:?}: {}", block.kind, begin(block.text)));
        let time = update.time.as_ref();
        json!({
            "id": update.id,
            "heading": update.heading,
            "time": time.map(|time| time.text),
            "local": time.and_then(|time| time.local).map(|local| local.to_string()),
            "author": update.author,
            "blocks": blocks.collect::<Vec<_>>(),
        })
    });
    json!({
        "language": timeline.language,
        "order": timeline.order,
        "pieces": pieces.collect::<Vec<_>>(),
        "updates": updates.collect::<Vec<_>>(),
        "notes": timeline.notes.iter().map(|note| note.code).collect::<Vec<_>>(),
    })
}
