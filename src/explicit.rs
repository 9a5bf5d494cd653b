//! Newsfold Markdown, read: text that says itself what each line is, and is not guessed at.
//!
//! A text is explicit if it opens with front matter that has the key `live-blog`, or if one of its `## ` headings
//! opens with a time. The lines are then these:
//!
//! | line | meaning |
//! |---|---|
//! | `---` … `---` at the top | front matter: `live-blog: 1`, `language: en`, `order: newest-first`, `standfirst: …`, `byline: …`, `published: …` |
//! | `# Headline` | the headline |
//! | `## Key points` | the list below it is the key points |
//! | `## 10:32 Heading`, `## Heading`, `## 10:32`, `##` | an update opens |
//! | `[time] 10:32`, `[author] Anna Quill` | the time and the author of the update |
//! | `[date] 2025-01-23` | the day of all times below it that do not name one; `[date] none` ends that |
//! | `> text`, `- text`, `[caption] text`, `### text` | a quotation, a list item, a caption, an inner heading |
//! | `[boilerplate] text`, `[related] text`, `[footer] text` | an aside |
//! | `\text` | a paragraph that begins like one of the above |
//! | anything else | a paragraph |
//!
//! The same table serves [`markdown`](crate::markdown), which writes it.

use std::borrow::Cow;

use crate::assemble::Reading;
use crate::decode::Token;
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
];

/// The bytes that open a line which is no plain paragraph.
pub(crate) const SPECIAL: &[u8] = b"#>-[\\";

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
    };
    let body = matter.unwrap_or(0);
    for (number, line) in lines.iter().enumerate() {
        if number < body { reader.matter(number, line) } else { reader.line(number, line) }
    }
    Some(reader.reading)
}

/// How many lines the front matter takes, if there is one and it is a live blog's.
fn front_matter(source: &str, lines: &[Line]) -> Option<usize> {
    let text = |line: &Line| &source[line.start..line.end];
    if lines.first().map(text) != Some("---") {
        return None;
    }
    let end = lines.iter().skip(1).take(64).position(|line| text(line) == "---")? + 1;
    lines[1..end].iter().any(|line| text(line).starts_with("live-blog:")).then_some(end + 1)
}

fn has_timed_heading(source: &str, line: &Line, lexicon: &Lexicon) -> bool {
    let heading = source[line.start..line.end].strip_prefix("## ").map(line::trim);
    let stamp = heading.and_then(|heading| scan::scan_stamp(heading, lexicon));
    stamp.is_some_and(|stamp| stamp.strength > Strength::Weak && is_time(&stamp))
}

/// Whether a stamp can be the time of an update.
pub(crate) fn is_time(stamp: &Scanned) -> bool {
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
}

impl<'s> Reader<'s, '_> {
    fn push(&mut self, state: State, start: usize, body: usize, end: usize, line: usize) {
        self.reading.tokens.push(Token { state, start, body, end, line, confidence: 1.0 });
    }

    /// Reads a line of the front matter.
    fn matter(&mut self, number: usize, line: &Line) {
        let text = &self.source[line.start..line.end];
        let Some((key, value)) = text.split_once(':') else {
            return self.push(State::Syntax, line.start, line.start, line.end, number);
        };
        let value = line.end - line::trim(value).len();
        let state = match key {
            "standfirst" => State::Standfirst,
            "byline" => State::Byline,
            "published" => State::Dateline,
            _ => State::Syntax,
        };
        match (key, &self.source[value..line.end]) {
            ("language", tag) => self.reading.language = Cow::Borrowed(tag),
            ("order", "newest-first") => self.reading.order = Some(Order::NewestFirst),
            ("order", "oldest-first") => self.reading.order = Some(Order::OldestFirst),
            ("order", "unknown") => self.reading.order = Some(Order::Unknown),
            _ => {}
        }
        self.push(state, line.start, value, line.end, number);
    }

    /// Reads a line of the article.
    fn line(&mut self, number: usize, line: &Line) {
        let text = &self.source[line.start..line.end];
        if let Some(heading) = text.strip_prefix("##").filter(|rest| rest.is_empty() || rest.starts_with(' ')) {
            return self.heading(number, line, line.end - line::trim(heading).len());
        }
        if let Some(rest) = text.strip_prefix("# ") {
            return self.push(State::Headline, line.start, line.end - line::trim(rest).len(), line.end, number);
        }
        let plain = match self.place {
            Place::Updates => State::Paragraph,
            Place::Head | Place::KeyPoints => State::Intro,
        };
        if text.starts_with('\\') {
            return self.push(plain, line.start, line.start + 1, line.end, number);
        }
        let mark = MARKS.iter().find(|(mark, ..)| text.starts_with(mark));
        let Some(&(mark, in_head, in_update)) = mark else {
            return self.push(plain, line.start, line.start, line.end, number);
        };
        let body = line.end - line::trim(&text[mark.len()..]).len();
        let state = match self.place {
            Place::Updates => in_update,
            Place::KeyPoints if in_head == State::IntroItem => State::KeyPoint,
            Place::Head | Place::KeyPoints => in_head,
        };
        self.push(state, line.start, body, line.end, number);
    }

    /// Reads `## …`, whose text begins at `body`.
    fn heading(&mut self, number: usize, line: &Line, body: usize) {
        let text = &self.source[body..line.end];
        if self.place == Place::Head && self.cues.read(text).cues.has(Cue::KeyPointsTitle) {
            self.place = Place::KeyPoints;
            return self.push(State::KeyPointsTitle, line.start, body, line.end, number);
        }
        self.place = Place::Updates;
        if text.is_empty() || text.starts_with('\\') {
            return self.push(State::HeadingOpen, line.start, (body + 1).min(line.end), line.end, number);
        }
        let stamp = scan::scan_stamp(text, self.lexicon).filter(is_time);
        let Some(stamp) = stamp else { return self.push(State::HeadingOpen, line.start, body, line.end, number) };
        let behind = piece::behind(text, &stamp);
        if behind == text.len() {
            return self.push(State::TimeOpen, line.start, body, line.end, number);
        }
        let cut = body + behind;
        self.push(State::TimeOpen, line.start, body, body + stamp.range.end, number);
        self.push(State::HeadingIn, cut, cut, line.end, number);
    }
}
