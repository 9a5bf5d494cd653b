//! The lexicon: the tables of all languages, loaded once, and the one pass over a line that finds its cues.
//!
//! A phrase is kept as the hashes of its words and found by the first two of them (the last two for phrases that
//! close a line), so the cost of a line does not depend on how many phrases there are. Two different words
//! sharing all 32 bits of a hash would be taken for each other; a cue is evidence and not a verdict, so that is accepted.

use alloc::boxed::Box;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use super::cue::{Cue, Cues};
use super::term::{Term, Terms};
use super::word::{NUMBER, Word, next_word, words};
use super::zone::ZONES;
use super::{Place, TAGS, Zone, detect, pack};

/// How many bytes are read for cues at the beginning of a line that is longer than this and [`TAIL`] together.
/// What a line is shows in its first words and its last; a page of text in one line must not cost more than a paragraph.
const HEAD: usize = 384;

/// How many bytes are read at the end of such a line.
const TAIL: usize = 192;

/// In a phrase: any words, or none. Also stands in a line for the part that was not read. No word has this hash.
const GAP: u32 = 0;

/// The tables of all languages, ready for look-up.
#[derive(Debug)]
pub(crate) struct Lexicon {
    phrases: Vec<Phrase>,
    /// The words of all phrases, one after the other.
    hashes: Vec<u32>,
    starts: Index,
    ends: Index,
    anywheres: Index,
    pub(super) terms: Terms,
    zones: Vec<ZoneName>,
    zone_starts: Index,
    /// The first words of all that can open a time.
    time_starts: Filter,
    /// The last words of all that can close one, digits aside.
    time_ends: Filter,
}

#[derive(Clone, Copy, Debug)]
struct Phrase {
    cue: Cue,
    place: Place,
    /// The number of its language.
    language: u8,
    /// Its words: a range of [`Lexicon::hashes`].
    first: u16,
    len: u8,
    /// It ends in a colon, which has to be there.
    colon: bool,
    /// It has to be in capitals.
    capitals: bool,
    /// The number of an appeal word within its language.
    ordinal: u8,
}

#[derive(Clone, Copy, Debug)]
struct ZoneName {
    name: &'static str,
    zone: &'static Zone,
}

/// What the words of a line hint at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct LineCues {
    /// The cues.
    pub(crate) cues: Cues,
    /// How many different words of appeals ([`Cue::AppealWeak`]) there are.
    pub(crate) appeals: u8,
    /// How many words the line has, as far as it was read.
    pub(crate) words: u16,
}

