//! A count of the steps that a parse takes, for the tests that hold it to be linear.
//!
//! A clock tells a slow machine from a quick one; a count tells a loop within a loop from a loop, the same on every
//! machine. Whatever walks over bytes, lines, pieces or updates, and is reached more than once for one of them, says
//! [`count`]. In a build without debug assertions that is nothing at all, and [`steps`] gives 0.

#[cfg(feature = "std")]
std::thread_local! {
    static STEPS: core::cell::Cell<u64> = const { core::cell::Cell::new(0) };
}

/// Counts so many steps.
#[inline(always)]
pub(crate) fn count(steps: usize) {
    #[cfg(all(feature = "std", debug_assertions))]
    STEPS.set(STEPS.get().saturating_add(steps as u64));
    let _ = steps;
}

/// Counts one step; for `inspect`, where an iterator does the walking.
#[inline(always)]
pub(crate) fn step<T>(_: &T) {
    count(1);
}

/// What a function gives, and the steps that it took on this thread.
#[cfg(feature = "std")]
pub fn steps<T>(run: impl FnOnce() -> T) -> (T, u64) {
    let before = STEPS.get();
    let result = run();
    (result, STEPS.get() - before)
}
