//! The boundary: what JavaScript sees of Newsfold. The only module that names the WebAssembly crates.
//!
//! Values of JavaScript in, values of JavaScript out, and the checks that values of JavaScript need. Nothing is
//! decided here that a native caller would miss. Each function takes strings and at most one options object and
//! gives one plain object or string: nothing for the caller to free. The types of it all are in `timeline.d.ts`.
//!
//! Strings of JavaScript may hold lone surrogates, which have no UTF-8. The glue of wasm-bindgen puts U+FFFD in
//! their place (as `TextEncoder` does): one code unit for one code unit, so the offsets still fit the caller's string.

mod page;
mod posting;

use js_sys::{Object, RangeError, Reflect, TypeError};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::Node;

use crate::civil::Date;
use crate::{Options, Timeline};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("timeline.d.ts");

/// Reads a live blog.
///
/// Every text has a timeline; offsets are in UTF-16 code units of `text`.
///
/// @throws {TypeError} if `text` is not a string, or if there is an unknown option or one of the wrong type
/// @throws {RangeError} if an option has an impossible value
/// @example
/// const { headline, updates } = parse(article, { reference: "2025-01-23" });
#[wasm_bindgen(unchecked_return_type = "Timeline")]
pub fn parse(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ParseOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let text = read_text("parse", "text", text)?;
    let Reading { options, explain } = Reading::from_js("parse", options)?;
    give_timeline(crate::parse(&text, &options), &text, explain)
}

/// Reads a live blog and writes it as Newsfold Markdown: text that says itself what each line is.
///
/// @throws {TypeError} if `text` is not a string, or if there is an unknown option or one of the wrong type
/// @throws {RangeError} if an option has an impossible value
/// @example
/// const explicit = markdown(article);
#[wasm_bindgen]
pub fn markdown(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ParseOptions | null")] options: &JsValue,
) -> Result<String, JsValue> {
    let text = read_text("markdown", "text", text)?;
    let Reading { options, .. } = Reading::from_js("markdown", options)?;
    Ok(crate::markdown(&crate::parse(&text, &options)))
}

/// Says what is new in a live blog that was read before.
///
/// @throws {TypeError} if a text is not a string, or if there is an unknown option or one of the wrong type
/// @throws {RangeError} if an option has an impossible value
/// @example
/// const { added, changed } = compare(yesterday, today);
#[wasm_bindgen(unchecked_return_type = "Changes")]
pub fn compare(
    #[wasm_bindgen(js_name = "oldText", unchecked_param_type = "string")] old: &JsValue,
    #[wasm_bindgen(js_name = "newText", unchecked_param_type = "string")] new: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ParseOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let old = read_text("compare", "oldText", old)?;
    let new = read_text("compare", "newText", new)?;
    let Reading { options, .. } = Reading::from_js("compare", options)?;
    let changes = crate::compare(&crate::parse(&old, &options), &crate::parse(&new, &options));
    Ok(changes.serialize(&Serializer::json_compatible())?)
}

/// Reads a live blog that is in a page: an element, a document or a fragment, attached or not.
///
/// If a script in it describes a `LiveBlogPosting` in JSON-LD, that is what is read. Otherwise it is the text that
/// the elements hold, and what elements they are counts as evidence. `text` is what was read, and what the offsets
/// of the timeline are into, in UTF-16 code units.
///
/// @throws {TypeError} if `element` is not a node, or if there is an unknown option or one of the wrong type
/// @throws {RangeError} if an option has an impossible value
/// @example
/// const { text, timeline } = parseElement(document.querySelector("article"));
#[wasm_bindgen(js_name = parseElement, unchecked_return_type = "ParsedElement")]
pub fn parse_element(
    #[wasm_bindgen(unchecked_param_type = "Element | Document | DocumentFragment")] element: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ParseOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let caller = "parseElement";
    let Some(node) = element.dyn_ref::<Node>() else {
        let given = Given { caller, name: "element", value: element };
        let advice = "pass the element that holds the article";
        return Err(TypeError::new(&given.complaint("an element, a document or a fragment", advice)).into());
    };
    let Reading { options, explain } = Reading::from_js(caller, options)?;
    let (text, hints) = posting::read(node).map_or_else(|| page::read(node), |text| (text, Vec::new()));
    let timeline = give_timeline(crate::parse_hinted(&text, &hints, &options), &text, explain)?;
    let object = Object::new();
    Reflect::set(&object, &"text".into(), &text.into())?;
    Reflect::set(&object, &"timeline".into(), &timeline)?;
    Ok(object.into())
}

/// The version of Newsfold, such as `0.1.0`.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// How a text is to be read, and how much of what was found the caller wants.
#[derive(Default)]
struct Reading {
    options: Options,
    explain: bool,
}

impl Reading {
    const NAMES: &[&str] = &["language", "reference", "explain"];

