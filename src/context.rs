//! What a line owes to the lines around it, as features: blank lines, twins, echoes, what follows.
//!
//! Each line is seen with its two neighbours, and with the [`Echoes`] of the whole text. The features come in groups,
//! since a line that is cut passes them on to different pieces.

use crate::echo::{self, Echoes};
use crate::feature::{Feature, Features};
use crate::language::Cue;
use crate::line::Line;
use crate::piece::Piece;
use crate::scan::{Lead, Scanned};

/// The features that a line gets from its place.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    /// For the first piece of the line.
    pub(crate) above: Features,
    /// For the last piece.
    pub(crate) below: Features,
    /// For the line when it is not cut.
    pub(crate) whole: Features,
    /// For what is left of the line behind a cut.
    pub(crate) rest: Features,
    /// For every piece.
    pub(crate) everywhere: Features,
}

/// A line with what it is seen with.
#[derive(Clone, Copy)]
struct View<'v> {
    number: usize,
    /// How many of the lines above are furniture by their own words, or menus.
    furniture: usize,
    lines: &'v [Line],
    pieces: Neighbours<'v>,
    echoes: &'v Echoes,
    /// Whether a blank line stands above.
    blank_above: bool,
    /// Whether one stands below, or nothing.
    blank_below: bool,
}

/// The context of line `number`, above which so many lines are furniture.
pub(crate) fn context(
    source: &str,
    number: usize,
    furniture: usize,
    lines: &[Line],
    pieces: Neighbours<'_>,
    echoes: &Echoes,
) -> Context {
    let blank_above = lines[number].blanks_before > 0;
    let blank_below = lines.get(number + 1).is_none_or(|next| next.blanks_before > 0);
    let view = View { number, furniture, lines, pieces, echoes, blank_above, blank_below };
    let mut context = Context::default();
    view.place(&mut context);
    if let Some(above) = pieces.above {
        view.look_up(above, &mut context);
    }
    if let Some(below) = pieces.below {
        view.look_down(below, &mut context);
    }
    view.listen(source, &mut context);
    context
}

/// The title of a page stands among so many first lines, and so close above that of its article.
const TITLES: usize = 4;
/// Menus stand among so many first lines.
const MENU: usize = 24;
/// The longest one in one line, in bytes.
const LONGEST_MENU: usize = 512;
/// The longest item of a numbered list, in bytes.
const LONGEST_ITEM: usize = 80;
/// What opens an item of a menu.
const BULLETS: &[char] = &['•', '-', '*', '·', '▪'];
/// The shortest title of an article that is looked for in the title of its page, in bytes.
const SHORTEST_TITLE: usize = 16;
/// Up to this line, counted from nought, a line is early,
const EARLY: usize = 6;
/// and up to this one a sentence may still be the standfirst of a page with much furniture.
const HEAD: usize = 12;

