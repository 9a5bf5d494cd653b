//! A part of a page, read into text and hints: one line for each block element, and what sort of element it was.
//!
//! A part of the boundary: the DOM is walked here and nothing is decided. The text is what a reader of the page
//! would see of it, white space as browsers fold it (CSS Text 3, section 4.1.1); styles are not looked at, so that an
//! element that is in no document reads the same.

use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

use crate::{Hint, LineHint};

/// What is no text of the article whatever is in it.
const SKIPPED: &[&str] = &[
    "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "video", "audio", "canvas",
    "select", "textarea", "input",
];

/// Elements that stand on lines of their own, by the style sheet of the HTML standard (section 15.3). Those with a
/// `true` also have a blank line around them.
const BLOCKS: &[(&str, bool)] = &[
    ("address", false),
    ("article", true),
    ("aside", true),
    ("blockquote", true),
    ("body", false),
    ("button", false),
    ("caption", true),
    ("dd", false),
    ("details", true),
    ("div", false),
    ("dl", true),
    ("dt", false),
    ("fieldset", true),
    ("figcaption", true),
    ("figure", true),
    ("footer", true),
    ("form", true),
    ("h1", true),
    ("h2", true),
    ("h3", true),
    ("h4", true),
    ("h5", true),
    ("h6", true),
    ("header", true),
    ("hr", true),
    ("li", false),
    ("main", true),
    ("nav", true),
    ("ol", true),
    ("p", true),
    ("pre", true),
    ("section", true),
    ("summary", false),
    ("table", true),
    ("td", false),
    ("th", false),
    ("tr", false),
    ("ul", true),
];

/// What elements say of the lines in them.
const HINTS: &[(&str, Hint)] = &[
    ("h1", Hint::Title),
    ("h2", Hint::Heading),
    ("h3", Hint::Heading),
    ("h4", Hint::Heading),
    ("h5", Hint::Heading),
    ("h6", Hint::Heading),
    ("p", Hint::Paragraph),
    ("li", Hint::ListItem),
    ("dt", Hint::ListItem),
    ("dd", Hint::ListItem),
    ("blockquote", Hint::Quote),
    ("figcaption", Hint::Caption),
    ("caption", Hint::Caption),
    ("nav", Hint::Aside),
    ("aside", Hint::Aside),
    ("footer", Hint::Aside),
    ("button", Hint::Aside),
];

fn of<T: Copy>(table: &[(&str, T)], name: &str) -> Option<T> {
    table.iter().find(|(tag, _)| *tag == name).map(|(_, value)| *value)
}

/// The text of a node with the hints of its lines.
pub(super) fn read(root: &Node) -> (String, Vec<LineHint>) {
    let mut page = Page::default();
    let mut open: Vec<Open> = Vec::new();
    // No recursion: pages made by programs are deeper than a stack.
    let mut node = Some(root.clone());
    while let Some(current) = node {
        let inside = page.enter(&current, &mut open);
        node = if inside { current.first_child() } else { None };
        let mut done = current;
        while node.is_none() {
            if open.last().is_some_and(|open| open.node == done)
                && let Some(open) = open.pop()
            {
                page.leave(open);
            }
            if done == *root {
                page.end_line();
                return (page.text, page.hints);
            }
            node = done.next_sibling();
            match done.parent_node() {
                Some(parent) if node.is_none() => done = parent,
                _ => break,
            }
        }
    }
    (page.text, page.hints)
}

/// An element that the walk is in.
struct Open {
    node: Node,
    /// Whether it is a block, and if so whether blank lines are around it.
    block: Option<bool>,
    hint: Option<Hint>,
    is_pre: bool,
    /// For a `time`: its `datetime`, and where its text begins.
    time: Option<(Option<String>, usize)>,
}

#[derive(Default)]
struct Page {
    text: String,
    hints: Vec<LineHint>,
    /// Where the line that is being written begins.
    line: usize,
    /// A space or a line end is due before the next character.
    space: bool,
    breaks: usize,
    /// The hints of the elements around, outermost first.
    around: Vec<Hint>,
    pre: usize,
}

impl Page {
    /// Begins a node; gives whether its children are to be read.
    fn enter(&mut self, node: &Node, open: &mut Vec<Open>) -> bool {
        let Some(element) = node.dyn_ref::<Element>() else {
            if node.node_type() == Node::TEXT_NODE {
                self.write(&node.node_value().unwrap_or_default());
            }
            return node.node_type() != Node::COMMENT_NODE;
        };
        let name = element.local_name();
        if SKIPPED.contains(&name.as_str()) || element.has_attribute("hidden") {
            return false;
        }
        if name == "br" {
            self.end_line();
            self.breaks = (self.breaks + 1).min(2);
            return false;
        }
        let block = of(BLOCKS, &name);
        if let Some(blank) = block {
            self.end_block(blank);
        }
        let hint = of(HINTS, &name);
        self.around.extend(hint);
        let is_pre = name == "pre";
        self.pre += usize::from(is_pre);
        let time = (name == "time").then(|| (element.get_attribute("datetime"), self.text.len()));
        open.push(Open { node: node.clone(), block, hint, is_pre, time });
        true
    }

    fn leave(&mut self, open: Open) {
        if let Some((datetime, from)) = open.time {
            let written = self.text.get(from..).unwrap_or_default();
            let start = from + (written.len() - written.trim_start().len());
            if start < self.text.len() {
                self.hints.push(LineHint { range: start..self.text.len(), hint: Hint::Time, datetime });
            }
        }
        if let Some(blank) = open.block {
            self.end_block(blank);
        }
        if open.hint.is_some() {
            self.around.pop();
        }
        self.pre -= usize::from(open.is_pre);
    }

    /// Writes the text of a text node.
    fn write(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '\n' | '\r' if self.pre > 0 => {
                    self.end_line();
                    self.breaks = (self.breaks + 1).min(2);
                }
                ' ' | '\t' | '\n' | '\r' | '\u{C}' if self.pre == 0 => self.space = true,
                _ => {
                    if self.breaks > 0 && !self.text.is_empty() {
                        self.text.extend(core::iter::repeat_n('\n', self.breaks));
                        self.line = self.text.len();
                    } else if self.space && self.text.len() > self.line {
                        self.text.push(' ');
                    }
                    (self.breaks, self.space) = (0, false);
                    self.text.push(c);
                }
            }
        }
    }

    fn end_block(&mut self, blank: bool) {
        self.end_line();
        self.breaks = self.breaks.max(1 + usize::from(blank));
    }

    /// Closes a line, with the hints of the elements that it is in.
    fn end_line(&mut self) {
        let range = self.line..self.text.len();
        if !range.is_empty() && self.breaks == 0 {
            let more = self.around.iter().any(|hint| *hint != Hint::Paragraph);
            for (number, &hint) in self.around.iter().enumerate() {
                // A paragraph within a quotation or an item is there for its space.
                let again = self.around.iter().take(number).any(|before| *before == hint);
                if !(again || more && hint == Hint::Paragraph) {
                    self.hints.push(LineHint { range: range.clone(), hint, datetime: None });
                }
            }
        }
        self.space = false;
    }
}
