//! Key points and the updates that they sum up, found by the likeness of their words.
//!
//! A key point is linked to the update whose heading shares most of its words with it; where no heading does, to
//! the one whose first paragraph does. Words of three letters or fewer do not count.

use std::collections::HashMap;

use crate::timeline::Timeline;
use crate::work;

/// The share of a key point's words that an update has to have.
const ALIKE: f32 = 0.5;
/// A heading says more about an update than its body does.
const BODY: f32 = 0.7;
/// A word that more updates have than this tells none of them.
const COMMON: usize = 64;

/// Links every key point that an update is like.
pub(crate) fn link(timeline: &mut Timeline<'_>) {
    if timeline.key_points.is_empty() {
        return;
    }
    let mut holders: HashMap<String, Vec<(usize, f32)>> = HashMap::new();
    let mut index = |number: usize, text: &str, weight: f32| {
        for word in words(text) {
            let holders = holders.entry(word).or_default();
            if holders.len() < COMMON && holders.last().is_none_or(|&(last, _)| last != number) {
                holders.push((number, weight));
            }
        }
    };
    for (number, update) in timeline.updates.iter().enumerate() {
        index(number, update.heading.unwrap_or_default(), 1.0);
        index(number, update.blocks.first().map_or("", |block| block.text), BODY);
    }
    for key_point in &mut timeline.key_points {
        let mut scores: HashMap<usize, f32> = HashMap::new();
        let mut count = 0.0f32;
        for word in words(key_point.text) {
            count += 1.0;
            for &(number, weight) in holders.get(&word).into_iter().flatten() {
                work::count(1);
                *scores.entry(number).or_default() += weight;
            }
        }
        let best = scores.into_iter().max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)));
        let best = best.filter(|&(_, score)| count >= 2.0 && score / count >= ALIKE);
        key_point.update_id = best.and_then(|(number, _)| timeline.updates.get(number)).map(|update| update.id.clone());
    }
}

/// The words of a text that tell something, in small letters, each once.
fn words(text: &str) -> Vec<String> {
    work::count(text.len());
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3);
    let mut words: Vec<String> = words.take(64).map(str::to_lowercase).collect();
    words.sort_unstable();
    words.dedup();
    words
}
