//! What the lines of a text that open with a stamp have in common behind it. One such line leaves it open whether "Anna
//! Quill: …" is whoever writes or whoever is quoted in a heading; ten of them do not.

use alloc::vec::Vec;

use crate::feature::Feature;
use crate::joint;
use crate::piece::{self, Piece};
use crate::scan::{self, Strength};

/// So many lines are no accident.
const MANY: usize = 3;

/// What is usual in a text behind the stamp of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Habits {
    /// Who says it stands before what is said: "2:41 Anna Quill: Good night", "2:40 AQ: Good night".
    pub(crate) speakers: bool,
    /// A heading is glued to its text: "10.14 am Rate unchangedThe panel has voted …".
    pub(crate) glued: bool,
    /// Headings alone, some of them in the shape of a name: "11:57 Best Actor".
    pub(crate) titles: bool,
}

impl Habits {
    /// The habits of a text with these lines.
    pub(crate) fn of(source: &str, lines: &[Piece]) -> Self {
        let (mut stamped, mut joints, mut titles, mut names) = (0, 0, 0, 0);
        let mut speakers: Vec<&str> = Vec::new();
        let mut spoken = 0;
        for line in lines {
            let Some(stamp) = line.stamp.as_ref().filter(|stamp| !piece::is_span(stamp)) else { continue };
            let text = &source[line.body..line.end];
            let rest = &text[piece::behind(text, stamp)..];
            if rest.is_empty() {
                continue;
            }
            stamped += 1;
            if let Some(len) = speaker(rest) {
                spoken += 1;
                // Few write; where there are more than that, they are not looked for.
                let name = &rest[..len];
                if speakers.len() < 16 && !speakers.contains(&name) {
                    speakers.push(name);
                }
            }
            joints += usize::from(joint::title_joint(rest).is_some());
            let is_name = scan::scan_name(rest) == rest.len();
            let is_title = line.features.any(&[Feature::FewWords, Feature::SomeWords, Feature::LineOfWords]);
            names += usize::from(is_name);
            let is_short = is_title && line.features.has(Feature::EndsOpen);
            titles += usize::from(!is_name && is_short && stamp.strength > Strength::Weak);
        }
        let is_usual = |count: usize| count >= MANY && count * 2 >= stamped;
        Self {
            // Writers write again; who is quoted in a heading is seldom quoted in the next.
            speakers: is_usual(spoken) && speakers.len() * 3 <= spoken * 2,
            glued: is_usual(joints),
            titles: titles >= MANY && titles > names,
        }
    }
}

/// The length of a name or of two or three initials at the beginning of a text, if a colon and text follow.
pub(crate) fn speaker(text: &str) -> Option<usize> {
    let initials = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let name = match scan::scan_name(text) {
        0 if (2..=3).contains(&initials) => initials,
        0 => return None,
        name => name,
    };
    let rest = text[name..].trim_start().strip_prefix(':')?;
    (rest.starts_with(char::is_whitespace) && !rest.trim().is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speakers() {
        for (text, name) in [
            ("Anna Quill: Good night", Some("Anna Quill")),
            ("Anna Quill & Bo Rook : Good night", Some("Anna Quill & Bo Rook")),
            ("AQ: Good night", Some("AQ")),
            ("Inés Quiroz: «Good night»", Some("Inés Quiroz")),
            ("Anna Quill says good night", None),
            ("BREAKING: Good night", None),
            ("Quill: Good night", None),
            ("Anna Quill:", None),
            ("", None),
        ] {
            assert_eq!(speaker(text).map(|len| &text[..len]), name, "{text}");
        }
    }
}
