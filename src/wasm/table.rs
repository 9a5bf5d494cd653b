//! A timeline as JavaScript takes it over: a table of numbers, and the few words that are not in the source.
//!
//! To build objects from here costs a call into JavaScript for each property, and to hand over text costs a copy of
//! it. So only numbers go over, in the order of the fields of [`Timeline`]: the parts of the source as the places
//! where they begin and end, in UTF-16 code units, the variants of an enum by their number. `boundary.js` reads them.

use alloc::string::String;
use alloc::vec::Vec;

use crate::utf16::Offsets;
use crate::{Aside, Block, Changes, KeyPoint, Note, Segment, Stamp, Timeline, Update};

/// In the place of what is absent.
const ABSENT: u32 = u32::MAX;

/// What is handed over.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Places, lengths, variants.
    pub(super) numbers: Vec<u32>,
    /// What the parse has made up: ids, dates, messages, one after the other. The numbers have their lengths.
    pub(super) words: String,
}

impl Table {
    /// The table of a timeline of `source`.
    pub(super) fn of(timeline: &Timeline<'_>, source: &str, explain: bool) -> Self {
        let mut writer = Writer { table: Self::default(), source, offsets: Offsets::of(source) };
        writer.timeline(timeline, explain);
        writer.table
    }

    /// The table of a comparison.
    pub(super) fn of_changes(changes: &Changes) -> Self {
        let mut table = Self::default();
        let Changes { added, changed, removed, renamed } = changes;
        for ids in [added, changed, removed] {
            table.length(ids);
            ids.iter().for_each(|id| table.word(id));
        }
        table.length(renamed);
        for (old, new) in renamed {
            table.word(old);
            table.word(new);
        }
        table
    }

    fn number(&mut self, number: u32) {
        self.numbers.push(number);
    }

    fn length<T>(&mut self, list: &[T]) {
        self.number(list.len() as u32);
    }

    fn word(&mut self, word: &str) {
        self.number(word.encode_utf16().count() as u32);
        self.words.push_str(word);
    }

    /// A word that `write` writes.
    fn made(&mut self, write: impl FnOnce(&mut String)) {
        let before = self.words.len();
        write(&mut self.words);
        self.number((self.words.len() - before) as u32);
    }
}

struct Writer<'s> {
    table: Table,
    source: &'s str,
    offsets: Offsets<'s>,
}

// Each value is taken apart as a whole, so that a field that is yet to be invented cannot be forgotten here.
impl Writer<'_> {
    fn timeline(&mut self, timeline: &Timeline<'_>, explain: bool) {
        let Timeline {
            headline,
            standfirst,
            byline,
            published,
            language,
            order,
            ended,
            key_points,
            intro,
            updates,
            asides,
            segments,
            notes,
        } = timeline;
        self.part(*headline);
        self.part(*standfirst);
        self.part(*byline);
        self.stamp(published.as_ref());
        self.table.word(language);
        self.table.number(*order as u32);
        self.table.number((*ended).into());
        self.table.length(key_points);
        for KeyPoint { text, update_id } in key_points {
            self.part(Some(text));
            self.table.word(update_id.as_deref().unwrap_or_default());
        }
        self.blocks(intro);
        self.table.length(updates);
        for Update { id, heading, time, author, blocks, start, end, confidence } in updates {
            self.table.word(id);
            self.part(*heading);
            self.stamp(time.as_ref());
            self.part(*author);
            self.blocks(blocks);
            self.place(*start, *end);
            self.table.number(confidence.to_bits());
        }
        self.table.length(asides);
        for Aside { kind, text: _, start, end } in asides {
            self.table.number(*kind as u32);
            self.place(*start, *end);
        }
        if explain {
            self.table.length(segments);
            for Segment { start, end, role, confidence } in segments {
                self.place(*start, *end);
                self.table.number(*role as u32);
                self.table.number(confidence.to_bits());
            }
            self.table.length(notes);
            for Note { code, message, start, end } in notes {
                self.table.word(code);
                self.table.word(message);
                self.place(*start, *end);
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block<'_>]) {
        self.table.length(blocks);
        for Block { kind, text: _, start, end } in blocks {
            self.table.number(*kind as u32);
            self.place(*start, *end);
        }
    }

    fn stamp(&mut self, stamp: Option<&Stamp<'_>>) {
        self.part(stamp.map(|stamp| stamp.text));
        let Some(Stamp { text: _, kind, clock, local, instant, zone, inferred }) = stamp else { return };
        self.table.number(*kind as u32);
        self.table.made(|words| _ = clock.map(|clock| clock.write(words)));
        self.table.made(|words| _ = local.map(|local| local.write(words)));
        self.table.made(|words| _ = instant.map(|instant| instant.write(words)));
        self.part(*zone);
        self.table.number((*inferred).into());
    }

    /// A part of the source.
    fn part(&mut self, part: Option<&str>) {
        match part {
            Some(part) => {
                let start = (part.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize);
                self.place(start, start + part.len());
            }
            None => self.table.number(ABSENT),
        }
    }

    fn place(&mut self, start: usize, end: usize) {
        for offset in [start, end] {
            let offset = self.offsets.get(offset);
            self.table.number(offset as u32);
        }
    }
}
