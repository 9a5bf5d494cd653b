//! Newsfold Markdown, read: text that says itself what each line is, and is not guessed at.
//!
//! What the lines mean is in `docs/newsfold-markdown.md`, which is also the documentation of
//! [`markdown`](crate::markdown()). The tables and the small functions here serve the writer too, so that the two
//! cannot disagree on what a line is.

use alloc::borrow::Cow;
use core::ops::Range;

use crate::assemble::Reading;
use crate::civil::Date;
use crate::decode::Token;
use crate::hint;
use crate::language::{Cue, CueReader, Lexicon};
use crate::line::{self, Line};
use crate::piece;
use crate::scan::{self, Scanned, Strength};
use crate::state::State;
use crate::timeline::Order;

/// What opens a line of each meaning, and what the rest of the line then is before the updates and among them.
pub(crate) const MARKS: &[(&str, State, State)] = &[
    ("> ", State::Intro, State::Quote),
    ("- ", State::IntroItem, State::Item),
    ("### ", State::Subheading, State::HeadingIn),
    ("[caption] ", State::HeadCaption, State::Caption),
    ("[boilerplate] ", State::HeadBoilerplate, State::Boilerplate),
    ("[related] ", State::HeadRelated, State::Related),
    ("[footer] ", State::Footer, State::Footer),
    ("[time] ", State::TimeIn, State::TimeIn),
    ("[author] ", State::Author, State::Author),
    ("[date] ", State::Divider, State::Divider),
    (DATETIME, State::Syntax, State::Syntax),
];

/// What opens the line that says the time above it in a form for machines.
pub(crate) const DATETIME: &str = "[datetime] ";

/// What has to stand before a paragraph so that it is read as one.
pub(crate) fn escape(paragraph: &str) -> &'static str {
    let is_syntax = paragraph.starts_with('\\')
        || paragraph.starts_with(HEADLINE)
        || heading_of(paragraph).is_some()
        || mark_of(paragraph).is_some();
    if is_syntax { "\\" } else { "" }
}

/// A heading that opens with the time of its update, cut in two.
pub(crate) fn timed<'t>(heading: &'t str, lexicon: &Lexicon) -> Option<(&'t str, &'t str)> {
    let stamp = scan::scan_stamp(heading, lexicon).filter(is_time)?;
    let (time, rest) = heading.split_at(piece::behind(heading, &stamp, lexicon));
    // The mark behind the stamp stays with it: "1902" is a time because of the colon.
    Some((line::trim(time), rest))
}

/// Whether a heading is the title of the key points, in any language.
pub(crate) fn is_key_points_title(heading: &str, cues: &mut CueReader) -> bool {
    cues.read(heading).cues.has(Cue::KeyPointsTitle)
}

const HEADLINE: &str = "# ";

/// What follows the two signs of a heading.
fn heading_of(line: &str) -> Option<&str> {
    line.strip_prefix("##").filter(|rest| rest.is_empty() || rest.starts_with(' '))
}

fn mark_of(line: &str) -> Option<&'static (&'static str, State, State)> {
    MARKS.iter().find(|(mark, ..)| line.starts_with(mark))
}

/// Reads a text that is explicit; none if it is not.
pub(crate) fn read<'s>(source: &'s str, lines: &[Line], lexicon: &'static Lexicon) -> Option<Reading<'s>> {
    let matter = front_matter(source, lines);
    if matter.is_none() && !lines.iter().any(|line| has_timed_heading(source, line, lexicon)) {
        return None;
    }
    let mut reader = Reader {
        source,
        lexicon,
        cues: lexicon.reader(None),
        reading: Reading { explicit: true, ..Reading::default() },
        place: Place::Head,
        time: None,
    };
    let body = matter.unwrap_or(0);
    for (number, line) in lines.iter().enumerate() {
        if number < body { reader.matter(number, line) } else { reader.line(number, line) }
    }
    Some(reader.reading)
}

/// How many lines the front matter takes, if there is one and it is a live blog's.
fn front_matter(source: &str, lines: &[Line]) -> Option<usize> {
    let text = |line: &Line| line.text(source);
    if lines.first().map(text) != Some("---") {
        return None;
    }
    let end = lines.iter().skip(1).take(64).position(|line| text(line) == "---")? + 1;
    lines[1..end].iter().any(|line| text(line).starts_with("live-blog:")).then_some(end + 1)
}

fn has_timed_heading(source: &str, line: &Line, lexicon: &Lexicon) -> bool {
    let heading = heading_of(line.text(source)).map(line::trim);
    let stamp = heading.and_then(|heading| scan::scan_stamp(heading, lexicon));
    stamp.is_some_and(|stamp| stamp.strength > Strength::Weak && is_time(&stamp))
}