impl Lexicon {
    /// The lexicon. It is built at the first call.
    pub(crate) fn get() -> &'static Lexicon {
        static LEXICON: OnceBox<Lexicon> = OnceBox::new();
        LEXICON.get_or_init(|| Box::new(Lexicon::load()))
    }

    fn load() -> Self {
        let mut phrases = Vec::new();
        let mut hashes = Vec::new();
        let mut terms = Terms::new();
        let (mut starts, mut ends, mut anywheres) = (Vec::new(), Vec::new(), Vec::new());
        let mut time_starts = Filter::default();
        let mut time_ends = Filter::default();
        let mut rows = pack::TEXT.split('\n');
        for language in 0..TAGS.len() as u8 {
            rows.by_ref().take(pack::ROWS).enumerate().for_each(|(row, words)| terms.add(language, row, words));
            let mut ordinal = 0;
            for (cue, place, texts) in rows.by_ref().map_while(pack::meaning) {
                for text in texts.split('|') {
                    let first = hashes.len();
                    take_in(text, &mut hashes);
                    let own = hashes.get(first..).unwrap_or_default();
                    let (entries, key) = match place {
                        Place::Whole | Place::Start => (&mut starts, first_key(own)),
                        Place::End => (&mut ends, last_key(own)),
                        Place::Anywhere => (&mut anywheres, first_key(own)),
                    };
                    entries.extend(key.map(|key| (key, phrases.len() as u16)));
                    if let Some(&hash) = own.first()
                        && cue.is_of_time()
                        && place != Place::Anywhere
                    {
                        time_starts.insert(hash);
                    }
                    phrases.push(Phrase {
                        cue,
                        place,
                        language,
                        first: first as u16,
                        len: own.len() as u8,
                        colon: text.ends_with(':'),
                        capitals: text.bytes().all(|byte| byte.is_ascii_uppercase()),
                        ordinal,
                    });
                    ordinal += u8::from(cue == Cue::AppealWeak);
                }
            }
        }
        let (mut zones, mut zone_starts) = (Vec::new(), Vec::new());
        for zone in [ZONES].into_iter().chain(super::ZONES).flatten() {
            for name in zone.names.split('|') {
                let mut words = words(name);
                let Some(first) = words.next() else { continue };
                zone_starts.push((first.hash, zones.len() as u16));
                time_starts.insert(first.hash);
                time_ends.insert(words.last().unwrap_or(first).hash);
                zones.push(ZoneName { name, zone });
            }
        }
        for (hash, term) in terms.iter() {
            if term.month.or(term.weekday).is_some() || term.days_ago.is_some() {
                time_starts.insert(hash);
            }
            if term.month.or(term.weekday).is_some() || term.ago || term.hour {
                time_ends.insert(hash);
            }
        }
        words("am pm m").for_each(|word| time_ends.insert(word.hash));
        Lexicon {
            phrases,
            hashes,
            starts: Index::new(starts),
            ends: Index::new(ends),
            anywheres: Index::new(anywheres),
            terms,
            zones,
            zone_starts: Index::new(zone_starts),
            time_starts,
            time_ends,
        }
    }

    /// A reader of cues for a text in the language of this number; none if the language is not known.
    pub(crate) fn reader(&'static self, language: Option<u8>) -> CueReader {
        CueReader { lexicon: self, language, words: Vec::with_capacity(256) }
    }

    /// The language of a text as a BCP 47 tag; `und` where the text does not tell.
    ///
    /// Read are only the first few kilobytes.
    pub(crate) fn detect(&self, text: &str) -> &'static str {
        detect::detect(self, text)
    }

    /// What a word means inside of a time.
    #[inline]
    pub(crate) fn term(&self, word: Word) -> Term {
        self.terms.get(word.hash)
    }

    /// Whether a time may open with this word. No means no.
    #[inline]
    pub(crate) fn may_open_time(&self, word: Word) -> bool {
        self.time_starts.may_have(word.hash)
    }

    /// Whether a time may close with this word, which has no digits. No means no.
    #[inline]
    pub(crate) fn may_close_time(&self, word: Word) -> bool {
        self.time_ends.may_have(word.hash)
    }

    /// How many bytes the longest phrase with this cue takes at the very start of a text, the colon it may
    /// ask for included, without what follows.
    ///
    /// ```text
    /// lead("By Anna Quill", Cue::BylineLead) == Some(2)
    /// lead("Related: Trams", Cue::RelatedStart) == Some(8)
    /// ```
    pub(crate) fn lead(&self, text: &str, cue: Cue) -> Option<usize> {
        self.lead_of(text, Cues::of(&[cue])).map(|(len, _)| len)
    }

    /// The longest phrase at the very start of a text whose cue is wanted, as with [`Lexicon::lead`], and its cue.
    ///
    /// What has to be a whole line to be a cue is found before more text too: "Tea: Skerra 103-2". The caller looks at
    /// what follows.
    pub(crate) fn lead_of(&self, text: &str, wanted: Cues) -> Option<(usize, Cue)> {
        let bytes = text.as_bytes();
        let first = next_word(bytes, 0).filter(|word| word.start == 0)?;
        let second = next_word(bytes, first.end);
        let keys = [Some(first.hash), second.map(|second| pair(first.hash, second.hash))];
        let mut longest = None;
        for key in keys.into_iter().flatten() {
            for at in self.starts.get(key) {
                let Some(phrase) = self.phrases.get(usize::from(at)).filter(|phrase| wanted.has(phrase.cue)) else {
                    continue;
                };
                let Some(end) = self.end_of_lead(phrase, bytes, first) else { continue };
                // Of two as long the later one.
                if longest.is_none_or(|(longest, _)| end >= longest) {
                    longest = Some((end, phrase.cue));
                }
            }
        }
        longest
    }

    /// Where a phrase ends that the text begins with, the colon it may ask for included.
    fn end_of_lead(&self, phrase: &Phrase, bytes: &[u8], first: Word) -> Option<usize> {
        let mut end = 0;
        for &hash in self.hashes_of(phrase) {
            end = next_word(bytes, end).filter(|word| word.hash == hash)?.end;
        }
        self.fits(phrase, bytes, first, end).then_some(())?;
        if phrase.colon { colon_after(bytes, end) } else { Some(end) }
    }

    /// The zone named at the very start of a text, with the length of its name.
    pub(crate) fn zone(&self, text: &str) -> Option<(usize, &'static Zone)> {
        let first = next_word(text.as_bytes(), 0).filter(|word| word.start == 0)?;
        self.zone_from(text, first).or_else(|| {
            // "GMT17:02", "GMTList of events": the capitals still name the zone, without the one that opens a word.
            let capitals = text.bytes().take_while(u8::is_ascii_uppercase).count();
            let opens = text.as_bytes().get(capitals).is_some_and(u8::is_ascii_lowercase);
            let name = text.get(..capitals.checked_sub(usize::from(opens))?).filter(|name| name.len() < first.end)?;
            self.zone_from(name, next_word(name.as_bytes(), 0)?)
        })
    }

    fn zone_from(&self, text: &str, first: Word) -> Option<(usize, &'static Zone)> {
        let named = self.zone_starts.get(first.hash).filter_map(|at| self.zones.get(usize::from(at)));
        let lengths = named.filter_map(|&ZoneName { name, zone }| {
            let mut end = 0;
            for part in words(name) {
                end = next_word(text.as_bytes(), end).filter(|word| word.hash == part.hash)?.end;
            }
            // "11:05 Eastern: …", but not "11:05 Eastern Airways says".
            let end = if name.ends_with(':') { colon_after(text.as_bytes(), end).map(|_| end)? } else { end };
            let is_abbreviation = name.bytes().all(|byte| byte.is_ascii_uppercase());
            (!is_abbreviation || text.get(..end) == Some(name)).then_some((end, zone))
        });
        lengths.max_by_key(|&(end, _)| end)
    }

    fn hashes_of(&self, phrase: &Phrase) -> &[u32] {
        let from = self.hashes.get(usize::from(phrase.first)..).unwrap_or_default();
        from.get(..usize::from(phrase.len)).unwrap_or_default()
    }

    /// Whether the rest of what the phrase asks for is there: its colon after `end`, its capitals in the first word.
    fn fits(&self, phrase: &Phrase, bytes: &[u8], first: Word, end: usize) -> bool {
        (!phrase.colon || colon_after(bytes, end).is_some())
            && (!phrase.capitals
                || bytes.get(first.start..first.end).is_some_and(|word| word.iter().all(u8::is_ascii_uppercase)))
    }
}

