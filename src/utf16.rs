//! Offsets for JavaScript: from bytes of UTF-8 to UTF-16 code units.
//!
//! Which offsets a [`Timeline`] has, and what each becomes. Nothing about JavaScript's values: that is `wasm`.

use crate::timeline::{Block, Timeline};

/// Bytes between two checkpoints: few enough to count again for each offset, many enough that the checkpoints of a
/// text are small beside it (one word in 256 bytes).
const STRIDE: usize = 256;

/// The UTF-16 offsets of one text.
///
/// Made in one pass over the text; each question then costs at most [`STRIDE`] bytes.
#[derive(Debug)]
enum Offsets<'s> {
    /// One byte is one code unit.
    Ascii,
    /// `checkpoints[n]` is how many code units stand before byte `n * STRIDE`.
    Other { bytes: &'s [u8], checkpoints: Vec<usize> },
}

impl<'s> Offsets<'s> {
    fn of(text: &'s str) -> Self {
        if text.is_ascii() {
            return Self::Ascii;
        }
        let bytes = text.as_bytes();
        let mut before = 0;
        let checkpoints = bytes
            .chunks(STRIDE)
            .map(|chunk| {
                let checkpoint = before;
                before += units(chunk);
                checkpoint
            })
            .collect();
        Self::Other { bytes, checkpoints }
    }

    /// The code units before that byte.
    fn get(&self, offset: usize) -> usize {
        let Self::Other { bytes, checkpoints } = self else { return offset };
        // The end of a text whose length is a multiple of the stride has no checkpoint: it counts from the last one.
        let nearest = (offset / STRIDE).min(checkpoints.len().saturating_sub(1));
        let before = checkpoints.get(nearest).copied().unwrap_or_default();
        before + bytes.get(nearest * STRIDE..offset).map_or(0, units)
    }
}

/// The code units of these bytes of UTF-8, which may begin and end inside of a character: every character counts
/// where its first byte stands, two from U+10000 on (first byte F0 or more), else one.
fn units(bytes: &[u8]) -> usize {
    bytes.iter().map(|&byte| usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0)).sum()
}

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
        if let offsets @ Offsets::Other { .. } = Offsets::of(source) {
            self.map_offsets(|offset| offsets.get(offset));
        }
    }

    /// Replaces every offset into the source.
    fn map_offsets(&mut self, map: impl Fn(usize) -> usize) {
        let place = |start: &mut usize, end: &mut usize| (*start, *end) = (map(*start), map(*end));
        let blocks = |blocks: &mut [Block<'_>]| blocks.iter_mut().for_each(|b| place(&mut b.start, &mut b.end));

        blocks(&mut self.intro);
        for update in &mut self.updates {
            place(&mut update.start, &mut update.end);
            blocks(&mut update.blocks);
        }
        self.asides.iter_mut().for_each(|aside| place(&mut aside.start, &mut aside.end));
        self.segments.iter_mut().for_each(|segment| place(&mut segment.start, &mut segment.end));
        self.notes.iter_mut().for_each(|note| place(&mut note.start, &mut note.end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::{Aside, AsideKind, BlockKind, Note, Role, Segment, Update};

    /// The slow way, which needs no proof.
    fn counted(text: &str, offset: usize) -> usize {
        text.char_indices().take_while(|(at, _)| *at < offset).map(|(_, c)| c.len_utf16()).sum()
    }

    #[test]
    fn every_boundary_of_texts_longer_than_a_stride() {
        // 7, 256 and 257 make lengths beside, at and across the stride; U+FFFD stands for a lone surrogate.
        for piece in ["a", "é", "–", "🚋", "a🚋–é\u{fffd}\r\n", "\0", "e\u{301}"] {
            for times in [0, 1, 7, 128, 256, 257, 600] {
                let text = piece.repeat(times);
                let offsets = Offsets::of(&text);
                for offset in (0..=text.len()).filter(|&offset| text.is_char_boundary(offset)) {
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
