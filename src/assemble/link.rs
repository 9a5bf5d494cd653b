//! Key points and the updates that they sum up, found by the likeness of their words.
//!
//! A key point is linked to the update whose heading shares most of its words with it; where no heading does, to
//! the one whose first paragraph does. Words of three letters or fewer do not count.

use alloc::vec::Vec;
use core::mem;

use crate::letter;
use crate::print::{NONE, Print, Prints};
use crate::timeline::Timeline;
use crate::work;

/// What a word of a heading counts.
const HEADING: u32 = 10;
/// A heading says more about an update than its body does.
const BODY: u32 = 7;
/// What each word of a key point has to count in an update, on average.
const ALIKE: u32 = 5;
/// A word that more updates have than this tells none of them.
const COMMON: usize = 64;

/// Links every key point that an update is like.
pub(crate) fn link(timeline: &mut Timeline<'_>) {
    if timeline.key_points.is_empty() {
        return;
    }
    // Which updates have each word of the key points, and what it counts there.
    let mut numbers = Prints::default();
    let mut holders: Vec<Vec<(u32, u32)>> = Vec::new();
    for key_point in &timeline.key_points {
        words(key_point.text, &mut |word| {
            let number = numbers.entry(word);
            if *number == NONE {
                *number = holders.len() as u32;
                holders.push(Vec::new());
            }
        });
    }
    for (number, update) in (0u32..).zip(&timeline.updates) {
        let mut index = |text: &str, weight: u32| {
            words(text, &mut |word| {
                if let Some(holders) = holders.get_mut(numbers.get(word) as usize)
                    && holders.len() < COMMON
                    && holders.last().is_none_or(|&(last, _)| last != number)
                {
                    holders.push((number, weight));
                }
            });
        };
        index(update.heading.unwrap_or_default(), HEADING);
        index(update.blocks.first().map_or("", |block| block.text), BODY);
    }
    let mut scores = alloc::vec![0u32; timeline.updates.len()];
    let mut scored: Vec<u32> = Vec::new();
    for key_point in &mut timeline.key_points {
        let mut count = 0;
        let mut seen = Prints::default();
        words(key_point.text, &mut |word| {
            if mem::replace(seen.entry(word), 0) != NONE {
                return;
            }
            count += 1;
            for &(number, weight) in holders.get(numbers.get(word) as usize).into_iter().flatten() {
                work::count(1);
                scored.push(number);
                if let Some(score) = scores.get_mut(number as usize) {
                    *score += weight;
                }
            }
        });
        // The first of the best.
        let mut best = (0, None);
        for number in scored.drain(..) {
            let score = mem::take(&mut scores[number as usize]);
            if score > best.0 || score == best.0 && best.1.is_none_or(|best| number < best) && score > 0 {
                best = (score, Some(number));
            }
        }
        let update = best.1.filter(|_| count >= 2 && best.0 >= count * ALIKE);
        key_point.update_id = update.and_then(|number| timeline.updates.get(number as usize)).map(|it| it.id.clone());
    }
}

/// The prints of the first words of a text that tell something.
fn words(text: &str, each: &mut dyn FnMut(u64)) {
    work::count(text.len());
    let (mut print, mut letters, mut left) = (Print::new(), 0, 64);
    letter::walk(text, |c| {
        if c != letter::GAP {
            print.letter(c);
            letters += 1;
            return true;
        }
        if letters > 3 {
            each(print.0);
            left -= 1;
        }
        (print, letters) = (Print::new(), 0);
        left > 0
    });
}
