//! Prints: numbers that stand for texts, and a table that finds what was kept under one.
//!
//! A print has 64 bits, so that two texts of one print are never met by accident; who makes two on purpose gets one
//! of them taken for the other, which the callers can bear.

use alloc::vec::Vec;

/// A print in the making: FNV-1a, small, and the same on every machine and in every release.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Print(pub(crate) u64);

impl Print {
    pub(crate) fn new() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }

    /// The print of some bytes.
    pub(crate) fn of(text: &str) -> Self {
        let mut print = Self::new();
        print.text(text);
        print
    }

    pub(crate) fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
    }

    /// Takes in one character.
    pub(crate) fn letter(&mut self, c: char) {
        // Its bytes but for those that say nothing, so that plain letters cost one step.
        let mut number = u32::from(c);
        while number > 0 {
            self.byte(number as u8);
            number >>= 8;
        }
    }

    /// Takes in a text.
    pub(crate) fn text(&mut self, text: &str) {
        text.bytes().for_each(|byte| self.byte(byte));
    }
}

/// No number is kept.
pub(crate) const NONE: u32 = u32::MAX;

/// Numbers by prints: a tree that is walked by two bits of the print at each step. It is at most 32 nodes deep
/// whatever the prints are, so no choice of texts makes it slow, as one can make a hash table slow.
#[derive(Debug, Default)]
pub(crate) struct Prints {
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    print: u64,
    number: u32,
    /// The nodes below it; 0 for none, since the root is below nothing.
    below: [u32; 4],
}

impl Prints {
    /// What is kept under a print, to read or to write; [`NONE`] the first time.
    pub(crate) fn entry(&mut self, print: u64) -> &mut u32 {
        let (at, above) = self.find(print);
        let new = self.nodes.len();
        if let Some((above, turn)) = above {
            self.nodes[above].below[turn] = new as u32;
        }
        if at == new {
            self.nodes.push(Node { print, number: NONE, below: [0; 4] });
        }
        &mut self.nodes[at].number
    }

    /// What is kept under a print; [`NONE`] for nothing.
    pub(crate) fn get(&self, print: u64) -> u32 {
        self.nodes.get(self.find(print).0).map_or(NONE, |node| node.number)
    }

    /// The number of the node of a print. If there is none yet, the number that it will get, with the node above it
    /// and the turn there.
    fn find(&self, print: u64) -> (usize, Option<(usize, usize)>) {
        // FNV spreads its bits upwards only as far as its prime goes; this brings all of them to the top.
        let mut path = (print ^ (print >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut at = 0;
        while let Some(node) = self.nodes.get(at).filter(|node| node.print != print) {
            let turn = (path >> 62) as usize;
            path <<= 2;
            match node.below[turn] {
                0 => return (self.nodes.len(), Some((at, turn))),
                below => at = below as usize,
            }
        }
        (at, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_found() {
        let mut prints = Prints::default();
        // Numbers that differ in their lowest bits, and in their highest.
        let keys = || (0..5000u64).flat_map(|n| [n, n << 50]).filter(|&key| key != 0);
        for key in keys() {
            *prints.entry(key) = key as u32 ^ (key >> 32) as u32;
        }
        for key in keys() {
            assert_eq!(*prints.entry(key), key as u32 ^ (key >> 32) as u32);
        }
        assert_eq!(*prints.entry(0), NONE);
    }
}
