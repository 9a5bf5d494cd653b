//! Seconds since 1970, which content systems leave in a page: `1867234185`.

use super::text::{char_at, digits_exact};
use crate::civil::{Clock, Date, Instant};

/// Ten digits, from the year 2001 (a billion) to 2096: what a ten-digit number in a news page is if it is nothing else.
const RANGE: core::ops::Range<u32> = 1_000_000_000..4_000_000_000;

/// The instant that ten digits at the beginning of `text` stand for, in UTC; seconds are cut off.
pub(super) fn scan_epoch(text: &str) -> Option<(usize, Instant)> {
    let (seconds, end) = digits_exact(text.as_bytes(), 0, 10)?;
    // Wrapped round: a number above four billion does not fit.
    let fits = text.get(..end)?.parse::<u32>().is_ok() && RANGE.contains(&seconds);
    if !fits || char_at(text, end).is_some_and(|next| matches!(next, '.' | ',' | '-' | '/')) {
        return None;
    }
    let date = Date::from_days(i32::try_from(seconds / 86_400).ok()?)?;
    let minutes = seconds % 86_400 / 60;
    let clock = Clock::new((minutes / 60) as u8, (minutes % 60) as u8)?;
    Some((end, Instant { date, clock, offset: 0 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_since_1970() {
        let read = |text| scan_epoch(text).map(|(end, instant)| (end, instant.to_string()));
        assert_eq!(read("1867234185"), Some((10, "2029-03-03T12:09Z".into())));
        assert_eq!(read("1867234185Depot manager speaks"), Some((10, "2029-03-03T12:09Z".into())));
        for text in [
            "",
            "186723418",
            "18672341850",
            "0867234185",
            "4867234185",
            "9999999999",
            "1867234185.5",
            "call 1867234185",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
