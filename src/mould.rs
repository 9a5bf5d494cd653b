//! Moulds: stamps that no scanner knows, told by how often they come again.
//!
//! A ticker invents its own stamps ("3. Viertel, 4.12:", "Stage 4, km 112 -"), and no table has them all. But it casts each of
//! them in one mould, with other figures: one such line may begin with anything, five of them begin with a stamp.
//! What is read off a mould is that there is a stamp and where it ends, never what time it is.

use alloc::vec::Vec;

use crate::civil::Clock;
use crate::language::{Lexicon, next_word};
use crate::letter;
use crate::print::{NONE, Print, Prints};
use crate::scan::{self, Scanned, Strength};
use crate::trend::Trend;
use crate::work;

/// So many moulds of one text are kept; more than two were never seen.
const MOST: usize = 4;
/// So many lines of one mould are no accident.
const MANY: u32 = 4;
/// The longest stamp, in bytes.
const LONGEST: usize = 32;
/// The most words of a stamp.
const WORDS: u32 = 4;

/// The moulds of the stamps of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Moulds {
    prints: [Option<u64>; MOST],
    /// Whether four digits are a time of day: "1556 The count goes on".
    military: bool,
}

impl Moulds {
    /// The moulds of a text, of whose lines these may begin with a stamp that nobody knows, and so many have one that
    /// everybody knows: where most posts have one of those, what comes again is a title.
    pub(crate) fn of<'s>(lines: impl Iterator<Item = &'s str>, known: u32, lexicon: &Lexicon) -> Self {
        let mut places = Prints::default();
        let mut tallies: Vec<Tally<'s>> = Vec::new();
        let mut times = Times::default();
        for line in lines {
            if let Some(stamp) = Scanned::military(line) {
                let rest = &line[stamp.range.end..];
                let is_year = next_word(rest.as_bytes(), 0).is_some_and(|word| lexicon.term(word).month.is_some());
                times.count(&stamp, is_year);
                continue;
            }
            times.numbers += u32::from(line.bytes().take_while(u8::is_ascii_digit).count() == 4);
            let Some(cast) = Cast::of(line) else { continue };
            let place = places.entry(cast.print.0);
            if *place == NONE {
                *place = tallies.len() as u32;
                tallies.push(Tally::default());
            }
            if let Some(tally) = tallies.get_mut(*place as usize) {
                tally.count(cast, &line[..cast.len]);
            }
        }
        let mut usual = tallies.iter().filter(|tally| tally.is_usual(known) && !closes_in_stamp(tally.text, lexicon));
        let prints = core::array::from_fn(|_| usual.next().and_then(|tally| tally.last).map(|last| last.print.0));
        Self { prints, military: times.are_usual(known) }
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.prints[0].is_none() && !self.military
    }

    /// The stamp of a known mould that a text begins with.
    pub(crate) fn scan(&self, text: &str) -> Option<Scanned> {
        if self.is_empty() {
            return None;
        }
        if let Some(stamp) = Scanned::military(text).filter(|_| self.military) {
            return Some(stamp);
        }
        let cast = Cast::of(text)?;
        self.prints.contains(&Some(cast.print.0)).then(|| Scanned::cast(cast.len))
    }
}

/// Whether a text closes with a stamp that everybody knows: then what stands before it is a name or a place.
fn closes_in_stamp(text: &str, lexicon: &Lexicon) -> bool {
    scan::find_trailing_stamp(text, lexicon).is_some_and(|tail| {
        let name = &text[..tail.cut];
        tail.stamp.strength == Strength::Sure || tail.stamp.date.is_some() || scan::scan_name(name) == name.len()
    })
}

/// What the lines of one mould have in common.
#[derive(Clone, Copy, Debug, Default)]
struct Tally<'s> {
    /// How many there are, those with the figures of the one before not counted.
    count: u32,
    /// How many of them count on from the one before, up or down, as items of a list do, and not towards an end that is
    /// always said, as laps do: "Lap 51/53".
    steps: u32,
    /// The last one,
    last: Option<Cast>,
    /// and its text.
    text: &'s str,
}

