//! From what the stamps of a text say to the days they fall on: `10:32` under "Friday 2 March" of a page of 2029.
//!
//! Everything here is about the sequence of stamps; what one stamp says is `scan`'s business. No clock is read: where
//! neither the text nor the caller names a day, a time stays without one.
//!
//! # How a stamp without a date gets one
//! 1. From the date heading above it, which dates everything down to the next heading.
//! 2. Else from the nearest stamp above that has a date, or below if there is none above.
//! 3. Else from the page: its last change, its publication, or the reference date that the caller gave.
//!
//! Between 2. or 3. and the stamp, days are counted by midnights: a step of more than half a day the wrong way is
//! one. A smaller step the wrong way is a pinned or a late post of the same day. Where stamps say "yesterday" and
//! "today", the words count and not the clocks.

use alloc::vec::Vec;

use crate::civil::{Clock, Date};
use crate::scan::{PartialDate, Scanned};
use crate::timeline::{Order, StampKind};

/// More than this the wrong way, in minutes, is midnight and not disorder.
const HALF_A_DAY: i32 = 720;

/// A step back over a midnight just passed: posts written side by side are this close at most, in minutes.
const SIDE_BY_SIDE: i32 = 60;

const DAY: i32 = 1440;

/// A time in the sequence of those that stand in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mark<'a> {
    /// A date on a line of its own that holds for everything below it.
    Heading(&'a Scanned),
    /// The time of an update.
    Update(&'a Scanned),
}

impl<'a> Mark<'a> {
    fn scanned(self) -> &'a Scanned {
        match self {
            Mark::Heading(scanned) | Mark::Update(scanned) => scanned,
        }
    }
}

/// What is known of the day from outside of the updates.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Anchors<'a> {
    /// When the page was published, if it says so.
    pub(crate) published: Option<&'a Scanned>,
    /// When the page was last changed, if it says so.
    pub(crate) updated: Option<&'a Scanned>,
    /// The day of the update that stands first in the text, as the caller has it.
    pub(crate) reference: Option<Date>,
}

/// In which order the marks stand, by the majority of steps from one to the next.
///
/// Dates count before clocks; ages, minutes and overs are compared among themselves. [`Order::Unknown`] if there is
/// no step, or as many one way as the other.
pub(crate) fn infer_order(marks: &[Mark]) -> Order {
    let mut balance = 0i32;
    let mut last: [Option<&Scanned>; 4] = [None; 4];
    for scanned in marks.iter().map(|mark| mark.scanned()) {
        let scale = match scanned.kind {
            StampKind::Clock | StampKind::Epoch => 0,
            // An age with a clock beside it is compared as an age: that is what the page was made from.
            StampKind::Age => 1,
            StampKind::Minute => 2,
            StampKind::Over => 3,
            StampKind::Phase => continue,
        };
        if let Some(before) = last[scale] {
            balance += step(before, scanned).signum();
        }
        last[scale] = Some(scanned);
    }
    match balance {
        0 => Order::Unknown,
        balance if balance > 0 => Order::OldestFirst,
        _ => Order::NewestFirst,
    }
}

/// How far time goes on from one stamp to the next of its kind: above 0 for later.
fn step(before: &Scanned, after: &Scanned) -> i32 {
    let days = |scanned: &Scanned| scanned.date.and_then(PartialDate::whole).map(Date::days);
    match (days(before), days(after), before.clock, after.clock) {
        (Some(one), Some(other), ..) if one != other => return other - one,
        _ if is_said_apart(before, after) => return i32::from(before.days_ago > after.days_ago) * 2 - 1,
        (_, _, Some(one), Some(other)) if after.kind != StampKind::Age => {
            let minutes = i32::from(other.minutes()) - i32::from(one.minutes());
            return if minutes.abs() > HALF_A_DAY { -minutes } else { minutes };
        }
        _ => {}
    }
    match (before.age_minutes, after.age_minutes, before.count, after.count) {
        (Some(one), Some(other), ..) => (i64::from(one) - i64::from(other)).signum() as i32,
        (_, _, Some(one), Some(other)) => i32::from(other > one) - i32::from(other < one),
        _ => 0,
    }
}