impl View<'_> {
    /// Where the line stands in the text.
    fn place(&self, context: &mut Context) {
        let Self { number, furniture, lines, echoes, .. } = *self;
        context.everywhere.insert_if(number == 0, Feature::First);
        context.everywhere.insert_if(number < EARLY, Feature::Early);
        context.everywhere.insert_if(number < EARLY + furniture, Feature::Top);
        let is_late = number + 6 >= lines.len() || number * 10 >= lines.len() * 9;
        context.everywhere.insert_if(number > 8 && is_late, Feature::Late);
        context.above.insert_if(echoes.usually_blank && !self.blank_above && number > 0, Feature::TightAbove);
        context.below.insert_if(echoes.usually_blank && !self.blank_below, Feature::TightBelow);
        context.below.insert_if(number + 1 == lines.len(), Feature::Last);
    }

    /// What the line above says of this one.
    fn look_up(&self, above: &Piece, context: &mut Context) {
        let this = self.pieces.this;
        let is_title = line_is_title(this);
        let is_pointer = above.cues.has(Cue::PointerEnd)
            && above.features.has(Feature::EndsColon)
            && !above.cues.has(Cue::RelatedTitle)
            && !this.is_item();
        context.above.insert_if(is_pointer, Feature::PointerAbove);
        // What the pointer led to is lost, so that the next thing is a heading, be it cut off.
        context.below.remove_if(is_pointer, Feature::Last);
        context.above.insert_if(above.features.has(Feature::EndsColon) && !is_pointer, Feature::ColonAbove);
        context.above.insert_if(above.is_item() && !this.is_item(), Feature::BulletsEnd);
        // What a person is is no shout.
        const OTHER: Features = Features::of(&[Feature::Score, Feature::Capitals]);
        let is_what = !this.features.any(LONG) && !this.features.any(OTHER);
        let is_named = above.features.has(Feature::Name) && !self.blank_above && is_what && !self.is_title_of_signed();
        context.above.insert_if(is_named && self.number > 1, Feature::NameAbove);
        let is_tight = self.echoes.usually_blank && !self.blank_above && line_is_title(above) && is_title;
        context.above.insert_if(is_tight, Feature::TightTitle);
        context.above.insert_if(are_alike(above, this), Feature::TimeAbove);
        // "Liveupdated", "14 hours ago" above a headline.
        let is_age = this.stamp.as_ref().is_some_and(Scanned::is_reckoned);
        let is_of_badge = self.number < EARLY && above.cues.has(Cue::Badge) && is_age;
        context.whole.insert_if(is_of_badge && this.features.has(Feature::StampWhole), Feature::StampUpdated);
        context.whole.insert_if(self.is_first_picture(above), Feature::Pictured);
        // "Updated" alone closes an update.
        let closes = above.cues.has(Cue::Chrome) && above.cues.has(Cue::UpdatedLead);
        context.above.insert_if(closes && !is_title, Feature::MarkAbove);
        // A notice may stand between: "Refresh the page for updates."
        let opener = if above.cues.has(Cue::ChromeStart) { self.pieces.over } else { Some(above) };
        let says_so = |it: &Piece| it.cues.has(Cue::FeedOpener) || it.cues.has(Cue::FeedNotice);
        let is_gone_on = goes_on(above, this);
        let may_be_post = !is_title || this.features.has(Feature::InnerStop) && !is_gone_on;
        let opens = opener.is_some_and(says_so) && self.number > 2 && may_be_post;
        let is_last_to_say_so = || self.echoes.place(self.number - 1).is_none_or(|(_, last)| last == self.number - 1);
        context.above.insert_if(opens && is_last_to_say_so(), Feature::OpenerAbove);
        context.whole.insert_if(above.is_item() && this.is_item(), Feature::Listed);
        context.above.insert_if(is_gone_on, Feature::GoneOn);
        context.whole.insert_if(are_scores(above, this), Feature::ScoresAround);
        context.whole.insert_if(self.is_source(above), Feature::Source);
        context.whole.insert_if(self.is_signature(above), Feature::Signed);
        context.rest.insert_if(is_dated(above) && is_dated(this), Feature::Agenda);
        context.whole.insert_if(are_planned(above, this), Feature::Plan);
    }

    /// What the line below says of this one.
    fn look_down(&self, below: &Piece, context: &mut Context) {
        let this = self.pieces.this;
        let is_over_prose = is_prose(this, below);
        context.below.insert_if(is_over_prose, Feature::ProseBelow);
        let is_below_list = self.pieces.above.is_some_and(Piece::is_item) && !this.is_item();
        let is_farewell = this.cues.has(Cue::Ended) && is_below_list && is_over_prose && below.stamp.is_none();
        context.whole.insert_if(is_farewell, Feature::Farewell);
        context.below.insert_if(goes_on(this, below), Feature::GoesOn);
        context.below.insert_if(line_is_title(below) && line_is_title(this), Feature::TitleBelow);
        context.below.insert_if(below.features.has(Feature::StampWhole) && line_is_title(this), Feature::TimeBelow);
        // The items below it may be lost; then the first post is.
        let is_over_posts =
            self.number < HEAD && this.cues.has(Cue::LiveMark) && !below.features.any(LONG) && below.stamp.is_none();
        let is_banner = line_is_title(this)
            && !this.is_item()
            && this.features.has(Feature::Capitals)
            && (below.is_item() || self.number > TITLES && is_over_posts);
        context.below.insert_if(is_banner, Feature::Banner);
        context.whole.insert_if(this.features.has(Feature::Name) && self.signs(below), Feature::Signs);
        context.below.insert_if(below.features.has(Feature::Handle), Feature::HandleBelow);
        context.below.insert_if(self.has_credit(below), Feature::Pictured);
        let is_sole = is_closed(this) && (!is_over_prose || below.is_furniture() || below.cues.has(Cue::Ended));
        context.whole.insert_if(self.number < HEAD && is_sole, Feature::SoleProse);
        context.whole.insert_if(this.is_item() && below.is_item(), Feature::Listed);
        context.whole.insert_if(self.is_tag(below), Feature::Tag);
        context.whole.insert_if(self.is_overline(below), Feature::Overline);
        context.whole.insert_if(are_scores(this, below), Feature::ScoresAround);
        context.rest.insert_if(is_dated(this) && is_dated(below), Feature::Agenda);
        context.whole.insert_if(are_planned(this, below), Feature::Plan);
        let is_stamped = below.stamp.is_some()
            && !below.features.any(const { Features::of(&[Feature::StampWhole, Feature::StampSpan]) });
        context.rest.insert_if(is_stamped, Feature::StampBelow);
        // What stands alone between two stamps is all of its post.
        let is_below_stamp = self.pieces.above.is_some_and(|above| above.features.has(Feature::StampWhole));
        context.whole.insert_if(is_below_stamp && below.stamp.is_some(), Feature::Lone);
    }

    /// What other lines say that say the same.
    fn listen(&self, source: &str, context: &mut Context) {
        let Self { number, lines, echoes, .. } = *self;
        let (first, last) = echoes.place(number).unwrap_or((number, number));
        let text = |number: usize| lines[number].text(source);
        // The credit that closes a caption may stand below it once more.
        let is_credit =
            || self.pieces.this.features.has(Feature::BracketName) && text(number - 1).ends_with(text(number));
        let twin_above = number > 0 && (echo::are_twins(echoes, source, lines, number - 1) || is_credit());
        let twin_below = echo::are_twins(echoes, source, lines, number);
        let is_name = self.is_name_twice(source);
        context.whole.insert_if(self.pieces.this.cues.has(Cue::PostEnd), Feature::Button);
        context.whole.insert_if(self.is_in_numbers(source), Feature::Listed);
        context.whole.insert_if(twin_above && !is_name, Feature::TwinAbove);
        // Right below its time it is the title, and its twin the words for the picture of it.
        let is_below_time = self.pieces.above.is_some_and(|above| {
            let is_of_page = above.features.any(const { Features::of(&[Feature::StampDate, Feature::StampDated]) });
            above.features.has(Feature::StampWhole) && !is_of_page && !self.pieces.this.features.has(Feature::EndsStop)
        });
        context.whole.insert_if(twin_below && !is_below_time && !is_name, Feature::TwinBelow);
        context.whole.insert_if(number < TITLES && self.is_page_title(source), Feature::PageTitle);
        context.whole.insert_if(number < MENU && self.is_menu(source), Feature::Menu);
        context.whole.insert_if(self.is_of_card(source), Feature::Card);
        context.whole.insert_if(last > number && !twin_below, Feature::EchoBelow);
        context.whole.insert_if(first < number && !twin_above, Feature::EchoAbove);
    }

    /// The lines right above and right below.
    fn beside(&self) -> impl Iterator<Item = &Line> {
        [self.number.checked_sub(1), Some(self.number + 1)].into_iter().flatten().filter_map(|at| self.lines.get(at))
    }

    /// Whether a name stands here twice and is no caption: two of those differ by a credit. That of the house stands twice
    /// above some articles, as a picture and as a link, and so does that of whoever wrote a post below its time.
    fn is_name_twice(&self, source: &str) -> bool {
        let Neighbours { over, above, this, .. } = self.pieces;
        let is_time = |it: &Piece| it.features.has(Feature::StampWhole) && !it.features.has(Feature::StampDate);
        let is_of_head = self.number < EARLY && is_few(this);
        let is_writer = || this.features.has(Feature::Name) && [over, above].into_iter().flatten().any(is_time);
        let text = self.lines[self.number].text(source);
        (is_of_head || is_writer()) && self.beside().any(|line| line.text(source) == text)
    }

    /// Whether this line has the number of an item, and so has one beside it.
    fn is_in_numbers(&self, source: &str) -> bool {
        let is_numbered = |line: &Line| is_enumerated(line.text(source));
        is_numbered(&self.lines[self.number]) && self.beside().any(is_numbered)
    }

    /// Whether a line close below says the same without what stands at the end here: "Tram strike live | The Northlight".
    fn is_page_title(&self, source: &str) -> bool {
        let text = |line: &Line| line.text(source).trim_end();
        let this = text(&self.lines[self.number]);
        self.lines[self.number + 1..].iter().take(TITLES).map(text).any(|below| {
            let rest = this.strip_prefix(below).filter(|_| below.len() >= SHORTEST_TITLE);
            rest.is_some_and(|rest| rest.trim_start().starts_with(['|', '-', '–', '—', '·', ':', '(']))
        })
    }

    /// Whether this line is of the card of a link to what the post above is about: its title, or the text below that.
    fn is_of_card(&self, source: &str) -> bool {
        let Neighbours { above, this, .. } = self.pieces;
        self.is_title_again()
            || self.is_card_title(source, this, self.number)
            || above.is_some_and(|above| self.is_card_title(source, above, self.number - 1))
    }

    /// Whether a line says once more what the line before the one above it says, and has an author behind a bar.
    fn is_card_title(&self, source: &str, line: &Piece, number: usize) -> bool {
        if !line.features.has(Feature::Bar) || number < 2 {
            return false;
        }
        let text = |number: usize| self.lines[number].text(source).trim_end();
        let post = text(number - 2);
        text(number).rsplit_once(" | ").is_some_and(|(title, _)| {
            let is_long = title.len().min(post.len()) >= SHORTEST_TITLE;
            is_long && (post.ends_with(title) || title.starts_with(post))
        })
    }

    /// Whether this line says word for word what stands above the text above it.
    fn is_title_again(&self) -> bool {
        let Neighbours { above, this, .. } = self.pieces;
        let is_open = this.features.has(Feature::EndsOpen) && !this.features.any(FEW);
        let is_title = is_open && !this.features.has(Feature::Score) && !this.is_item();
        let is_below_text = self.number > EARLY && above.is_some_and(|above| above.features.any(Features::PROSE));
        is_title && is_below_text && self.echoes.same(self.number - 2, self.number)
    }

    /// Whether this line holds the items of the list below it, or is an item of such a list.
    fn is_menu(&self, source: &str) -> bool {
        let text = |line: &Line| line.text(source);
        let item = |line: &Line| text(line).strip_prefix(BULLETS).map(str::trim_start);
        let is_in = |menu: &str, item: &str| menu.as_bytes().windows(item.len()).any(|part| part == item.as_bytes());
        let holds = |menu: &Line, line: &Line| {
            let item = item(line).filter(|item| !item.is_empty() && text(menu).len() <= LONGEST_MENU);
            item.is_some_and(|item| is_in(text(menu), item))
        };
        let head = self.lines[..=self.number].iter().rposition(|line| item(line).is_none());
        let Some([menu, items @ ..]) = head.and_then(|head| self.lines.get(head..)) else { return false };
        // The first item may be another: "All regions".
        let is_menu = items.len() > 2 && item(&items[0]).is_some() && items[1..3].iter().all(|line| holds(menu, line));
        let from = self.lines.len() - items.len();
        is_menu && (self.number < from + 1 || holds(menu, &self.lines[self.number]))
    }

    /// Whether a time, a name and this line open a post whose text is below: then it is a title, not what the person is.
    fn is_title_of_signed(&self) -> bool {
        let is_timed = self.pieces.over.is_some_and(|over| over.features.has(Feature::StampWhole));
        is_timed && self.pieces.below.is_some_and(|below| is_prose(self.pieces.this, below))
    }

    /// Whether a dash and a few words stand alone below running text.
    fn is_source(&self, above: &Piece) -> bool {
        let this = self.pieces.this;
        let is_lone = self.pieces.below.is_none_or(|below| !below.features.has(Feature::Dashed));
        is_few(this) && this.features.has(Feature::Dashed) && is_lone && is_closed(above)
    }

    /// Whether a few words stand close below a sentence, and nothing stands close below them.
    fn is_signature(&self, above: &Piece) -> bool {
        let is_apart = self.echoes.usually_blank && !self.blank_above && self.blank_below;
        is_few(self.pieces.this) && is_apart && is_closed(above) && self.number + 1 < self.lines.len()
    }

    /// Whether a name with a bullet stands above the time of a post, "• Anna Quill", "10.56", or above the day of the page,
    /// which has a bullet as well.
    fn signs(&self, below: &Piece) -> bool {
        let is_date = below.features.any(const { Features::of(&[Feature::StampDated, Feature::StampDate]) })
            || below.cues.has(Cue::LostDate);
        let is_of_page = self.number < EARLY && is_date && below.is_item();
        let is_of_post = !self.blank_below && !below.is_item() && below.features.has(Feature::StampWhole);
        self.pieces.this.is_item() && (is_of_page || is_of_post)
    }

    /// Whether this is what pages set below the head of an article and the number of its comments: the words for a picture.
    fn is_first_picture(&self, above: &Piece) -> bool {
        let this = self.pieces.this;
        // "Comments", "Close".
        let is_count = |piece: &Piece| piece.cues.has(Cue::Comments);
        let is_below = is_count(above) || above.is_furniture() && self.pieces.over.is_some_and(is_count);
        let is_text = this.stamp.is_some() || this.is_furniture() || is_closed(this) || this.is_item();
        (1..HEAD + self.furniture).contains(&self.number) && is_below && !is_text
    }

    /// Whether the line below says whose picture this line describes.
    fn has_credit(&self, below: &Piece) -> bool {
        let this = self.pieces.this;
        // A credit in brackets or with a word for it also stands below closed sentences that are no captions.
        let names_picture = below.features.has(Feature::BeginsBracket) || below.cues.has(Cue::CaptionStart);
        let is_credit = below.features.has(Feature::Credit) && !below.features.has(Feature::BeginsBracket)
            || names_picture && this.features.has(Feature::EndsOpen);
        let is_signed = is_closed(this)
            && self.echoes.usually_blank
            && is_few(below)
            && below.stamp.is_none()
            && !below.features.any(const { Features::of(&[Feature::Name, Feature::Bulleted, Feature::Dashed]) })
            && self.lines.get(self.number + 2).is_some_and(|line| line.blanks_before > 0);
        (is_credit || is_signed) && !below.features.any(LONG) && !self.blank_below
    }

    /// Whether this is a word or a few among the first lines, above a title that is longer.
    fn is_overline(&self, below: &Piece) -> bool {
        let this = self.pieces.this;
        let is_longer =
            below.features.any(const { Features::of(&[Feature::SomeWords, Feature::LineOfWords, Feature::LongLine]) });
        self.number < TITLES
            && this.features.any(FEW)
            && this.features.has(Feature::EndsOpen)
            && !this.cues.has(Cue::LiveMark)
            && line_is_open(below)
            && is_longer
    }

    /// Whether this is a word or three between blank lines, above a longer title.
    fn is_tag(&self, below: &Piece) -> bool {
        let this = self.pieces.this;
        let is_apart = self.echoes.usually_blank && self.blank_above && self.blank_below;
        let is_below_time = self.pieces.above.is_some_and(|above| above.features.has(Feature::StampWhole));
        is_apart
            && !is_below_time
            && is_few(this)
            && line_is_title(this)
            && line_is_title(below)
            && !below.features.has(Feature::OneWord)
    }
}

