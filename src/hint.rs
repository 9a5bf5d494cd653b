//! Hints: what the markup around a text said of its lines, for a text that was a page before it was a text.
//!
//! A hint is evidence, not an order. It becomes a [`Feature`] of the line and is weighed in
//! [`weights`](crate::weights) with all the others, since pages put times into headings and paragraphs into lists.
//! No markup is read here; the caller has done that.

use alloc::collections::BinaryHeap;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::feature::{Feature, Features};
use crate::language::Lexicon;
use crate::line::Line;
use crate::scan::{self, Scanned};

/// What sort of element a line was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The title of the page: `h1`.
    Title,
    /// A heading below it: `h2` to `h6`.
    Heading,
    /// A paragraph: `p`.
    Paragraph,
    /// An item of a list: `li`, `dt`, `dd`.
    ListItem,
    /// A quotation: `blockquote`.
    Quote,
    /// A caption: `figcaption`, `caption`.
    Caption,
    /// A time: `time`.
    Time,
    /// What is beside the article: `nav`, `aside`, `footer`, `button`.
    Aside,
}

/// A hint with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineHint {
    /// The bytes of the source that the element held. The hint is for the line in which they begin.
    pub range: Range<usize>,
    /// What the element was.
    pub hint: Hint,
    /// The time in a form for machines, such as the `datetime` of a `time` element: `2025-01-23T10:32Z`. It gives
    /// a stamp the day, the clock and the offset that its text leaves out. What is no such time counts for nothing.
    pub datetime: Option<String>,
}

/// The features that the hints give to each line: as many as there are lines, or none at all if there is no hint.
pub(crate) fn features(lines: &[Line], hints: &[LineHint]) -> Vec<Features> {
    if hints.is_empty() {
        return Vec::new();
    }
    let mut features = vec![Features::default(); lines.len()];
    for hint in hints {
        let number = lines.partition_point(|line| line.to <= hint.range.start);
        let (Some(line), Some(features)) = (lines.get(number), features.get_mut(number)) else { continue };
        let feature = match hint.hint {
            Hint::Title => Feature::HintTitle,
            Hint::Heading => Feature::HintHeading,
            Hint::Paragraph => Feature::HintParagraph,
            Hint::ListItem => Feature::HintItem,
            Hint::Quote => Feature::HintQuote,
            Hint::Caption => Feature::HintCaption,
            Hint::Aside => Feature::HintAside,
            // A time within a line says nothing of the rest of the line.
            Hint::Time if hint.range.start > line.start || hint.range.end < line.end => continue,
            Hint::Time => Feature::HintTime,
        };
        features.insert(feature);
    }
    features
}

/// The times for machines, each with the place of the text that it stands for, in the order of their places.
pub(crate) fn datetimes(hints: &[LineHint], lexicon: &Lexicon) -> Vec<(Range<usize>, Scanned)> {
    let read = |hint: &LineHint| Some((hint.range.clone(), datetime(hint.datetime.as_deref()?, lexicon)?));
    // Only numbers are sorted, and by a heap, which is the smallest way to sort anything.
    let order: BinaryHeap<_> = hints.iter().zip(0..).map(|(hint, number)| (hint.range.start, number)).collect();
    let ordered = order.into_sorted_vec().into_iter();
    ordered.filter_map(|(_, number): (_, usize)| read(hints.get(number)?)).collect()
}

