//! Where the decoder can be: a role together with the part of the article that it stands in.
//!
//! One role can mean two things. A paragraph before the first update is the intro, one below a heading is a
//! body; a time above a heading opens an update, one below it only dates it. The states tell these apart. Which of
//! them follows which is in [`transition`](crate::transition), what a line looks like in [`weights`](crate::weights).

use crate::timeline::Role;
use crate::weights::Kind;

/// Declares the states with the role that each gives its piece and the kind of text that it looks like.
macro_rules! states {
    ($($(#[$doc:meta])* $name:ident: $role:ident, $kind:ident;)*) => {
        /// A role in its place.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum State { $($(#[$doc])* $name,)* }

        impl State {
            /// All states, in the order of their numbers.
            pub(crate) const ALL: &[State] = &[$(State::$name,)*];

            /// The role of a piece in each of the states.
            pub(crate) const ROLES: [Role; STATES] = [$(Role::$role,)*];

            /// What a piece in each of the states looks like.
            pub(crate) const KINDS: [Kind; STATES] = [$(Kind::$kind,)*];
        }
    };
}

states! {
    /// The section or the site, above the title of the article.
    Kicker: Boilerplate, Kicker;
    /// Notices and buttons above the title.
    Masthead: Boilerplate, Boilerplate;
    /// An item of a menu or of a ticker above the title.
    MastheadItem: Boilerplate, Item;
    /// A day or a time above the title.
    MastheadDate: Time, Date;
    /// Links above the title.
    MastheadRelated: Related, Related;
    /// A caption above the title.
    MastheadCaption: Caption, Caption;
    /// The title of the article.
    Headline: Headline, Headline;
    /// The sentence below it.
    Standfirst: Standfirst, Standfirst;
    /// Who wrote the article.
    Byline: Byline, Author;
    /// When the article was published or changed.
    Dateline: Time, Date;
    /// Appeals, notices and buttons between the title and the first update.
    HeadBoilerplate: Boilerplate, Boilerplate;
    /// The body of an appeal. It has to be closed by a piece that is an appeal by its own words.
    Appeal: Boilerplate, Appeal;
    /// The picture of whoever signs an appeal, as the words for it,
    Portrait: Caption, Portrait;
    /// and the name and the post below it.
    Signature: Boilerplate, Author;
    /// Links between the title and the first update.
    HeadRelated: Related, Related;
    /// What introduces links between the title and the first update.
    HeadRelatedTitle: Related, RelatedTitle;
    /// The titles below it.
    HeadRelatedList: Related, RelatedList;
    /// A caption between the title and the first update.
    HeadCaption: Caption, Caption;
    /// The title of the key points.
    KeyPointsTitle: KeyPointsTitle, KeyPointsTitle;
    /// A key point.
    KeyPoint: KeyPoint, KeyPoint;
    /// A key point that its time stands before.
    DatedKeyPoint: KeyPoint, KeyPoint;
    /// The time of a key point, before it.
    KeyPointTime: Time, Time;
    /// The day of a key point, before it.
    KeyPointDate: Time, Date;
    /// A paragraph before the first update.
    Intro: Intro, Lede;
    /// A list item before the first update that is no key point.
    IntroItem: ListItem, Item;
    /// What is to come, by the clock, before the first update.
    Plan: Intro, Plan;
    /// A paragraph of an article that has no updates.
    Story: Paragraph, Prose;
    /// A heading within an article that has no updates. Its role is that of the text around it, since the role
    /// of a heading is to begin an update.
    Subheading: Paragraph, Heading;
    /// A time within such an article, above what happened then.
    StoryTime: Paragraph, Time;
    /// A time that opens an update.
    TimeOpen: Time, Time;
    /// A minute, an over or a phase of a match that opens an update.
    PlayOpen: Time, Play;
    /// A heading that opens an update.
    HeadingOpen: Heading, Heading;
    /// A paragraph that opens an update.
    ParagraphOpen: Paragraph, Opening;
    /// What stands in the place of a heading that does not exist: "Post".
    PlaceholderOpen: Boilerplate, Placeholder;
    /// A name that opens an update. Its time follows.
    AuthorOpen: Author, Author;
    /// A heading below the time that opened the update.
    HeadingIn: Heading, Heading;
    /// A time below the heading that opened the update.
    TimeIn: Time, Time;
    /// A second form of the time above it: "3.05pm EDT", then "15:05".
    TimeTwin: Time, Twin;
    /// What introduces the time of an untitled update and is no part of it: "published at".
    LeadOpen: Boilerplate, Lead;
    /// The same below a heading.
    LeadIn: Boilerplate, Lead;
    /// Who wrote the update, in its head.
    Author: Author, Author;
    /// A paragraph of the body.
    Paragraph: Paragraph, Prose;
    /// A quotation in the body.
    Quote: Quote, Quote;
    /// A list item in the body.
    Item: ListItem, Item;
    /// A caption in the body.
    Caption: Caption, Caption;
    /// Notices and buttons among the updates.
    Boilerplate: Boilerplate, Notice;
    /// Links among the updates.
    Related: Related, Related;
    /// What introduces links among the updates: "Read more".
    RelatedTitle: Related, RelatedTitle;
    /// The titles below it.
    RelatedList: Related, RelatedList;
    /// Who wrote the update, below its body.
    AuthorEnd: Author, Author;
    /// The time of the update, below its body.
    TimeEnd: Time, Time;
    /// A date between updates.
    Divider: Time, Date;
    /// What opens the part of the page that follows the article.
    Footer: Footer, Footer;
    /// The rest of that part.
    FooterList: Footer, FooterList;
    /// The intro, where it stands below the updates.
    Outro: Intro, Prose;
    /// The syntax of explicit text. The decoder never comes here.
    Syntax: Blank, Boilerplate;
}

impl State {
    /// Whether a piece in this state is part of an update, or between two.
    pub(crate) fn is_of_update(self) -> bool {
        (State::TimeOpen as usize..=State::Divider as usize).contains(&(self as usize))
    }

    /// The role of a piece in this state.
    pub(crate) fn role(self) -> Role {
        State::ROLES[self as usize]
    }
}

/// How many states there are.
pub(crate) const STATES: usize = State::ALL.len();
