//! The WebAssembly module that pages load: the boundary of the crate, and no standard library.
//!
//! A package of its own, for what makes a module small must not touch those who use the crate: only a library that is
//! nothing but a module is optimised as a whole, and only a module of its own can say what a panic does. What it
//! exports is written in `newsfold::wasm`; nothing else belongs here.
#![no_std]
#![cfg(target_arch = "wasm32")]

pub use newsfold::wasm::*;

/// Where memory comes from: the allocator that the standard library has for WebAssembly too.
#[global_allocator]
static MEMORY: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

/// Traps. There is nobody to read a message in WebAssembly; without one, none of the text and of the formatting that
/// every check of a bound would bring is in the module. JavaScript gets a `WebAssembly.RuntimeError`.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