/// A time in a form for machines; none if it names no day.
pub(crate) fn datetime(said: &str, lexicon: &Lexicon) -> Option<Scanned> {
    let found = scan::scan_stamp(said, lexicon)?;
    found.date.and_then(scan::PartialDate::whole)?;
    // Fractions of a second are usual here, and make no log of it.
    Some(Scanned { is_log: false, is_range: false, ..found })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, Timeline, parse, parse_hinted};

    const BLOG: &str = "Tram strike – live: drivers vote to stay out\n\n10:32\n\nBells ring\n\nThe first tram left the depot.\n\n\
        10:05\n\nTalks go on\n\nThe council met behind closed doors.\n";

    fn hint(source: &str, text: &str, hint: Hint) -> LineHint {
        let start = source.find(text).unwrap_or(source.len());
        LineHint { range: start..start + text.len(), hint, datetime: None }
    }

    fn time(source: &str, text: &str, datetime: &str) -> LineHint {
        LineHint { datetime: Some(datetime.into()), ..hint(source, text, Hint::Time) }
    }

    fn first_time(timeline: &Timeline<'_>) -> [String; 3] {
        let stamp = timeline.updates.first().and_then(|update| update.time.as_ref());
        let of = |text: Option<String>| text.unwrap_or_default();
        [
            of(stamp.map(|stamp| stamp.text.to_owned())),
            of(stamp.and_then(|stamp| stamp.local).map(|local| local.to_string())),
            of(stamp.and_then(|stamp| stamp.instant).map(|instant| instant.to_string())),
        ]
    }

    #[test]
    fn a_paragraph_that_is_a_time_stays_a_time() {
        let hints = ["10:32", "10:05"].map(|text| hint(BLOG, text, Hint::Paragraph));
        assert_eq!(parse_hinted(BLOG, &hints, &Options::default()), parse(BLOG, &Options::default()));
    }

    #[test]
    fn a_heading_makes_a_heading_of_a_line_in_doubt() {
        let text = BLOG.replace("Talks go on", "Talks go on behind closed doors, says council.");
        let doubtful = "Talks go on behind closed doors, says council.";
        let hints = [hint(&text, doubtful, Hint::Heading)];
        let heading =
            |timeline: Timeline<'_>| timeline.updates.get(1).and_then(|update| update.heading.map(str::to_owned));
        assert_eq!(heading(parse(&text, &Options::default())), None);
        assert_eq!(heading(parse_hinted(&text, &hints, &Options::default())).as_deref(), Some(doubtful));
    }

    #[test]
    fn markup_completes_a_time() {
        let read = |said| first_time(&parse_hinted(BLOG, &[time(BLOG, "10:32", said)], &Options::default()));
        assert_eq!(read("2025-01-23T10:32:07.123Z"), ["10:32", "2025-01-23T10:32", "2025-01-23T10:32Z"]);
        assert_eq!(read("2025-01-23T05:32:00-05:00"), ["10:32", "2025-01-23T10:32", "2025-01-23T10:32Z"]);
        assert_eq!(read("2025-01-23T23:32Z"), ["10:32", "2025-01-24T10:32", "2025-01-24T10:32+11:00"]);
        assert_eq!(read("2025-01-23"), ["10:32", "2025-01-23T10:32", ""]);
        assert_eq!(read("yesterday"), ["10:32", "", ""]);
    }

    #[test]
    fn a_time_in_words_that_nobody_knows_is_read_from_its_markup() {
        let text = BLOG.replace("10:32", "a tram ago");
        let timeline = parse_hinted(&text, &[time(&text, "a tram ago", "2025-01-23T10:32Z")], &Options::default());
        assert_eq!(first_time(&timeline), ["a tram ago", "2025-01-23T10:32", "2025-01-23T10:32Z"]);
    }

    /// Every update of a page has its time in an element, above its heading or below, in whatever words.
    #[test]
    fn times_in_any_words_date_the_updates_of_a_page() {
        let updates = [
            ("Bells ring", "2025-01-23T11:48Z"),
            ("Talks go on", "2025-01-23T11:05Z"),
            ("Trams wait", "2025-01-23T09:32Z"),
        ];
        for shown in [
            ["just now", "earlier", "earlier"],
            ["Live", "1 hr", "2 hrs"],
            ["2h", "3h", "4h"],
            ["12m", "55m", "2h"],
            ["il y a 5 minutes", "il y a 1 heure", "il y a 2 heures"],
        ] {
            for is_above in [true, false] {
                let (mut text, mut hints) = (String::new(), Vec::new());
                let mut line = |words: &str, hint: Hint, said: Option<&str>| {
                    hints.push(LineHint {
                        range: text.len()..text.len() + words.len(),
                        hint,
                        datetime: said.map(str::to_owned),
                    });
                    text.push_str(&format!("{words}\n\n"));
                };
                line("Tram strike – live", Hint::Title, None);
                line(
                    "The drivers have voted to stay out for another day, and the bells are quiet.",
                    Hint::Paragraph,
                    None,
                );
                for ((heading, said), shown) in updates.into_iter().zip(shown) {
                    let time = (shown, Hint::Time, Some(said));
                    let mut head = [(heading, Hint::Heading, None), time];
                    head.rotate_left(usize::from(is_above));
                    head.into_iter().for_each(|(words, hint, said)| line(words, hint, said));
                    line("The council met behind closed doors, and nobody said a word of it.", Hint::Paragraph, None);
                }
                let timeline = parse_hinted(&text, &hints, &Options::default());
                let found: Vec<_> = timeline
                    .updates
                    .iter()
                    .map(|update| {
                        let instant =
                            update.time.as_ref().and_then(|time| time.instant).map(|instant| instant.to_string());
                        (update.heading.unwrap_or_default(), instant.unwrap_or_default())
                    })
                    .collect();
                let expected = updates.map(|(heading, said)| (heading, said.to_owned()));
                assert_eq!(found, expected, "{shown:?}, above: {is_above}");
            }
        }
    }

    #[test]
    fn hints_from_outside_count_for_nothing() {
        let hint = |range| LineHint { range, hint: Hint::Heading, datetime: None };
        let hints = [hint(usize::MAX..usize::MAX), hint(BLOG.len()..9999)];
        assert_eq!(parse_hinted(BLOG, &hints, &Options::default()), parse(BLOG, &Options::default()));
        assert_eq!(parse_hinted("", &[hint(0..0)], &Options::default()), parse("", &Options::default()));
    }
}
