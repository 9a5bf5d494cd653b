//! Prints the timeline of a live blog as JSON, with byte offsets.
//!
//! `cargo run --release --example parse -- FILE`, or the text on standard input.

use std::io::{self, Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("parse: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let bytes = match std::env::args_os().nth(1) {
        Some(path) => std::fs::read(path)?,
        None => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes)?;
            bytes
        }
    };
    let source = String::from_utf8_lossy(&bytes);
    let timeline = newsfold::parse(&source, &newsfold::Options::default());
    let mut out = io::BufWriter::new(io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, &timeline)?;
    writeln!(out)?;
    out.flush()
}
