//! Which lines of a text say the same: the echoes of a headline, of key points, of captions.
//!
//! All short lines of the text are compared at once, by what is left of them without case, marks and space. What an
//! echo means is not known here; [`context`](crate::context) makes features of it.

use alloc::vec::Vec;

use crate::letter;
use crate::line::Line;
use crate::print::{NONE, Print, Prints};
use crate::work;

/// Lines longer than this, in bytes, are not compared with others: nobody repeats a paragraph as a title.
const LONGEST_ECHO: usize = 320;

/// Which lines say the same, by what is left of them without case, marks and space.
#[derive(Debug, Default)]
pub(crate) struct Echoes {
    /// For each line, the number of what it says in `places`; [`NONE`] for a line that is not compared.
    sayings: Vec<u32>,
    /// For each saying, the first and the last line that has it.
    places: Vec<(u32, u32)>,
    /// Whether every other line or more of the text stands below a blank line.
    pub(crate) usually_blank: bool,
}

impl Echoes {
    /// Compares the lines of a text.
    pub(crate) fn of(source: &str, lines: &[Line]) -> Self {
        let mut echoes = Self::default();
        let mut prints = Prints::default();
        echoes.sayings.reserve_exact(lines.len());
        for (number, line) in (0u32..).zip(lines) {
            let text = line.text(source);
            let saying = saying(text).map_or(NONE, |print| {
                let saying = prints.entry(print);
                if *saying == NONE {
                    *saying = echoes.places.len() as u32;
                    echoes.places.push((number, number));
                }
                *saying
            });
            if let Some(place) = echoes.places.get_mut(saying as usize) {
                place.1 = number;
            }
            echoes.sayings.push(saying);
        }
        let after_blank = lines.iter().filter(|line| line.blanks_before > 0).count();
        echoes.usually_blank = lines.len() >= 4 && after_blank * 2 >= lines.len();
        echoes
    }

    /// Whether two lines say the same.
    pub(crate) fn same(&self, one: usize, other: usize) -> bool {
        self.sayings[one] != NONE && self.sayings.get(one) == self.sayings.get(other)
    }

    /// The first and the last line that say what a line says; none if it is not compared.
    pub(crate) fn place(&self, number: usize) -> Option<(usize, usize)> {
        let &(first, last) = self.places.get(self.sayings[number] as usize)?;
        Some((first as usize, last as usize))
    }
}

/// Whether two lines, one below the other, say the same: with a credit behind it or not.
pub(crate) fn are_twins(echoes: &Echoes, source: &str, lines: &[Line], above: usize) -> bool {
    let Some(below) = lines.get(above + 1) else { return false };
    let (upper, lower) = (lines[above].text(source), below.text(source));
    // A sentence that goes on is no credit: "The hall opens" and "The hall opens at noon" are a title and its text.
    let has_credit = || {
        let rest = lower.strip_prefix(upper).map(str::trim_start);
        let opens = |c: char| letter::is_capital(c) || !letter::is_of_word(c) && c != '’';
        rest.is_some_and(|rest| rest.starts_with(opens) || !rest.contains(' '))
    };
    echoes.same(above, above + 1) || upper.len() >= 12 && lower.len() <= LONGEST_ECHO && has_credit()
}

/// What a line says, without case, marks and space; nothing if it has no letter or is too long to be compared.
pub(crate) fn saying(text: &str) -> Option<u64> {
    if text.len() > LONGEST_ECHO { None } else { print(text) }
}

/// The print of the letters and digits of a text, whatever their case; none for a text that has none.
fn print(text: &str) -> Option<u64> {
    let mut print = Print::new();
    let mut any = false;
    letter::walk(text, |c| {
        work::count(1);
        if c != letter::GAP {
            any = true;
            print.letter(c);
        }
        true
    });
    any.then_some(print.0)
}
