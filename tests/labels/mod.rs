//! Articles with what a reader says is in them: the role of every line, the parts of a line that holds several, the updates.
//!
//! `NAME.txt` is the article, `NAME.json` beside it the labels. What is asked of the parse of them is in the tests that
//! use this.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};

use newsfold::{Role, Timeline};
use serde_json::Value;

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
        let segment = timeline.segments.iter().find(|it| (it.start..it.end).contains(&self.at));
        segment.map_or("nothing", |it| class_of(it.role))
    }
}

/// The parts of a text that have labels.
pub fn parts<'l>(text: &str, labels: &'l Value) -> Vec<Part<'l>> {
    let starts: Vec<_> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut found = Vec::new();
    for label in labels["labels"].as_array().into_iter().flatten() {
        let number = label["line"].as_u64().expect("a label has a line") as usize;
        let line = text[starts[number]..].lines().next().unwrap_or_default();
        let indent = line.chars().take_while(|c| c.is_whitespace()).count();
        let parts = label["parts"].as_array().map_or(std::slice::from_ref(label), Vec::as_slice);
        for part in parts {
            let characters = part["start"].as_u64().map_or(indent, |start| start as usize);
            let at = starts[number] + line.chars().take(characters).map(char::len_utf8).sum::<usize>();
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

/// The same of the roles of the parse.
fn class_of(role: Role) -> &'static str {
    match role {
        Role::Headline => "headline",
        Role::Standfirst => "standfirst",
        Role::Byline => "byline",
        Role::Time | Role::Author => "stamp",
        Role::KeyPointsTitle | Role::KeyPoint => "key points",
        Role::Intro => "intro",
        Role::Heading => "heading",
        Role::Paragraph | Role::Quote | Role::ListItem => "paragraph",
        Role::Caption => "caption",
        Role::Boilerplate | Role::Related | Role::Footer => "aside",
        Role::Blank => "blank",
    }
}
