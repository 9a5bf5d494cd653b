//! How well articles are read that have the line shapes of pages of many houses, years and languages, and invented words.
//!
//! Nobody expects a perfect reading of these: they are far messier than `fixtures`, where every misreading is known. What
//! is held here is the sum, so that a rule that helps one page at the cost of ten is seen. The floors are a little
//! below what was measured last; `cargo test --test lessons -- --nocapture` prints the figures, and a change that
//! makes them better raises the floors.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod labels;

use std::ops::Range;

use labels::{articles, name, near, openings, parts, read};
use newsfold::{Options, Timeline, parse};
use serde_json::Value;

/// What must be reached of everything that has a label, in parts of one.
const FLOORS: [(&str, f64); 4] =
    [("update precision", 0.835), ("update recall", 0.80), ("roles", 0.805), ("times", 0.99)];

/// So many updates at most may be made up where there are none.
const MOST_INVENTED: usize = 285;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    right: usize,
    all: usize,
}

impl Share {
    fn count(&mut self, is_right: bool) {
        self.right += usize::from(is_right);
        self.all += 1;
    }

    fn ratio(self) -> f64 {
        self.right as f64 / self.all.max(1) as f64
    }
}

/// What is counted over all articles, in the order of [`FLOORS`], and the updates made up where there are none.
#[derive(Debug, Default)]
struct Tally {
    precision: Share,
    recall: Share,
    roles: Share,
    times: Share,
    invented: usize,
}

impl Tally {
    /// Counts one article.
    fn count(&mut self, text: &str, labels: &Value) {
        let timeline = parse(text, &Options::default());
        parts(text, labels).iter().for_each(|part| self.roles.count(part.found(&timeline) == part.class));
        let wanted = labels["updates"].as_array().expect("labels say which updates there are");
        if wanted.is_empty() {
            self.invented += timeline.updates.len();
            return;
        }
        let pairs = pairs(text, labels, &timeline);
        // Of an update that is cut off at the end of a text nobody can say what it is.
        let is_open = |at: usize| !wanted[at]["truncated"].is_null();
        let found: Vec<_> = pairs.iter().map(|&(want, _)| want).collect();
        (0..wanted.len()).filter(|&at| !is_open(at)).for_each(|at| self.recall.count(found.contains(&at)));
        (0..timeline.updates.len()).for_each(|at| self.precision.count(pairs.iter().any(|&(_, got)| got == at)));
        for (want, got) in pairs {
            if wanted[want]["time_raw"].is_string() {
                let time = timeline.updates[got].time.as_ref().map(|time| time.text);
                self.times.count(near(&wanted[want]["time_raw"], time));
            }
        }
    }

    fn shares(&self) -> [Share; 4] {
        [self.precision, self.recall, self.roles, self.times]
    }
}

/// The updates of the labels that the parse has too, as places in both: they begin in the same part of the text and
/// have the same heading.
fn pairs(text: &str, labels: &Value, timeline: &Timeline<'_>) -> Vec<(usize, usize)> {
    let wanted = labels["updates"].as_array().expect("labels say which updates there are");
    let pair = |(want, opening): (usize, Range<usize>)| {
        let got = timeline.updates.iter().position(|update| opening.contains(&update.start))?;
        let is_same = wanted[want]["heading"].as_str() == timeline.updates[got].heading;
        is_same.then_some((want, got))
    };
    openings(text, labels).into_iter().enumerate().filter_map(pair).collect()
}

#[test]
fn the_sum_does_not_fall() {
    let mut tally = Tally::default();
    for path in articles("lessons") {
        let labels = serde_json::from_str(&read(&path.with_extension("json")))
            .unwrap_or_else(|error| panic!("{}: {error}", name(&path)));
        tally.count(&read(&path), &labels);
    }
    println!("{} updates made up where there are none", tally.invented);
    let mut low = Vec::new();
    for ((what, floor), share) in FLOORS.into_iter().zip(tally.shares()) {
        println!("{what}: {:.3} ({} of {})", share.ratio(), share.right, share.all);
        if share.ratio() < floor {
            low.push(format!("{what}: {:.3}, and {floor} was reached before", share.ratio()));
        }
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
    assert!(tally.invented <= MOST_INVENTED, "{} updates made up, {MOST_INVENTED} before", tally.invented);
}
