//! Which state follows which in an article, and how gladly.
//!
//! The tables name the steps that articles take, each with its score in tenths of a nat; any other step is possible at
//! the price of [`UNHEARD_OF`]. What the states are is in [`state`](crate::state).

use alloc::boxed::Box;
use core::array::from_fn;

use once_cell::race::OnceBox;

use crate::lanes::Lanes;
use crate::state::{STATES, State, State::*};

/// A step that no table names is possible, so that every text has a reading, but any other is better.
const UNHEARD_OF: i16 = -120;

/// No reading has such a step.
const NEVER: i16 = -10_000;

/// What follows what: the states that are left, then each state that may come next with its score. Where two rows name one
/// step, the later one counts: it says in what a state differs from those that it shares a row with.
type Row = (&'static [State], &'static [Step]);

/// A state that comes next, with its score, which is above that of a step that no table names.
type Step = (State, i8);

/// The first state of an article.
const FIRST: &[Step] = &[
    (Headline, 0),
    (Kicker, -10),
    (Masthead, -8),
    (MastheadDate, -14),
    (MastheadRelated, -18),
    (MastheadCaption, -18),
    (MastheadItem, -40),
    (HeadBoilerplate, -14),
    (KeyPointsTitle, -18),
    (Intro, -22),
    (Story, -22),
    (Byline, -34),
    (TimeOpen, -22),
    (PlayOpen, -22),
    (LeadOpen, -22),
    (PlaceholderOpen, -22),
    (HeadingOpen, -34),
    (Divider, -34),
    (IntroItem, -50),
    (ParagraphOpen, -60),
    (KeyPoint, -60),
];

