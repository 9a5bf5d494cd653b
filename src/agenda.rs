//! What is still to come, by the clock, within a post: "9.30am: The committee takes evidence." in lines of their own, which
//! look like posts.
//!
//! Only the order of the text tells them apart. An agenda goes on from the time of the post that it is in to the end of the
//! day, and the post behind it goes back again to before its first line, whichever way the feed itself goes.

use alloc::vec::Vec;

use crate::feature::Feature;
use crate::piece::Piece;
use crate::scan::Lead;

/// Fewer lines than this are no agenda.
const FEW: usize = 2;
/// What has no time ("Morning: The mayor is away") may stand between two lines of one, once.
const APART: usize = 2;
/// What is planned is planned for a multiple of so many minutes,
const ROUND: u16 = 5;
/// and a lone pair of lines says so only by a multiple of so many.
const QUARTER: u16 = 15;

/// A time of day before a line, or alone on it.
#[derive(Clone, Copy)]
struct Time {
    /// The number of the line.
    line: usize,
    /// Minutes since midnight.
    minutes: u16,
    /// How many headings for a day stand above it.
    day: usize,
    /// Whether it may be one of an agenda.
    is_point: bool,
}

/// The lines of the agendas in a text with these lines, by their numbers.
pub(crate) fn points(lines: &[Piece]) -> Vec<usize> {
    let times = times(lines);
    let mut found = Vec::new();
    let mut from = 0;
    while from < times.len() {
        let goes_on = |pair: &[Time]| {
            let (above, below) = (pair[0], pair[1]);
            below.is_point && above.minutes <= below.minutes && below.line - above.line <= APART
        };
        let to = from + 1 + times[from..].windows(2).take_while(|pair| goes_on(pair)).count();
        let agenda = first(&times, from, to).map_or(&[][..], |first| &times[first..to]);
        if is_agenda(agenda) {
            found.extend(agenda.iter().map(|time| time.line));
        }
        from = to;
    }
    // Where most lines are such, they are what the text is made of; and so they are where nothing happens but by the quarter.
    let is_odd = |time: &Time| !time.minutes.is_multiple_of(QUARTER) && found.binary_search(&time.line).is_err();
    let is_feed = found.len() * 2 <= times.len() && times.iter().any(is_odd);
    if is_feed { found } else { Vec::new() }
}

/// Whether lines with times that only rise are enough to be an agenda.
fn is_agenda(times: &[Time]) -> bool {
    let [first, .., last] = times else { return false };
    let are_round = times.len() > FEW || times.iter().all(|time| time.minutes.is_multiple_of(QUARTER));
    first.minutes < last.minutes && are_round
}

/// Where in the run `from..to`, in which times only rise, its agenda begins.
fn first(times: &[Time], from: usize, to: usize) -> Option<usize> {
    let behind = times.get(to).filter(|behind| behind.day == times[to - 1].day);
    let is_later = |time: &Time| behind.is_none_or(|behind| time.minutes > behind.minutes);
    let later = from + times[from..to].iter().position(is_later)?;
    let falls = |at: usize| at > 0 && times[at - 1].minutes > times[at].minutes;
    // The post itself may be the first of the run.
    let is_post = later == from && (!times[from].is_point || falls(from));
    let first = later + usize::from(is_post);
    let above = times.get(first.checked_sub(1)?)?;
    let is_of_day = first < to && above.day == times[first].day && above.minutes <= times[first].minutes;
    // Behind the last post nothing goes back, but a feed that went back all along does not turn round.
    (is_of_day && (behind.is_some() || to == times.len() && falls(first - 1))).then_some(first)
}

/// The times of day in a text with these lines.
fn times(lines: &[Piece]) -> Vec<Time> {
    let mut day = 0;
    let mut times = Vec::new();
    for (line, piece) in lines.iter().enumerate() {
        day += usize::from(piece.features.has(Feature::StampDate));
        let stamp = piece.stamp.as_ref().filter(|stamp| stamp.lead == Lead::None && !stamp.is_range);
        let Some((stamp, clock)) = stamp.and_then(|stamp| Some((stamp, stamp.clock?))) else { continue };
        let minutes = clock.minutes();
        let is_point = piece.features.has(Feature::StampLead) && stamp.date.is_none() && minutes.is_multiple_of(ROUND);
        times.push(Time { line, minutes, day, is_point });
    }
    times
}
