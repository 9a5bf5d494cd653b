//! The stamps of a timeline: which update each belongs to, and what [`calendar`] makes of them all.

use alloc::vec::Vec;
use core::ops::Range;

use crate::assemble::Reading;
use crate::calendar::{self, Anchors, Mark};
use crate::civil::{Date, DateTime};
use crate::decode::Token;
use crate::language::{Lexicon, Offset, Zone};
use crate::options::Options;
use crate::piece;
use crate::scan::{self, Lead, PartialDate, Scanned};
use crate::timeline::{Note, Order, Stamp, StampKind, Timeline};

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
        let read = |&(start, end): &(usize, usize)| {
            read(source, start..end, datetime(&reading.datetimes, start, end), lexicon)
        };
        let mut published: Option<Scanned> = None;
        for found in self.published.iter().filter_map(read) {
            if published.as_ref().is_none_or(|best| rank(&found) < rank(best)) {
                published = Some(found);
            }
        }
        let updated = published.as_ref().filter(|found| found.lead == Lead::Updated);
        let anchors = Anchors {
            published: published.as_ref().filter(|_| updated.is_none()),
            updated,
            reference: options.reference,
        };
        let mut found: Vec<Option<Scanned>> = Vec::new();
        found.resize_with(timeline.updates.len(), || None);
        for (number, place) in &self.updates {
            // The seconds of a machine are nothing to read where there is something else.
            let is_open = |first: &Option<Scanned>| first.as_ref().is_none_or(|first| first.kind == StampKind::Epoch);
            if let Some(first) = found.get_mut(*number).filter(|first| is_open(first)) {
                *first = read(place).or_else(|| cast(source, place.0..place.1)).or(first.take());
            }
        }
        as_stopwatch(source, &mut found);
        let dividers: Vec<_> = self.dividers.iter().map(|(above, place)| (*above, read(place))).collect();
        let marks = marks(&found, &dividers);
        timeline.order = reading.order.unwrap_or_else(|| calendar::infer_order(&marks));
        let days = if reading.explicit {
            said_days(&found, &dividers)
        } else {
            let resolved = calendar::resolve(&marks, &anchors, timeline.order);
            let of_updates = marks.iter().zip(resolved).filter(|(mark, _)| matches!(mark, Mark::Update(_)));
            let mut of_updates = of_updates.map(|(_, day)| day);
            found.iter().map(|found| found.as_ref().and_then(|_| of_updates.next().flatten())).collect()
        };
        timeline.notes.extend(ambiguous_zones(source, &found));
        for ((update, found), day) in timeline.updates.iter_mut().zip(found).zip(days) {
            update.time = found.map(|found| stamp(source, &found, day));
        }
        timeline.published = published.map(|found| {
            let day = match reading.explicit {
                true => said_day(Some(&found), reading.published_on),
                false => own_day(Some(&found), options.reference),
            };
            stamp(source, &found, day)
        });
    }
}

/// The stamp that explicit text is read as, beside what a line for machines says of it and under the day that was
/// said last; none if it is no time.
pub(crate) fn said_stamp<'s>(
    text: &'s str,
    said: Option<&Scanned>,
    day: Option<Date>,
    lexicon: &Lexicon,
) -> Option<Stamp<'s>> {
    let found = read(text, 0..text.len(), said, lexicon).or_else(|| cast(text, 0..text.len()))?;
    Some(stamp(text, &found, said_day(Some(&found), day)))
}

/// Takes `2:15` for two minutes and some seconds where others are `28:41`, of which there is no such time of day.
fn as_stopwatch(source: &str, found: &mut [Option<Scanned>]) {
    let is_watch = |stamp: &Scanned| {
        stamp.kind == StampKind::Minute && source.get(stamp.range.clone()).is_some_and(|text| text.contains(':'))
    };
    if !found.iter().flatten().any(is_watch) {
        return;
    }
    for stamp in found.iter_mut().flatten() {
        let text = source.get(stamp.range.clone()).unwrap_or_default();
        let is_bare = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
        if let Some(clock) = stamp.clock.filter(|_| is_bare && !stamp.has_seconds) {
            *stamp = Scanned {
                kind: StampKind::Minute,
                clock: None,
                count: Some((clock.minutes() / 60, 0)),
                ..stamp.clone()
            };
        }
    }
}

