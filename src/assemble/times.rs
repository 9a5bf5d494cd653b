//! The stamps of a timeline: which update each belongs to, in which order they stand, and on which day they fall.
//!
//! A stamp seldom names its day. It takes it, in this order, from itself; from the date heading above it; from the
//! nearest stamp above it that has a day, or else below it; from the date of the article; from the reference date.
//! Between two stamps the day changes where the clock jumps by more than half a day against the order of the blog:
//! a smaller step the wrong way is a pinned or late post. No clock is read.

use crate::assemble::Reading;
use crate::civil::{Date, DateTime};
use crate::decode::Token;
use crate::language::Lexicon;
use crate::options::Options;
use crate::piece;
use crate::scan::{self, Lead, PartialDate, Scanned};
use crate::timeline::{Order, Stamp, StampKind, Timeline};

/// Half a day, in minutes: a step this long the wrong way is midnight.
const MIDNIGHT: i32 = 12 * 60;

/// The places of all stamps, as they come.
#[derive(Debug, Default)]
pub(super) struct Stamps {
    published: Vec<(usize, usize)>,
    /// For each date heading, the number of updates above it.
    dividers: Vec<(usize, (usize, usize))>,
    updates: Vec<(usize, (usize, usize))>,
}

impl Stamps {
    /// A date of the article.
    pub(super) fn published(&mut self, token: &Token) {
        self.published.push((token.body, token.end));
    }

    /// A date heading below so many updates.
    pub(super) fn divider(&mut self, token: &Token, updates: usize) {
        self.dividers.push((updates, (token.body, token.end)));
    }

    /// A time of the update of this number.
    pub(super) fn update(&mut self, number: usize, token: &Token) {
        self.updates.push((number, (token.body, token.end)));
    }

    /// Reads all stamps and puts them into the timeline.
    pub(super) fn resolve<'s>(
        self,
        source: &'s str,
        timeline: &mut Timeline<'s>,
        reading: &Reading<'s>,
        options: &Options,
        lexicon: &Lexicon,
    ) {
        let read = |&(start, end): &(usize, usize)| read(source, start, end, lexicon);
        let published = self.published.iter().filter_map(read).min_by_key(rank);
        let day = published.as_ref().and_then(|found| found.date).and_then(PartialDate::whole);
        let day = day.or(options.reference);
        let mut found: Vec<Option<Scanned>> = vec![None; timeline.updates.len()];
        for (number, place) in &self.updates {
            if let Some(first) = found.get_mut(*number).filter(|first| first.is_none()) {
                *first = read(place);
            }
        }
        timeline.order = reading.order.unwrap_or_else(|| order(&found));
        let days = if reading.explicit {
            said_days(&found, &self.said_dividers(source))
        } else {
            let dividers =
                self.dividers.iter().filter_map(|(number, place)| Some((*number, near(read(place)?.date?, day)?)));
            days(&found, &dividers.collect::<Vec<_>>(), timeline.order, day)
        };
        for ((update, found), day) in timeline.updates.iter_mut().zip(found).zip(days) {
            update.time = found.map(|found| stamp(source, &found, day));
        }
        timeline.published = published.map(|found| stamp(source, &found, found.date.and_then(|date| near(date, day))));
    }

    /// The days that explicit text gives: none where it says so.
    fn said_dividers(&self, source: &str) -> Vec<(usize, Option<Date>)> {
        self.dividers.iter().map(|(number, (start, end))| (*number, Date::from_iso(&source[*start..*end]))).collect()
    }
}

/// The stamp in `source[start..end]`, its places counted from the beginning of the source. Text that was decided to be
/// a time although no scanner knows it ("Invalid Date,") gives none.
fn read(source: &str, start: usize, end: usize, lexicon: &Lexicon) -> Option<Scanned> {
    scan::scan_stamp(source.get(start..end)?, lexicon)
        .filter(|found| !piece::is_span(found))
        .map(|found| found.shifted(start))
}

/// Which of several dates of an article is the one: a day before a time alone, and what a scraper wrote last.
fn rank(found: &Scanned) -> (bool, bool) {
    (found.date.and_then(PartialDate::whole).is_none(), found.lead == Lead::Scraped)
}

/// The order of the updates, by the majority of the steps from one stamp to the next.
fn order(found: &[Option<Scanned>]) -> Order {
    let (mut up, mut down) = (0, 0);
    let mut before: Option<&Scanned> = None;
    for now in found.iter().flatten() {
        if let Some(step) = before.and_then(|before| step(before, now)) {
            up += u32::from(step > 0);
            down += u32::from(step < 0);
        }
        before = Some(now);
    }
    match up.cmp(&down) {
        std::cmp::Ordering::Greater => Order::OldestFirst,
        std::cmp::Ordering::Less => Order::NewestFirst,
        std::cmp::Ordering::Equal => Order::Unknown,
    }
}