/// A line with the lines next to it, each as one piece.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Neighbours<'p> {
    /// The line before the one before.
    pub(crate) over: Option<&'p Piece>,
    /// The line before.
    pub(crate) above: Option<&'p Piece>,
    /// The line itself.
    pub(crate) this: &'p Piece,
    /// The line after.
    pub(crate) below: Option<&'p Piece>,
}

impl<'p> Neighbours<'p> {
    /// Line `at` of these, which there is, with those next to it.
    pub(crate) fn at(lines: &'p [Piece], at: usize) -> Self {
        let back = |by: usize| at.checked_sub(by).and_then(|above| lines.get(above));
        Self { over: back(2), above: back(1), this: &lines[at], below: lines.get(at + 1) }
    }
}

/// Whether a line is a time and nothing else, and the line below opens with one in the same form.
fn are_alike(above: &Piece, below: &Piece) -> bool {
    let (Some(first), Some(second)) = (&above.stamp, &below.stamp) else { return false };
    let form = |stamp: &Scanned| {
        let zone = stamp.zone.as_ref().map(|(_, zone)| zone.names);
        (stamp.kind, stamp.strength, stamp.clock.is_some(), stamp.date.is_some(), stamp.has_seconds, zone)
    };
    above.features.has(Feature::StampWhole) && form(first) == form(second)
}