/// Whether one says "yesterday" and the other "today".
fn is_said_apart(one: &Scanned, other: &Scanned) -> bool {
    one.days_ago.zip(other.days_ago).is_some_and(|(one, other)| one != other)
}

/// The day of every mark, in the order of the marks; none where nothing tells, and for the minute of a match.
pub(crate) fn resolve(marks: &[Mark], anchors: &Anchors, order: Order) -> Vec<Option<Date>> {
    let own = own_days(marks, anchors, order);
    let counted = count_midnights(marks, &own, order);
    let base = base_day(&counted, anchors);
    let day = |(own, counted): (&Option<Date>, &Counted)| match counted.from {
        From::Own => *own,
        From::Mark(day) => Date::from_days(day),
        From::Page(offset) => Date::from_days(base? + offset),
        From::Nothing => None,
    };
    own.iter().zip(&counted).map(day).collect()
}

/// The day that each mark names itself, completed where it leaves out the year or all but the weekday.
fn own_days(marks: &[Mark], anchors: &Anchors, order: Order) -> Vec<Option<Date>> {
    let named = |scanned: Option<&Scanned>| scanned.and_then(|scanned| scanned.date);
    let page = [named(anchors.updated), named(anchors.published)].into_iter().flatten();
    let in_marks = marks.iter().filter_map(|mark| mark.scanned().date);
    let mut near = page.clone().find_map(PartialDate::whole).or(anchors.reference).or_else(|| {
        // Nothing from outside: what the first whole date among the marks says of the others.
        in_marks.clone().find_map(PartialDate::whole)
    });
    // A page that names its day without the year, beside a reference date.
    near = near.and_then(|near| page.clone().find_map(|date| complete(date, near, Order::Unknown)).or(Some(near)));
    let mut is_first = true;
    let mut day_of = |mark: &Mark| {
        let date = mark.scanned().date?;
        let found = date.whole().or_else(|| complete(date, near?, if is_first { Order::Unknown } else { order }))?;
        (near, is_first) = (Some(found), false);
        Some(found)
    };
    marks.iter().map(&mut day_of).collect()
}

/// The day that a partial date means near another day: the nearest one, or for a weekday the nearest that goes on in
/// this order.
pub(crate) fn complete(date: PartialDate, near: Date, order: Order) -> Option<Date> {
    if let Some(whole) = date.whole() {
        return Some(whole);
    }
    if let (Some(month), Some(day)) = (date.month, date.day) {
        let years = near.year().saturating_sub(1)..=near.year().saturating_add(1);
        let distance = |day: Date| (day.days() - near.days()).abs();
        let mut nearest = None;
        for found in years.filter_map(|year| Date::new(date.year.unwrap_or(year), month, day)) {
            if nearest.is_none_or(|nearest| distance(found) < distance(nearest)) {
                nearest = Some(found);
            }
        }
        return nearest;
    }
    let later = i32::from((date.weekday? + 7 - near.weekday()) % 7);
    near.plus_days(match order {
        Order::OldestFirst => later,
        Order::NewestFirst => (later - 7) % 7,
        // "Friday" on a page of the Wednesday after it is the one before.
        Order::Unknown if later > 1 => later - 7,
        Order::Unknown => later,
    })
}

/// Where the day of a mark comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    /// It names its day itself.
    Own,
    /// It follows from another mark: days since 1970.
    Mark(i32),
    /// So many days after that of the first stamp, which only the page can tell.
    Page(i32),
    /// It has no time of day.
    Nothing,
}

#[derive(Clone, Copy, Debug)]
struct Counted {
    from: From,
    clock: Option<Clock>,
}