const FOLLOWING: &[Row] = &[
    (
        // What a page has above the title of its article. The title is still to come, unless it is lost.
        &[Kicker, Masthead, MastheadItem, MastheadDate, MastheadRelated, MastheadCaption],
        &[
            (Headline, 0),
            (Masthead, -2),
            (MastheadItem, -8),
            (MastheadDate, -6),
            (MastheadRelated, -6),
            (MastheadCaption, -8),
            (Kicker, -6),
            (Byline, -10),
            (KeyPointsTitle, -14),
            (Intro, -14),
            (Story, -14),
            (TimeOpen, -10),
            (PlayOpen, -10),
            (LeadOpen, -10),
            (AuthorOpen, -26),
            (PlaceholderOpen, -10),
            (HeadingOpen, -22),
            (Divider, -30),
            (IntroItem, -40),
        ],
    ),
    (
        &[Headline],
        &[
            (Standfirst, 0),
            (Intro, -3),
            (Story, -3),
            (Byline, -5),
            (Dateline, -5),
            (HeadBoilerplate, -5),
            (KeyPointsTitle, -6),
            (HeadCaption, -8),
            // A page repeats its headline, as its title or as the text for a picture.
            (Headline, -34),
            (Masthead, -16),
            (Kicker, -18),
            (TimeOpen, -10),
            (PlayOpen, -10),
            (LeadOpen, -10),
            (AuthorOpen, -26),
            (PlaceholderOpen, -10),
            (HeadRelated, -14),
            (HeadRelatedTitle, -14),
            (IntroItem, -18),
            (Divider, -20),
            (KeyPoint, -26),
            (Subheading, -26),
            (StoryTime, -26),
            (HeadingOpen, -26),
            (ParagraphOpen, -60),
        ],
    ),
    (
        &[Standfirst],
        &[
            (HeadBoilerplate, 0),
            (Byline, 0),
            (Dateline, -2),
            (HeadCaption, -3),
            (TimeOpen, -3),
            (PlayOpen, -3),
            (LeadOpen, -3),
            (AuthorOpen, -19),
            (PlaceholderOpen, -3),
            (Intro, -4),
            (Story, -4),
            (KeyPointsTitle, -4),
            (HeadRelated, -8),
            (HeadRelatedTitle, -8),
            (Subheading, -16),
            (StoryTime, -16),
            (HeadingOpen, -12),
            (Divider, -14),
            (KeyPoint, -20),
            (IntroItem, -20),
            (Standfirst, -26),
            (ParagraphOpen, -50),
        ],
    ),
    (
        &[Byline, Dateline],
        &[
            (Dateline, 0),
            (HeadBoilerplate, -2),
            (Intro, -2),
            (Story, -2),
            (HeadCaption, -3),
            (Headline, -42),
            (KeyPointsTitle, -5),
            (TimeOpen, -6),
            (PlayOpen, -6),
            (LeadOpen, -6),
            (AuthorOpen, -22),
            (PlaceholderOpen, -6),
            (Byline, -7),
            (Standfirst, -8),
            (HeadRelated, -8),
            (HeadRelatedTitle, -8),
            (Subheading, -20),
            (StoryTime, -20),
            (HeadingOpen, -20),
            (IntroItem, -20),
            (KeyPoint, -22),
            (ParagraphOpen, -50),
        ],
    ),
    (&[Appeal], &[(Appeal, 0), (HeadBoilerplate, 0)]),
    (
        &[HeadBoilerplate, HeadRelated, HeadRelatedTitle, HeadRelatedList, HeadCaption],
        &[
            (HeadBoilerplate, 0),
            (Intro, -2),
            (Story, -2),
            (KeyPointsTitle, -3),
            (HeadCaption, -4),
            (HeadRelated, -4),
            (HeadRelatedTitle, -4),
            (Headline, -24),
            (Byline, -5),
            (Dateline, -5),
            (TimeOpen, -4),
            (PlayOpen, -4),
            (LeadOpen, -4),
            (AuthorOpen, -20),
            (PlaceholderOpen, -4),
            (Standfirst, -8),
            (Subheading, -16),
            (StoryTime, -16),
            (HeadingOpen, -12),
            (Divider, -16),
            (IntroItem, -18),
            (KeyPoint, -24),
            (ParagraphOpen, -44),
        ],
    ),
    (
        &[KeyPointsTitle],
        &[
            (KeyPoint, 0),
            (KeyPointTime, -4),
            (KeyPointDate, -4),
            (HeadBoilerplate, -8),
            (HeadRelated, -10),
            (HeadRelatedTitle, -10),
            // The list itself may be missing.
            (Subheading, -12),
            (StoryTime, -12),
            (HeadingOpen, -12),
            (TimeOpen, -12),
            (PlayOpen, -12),
            (LeadOpen, -12),
            (AuthorOpen, -28),
            (PlaceholderOpen, -12),
            (Intro, -16),
            (Story, -16),
        ],
    ),
    (
        &[KeyPoint, DatedKeyPoint],
        &[
            (KeyPoint, 0),
            (HeadingOpen, -4),
            (TimeOpen, -4),
            (PlayOpen, -4),
            (LeadOpen, -4),
            (AuthorOpen, -20),
            (PlaceholderOpen, -4),
            (HeadBoilerplate, -7),
            (Intro, -9),
            (Story, -9),
            (HeadRelated, -9),
            (HeadRelatedTitle, -9),
            (HeadCaption, -9),
            (Byline, -12),
            (KeyPointsTitle, -16),
            (Divider, -10),
            (ParagraphOpen, -30),
        ],
    ),
    (
        &[Intro, IntroItem, Story, Subheading, StoryTime, Plan],
        &[
            (Intro, 0),
            (Story, 0),
            (IntroItem, -8),
            (Subheading, -9),
            (StoryTime, -4),
            (KeyPointsTitle, -3),
            (TimeOpen, -4),
            (PlayOpen, -4),
            (LeadOpen, -4),
            (AuthorOpen, -20),
            (PlaceholderOpen, -4),
            (HeadingOpen, -4),
            (Divider, -8),
            (HeadBoilerplate, -14),
            (HeadRelated, -12),
            (HeadRelatedTitle, -12),
            (HeadCaption, -12),
            (Dateline, -16),
            (Byline, -30),
            (KeyPoint, -24),
            (Footer, -25),
            (ParagraphOpen, -30),
        ],
    ),
    (
        &[TimeOpen, PlayOpen],
        &[
            (HeadingIn, 0),
            (Paragraph, 0),
            (TimeTwin, -6),
            (Author, -4),
            (Quote, -8),
            (Item, -10),
            (Caption, -14),
            (Boilerplate, -14),
            (Related, -24),
            (RelatedTitle, -24),
            // An update of which only the time is left.
            (TimeOpen, -34),
            (PlayOpen, -90),
            (LeadOpen, -90),
            (AuthorOpen, -106),
            (PlaceholderOpen, -90),
            (HeadingOpen, -40),
        ],
    ),
    (
        &[HeadingOpen, HeadingIn],
        &[
            (Paragraph, 0),
            (TimeIn, 0),
            (LeadIn, 14),
            (Quote, -5),
            (Author, -6),
            (Item, -8),
            (Caption, -8),
            (Boilerplate, -8),
            (Related, -14),
            (RelatedTitle, -14),
            // An update of which only the heading is left: its embed is lost.
            (HeadingOpen, -30),
            (TimeOpen, -14),
            (PlayOpen, -60),
            (LeadOpen, -60),
            (AuthorOpen, -76),
            (PlaceholderOpen, -60),
            (AuthorEnd, -20),
            (TimeEnd, -20),
            (Footer, -22),
            (Divider, -26),
            (ParagraphOpen, -40),
        ],
    ),
    (
        &[TimeIn, TimeTwin, Author],
        &[
            (Paragraph, 0),
            (Author, 0),
            (Quote, -3),
            (Caption, -4),
            (HeadingIn, -12),
            (TimeIn, -10),
            (TimeTwin, -10),
            (Item, -8),
            (Boilerplate, -10),
            (HeadingOpen, -14),
            (TimeOpen, -18),
            (PlayOpen, -18),
            (LeadOpen, -18),
            (AuthorOpen, -34),
            (PlaceholderOpen, -18),
            (Related, -18),
            (RelatedTitle, -18),
            (Footer, -24),
            (Divider, -24),
            (ParagraphOpen, -40),
        ],
    ),
    (
        &[Paragraph, ParagraphOpen, Quote, Item, Caption],
        &[
            (Paragraph, 0),
            (HeadingOpen, 0),
            (TimeOpen, 0),
            (PlayOpen, 0),
            (LeadOpen, 0),
            (AuthorOpen, -16),
            (PlaceholderOpen, 0),
            (AuthorEnd, 0),
            (TimeEnd, 0),
            (ParagraphOpen, 0),
            (Quote, -6),
            (Item, -6),
            (Divider, -8),
            (Caption, -10),
            (Boilerplate, -10),
            (Related, -10),
            (RelatedTitle, -10),
            (Footer, -14),
            (Outro, -50),
        ],
    ),
    (
        &[Boilerplate, Related, RelatedTitle, RelatedList],
        &[
            (HeadingOpen, 0),
            (TimeOpen, 0),
            (PlayOpen, 0),
            (LeadOpen, 0),
            (AuthorOpen, 0),
            (PlaceholderOpen, 0),
            (ParagraphOpen, 0),
            (Boilerplate, 0),
            (Related, -4),
            (RelatedTitle, -4),
            (Paragraph, -4),
            (Author, -30),
            (TimeIn, -40),
            (AuthorEnd, -10),
            (TimeEnd, -4),
            (Item, -8),
            (Quote, -8),
            (Caption, -8),
            (Divider, -8),
            (Footer, -8),
            (Outro, -40),
        ],
    ),
    (
        &[AuthorEnd, TimeEnd],
        &[
            (TimeEnd, 0),
            // Behind the line that closes an update the next one is due.
            (HeadingOpen, 22),
            (AuthorEnd, -8),
            (Boilerplate, -8),
            (Related, -10),
            (RelatedTitle, -10),
            (ParagraphOpen, -10),
            (Divider, -10),
            (Footer, -8),
            (Caption, -16),
            (Paragraph, -30),
        ],
    ),
    (
        &[Divider],
        &[
            (TimeOpen, 0),
            (PlayOpen, 0),
            (LeadOpen, 0),
            (AuthorOpen, -16),
            (PlaceholderOpen, 0),
            (HeadingOpen, 0),
            (ParagraphOpen, -16),
            (Boilerplate, -10),
            (Caption, -16),
            (Related, -14),
            (RelatedTitle, -14),
        ],
    ),
    // Only a notice begins an appeal; a standfirst or a key point seldom stands below one.
    (&[HeadBoilerplate], &[(Appeal, -4), (Standfirst, -18), (KeyPoint, -40)]),
    // Whoever signs an appeal is shown and named at its end.
    (&[Appeal, HeadBoilerplate], &[(Portrait, 0)]),
    (&[Portrait, Signature], &[(Signature, 0), (Intro, -2), (Story, -2), (HeadBoilerplate, -4), (Appeal, -6)]),
    (&[HeadRelatedTitle, HeadRelatedList], &[(HeadRelatedList, 0)]),
    (&[RelatedTitle, RelatedList], &[(RelatedList, 0)]),
    // Below the name above an article stands the day of the article, or the article itself.
    (&[Byline], &[(TimeOpen, -16), (Standfirst, -24)]),
    // Who wrote an update may close it where the next one opens with its time.
    (&[AuthorEnd], &[(TimeOpen, -4), (PlayOpen, -4)]),
    // Of a minute of a match there may be no more to say than its heading.
    (&[HeadingIn], &[(PlayOpen, -26), (TimeTwin, -30)]),
    (&[Item], &[(Item, 0)]),
    (&[IntroItem], &[(IntroItem, -2)]),
    (&[Author], &[(TimeIn, 0)]),
    // The intro may say what is to come, by the clock.
    (&[Headline, Standfirst, Byline, Dateline, HeadBoilerplate, HeadCaption, Intro], &[(Plan, -10)]),
    (&[Plan], &[(Plan, 0)]),
    (&[KeyPointTime, KeyPointDate], &[(DatedKeyPoint, 0)]),
    (&[DatedKeyPoint], &[(KeyPointTime, 0), (KeyPointDate, 0)]),
    // No post is closed by two times; but where each has two, one closes it and one opens the next.
    (&[TimeEnd], &[(TimeEnd, -40), (TimeOpen, -36)]),
    (&[LeadOpen], &[(TimeOpen, 0)]),
    (&[AuthorOpen], &[(TimeIn, 8), (HeadingIn, -40), (Paragraph, -30)]),
    (&[PlaceholderOpen], &[(LeadIn, 14), (TimeIn, 0)]),
    (&[LeadIn], &[(TimeIn, 20)]),
    (&[Footer, FooterList], &[(FooterList, 0), (Footer, 0), (Outro, -40)]),
    (&[Outro], &[(Outro, 0), (Boilerplate, -10), (Related, -10), (RelatedTitle, -10), (Caption, -10), (Footer, -10)]),
];