    /// Reads the options object of the function named `caller`. Null and undefined count as left out, for the object
    /// and for each option in it.
    fn from_js(caller: &str, options: &JsValue) -> Result<Self, JsValue> {
        let mut reading = Self::default();
        for (name, value) in entries(caller, options)? {
            let option = Given { caller, name: &name, value: &value };
            match name.as_str() {
                "language" => {
                    reading.options.language = option.read("a BCP 47 tag such as \"de\" or \"pt-BR\"", tag)?
                }
                "reference" => reading.options.reference = option.read("a day written as \"2025-01-23\"", day)?,
                "explain" => reading.explain = option.boolean()?.unwrap_or_default(),
                _ => return Err(unknown_option(caller, &name, Self::NAMES)),
            }
        }
        Ok(reading)
    }
}

/// A well-formed BCP 47 tag, known to Newsfold or not: subtags of one to eight letters and digits.
fn tag(text: String) -> Option<String> {
    let subtag = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    text.split('-').all(subtag).then_some(text)
}

fn day(text: String) -> Option<Date> {
    Date::from_iso(&text)
}

/// The timeline as a plain object, its offsets in UTF-16.
fn give_timeline(mut timeline: Timeline<'_>, text: &str, explain: bool) -> Result<JsValue, JsValue> {
    if !explain {
        timeline.segments.clear();
        timeline.notes.clear();
    }
    timeline.count_in_utf16(text);
    let object = timeline.serialize(&Serializer::json_compatible())?;
    if !explain {
        // Left out, not empty: an empty list of notes would say that there was no doubt.
        for name in ["notes", "segments"] {
            Reflect::delete_property(object.unchecked_ref::<Object>(), &name.into())?;
        }
    }
    Ok(object)
}

/// The text that a function was given.
fn read_text(caller: &str, name: &str, value: &JsValue) -> Result<String, JsValue> {
    let wrong = || TypeError::new(&Given { caller, name, value }.complaint("a string", "pass the text of the article"));
    value.as_string().ok_or_else(|| wrong().into())
}

/// The own, enumerable properties of an options object.
fn entries(caller: &str, options: &JsValue) -> Result<Vec<(String, JsValue)>, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(Vec::new());
    }
    if !options.is_object() {
        return Err(
            Given { caller, name: "options", value: options }.wrong_type("an object such as { language: \"de\" }")
        );
    }
    let names = Object::keys(options.unchecked_ref::<Object>()).into_iter();
    names.map(|name| Ok((name.as_string().unwrap_or_default(), Reflect::get(options, &name)?))).collect()
}

fn unknown_option(caller: &str, name: &str, allowed: &[&str]) -> JsValue {
    let allowed = allowed.join(", ");
    TypeError::new(&format!("{caller}: expected only the options {allowed}, found \"{name}\": correct or remove it"))
        .into()
}

/// An argument or an option as the caller gave it, with the names that an error needs.
struct Given<'a> {
    caller: &'a str,
    name: &'a str,
    value: &'a JsValue,
}

impl Given<'_> {
    const ADVICE: &'static str = "correct it or leave it out";

    /// What `convert` makes of a string; it gives none for a string that is not as `expected` says.
    fn read<T>(&self, expected: &str, convert: fn(String) -> Option<T>) -> Result<Option<T>, JsValue> {
        if self.is_absent() {
            return Ok(None);
        }
        let text = self.value.as_string().ok_or_else(|| self.wrong_type(expected))?;
        match convert(text) {
            Some(value) => Ok(Some(value)),
            None => Err(RangeError::new(&self.complaint(expected, Self::ADVICE)).into()),
        }
    }

    fn boolean(&self) -> Result<Option<bool>, JsValue> {
        if self.is_absent() {
            return Ok(None);
        }
        self.value.as_bool().map(Some).ok_or_else(|| self.wrong_type("true or false"))
    }

    fn is_absent(&self) -> bool {
        self.value.is_undefined() || self.value.is_null()
    }

    fn wrong_type(&self, expected: &str) -> JsValue {
        TypeError::new(&self.complaint(expected, Self::ADVICE)).into()
    }

    fn complaint(&self, expected: &str, advice: &str) -> String {
        let Self { caller, name, .. } = self;
        format!("{caller}: expected {name} to be {expected}, found {}: {advice}", self.found())
    }

    /// The value in a few words: strings as they are, the rest by type.
    fn found(&self) -> String {
        /// More of a string says no more about the mistake.
        const LONGEST: usize = 40;
        if let Some(text) = self.value.as_string() {
            let start: String = text.chars().take(LONGEST).collect();
            let rest = if start.len() < text.len() { "…" } else { "" };
            return format!("\"{start}{rest}\"");
        }
        match self.value.js_typeof().as_string().as_deref() {
            _ if self.value.is_null() => "null".into(),
            Some("undefined") | None => "undefined".into(),
            Some("object") => "an object".into(),
            Some(kind) => format!("a {kind}"),
        }
    }
}