impl<'s> Tally<'s> {
    fn count(&mut self, cast: Cast, text: &'s str) {
        self.count += u32::from(self.last.is_none_or(|last| last.figures.0 != cast.figures.0));
        let is_step = self.last.is_some_and(|last| cast.number.abs_diff(last.number) == 1);
        self.steps += u32::from(is_step && !cast.is_of_many);
        (self.last, self.text) = (Some(cast), text);
    }

    /// Chapters, steps and questions are numbered without a gap; minutes, laps and kilometres are not.
    fn is_usual(&self, known: u32) -> bool {
        self.count >= MANY && self.count > known && self.steps * 2 < self.count
    }
}

/// The lines that open with four digits that may be a time of day.
#[derive(Clone, Copy, Debug, Default)]
struct Times {
    count: u32,
    /// Those of them that may as well be years: of the last two centuries, or above a month, "1803 March 11".
    years: u32,
    /// Other lines that open with four digits.
    numbers: u32,
    trend: Trend,
    last: Option<Clock>,
}

impl Times {
    fn count(&mut self, stamp: &Scanned, is_year: bool) {
        let clock = stamp.clock;
        self.count += 1;
        let may_be_year = clock.is_some_and(|clock| (19 * 60..21 * 60).contains(&clock.minutes()));
        self.years += u32::from(is_year || may_be_year);
        if let Some((now, last)) = clock.zip(self.last) {
            self.trend.note(now.around(last));
        }
        self.last = clock;
    }

    /// Times go one way, but for a midnight; and years are all of the last two centuries. One less will do if no
    /// line opens with four digits that are something else.
    fn are_usual(&self, known: u32) -> bool {
        self.count + u32::from(self.years + self.numbers == 0) >= MANY
            && self.count > known
            && self.years * 2 < self.count
            && self.trend.is_kept(3)
    }
}

/// What may be a stamp at the beginning of a text, seen as what was cast in a mould.
#[derive(Clone, Copy, Debug)]
struct Cast {
    /// The print of the mould: all but the figures.
    print: Print,
    /// The print of the figures.
    figures: Print,
    /// The first number.
    number: u32,
    /// Whether that is one of so many: "51/53".
    is_of_many: bool,
    /// Where it ends, in bytes.
    len: usize,
}

