//! Gaps: more blank lines than usual, as pages leave them between two posts where they leave one between paragraphs.
//!
//! One such line is an accident; a few of them among many that are not are what is left of the borders of posts.

use crate::line::Line;

/// So many gaps are no accident.
const MANY: usize = 2;
/// More blank lines than this are as good as so many.
const MOST: usize = 15;

/// The blank lines of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gaps {
    /// So many blank lines or more are a gap; 0 if there is none.
    least: u8,
}

impl Gaps {
    /// The gaps of a text: they are wider than what stands above most of its lines, and there are fewer of them.
    pub(crate) fn of(lines: &[Line]) -> Self {
        let mut counts = [0; MOST + 1];
        // What stands above the first line is no part of the text.
        lines.iter().skip(1).for_each(|line| counts[usize::from(line.blanks_before).min(MOST)] += 1);
        let usual = (1..=MOST).rev().max_by_key(|&blanks| counts[blanks]).unwrap_or(MOST);
        let (narrow, wide) = counts.split_at((usual + 1).min(MOST));
        let (narrow, wide): (usize, usize) = (narrow.iter().sum(), wide.iter().sum());
        let is_usual = usual < MOST && counts[usual] * 2 >= narrow && wide >= MANY && wide * 2 <= narrow;
        Self { least: if is_usual { usual as u8 + 1 } else { 0 } }
    }

    /// Whether a gap stands above a line.
    pub(crate) fn is_above(self, line: &Line) -> bool {
        self.least > 0 && line.blanks_before >= self.least
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line;

    fn below_gaps(text: &str) -> Vec<&str> {
        let lines = line::lines(text);
        let gaps = Gaps::of(&lines);
        lines.iter().filter(|line| gaps.is_above(line)).map(|line| &text[line.start..line.end]).collect()
    }

    #[test]
    fn gaps_are_wider_than_usual() {
        assert_eq!(below_gaps("a\n\nb\n\n\n\nc\n\nd\n\ne\n\n\n\nf\n\ng"), ["c", "f"]);
        assert_eq!(below_gaps("a\n\n\nb\n\n\n\n\nc\n\n\nd\n\n\ne\n\n\n\nf\n\n\ng"), ["c", "f"]);
    }

    #[test]
    fn one_is_an_accident_and_many_are_usual() {
        for text in
            ["", "a", "a\n\nb\n\n\n\nc\n\nd\n\ne", "a\n\n\n\nb\n\n\n\nc\n\nd\n\n\n\ne", "a\nb\nc\n\nd\n\ne\nf\n"]
        {
            assert_eq!(below_gaps(text), [""; 0], "{text:?}");
        }
    }
}