/// Adds the hashes of a phrase: of its words, and of the marks between them.
fn take_in(phrase: &str, hashes: &mut Vec<u32>) {
    let mut end = 0;
    loop {
        let word = next_word(phrase.as_bytes(), end);
        let between = phrase.get(end..word.map_or(phrase.len(), |word| word.start)).unwrap_or_default();
        hashes.extend(between.chars().filter_map(|mark| match mark {
            '…' => Some(GAP),
            '#' => Some(NUMBER),
            _ => None,
        }));
        let Some(word) = word else { return };
        hashes.push(word.hash);
        end = word.end;
    }
}

/// Finds the cues of one line after the other.
#[derive(Debug)]
pub(crate) struct CueReader {
    lexicon: &'static Lexicon,
    language: Option<u8>,
    /// The words of the line, kept between lines for its memory.
    words: Vec<Word>,
}

impl CueReader {
    /// Whether a word is one of the small words of the text's language.
    pub(crate) fn is_function(&self, word: Word) -> bool {
        self.language.is_some_and(|language| self.lexicon.term(word).function & 1 << language != 0)
    }

    /// The cues of a line.
    ///
    /// Of a line longer than 576 bytes only the first 384 and the last 192 bytes are read.
    pub(crate) fn read(&mut self, line: &str) -> LineCues {
        let line = without_epoch(line);
        self.split(line);
        let mut found = Found { language: self.language, cues: Cues::default(), appeals: 0 };
        let lexicon = self.lexicon;
        let bytes = line.as_bytes();
        let words = self.words.as_slice();
        let (Some(&first), Some(&last)) = (words.first(), words.last()) else {
            return LineCues { cues: symbols(bytes), ..LineCues::default() };
        };
        let second = words.get(1).map(|second| pair(first.hash, second.hash));
        for key in [Some(first.hash), second].into_iter().flatten() {
            for at in lexicon.starts.get(key) {
                found.try_phrase(lexicon, at, bytes, words);
            }
        }
        let last_two = words.len().checked_sub(2).and_then(|at| words.get(at)).map(|one| pair(one.hash, last.hash));
        for key in [Some(last.hash), last_two].into_iter().flatten() {
            for at in lexicon.ends.get(key) {
                found.try_phrase(lexicon, at, bytes, words);
            }
        }
        let mut before = GAP;
        for (at, word) in words.iter().enumerate() {
            if lexicon.anywheres.may_have(word.hash) {
                found.try_anywhere(lexicon, word.hash, bytes, words.get(at..));
            }
            let key = pair(before, word.hash);
            if lexicon.anywheres.may_have(key) {
                found.try_anywhere(lexicon, key, bytes, words.get(at.wrapping_sub(1)..));
            }
            before = word.hash;
        }
        found.cues.add(symbols(bytes));
        LineCues { cues: found.cues, appeals: found.appeals.count_ones() as u8, words: words.len() as u16 }
    }

