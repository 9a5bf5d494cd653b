//! Which article of all that can be invented: a format in a language, with a seed, a length and oddities.

use proptest::prelude::*;

use super::format::{FORMATS, Format};
use super::oddity::{Oddities, Oddity};
use super::words::{WORDS, Words};
use super::{Article, article};

/// The arguments of an article.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    pub format: &'static Format,
    pub words: &'static Words,
    pub seed: u64,
    pub posts: u32,
    pub oddities: Oddities,
}

impl Case {
    pub fn article(self) -> Article {
        article(self.format, self.words, self.seed, self.posts, self.oddities)
    }
}

/// Articles of every format in every language of it: two plain ones, and one more with each oddity.
pub fn every_case() -> impl Iterator<Item = (Case, Option<Oddity>)> {
    let layouts = FORMATS.iter().flat_map(|format| languages(format).into_iter().map(move |words| (format, words)));
    layouts.flat_map(|(format, words)| {
        let case = move |seed, oddities| Case { format, words, seed, posts: 4, oddities };
        let plain = (0..2).map(move |seed| (case(seed, Oddities::default()), None));
        plain.chain(Oddities::ALL.map(|oddity| (case(2, Oddities::default().with(oddity)), Some(oddity))))
    })
}

/// Any article that the generator can make.
pub fn any_case() -> impl Strategy<Value = Case> {
    (0..FORMATS.len(), 0..WORDS.len(), any::<u64>(), 1u32..8, any::<u32>()).prop_map(
        |(format, words, seed, posts, oddities)| {
            let format = &FORMATS[format];
            let words = languages(format)[words % languages(format).len()];
            Case { format, words, seed, posts, oddities: Oddities::from_bits(oddities) }
        },
    )
}

/// The languages that a format is seen in.
fn languages(format: &Format) -> Vec<&'static Words> {
    let seen = |words: &&Words| format.languages.is_empty() || format.languages.contains(&words.tag);
    WORDS.into_iter().filter(seen).collect()
}
