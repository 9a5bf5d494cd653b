//! Newsfold Markdown, written: a timeline as text that `explicit` reads back as it was.
//!
//! Nothing is guessed at here either: a time is written in the first form that the reader of explicit text, asked
//! with its own functions, reads as this very time.

use alloc::string::String;

use crate::assemble;
use crate::civil::{self, Date};
use crate::explicit::{self, DATETIME, MARKS};
use crate::hint;
use crate::language::{CueReader, Lexicon};
use crate::letter;
use crate::line;
use crate::state::State;
use crate::timeline::{Aside, AsideKind, Block, BlockKind, Order, Stamp, Timeline, Update};

/// What may stand around a time so that it is read as one: "1902" is a time before a colon only.
const FORMS: &[(&str, &str)] = &[("", ""), ("", ":"), ("date ", "")];

/// Writes a timeline as Newsfold Markdown, which [`parse`](crate::parse()) reads as the same timeline.
///
#[doc = include_str!("../docs/newsfold-markdown.md")]
///
/// # Example
/// ```
/// use newsfold::{Options, markdown, parse};
///
/// let text = "Tram strike – live\n\n10:32\n\nBell allowance rejected\n\nDrivers said no.\n\n10:05\n\nAn offer\n\nIt was small.\n";
/// let timeline = parse(text, &Options::default());
/// let explicit = markdown(&timeline);
/// assert!(explicit.contains("\n## 10:32 Bell allowance rejected\n"));
/// assert_eq!(parse(&explicit, &Options::default()).updates[1].blocks[0].text, "It was small.");
/// ```
pub fn markdown(timeline: &Timeline<'_>) -> String {
    let lexicon = Lexicon::get();
    let mut writer = Writer { out: String::new(), lexicon, cues: lexicon.reader(None), day: None, in_head: true };
    writer.matter(timeline);
    if let Some(headline) = timeline.headline {
        writer.line("# ", headline);
    }
    timeline.intro.iter().for_each(|block| writer.block(block));
    if !timeline.key_points.is_empty() {
        writer.line("## ", "Key points");
        writer.in_head = false;
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

/// A text on one line: there is no other way to write it.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split(letter::LINE_ENDS).map(line::trim).filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

/// A time as it is to be written.
struct Written {
    text: String,
    /// The day that has to be said before.
    day: Option<Date>,
    /// The same time in a form for machines, where it has to be said too.
    datetime: Option<String>,
}

/// The first way to write a time that is read as this very time, under one of these days.
fn written(stamp: &Stamp<'_>, days: &[Option<Date>], lexicon: &Lexicon) -> Written {
    let text = one_line(stamp.text);
    let datetime = match (stamp.instant, stamp.local) {
        (Some(instant), _) => Some(civil::written(|out| instant.write(out))),
        (None, local) => local.map(|local| civil::written(|out| local.write(out))),
    };
    for datetime in [None, datetime] {
        let said = datetime.as_deref().and_then(|datetime| hint::datetime(datetime, lexicon));
        for &day in days {
            for (before, behind) in FORMS {
                let form = String::from_iter([*before, &text, *behind]);
                if assemble::said_stamp(&form, said.as_ref(), day, lexicon).as_ref() == Some(stamp) {
                    return Written { text: form, day, datetime };
                }
            }
        }
    }
    // No text was read as this time: it was made up by a caller. Its words are kept.
    Written { text, day: days.first().copied().flatten(), datetime: None }
}

struct Writer {
    out: String,
    lexicon: &'static Lexicon,
    cues: CueReader,
    /// The day that the last `[date]` line gave.
    day: Option<Date>,
    /// Whether the title of the key points is still possible.
    in_head: bool,
}

impl Writer {
    /// Writes one line, and a blank one above it.
    fn line(&mut self, mark: &str, text: &str) {
        self.out.extend(["\n", mark, &one_line(text), "\n"]);
    }

    fn matter(&mut self, timeline: &Timeline<'_>) {
        let order = match timeline.order {
            Order::NewestFirst => "newest-first",
            Order::OldestFirst => "oldest-first",
            Order::Unknown => "unknown",
        };
        let published = timeline.published.as_ref().map(|stamp| {
            let own = stamp.local.map(|local| local.date);
            written(stamp, &[None, own], self.lexicon)
        });
        self.out.push_str("---\n");
        self.row("live-blog", Some("1"));
        self.row("language", Some(&one_line(&timeline.language)));
        self.row("order", Some(order));
        self.row("standfirst", timeline.standfirst.map(one_line).as_deref());
        self.row("byline", timeline.byline.map(one_line).as_deref());
        if let Some(Written { text, day, datetime }) = published {
            self.row("published", Some(&text));
            self.row("date", day.map(|day| civil::written(|out| day.write(out))).as_deref());
            self.row("datetime", datetime.as_deref());
        }
        self.out.push_str("---\n");
    }

    /// Writes a row of the front matter, if there is something to write.
    fn row(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.out.extend([key, ": ", value, "\n"]);
        }
    }

    fn block(&mut self, block: &Block<'_>) {
        let mark = match block.kind {
            BlockKind::Paragraph => explicit::escape(block.text),
            BlockKind::Quote => mark(State::Quote),
            BlockKind::List => mark(State::Item),
            BlockKind::Caption => mark(State::Caption),
            BlockKind::Heading => mark(State::HeadingIn),
        };
        self.line(mark, block.text);
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
        let heading = update.heading.map(one_line).unwrap_or_default();
        match &update.time {
            Some(stamp) => self.timed(stamp, &heading),
            None => self.heading(&heading),
        }
        self.in_head = false;
        if let Some(author) = update.author {
            self.line(mark(State::Author), author);
        }
        update.blocks.iter().for_each(|block| self.block(block));
    }

    /// Opens an update without a time.
    fn heading(&mut self, heading: &str) {
        let mistaken = heading.starts_with('\\')
            || explicit::timed(heading, self.lexicon).is_some()
            || self.in_head && explicit::is_key_points_title(heading, &mut self.cues);
        match heading {
            "" => self.line("##", ""),
            _ if mistaken => self.line("## \\", heading),
            _ => self.line("## ", heading),
        }
    }

    /// Opens an update with a time: in one line with the heading, if both are read as they are.
    fn timed(&mut self, stamp: &Stamp<'_>, heading: &str) {
        let own = stamp.local.map(|local| local.date);
        let time = written(stamp, &[self.day, own, None], self.lexicon);
        if time.day != self.day {
            self.line(
                mark(State::Divider),
                &time.day.map_or("none".into(), |day| civil::written(|out| day.write(out))),
            );
            self.day = time.day;
        }
        let together = String::from_iter([&*time.text, " ", heading]);
        let together = together.trim_end();
        if explicit::timed(together, self.lexicon) == Some((&time.text, heading))
            && !(self.in_head && explicit::is_key_points_title(together, &mut self.cues))
        {
            self.line("## ", together);
        } else {
            self.heading(heading);
            self.line(mark(State::TimeIn), &time.text);
        }
        if let Some(datetime) = time.datetime {
            self.line(DATETIME, &datetime);
        }
    }
}