/// Whether a stamp can be the time of an update.
fn is_time(stamp: &Scanned) -> bool {
    !piece::is_span(stamp) && !stamp.is_date_only()
}

/// Which part of the article the reader is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Head,
    KeyPoints,
    Updates,
}

struct Reader<'s, 'l> {
    source: &'s str,
    lexicon: &'l Lexicon,
    cues: CueReader,
    reading: Reading<'s>,
    place: Place,
    /// The place of the last time.
    time: Option<Range<usize>>,
}

impl<'s> Reader<'s, '_> {
    /// Hands out a line, or the part of it, whose text is `body..end`.
    fn push(&mut self, state: State, body: usize, end: usize, line: usize) {
        self.token(Token { state, start: body, body, end, line, confidence: 1.0 });
    }

    /// The same where an update opens, which begins with the signs of its heading.
    fn open(&mut self, state: State, body: usize, end: usize, number: usize, line: &Line) {
        self.token(Token { state, start: line.start, body, end, line: number, confidence: 1.0 });
    }

    fn token(&mut self, token: Token) {
        if matches!(token.state, State::TimeOpen | State::TimeIn | State::Dateline) {
            self.time = Some(token.body..token.end);
        }
        self.reading.tokens.push(token);
    }

    /// Reads a line of the front matter.
    fn matter(&mut self, number: usize, line: &Line) {
        let text = line.text(self.source);
        let Some((key, value)) = text.split_once(':') else {
            return self.push(State::Syntax, line.start, line.end, number);
        };
        let value = line.end - line::trim(value).len();
        let state = match key {
            "standfirst" => State::Standfirst,
            "byline" => State::Byline,
            "published" => State::Dateline,
            _ => State::Syntax,
        };
        self.push(state, value, line.end, number);
        match (key, &self.source[value..line.end]) {
            ("language", tag) => self.reading.language = Cow::Borrowed(tag),
            ("order", "newest-first") => self.reading.order = Some(Order::NewestFirst),
            ("order", "oldest-first") => self.reading.order = Some(Order::OldestFirst),
            ("order", "unknown") => self.reading.order = Some(Order::Unknown),
            ("date", day) => self.reading.published_on = Date::from_iso(day),
            ("datetime", said) => self.datetime(said),
            _ => {}
        }
    }

    /// Reads a line of the article.
    fn line(&mut self, number: usize, line: &Line) {
        let text = line.text(self.source);
        let behind = |mark: &str| line.end - line::trim(&text[mark.len()..]).len();
        if let Some(heading) = heading_of(text) {
            return self.heading(number, line, line.end - line::trim(heading).len());
        }
        if text.starts_with(HEADLINE) {
            return self.push(State::Headline, behind(HEADLINE), line.end, number);
        }
        let plain = if self.place == Place::Updates { State::Paragraph } else { State::Intro };
        let Some(&(mark, in_head, in_update)) = mark_of(text) else {
            let escape = if text.starts_with('\\') { "\\" } else { "" };
            return self.push(plain, behind(escape), line.end, number);
        };
        let state = match self.place {
            Place::Updates => in_update,
            Place::KeyPoints if in_head == State::IntroItem => State::KeyPoint,
            Place::Head | Place::KeyPoints => in_head,
        };
        let body = behind(mark);
        if mark == DATETIME {
            self.datetime(&self.source[body..line.end]);
        }
        self.push(state, body, line.end, number);
    }

    /// Reads `## …`, whose text begins at `body`.
    fn heading(&mut self, number: usize, line: &Line, body: usize) {
        let text = &self.source[body..line.end];
        let escaped = text.strip_prefix('\\').map(line::trim);
        if self.place == Place::Head && escaped.is_none() && is_key_points_title(text, &mut self.cues) {
            self.place = Place::KeyPoints;
            return self.push(State::KeyPointsTitle, body, line.end, number);
        }
        self.place = Place::Updates;
        if let Some(escaped) = escaped {
            return self.open(State::HeadingOpen, line.end - escaped.len(), line.end, number, line);
        }
        let Some((time, heading)) = timed(text, self.lexicon) else {
            return self.open(State::HeadingOpen, body, line.end, number, line);
        };
        self.open(State::TimeOpen, body, body + time.len(), number, line);
        if !heading.is_empty() {
            self.push(State::HeadingIn, line.end - heading.len(), line.end, number);
        }
    }

    /// Takes what a line for machines says of the time above it.
    fn datetime(&mut self, said: &str) {
        self.reading.datetimes.extend(self.time.clone().zip(hint::datetime(said, self.lexicon)));
    }
}
