//! Newsfold Markdown, written: a timeline as text that [`explicit`](crate::explicit) reads back as it was.
//!
//! The format stands in that module, as does the table of its marks. Nothing is lost but what the text cannot
//! say: offsets, confidence, and the doubts of the first reading.

use std::fmt::Write;

use crate::civil::Date;
use crate::explicit::{self, MARKS, SPECIAL};
use crate::language::Lexicon;
use crate::scan;
use crate::state::State;
use crate::timeline::{Aside, AsideKind, Block, BlockKind, Order, Stamp, Timeline, Update};

/// Writes a timeline as Newsfold Markdown. [`parse`](crate::parse) gives the same timeline for it, but for offsets.
///
/// # Example
/// ```
/// use newsfold::{Options, markdown, parse};
///
/// let text = "Tram strike – live\n\n10:32\n\nBell allowance rejected\n\nDrivers said no.\n\n10:05\n\nAn offer\n\nIt was small.\n";
/// let timeline = parse(text, &Options::default());
/// let explicit = markdown(&timeline);
/// assert!(explicit.contains("\n## 10:32 Bell allowance rejected\n"));
/// assert_eq!(parse(&explicit, &Options::default()).updates.len(), 2);
/// ```
pub fn markdown(timeline: &Timeline<'_>) -> String {
    let mut writer = Writer { out: String::new(), day: None };
    writer.matter(timeline);
    if let Some(headline) = timeline.headline {
        writer.line("# ", headline);
    }
    timeline.intro.iter().for_each(|block| writer.block(block, false));
    if !timeline.key_points.is_empty() {
        writer.line("## ", "Key points");
        timeline.key_points.iter().for_each(|point| writer.line(mark(State::Item), point.text));
    }
    // An aside keeps its place among the updates, so that a page made from the text reads like the first one.
    let mut asides = timeline.asides.iter().peekable();
    for update in &timeline.updates {
        while let Some(aside) = asides.next_if(|aside| aside.start < update.start) {
            writer.aside(aside);
        }
        writer.update(update);
    }
    asides.for_each(|aside| writer.aside(aside));
    writer.out
}

/// The mark that opens a line which is read in a state among the updates.
fn mark(state: State) -> &'static str {
    MARKS.iter().find(|(_, _, in_update)| *in_update == state).map_or("", |(mark, ..)| mark)
}

struct Writer {
    out: String,
    /// The day that the last `[date]` line gave.
    day: Option<Date>,
}

impl Writer {
    /// Writes one line, and a blank one above it.
    fn line(&mut self, mark: &str, text: &str) {
        self.out.push('\n');
        self.out.push_str(mark);
        // A slice of several lines would end where the first one does.
        let mut lines = text.split(['\n', '\r', '\u{2028}', '\u{2029}']).map(str::trim).filter(|line| !line.is_empty());
        self.out.push_str(lines.next().unwrap_or_default());
        for more in lines {
            self.out.push(' ');
            self.out.push_str(more);
        }
        self.out.push('\n');
    }

    fn matter(&mut self, timeline: &Timeline<'_>) {
        self.out.push_str("---\nlive-blog: 1\n");
        let order = match timeline.order {
            Order::NewestFirst => "newest-first",
            Order::OldestFirst => "oldest-first",
            Order::Unknown => "unknown",
        };
        let published = timeline.published.as_ref().map(|stamp| stamp.text);
        let rows = [
            ("language", Some(&*timeline.language)),
            ("order", Some(order)),
            ("standfirst", timeline.standfirst),
            ("byline", timeline.byline),
            ("published", published),
        ];
        for (key, value) in rows {
            if let Some(value) = value {
                let _ = writeln!(self.out, "{key}: {value}");
            }
        }
        self.out.push_str("---\n");
    }

    fn block(&mut self, block: &Block<'_>, among_updates: bool) {
        match block.kind {
            BlockKind::Paragraph if opens_special(block.text) => self.line("\\", block.text),
            BlockKind::Paragraph => self.line("", block.text),
            // Before the updates there are no quotations of their own.
            BlockKind::Quote if among_updates => self.line(mark(State::Quote), block.text),
            BlockKind::Quote => self.line("", block.text),
            BlockKind::List => self.line(mark(State::Item), block.text),
            BlockKind::Caption => self.line(mark(State::Caption), block.text),
            BlockKind::Heading => self.line(mark(State::HeadingIn), block.text),
        }
    }

    fn aside(&mut self, aside: &Aside<'_>) {
        let state = match aside.kind {
            AsideKind::Boilerplate => State::Boilerplate,
            AsideKind::Related => State::Related,
            AsideKind::Footer => State::Footer,
        };
        self.line(mark(state), aside.text);
    }

    fn update(&mut self, update: &Update<'_>) {
        if let Some(stamp) = &update.time {
            self.day(stamp);
        }
        let time = update.time.as_ref().map(|stamp| stamp.text);
        let together = time.map(|time| format!("{time} {}", update.heading.unwrap_or_default()));
        match (time, together, update.heading) {
            (Some(time), Some(together), _) if is_read_back(time, &together) => self.line("## ", together.trim_end()),
            (time, _, heading) => {
                let heading = heading.unwrap_or_default();
                let escaped = opens_special(heading) || scan::scan_stamp(heading, Lexicon::get()).is_some();
                self.line(
                    if heading.is_empty() {
                        "##"
                    } else if escaped {
                        "## \\"
                    } else {
                        "## "
                    },
                    heading,
                );
                if let Some(time) = time {
                    self.line(mark(State::TimeIn), time);
                }
            }
        }
        if let Some(author) = update.author {
            self.line(mark(State::Author), author);
        }
        update.blocks.iter().for_each(|block| self.block(block, true));
    }

    /// Says the day of a stamp that does not name one itself.
    fn day(&mut self, stamp: &Stamp<'_>) {
        let day = stamp.local.map(|local| local.date);
        if !stamp.inferred && day.is_some() || day == self.day {
            return;
        }
        self.day = day;
        match day {
            Some(day) => self.line(mark(State::Divider), &day.to_string()),
            None => self.line(mark(State::Divider), "none"),
        }
    }
}

fn opens_special(text: &str) -> bool {
    text.bytes().next().is_some_and(|first| SPECIAL.contains(&first))
}

/// Whether a reader finds just this stamp at the beginning of the heading, and the heading behind it.
fn is_read_back(time: &str, together: &str) -> bool {
    let stamp = scan::scan_stamp(together, Lexicon::get()).filter(explicit::is_time);
    stamp.is_some_and(|stamp| stamp.range == (0..time.len()) && scan::scan_separator(&together[time.len()..]) <= 1)
}
