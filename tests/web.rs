//! The boundary, in a browser: what JavaScript gives and gets. What the parse makes of a text is tested natively.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, reason = "a test may panic")]

use js_sys::{Array, Error, Object, Reflect};
use newsfold::wasm::{parse, version};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A live blog with characters of one, two, three and four bytes before and inside of everything that has a place.
const ARTICLE: &str = "\
🚋 Tram strike in Köln-Süd – live\r\n\r\n\
By Ana Quill\r\n\r\n\
Drivers 🚋 stayed out for a third day – and the depot in Öfen stayed shut, its gates chained and its yard full of trams.\r\n\r\n\
10:32 GMT\r\n\r\n\
Drivers vote to stay out 🗳️\r\n\r\n\
The vote was close, the union’s branch secretary said in front of the depot – 212 to 198 👩🏽‍🔧 – and the talks go on.\r\n\r\n\
11:05 GMT\r\n\r\n\
Depot’s gates reopen\r\n\r\n\
“We’re going back in,” one driver said as the first trams – empty, their lights on – rolled past the crowd at noon.\r\n";

fn options(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        Reflect::set(&object, &(*name).into(), value).unwrap_throw();
    }
    object.into()
}

fn explained() -> JsValue {
    options(&[("explain", true.into())])
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_throw()
}

/// The message of the error that must be thrown, with its class.
fn refusal(text: &JsValue, options: &JsValue) -> String {
    let error = parse(text, options).expect_err("nothing was thrown");
    let error = error.dyn_into::<Error>().expect("what was thrown is no Error");
    format!("{}: {}", error.name(), error.message())
}

#[wasm_bindgen_test]
fn without_explain_there_are_no_segments_and_no_notes() {
    for options in [JsValue::UNDEFINED, JsValue::NULL, options(&[]), options(&[("explain", false.into())])] {
        let timeline = parse(&ARTICLE.into(), &options).unwrap_throw();
        assert!(get(&timeline, "segments").is_undefined() && get(&timeline, "notes").is_undefined());
    }
    let timeline = parse(&"".into(), &explained()).unwrap_throw();
    assert!(Array::is_array(&get(&timeline, "segments")) && Array::is_array(&get(&timeline, "notes")));
}

#[wasm_bindgen_test]
fn errors_say_what_was_expected_what_was_found_and_what_to_do() {
    let text = JsValue::from("text");
    let nothing = JsValue::UNDEFINED;
    let day = "expected reference to be a day written as \"2025-01-23\"";
    let tag = "expected language to be a BCP 47 tag such as \"de\" or \"pt-BR\"";
    let advice = "correct it or leave it out";
    for (said, expected) in [
        (
            refusal(&nothing, &nothing),
            "TypeError: parse: expected text to be a string, found undefined: pass the text of the article".to_owned(),
        ),
        (
            refusal(&text, &"en".into()),
            format!("TypeError: parse: expected options to be an object such as {{ language: \"de\" }}, found \"en\": {advice}"),
        ),
        (
            refusal(&text, &options(&[("lang", "en".into())])),
            "TypeError: parse: expected only the options language, reference, explain, found \"lang\": correct or remove it"
                .to_owned(),
        ),
        (
            refusal(&text, &options(&[("explain", 1.into())])),
            format!("TypeError: parse: expected explain to be true or false, found a number: {advice}"),
        ),
        (
            refusal(&text, &options(&[("reference", js_sys::Date::new_0().into())])),
            format!("TypeError: parse: {day}, found an object: {advice}"),
        ),
        (
            refusal(&text, &options(&[("reference", "2025-02-30".into())])),
            format!("RangeError: parse: {day}, found \"2025-02-30\": {advice}"),
        ),
        (
            refusal(&text, &options(&[("language", "🚋".repeat(41).into())])),
            format!("RangeError: parse: {tag}, found \"{}…\": {advice}", "🚋".repeat(40)),
        ),
    ] {
        assert_eq!(said, expected);
    }
}

#[wasm_bindgen_test]
fn the_version_is_the_crate_s() {
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}