/// Counts days from stamp to stamp.
fn count_midnights(marks: &[Mark], days: &[Option<Date>], order: Order) -> Vec<Counted> {
    let mut counted: Vec<Counted> = Vec::with_capacity(marks.len());
    let mut walk = Walk::new(order);
    // The day of the walk's offset 0, once a mark has told it.
    let mut base: Option<i32> = None;
    let mut heading: Option<i32> = None;
    for (&mark, day) in marks.iter().zip(days) {
        let scanned = mark.scanned();
        let own = day.map(Date::days);
        let from = match (mark, own, scanned.clock) {
            (Mark::Heading(_), Some(day), _) => {
                let before = match order {
                    Order::NewestFirst => day + 1,
                    Order::OldestFirst => day - 1,
                    Order::Unknown => day,
                };
                if base.is_none() && heading.is_none() {
                    date_above(&mut counted, before - walk.offset);
                }
                (heading, base) = (Some(day), None);
                walk = Walk::new(order);
                From::Own
            }
            (Mark::Update(_), Some(day), clock) => {
                if let Some(clock) = clock {
                    walk.to(clock);
                }
                if base.is_none() && heading.is_none() {
                    date_above(&mut counted, day - walk.offset);
                }
                base = Some(day - walk.offset);
                From::Own
            }
            (Mark::Update(_), None, Some(clock)) => match (base, heading) {
                (None, Some(day)) => From::Mark(day),
                (base, _) => {
                    walk.to(clock);
                    if let Some(days) = scanned.days_ago {
                        walk.says(days);
                    }
                    base.map_or(From::Page(walk.offset), |base| From::Mark(base + walk.offset))
                }
            },
            _ => From::Nothing,
        };
        counted.push(Counted { from, clock: scanned.clock });
    }
    counted
}

/// Gives the stamps above the first mark that has a date their days, counted from there.
fn date_above(counted: &mut [Counted], base: i32) {
    for counted in counted {
        if let From::Page(offset) = counted.from {
            counted.from = From::Mark(base + offset);
        }
    }
}

/// A walk over the clocks of a text that counts the midnights it passes.
struct Walk {
    order: Order,
    clock: Option<Clock>,
    offset: i32,
    crossed: bool,
    /// The day of the walk on which the text was "today", once a stamp has told it.
    today: Option<i32>,
}

impl Walk {
    fn new(order: Order) -> Self {
        Self { order, clock: None, offset: 0, crossed: false, today: None }
    }

    /// A stamp says that it is of so many days ago.
    fn says(&mut self, days: u8) {
        let today = *self.today.get_or_insert(self.offset + i32::from(days));
        self.offset = today - i32::from(days);
    }

    fn to(&mut self, clock: Clock) {
        let forward = match self.order {
            Order::OldestFirst => 1,
            Order::NewestFirst => -1,
            Order::Unknown => 0,
        };
        if let Some(before) = self.clock {
            let minutes = (i32::from(clock.minutes()) - i32::from(before.minutes())) * forward;
            if minutes < -HALF_A_DAY {
                self.offset += forward;
                self.crossed = true;
            } else if minutes >= DAY - SIDE_BY_SIDE && self.crossed {
                self.offset -= forward;
                self.crossed = false;
            }
        }
        self.clock = Some(clock);
    }
}

