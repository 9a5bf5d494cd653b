//! How fast text is read natively, beside two peers on the same bytes: pulldown-cmark, which walks all events of
//! Markdown, and memchr, which counts line ends and so shows what looking at every byte costs at least.
//!
//! ```text
//! cargo bench --bench parse                    one line of JSON for each measurement
//! cargo bench --bench parse -- write FOLDER    the texts of the browser's benchmarks, as files
//! ```
//!
//! The subjects take turns within each round, so that a busy machine is busy for all of them, and what counts is the
//! lower quartile of the rounds: a median is the work of others too where they take more than half of the machine.
//! Tables, ratios and gates are made of it by run.mjs.
#![allow(clippy::expect_used, reason = "a benchmark may stop")]

#[allow(dead_code, reason = "the tests need all of it")]
#[path = "../tests/generator/mod.rs"]
mod generator;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use generator::article;
use generator::format::FORMATS;
use generator::oddity::{Oddities, Oddity};
use generator::words::WORDS;
use newsfold::{Options, parse};
use pulldown_cmark::{Event, Parser};

/// The lengths of the texts, in bytes.
const SIZES: [usize; 3] = [100_000, 1_000_000, 16_000_000];
/// The texts of the browser's benchmarks, in updates.
const UPDATES: [u32; 3] = [100, 1_000, 10_000];

const ROUNDS: usize = 15;
/// Short texts are read again and again until a turn has lasted this long.
const TURN: Duration = Duration::from_millis(25);

/// Something that reads a text, and gives a number that depends on all that it did.
type Reader = fn(&str) -> usize;

/// What is measured.
const SUBJECTS: [(&str, Reader); 3] = [
    ("newsfold", |text| parse(text, &Options::default()).updates.len()),
    ("pulldown-cmark", |text| {
        Parser::new(text).map(black_box).filter(|event| matches!(event, Event::Start(_))).count()
    }),
    ("memchr", |text| memchr::memchr_iter(b'\n', text.as_bytes()).count()),
];

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => measure(),
        ["write", folder] => write(Path::new(folder)),
        _ => eprintln!("usage: cargo bench --bench parse [-- write FOLDER]"),
    }
}

fn measure() {
    for size in SIZES {
        let text = text_of(size);
        let repeats = SUBJECTS.map(|(_, read)| {
            let seconds = time(1, read, &text);
            ((TURN.as_secs_f64() / seconds) as usize).clamp(1, 100_000)
        });
        let mut rounds = SUBJECTS.map(|_| Vec::with_capacity(ROUNDS));
        for _ in 0..ROUNDS {
            for ((times, (_, read)), repeats) in rounds.iter_mut().zip(SUBJECTS).zip(repeats) {
                times.push(time(repeats, read, &text));
            }
        }
        for (mut times, (subject, _)) in rounds.into_iter().zip(SUBJECTS) {
            times.sort_by(f64::total_cmp);
            let seconds = times[ROUNDS / 4];
            println!(r#"{{"subject":"{subject}","bytes":{},"seconds":{seconds:e}}}"#, text.len());
        }
    }
}

/// The seconds that one reading takes.
fn time(repeats: usize, read: Reader, text: &str) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        black_box(read(black_box(text)));
    }
    start.elapsed().as_secs_f64() / repeats as f64
}

fn write(folder: &Path) {
    fs::create_dir_all(folder).expect("the folder can be made");
    for size in SIZES {
        fs::write(folder.join(format!("{size}-bytes.txt")), text_of(size)).expect("the text can be written");
    }
    for updates in UPDATES {
        fs::write(folder.join(format!("{updates}-updates.txt")), text(updates)).expect("the text can be written");
    }
}

/// A live blog of about so many bytes.
fn text_of(size: usize) -> String {
    let sample = text(1_000).len() as f64 / 1_000.0;
    text((size as f64 / sample) as u32)
}

/// A live blog of so many updates, newest first: time, heading, paragraphs, quotations and lists.
fn text(updates: u32) -> String {
    let format = FORMATS.iter().find(|format| format.name == "clock-24").expect("there is such a format");
    let oddities = Oddities::default().with(Oddity::Quotes).with(Oddity::Lists);
    article(format, WORDS[0], 1, updates, oddities).text
}
