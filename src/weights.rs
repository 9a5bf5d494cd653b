//! What each feature and each cue says for and against each kind of text.
//!
//! One row a feature: the weights, and why. A weight is in tenths of a nat, so +23 makes a kind ten times as
//! likely. They were set by hand, each for its reason, then checked on labelled texts; a row that fits one file
//! and no reason has no place here. What follows what is in [`transition`](crate::transition).

use crate::feature::{self, Feature, Features};
use crate::language::{Cue, Cues};

/// What a piece of text looks like, wherever it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    /// The section or the site, above the title of an article.
    Kicker,
    /// The title of an article.
    Headline,
    /// The sentence below it.
    Standfirst,
    /// A date of the article or between updates.
    Date,
    /// The time of an update.
    Time,
    /// A second form of it. What is said of [`Kind::Time`] goes for it too.
    Twin,
    /// A minute, an over or a phase of a match.
    Play,
    /// A byline.
    Author,
    /// The title of the key points.
    KeyPointsTitle,
    /// A key point.
    KeyPoint,
    /// Running text.
    Prose,
    /// What is to come, by the clock.
    Plan,
    /// Running text before the updates. What is said of [`Kind::Prose`] goes for it too.
    Lede,
    /// What stands in the place of a heading.
    Placeholder,
    /// What introduces a time and was cut off from it: "published at".
    Lead,
    /// Running text that opens an update by its words alone. What is said of [`Kind::Prose`] goes for it too.
    Opening,
    /// Running text between the beginning of an appeal and its end. What is said of [`Kind::Prose`] goes for it too.
    Appeal,
    /// The title of an update.
    Heading,
    /// A quotation set off.
    Quote,
    /// A list item.
    Item,
    /// A caption or credit.
    Caption,
    /// The words for the picture of whoever signs an appeal.
    Portrait,
    /// Appeals, notices, buttons.
    Boilerplate,
    /// The same among the updates. What is said of [`Kind::Boilerplate`] goes for it too.
    Notice,
    /// Links to other articles.
    Related,
    /// What introduces a list of links.
    RelatedTitle,
    /// A title in a list of links.
    RelatedList,
    /// What opens the part of the page that follows the article.
    Footer,
    /// A line of that part.
    FooterList,
}

/// How many kinds there are.
pub(crate) const KINDS: usize = 29;

/// A score for each kind.
pub(crate) type Scores = [i16; KINDS];

use Cue as C;
use Feature as F;
use Kind::*;

/// What speaks for a kind before anything is seen: how common it is.
const PRIOR: &[(Kind, i16)] = &[
    (Kicker, -18),
    (Headline, -24),
    (Standfirst, -10),
    // What no scanner reads as a time hardly ever is one.
    (Date, -70),
    (Time, -70),
    (Play, -70),
    (Author, -24),
    (KeyPointsTitle, -70),
    (KeyPoint, -14),
    (Prose, 0),
    (Lede, 0),
    (Plan, -70),
    (Lead, -70),
    (Placeholder, -70),
    (Opening, -14),
    (Appeal, -5),
    (Heading, -6),
    (Quote, -16),
    (Item, -15),
    (Caption, -16),
    (Portrait, -70),
    (Boilerplate, -22),
    (Related, -22),
    (RelatedTitle, -70),
    (RelatedList, -12),
    (Footer, -56),
    (FooterList, -2),
];

