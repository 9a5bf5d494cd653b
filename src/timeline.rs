//! What the parse gives back: the [`Timeline`] and its parts.
//!
//! Plain data and nothing else. The names and the shape are the wire contract with the JavaScript side
//! (camel case there), so a change here is a change of the public interface. Every `text` is a slice of
//! the source, and `start..end` says which: half-open, in bytes here, in UTF-16 code units in JavaScript.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::civil::DateTime;

/// A live blog as it was read from its text.
///
/// # Example
/// ```
/// let timeline = newsfold::parse("Tram strike – live\n\n10:32\n\nDrivers vote to stay out\n", &Default::default());
/// assert_eq!(timeline.headline, Some("Tram strike – live"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Timeline<'s> {
    /// The title of the whole article.
    pub headline: Option<&'s str>,
    /// The sentence below the headline that sums the article up.
    pub standfirst: Option<&'s str>,
    /// Who wrote the article, as it stands there ("By Anna Quill and Bo Rook" gives "Anna Quill and Bo Rook").
    pub byline: Option<&'s str>,
    /// When the article was published or last updated, if it says so outside its updates.
    pub published: Option<Stamp<'s>>,
    /// The language of the text as a BCP 47 tag, detected or given; `und` where the text does not tell.
    pub language: Cow<'s, str>,
    /// In which order the updates stand in the text. [`Timeline::updates`] keeps that order.
    pub order: Order,
    /// Whether it says that its coverage has ended, in its newest update or above the updates.
    pub ended: bool,
    /// The list of what matters that stands above the updates.
    pub key_points: Vec<KeyPoint<'s>>,
    /// The paragraphs before the first update; the first one is the lede.
    pub intro: Vec<Block<'s>>,
    /// The updates, in the order of the text.
    pub updates: Vec<Update<'s>>,
    /// What is on the page but is not the story: appeals, links to other articles, the comment forum.
    pub asides: Vec<Aside<'s>>,
    /// The source, cut up without gap or overlap, each piece with its role.
    pub segments: Vec<Segment>,
    /// What the parse was not sure of.
    pub notes: Vec<Note>,
}

/// The order of the updates in the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Order {
    /// The latest update comes first.
    NewestFirst,
    /// The text is read from the beginning of the story to its end.
    OldestFirst,
    /// There are too few times to tell.
    #[default]
    Unknown,
}

/// One entry of the key points.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct KeyPoint<'s> {
    /// The entry without its bullet.
    pub text: &'s str,
    /// The [`Update::id`] of the update that it sums up, if one is like it.
    pub update_id: Option<String>,
}

/// One entry of the live blog.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Update<'s> {
    /// A name made from heading and time, not from the place: it stays when newer updates arrive and when the body
    /// is edited. Only where there is no heading and no time, or another update has the same ones, does the beginning
    /// of the body go into it. Lower-case ASCII letters, digits and hyphens.
    pub id: String,
    /// The title of the update.
    pub heading: Option<&'s str>,
    /// When it was posted.
    pub time: Option<Stamp<'s>>,
    /// Who posted it, as it stands there.
    pub author: Option<&'s str>,
    /// Its body.
    pub blocks: Vec<Block<'s>>,
    /// Where the update begins in the source.
    pub start: usize,
    /// Where it ends in the source.
    pub end: usize,
    /// How sure the parse is that this is an update, from 0 to 1.
    pub confidence: f32,
}

/// One paragraph, quotation, list item, caption or inner heading.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Block<'s> {
    /// What it is.
    pub kind: BlockKind,
    /// Its text, without bullet or quotation mark glyphs of the list or quote itself.
    pub text: &'s str,
    /// Where the text begins in the source.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The kinds of [`Block`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// Somebody else's words, set off as a block of their own.
    Quote,
    /// One item of a list.
    List,
    /// What stands below a picture, with its credit.
    Caption,
    /// A heading inside an update.
    Heading,
}

