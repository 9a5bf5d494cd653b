//! What a page says of itself to machines: a `LiveBlogPosting` of schema.org in JSON-LD, written as Newsfold Markdown.
//!
//! A part of the boundary, since the engine's own `JSON.parse` reads it.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

/// Objects within objects are searched to this depth: `@graph`, `mainEntity` and the lists around them.
const DEPTH: usize = 4;

/// The live blog that the scripts in a node describe, as explicit text; none if there is no update with a text in one.
pub(super) fn read(root: &Node) -> Option<String> {
    let mut open = vec![root.clone()];
    while let Some(node) = open.pop() {
        let is_data = node.dyn_ref::<Element>().is_some_and(|element| {
            element.local_name() == "script"
                && element
                    .get_attribute("type")
                    .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
        });
        if is_data {
            let json = JSON::parse(&node.text_content().unwrap_or_default()).ok();
            if let Some(text) = json.and_then(|json| posting(&json, DEPTH)).and_then(|posting| markdown(&posting)) {
                return Some(text);
            }
        }
        // The next sibling below the first child, so that nodes come in the order of the page.
        if node != *root {
            open.extend(node.next_sibling());
        }
        open.extend(node.first_child());
    }
    None
}

fn posting(value: &JsValue, depth: usize) -> Option<JsValue> {
    if !value.is_object() || depth == 0 {
        return None;
    }
    if Array::is_array(value) {
        return Array::from(value).iter().find_map(|value| posting(&value, depth));
    }
    if list(&get(value, "@type")).iter().any(|kind| kind.as_string().as_deref() == Some("LiveBlogPosting")) {
        return Some(value.clone());
    }
    ["@graph", "mainEntity"].iter().find_map(|name| posting(&get(value, name), depth - 1))
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// JSON-LD writes a list of one as that one.
fn list(value: &JsValue) -> Vec<JsValue> {
    if Array::is_array(value) { Array::from(value).to_vec() } else { vec![value.clone()] }
}

/// A property as one line of text.
fn line(object: &JsValue, name: &str) -> Option<String> {
    let text = get(object, name).as_string()?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// The names of the authors, who are texts or objects with names.
fn authors(object: &JsValue) -> Option<String> {
    let authors = list(&get(object, "author"));
    let names = authors.iter().filter_map(|author| author.as_string().or_else(|| line(author, "name")));
    let names = names.map(|name| name.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|name| !name.is_empty());
    let names = names.collect::<Vec<_>>().join(", ");
    (!names.is_empty()).then_some(names)
}

fn markdown(posting: &JsValue) -> Option<String> {
    let mut text = String::from("---\nlive-blog: 1\n");
    let language = line(posting, "inLanguage");
    let mut matter = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            text.extend([name, ": ", &value, "\n"]);
        }
    };
    matter("language", language);
    matter("standfirst", line(posting, "description"));
    matter("byline", authors(posting));
    matter("published", line(posting, "datePublished"));
    text.push_str("---\n");
    if let Some(headline) = line(posting, "headline").or_else(|| line(posting, "name")) {
        text.extend(["\n# ", &headline, "\n"]);
    }
    let mut has_update = false;
    for update in list(&get(posting, "liveBlogUpdate")).iter().filter(|update| update.is_object()) {
        let heading = line(update, "headline").or_else(|| line(update, "name"));
        let body = get(update, "articleBody").as_string().or_else(|| line(update, "text")).unwrap_or_default();
        let paragraphs: Vec<&str> = body.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if heading.is_none() && paragraphs.is_empty() {
            continue;
        }
        has_update = true;
        // The backslash keeps a heading that begins with a time from being read as one.
        match heading {
            Some(heading) => text.extend(["\n## \\", &heading, "\n"]),
            None => text.push_str("\n##\n"),
        }
        for (mark, value) in [("time", line(update, "datePublished")), ("author", authors(update))] {
            if let Some(value) = value {
                text.extend(["[", mark, "] ", &value, "\n"]);
            }
        }
        for paragraph in paragraphs {
            let escape = if paragraph.starts_with(['#', '>', '-', '[', '\\']) { "\\" } else { "" };
            text.extend(["\n", escape, paragraph, "\n"]);
        }
    }
    has_update.then_some(text)
}
