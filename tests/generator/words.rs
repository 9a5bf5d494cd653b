//! What the invented articles are made of, one table for each language: names, sentences and headings with gaps in
//! them, and the chrome of a page. How they are put together is `story`, how they are laid out is `format`.
//!
//! `{person}`, `{surname}`, `{place}` and `{number}` are filled in. Everything in these tables is invented.

use std::fmt;

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

/// The words of one language.
pub struct Words {
    /// BCP 47.
    pub tag: &'static str,
    pub given: &'static [&'static str],
    pub surnames: &'static [&'static str],
    pub places: &'static [&'static str],
    pub months: [&'static str; 12],
    /// Monday first.
    pub weekdays: [&'static str; 7],
    pub headlines: &'static [&'static str],
    pub standfirsts: &'static [&'static str],
    /// Byline of the whole article.
    pub byline: &'static str,
    /// Paragraphs before the first update.
    pub ledes: &'static [&'static str],
    /// Titles of updates, of every kind: plain, question, quotation, "Name: statement", with a number, an exclamation.
    pub headings: &'static [&'static str],
    /// Sentences of updates.
    pub sentences: &'static [&'static str],
    /// A sentence that leads to a quotation.
    pub said: &'static [&'static str],
    pub quotes: &'static [&'static str],
    /// A sentence that leads to a list.
    pub lists: &'static [&'static str],
    pub items: &'static [&'static str],
    pub captions: &'static [&'static str],
    pub credits: &'static [&'static str],
    /// A pointer whose link is lost.
    pub pointers: &'static [&'static str],
    /// A pointer to another article, as an aside.
    pub related: &'static [&'static str],
    pub sign_off: (&'static str, &'static str),
    pub key_points: &'static str,
    /// Title, paragraphs; the last sentence is `appeal_end`.
    pub appeal: &'static [&'static str],
    pub appeal_end: &'static str,
    /// The comment forum below the article.
    pub forum: &'static [&'static str],
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

/// All tables.
pub const WORDS: [&Words; 7] = [&en::WORDS, &de::WORDS, &fr::WORDS, &es::WORDS, &it::WORDS, &pt::WORDS, &nl::WORDS];
