//! The text of an article as it is written, with the roles of what has been written.

use std::ops::Range;

use newsfold::Role;

use super::oddity::{Oddities, Oddity};

/// A text in the making.
#[derive(Debug)]
pub struct Page {
    pub text: String,
    pub roles: Vec<(Range<usize>, Role)>,
    oddities: Oddities,
}

impl Page {
    pub fn new(oddities: Oddities) -> Self {
        let bom = if oddities.has(Oddity::Bom) { "\u{feff}" } else { "" };
        Self { text: bom.to_owned(), roles: Vec::new(), oddities }
    }

    /// Writes something that has a role.
    pub fn put(&mut self, role: Role, text: &str) {
        let start = self.text.len();
        self.text += text;
        self.roles.push((start..self.text.len(), role));
    }

    /// Writes what holds the page together: line ends, blanks, punctuation. It has no role to be checked.
    pub fn glue(&mut self, text: &str) {
        let wide = if self.oddities.has(Oddity::WideGaps) { text.replace("\n\n", "\n\n\n\n") } else { text.to_owned() };
        for character in wide.chars() {
            match character {
                '\n' => {
                    let blank_line = self.text.is_empty() || self.text.ends_with('\n');
                    if self.oddities.has(Oddity::TrailingBlanks) && !blank_line {
                        self.text += " \u{a0} ";
                    }
                    self.text += if self.oddities.has(Oddity::Crlf) { "\r\n" } else { "\n" };
                }
                other => self.text.push(other),
            }
        }
    }
}