    /// Finds the words of a line, of a long one those of its beginning and end, with a gap between.
    fn split(&mut self, line: &str) {
        self.words.clear();
        let bytes = line.as_bytes();
        let (head, tail) = match bytes.len() {
            len if len > HEAD + TAIL => (HEAD, len - TAIL),
            len => (len, len),
        };
        let mut at = 0;
        while let Some(word) = next_word(bytes.get(..head).unwrap_or_default(), at) {
            at = word.end;
            self.words.push(word);
        }
        if tail < bytes.len() {
            // Neither the last word of the head nor the first of the tail may be whole.
            self.words.pop();
            self.words.push(Word { start: head, end: head, hash: GAP });
            at = tail;
            while bytes.get(at).is_some_and(|byte| !byte.is_ascii_whitespace()) {
                at += 1;
            }
            while let Some(word) = next_word(bytes, at) {
                at = word.end;
                self.words.push(word);
            }
        }
    }
}

/// What has been found in a line so far.
struct Found {
    language: Option<u8>,
    cues: Cues,
    appeals: u64,
}

impl Found {
    fn try_anywhere(&mut self, lexicon: &Lexicon, key: u32, bytes: &[u8], words: Option<&[Word]>) {
        for at in lexicon.anywheres.get(key) {
            self.try_phrase(lexicon, at, bytes, words.unwrap_or_default());
        }
    }

