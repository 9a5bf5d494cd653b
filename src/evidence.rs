//! What a document shows of its [`Style`](crate::style::Style), counted over its lines.
//!
//! What the counts make of the document is in `verdict`.

mod verdict;

use crate::civil::Clock;
use crate::cut::Tail;
use crate::feature::{Feature, Features};
use crate::habit::Habits;
use crate::language::Cue;
use crate::piece::{self, Piece};
use crate::scan::{Lead, PartialDate, Scanned, Strength};
use crate::timeline::StampKind;

/// So many minutes or bare numbers at the beginning of lines are no accident.
const MANY: u32 = 3;

/// Before this year no page told of anything while it happened: the web was two years old.
const FIRST_YEAR: u16 = 1993;

/// What a document shows of its style, counted over its lines.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Evidence {
    /// What is usual behind the stamps here, and what is one.
    pub(crate) habits: Habits,
    lines: u32,
    /// Lines near the top that say that the page is live.
    live: u32,
    /// Lines near the top that say that the times are those of another day, or still to come.
    chronicle: u32,
    /// Lines that say that the updates follow, or that the coverage has ended.
    openers: u32,
    /// Times of updates that are unmistakable or likely.
    times: u32,
    /// Those of them that open a line of text.
    leads: u32,
    /// Those of them that open an item of a list.
    listed: u32,
    /// Lines that close with how long ago something was.
    aged_tails: u32,
    /// Lines that are a name with a whole date and time behind it.
    signed_tails: u32,
    /// Those of them below the opening paragraphs, where the name of whoever wrote the article does not stand.
    signed_below: u32,
    /// Those of them that a bullet opens: there a post begins.
    signed_items: u32,
    /// Those above running text, or above another such line.
    signed_over_prose: u32,
    /// Times alone right below such a line, in the form of a machine or as ages: what the one closes the other opens.
    frames: u32,
    /// Whether the last line was such a line.
    is_signed: bool,
    /// Times alone on their lines, without a day,
    whole_times: u32,
    /// those of them that a name stands right above,
    named_times: u32,
    /// those with a bullet before the name: there a post begins,
    named_items: u32,
    /// and whether the first one is such: names that close updates stand above all others.
    is_first_named: bool,
    /// Whether the last line was a name, and had a bullet.
    is_name: bool,
    is_item: bool,
    /// Lines right below them that are closed as text is,
    closed_below: u32,
    /// lines that are not closed,
    open_below: u32,
    /// and whether such a time was the last line.
    is_below_time: bool,
    /// Lines of running text above the first of them.
    prose_above: u32,
    /// Times that might be numbers.
    weak_times: u32,
    /// Those of them that are times without their colon, "1712".
    weak_clocks: u32,
    /// The number of the last one,
    number: Option<u16>,
    /// and whether that was counted as a time.
    is_list_new: bool,
    /// Minutes, overs and phases of matches. They stand inside updates as often as they open them.
    plays: u32,
    /// Those of them that are overs: nobody tells of a match by them but a ticker.
    overs: u32,
    /// Those of them that are unmistakable.
    sure_times: u32,
    /// Those that are not a multiple of five minutes. What is planned is, what happened seldom.
    odd_times: u32,
    /// Those that are neither on the hour nor on the half.
    off_times: u32,
    /// How often a time of day is earlier than the one above it, and the last one. What is planned goes forward.
    falls: u32,
    /// Days alone on their lines.
    days: u32,
    last: Option<(Option<PartialDate>, Clock)>,
    /// Lines with a stamp and a few words that are not closed: with text below them,
    titled: u32,
    /// and with the next stamp below them.
    untitled: u32,
    /// Whether the last line was such a line.
    is_title_due: bool,
    /// Lines as long as the headline of an article and not closed, with running text below them.
    headings: u32,
    /// The same with a name below them.
    signed: u32,
    /// Whether the last line was such a line.
    is_heading: bool,
    /// Lines that say that the coverage has ended.
    ended: u32,
    /// Lines that close an update on some pages.
    marks: u32,
    /// Buttons of posts that stand alone, below something else than furniture,
    buttons: u32,
    /// and whether the last line was furniture: the buttons of a page stand together.
    is_furniture: bool,
    /// Spans of time ("09:00 – 10:00") and log lines: what programmes and logs have, and live blogs have not.
    spans: u32,
    /// Lines of running text.
    prose: u32,
    /// Whether nearly all that the text says has a bullet or a dash and nothing has a time.
    pub(crate) has_marked_posts: bool,
    /// Whether a mark that is no bullet stands before each post, or each line is one.
    pub(crate) has_marks: bool,
}