/// Whether the sentence of a line goes on in the next one: it is not closed, and that one begins small, with no stamp.
fn goes_on(above: &Piece, below: &Piece) -> bool {
    const OPEN: Features = Features::of(&[Feature::EndsOpen, Feature::EndsComma]);
    const OTHER: Features = Features::of(&[Feature::StampWhole, Feature::Code]);
    let is_text = |piece: &Piece| !piece.is_item() && !piece.features.any(OTHER);
    let is_open = above.features.any(OPEN) && !above.features.any(FEW) && is_text(above);
    // A weekday begins small in many languages.
    let begins = below.features.has(Feature::BeginsLower) && !below.features.has(Feature::StampLead);
    is_open && begins && is_text(below)
}

/// Whether a few words have the number of an item before them: "3. Anna Quill – 81 points", "3) Anna Quill".
fn is_enumerated(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - rest.len();
    (1..=2).contains(&digits) && (rest.starts_with(". ") || rest.starts_with(") ")) && text.len() <= LONGEST_ITEM
}

/// Whether a line is a few words that are not closed.
fn is_few(piece: &Piece) -> bool {
    piece.features.any(FEW) && piece.features.has(Feature::EndsOpen)
}

/// Whether a line is not closed, and no byline either.
fn line_is_open(piece: &Piece) -> bool {
    let is_byline = piece.features.has(Feature::Name) || piece.cues.has(Cue::BylineLead);
    piece.features.has(Feature::EndsOpen) && !is_byline
}

