//! Reads the plain text of a rolling news article, a live blog, into a timeline of updates.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]

pub mod civil;
#[allow(dead_code, unused_imports, reason = "the decoder does not use every cue yet")]
mod language;
mod options;
#[allow(dead_code, unused_imports, reason = "the decoder does not use every scanner yet")]
mod scan;
mod timeline;
mod utf16;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use options::Options;
pub use timeline::*;

/// Reads a live blog.
pub fn parse<'s>(source: &'s str, _options: &Options) -> Timeline<'s> {
    Timeline { headline: source.lines().next(), language: "und", ..Timeline::default() }
}
