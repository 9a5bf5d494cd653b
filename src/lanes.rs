//! A score for each state, in lanes that are added and compared eight at a time.
//!
//! To decode is to add and to compare the scores of all states, after each state and for each piece. WebAssembly has
//! instructions for eight numbers of 16 bits at once; for other machines the compiler finds theirs. A sum that does
//! not fit into 16 bits stays at the end of their range, where a state is too far behind the best one to lead anywhere.

use crate::state::{STATES, State};

/// Eight lanes.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod vector {
    use core::arch::wasm32::{
        i16x8, i16x8_add_sat, i16x8_bitmask, i16x8_eq, i16x8_extract_lane as lane, i16x8_gt, i16x8_max, i16x8_shuffle,
        i16x8_splat, i16x8_sub_sat,
    };

    pub(super) use core::arch::wasm32::v128 as Vector;

    #[inline(always)]
    pub(super) fn splat(score: i16) -> Vector {
        i16x8_splat(score)
    }

    #[inline(always)]
    pub(super) fn add(one: Vector, other: Vector) -> Vector {
        i16x8_add_sat(one, other)
    }

    #[inline(always)]
    pub(super) fn max(one: Vector, other: Vector) -> Vector {
        i16x8_max(one, other)
    }

    pub(super) fn sub(one: Vector, other: Vector) -> Vector {
        i16x8_sub_sat(one, other)
    }

    pub(super) fn from([a, b, c, d, e, f, g, h]: [i16; 8]) -> Vector {
        i16x8(a, b, c, d, e, f, g, h)
    }

    pub(super) fn above(one: Vector, other: Vector) -> u8 {
        i16x8_bitmask(i16x8_gt(one, other))
    }

    pub(super) fn equal(one: Vector, other: Vector) -> u8 {
        i16x8_bitmask(i16x8_eq(one, other))
    }

    pub(super) fn best(it: Vector) -> i16 {
        let halves = i16x8_max(it, i16x8_shuffle::<4, 5, 6, 7, 0, 1, 2, 3>(it, it));
        let quarters = i16x8_max(halves, i16x8_shuffle::<2, 3, 0, 1, 4, 5, 6, 7>(halves, halves));
        lane::<0>(quarters).max(lane::<1>(quarters))
    }

    pub(super) fn to(it: Vector) -> [i16; 8] {
        [
            lane::<0>(it),
            lane::<1>(it),
            lane::<2>(it),
            lane::<3>(it),
            lane::<4>(it),
            lane::<5>(it),
            lane::<6>(it),
            lane::<7>(it),
        ]
    }
}

/// Eight lanes.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod vector {
    use core::array::from_fn;

    pub(super) type Vector = [i16; 8];

    #[inline(always)]
    pub(super) fn splat(score: i16) -> Vector {
        [score; 8]
    }

    #[inline(always)]
    pub(super) fn add(one: Vector, other: Vector) -> Vector {
        from_fn(|at| one[at].saturating_add(other[at]))
    }

    #[inline(always)]
    pub(super) fn max(one: Vector, other: Vector) -> Vector {
        from_fn(|at| one[at].max(other[at]))
    }

    pub(super) fn sub(one: Vector, other: Vector) -> Vector {
        from_fn(|at| one[at].saturating_sub(other[at]))
    }

    pub(super) fn from(lanes: [i16; 8]) -> Vector {
        lanes
    }

    /// A bit for each lane that is better than the other one.
    pub(super) fn above(one: Vector, other: Vector) -> u8 {
        (0..8).fold(0, |bits, at| bits | u8::from(one[at] > other[at]) << at)
    }

    /// A bit for each lane that is the same as the other one.
    pub(super) fn equal(one: Vector, other: Vector) -> u8 {
        (0..8).fold(0, |bits, at| bits | u8::from(one[at] == other[at]) << at)
    }

    /// The best lane.
    pub(super) fn best(it: Vector) -> i16 {
        it.into_iter().fold(i16::MIN, i16::max)
    }

    pub(super) fn to(it: Vector) -> [i16; 8] {
        it
    }
}

/// How many vectors hold all states.
const VECTORS: usize = STATES.div_ceil(8);

/// A score for each state.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lanes([vector::Vector; VECTORS]);

// Loops over numbers and nothing else, so that a compiler that is told to write little writes what is meant.
impl Lanes {
    /// The same score for every state.
    pub(crate) fn all(score: i16) -> Self {
        Self([vector::splat(score); VECTORS])
    }

    /// Adds a score to that of every state.
    pub(crate) fn add(&mut self, score: i16) {
        for at in 0..VECTORS {
            self.0[at] = vector::add(self.0[at], vector::splat(score));
        }
    }

    /// Adds to each score another one.
    pub(crate) fn add_each(&mut self, other: &Self) {
        for at in 0..VECTORS {
            self.0[at] = vector::add(self.0[at], other.0[at]);
        }
    }

    /// Raises each score to another one and so much more, where that is better.
    pub(crate) fn raise(&mut self, other: &Self, more: i16) {
        for at in 0..VECTORS {
            self.0[at] = vector::max(self.0[at], vector::add(other.0[at], vector::splat(more)));
        }
    }

    /// Raises each score to two others and so much more, where that is better.
    pub(crate) fn raise_to_both(&mut self, one: &Self, other: &Self, more: i16) {
        for at in 0..VECTORS {
            let both = vector::add(one.0[at], other.0[at]);
            self.0[at] = vector::max(self.0[at], vector::add(both, vector::splat(more)));
        }
    }

    /// The best score of all.
    pub(crate) fn best(&self) -> i16 {
        let mut best = self.0[0];
        for at in 1..VECTORS {
            best = vector::max(best, self.0[at]);
        }
        vector::best(best)
    }

    /// The most by which a score is better than the other one of the same state.
    pub(crate) fn lead(&self, other: &Self) -> i16 {
        let mut lead = vector::splat(i16::MIN);
        for at in 0..VECTORS {
            lead = vector::max(lead, vector::sub(self.0[at], other.0[at]));
        }
        vector::best(lead)
    }

    /// The states whose scores are above nought if each is given a lead, with their own scores.
    pub(crate) fn each_above(&self, leads: &Self, mut each: impl FnMut(usize, i16)) {
        for at in 0..VECTORS {
            let mut above = vector::above(vector::add(self.0[at], leads.0[at]), vector::splat(0));
            if above > 0 {
                let scores = vector::to(self.0[at]);
                while above > 0 {
                    let lane = above.trailing_zeros() as usize;
                    each(8 * at + lane, scores[lane]);
                    above &= above - 1;
                }
            }
        }
    }

    /// The score of one state.
    pub(crate) fn of(&self, state: State) -> i16 {
        vector::to(self.0[state as usize / 8])[state as usize % 8]
    }

    /// The number of the first state that has this score.
    pub(crate) fn place(&self, score: i16) -> Option<usize> {
        let mut at = 0;
        while at < VECTORS {
            let equal = vector::equal(self.0[at], vector::splat(score));
            if equal > 0 {
                return Some(8 * at + equal.trailing_zeros() as usize);
            }
            at += 1;
        }
        None
    }
}

impl From<&[i16; STATES]> for Lanes {
    fn from(scores: &[i16; STATES]) -> Self {
        let mut lanes = Self::all(i16::MIN);
        for at in 0..VECTORS {
            lanes.0[at] =
                vector::from(core::array::from_fn(|lane| scores.get(8 * at + lane).copied().unwrap_or(i16::MIN)));
        }
        lanes
    }
}
