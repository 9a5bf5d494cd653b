//! Articles with what a reader says is in them: the role of every line, the parts of a line that holds several, the updates.
//!
//! `NAME.txt` is the article, `NAME.json` beside it the labels. What is asked of the parse of them is in the tests that
//! use this.
#![allow(dead_code, reason = "each test uses a part of it")]

mod role;

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use newsfold::Timeline;
use serde_json::Value;

use role::{class_of, role_at};

/// The labelled articles in a folder of `tests`, in the order of their names.
pub fn articles(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let files = fs::read_dir(&folder).expect("there is the folder").map(|entry| entry.expect("a file").path());
    let is_labelled =
        |path: &PathBuf| path.extension().is_some_and(|it| it == "txt") && path.with_extension("json").exists();
    let mut files: Vec<_> = files.filter(is_labelled).collect();
    files.sort();
    assert!(!files.is_empty(), "no labelled article in {}", folder.display());
    files
}

/// What is in a file.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The name of an article.
pub fn name(path: &Path) -> String {
    path.file_stem().expect("a file has a name").to_string_lossy().into_owned()
}

/// A part of a line, with what a reader says that it is.
#[derive(Debug)]
pub struct Part<'l> {
    /// Its line, counted from 0.
    pub line: usize,
    /// Where it begins, in bytes.
    pub at: usize,
    /// What it is to a reader.
    pub class: &'l str,
}

impl Part<'_> {
    /// What the parse takes it for.
    pub fn found(&self, timeline: &Timeline<'_>) -> &'static str {
        role_at(timeline, self.at).map_or("nothing", class_of)
    }
}

/// For each update of the labels the range that it begins in, in bytes: its first line, or its first part of a line that
/// holds several updates.
pub fn openings(text: &str, labels: &Value) -> Vec<Range<usize>> {
    let ranges = lines(text);
    let mut openings: Vec<Range<usize>> = Vec::new();
    for label in labels["labels"].as_array().expect("there are labels") {
        let line = ranges[line_of(label)].clone();
        let first = openings.len();
        let parts = label["parts"].as_array().map_or(std::slice::from_ref(label), Vec::as_slice);
        for part in parts {
            // What a page sets above a post, a button or a number, is no part of it.
            let is_aside = matches!(part["role"].as_str(), Some("boilerplate" | "related"));
            let update = part["update"].as_u64().or(label["update"].as_u64());
            if is_aside || update != Some(openings.len() as u64) {
                continue;
            }
            let at = if openings.len() > first { place(&text[line.clone()], part) + line.start } else { line.start };
            if let Some(before) = openings[first..].last_mut() {
                before.end = at;
            }
            openings.push(at..line.end);
        }
    }
    openings
}

/// Where a part of a line begins, in bytes.
fn place(line: &str, part: &Value) -> usize {
    let indent = line.chars().take_while(|c| c.is_whitespace()).count();
    let characters = part["start"].as_u64().map_or(indent, |start| start as usize);
    line.chars().take(characters).map(char::len_utf8).sum()
}

/// The ranges of the lines of a text, each with its end.
fn lines(text: &str) -> Vec<Range<usize>> {
    let range = |at: &mut usize, line: &str| {
        let from = *at;
        *at += line.len();
        Some(from..*at)
    };
    text.split_inclusive('\n').scan(0, range).collect()
}

/// The line that a label is of, counted from 0.
fn line_of(label: &Value) -> usize {
    label["line"].as_u64().expect("a label has a line") as usize
}

/// The parts of a text that have labels.
pub fn parts<'l>(text: &str, labels: &'l Value) -> Vec<Part<'l>> {
    let ranges = lines(text);
    let mut found = Vec::new();
    for label in labels["labels"].as_array().into_iter().flatten() {
        let number = line_of(label);
        let Range { start, end } = ranges[number];
        let line = text[start..end].trim_end_matches(['\r', '\n']);
        let parts = label["parts"].as_array().map_or(std::slice::from_ref(label), Vec::as_slice);
        for part in parts {
            let at = start + place(line, part);
            let class = class(part["role"].as_str().unwrap_or_default(), !label["update"].is_null());
            found.push(Part { line: number, at, class });
        }
    }
    found
}

/// Whether a text is what a label names, or near it: whether "KBN's" is part of a name, or "Uhr" of a time, is a
/// matter of taste.
pub fn near(want: &Value, got: Option<&str>) -> bool {
    match (want.as_str(), got) {
        (Some(want), Some(got)) => want.contains(got) || got.contains(want),
        (want, got) => want.is_none() && got.is_none(),
    }
}

/// Roles that are one thing to a reader, by their names in the labels.
fn class(label: &str, in_update: bool) -> &str {
    match label {
        "byline" if in_update => "stamp",
        "footer" | "boilerplate" | "related" => "aside",
        "para" | "quote" | "list" => "paragraph",
        "time" | "time_author" => "stamp",
        "keypoints_title" | "keypoint" => "key points",
        "lede" => "intro",
        other => other,
    }
}