    /// Takes the cue of a phrase if the phrase is there: at the start of `words`, or at their end.
    fn try_phrase(&mut self, lexicon: &Lexicon, at: u16, bytes: &[u8], words: &[Word]) {
        let Some(phrase) = lexicon.phrases.get(usize::from(at)) else { return };
        if phrase.cue.is_local() && self.language.is_some_and(|language| language != phrase.language) {
            return;
        }
        let hashes = lexicon.hashes_of(phrase);
        let span = match phrase.place {
            Place::Whole if words.len() != hashes.len() => None,
            Place::End => words.len().checked_sub(hashes.len()).and_then(|from| words.get(from..)),
            _ => Some(words),
        };
        let Some(span) = span else { return };
        let (Some(&first), Some(end)) = (span.first(), end_of(hashes, span)) else { return };
        if lexicon.fits(phrase, bytes, first, end) {
            self.cues.insert(phrase.cue);
            if phrase.cue == Cue::AppealWeak {
                self.appeals |= 1 << (phrase.ordinal % 64);
            }
        }
    }
}

/// Where the phrase ends in bytes, if the words begin with it. After a gap the rest may stand anywhere later; to
/// take the first place that fits is enough, as nothing has to follow.
fn end_of(hashes: &[u32], mut words: &[Word]) -> Option<usize> {
    let mut end = None;
    for (number, stretch) in hashes.split(|&hash| hash == GAP).enumerate() {
        let mut places = words.windows(stretch.len().max(1));
        let fits = |place: &[Word]| place.iter().zip(stretch).all(|(word, &hash)| word.hash == hash);
        let from =
            if number == 0 { places.next().filter(|place| fits(place)).map(|_| 0) } else { places.position(fits) }?;
        words = words.get(from..)?;
        end = stretch.len().checked_sub(1).and_then(|last| words.get(last)).map(|word| word.end);
        words = words.get(stretch.len()..)?;
    }
    end
}

/// A line without the ten digits that a content system left glued to its last word: "Liveupdated1867234185".
fn without_epoch(line: &str) -> &str {
    match line.as_bytes().split_last_chunk::<10>() {
        Some((before, digits))
            if digits.iter().all(u8::is_ascii_digit) && before.last().is_some_and(u8::is_ascii_alphabetic) =>
        {
            line.get(..before.len()).unwrap_or(line)
        }
        _ => line,
    }
}

/// Cues that are no words.
fn symbols(bytes: &[u8]) -> Cues {
    let mut cues = Cues::default();
    let [first, second] = *"©".as_bytes() else { return cues };
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    // Few lines have the first byte at all, and to look for one byte is quick.
    if head.contains(&first) && head.windows(2).any(|pair| pair == [first, second]) {
        cues.insert(Cue::CaptionAnywhere);
    }
    cues
}

/// The place after a colon that follows `at`, with white space before it or none (French sets one).
fn colon_after(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match (bytes.get(at)?, bytes.get(at + 1), bytes.get(at + 2)) {
            (b':', ..) => return Some(at + 1),
            (b' ' | b'\t', ..) => at += 1,
            (0xC2, Some(0xA0), _) => at += 2,
            (0xE2, Some(0x80), Some(0xAF)) => at += 3,
            _ => return None,
        }
    }
}

/// The number of two words in a row.
#[inline]
fn pair(first: u32, second: u32) -> u32 {
    (first.rotate_left(13) ^ second).wrapping_mul(0x9E37_79B1)
}

fn first_key(hashes: &[u32]) -> Option<u32> {
    match *hashes {
        [] => None,
        [one] | [one, GAP, ..] => Some(one),
        [one, two, ..] => Some(pair(one, two)),
    }
}

fn last_key(hashes: &[u32]) -> Option<u32> {
    match *hashes {
        [] => None,
        [one] => Some(one),
        [.., one, two] => Some(pair(one, two)),
    }
}

/// From a number to everything that goes by it: an open-addressed table at most half full, behind a filter.
#[derive(Debug)]
struct Index {
    slots: Vec<(u32, u16)>,
    filter: Filter,
}

/// Marks a slot without entry.
const EMPTY: u16 = u16::MAX;