/// The stamps of the updates with the date headings between them, as they stand in the text.
fn marks<'a>(found: &'a [Option<Scanned>], dividers: &'a [(usize, Option<Scanned>)]) -> Vec<Mark<'a>> {
    let mut marks = Vec::with_capacity(found.len() + dividers.len());
    let mut dividers = dividers.iter().filter_map(|(above, found)| Some((above, found.as_ref()?))).peekable();
    for (number, found) in found.iter().enumerate() {
        while let Some((_, heading)) = dividers.next_if(|(above, _)| **above <= number) {
            marks.push(Mark::Heading(heading));
        }
        marks.extend(found.as_ref().map(Mark::Update));
    }
    marks
}

/// The stamp in a place of the source, with what was said of it for machines; its own places are counted from the
/// beginning of the source. Text that was decided to be a time although no scanner knows it ("Invalid Date,") gives
/// none, unless something was said.
fn read(source: &str, place: Range<usize>, said: Option<&Scanned>, lexicon: &Lexicon) -> Option<Scanned> {
    let found = scan::scan_stamp(source.get(place.clone())?, lexicon);
    let found = found.filter(|found| !piece::is_span(found)).map(|found| found.shifted(place.start));
    match said {
        Some(said) => Some(completed(found, said, place)),
        None => found,
    }
}

/// A stamp of the text's own making, which no scanner knows: it has figures, and a mark may follow it.
fn cast(source: &str, place: Range<usize>) -> Option<Scanned> {
    let text = source.get(place.clone())?.trim_end_matches(|c: char| c.is_ascii_punctuation() || c == ' ');
    if let Some(found) = Scanned::military(text).filter(|found| found.range.end == text.len()) {
        return Some(found.shifted(place.start));
    }
    let is_cast = text.contains(|c: char| c.is_ascii_digit());
    is_cast.then(|| Scanned::cast(text.len()).shifted(place.start))
}

/// What the markup said of the stamp in `start..end`.
fn datetime(datetimes: &[(Range<usize>, Scanned)], start: usize, end: usize) -> Option<&Scanned> {
    let first = datetimes.partition_point(|(range, _)| range.end <= start);
    datetimes.get(first).filter(|(range, _)| range.start < end).map(|(_, said)| said)
}

/// A stamp with what its text leaves out taken from what its markup said; what the text says stands.
fn completed(found: Option<Scanned>, said: &Scanned, place: Range<usize>) -> Scanned {
    let in_place = |range| Scanned { range, zone: unnamed(said, 0), ..said.clone() };
    let Some(mut found) = found else { return in_place(place) };
    let (Some(day), None) = (said.date.and_then(PartialDate::whole), found.date.and_then(PartialDate::whole)) else {
        return found;
    };
    // Text is in the time of its readers, markup mostly in UTC: how far the one is ahead of the other.
    let ahead = match (found.clock, said.clock) {
        (Some(shown), Some(said)) => {
            let minutes = i32::from(shown.minutes()) - i32::from(said.minutes());
            // East of UTC by 12 hours at most, as nearly everywhere.
            (minutes + 719).rem_euclid(1440) - 719
        }
        _ => 0,
    };
    // Zones are quarters of an hour apart. If these two are not, the text is no time of day: "2h" is an age.
    let is_zone = ahead % 15 == 0;
    if !is_zone && found.zone.is_none() {
        return in_place(found.range);
    }
    let midnights = said.clock.map_or(0, |clock| (i32::from(clock.minutes()) + ahead).div_euclid(1440));
    let Some(day) = day.plus_days(midnights) else { return found };
    found.date =
        Some(PartialDate { year: Some(day.year()), month: Some(day.month()), day: Some(day.day()), weekday: None });
    if is_zone && (found.clock.is_none() || found.zone.is_none()) {
        found.zone = unnamed(said, i16::try_from(ahead).unwrap_or(0));
    }
    found.clock = found.clock.or(said.clock);
    found
}

/// The zone that markup said, moved by so many minutes. The text does not name it.
fn unnamed(said: &Scanned, ahead: i16) -> Option<(Range<usize>, Zone)> {
    let (date, (_, zone)) = (said.date?.whole()?, said.zone.as_ref()?);
    let offset = Offset::Fixed(zone.offset.at(date, said.clock) + ahead);
    Some((0..0, Zone { names: "", offset, ambiguous: false }))
}

/// Which of several dates of an article is the one: a day before a time alone, and what a scraper wrote last.
fn rank(found: &Scanned) -> (bool, bool) {
    (found.date.and_then(PartialDate::whole).is_none(), found.lead == Lead::Scraped)
}

/// The day of each stamp of explicit text.
fn said_days(found: &[Option<Scanned>], dividers: &[(usize, Option<Scanned>)]) -> Vec<Option<Date>> {
    let mut dividers = dividers.iter().peekable();
    let mut said = None;
    let days = found.iter().enumerate().map(|(number, found)| {
        while let Some((_, day)) = dividers.next_if(|(above, _)| *above <= number) {
            said = own_day(day.as_ref(), said);
        }
        said_day(found.as_ref(), said)
    });
    days.collect()
}