/// The table of what follows what, as the decoder asks it.
#[derive(Debug)]
pub(crate) struct Transitions {
    /// The score of each state at the beginning of the text.
    first: Lanes,
    /// The score of each state after each state.
    after: [Lanes; STATES],
    /// The score of each state before each state.
    before: [Lanes; STATES],
    /// For each state what every other one has over it: the most by which a step from there is better than from here.
    leads: [Lanes; STATES],
}

impl Transitions {
    /// The table. It is made at the first call.
    pub(crate) fn get() -> &'static Self {
        static TRANSITIONS: OnceBox<Transitions> = OnceBox::new();
        TRANSITIONS.get_or_init(|| Box::new(Self::load()))
    }

    fn load() -> Self {
        let mut scores = [[UNHEARD_OF; STATES]; STATES];
        for (from, to) in FOLLOWING {
            for from in *from {
                to.iter().for_each(|&(to, score)| scores[*from as usize][to as usize] = score.into());
            }
        }
        scores.iter_mut().for_each(|row| row[Syntax as usize] = NEVER);
        let mut first = [UNHEARD_OF; STATES];
        FIRST.iter().for_each(|&(state, score)| first[state as usize] = score.into());
        first[Syntax as usize] = NEVER;
        let after = scores.each_ref().map(Lanes::from);
        let before = from_fn(|to| Lanes::from(&scores.each_ref().map(|row| row[to])));
        let leads = after.each_ref().map(|one| Lanes::from(&after.each_ref().map(|other| other.lead(one))));
        Self { first: Lanes::from(&first), after, before, leads }
    }

    /// The score of each state at the beginning of the text.
    pub(crate) fn first(&self) -> &Lanes {
        &self.first
    }

    /// The score of each state after this one.
    pub(crate) fn after(&self, state: State) -> &Lanes {
        &self.after[state as usize]
    }

    /// The score of this state after each one.
    pub(crate) fn before(&self, state: State) -> &Lanes {
        &self.before[state as usize]
    }

    /// For every state the score of the best way to it, by way of any of the states before it, which have these scores:
    /// nought for the best.
    pub(crate) fn follow(&self, before: &Lanes, ways: &mut Lanes) {
        let mut best = 0;
        before.each_above(&Lanes::all(1), |state, _| best = state);
        *ways = self.after[best];
        // Whoever is as far behind as its lead leads nowhere where the best one does not lead as well.
        before.each_above(&self.leads[best], |state, score| ways.raise(&self.after[state], score));
    }
}
