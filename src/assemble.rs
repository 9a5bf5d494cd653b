//! The last stage: decoded pieces become a timeline.
//!
//! Which piece is what has been decided; here the pieces are only put where they belong. The times get their
//! dates in [`times`], the updates their names in [`id`], the key points their updates in [`link`], [`ending`] says
//! whether more is to come, and what was doubtful is written down in [`doubt`].

mod doubt;
mod ending;
mod id;
mod link;
mod times;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::civil::Date;
use crate::decode::Token;
use crate::language::{Cue, Lexicon};
use crate::line::Line;
use crate::options::Options;
use crate::piece;
use crate::scan::{self, Lead, Scanned};
use crate::segment;
use crate::state::State;
use crate::timeline::{Aside, AsideKind, Block, BlockKind, KeyPoint, Order, Timeline, Update};
use crate::work;

pub(crate) use times::said_stamp;

/// A text as it was read, by the decoder or by the reader of explicit text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading<'s> {
    /// The pieces, in order.
    pub(crate) tokens: Vec<Token>,
    /// Whether the text says itself what it means, so that nothing is left to work out.
    pub(crate) explicit: bool,
    /// The language that it is in, as a BCP 47 tag.
    pub(crate) language: Cow<'s, str>,
    /// The times that its markup gave in a form for machines, with their places, in order.
    pub(crate) datetimes: Vec<(Range<usize>, Scanned)>,
    /// The day that explicit text gives to the article, whose own stamp may not name it.
    pub(crate) published_on: Option<Date>,
    /// The order that it says its updates have.
    pub(crate) order: Option<Order>,
}

/// Puts a timeline together.
pub(crate) fn assemble<'s>(
    source: &'s str,
    lines: &[Line],
    reading: &Reading<'s>,
    options: &Options,
    lexicon: &'static Lexicon,
) -> Timeline<'s> {
    let tokens = &reading.tokens;
    let mut draft = Draft {
        source,
        lexicon,
        explicit: reading.explicit,
        timeline: Timeline::default(),
        stamps: times::Stamps::default(),
        open: None,
    };
    for token in tokens {
        draft.add(token);
    }
    draft.close(source.len());
    let Draft { mut timeline, stamps, .. } = draft;
    timeline.segments = segment::segments(source.len(), lines, tokens);
    timeline.language = reading.language.clone();
    stamps.resolve(source, &mut timeline, reading, options, lexicon);
    id::name(&mut timeline);
    link::link(&mut timeline);
    timeline.ended = ending::has_ended(&timeline, lexicon);
    doubt::note(source, &mut timeline);
    timeline
}

/// A timeline in the making.
struct Draft<'s, 'l> {
    source: &'s str,
    lexicon: &'l Lexicon,
    /// Whether the text says itself what it means.
    explicit: bool,
    timeline: Timeline<'s>,
    stamps: times::Stamps,
    /// The update that is being filled, with where its last piece ended.
    open: Option<Update<'s>>,
}