type FeatureRow = (Feature, &'static [(Kind, i16)]);

#[rustfmt::skip]
const FEATURES: &[FeatureRow] = &[
    // A line of symbols alone is a leftover of a page.
    (F::Wordless, &[(Boilerplate, 34), (Prose, -20), (Opening, -10), (Heading, -50), (Headline, -50), (Standfirst, -50), (Caption, -10), (Author, -40), (KeyPoint, -30)]),
    // Titles are short, prose is long.
    (F::OneWord, &[(Prose, -14), (Opening, -6), (Heading, -4), (Headline, -22), (Standfirst, -20), (Quote, -14), (KeyPoint, -10), (Boilerplate, 8), (Author, -14), (Caption, -6), (Kicker, 8), (RelatedList, -14)]),
    (F::FewWords, &[(Prose, -8), (Heading, 4), (Headline, -9), (Standfirst, -8), (Quote, -8), (KeyPoint, -3), (Boilerplate, 2), (Caption, -2), (Kicker, 10), (RelatedList, -6)]),
    (F::SomeWords, &[(Prose, -3), (Heading, 9), (Headline, 5), (Quote, -3), (Author, -8), (Kicker, -6), (RelatedList, 2)]),
    (F::LineOfWords, &[(Heading, 7), (Headline, 8), (Standfirst, 4), (KeyPoint, 1), (Author, -20), (KeyPointsTitle, -20), (Kicker, -24), (RelatedList, 4)]),
    (F::LongLine, &[(Prose, 2), (Heading, -2), (Headline, 5), (Standfirst, 4), (Author, -40), (KeyPointsTitle, -40), (Related, -4), (Kicker, -40)]),
    (F::Sentence, &[(Prose, 6), (Heading, -30), (Headline, -8), (Standfirst, 4), (Author, -60), (KeyPointsTitle, -60), (KeyPoint, -8), (Caption, -4), (Related, -8), (Footer, -6), (Time, -20), (Kicker, -60), (RelatedList, -10)]),
    (F::Passage, &[(Prose, 9), (Heading, -70), (Headline, -60), (Standfirst, -24), (Author, -80), (KeyPointsTitle, -80), (KeyPoint, -14), (Caption, -18), (Related, -30), (Footer, -12), (Date, -60), (Time, -60), (Kicker, -90), (RelatedList, -40)]),
    // Prose closes its sentences, titles do not.
    (F::EndsOpen, &[(Prose, -16), (Heading, 9), (Headline, 7), (Standfirst, 6), (Quote, -8), (KeyPoint, 4), (Item, 2), (Boilerplate, 2), (Related, 2), (Caption, 1), (Kicker, 4), (RelatedList, 5), (FooterList, 2)]),
    (F::EndsStop, &[(Prose, 6), (Heading, -20), (Headline, -18), (Standfirst, -1), (Quote, 4), (KeyPoint, -3), (Author, -24), (KeyPointsTitle, -30), (Related, -6), (Kicker, -20), (RelatedList, -16)]),
    (F::EndsQuestion, &[(Prose, -2), (Heading, 2), (Headline, -2), (Quote, 0)]),
    (F::EndsBang, &[(Heading, 2), (Headline, -6), (Quote, 0)]),
    (F::EndsColon, &[(Prose, 3), (Heading, -18), (Headline, -20), (Standfirst, -10), (KeyPoint, -10), (Item, -8), (Caption, -10), (Boilerplate, -2), (KeyPointsTitle, 0), (Kicker, -8), (Author, -20), (RelatedList, -20)]),
    (F::EndsComma, &[(Prose, -4), (Heading, -16), (Headline, -20), (Standfirst, -12)]),
    (F::EndsDots, &[(Prose, 3), (Heading, -6), (Headline, -8)]),
    (F::EndsQuote, &[(Quote, 5)]),
    (F::EndsBracket, &[(Caption, 4)]),
    (F::BeginsLower, &[(Prose, -4), (Opening, -6), (Heading, -18), (Headline, -18), (Standfirst, -10), (KeyPoint, -8)]),
    (F::BeginsDigit, &[(Heading, -2), (Item, 3), (Headline, -3)]),
    (F::BeginsQuote, &[(Quote, 6), (Headline, -2)]),
    (F::BeginsBracket, &[(Caption, 10), (Heading, -10), (Headline, -14), (Boilerplate, 2)]),
    (F::Bulleted, &[(Item, 19), (KeyPoint, 24), (Prose, -16), (Lede, -16), (Heading, -14), (Headline, -30), (Standfirst, -30), (Quote, -10), (Caption, -12), (Author, -20), (Boilerplate, 6), (Kicker, -30)]),
    (F::Dashed, &[(Item, 13), (KeyPoint, 12), (Lede, -10), (Heading, -12), (Headline, -20), (Standfirst, -16), (Quote, 2), (Author, -6)]),
    (F::Numbered, &[(Item, 11), (KeyPoint, 12), (Heading, 4), (Headline, -16), (Prose, -8), (Standfirst, -14)]),
    (F::InnerStop, &[(Prose, 12), (Heading, -22), (Headline, -22), (Standfirst, -2), (Quote, 6), (KeyPoint, -2), (Caption, 2), (Related, -14), (Author, -30), (Kicker, -30), (RelatedList, -14)]),
    (F::Capitals, &[(Heading, 10), (Headline, 0), (Prose, -16), (KeyPointsTitle, 4), (Boilerplate, 3), (Author, -26)]),
    (F::TitleCase, &[(Heading, 4), (Headline, 4), (Prose, -6), (Related, 2)]),
    (F::Label, &[(Headline, 5), (Heading, 2), (Item, 5)]),
    // Somebody is quoted by name. Among posts of one line each that is a post.
    (F::Attributed, &[(Opening, 34), (Heading, -6)]),
    (F::CommaList, &[(Prose, 20), (Heading, -24), (Item, 8), (Headline, -6)]),
    (F::Score, &[(Heading, 3), (Item, 5), (Prose, 2)]),
    (F::Figures, &[(Boilerplate, 20), (Item, 6), (Heading, -14), (Headline, -20), (Prose, -8), (Opening, -6), (Author, -30), (Standfirst, -20)]),
    (F::Address, &[(Heading, -18), (Headline, -20), (Related, 2), (Prose, 4)]),
    (F::Code, &[(Boilerplate, 22), (Heading, -14), (Headline, -14), (Prose, -4)]),
    (F::Bar, &[(Heading, -16), (Headline, -14), (Kicker, 16), (Related, 14), (Boilerplate, 4)]),
    (F::Crumbs, &[(Boilerplate, 50), (Kicker, 40), (Footer, 60), (Heading, -20), (Headline, -30), (Standfirst, -20)]),
    // Within a match a shout is a post of its own.
    (F::Shout, &[(Opening, 34)]),
    (F::Call, &[(Heading, 24), (Opening, 20)]),
    (F::Name, &[(Author, 31), (Heading, -20), (Headline, -10), (Prose, -14), (Opening, -6), (Caption, -2), (Item, -2), (KeyPoint, -6), (Standfirst, -14)]),
    // With a bullet before it or not.
    (F::Signs, &[(Author, 40), (Item, -20), (KeyPoint, -30), (Boilerplate, -10)]),
    // People are found in places in headings too.
    (F::NamePlaced, &[(Author, 26), (Heading, -4), (Headline, -10), (Caption, -4)]),
    // As many as there are, a list of names stays one.
    (F::Names, &[(Author, 40), (Headline, -40), (Prose, -14), (Standfirst, -20), (KeyPoint, -10), (Caption, -8)]),
    (F::Placed, &[(Lead, 84), (Item, -10)]),
    (F::Speaks, &[(Author, 90), (Heading, -20)]),
    (F::RunIn, &[(Heading, 70), (Author, -20)]),
    (F::AmongTitles, &[(Author, -40), (Heading, 20)]),
    (F::StampWhole, &[(Time, 101), (Date, 11), (Prose, -26), (Opening, -14), (Heading, -30), (Headline, -30), (Standfirst, -40), (Boilerplate, -14), (Author, -60), (Caption, -30), (Related, -40), (Quote, -40), (Item, -10), (Kicker, -60), (RelatedList, -60), (FooterList, -50)]),
    (F::StampPlay, &[(Time, -101), (Date, -81), (Play, 80)]),
    (F::StampSure, &[(Time, 12), (Play, 2), (Date, 6)]),
    (F::StampWeak, &[(Time, -30), (Play, -24), (Date, -12)]),
    // A date alone heads a page or parts two days; it is no time of an update.
    (F::StampDate, &[(Time, -150), (Date, 86)]),
    // A time with its whole date: a page's, or an update's.
    (F::StampDated, &[(Date, 78), (Time, -14)]),
    // A button may be a time, but it has a line of its own.
    (F::StampCut, &[(Boilerplate, -40)]),
    (F::AmongSure, &[(Time, -40)]),
    (F::PostDate, &[(Time, 190), (Date, -60)]),
    (F::UncutItem, &[(Item, -50), (KeyPoint, -70)]),
    (F::FeedItem, &[(Prose, 16), (KeyPoint, -70), (Heading, -10)]),
    // The minute of the match, behind the time of day.
    (F::StampBehind, &[(Twin, 40)]),
    // A second form of a time has another form.
    (F::TimeAbove, &[(Twin, -60)]),
    // Below an update it dates the change, not the update.
    (F::StampUpdated, &[(Time, -24), (Date, 86), (Notice, 146)]),
    (F::StampScraped, &[(Boilerplate, 90), (Date, -40), (Time, -60)]),
    // Programmes and logs: what follows the time belongs to it.
    (F::StampSpan, &[(Prose, 16), (Item, 20), (Headline, -40), (Standfirst, -30), (Boilerplate, -20), (Heading, -20)]),
    // The stamp should have been cut off.
    (F::StampLead, &[(Prose, -12), (Heading, -18), (Headline, -10), (KeyPoint, -6), (Item, 16), (RelatedList, -20), (FooterList, -20)]),
    (F::PlayLead, &[(Prose, -12), (Heading, -18), (Headline, -10), (KeyPoint, -6)]),
    (F::First, &[(Headline, 2), (KeyPoint, -20), (Quote, -30), (Footer, -60), (Author, -24), (Kicker, 6)]),
    (F::Top, &[(Headline, 18)]),
    (F::Early, &[(Standfirst, 8), (Author, 2), (Date, 4), (Footer, -30), (Kicker, 2)]),
    (F::Late, &[(Footer, 10), (Headline, -40), (Standfirst, -40), (Kicker, -60), (FooterList, 6)]),
    (F::TightAbove, &[(Caption, 4), (Headline, -4)]),
    (F::TightBelow, &[(Caption, 3)]),
    (F::Farewell, &[(Heading, 50)]),
    (F::Button, &[(Boilerplate, 50), (Heading, -10)]),
    // Where posts have neither time nor title.
    (F::Border, &[(Opening, 90)]),
    // The same line twice is what is left of a picture: its text and its caption.
    (F::TwinAbove, &[(Caption, 28), (Author, -20), (Boilerplate, 2), (Heading, -24), (Headline, 16), (Item, -10), (Quote, -10)]),
    (F::TwinBelow, &[(Caption, 30), (Headline, 16), (Boilerplate, 2), (Heading, -26), (Item, -10), (Quote, -10)]),
    // Key points are said again in the headings of their updates.
    (F::EchoBelow, &[(KeyPoint, 12), (Headline, 3), (Standfirst, 3)]),
    (F::EchoAbove, &[(Heading, 3), (Caption, 16), (Headline, 34)]),
    // A list keeps its bullets to its end.
    (F::BulletsEnd, &[(KeyPoint, -28), (Item, -10)]),
    // A name and what the person is: "Phil Quill / Former captain".
    (F::NameAbove, &[(Author, 38), (Heading, -18)]),
    // A credit closes a caption, or stands below it.
    // Where it is no agency's.
    (F::BracketName, &[(Author, 56), (Caption, -6)]),
    (F::Credited, &[(Author, 70), (Item, -20)]),
    // Who is quoted stands below the quotation.
    (F::Handle, &[(Quote, 60), (Item, -20), (Heading, -40), (Opening, -40), (Author, -40), (KeyPoint, -40), (Caption, -20)]),
    (F::HandleBelow, &[(Quote, 40), (Heading, -40), (Opening, -20), (Author, -20), (Caption, -20)]),
    (F::Credit, &[(Caption, 30), (Heading, -14), (Author, -10)]),
    (F::Pictured, &[(Caption, 30), (Heading, -10)]),
    // One score is a heading, several are a list.
    (F::ScoresAround, &[(Item, 14), (Heading, -26)]),
    // Nothing can stand below the last line, and it may have been cut off.
    (F::Last, &[(Heading, -26), (Prose, 22), (KeyPointsTitle, -20), (Footer, 8)]),
    (F::ColonAbove, &[(Item, 12), (Quote, 10), (Heading, -10), (Caption, -6)]),
    (F::ProseBelow, &[(Heading, 10), (Headline, 1), (Item, -4), (KeyPoint, -2), (RelatedList, -12), (FooterList, -4)]),
    // Behind a lead that the next stamp follows there is no room for a body, so it is no heading.
    (F::StampBelow, &[(Heading, -20), (Prose, 16)]),
    (F::GoesOn, &[(Prose, 12), (Heading, -30)]),
    (F::GoneOn, &[(Prose, 8), (Heading, -20), (Item, -10)]),
    (F::Menu, &[(Boilerplate, 70), (Headline, -60), (KeyPoint, -60), (Item, -20), (Author, -40), (Heading, -40)]),
    (F::Lone, &[(Heading, -20), (Prose, 16)]),
    (F::OpenerAbove, &[(Opening, 76)]),
    (F::PageTitle, &[(Boilerplate, 50), (Headline, -40), (Standfirst, -30), (Caption, -40)]),
    (F::Card, &[(Related, 60), (Prose, -10), (Caption, -10)]),
    (F::MarkedPost, &[(Opening, 110), (KeyPoint, -60), (Item, -10)]),
    // The name of the event, over what happened there.
    (F::Banner, &[(KeyPointsTitle, 76)]),
    (F::TimeBelow, &[(KeyPointsTitle, -90)]),
    (F::LoneNumber, &[(Heading, 26), (Headline, -40), (Related, -20), (RelatedList, -20), (Item, -24), (KeyPoint, -24), (Boilerplate, -26), (Caption, -10), (Standfirst, -20)]),
    (F::Unnumbered, &[(Heading, -30)]),
    (F::Listed, &[(KeyPoint, 14), (Item, 6), (Lede, -24), (Prose, -6), (Standfirst, -10)]),
    // Lists keep together where all else is set apart.
    (F::TightTitle, &[(Item, 12), (Heading, -20)]),
    // Key points may come with their times; a feed has text below its own.
    (F::Agenda, &[(KeyPoint, 30)]),
    (F::Plan, &[(Plan, 150)]),
    // What the pointer led to is lost, so the next thing is the next heading.
    (F::PointerAbove, &[(Heading, 20), (Item, -6), (Caption, -6)]),
    (F::Source, &[(Author, 50), (Item, -20)]),
    (F::Signed, &[(Caption, 20), (Heading, -16), (Item, -6)]),
    // One sentence below the headline sums up, several tell.
    (F::SoleProse, &[(Standfirst, 18)]),
    (F::Overline, &[(Headline, -8), (Kicker, 8)]),
    (F::Tag, &[(Boilerplate, 12), (Heading, -6)]),
    (F::LoneDate, &[(Date, 24), (Time, -24)]),
    (F::MarkAbove, &[(Opening, 90)]),
    (F::TitleBelow, &[(Heading, -8), (Item, 4), (KeyPoint, 2), (Footer, 6), (RelatedList, 10)]),
    (F::AppealSome, &[(Boilerplate, 12), (Appeal, 10), (Footer, 3), (Heading, -6)]),
    (F::AppealMuch, &[(FooterList, 16), (Boilerplate, 26), (Appeal, 20), (Footer, 6), (Heading, -10)]),
    // What an element was meant for is what it mostly is. Pages also set names, buttons and questions as headings,
    // and anything at all as a paragraph.
    (F::HintTitle, &[(Headline, 50), (Heading, -10), (Prose, -20)]),
    (F::HintHeading, &[(Heading, 30), (Headline, 10), (KeyPointsTitle, 10), (Related, 4), (Prose, -24), (Item, -20)]),
    (F::HintParagraph, &[(Prose, 10), (Heading, -10), (Headline, -14), (Item, -8)]),
    (F::HintItem, &[(Item, 24), (KeyPoint, 24), (Heading, -16), (Prose, -8)]),
    (F::HintQuote, &[(Quote, 40), (Heading, -20), (Prose, -6)]),
    (F::HintCaption, &[(Caption, 50), (Heading, -20), (Prose, -10)]),
    // Such a line is a time even where no scanner knows its words.
    (F::HintTime, &[(Time, 60), (Date, 60), (Prose, -30), (Heading, -30)]),
    (F::HintAside, &[(Boilerplate, 30), (Related, 24), (Footer, 16), (Heading, -14), (Prose, -10)]),
];

type CueRow = (Cue, &'static [(Kind, i16)]);

#[rustfmt::skip]
const CUES: &[CueRow] = &[
    // The house titles of a live blog's own posts.
    (C::PostTitle, &[(Heading, 34), (KeyPoint, 34), (Standfirst, -40), (Headline, -30), (Boilerplate, -10), (Caption, -20), (Item, -14)]),
    (C::KeyPointsTitle, &[(KeyPointsTitle, 106), (Heading, -6), (Headline, -10)]),
    (C::RelatedTitle, &[(RelatedTitle, 104), (RelatedList, -20), (Related, 20), (Heading, -14)]),
    (C::RelatedStart, &[(Related, 44), (Heading, -8), (Prose, -4)]),
    (C::Chrome, &[(Boilerplate, 60), (Footer, 20), (FooterList, 40), (Heading, -10), (Headline, -10), (Standfirst, -20)]),
    // A site names the section of an article above it, and its sections in menus.
    (C::Section, &[(Kicker, 30), (Boilerplate, 26), (Headline, -40), (Standfirst, -30), (Heading, -20), (Author, -20), (Caption, -10)]),
    (C::ChromeStart, &[(Boilerplate, 52), (Footer, 10), (FooterList, 40), (Heading, -10), (Headline, -10)]),
    (C::Placeholder, &[(Placeholder, 120), (Boilerplate, 20), (Heading, -50)]),
    (C::FooterTitle, &[(Footer, 90), (FooterList, 10), (Boilerplate, 22), (Heading, -12)]),
    // Appeals stand above the updates or below them, hardly ever between two.
    (C::AppealStrong, &[(Boilerplate, 48), (Footer, 30), (FooterList, 40), (Heading, -16), (Standfirst, -20), (Headline, -16), (Notice, -30), (Kicker, -40)]),
    (C::LiveMark, &[(Headline, 22), (Caption, -16), (Kicker, -20)]),
    // Such a line points at the updates below it, so it stands above them.
    (C::FeedOpener, &[(Standfirst, 8), (Prose, -12), (Heading, -30), (Headline, -30), (Opening, -40), (Lede, 30), (Kicker, -20)]),
    (C::FeedNotice, &[(Boilerplate, 60), (Heading, -30), (Headline, -30)]),
    // "published at" between a heading and its time.
    (C::PostedLead, &[(Boilerplate, 4), (Heading, -10), (Lead, 100)]),
    (C::UpdatedLead, &[(Date, 14), (Boilerplate, 12), (Heading, -8)]),
    (C::LostDate, &[(Date, 110), (Boilerplate, 50), (Heading, -20)]),
    (C::BylineLead, &[(Author, 36), (Standfirst, -16), (Prose, -6), (Heading, -10), (Headline, -10), (Kicker, -20), (Caption, -40)]),
    (C::Occupation, &[(Author, 26), (Heading, -8), (Caption, -4)]),
    (C::AgencyCredit, &[(Caption, 12), (Author, 4), (Heading, -6)]),
    (C::Portrait, &[(Portrait, 140), (Appeal, 10), (Heading, -10)]),
    (C::CaptionStart, &[(Caption, 48), (Heading, -10)]),
    (C::CaptionAnywhere, &[(Caption, 26), (Heading, -10), (Headline, -10)]),
    (C::PointerEnd, &[(Prose, 12), (Heading, -18), (Related, 4)]),
    (C::Ended, &[(Boilerplate, 38), (Notice, -26), (Heading, 12)]),
    (C::PhaseWord, &[(Opening, 42), (Heading, 3)]),
    (C::SaidVerb, &[(Prose, 3), (Appeal, -6)]),
    (C::Backward, &[(Opening, -36)]),
    (C::QuestionWord, &[(Heading, 1)]),
    (C::Greeting, &[(Opening, 14), (Heading, 2), (Headline, -14)]),
];

/// The weights of a table, one row of scores for each number.
const fn row(weights: &[(Kind, i16)], mut scores: Scores) -> Scores {
    let mut at = 0;
    while at < weights.len() {
        let (kind, weight) = weights[at];
        scores[kind as usize] += weight;
        if matches!(kind, Time) {
            scores[Twin as usize] += weight;
        }
        if matches!(kind, Boilerplate) {
            scores[Notice as usize] += weight;
        }
        if matches!(kind, Prose) {
            scores[Lede as usize] += weight;
            scores[Opening as usize] += weight;
            scores[Appeal as usize] += weight;
        }
        at += 1;
    }
    scores
}

static BY_FEATURE: [Scores; feature::FEATURES] = {
    let mut table = [[0; KINDS]; feature::FEATURES];
    let mut at = 0;
    while at < FEATURES.len() {
        let number = FEATURES[at].0 as usize;
        table[number] = row(FEATURES[at].1, table[number]);
        at += 1;
    }
    table
};

static BY_CUE: [Scores; Cue::ALL.len()] = {
    let mut table = [[0; KINDS]; Cue::ALL.len()];
    let mut at = 0;
    while at < CUES.len() {
        let number = CUES[at].0 as usize;
        table[number] = row(CUES[at].1, table[number]);
        at += 1;
    }
    table
};

static PRIORS: Scores = row(PRIOR, [0; KINDS]);

/// How well a piece with these features and cues fits each kind.
pub(crate) fn weigh(features: Features, cues: Cues) -> Scores {
    let mut scores = PRIORS;
    for number in features.numbers() {
        add(&mut scores, &BY_FEATURE[number]);
    }
    for number in cues.numbers() {
        add(&mut scores, &BY_CUE[number]);
    }
    scores
}

fn add(scores: &mut Scores, more: &Scores) {
    for (score, more) in scores.iter_mut().zip(more) {
        *score += more;
    }
}