/// The day of a stamp of explicit text: its own, or the one that was said last.
fn said_day(found: Option<&Scanned>, said: Option<Date>) -> Option<Date> {
    own_day(found, said).or(said)
}

/// The day that a stamp names itself, what it leaves out taken from a day that is known.
fn own_day(found: Option<&Scanned>, known: Option<Date>) -> Option<Date> {
    let date = found?.date?;
    date.whole().or_else(|| calendar::complete(date, known?, Order::Unknown))
}

/// A note for each zone whose name means another one elsewhere, at the first stamp that has it.
fn ambiguous_zones(source: &str, found: &[Option<Scanned>]) -> Vec<Note> {
    let mut seen: Vec<&str> = Vec::new();
    let mut notes = Vec::new();
    for (range, zone) in found.iter().flatten().filter_map(|found| found.zone.as_ref()) {
        let name = source.get(range.clone()).unwrap_or_default();
        if zone.ambiguous && !seen.contains(&name) {
            seen.push(name);
            let read = zone.reading();
            let message =
                ["\"", name, "\" means more than one time zone; it was read as ", &read, "."].into_iter().collect();
            notes.push(Note { code: "ambiguous-zone", message, start: range.start, end: range.end });
        }
    }
    notes
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

#[cfg(test)]
mod tests {
    use crate::civil::Date;
    use crate::timeline::{Order, StampKind, Timeline};
    use crate::{Options, parse};

    /// A live blog with these lines of time above its updates; those with a `#` are date headings.
    fn blog(top: &str, times: &[&str]) -> String {
        let mut text = format!("Tram strike – live: drivers vote to stay out\n\n{top}\n\n");
        for (number, time) in times.iter().enumerate() {
            if let Some(divider) = time.strip_prefix('#') {
                text.push_str(&format!("{divider}\n\n"));
                continue;
            }
            let heading = format!("Depot {number} votes to stay out");
            let body =
                format!("Drivers at the depot number {number} have voted to stay out for another day, they said.");
            text.push_str(&format!("{time}\n\n{heading}\n\n{body}\n\n"));
        }
        text
    }

    fn read(text: &str, reference: Option<Date>) -> Timeline<'_> {
        parse(text, &Options { reference, ..Options::default() })
    }

    fn locals(timeline: &Timeline<'_>) -> Vec<String> {
        let local = |update: &crate::timeline::Update<'_>| update.time.as_ref()?.local.map(|local| local.to_string());
        timeline.updates.iter().map(|update| local(update).unwrap_or_default()).collect()
    }

    #[test]
    fn the_reference_dates_the_first_update() {
        let text = blog("", &["00:20", "23:50", "23:10"]);
        let timeline = read(&text, Date::new(2029, 3, 3));
        assert_eq!(timeline.order, Order::NewestFirst);
        assert_eq!(locals(&timeline), ["2029-03-03T00:20", "2029-03-02T23:50", "2029-03-02T23:10"]);
        assert!(timeline.updates.iter().all(|update| update.time.as_ref().is_some_and(|time| time.inferred)));
        assert_eq!(locals(&read(&text, None)), ["", "", ""]);
    }

    /// Every time of a text, read with the reference date of 2 March 2029, a Friday.
    fn days(top: &str, times: &[&str]) -> (Order, Vec<String>) {
        let text = blog(top, times);
        let timeline = read(&text, Date::new(2029, 3, 2));
        assert_eq!(timeline.updates.len(), times.iter().filter(|time| !time.starts_with('#')).count(), "{times:?}");
        for update in &timeline.updates {
            let time = update.time.as_ref().expect("every update has a time");
            // What stands in the text is read; everything else has been worked out, and says so.
            assert_eq!(time.inferred, time.local.is_some() && !time.text.contains("2029"), "{}", time.text);
        }
        let short = |local: String| local.strip_prefix("2029-").unwrap_or(&local).to_owned();
        (timeline.order, locals(&timeline).into_iter().map(short).collect())
    }

    use Order::{NewestFirst, OldestFirst};

    #[test]
    fn midnight_is_passed_in_both_orders() {
        let (order, found) = days("", &["00:20", "23:50", "23:10", "00:40", "23:55"]);
        assert_eq!(order, NewestFirst);
        assert_eq!(found, ["03-02T00:20", "03-01T23:50", "03-01T23:10", "03-01T00:40", "02-28T23:55"]);
        let (order, found) = days("", &["22:40", "23:50", "00:20", "00:50", "01:15"]);
        assert_eq!(order, OldestFirst);
        assert_eq!(found, ["03-02T22:40", "03-02T23:50", "03-03T00:20", "03-03T00:50", "03-03T01:15"]);
        // A late post is disorder, and no night.
        let (order, found) = days("", &["12:30", "12:10", "12:20", "11:50", "11:40"]);
        assert_eq!(order, NewestFirst);
        assert!(found.iter().all(|local| local.starts_with("03-02")), "{found:?}");
    }

    #[test]
    fn the_day_at_the_top_counts_before_the_reference() {
        let (_, found) = days("Friday 9 March 2029 00:30", &["00:20", "23:50", "23:10"]);
        assert_eq!(found, ["03-09T00:20", "03-08T23:50", "03-08T23:10"]);
        let (_, found) = days("Updated 9 March 2029 00:30", &["00:20", "23:50", "23:10"]);
        assert_eq!(found, ["03-09T00:20", "03-08T23:50", "03-08T23:10"]);
    }

    #[test]
    fn date_headings_date_what_is_below_them() {
        let (order, found) = days("", &["#FRIDAY", "9:05 a.m.", "11:20 a.m.", "#SATURDAY", "8:00 a.m.", "9:40 a.m."]);
        assert_eq!(order, OldestFirst);
        assert_eq!(found, ["03-02T09:05", "03-02T11:20", "03-03T08:00", "03-03T09:40"]);
        let (order, found) = days("", &["#FRIDAY", "11:20 a.m.", "9:05 a.m.", "#THURSDAY", "9:40 p.m.", "8:00 p.m."]);
        assert_eq!(order, NewestFirst);
        assert_eq!(found, ["03-02T11:20", "03-02T09:05", "03-01T21:40", "03-01T20:00"]);
        let (_, found) =
            days("", &["#Saturday 10 March 2029", "11:20", "9:05", "#Friday 9 March 2029", "21:40", "20:00"]);
        assert_eq!(found, ["03-10T11:20", "03-10T09:05", "03-09T21:40", "03-09T20:00"]);
    }

    #[test]
    fn yesterday_is_the_day_before_today_whatever_the_clocks_say() {
        let (order, found) = days("", &["Today, 11:20", "Today, 09:05", "Yesterday, 09:40", "Yesterday, 08:00"]);
        assert_eq!(order, NewestFirst);
        assert_eq!(found, ["03-02T11:20", "03-02T09:05", "03-01T09:40", "03-01T08:00"]);
        let (order, found) = days("", &["Gestern, 09:40 Uhr", "Gestern, 21:00 Uhr", "Heute, 22:05 Uhr", "22:30 Uhr"]);
        assert_eq!(order, OldestFirst);
        assert_eq!(found, ["03-02T09:40", "03-02T21:00", "03-03T22:05", "03-03T22:30"]);
    }

    #[test]
    fn a_time_of_its_own_kind_has_no_day() {
        for times in
            [["88'", "85'", "79'"], ["3 min ago", "12 min ago", "1 hr ago"], ["28 overs", "27 overs", "26 overs"]]
        {
            let (_, found) = days("Friday 9 March 2029", &times);
            assert_eq!(found, [""; 3], "{times:?}");
        }
    }

    #[test]
    fn a_zone_makes_an_instant() {
        let text = blog(
            "",
            &["9:13 a.m. ET, January 23, 2025", "9:02 a.m. ET, January 23, 2025", "8:45 a.m. ET, January 23, 2025"],
        );
        let timeline = read(&text, None);
        let time = timeline.updates[0].time.as_ref().unwrap();
        assert_eq!((time.kind, time.zone, time.inferred), (StampKind::Clock, Some("ET"), false));
        assert_eq!(time.instant.unwrap().to_string(), "2025-01-23T09:13-05:00");
        assert!(timeline.notes.iter().all(|note| note.code != "ambiguous-zone"));
    }

    #[test]
    fn an_ambiguous_zone_is_noted_once() {
        let text = blog("", &["10:10 AM IST", "10:02 AM IST", "9:32 AM IST"]);
        let timeline = read(&text, Date::new(2031, 2, 1));
        let notes: Vec<_> = timeline.notes.iter().filter(|note| note.code == "ambiguous-zone").collect();
        assert_eq!(notes.len(), 1);
        assert_eq!(&text[notes[0].start..notes[0].end], "IST");
        assert_eq!(notes[0].message, "\"IST\" means more than one time zone; it was read as UTC+05:30.");
        assert_eq!(timeline.updates[0].time.as_ref().unwrap().instant.unwrap().to_string(), "2031-02-01T10:10+05:30");
    }
}
