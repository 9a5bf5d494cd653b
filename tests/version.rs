//! One release has one version, wherever it is written: the crate, the npm package, and the script that asks the
//! WebAssembly which one it is.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a failed expectation is how a test fails")]

use std::fs;
use std::path::Path;

#[test]
fn the_script_and_the_packages_have_the_version_of_the_crate() {
    let version = env!("CARGO_PKG_VERSION");
    for (file, line) in [
        ("www/core.js", format!("const VERSION = \"{version}\";")),
        ("www/package.json", format!("  \"version\": \"{version}\",")),
        ("www/package-lock.json", format!("  \"version\": \"{version}\",")),
    ] {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("the file is there");
        assert!(text.lines().any(|other| other == line), "{file} has no line `{line}`");
    }
}