impl<'s> Draft<'s, '_> {
    fn add(&mut self, token: &Token) {
        // Behind a bullet and at a cut there may be more white space than a scanner takes for it.
        let text = crate::line::trim(&self.source[token.body..token.end]);
        let body = place(self.source, text);
        let token = &Token { body, end: body + text.len(), ..*token };
        if text.is_empty() {
            // The two signs of a heading alone open an update that has none.
            if self.explicit && token.state == State::HeadingOpen {
                self.close(token.start);
                self.open = Some(opened(token));
            }
            return;
        }
        let timeline = &mut self.timeline;
        match token.state {
            State::Headline if timeline.headline.is_none() => timeline.headline = Some(text),
            // The page's own title, or the headline once more.
            State::Headline => self.aside(token, AsideKind::Boilerplate),
            State::Standfirst if timeline.standfirst.is_none() => timeline.standfirst = Some(text),
            State::Standfirst | State::Intro | State::Plan | State::Story | State::Outro => {
                timeline.intro.push(block(token, BlockKind::Paragraph, text))
            }
            State::Subheading | State::StoryTime => timeline.intro.push(block(token, BlockKind::Heading, text)),
            State::IntroItem => timeline.intro.push(block(token, BlockKind::List, text)),
            State::MastheadCaption | State::HeadCaption | State::Portrait => {
                timeline.intro.push(block(token, BlockKind::Caption, text))
            }
            State::Byline if timeline.byline.is_none() => {
                timeline.byline = Some(if self.explicit { text } else { without_lead(text, self.lexicon) });
            }
            State::Byline => match timeline.byline.and_then(|byline| joined(self.source, byline, text)) {
                Some(byline) => timeline.byline = Some(byline),
                None => timeline.intro.push(block(token, BlockKind::Paragraph, text)),
            },
            State::MastheadDate | State::Dateline => self.stamps.published(token),
            State::Divider => self.stamps.divider(token, timeline.updates.len() + usize::from(self.open.is_some())),
            State::KeyPointsTitle
            | State::KeyPointTime
            | State::KeyPointDate
            | State::LeadOpen
            | State::LeadIn
            | State::Syntax => {}
            State::KeyPoint | State::DatedKeyPoint => timeline.key_points.push(KeyPoint { text, update_id: None }),
            State::Masthead | State::HeadBoilerplate if !self.explicit && is_scraped_date(text, self.lexicon) => {
                self.stamps.published(token);
                self.aside(token, AsideKind::Boilerplate);
            }
            State::Kicker
            | State::Masthead
            | State::MastheadItem
            | State::HeadBoilerplate
            | State::Appeal
            | State::Boilerplate => self.aside(token, AsideKind::Boilerplate),
            State::MastheadRelated
            | State::HeadRelated
            | State::HeadRelatedTitle
            | State::HeadRelatedList
            | State::Related
            | State::RelatedTitle
            | State::RelatedList => self.aside(token, AsideKind::Related),
            State::Footer | State::FooterList => self.aside(token, AsideKind::Footer),
            State::PlaceholderOpen => {
                self.close(token.start);
                self.open = Some(opened(token));
                self.aside(token, AsideKind::Boilerplate);
            }
            State::TimeOpen | State::PlayOpen | State::AuthorOpen | State::HeadingOpen | State::ParagraphOpen => {
                self.close(token.start);
                self.open = Some(opened(token));
                self.fill(token, text);
            }
            _ => self.fill(token, text),
        }
    }

    /// Adds a piece to the update that is open.
    fn fill(&mut self, token: &Token, text: &'s str) {
        let number = self.timeline.updates.len();
        let Some(update) = &mut self.open else {
            // No update is open: what belongs to none is kept with the intro.
            self.timeline.intro.push(block(token, BlockKind::Paragraph, text));
            return;
        };
        update.end = token.end;
        let kind = match token.state {
            State::TimeOpen | State::PlayOpen | State::TimeIn | State::TimeTwin | State::TimeEnd => {
                return self.stamps.update(number, token);
            }
            State::HeadingOpen | State::HeadingIn => match update.heading {
                None => return update.heading = Some(text),
                Some(_) => BlockKind::Heading,
            },
            State::AuthorOpen | State::Author | State::AuthorEnd => {
                let author = match update.author {
                    None if self.explicit => Some(text),
                    None => Some(without_lead(text, self.lexicon)),
                    // Once beside the picture and once by itself.
                    Some(author) if author == text => Some(author),
                    Some(author) => joined(self.source, author, text),
                };
                match author {
                    Some(author) => return update.author = Some(author),
                    None => BlockKind::Caption,
                }
            }
            State::Quote => BlockKind::Quote,
            State::Item => BlockKind::List,
            State::Caption => BlockKind::Caption,
            _ => BlockKind::Paragraph,
        };
        update.blocks.push(block(token, kind, text));
    }

    fn aside(&mut self, token: &Token, kind: AsideKind) {
        let text = crate::line::trim(&self.source[token.start..token.end]);
        let start = place(self.source, text);
        self.timeline.asides.push(Aside { kind, text, start, end: start + text.len() });
    }

    /// Closes the open update; the next one, or the end of the text, begins at `next`.
    fn close(&mut self, next: usize) {
        if let Some(mut update) = self.open.take() {
            update.end = update.end.min(next);
            self.timeline.updates.push(update);
        }
    }
}

/// Whether a text is the date that a scraper put in front of an article.
fn is_scraped_date(text: &str, lexicon: &Lexicon) -> bool {
    text.len() < 32 && scan::scan_stamp(text, lexicon).is_some_and(|stamp| stamp.lead == Lead::Scraped)
}

fn opened<'s>(token: &Token) -> Update<'s> {
    Update {
        id: String::new(),
        heading: None,
        time: None,
        author: None,
        blocks: Vec::new(),
        start: token.start,
        end: token.end,
        confidence: token.confidence,
    }
}

fn block<'s>(token: &Token, kind: BlockKind, text: &'s str) -> Block<'s> {
    Block { kind, text, start: token.body, end: token.end }
}

/// A byline without what introduces it: "By Anna Quill" gives "Anna Quill", and so does "by Anna Quill edited by Bo Rook".
fn without_lead<'s>(text: &'s str, lexicon: &Lexicon) -> &'s str {
    if let Some(name) = piece::credited(text) {
        return name;
    }
    let text = text.trim_start_matches(piece::BAR);
    let lead = lexicon.lead(text, Cue::BylineLead).unwrap_or(0);
    let name = text.get(lead..).map(crate::line::trim).filter(|name| !name.is_empty()).unwrap_or(text);
    // "Anna Quill: Good night".
    let name = name.strip_suffix(':').map_or(name, str::trim_end);
    let (first, rest) = name.split_at_checked(scan::scan_name(name)).unwrap_or((name, ""));
    let is_joint = !first.is_empty() && lexicon.lead(rest.trim_start(), Cue::BylineLead).is_some();
    if is_joint { first } else { name }
}

/// The slice of the source from the beginning of one text to the end of another, if nothing stands between them.
fn joined<'s>(source: &'s str, first: &'s str, last: &'s str) -> Option<&'s str> {
    let (start, end) = (place(source, first), place(source, last));
    let between = source.get(start + first.len()..end)?;
    // From the end, where the space is this text's own: from the beginning, many texts would each walk over the same.
    between.chars().rev().inspect(work::step).all(char::is_whitespace).then(|| source.get(start..end + last.len()))?
}

/// Where a slice of the source begins in it.
fn place(source: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize)
}