/// How far it is from one stamp to the next in time, in any unit; none where they cannot be compared.
fn step(before: &Scanned, now: &Scanned) -> Option<i32> {
    let day = |found: &Scanned| found.date.and_then(PartialDate::whole).map(Date::days);
    if let (Some(one), Some(other)) = (day(before), day(now))
        && one != other
    {
        return Some(other - one);
    }
    if let (Some(one), Some(other)) = (before.age_minutes, now.age_minutes) {
        return i32::try_from(one).ok()?.checked_sub(i32::try_from(other).ok()?);
    }
    if let (Some(one), Some(other)) = (before.count, now.count) {
        return Some((i32::from(other.0) - i32::from(one.0)) * 100 + i32::from(other.1) - i32::from(one.1));
    }
    let step = i32::from(now.clock?.minutes()) - i32::from(before.clock?.minutes());
    // Over midnight the clock jumps the other way.
    Some(if step.abs() > MIDNIGHT { -step } else { step })
}

/// The day of each stamp of explicit text: its own, or the one that was said last.
fn said_days(found: &[Option<Scanned>], dividers: &[(usize, Option<Date>)]) -> Vec<Option<Date>> {
    let mut dividers = dividers.iter().peekable();
    let mut said = None;
    let days = found.iter().enumerate().map(|(number, found)| {
        while let Some((_, day)) = dividers.next_if(|(above, _)| *above <= number) {
            said = *day;
        }
        found.as_ref().and_then(|found| found.date).and_then(|date| near(date, said)).or(said)
    });
    days.collect()
}

/// The day of each stamp, as the head of this file says.
fn days(found: &[Option<Scanned>], dividers: &[(usize, Date)], order: Order, day: Option<Date>) -> Vec<Option<Date>> {
    // How many midnights lie between the first stamp and each.
    let mut midnights = 0;
    let mut before: Option<&Scanned> = None;
    let mut offsets = Vec::with_capacity(found.len());
    for now in found {
        if let Some(now) = now.as_ref().filter(|now| now.clock.is_some()) {
            if let Some(before) = before.and_then(|before| before.clock).zip(now.clock) {
                let step = i32::from(before.1.minutes()) - i32::from(before.0.minutes());
                midnights += match order {
                    Order::NewestFirst if step > MIDNIGHT => -1,
                    Order::OldestFirst if step < -MIDNIGHT => 1,
                    _ => 0,
                };
            }
            before = Some(now);
        }
        offsets.push(midnights);
    }
    // From above: a date heading, or a stamp that has a day, is good for all that follow.
    let mut dividers = dividers.iter().peekable();
    let mut base: Option<(Date, i32)> = None;
    let mut days: Vec<Option<Date>> = Vec::with_capacity(found.len());
    for (number, (now, &offset)) in found.iter().zip(&offsets).enumerate() {
        while let Some(&(_, day)) = dividers.next_if(|(above, _)| *above <= number) {
            base = Some((day, offset));
        }
        let own = now.as_ref().and_then(|now| now.date).and_then(|date| near(date, base.map(|(day, _)| day).or(day)));
        if let Some(own) = own {
            base = Some((own, offset));
        }
        days.push(base.and_then(|(day, from)| day.plus_days(offset - from)));
    }
    // What stands above the first day takes it from below, or from the article.
    let first = days.iter().position(Option::is_some);
    let base = match first.and_then(|first| days[first].map(|day| (day, offsets[first]))) {
        Some(base) => Some(base),
        None => day.map(|day| (day, 0)),
    };
    for (day, offset) in days.iter_mut().zip(&offsets).take(first.unwrap_or(usize::MAX)) {
        *day = base.and_then(|(day, from)| day.plus_days(offset - from));
    }
    days
}

/// The day that a date means. What it does not say it takes from a day that is known: the year, or the week.
fn near(date: PartialDate, known: Option<Date>) -> Option<Date> {
    if let Some(whole) = date.whole() {
        return Some(whole);
    }
    let known = known?;
    match (date.month, date.day, date.weekday) {
        (Some(month), Some(day), _) => {
            // The nearest such day: "31 December" in an article of 2 January was two days ago.
            let years = [known.year(), known.year().saturating_sub(1), known.year() + 1];
            let days = years.into_iter().filter_map(|year| Date::new(year, month, day));
            days.min_by_key(|day| (day.days() - known.days()).abs())
        }
        // The last such day of the week up to the known one: articles look back.
        (None, None, Some(weekday)) => {
            known.plus_days(-((i32::from(known.weekday()) - i32::from(weekday)).rem_euclid(7)))
        }
        _ => None,
    }
}

/// A stamp on its day.
fn stamp<'s>(source: &'s str, found: &Scanned, day: Option<Date>) -> Stamp<'s> {
    let is_civil = found.clock.is_some() || found.date.is_some();
    // A minute of a match or "20m ago" has no day of its own to give.
    let day = day.filter(|_| is_civil && (found.kind != StampKind::Age || found.clock.is_some()));
    Stamp {
        text: source.get(found.range.clone()).unwrap_or_default(),
        kind: found.kind,
        clock: found.clock,
        local: day.map(|date| DateTime { date, clock: found.clock }),
        instant: day.and_then(|date| found.instant(date)),
        zone: found.zone.as_ref().and_then(|(range, _)| source.get(range.clone())).filter(|zone| !zone.is_empty()),
        inferred: day.is_some() && found.date.and_then(PartialDate::whole).is_none(),
    }
}
