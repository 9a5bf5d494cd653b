//! Which styles the counts of a document make worth trying, and how likely each is before any reading.
//!
//! Here is also decided, on evidence that a single line cannot give, that a text is no live blog at all: a programme, a
//! recipe by the clock, a log. How a style biases the reading is in [`style`](crate::style).

use alloc::vec;
use alloc::vec::Vec;

use super::{Evidence, MANY};
use crate::style::Style;

/// A text of so many lines has nothing of a page.
const SHORT: u32 = 8;

/// So many paragraphs are more than stand above the first update.
const OPENING: u32 = 10;

/// So many times are more than the news of an hour.
const PROGRAMME: u32 = 6;

impl Evidence {
    /// The styles worth trying, each with its score before any reading.
    pub(crate) fn styles(&self) -> Vec<(Style, i32)> {
        let live = i32::from(self.live > 0) * 30
            + self.openers.min(3) as i32 * 14
            + self.marks.min(4) as i32 * 10
            + if self.buttons > MANY { 30 } else { 0 };
        if self.is_retold() {
            return vec![(Style::Chronicle, 0)];
        }
        let mut styles = vec![(Style::Article, 0)];
        // What is still to come is no update, however it is marked; but minutes of a match are no plan.
        let is_by_clock = self.times * 2 > self.plays + self.weak_times;
        let is_planned = self.is_timetable() || is_by_clock && (self.is_programme() || self.is_plan());
        if live == 0 && is_planned && !self.is_chat() || self.is_discussed(live) {
            return styles;
        }
        styles.push((Style::Headed, live + if self.is_feed() { self.minutes() - 10 } else { -160 }));
        if self.openers > 0 || self.has_marks || self.live > 0 && self.has_marked_posts {
            styles.push((Style::Bare, live - 10));
        }
        let doubt = match live {
            0 if self.is_lone() => 90,
            0 if self.is_told() => 70,
            _ => 30,
        };
        let timed = live - doubt + self.times.min(6) as i32 * 13 + self.plays.min(6) as i32 * 2 + self.minutes();
        styles.extend(self.timed_styles().into_iter().flatten().map(|(style, more)| (style, timed + more)));
        styles
    }

    /// The styles that mark updates with stamps or names, each with what speaks for it beside the number of stamps.
    fn timed_styles(&self) -> [Option<(Style, i32)>; 11] {
        let is_stamped = self.times + self.plays > 0 && !(self.is_plan() && self.listed > MANY);
        // Who wrote it and when, on one line, closes an update and does little else, unless it is set as an item, or the
        // article's own among times that stand alone.
        let signed = self.signed_tails.saturating_sub(self.signed_items).min(3) as i32 * 40;
        let opens_signed = self.is_chat() || self.live > 0 && self.opens_signed();
        let signed = if opens_signed || self.whole_times > self.signed_tails * 2 { 0 } else { signed };
        // Who closes updates with a time writes the time; who opens them with a name, how long ago that was.
        let is_listed = self.named_items >= 2;
        let is_author_first =
            self.aged_tails >= MANY || self.signed_items >= MANY || self.is_named() || is_listed || opens_signed;
        let named = if self.is_named() { self.named_times } else { self.named_items };
        let names = self.signed_items.max(named);
        let are_many = self.weak_times >= MANY || self.live > 0 && self.weak_clocks >= 2;
        let is_numbered = are_many && self.weak_times * 2 >= self.times + self.plays;
        let is_titled = self.titled >= 2 && self.titled * 2 >= self.untitled;
        let numbered = if is_titled { Style::Titled } else { Style::NumberFirst };
        [
            is_stamped.then_some((Style::TimeFirst, 0)),
            is_stamped.then_some((Style::TimeThenHeading, if self.is_untitled() { -16 } else { 0 })),
            is_stamped.then_some((Style::HeadingThenTime, 0)),
            (is_stamped && self.leads * 3 <= self.times).then_some((Style::TimeLast, signed)),
            (self.frames >= 2).then_some((Style::Framed, signed + 40)),
            self.habits.closing.then_some((Style::TextThenTime, 120)),
            is_author_first.then_some((Style::AuthorFirst, names.min(3) as i32 * 40)),
            self.habits.authors.then_some((Style::NameFirst, 40)),
            self.habits.titled_authors.then_some((Style::NameThenHeading, 90)),
            (self.plays >= MANY).then_some((Style::PlayFirst, 0)),
            is_numbered.then_some((numbered, self.weak_times.min(6) as i32 * 7)),
        ]
    }

    /// Whether text stands below nearly all times, and no headings.
    fn is_untitled(&self) -> bool {
        self.closed_below >= MANY && self.closed_below > (self.open_below + self.leads) * 3
    }

    /// Whether more says that there are updates than words that point at a feed: those may point at another page's.
    fn is_feed(&self) -> bool {
        self.live > 0
            || self.marks > 1
            || self.buttons > MANY
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
        self.times + self.plays <= 2 && self.falls + self.signed_below == 0 && self.lines > SHORT
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

    /// A programme or a timetable: bare times that go forward, and next to no sentence that tells what happened.
    fn is_programme(&self) -> bool {
        self.times >= 4 && self.sure_times == 0 && self.falls * 2 < self.times && self.prose * 5 < self.lines
    }

    /// Whether names stand above the times of updates, from the first one on.
    fn is_named(&self) -> bool {
        self.is_first_named && self.named_times >= MANY && self.named_times * 5 >= self.whole_times * 4
    }

    /// Whether names with dates open posts rather than close them: text follows right below, and no title.
    fn opens_signed(&self) -> bool {
        self.signed_tails >= MANY && self.signed_over_prose * 2 >= self.signed_tails
    }

    /// Whether names with whole dates and times stand in every other line: several people wrote this as it happened.
    fn is_chat(&self) -> bool {
        self.signed_tails > MANY && self.signed_tails * 2 >= self.lines && self.opens_signed()
    }
}