/// Whether a line is closed as running text is, and as long.
fn is_closed(piece: &Piece) -> bool {
    piece.features.has(Feature::EndsStop) && !piece.features.any(FEW)
}

/// Whether running text stands below: closed as prose is, or longer than any title and than the line above it.
fn is_prose(this: &Piece, below: &Piece) -> bool {
    let features = below.features;
    let closed = features
        .any(const { Features::of(&[Feature::EndsStop, Feature::EndsColon, Feature::EndsDots, Feature::CommaList]) });
    let long = features.any(const { Features::of(&[Feature::Sentence, Feature::Passage, Feature::InnerStop]) });
    let longer = features.has(Feature::LongLine) && below.end - below.body > (this.end - this.body) * 3 / 2;
    (closed || long || longer) && !features.has(Feature::StampWhole)
}

/// The lengths of what is no title, no name and no list of scores.
const FEW: Features = Features::of(&[Feature::OneWord, Feature::FewWords]);

const LONG: Features = Features::of(&[Feature::LongLine, Feature::Sentence, Feature::Passage]);

fn are_scores(above: &Piece, below: &Piece) -> bool {
    let is_short = |piece: &Piece| {
        let features = piece.features;
        features.has(Feature::EndsOpen) && !features.has(Feature::StampWhole) && !features.any(LONG)
    };
    let are_both = |feature| above.features.has(feature) && below.features.has(feature);
    is_short(above) && is_short(below) && (are_both(Feature::Score) || are_both(Feature::EndsFigure))
}