impl Index {
    fn new(entries: Vec<(u32, u16)>) -> Self {
        let mask = (entries.len() * 2 + 1).next_power_of_two() - 1;
        let mut index = Index { slots: vec![(0, EMPTY); mask + 1], filter: Filter::default() };
        for (key, at) in entries {
            index.filter.insert(key);
            let mut slot = key as usize & mask;
            while index.slots.get(slot).is_some_and(|&(_, at)| at != EMPTY) {
                slot = (slot + 1) & mask;
            }
            if let Some(free) = index.slots.get_mut(slot) {
                *free = (key, at);
            }
        }
        index
    }

    /// Whether anything may go by this number. No means no.
    #[inline]
    fn may_have(&self, key: u32) -> bool {
        self.filter.may_have(key)
    }

    /// Everything that goes by this number.
    #[inline]
    fn get(&self, key: u32) -> impl Iterator<Item = u16> {
        let mask = self.slots.len() - 1;
        let mut next = self.may_have(key).then_some(key as usize & mask);
        core::iter::from_fn(move || {
            loop {
                let &(other, at) = self.slots.get(next?).filter(|&&(_, at)| at != EMPTY)?;
                next = next.map(|slot| (slot + 1) & mask);
                if other == key {
                    return Some(at);
                }
            }
        })
    }
}

/// A set of numbers that may say yes to others too, never no to its own: one bit for each by its upper bits. It tells
/// most words apart from the few that are in a phrase, and at 2 kB stays in the first cache.
#[derive(Debug)]
struct Filter([u64; 256]);

impl Default for Filter {
    fn default() -> Self {
        Filter([0; 256])
    }
}

impl Filter {
    fn insert(&mut self, key: u32) {
        self.0[(key >> 24) as usize] |= 1 << ((key >> 18) % 64);
    }

    #[inline]
    fn may_have(&self, key: u32) -> bool {
        self.0[(key >> 24) as usize] & 1 << ((key >> 18) % 64) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::super::{LANGUAGES, Phrases};
    use super::*;

    fn cues(line: &str) -> Cues {
        Lexicon::get().reader(None).read(line).cues
    }

    #[test]
    fn the_tables_fit_their_types() {
        let lexicon = Lexicon::get();
        assert!(lexicon.hashes.len() < usize::from(u16::MAX));
        assert!(lexicon.phrases.len() < usize::from(EMPTY));
        for phrase in &lexicon.phrases {
            assert!(phrase.len > 0 && lexicon.hashes_of(phrase) != [NUMBER], "{phrase:?}");
            assert!(phrase.ordinal < 64, "{phrase:?}");
        }
        for index in [&lexicon.starts, &lexicon.ends, &lexicon.anywheres, &lexicon.zone_starts] {
            assert!(index.slots.len().is_power_of_two() && index.slots.iter().any(|slot| slot.1 == EMPTY));
        }
    }

    /// Every phrase of every table is found in a line that is nothing but that phrase.
    #[test]
    fn every_phrase_is_found() {
        for (number, language) in (0..).zip(LANGUAGES) {
            let mut reader = Lexicon::get().reader(Some(number));
            for &Phrases(cue, _, texts) in language.phrases {
                for text in texts.split('|') {
                    let line = format!("«{}»", text.replace('#', "31").replace('…', " something "));
                    let found = reader.read(if text.ends_with(':') { line.trim_end_matches('»') } else { &line });
                    assert!(found.cues.has(cue), "{}: {text}", language.tag);
                }
            }
        }
    }

    /// A phrase that is found wherever a shorter one is found says nothing new, and every phrase is loaded by every page.
    #[test]
    fn no_phrase_is_covered_by_a_shorter_one() {
        let lexicon = Lexicon::get();
        // The length of a phrase that opens a time or a byline counts, and so does the number of words of an appeal.
        let counts = |phrase: &&Phrase| {
            !(phrase.cue.is_of_time()
                || matches!(phrase.cue, Cue::BylineLead | Cue::AppealWeak)
                || phrase.place == Place::Whole)
        };
        let phrases: Vec<_> = lexicon.phrases.iter().filter(counts).collect();
        let group = |phrase: &Phrase| (phrase.cue, phrase.place, phrase.language);
        let covers = |short: &Phrase, long: &Phrase| {
            let (own, other) = (lexicon.hashes_of(short), lexicon.hashes_of(long));
            match short.place {
                _ if short.colon || short.capitals || own.len() > other.len() => false,
                Place::Start => other.starts_with(own),
                Place::End => other.ends_with(own),
                _ => other.windows(own.len()).any(|part| part == own),
            }
        };
        for (at, one) in phrases.iter().enumerate() {
            for other in phrases[at + 1..].iter().take_while(|other| other.language == one.language) {
                let is_double = group(one) == group(other) && (covers(one, other) || covers(other, one));
                assert!(!is_double, "{:?}", [one, other].map(|phrase| text_of(lexicon, phrase)));
            }
        }
    }

    /// The text of a phrase, from its place in the tables.
    fn text_of(lexicon: &Lexicon, phrase: &Phrase) -> &'static str {
        let number = lexicon.phrases.iter().position(|other| other.first == phrase.first).unwrap();
        let texts =
            LANGUAGES.iter().flat_map(|language| language.phrases).flat_map(|Phrases(_, _, texts)| texts.split('|'));
        texts.into_iter().nth(number).unwrap()
    }

