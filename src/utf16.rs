//! Offsets for JavaScript: from bytes of UTF-8 to UTF-16 code units.
//!
//! Which offsets a [`Timeline`] has, and what each becomes. Nothing about JavaScript's values: that is `wasm`.

use crate::timeline::Timeline;

/// The UTF-16 offsets of one text.
///
/// Each question is answered from the one before it: those of a timeline come in the order of the text but for a few
/// steps back, so that all of them together cost little more than one pass over it.
#[derive(Debug)]
pub(crate) struct Offsets<'s> {
    bytes: &'s [u8],
    /// One byte is one code unit.
    is_ascii: bool,
    /// The byte that was asked for last, and the code units before it.
    last: (usize, usize),
}

impl<'s> Offsets<'s> {
    pub(crate) fn of(text: &'s str) -> Self {
        Self { bytes: text.as_bytes(), is_ascii: text.is_ascii(), last: (0, 0) }
    }

    /// The code units before that byte; for a byte beyond the text, those before the last one that was asked for.
    pub(crate) fn get(&mut self, offset: usize) -> usize {
        if self.is_ascii {
            return offset;
        }
        let (at, before) = self.last;
        let range = at.min(offset)..at.max(offset);
        if let Some(between) = self.bytes.get(range) {
            let between = units(between);
            self.last = (offset, if offset < at { before - between } else { before + between });
        }
        self.last.1
    }
}

/// The code units of these bytes of UTF-8, which may begin and end inside of a character: every character counts
/// where its first byte stands, two from U+10000 on (first byte F0 or more), else one.
fn units(bytes: &[u8]) -> usize {
    // Eight at a time: a bit is left in the place of each byte that continues a character, and of each that opens one of four.
    let (chunks, rest) = bytes.as_chunks();
    let in_chunks = chunks.iter().fold(bytes.len() - rest.len(), |units, &chunk| {
        let chunk = u64::from_le_bytes(chunk);
        let continues = chunk & !(chunk << 1) & HIGH;
        let is_of_four = chunk & chunk << 1 & chunk << 2 & chunk << 3 & HIGH;
        units + is_of_four.count_ones() as usize - continues.count_ones() as usize
    });
    rest.iter().fold(in_chunks, |units, &byte| units + usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0))
}

/// The upper bit of every byte.
const HIGH: u64 = 0x8080_8080_8080_8080;

impl Timeline<'_> {
    /// Gives every `start` and `end` in UTF-16 code units, as JavaScript counts, in place of bytes.
    ///
    /// `source` is the text that the timeline was read from. Linear in the text.
    ///
    /// # Example
    /// ```
    /// use newsfold::{Role, Segment, Timeline};
    ///
    /// let source = "🚋 live";
    /// let whole = Segment { start: 0, end: source.len(), role: Role::Headline, confidence: 1.0 };
    /// let mut timeline = Timeline { segments: vec![whole], ..Timeline::default() };
    /// assert_eq!(timeline.segments[0].end, 9, "bytes");
    /// timeline.count_in_utf16(source);
    /// assert_eq!(timeline.segments[0].end, 7, "code units");
    /// ```
    pub fn count_in_utf16(&mut self, source: &str) {
        let mut offsets = Offsets::of(source);
        if !offsets.is_ascii {
            self.map_offsets(|offset| offsets.get(offset));
        }
    }

    /// Replaces every offset into the source.
    fn map_offsets(&mut self, mut map: impl FnMut(usize) -> usize) {
        let mut place = |start: &mut usize, end: &mut usize| (*start, *end) = (map(*start), map(*end));

        self.intro.iter_mut().for_each(|block| place(&mut block.start, &mut block.end));
        for update in &mut self.updates {
            place(&mut update.start, &mut update.end);
            update.blocks.iter_mut().for_each(|block| place(&mut block.start, &mut block.end));
        }
        self.asides.iter_mut().for_each(|aside| place(&mut aside.start, &mut aside.end));
        self.segments.iter_mut().for_each(|segment| place(&mut segment.start, &mut segment.end));
        self.notes.iter_mut().for_each(|note| place(&mut note.start, &mut note.end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::{Aside, AsideKind, Block, BlockKind, Note, Role, Segment, Update};

    /// The slow way, which needs no proof.
    fn counted(text: &str, offset: usize) -> usize {
        text.char_indices().take_while(|(at, _)| *at < offset).map(|(_, c)| c.len_utf16()).sum()
    }

    #[test]
    fn every_boundary_forwards_backwards_and_by_leaps() {
        // U+FFFD stands for a lone surrogate.
        for piece in ["a", "é", "–", "🚋", "a🚋–é\u{fffd}\r\n", "\0", "e\u{301}"] {
            for times in [0, 1, 7, 257] {
                let text = piece.repeat(times);
                let mut offsets = Offsets::of(&text);
                let leaps = (0..=text.len()).map(|offset| if offset % 2 == 0 { offset } else { text.len() - offset });
                let ways = (0..=text.len()).chain((0..=text.len()).rev()).chain(leaps);
                for offset in ways.filter(|&offset| text.is_char_boundary(offset)) {
                    assert_eq!(offsets.get(offset), counted(&text, offset), "{piece:?} × {times} at {offset}");
                }
            }
        }
    }

    #[test]
    fn offsets_outside_of_the_text_do_no_harm() {
        assert_eq!(Offsets::of("é").get(usize::MAX), 0);
        assert_eq!(Offsets::of("").get(0), 0);
    }

    #[test]
    fn every_offset_of_a_timeline_is_mapped() {
        let source = "é🚋x";
        let (start, end) = (2, source.len());
        let block = Block { kind: BlockKind::Paragraph, text: "🚋x", start, end };
        let update = Update {
            id: String::new(),
            heading: None,
            time: None,
            author: None,
            blocks: vec![block.clone()],
            start,
            end,
            confidence: 1.0,
        };
        let mut timeline = Timeline {
            intro: vec![block],
            updates: vec![update],
            asides: vec![Aside { kind: AsideKind::Footer, text: "🚋x", start, end }],
            segments: vec![Segment { start, end, role: Role::Footer, confidence: 1.0 }],
            notes: vec![Note { code: "undated", message: String::new(), start, end }],
            ..Timeline::default()
        };
        timeline.count_in_utf16(source);
        // Read from the JSON, so that an offset of a part that is yet to be invented cannot be forgotten.
        let json = serde_json::to_string(&timeline).unwrap_or_default();
        assert_eq!(json.matches("\"start\":").count(), 6, "{json}");
        assert_eq!(json.matches("\"start\":1,\"end\":4").count(), 6, "{json}");
    }
}