/// A piece of the page that is not the story.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Aside<'s> {
    /// What it is.
    pub kind: AsideKind,
    /// Its text.
    pub text: &'s str,
    /// Where the text begins in the source.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The kinds of [`Aside`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum AsideKind {
    /// Appeals, notices, buttons, menus.
    Boilerplate,
    /// Pointers to other articles.
    Related,
    /// What follows the article: comment forum, terms, navigation.
    Footer,
}

/// A time as it stands in the text, and what it was understood to mean.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Stamp<'s> {
    /// The time as it stands in the source.
    pub text: &'s str,
    /// What sort of time it is.
    pub kind: StampKind,
    /// The time of day, `10:32`, where the stamp has one.
    #[cfg_attr(feature = "serde", serde(serialize_with = "display_option"))]
    pub clock: Option<crate::civil::Clock>,
    /// Civil date and time, ISO 8601 without an offset: `2025-01-23T10:32`.
    #[cfg_attr(feature = "serde", serde(serialize_with = "display_option"))]
    pub local: Option<DateTime>,
    /// The same with the offset from UTC, where the zone is known: `2025-01-23T10:32-05:00`.
    #[cfg_attr(feature = "serde", serde(serialize_with = "display_option"))]
    pub instant: Option<crate::civil::Instant>,
    /// The zone as it stands in the source: `GMT`, `ET`, `Uhr` is none.
    pub zone: Option<&'s str>,
    /// Whether the date was worked out rather than read.
    pub inferred: bool,
}

/// The sorts of [`Stamp`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum StampKind {
    /// A time of day, with or without a date; or a date alone.
    Clock,
    /// A time before now: "20m ago", "vor 2 Stunden". It has a civil time only where the text gives one beside it.
    Age,
    /// Seconds since 1970.
    Epoch,
    /// A minute of a match: `45+2'`, "90 min +4", `3.`.
    Minute,
    /// An over of a cricket match: "28 overs", `12.3`.
    Over,
    /// A phase of a match or a session: "FULL-TIME", "Halbzeit"; or what a text itself uses as its stamps: "Lap 12, +0.4s".
    Phase,
}

/// One piece of the source. The segments of a timeline, in order, are the whole source.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Segment {
    /// Where the piece begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it is.
    pub role: Role,
    /// How sure the parse is, from 0 to 1: its share against the best other reading of the same line.
    pub confidence: f32,
}

/// What a piece of the source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Role {
    /// The title of the article.
    Headline,
    /// The sentence below it.
    Standfirst,
    /// Who wrote the article.
    Byline,
    /// A time: of an update, of the article, or a date between updates.
    Time,
    /// Who wrote an update.
    Author,
    /// The title of the key points.
    KeyPointsTitle,
    /// One of the key points.
    KeyPoint,
    /// A paragraph before the updates.
    Intro,
    /// The title of an update.
    Heading,
    /// A paragraph of an update.
    Paragraph,
    /// A quotation in an update.
    Quote,
    /// An item of a list.
    ListItem,
    /// A caption or credit of a picture.
    Caption,
    /// Appeals, notices, buttons.
    Boilerplate,
    /// Pointers to other articles.
    Related,
    /// What follows the article.
    Footer,
    /// White space.
    Blank,
}

/// A doubt that the parse had, for the publisher.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Note {
    /// Which doubt, for programs:
    ///
    /// | code | doubt | place |
    /// |---|---|---|
    /// | `undated` | an update has no time, although others have one | its heading, or all of it |
    /// | `out-of-order` | a time is later, or earlier, than the one above it in a blog of the other [`Order`] | the time |
    /// | `duplicate` | an earlier update has the same heading and the same first paragraph | the heading, or all of it |
    /// | `empty` | an update has no text | its heading, or all of it |
    /// | `doubtful` | another reading was nearly as likely: [`Update::confidence`] is below 0.6 | the update |
    /// | `ambiguous-zone` | the name of a time zone has more than one meaning; noted once for each name | the name |
    pub code: &'static str,
    /// The doubt as a sentence, in English.
    pub message: String,
    /// Where in the source it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Writes a value as its text form, or null.
#[cfg(feature = "serde")]
fn display_option<T: core::fmt::Display, S: serde::Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}
