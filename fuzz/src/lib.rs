//! What the fuzz targets share: how bytes become a text, what is asked of it, and how a target becomes a program.
//!
//! What must hold is not said here but in `tests/invariants`, once for the property tests and for these.

#[path = "../../tests/generator/mod.rs"]
#[allow(dead_code, reason = "the seeds want the articles and not what a parse must give of them")]
pub mod generator;
#[path = "../../tests/invariants/mod.rs"]
pub mod invariants;

use std::borrow::Cow;

/// What separates two texts in one input.
pub const BETWEEN: &str = "\n\0\n";

/// Bytes as a text: what is no UTF-8 becomes U+FFFD, as it does in a browser.
pub fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// Every hold that `tests/invariants` has on a single text.
pub fn parse(data: &[u8]) {
    let text = text(data);
    invariants::sound(&text);
    invariants::hinted(&text);
    invariants::line_ends(&text);
    invariants::trailing_blanks(&text, "\t\n\u{a0}");
}

/// A timeline that is written as Newsfold Markdown and read again.
pub fn markdown(data: &[u8]) {
    invariants::markdown(&text(data));
}

/// Lines as the times of updates, whatever they are, near a day that the first two bytes choose.
pub fn times(data: &[u8]) {
    let Some((near, lines)) = data.split_first_chunk::<2>() else { return };
    // 0 to 65535 is 1970 to 2149; a time that no text names is near this century.
    invariants::times(&text(lines), u16::from_le_bytes(*near).into());
}

/// An older text and a newer one.
pub fn compare(data: &[u8]) {
    let text = text(data);
    let (old, new) = text.split_once(BETWEEN).unwrap_or((&text, ""));
    invariants::changes(old, new);
    invariants::changes(new, old);
}

/// Makes a program of a target: one that fuzzes, where cargo-fuzz builds it; else one that asks the target of each
/// file that it is given, or of each file in a folder.
#[macro_export]
macro_rules! target {
    ($target:path) => {
        #[cfg(fuzzing)]
        libfuzzer_sys::fuzz_target!(|data: &[u8]| $target(data));

        #[cfg(not(fuzzing))]
        fn main() -> std::io::Result<()> {
            $crate::replay($target)
        }
    };
}

/// Asks a target of the files on the command line, and says how many there were.
pub fn replay(target: fn(&[u8])) -> std::io::Result<()> {
    let mut open: Vec<_> = std::env::args_os().skip(1).map(std::path::PathBuf::from).collect();
    let mut count = 0;
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in std::fs::read_dir(path)? {
                open.push(entry?.path());
            }
            continue;
        }
        let data = std::fs::read(&path)?;
        if std::panic::catch_unwind(|| target(&data)).is_err() {
            return Err(std::io::Error::other(format!("{} breaks an invariant, see above", path.display())));
        }
        count += 1;
    }
    println!("newsfold: {count} inputs hold");
    Ok(())
}
