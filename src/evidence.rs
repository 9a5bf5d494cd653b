//! What a document shows of its [`Style`], counted over its lines, and which styles that makes worth trying.
//!
//! Here is also decided, on evidence that a single line cannot give, that a text is no live blog at all: a programme,
//! a recipe by the clock, a log. How a style biases the reading is in [`style`](crate::style).

use alloc::vec;
use alloc::vec::Vec;

use crate::civil::Clock;
use crate::cut::Tail;
use crate::feature::{Feature, Features};
use crate::habit::Habits;
use crate::language::Cue;
use crate::piece::{self, Piece};
use crate::scan::{Lead, PartialDate, Scanned, Strength};
use crate::style::Style;
use crate::timeline::StampKind;

/// So many minutes or bare numbers at the beginning of lines are no accident.
const MANY: u32 = 3;

/// A text of so many lines has nothing of a page.
const SHORT: u32 = 8;

/// So many paragraphs are more than stand above the first update.
const OPENING: u32 = 10;

/// Before this year no page told of anything while it happened: the web was two years old.
const FIRST_YEAR: u16 = 1993;

/// So many times are more than the news of an hour.
const PROGRAMME: u32 = 6;

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
    /// Those of them that a bullet opens: there a post begins.
    signed_items: u32,
    /// Those above running text, or above another such line.
    signed_over_prose: u32,
    /// Whether the last line was such a line.
    is_signed: bool,
    /// Times alone on their lines, without a day,
    whole_times: u32,
    /// those of them that a name stands right above,
    named_times: u32,
    /// and whether the first one is such: names that close updates stand above all others.
    is_first_named: bool,
    /// Whether the last line was a name.
    is_name: bool,
    /// Lines of running text above the first of them.
    prose_above: u32,
    /// Times that might be numbers.
    weak_times: u32,
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
    /// Spans of time ("09:00 – 10:00") and log lines: what programmes and logs have, and live blogs have not.
    spans: u32,
    /// Lines of running text.
    prose: u32,
    /// Whether nearly all that the text says has a bullet or a dash and nothing has a time.
    pub(crate) has_marked_posts: bool,
    /// Whether a mark that is no bullet stands before each post.
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
        let is_link = piece.features.has(Feature::FewWords) && !cue(Cue::Chrome)
            || cue(Cue::RelatedStart)
            || cue(Cue::Section)
            || is_of_menu;
        self.live += u32::from(early && cue(Cue::LiveMark) && !piece.features.has(Feature::Passage) && !is_link);
        self.chronicle += u32::from(early && cue(Cue::Chronicle) && !piece.features.any(Features::PROSE));
        self.openers += u32::from(cue(Cue::FeedOpener) || cue(Cue::SignOff) || cue(Cue::Ended))
            + u32::from(cue(Cue::KeyPointsTitle)) * 2;
        self.ended += u32::from(cue(Cue::Ended));
        self.marks += u32::from(cue(Cue::Chrome) && cue(Cue::UpdatedLead));
        self.prose += u32::from(piece.features.any(Features::PROSE));
        let is_play =
            tail.is_some_and(|tail| !matches!(tail.kind, StampKind::Clock | StampKind::Age | StampKind::Epoch));
        self.times += u32::from(tail.is_some());
        self.plays += u32::from(is_play);
        let is_signed = tail.is_some_and(|tail| tail.is_signed);
        self.signed_tails += u32::from(is_signed);
        let is_below_signed = core::mem::replace(&mut self.is_signed, is_signed);
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
        let is_time = piece.features.has(Feature::StampWhole)
            && !piece
                .features
                .any(const { Features::of(&[Feature::StampDate, Feature::StampDated, Feature::StampPlay]) });
        let is_below_name = core::mem::replace(&mut self.is_name, piece.features.has(Feature::Name));
        if is_time {
            self.is_first_named |= self.whole_times == 0 && is_below_name;
            self.whole_times += 1;
            self.named_times += u32::from(is_below_name);
        }
    }

    /// Whether names stand above the times of updates, from the first one on.
    fn is_named(&self) -> bool {
        self.is_first_named && self.named_times >= MANY && self.named_times * 5 >= self.whole_times * 4
    }

    /// Whether names with dates open posts rather than close them: text follows right below, and no title.
    fn opens_signed(&self) -> bool {
        self.signed_tails >= MANY && self.signed_over_prose * 2 >= self.signed_tails
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

    /// The styles worth trying, each with its score before any reading.
    pub(crate) fn styles(&self) -> Vec<(Style, i32)> {
        let live = i32::from(self.live > 0) * 30 + self.openers.min(3) as i32 * 14 + self.marks.min(4) as i32 * 10;
        // What is still to come is no update, however it is marked; but minutes of a match are no plan.
        let is_by_clock = self.times * 2 > self.plays + self.weak_times;
        let is_planned = self.is_timetable() || is_by_clock && (self.is_programme() || self.is_plan());
        if self.is_retold() {
            return vec![(Style::Chronicle, 0)];
        }
        let mut styles = vec![(Style::Article, 0)];
        if live == 0 && is_planned || self.is_discussed(live) {
            return styles;
        }
        styles.push((Style::Headed, live + if self.is_feed() { self.minutes() - 10 } else { -160 }));
        if self.openers > 0 || self.has_marks || self.live > 0 && self.has_marked_posts {
            styles.push((Style::Bare, live - 10));
        }
        let doubt = if live == 0 && self.is_lone() {
            90
        } else if live == 0 && self.is_told() {
            70
        } else {
            30
        };
        let timed = live - doubt + self.times.min(6) as i32 * 13 + self.plays.min(6) as i32 * 2 + self.minutes();
        styles.extend(self.timed_styles().into_iter().flatten().map(|(style, more)| (style, timed + more)));
        styles
    }

    /// The styles that mark updates with stamps or names, each with what speaks for it beside the number of stamps.
    fn timed_styles(&self) -> [Option<(Style, i32)>; 8] {
        let is_stamped = self.times + self.plays > 0 && !(self.is_plan() && self.listed > MANY);
        // Who wrote it and when, on one line, closes an update and does little else, unless it is set as an item, or the
        // article's own among times that stand alone.
        let signed = self.signed_tails.saturating_sub(self.signed_items).min(3) as i32 * 40;
        let opens_signed = self.live > 0 && self.opens_signed();
        let signed = if opens_signed || self.whole_times > self.signed_tails * 2 { 0 } else { signed };
        // Who closes updates with a time writes the time; who opens them with a name, how long ago that was.
        let is_author_first = self.aged_tails >= MANY || self.signed_items >= MANY || self.is_named() || opens_signed;
        let names = self.signed_items.max(if self.is_named() { self.named_times } else { 0 });
        let is_numbered = self.weak_times >= MANY && self.weak_times * 2 >= self.times + self.plays;
        let is_titled = self.titled >= 2 && self.titled * 2 >= self.untitled;
        let numbered = if is_titled { Style::Titled } else { Style::NumberFirst };
        [
            is_stamped.then_some((Style::TimeFirst, 0)),
            is_stamped.then_some((Style::TimeThenHeading, 0)),
            is_stamped.then_some((Style::HeadingThenTime, 0)),
            (is_stamped && self.leads * 3 <= self.times).then_some((Style::TimeLast, signed)),
            is_author_first.then_some((Style::AuthorFirst, names.min(3) as i32 * 40)),
            self.habits.authors.then_some((Style::NameFirst, 40)),
            (self.plays >= MANY).then_some((Style::PlayFirst, 0)),
            is_numbered.then_some((numbered, self.weak_times.min(6) as i32 * 5)),
        ]
    }

    /// Whether more says that there are updates than words that point at a feed: those may point at another page's.
    fn is_feed(&self) -> bool {
        self.live > 0
            || self.marks > 1
            || self.ended > 0
            || self.plays > MANY
            || self.signed >= MANY
            || self.is_headed()
    }

    /// What the minutes of a match say beyond the two or three that a report tells of.
    fn minutes(&self) -> i32 {
        self.plays.min(9).saturating_sub(MANY) as i32 * 12
    }

    /// Whether there are only so many minutes as a report of a match tells of.
    fn is_told(&self) -> bool {
        (1..=MANY).contains(&self.plays) && self.overs == 0 && self.times < 2
    }

    /// A time or two that need not be those of posts: the page has its own, and a story tells of one.
    fn is_lone(&self) -> bool {
        self.times + self.plays <= 2 && self.falls == 0 && self.lines > SHORT
    }

    /// Whether this may be the opening of a live blog whose updates were cut off: it says so, and is no longer than that.
    pub(crate) fn may_be_opening(&self) -> bool {
        self.live > 0 && self.prose < OPENING
    }

    /// Spans of time, and times that go forward.
    fn is_timetable(&self) -> bool {
        self.spans > 0 && self.times > 0 && self.falls * 2 < self.times
    }

    /// So many lines as long as headlines stand among the text that each begins a piece of news of its own. The headings
    /// within an article are fewer and shorter.
    fn is_headed(&self) -> bool {
        self.headings >= 5 && self.headings * 2 >= self.prose
    }

    /// Items with names and dates below an article are what its readers said: nearly all times are theirs. That
    /// somebody lives somewhere may be taken for a sign of a feed, so a long article says more.
    fn is_discussed(&self, live: i32) -> bool {
        let is_long = self.prose_above > if live == 0 { MANY } else { MANY * 2 };
        self.signed_items >= MANY && self.signed_items * 2 > self.times && is_long
    }

    /// A recipe by the clock, a plan for the day, from early to late: of five times in a feed, four are no multiple of
    /// five minutes. A plan for several days starts again each morning, and nothing but a plan keeps to hours and halves.
    fn is_plan(&self) -> bool {
        let is_of_days = self.times >= PROGRAMME && self.odd_times * 8 <= self.times && self.falls < self.days;
        let is_by_the_hour = self.times >= MANY && self.off_times == 0 && self.falls <= self.days;
        self.times >= 2 && self.odd_times == 0 && self.falls == 0 || is_of_days || is_by_the_hour
    }

    /// A chronology, a programme, the minutes of a meeting, by what they call themselves: what goes back in time is a feed
    /// all the same.
    fn is_retold(&self) -> bool {
        let is_named = self.chronicle > self.live || self.chronicle == self.live && self.falls + self.openers == 0;
        self.chronicle > 0 && is_named && self.falls * 2 < self.times.max(1)
    }

    /// A programme or a timetable: bare times, one after the other, and next to no sentence that tells what happened.
    fn is_programme(&self) -> bool {
        self.times >= 4 && self.sure_times == 0 && self.prose * 5 < self.lines
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