impl Evidence {
    /// Counts one line: the piece that it is when read whole, and the stamp that closes it behind something else.
    pub(crate) fn count(&mut self, piece: &Piece, tail: Option<Tail>) {
        self.lines += 1;
        let cue = |cue| piece.cues.has(cue);
        let early = self.lines <= 8;
        // A badge says it in a word or two, a headline in passing; "Live scores" is a link.
        let is_of_menu = piece.features.has(Feature::Bulleted) && piece.features.has(Feature::EndsOpen);
        let is_link = piece.features.has(Feature::FewWords) && !cue(Cue::Chrome) && self.lines > 1
            || cue(Cue::RelatedStart)
            || cue(Cue::Section)
            || is_of_menu;
        self.live += u32::from(early && cue(Cue::LiveMark) && !piece.features.has(Feature::Passage) && !is_link);
        self.chronicle += u32::from(early && cue(Cue::Chronicle) && !piece.features.any(Features::PROSE));
        self.openers += u32::from(cue(Cue::FeedOpener) || cue(Cue::SignOff) || cue(Cue::Ended))
            + u32::from(cue(Cue::KeyPointsTitle)) * 2;
        self.ended += u32::from(cue(Cue::Ended));
        self.marks += u32::from(cue(Cue::Chrome) && cue(Cue::UpdatedLead));
        let is_below_furniture = core::mem::replace(&mut self.is_furniture, piece.is_furniture());
        self.buttons += u32::from(cue(Cue::PostEnd) && !early && !is_below_furniture);
        self.prose += u32::from(piece.features.any(Features::PROSE));
        let is_play =
            tail.is_some_and(|tail| !matches!(tail.kind, StampKind::Clock | StampKind::Age | StampKind::Epoch));
        self.times += u32::from(tail.is_some());
        self.plays += u32::from(is_play);
        let is_signed = tail.is_some_and(|tail| tail.is_signed);
        self.signed_tails += u32::from(is_signed);
        self.signed_below += u32::from(is_signed && self.prose >= MANY);
        let is_below_signed = core::mem::replace(&mut self.is_signed, is_signed);
        let is_whole = piece.features.has(Feature::StampWhole);
        self.frames += u32::from(is_below_signed && is_whole && piece.stamp.as_ref().is_some_and(Scanned::is_reckoned));
        let is_head = is_signed && !piece.features.has(Feature::EndsFigure) && piece.features.any(Features::PROSE);
        // Below a name that closes a post no other one can stand.
        let opens = is_below_signed && (is_signed || piece.features.any(Features::PROSE)) || is_head;
        self.signed_over_prose += u32::from(opens);
        let is_item = piece.is_item();
        if is_item && is_signed {
            self.prose_above = if self.signed_items == 0 { self.prose } else { self.prose_above };
            self.signed_items += 1;
        }
        self.aged_tails += u32::from(tail.is_some_and(|tail| tail.kind == StampKind::Age));
        let is_stamped = piece.stamp.is_some();
        if core::mem::take(&mut self.is_title_due) {
            self.titled += u32::from(!is_stamped && piece.features.any(Features::PROSE));
            self.untitled += u32::from(is_stamped);
        }
        self.count_name(piece);
        let is_short = !piece.features.any(
            const { Features::of(&[Feature::StampWhole, Feature::LongLine, Feature::Sentence, Feature::Passage]) },
        );
        if core::mem::replace(&mut self.is_heading, is_heading(piece)) {
            self.signed += u32::from(piece.features.has(Feature::Name));
            self.headings += u32::from(piece.features.any(Features::PROSE));
        }
        self.is_title_due = is_stamped && is_short && piece.features.has(Feature::EndsOpen);
        if let Some(stamp) = &piece.stamp {
            self.count_stamp(piece, stamp);
        }
    }