    #[test]
    fn a_phrase_counts_at_its_place_only() {
        assert!(cues("Key points").has(Cue::KeyPointsTitle));
        assert!(!cues("Key points of the plan").has(Cue::KeyPointsTitle));
        assert!(cues("Related: Trams").has(Cue::RelatedStart));
        assert!(!cues("Related questions").has(Cue::RelatedStart));
        assert!(cues("FT: Skerra 2-1 Arden").has(Cue::PhaseWord));
        assert!(!cues("Ft: Skerra 2-1 Arden").has(Cue::PhaseWord));
        assert!(cues("·31 min read").has(Cue::Chrome));
        assert!(cues("1,904 Comments").has(Cue::Chrome) || cues("112 Posts").has(Cue::Chrome));
        assert!(cues("Follow the tram strike live").has(Cue::FeedOpener));
        assert!(cues("Liveupdated1867234185").has(Cue::Chrome) && cues("Liveupdated").has(Cue::Chrome));
        assert!(!cues("Liveupdated18672341856").has(Cue::Chrome));
        assert!(cues("© Tristan Renard").has(Cue::CaptionAnywhere));
        assert_eq!([cues("…"), cues("")], [Cues::default(); 2]);
    }

    /// Small words of one language that are a cue in another must not be taken for it.
    #[test]
    fn ordinary_sentences_are_no_furniture() {
        use super::super::by_tag;
        let marks = [
            Cue::KeyPointsTitle,
            Cue::RelatedTitle,
            Cue::RelatedStart,
            Cue::Chrome,
            Cue::ChromeStart,
            Cue::Placeholder,
            Cue::FooterTitle,
            Cue::AppealStrong,
            Cue::LiveMark,
            Cue::FeedOpener,
            Cue::BylineLead,
            Cue::AgencyCredit,
            Cue::CaptionStart,
            Cue::CaptionAnywhere,
            Cue::SignOff,
            Cue::Ended,
            Cue::PhaseWord,
            Cue::Greeting,
        ];
        for (language, line) in [
            ("en", "But the council has said no to the bell."),
            ("en", "Tea is served in the depot at four, and the drivers like it."),
            ("en", "Second half profits of the tramway fell by a tenth."),
            ("en", "Door to door sales of bells have doubled since May."),
            ("en", "Teams of fitters went out to look for the direct cause."),
            ("en", "Morning services on line 2 have been cut, the mayor told us."),
            ("en", "More than 20 trams stood still at the depot."),
            ("de", "Ende der Woche soll der Rat über die Glocke beraten."),
            ("de", "Die Werkstatt ist seit Montag zu, und der Fahrer wartet."),
            ("fr", "Le tram reste au dépôt jusqu’à demain matin, dit le maire."),
            ("fr", "Contacté hier, le dépôt ne veut rien dire de la cloche."),
            ("es", "Más de veinte tranvías siguen parados en el depósito."),
            ("es", "Final feliz para el tranvía que se perdió en el parque."),
            ("it", "Partiti in venti dal deposito, ne sono tornati tre."),
            ("pt", "Mais de vinte elétricos continuam parados no depósito."),
            ("nl", "Einde van de week spreekt de raad over de bel."),
            ("nl", "Om deze reden blijven de trams vandaag in de remise."),
            ("it", "Partita IVA e tram, che cosa cambia per i conducenti."),
            ("sv", "Just nu står alla vagnar stilla, och ingen vet varför."),
            ("pl", "Regulamin zajezdni zabrania dzwonienia po zmroku."),
            ("pl", "Dalsza część rozmów odbędzie się w zajezdni."),
            ("tr", "İletişim müdürü çanın neden sustuğunu anlattı."),
        ] {
            let found = Lexicon::get().reader(by_tag(language)).read(line).cues;
            let wrong: Vec<_> = marks.iter().filter(|&&cue| found.has(cue)).collect();
            assert!(wrong.is_empty(), "{line}: {wrong:?}");
        }
    }