impl Cast {
    /// Up to the colon, the dash or the bar that sets it off from its text, or all of a text that says no more.
    fn of(text: &str) -> Option<Self> {
        // Nearly all lines are left here.
        if !text.bytes().take(LONGEST).any(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let mut cast = Self { print: Print::new(), figures: Print::new(), number: 0, is_of_many: false, len: 0 };
        let (mut words, mut numbers, mut letters) = (0, 0, 0);
        let mut before = ' ';
        for (at, c) in text.char_indices().inspect(work::step) {
            if at > 0 && ends(&text[at..], before) {
                cast.len = at;
                break;
            }
            let is_score = before.is_ascii_digit()
                && matches!(c, '-' | '–')
                && text[at..].bytes().any(|byte| byte.is_ascii_digit());
            // "Overtime, 3:47, 4-3: …": behind a time it is what the score was then.
            if at >= LONGEST || words > WORDS || is_score && numbers < 3 {
                return None;
            }
            cast.is_of_many |= c == '/' && before.is_ascii_digit() && cast.number > 9;
            if c.is_ascii_digit() {
                cast.figures.letter(c);
                if !before.is_ascii_digit() {
                    numbers += 1;
                    cast.print.letter('#');
                    cast.figures.letter(' ');
                }
                if numbers == 1 {
                    cast.number = cast.number.saturating_mul(10).saturating_add(c as u32 - '0' as u32);
                }
            } else {
                cast.print.letter(letter::fold(c));
                letters += u32::from(letter::is_letter(c));
                words += u32::from(letter::is_letter(c) && !letter::is_of_word(before));
            }
            before = c;
        }
        let is_whole = cast.len == 0;
        if is_whole {
            cast.len = text.len();
        }
        // "12 comments" is a line of its own too; what opens with its word, or has two numbers, is more than a count.
        let is_count = is_whole && numbers < 2 && text.starts_with(|c: char| c.is_ascii_digit());
        (numbers > 0 && letters > 0 && !is_count).then_some(cast)
    }
}

/// Whether a stamp may end before a text: before a colon and a space, a dash between spaces, a bar.
fn ends(text: &str, before: char) -> bool {
    let mut chars = text.chars();
    let (mark, next) = (chars.next(), chars.next());
    let is_apart = next.is_none_or(char::is_whitespace);
    match mark {
        Some(':' | ';') => is_apart,
        Some('-' | '–' | '—') => is_apart && before.is_whitespace(),
        Some('|') => true,
        _ => matches!(before, ')' | ']') && mark == Some(' '),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moulds(text: &str) -> Moulds {
        moulds_among(0, text)
    }

    fn moulds_among(known: u32, text: &str) -> Moulds {
        Moulds::of(text.lines(), known, Lexicon::get())
    }

    #[test]
    fn what_comes_again_is_a_stamp() {
        let text = "Hole 4, par 3: Quill is on the green.\nHole 9, par 5: Rook finds the lake.\n\
            Hole 9, par 5: He takes a drop.\nHole 11, par 4: Two putts.\nHole 14, par 3: The wind turns.\n";
        let scan = |text| moulds(text).scan("Hole 16, par 4: Quill leads").map(|stamp| stamp.range);
        assert_eq!(scan(text), Some(0..14));
        assert_eq!(scan(&text.replace("Hole 14, par 3", "A birdie")), None, "three are too few");
    }

    #[test]
    fn what_is_numbered_is_a_list() {
        let text = "Step 1: Flour\nStep 2: Water\nStep 3: Salt\nStep 4: Heat\nStep 5: Patience\nStep 6: Bread\n";
        assert!(moulds(text).is_empty());
        let down: String = text.lines().rev().collect::<Vec<_>>().join("\n");
        assert!(moulds(&down).is_empty());
    }

    #[test]
    fn laps_are_numbered_too() {
        let text = "Lap 53/53: Home.\nLap 52/53: Wait.\nLap 51/53: Rain.\nLap 50/53: Quill stops.\n";
        assert_eq!(moulds(text).scan("Lap 49/53: Rook leads").map(|stamp| stamp.range), Some(0..9));
        assert!(moulds(&text.replace("/53", "")).is_empty());
    }

    #[test]
    fn what_comes_again_among_stamps_is_a_title() {
        let text = "Lap 4\nLap 9\nLap 13\nLap 17\nLap 22\n";
        assert!(!moulds_among(1, text).is_empty());
        assert!(moulds_among(5, text).is_empty());
    }

    #[test]
    fn four_digits_are_times_where_they_are_in_order() {
        let text = "1556 The count goes on.\n1551 Quill is in.\n1546 – A recount.\n1538 Rook waits.\n";
        let clock = moulds(text).scan("1402 Good afternoon.").and_then(|stamp| stamp.clock);
        assert_eq!(clock, Clock::new(14, 2));
        for text in [
            "1556 votes for Quill\n2001 votes for Rook\n1123 votes for Ayre\n2210 votes for Anders\n",
            "1956 The mill opens.\n1961 The mill burns.\n1999 The mill is sold.\n2001 A museum.\n",
            "1575 Quill\n1551 Rook\n1546 Ayre\n1538 Anders\n",
        ] {
            assert!(moulds(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_has_another_meaning_is_no_stamp() {
        for text in [
            "12 replies\n7 replies\n31 replies\n4 replies\n9 replies\n",
            "3 4 1\n5 1 1\n2 2 2\n7 1 0\n9 1 3\n",
            "Arden 1-0 Skerra\nArden 2-0 Skerra\nArden 2-1 Skerra\nArden 3-1 Skerra\nArden 3-3 Skerra\n",
            "Anna Quill 3 March 2029 15:56\nAnna Quill 3 March 2029 16:10\nAnna Quill 3 March 2029 17:02\n\
             Anna Quill 4 March 2029 09:00\nAnna Quill 5 March 2029 10:11\n",
            "",
        ] {
            assert!(moulds(text).is_empty(), "{text}");
        }
    }
}