    /// Counts a name alone on its line, and a time below one.
    fn count_name(&mut self, piece: &Piece) {
        let is_date = piece.features.has(Feature::StampDate) && !self.habits.dates;
        let is_time = piece.features.has(Feature::StampWhole)
            && !is_date
            && !piece.features.any(const { Features::of(&[Feature::StampDated, Feature::StampPlay]) });
        if core::mem::replace(&mut self.is_below_time, is_time) {
            self.closed_below += u32::from(piece.features.has(Feature::EndsStop));
            self.open_below += u32::from(piece.features.has(Feature::EndsOpen) && !is_time);
        }
        let is_below_name = core::mem::replace(&mut self.is_name, piece.features.has(Feature::Name));
        let is_below_item = core::mem::replace(&mut self.is_item, piece.features.has(Feature::Bulleted));
        if is_time {
            self.is_first_named |= self.whole_times == 0 && is_below_name;
            self.whole_times += 1;
            self.named_times += u32::from(is_below_name);
            self.named_items += u32::from(is_below_name && is_below_item);
        }
    }

    /// Counts the stamp that a line opens with.
    fn count_stamp(&mut self, piece: &Piece, stamp: &Scanned) {
        if piece::is_span(stamp) {
            self.spans += 1;
            return;
        }
        // "Published 5 hours ago" is said of a page, "At 07:40 the ferry …" in a story.
        let is_of_page = stamp.lead == Lead::Posted && stamp.kind == StampKind::Age;
        let is_told = stamp.lead == Lead::Preposition && piece.features.any(Features::PROSE);
        self.times += u32::from(stamp.is_date_only() && self.habits.dates);
        self.days += u32::from(piece.features.has(Feature::StampDate));
        let is_update = stamp.lead == Lead::Updated && !self.habits.updates;
        let is_old = stamp.date.and_then(|date| date.year).is_some_and(|year| year < FIRST_YEAR);
        self.chronicle += u32::from(is_old);
        if stamp.is_date_only() || is_of_page || is_told || is_update || stamp.lead == Lead::Scraped {
            return;
        }
        if stamp.strength == Strength::Weak {
            // 1, 2, 3 is a list, as is 3, 2, 1, and no minute of a match follows the other like that.
            self.weak_clocks += u32::from(stamp.clock.is_some());
            let number = stamp.count.map(|(number, _)| number);
            let is_step = |last: u16| number.is_some_and(|number| number.abs_diff(last) == 1);
            let is_next = !piece.features.has(Feature::StampWhole) && self.number.is_some_and(is_step);
            self.weak_times =
                if is_next { self.weak_times.saturating_sub(u32::from(self.is_list_new)) } else { self.weak_times + 1 };
            self.is_list_new = !is_next;
            self.number = number;
        } else if !matches!(stamp.kind, StampKind::Clock | StampKind::Age | StampKind::Epoch) {
            self.plays += 1;
            self.overs += u32::from(stamp.kind == StampKind::Over);
        } else {
            self.times += 1;
            self.leads += u32::from(!piece.features.has(Feature::StampWhole));
            self.listed += u32::from(piece.features.has(Feature::Bulleted));
            self.sure_times += u32::from(stamp.strength == Strength::Sure);
            self.odd_times += u32::from(stamp.clock.is_none_or(|clock| clock.minutes() % 5 != 0));
            self.off_times += u32::from(stamp.clock.is_none_or(|clock| clock.minutes() % 30 != 0));
            if let Some(clock) = stamp.clock {
                self.falls += u32::from(self.last.is_some_and(|(date, last)| date == stamp.date && clock < last));
                self.last = Some((stamp.date, clock));
            }
        }
    }
}

/// Whether a line is as long as a headline, and not closed.
fn is_heading(piece: &Piece) -> bool {
    let is_long =
        piece.features.any(const { Features::of(&[Feature::SomeWords, Feature::LineOfWords, Feature::LongLine]) });
    is_long
        && piece.features.has(Feature::EndsOpen)
        && piece.stamp.is_none()
        && !piece.features.any(const { Features::of(&[Feature::Name, Feature::InnerStop]) })
}