/// The day of offset 0 for the stamps that only the page can date.
fn base_day(counted: &[Counted], anchors: &Anchors) -> Option<i32> {
    let times = counted.iter().filter_map(|counted| match (counted.from, counted.clock) {
        (From::Page(offset), Some(clock)) => Some((offset, i32::from(clock.minutes()))),
        _ => None,
    });
    let (first, last) = (times.clone().min()?, times.max()?);
    let page = |scanned: Option<&Scanned>| {
        let scanned = scanned?;
        let date = scanned.date?;
        let day = date.whole().or_else(|| complete(date, anchors.reference?, Order::Unknown))?;
        Some((day.days(), scanned.clock.map(|clock| i32::from(clock.minutes()))))
    };
    // Nothing is posted after the last change; an hour is left for clocks of another zone.
    if let Some((day, clock)) = page(anchors.updated) {
        let is_day_before = clock.is_some_and(|clock| last.1 > clock + SIDE_BY_SIDE);
        return Some(day - last.0 - i32::from(is_day_before));
    }
    // A page is published just before its first post, or carries the time of its last one. A day without a time
    // stands at the top of the page, and so for the post that does.
    if let Some((day, clock)) = page(anchors.published) {
        let Some(clock) = clock else { return Some(day) };
        let (after, before) = (first.1 - clock, clock - last.1);
        let is_beginning = after >= -SIDE_BY_SIDE && (after.abs() <= before.abs() || before < -SIDE_BY_SIDE);
        return Some(day - if is_beginning { first.0 } else { last.0 });
    }
    anchors.reference.map(Date::days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::DateTime;
    use crate::language::Lexicon;
    use crate::scan::scan_stamp;

    fn scan(text: &str) -> Scanned {
        scan_stamp(text, Lexicon::get()).unwrap_or_else(|| panic!("{text} is no stamp"))
    }

    /// Stamps as texts, headings with a `#`; a day and clock for each as text.
    fn resolved(texts: &[&str], published: &str, updated: &str, reference: &str, order: Order) -> Vec<String> {
        let page = |text: &str| (!text.is_empty()).then(|| scan(text));
        let (published, updated) = (page(published), page(updated));
        let reference = page(reference).and_then(|scanned| scanned.date?.whole());
        let anchors = Anchors { published: published.as_ref(), updated: updated.as_ref(), reference };
        let scanned: Vec<_> =
            texts.iter().map(|text| (text.starts_with('#'), scan(text.trim_start_matches('#')))).collect();
        let marks: Vec<_> = scanned
            .iter()
            .map(|(heading, scanned)| if *heading { Mark::Heading(scanned) } else { Mark::Update(scanned) })
            .collect();
        let found = resolve(&marks, &anchors, order);
        assert_eq!(found.len(), marks.len());
        let time = |(day, (_, scanned)): (&Option<Date>, &(bool, Scanned))| {
            let time = day.map(|date| DateTime { date, clock: scanned.clock }.to_string());
            time.map_or("?".into(), |time| time[5..].to_owned())
        };
        found.iter().zip(&scanned).map(time).collect()
    }

    use Order::*;

    #[test]
    fn the_order_is_that_of_most_steps() {
        let order = |texts: &[&str]| {
            let scanned: Vec<_> = texts.iter().map(|text| scan(text)).collect();
            infer_order(&scanned.iter().map(Mark::Update).collect::<Vec<_>>())
        };
        assert_eq!(order(&["10:00", "09:50", "09:40"]), NewestFirst);
        assert_eq!(order(&["09:40", "09:50", "10:00"]), OldestFirst);
        assert_eq!(order(&["00:10", "23:50", "23:40"]), NewestFirst);
        assert_eq!(order(&["23:50", "00:10", "00:20"]), OldestFirst);
        assert_eq!(order(&["08:00", "10:00", "09:50", "09:40"]), NewestFirst);
        assert_eq!(order(&["10:00", "10:00"]), Unknown);
        assert_eq!(order(&["10:00"]), Unknown);
        assert_eq!(order(&[]), Unknown);
        assert_eq!(order(&["9 min ago", "12 min ago"]), NewestFirst);
        assert_eq!(order(&["20m ago (08:53 GMT)", "22m ago (08:51 GMT)"]), NewestFirst);
        assert_eq!(order(&["45'", "45+2'", "50'"]), OldestFirst);
        assert_eq!(order(&["28 overs:", "27th over:"]), NewestFirst);
        assert_eq!(order(&["3 March 2029 10:00", "2 March 2029 23:00"]), NewestFirst);
    }

    #[test]
    fn a_page_dates_its_stamps() {
        let newest = ["00:20", "23:50", "09:00"];
        assert_eq!(resolved(&newest, "", "", "2029-03-03", NewestFirst), ["03-03T00:20", "03-02T23:50", "03-02T09:00"]);
        let oldest = ["09:00", "23:50", "00:20"];
        assert_eq!(
            resolved(&oldest, "2 March 2029", "", "", OldestFirst),
            ["03-02T09:00", "03-02T23:50", "03-03T00:20"]
        );
        assert_eq!(resolved(&oldest, "", "", "2029-03-02", OldestFirst), ["03-02T09:00", "03-02T23:50", "03-03T00:20"]);
        assert_eq!(
            resolved(&oldest, "2 March 2029 08:55", "", "", OldestFirst),
            ["03-02T09:00", "03-02T23:50", "03-03T00:20"]
        );
        assert_eq!(
            resolved(&newest, "3 March 2029 00:25", "", "", NewestFirst),
            ["03-03T00:20", "03-02T23:50", "03-02T09:00"]
        );
        // Changed at 00:30, and the last post is of 23:50: that was the day before.
        assert_eq!(
            resolved(&["23:50", "22:00"], "", "3 March 2029 00:30", "", NewestFirst),
            ["03-02T23:50", "03-02T22:00"]
        );
        assert_eq!(resolved(&newest, "", "", "", NewestFirst), ["?", "?", "?"]);
        // Without an order nothing is known to be a midnight.
        assert_eq!(resolved(&["09:00", "23:50"], "", "", "2029-03-03", Unknown), ["03-03T09:00", "03-03T23:50"]);
    }

    #[test]
    fn disorder_is_not_midnight() {
        // A pinned post, then the feed.
        let pinned = ["08:00", "14:30", "14:10", "13:00"];
        assert!(resolved(&pinned, "", "", "2029-03-03", NewestFirst).iter().all(|time| time.starts_with("03-03")));
        // A long pause is not a midnight either.
        assert_eq!(resolved(&["23:00", "08:00"], "", "", "2029-03-03", NewestFirst), ["03-03T23:00", "03-03T08:00"]);
        // Two posts side by side around midnight, in the wrong order.
        assert_eq!(
            resolved(&["00:10", "23:58", "00:02", "23:50"], "", "", "2029-03-03", NewestFirst),
            ["03-03T00:10", "03-02T23:58", "03-03T00:02", "03-02T23:50"]
        );
    }

    #[test]
    fn several_nights() {
        assert_eq!(
            resolved(&["10:00", "22:00", "09:00", "21:00", "08:00"], "", "", "2029-03-01", OldestFirst),
            ["03-01T10:00", "03-01T22:00", "03-02T09:00", "03-02T21:00", "03-03T08:00"]
        );
    }

    #[test]
    fn headings_date_what_is_below() {
        assert_eq!(
            resolved(
                &["#Friday 2 March 2029", "14:00", "09:00", "#Thursday 1 March 2029", "23:00", "08:00"],
                "",
                "",
                "",
                NewestFirst
            ),
            ["03-02", "03-02T14:00", "03-02T09:00", "03-01", "03-01T23:00", "03-01T08:00"]
        );
        // Weekdays alone, from the page's own date; 2 March 2029 is a Friday.
        assert_eq!(
            resolved(&["#FRIDAY", "14:00", "#THURSDAY", "23:00"], "", "", "2029-03-02", NewestFirst),
            ["03-02", "03-02T14:00", "03-01", "03-01T23:00"]
        );
        assert_eq!(
            resolved(&["#WEDNESDAY", "14:00", "#FRIDAY", "23:00"], "", "", "2029-03-02", OldestFirst),
            ["02-28", "02-28T14:00", "03-02", "03-02T23:00"]
        );
        // What stands above the first heading is of the day after it, or before.
        assert_eq!(
            resolved(&["00:20", "#Thursday 1 March 2029", "23:00"], "", "", "", NewestFirst),
            ["03-02T00:20", "03-01", "03-01T23:00"]
        );
        // The year is left out.
        assert_eq!(
            resolved(&["#31 December", "23:00"], "", "1 January 2030 10:00", "", NewestFirst),
            ["12-31", "12-31T23:00"]
        );
    }

    #[test]
    fn a_dated_stamp_dates_its_neighbours() {
        assert_eq!(
            resolved(&["23:50", "3 March 2029 00:10", "00:20", "00:10"], "", "", "", OldestFirst),
            ["03-02T23:50", "03-03T00:10", "03-03T00:20", "03-03T00:10"]
        );
        assert_eq!(resolved(&["45'", "10:32"], "", "", "2029-03-03", OldestFirst), ["?", "03-03T10:32"]);
    }

    #[cfg(not(target_arch = "wasm32"))]
    mod properties {
        use proptest::prelude::*;

        use super::*;

        /// A clock as the scanner gives it.
        fn clock(minutes: i32) -> Scanned {
            scan(&format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60))
        }

        proptest! {
            #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

            /// Posts less than twelve hours apart get back the days that they were written on, in either order.
            #[test]
            fn nights_are_counted(start in 0..DAY, steps in prop::collection::vec(0..HALF_A_DAY, 1..60), reversed: bool) {
                let times: Vec<i32> = steps.iter().scan(start, |now, step| { *now += step; Some(*now) }).collect();
                let anchor = if reversed { times.last() } else { times.first() }.unwrap() / DAY;
                let today = Date::new(2029, 3, 3).unwrap();
                let mut expected: Vec<_> = times.iter().map(|time| today.plus_days(time / DAY - anchor).unwrap()).collect();
                let mut scanned: Vec<_> = times.iter().map(|&time| clock(time)).collect();
                if reversed {
                    expected.reverse();
                    scanned.reverse();
                }
                let marks: Vec<_> = scanned.iter().map(Mark::Update).collect();
                let order = if reversed { NewestFirst } else { OldestFirst };
                let found = resolve(&marks, &Anchors { reference: Some(today), ..Anchors::default() }, order);
                let days: Vec<_> = found.into_iter().flatten().collect();
                prop_assert_eq!(days, expected);
            }

            /// Whatever the marks are, every one gets an answer, and no date that was read is changed.
            #[test]
            fn every_mark_has_an_answer(
                texts in prop::collection::vec(prop::sample::select(vec![
                    "10:32", "23:59", "00:01", "FRIDAY", "Friday 2 March", "3 March 2029 10:00", "45'", "9 min ago", "1867234185", "FT:", "30 February",
                    "29 February", "1 January 9999", "1 January 0001", "9999-12-31",
                ]), 0..40),
                headings: u64, reference in prop::option::of(1u16..=9999), order in prop::sample::select(vec![NewestFirst, OldestFirst, Unknown]),
            ) {
                let scanned: Vec<_> = texts.iter().filter_map(|text| scan_stamp(text, Lexicon::get())).collect();
                let marks: Vec<_> = scanned.iter().enumerate().map(|(at, one)| match headings >> (at % 64) & 1 {
                    1 if one.is_date_only() => Mark::Heading(one),
                    _ => Mark::Update(one),
                }).collect();
                let anchors = Anchors { reference: reference.and_then(|year| Date::new(year, 12, 31)), ..Anchors::default() };
                let found = resolve(&marks, &anchors, order);
                prop_assert_eq!(found.len(), marks.len());
                for (one, scanned) in found.iter().zip(&scanned) {
                    if let Some(date) = scanned.date.and_then(PartialDate::whole) {
                        prop_assert_eq!(*one, Some(date));
                    }
                }
                let _ = infer_order(&marks);
            }
        }
    }
}
