//! The style of a document: how it marks that an update begins.
//!
//! A page keeps to one style, so what one line leaves open the others settle. Each style is a row of scores by
//! which some states are likelier or less likely in it; the decoder reads the text in every style that the
//! [`evidence`](crate::evidence) allows and keeps the best reading. Scores are in tenths of a nat.

use crate::lanes::Lanes;
use crate::state::{STATES, State, State::*};

/// A way to mark updates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// An article, a recipe, a log: there are no updates.
    Article,
    /// The same by the clock: a chronology, a programme. Times are the headings of its paragraphs.
    Chronicle,
    /// Headings mark the updates.
    Headed,
    /// Nothing marks the updates: below the line that opens the feed, each paragraph is one.
    Bare,
    /// A time opens each update, and its text follows.
    TimeFirst,
    /// A minute or an over of a match opens each update, but for those that a phase of the match opens.
    PlayFirst,
    /// The same with bare numbers: so many lines open with one that they are minutes, or times without their colons.
    NumberFirst,
    /// A time opens each update, and a heading follows.
    TimeThenHeading,
    /// A heading opens each update, and its time follows.
    HeadingThenTime,
    /// A heading opens each update, and its time closes it.
    TimeLast,
    /// A time of a machine or an age opens each update, and whoever wrote it closes it with a date.
    Framed,
    /// Text opens each update, and its time closes it.
    TextThenTime,
    /// A bare number opens each update, and a heading stands behind it on its line, whether text follows or not.
    Titled,
    /// Whoever wrote it opens each update, and time and heading follow.
    AuthorFirst,
    /// Whoever wrote it opens each update, and its text follows.
    NameFirst,
    /// Whoever wrote it opens each update, and a heading follows.
    NameThenHeading,
}

/// What no reading in a style may contain.
const NEVER: i16 = -10_000;

/// What only an article without updates has.
const STORY: [State; 3] = [Story, Subheading, StoryTime];