/// Whether a line is a title with a stamp before it.
fn is_dated(piece: &Piece) -> bool {
    piece.features.has(Feature::StampLead) && piece.features.has(Feature::EndsOpen) && !piece.features.any(LONG)
}

/// Whether two lines that are not closed have times before them that are multiples of five minutes, the earlier one above.
/// "From 10.00: all quays" is no time of the page's.
fn are_planned(above: &Piece, below: &Piece) -> bool {
    let round = |piece: &Piece| {
        let stamp = piece.stamp.as_ref().filter(|stamp| stamp.lead != Lead::Preposition);
        let clock = stamp.and_then(|stamp| stamp.clock);
        let is_open = piece.features.has(Feature::StampLead) && piece.features.has(Feature::EndsOpen);
        clock.map(|clock| clock.minutes()).filter(|minutes| is_open && minutes % 5 == 0)
    };
    round(above).zip(round(below)).is_some_and(|(above, below)| above < below)
}

fn line_is_title(piece: &Piece) -> bool {
    let features = piece.features;
    let short = features
        .any(const { Features::of(&[Feature::OneWord, Feature::FewWords, Feature::SomeWords, Feature::LineOfWords]) });
    short
        && features.has(Feature::EndsOpen)
        && !features.any(const { Features::of(&[Feature::StampWhole, Feature::StampLead, Feature::Name]) })
}
