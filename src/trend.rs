//! Whether what comes one behind the other goes one way, but for slips.

use core::cmp::Ordering;

/// The steps of a row, up and down.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Trend {
    rises: usize,
    falls: usize,
}

impl Trend {
    /// Counts how one compares to the one before it.
    pub(crate) fn note(&mut self, order: Ordering) {
        self.rises += usize::from(order.is_gt());
        self.falls += usize::from(order.is_lt());
    }

    /// Whether for each step that goes the other way at least so many go one way.
    pub(crate) fn is_kept(self, steps: usize) -> bool {
        self.rises.min(self.falls).saturating_mul(steps) <= self.rises.max(self.falls)
    }
}
