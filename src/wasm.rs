//! The boundary: what JavaScript sees of Newsfold. The only module that names the WebAssembly crates.
//!
//! Values of JavaScript in, values of JavaScript out, and the checks that values of JavaScript need. Nothing is
//! decided here that a native caller would miss. Each function takes strings and at most one options object and
//! gives one plain object or string: nothing for the caller to free. The types of it all are in `timeline.d.ts`.
//!
//! Strings of JavaScript may hold lone surrogates, which have no UTF-8. The glue of wasm-bindgen puts U+FFFD in
//! their place (as `TextEncoder` does): one code unit for one code unit, so the offsets still fit the caller's string.
//!
//! What only JavaScript knows of is looked at in JavaScript, where no value has to cross over for it: `boundary.js` checks
//! arguments and makes objects, `page.js` and `posting.js` read what is in a page into text.

mod table;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use crate::civil::Date;
use crate::{Hint, LineHint, Options};
use table::Table;

#[wasm_bindgen(module = "/src/wasm/boundary.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn text(caller: &str, name: &str, value: &JsValue) -> Result<String, JsValue>;
    #[wasm_bindgen(catch)]
    fn node(value: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn options(caller: &str, given: &JsValue) -> Result<String, JsValue>;
    fn timeline(source: &JsValue, numbers: &[u32], words: &str, explain: bool) -> JsValue;
    #[wasm_bindgen(js_name = parsedElement)]
    fn parsed_element(text: &str, numbers: &[u32], words: &str, explain: bool) -> JsValue;
    fn changes(numbers: &[u32], words: &str) -> JsValue;
}

#[wasm_bindgen(module = "/src/wasm/page.js")]
extern "C" {
    fn page(root: &JsValue) -> Option<String>;
}

#[wasm_bindgen(module = "/src/wasm/posting.js")]
extern "C" {
    fn posting(root: &JsValue) -> Option<String>;
}

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
    #[wasm_bindgen(js_name = "text", unchecked_param_type = "string")] given: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ParseOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let source = text("parse", "text", given)?;
    let Reading { options, explain } = Reading::from_js("parse", options)?;
    let Table { numbers, words } = Table::of(&crate::parse(&source, &options), &source, explain);
    Ok(timeline(given, &numbers, &words, explain))
}

/// Reads a live blog and writes it as Newsfold Markdown: text that says itself what each line is. The live blog is a
/// text, or what is in a page, as for `parseElement`.
///
/// @throws {TypeError} if `text` is neither a string nor a node, or if there is an unknown option or one of the wrong type
/// @throws {RangeError} if an option has an impossible value
/// @example
/// const explicit = markdown(article);
#[wasm_bindgen]
pub fn markdown(
    #[wasm_bindgen(js_name = "text", unchecked_param_type = "string | Element | Document | DocumentFragment")]
    given: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ParseOptions | null")] options: &JsValue,
) -> Result<String, JsValue> {
    let (source, hints) = match lines_of(given) {
        Some(lines) => lines,
        None => (text("markdown", "text", given)?, Vec::new()),
    };
    let Reading { options, .. } = Reading::from_js("markdown", options)?;
    Ok(crate::markdown(&crate::parse_hinted(&source, &hints, &options)))
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
    let old = text("compare", "oldText", old)?;
    let new = text("compare", "newText", new)?;
    let Reading { options, .. } = Reading::from_js("compare", options)?;
    let table = Table::of_changes(&crate::compare(&crate::parse(&old, &options), &crate::parse(&new, &options)));
    Ok(changes(&table.numbers, &table.words))
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
    node(element)?;
    let Reading { options, explain } = Reading::from_js("parseElement", options)?;
    let (source, hints) = lines_of(element).unwrap_or_default();
    let Table { numbers, words } = Table::of(&crate::parse_hinted(&source, &hints, &options), &source, explain);
    Ok(parsed_element(&source, &numbers, &words, explain))
}

/// The text that is in a part of a page, with what its markup says of the lines; none for what is no part of a page.
fn lines_of(root: &JsValue) -> Option<(String, Vec<LineHint>)> {
    if let Some(text) = posting(root) {
        return Some((text, Vec::new()));
    }
    let page = page(root)?;
    let mut rest = page.as_str();
    let hints = core::iter::from_fn(|| {
        let (line, below) = rest.split_once('\n')?;
        rest = below;
        hint(line)
    });
    let hints = hints.collect();
    Some((rest.to_owned(), hints))
}

/// A hint as `page.js` writes it.
fn hint(line: &str) -> Option<LineHint> {
    use Hint::*;
    const HINTS: [Hint; 8] = [Title, Heading, Paragraph, ListItem, Quote, Caption, Time, Aside];
    let mut rest = line;
    let mut number = || {
        let (number, behind) = rest.split_once(' ')?;
        rest = behind;
        number.parse::<usize>().ok()
    };
    let (hint, start, end) = (*HINTS.get(number()?)?, number()?, number()?);
    Some(LineHint { range: start..end, hint, datetime: (!rest.is_empty()).then(|| rest.to_owned()) })
}

/// The version of Newsfold, such as `0.1.0`.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// How a text is to be read, and how much of what was found the caller wants.
struct Reading {
    options: Options,
    explain: bool,
}

impl Reading {
    /// Reads the options object of the function named `caller`.
    fn from_js(caller: &str, given: &JsValue) -> Result<Self, JsValue> {
        let read = options(caller, given)?;
        let mut read = read.split('\n').map(|option| (!option.is_empty()).then_some(option));
        let mut next = || read.next().flatten();
        Ok(Self {
            options: Options { language: next().map(str::to_owned), reference: next().and_then(Date::from_iso) },
            explain: next().is_some(),
        })
    }
}