type Row = (Style, &'static [(State, i16)]);

const STYLES: &[Row] = &[
    (
        Style::Article,
        &[
            (Intro, NEVER),
            (Plan, NEVER),
            // What has no updates seldom has a site's own title above it.
            (Kicker, -20),
            (MastheadItem, -20),
            (TimeOpen, NEVER),
            (PlayOpen, NEVER),
            (LeadOpen, NEVER),
            (AuthorOpen, NEVER),
            (PlaceholderOpen, NEVER),
            (HeadingOpen, NEVER),
            (ParagraphOpen, NEVER),
            (HeadingIn, NEVER),
            (TimeIn, NEVER),
            (TimeTwin, NEVER),
            (Paragraph, NEVER),
            (Quote, NEVER),
            (Item, NEVER),
            (Caption, NEVER),
            (Boilerplate, NEVER),
            (Related, NEVER),
            (RelatedTitle, NEVER),
            (RelatedList, NEVER),
            (Author, NEVER),
            (AuthorEnd, NEVER),
            (TimeEnd, NEVER),
            (Divider, NEVER),
            (Outro, NEVER),
            // A chronology has them; a feed whose posts have no other mark must not look like one.
            (StoryTime, -40),
            (KeyPoint, -40),
            (KeyPointTime, NEVER),
            (KeyPointDate, NEVER),
        ],
    ),
    // All else is as in any article.
    (Style::Chronicle, &[(StoryTime, 10), (IntroItem, -10)]),
    (
        Style::Headed,
        &[
            (HeadingOpen, -6),
            (TimeOpen, -60),
            (PlayOpen, -40),
            (ParagraphOpen, -64),
            (HeadingIn, -24),
            (TimeIn, -30),
            (TimeEnd, -50),
            (AuthorEnd, -20),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::Bare,
        &[
            (HeadingOpen, -20),
            (TimeOpen, -60),
            (PlayOpen, -60),
            (ParagraphOpen, 0),
            (Paragraph, -30),
            (HeadingIn, -30),
            (TimeIn, -30),
            (TimeEnd, -50),
            (AuthorEnd, -20),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::TimeFirst,
        &[
            (TimeOpen, 6),
            (PlayOpen, -2),
            (HeadingOpen, -38),
            (ParagraphOpen, -46),
            (HeadingIn, -14),
            (TimeIn, -14),
            (TimeEnd, -46),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::NumberFirst,
        &[
            (TimeOpen, 26),
            (PlayOpen, 26),
            (HeadingOpen, -38),
            (ParagraphOpen, -20),
            (HeadingIn, -14),
            (TimeIn, -14),
            (TimeEnd, -46),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::PlayFirst,
        &[
            (TimeOpen, 6),
            (PlayOpen, -2),
            (HeadingOpen, -38),
            (ParagraphOpen, -16),
            (HeadingIn, -14),
            (TimeIn, -14),
            (TimeEnd, -46),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::TimeThenHeading,
        &[
            (TimeOpen, 6),
            (PlayOpen, -2),
            (HeadingOpen, -34),
            (ParagraphOpen, -50),
            (HeadingIn, 4),
            (TimeIn, -14),
            (TimeEnd, -46),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::HeadingThenTime,
        &[
            (HeadingOpen, -14),
            (TimeIn, 18),
            (TimeOpen, -14),
            (PlayOpen, -24),
            (ParagraphOpen, -50),
            (HeadingIn, -30),
            (TimeEnd, -30),
            (AuthorEnd, -20),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::TimeLast,
        &[
            (HeadingOpen, -32),
            (TimeEnd, 14),
            // Below the head of the page who wrote it and when closes a post.
            (Byline, -12),
            (Dateline, -10),
            (AuthorEnd, 4),
            (TimeOpen, -44),
            (PlayOpen, NEVER),
            (ParagraphOpen, -50),
            (HeadingIn, -30),
            (TimeIn, -40),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::Framed,
        &[
            (TimeOpen, 14),
            (PlayOpen, -44),
            (TimeEnd, 20),
            (AuthorEnd, 8),
            (Divider, -60),
            (TimeTwin, -80),
            (HeadingOpen, -38),
            (ParagraphOpen, -50),
            (HeadingIn, 4),
            (TimeIn, -40),
            (AuthorOpen, -44),
        ],
    ),
    (
        Style::TextThenTime,
        &[
            (HeadingOpen, -36),
            (TimeEnd, 14),
            (AuthorEnd, 4),
            (Byline, -12),
            (Dateline, -10),
            (Divider, -30),
            (TimeOpen, -44),
            (PlayOpen, -44),
            (ParagraphOpen, 10),
            (HeadingIn, -30),
            (TimeIn, -40),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::Titled,
        &[
            (TimeOpen, 26),
            (PlayOpen, 26),
            (HeadingOpen, -26),
            (ParagraphOpen, -20),
            (HeadingIn, 10),
            (TimeIn, -14),
            (TimeEnd, -46),
            (AuthorOpen, -24),
        ],
    ),
    (
        Style::AuthorFirst,
        &[
            (AuthorOpen, 20),
            // A post with a picture and no words has nothing else.
            (Author, -50),
            (TimeIn, 8),
            (HeadingIn, 14),
            (HeadingOpen, -30),
            (TimeOpen, -40),
            (PlayOpen, -60),
            (ParagraphOpen, -50),
            (AuthorEnd, -20),
            (TimeEnd, -46),
        ],
    ),
    (
        Style::NameFirst,
        &[
            (AuthorOpen, 50),
            (Author, -50),
            (HeadingOpen, -30),
            (HeadingIn, -10),
            (TimeOpen, -40),
            (PlayOpen, -60),
            (ParagraphOpen, -50),
            (AuthorEnd, -30),
            (TimeEnd, -46),
        ],
    ),
    (
        Style::NameThenHeading,
        &[
            (AuthorOpen, 20),
            (Author, -50),
            (HeadingIn, 44),
            (HeadingOpen, -10),
            (TimeOpen, -40),
            (PlayOpen, -60),
            (ParagraphOpen, -50),
            (AuthorEnd, -50),
            (TimeEnd, -46),
        ],
    ),
];

impl Style {
    /// Whether nothing is an update in this style.
    pub(crate) fn is_article(self) -> bool {
        matches!(self, Style::Article | Style::Chronicle)
    }

    /// How much likelier each state is in this style.
    pub(crate) fn bias(self) -> Lanes {
        let mut bias = [0; STATES];
        if !self.is_article() {
            STORY.into_iter().for_each(|state| bias[state as usize] = NEVER);
        }
        let is_of = |style: Style| style == self || self.is_article() && style == Style::Article;
        for (_, scores) in STYLES.iter().filter(|(style, _)| is_of(*style)) {
            scores.iter().for_each(|&(state, score)| bias[state as usize] = score);
        }
        Lanes::from(&bias)
    }
}