    #[test]
    fn different_words_of_an_appeal_are_counted() {
        let mut reader = Lexicon::get().reader(super::super::by_tag("en-GB"));
        assert_eq!(reader.read("Trams, trams, trams").appeals, 0);
        let line = "Your donation keeps our reporters going, and a donation today lets readers do without a paywall";
        assert!(reader.read(line).appeals >= 3);
    }

    #[test]
    fn a_long_line_is_read_at_both_ends() {
        let long = format!("Related: {} read more here", "tram ".repeat(400));
        let found = Lexicon::get().reader(None).read(&long);
        assert!(found.cues.has(Cue::RelatedStart) && found.cues.has(Cue::PointerEnd));
        assert!(found.words < 200);
        // Not a boundary of characters in sight.
        let found = Lexicon::get().reader(None).read(&"é".repeat(100_001));
        assert!(found.words <= 2);
    }

    #[test]
    fn a_lead_has_a_length() {
        let lead = |text, cue| Lexicon::get().lead(text, cue);
        assert_eq!(lead("By Anna Quill", Cue::BylineLead), Some(2));
        assert_eq!(lead("Related: Trams", Cue::RelatedStart), Some(8));
        assert_eq!(lead("Dossier : les trams", Cue::RelatedStart), Some(9));
        assert_eq!(lead("Anna Quill", Cue::BylineLead), None);
        assert_eq!(lead(" By", Cue::BylineLead), None);
    }

    #[test]
    fn zones_are_read_by_name() {
        let zone = |text| Lexicon::get().zone(text).map(|(len, zone)| (len, zone.offset));
        use super::super::Offset::*;
        assert_eq!(zone("GMT"), Some((3, Fixed(0))));
        assert_eq!(zone("ET, January 23"), Some((2, American(-300))));
        assert_eq!(zone("et la suite"), None);
        assert_eq!(zone("GMTList of key events"), Some((3, Fixed(0))));
        assert_eq!(zone("Greenwich Mean Time 2 March"), Some((19, Fixed(0))));
        assert_eq!(zone("ETA"), None);
        assert_eq!(zone("Eastern: the polls close"), Some((7, American(-300))));
        assert_eq!(zone("Eastern voters"), None);
        assert_eq!(zone("TSİ 22:40"), Some((4, Fixed(180))));
        assert_eq!(zone(""), None);
    }
}
