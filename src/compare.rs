//! What is new in a live blog that was read before.
//!
//! Updates are told apart by their [ids](crate::Update::id). An update whose heading was edited has another id;
//! it is recognised by its body, so that it counts as changed and not as one that went and one that came.

use alloc::string::String;
use alloc::vec::Vec;

use crate::print::{NONE, Print, Prints};
use crate::timeline::{Block, Timeline, Update};

/// What became of the updates of a live blog between two readings, by their ids in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Changes {
    /// Updates that were not there before.
    pub added: Vec<String>,
    /// Updates whose text is another now.
    pub changed: Vec<String>,
    /// Updates that are no longer there, by their old ids.
    pub removed: Vec<String>,
    /// Updates that have another id now: the old one, then the new one. They are among the changed ones too.
    pub renamed: Vec<(String, String)>,
}

/// Compares two readings of one live blog.
///
/// # Example
/// ```
/// use newsfold::{Options, compare, parse};
///
/// let old = parse("Strike – live\n\n10:05\n\nAn offer\n\nIt was small.\n", &Options::default());
/// let new = parse("Strike – live\n\n10:32\n\nA reply\n\nIt was no.\n\n10:05\n\nAn offer\n\nIt was small.\n", &Options::default());
/// let changes = compare(&old, &new);
/// assert_eq!(changes.added, [new.updates[0].id.clone()]);
/// assert!(changes.changed.is_empty() && changes.removed.is_empty());
/// ```
pub fn compare(old: &Timeline<'_>, new: &Timeline<'_>) -> Changes {
    let mut changes = Changes::default();
    let mut before = Prints::default();
    for (number, update) in (0..).zip(&old.updates) {
        *before.entry(Print::of(&update.id).0) = number;
    }
    let mut now = Prints::default();
    for (number, update) in (0..).zip(&new.updates) {
        *now.entry(Print::of(&update.id).0) = number;
    }
    // Bodies that lost their id; an empty body tells nothing.
    let mut homeless = Prints::default();
    let is_gone = |update: &Update<'_>| now.get(Print::of(&update.id).0) == NONE;
    for (number, update) in (0..).zip(&old.updates).filter(|(_, update)| is_gone(update) && !update.blocks.is_empty()) {
        *homeless.entry(print(update)) = number;
    }
    let mut found = alloc::vec![false; old.updates.len()];
    let at = |number: u32| old.updates.get(number as usize);
    for update in &new.updates {
        match at(before.get(Print::of(&update.id).0)) {
            Some(old) if is_same(old, update) => {}
            Some(_) => changes.changed.push(update.id.clone()),
            None => {
                let home = homeless.get(print(update));
                match at(home) {
                    Some(old) => {
                        *homeless.entry(print(update)) = NONE;
                        found[home as usize] = true;
                        changes.changed.push(update.id.clone());
                        changes.renamed.push((old.id.clone(), update.id.clone()));
                    }
                    None => changes.added.push(update.id.clone()),
                }
            }
        }
    }
    for (update, is_found) in old.updates.iter().zip(found) {
        if is_gone(update) && !is_found {
            changes.removed.push(update.id.clone());
        }
    }
    changes
}

/// The print of what an update says.
fn print(update: &Update<'_>) -> u64 {
    let mut print = Print::new();
    for block in &update.blocks {
        print.text(block.text);
        print.byte(0);
    }
    print.0
}

/// Whether two updates say the same, wherever they stand.
fn is_same(old: &Update<'_>, new: &Update<'_>) -> bool {
    let is_same = |(old, new): (&Block<'_>, &Block<'_>)| old.kind == new.kind && old.text == new.text;
    old.heading == new.heading
        && old.author == new.author
        && old.blocks.len() == new.blocks.len()
        && old.blocks.iter().zip(&new.blocks).all(is_same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, parse};

    const OFFER: &str = "## 10:05 An offer\n\nIt was small.\n";

    fn changes(old: &str, new: &str) -> Changes {
        compare(&parse(old, &Options::default()), &parse(new, &Options::default()))
    }

    #[test]
    fn nothing_is_new_in_the_same_text() {
        assert_eq!(changes(OFFER, OFFER), Changes::default());
        assert_eq!(changes("", ""), Changes::default());
    }

    #[test]
    fn an_edited_body_is_a_change() {
        let changes = changes(OFFER, "## 10:05 An offer\n\nIt was smaller than that.\n");
        assert_eq!((changes.added.len(), changes.changed.len(), changes.removed.len()), (0, 1, 0));
    }

    #[test]
    fn an_edited_heading_is_a_change_of_name() {
        let changes = changes(OFFER, "## 10:05 A small offer\n\nIt was small.\n");
        assert_eq!((changes.added.len(), changes.changed.len(), changes.removed.len()), (0, 1, 0));
        assert_eq!(changes.renamed.len(), 1);
    }

    #[test]
    fn what_is_gone_is_removed() {
        let changes = changes(&format!("{OFFER}\n## 10:01 A wait\n\nFor an offer.\n"), OFFER);
        assert_eq!((changes.added.len(), changes.changed.len(), changes.removed.len()), (0, 0, 1));
    }
}
