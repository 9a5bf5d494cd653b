//! The first stage: the source as lines, each with its place in it. Nothing is copied and nothing is judged.
//!
//! A line ends at LF, CRLF, CR, U+2028 or U+2029. The content of a line is what is left without the white
//! space, byte order marks and zero-width spaces around it. Lines without content are not handed out; their
//! number is kept with the line that follows them, and their bytes belong to the line before.

use alloc::vec::Vec;

use crate::work;

/// A line that has content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Where the line begins, white space included.
    pub(crate) from: usize,
    /// Where its content begins.
    pub(crate) start: usize,
    /// Where its content ends.
    pub(crate) end: usize,
    /// Where the line ends, its terminator included.
    pub(crate) to: usize,
    /// How many lines without content stand between this line and the one before; 255 for more.
    pub(crate) blanks_before: u8,
}

impl Line {
    /// Its content in the source that it is a line of.
    pub(crate) fn text<'s>(&self, source: &'s str) -> &'s str {
        &source[self.start..self.end]
    }
}

/// The lines of `source` that have content, in order.
pub(crate) fn lines(source: &str) -> Vec<Line> {
    let mut lines = Vec::with_capacity(source.len() / 64 + 1);
    let mut blanks_before = 0u8;
    let mut from = 0;
    while from < source.len() {
        let (stop, to) = terminator(source, from);
        work::count(to - from);
        let (start, end) = content(source, from, stop);
        if start == end {
            blanks_before = blanks_before.saturating_add(1);
        } else {
            lines.push(Line { from, start, end, to, blanks_before });
            blanks_before = 0;
        }
        from = to;
    }
    lines
}

/// Where the content of `source[from..stop]` begins and ends, without the space around it; both are `stop` if it has none.
pub(crate) fn content(source: &str, from: usize, stop: usize) -> (usize, usize) {
    let text = &source[from..stop];
    let content = trim(text);
    let space = if content.len() == text.len() { text } else { text.trim_start_matches(is_space) };
    let start = stop - space.len();
    (start, start + content.len())
}

/// Where the line that begins at `from` stops, and where the next one begins.
fn terminator(source: &str, from: usize) -> (usize, usize) {
    let bytes = source.as_bytes();
    let mut at = from;
    while let Some(&byte) = bytes.get(at) {
        if bytes.get(at..).and_then(<[u8]>::first_chunk).is_some_and(|&eight| is_within(u64::from_le_bytes(eight))) {
            at += 8;
            continue;
        }
        match byte {
            b'\n' => return (at, at + 1),
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => return (at, at + 2),
            b'\r' => return (at, at + 1),
            // U+2028 LINE SEPARATOR and U+2029 PARAGRAPH SEPARATOR.
            0xE2 if bytes.get(at + 1) == Some(&0x80) && matches!(bytes.get(at + 2), Some(0xA8 | 0xA9)) => {
                return (at, at + 3);
            }
            _ => at += 1,
        }
    }
    (at, at)
}

/// Whether eight bytes are sure to be within a line: none of them is a control, and none opens a character as those of
/// U+2000 to U+2FFF are opened.
fn is_within(bytes: u64) -> bool {
    const LANES: u64 = 0x0101_0101_0101_0101;
    // The upper bit of a byte is set where subtracting has borrowed, from that byte or from one that it is in any case.
    let below = |bytes: u64, limit: u64| bytes.wrapping_sub(limit * LANES) & !bytes;
    (below(bytes, 0x20) | below(bytes ^ (0xE2 * LANES), 1)) & (0x80 * LANES) == 0
}

/// The text without the space around it.
pub(crate) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        // Nearly all have none.
        [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => text.trim_matches(is_space),
    }
}

/// White space, and the two marks that stand for none: U+FEFF (byte order mark) and U+200B (zero-width space).
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents(source: &str) -> Vec<&str> {
        lines(source).iter().map(|line| line.text(source)).collect()
    }

    #[test]
    fn every_terminator_ends_a_line() {
        assert_eq!(contents("a\nb\r\nc\rd\u{2028}e\u{2029}f"), ["a", "b", "c", "d", "e", "f"]);
    }

    #[test]
    fn content_is_without_the_space_around_it() {
        assert_eq!(contents("\u{FEFF} a b\u{A0}\n\t\u{200B}c"), ["a b", "c"]);
    }

    #[test]
    fn lines_without_content_are_counted() {
        let lines = lines("a\n\n \u{A0}\nb\nc");
        assert_eq!(lines.iter().map(|line| line.blanks_before).collect::<Vec<_>>(), [0, 2, 0]);
    }

    #[test]
    fn an_empty_source_has_no_lines() {
        assert!(lines("").is_empty());
        assert!(lines("\r\n\r\n").is_empty());
    }
}
