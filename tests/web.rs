//! The boundary, in a browser: what JavaScript gives and gets. What the parse makes of a text is tested natively.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, reason = "a failed expectation is how a test fails")]

use js_sys::{Array, Error, JsString, Object, Reflect};
use newsfold::wasm::{compare, markdown, parse, parse_element, version};
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

fn keys(object: &JsValue) -> Vec<String> {
    Object::keys(object.unchecked_ref::<Object>()).iter().filter_map(|key| key.as_string()).collect()
}

/// The objects in a value, at any depth, that have this property.
fn having(name: &str, value: &JsValue) -> Vec<JsValue> {
    let mut found = Vec::new();
    let mut open = vec![value.clone()];
    while let Some(value) = open.pop().filter(|value| value.is_object()) {
        if Reflect::has(&value, &name.into()).unwrap_throw() {
            found.push(value.clone());
        }
        open.extend(Object::values(value.unchecked_ref::<Object>()).iter().filter(JsValue::is_object));
    }
    found
}

/// The piece of a string that an object with `start` and `end` is about.
fn slice(source: &JsString, span: &JsValue) -> JsString {
    let at = |name| get(span, name).as_f64().unwrap_throw() as u32;
    source.slice(at("start"), at("end"))
}

/// The message of the error that must be thrown, with its class.
fn refusal(text: &JsValue, options: &JsValue) -> String {
    let error = parse(text, options).expect_err("nothing was thrown");
    let error = error.dyn_into::<Error>().expect("what was thrown is no Error");
    format!("{}: {}", error.name(), error.message())
}

#[wasm_bindgen_test]
fn a_timeline_has_what_the_contract_says() {
    let timeline = parse(&ARTICLE.into(), &JsValue::UNDEFINED).unwrap_throw();
    let expected = "headline standfirst byline published language order ended keyPoints intro updates asides";
    assert_eq!(keys(&timeline).join(" "), expected);
    assert_eq!(get(&timeline, "headline"), "🚋 Tram strike in Köln-Süd – live");
    assert!(get(&timeline, "standfirst").is_null(), "what is absent is null");

    let updates = Array::from(&get(&timeline, "updates"));
    assert_eq!(updates.length(), 2);
    assert_eq!(keys(&updates.get(0)).join(" "), "id heading time author blocks start end confidence");
    assert_eq!(get(&updates.get(1), "heading"), "Depot’s gates reopen");
    let time = get(&updates.get(0), "time");
    assert_eq!(keys(&time).join(" "), "text kind clock local instant zone inferred");
    assert_eq!((get(&time, "kind"), get(&time, "clock")), ("clock".into(), "10:32".into()));
}

#[wasm_bindgen_test]
fn without_explain_there_are_no_segments_and_no_notes() {
    for options in [JsValue::UNDEFINED, JsValue::NULL, options(&[]), options(&[("explain", false.into())])] {
        let timeline = parse(&ARTICLE.into(), &options).unwrap_throw();
        assert!(get(&timeline, "segments").is_undefined() && get(&timeline, "notes").is_undefined());
    }
    let text =
        format!("{ARTICLE}11:20 GMT\r\n\r\nDepot’s gates reopen\r\n\r\n10:32 IST\r\n\r\nWho rings the bell?\r\n");
    let timeline = parse(&text.into(), &explained()).unwrap_throw();
    for (list, parts) in [("segments", "start end role confidence"), ("notes", "code message start end")] {
        let list = Array::from(&get(&timeline, list));
        assert!(list.length() > 0);
        for item in list.iter() {
            let mut names = keys(&item);
            names.sort_unstable();
            let mut parts: Vec<_> = parts.split(' ').collect();
            parts.sort_unstable();
            assert_eq!(names, parts);
            assert!(parts.iter().all(|part| !get(&item, part).is_null()));
        }
    }
    let timeline = parse(&"".into(), &explained()).unwrap_throw();
    assert!(Array::is_array(&get(&timeline, "segments")) && Array::is_array(&get(&timeline, "notes")));
}

#[wasm_bindgen_test]
fn offsets_are_the_string_s_own() {
    for article in [ARTICLE.into(), ARTICLE.repeat(40), ARTICLE.replace(|c: char| !c.is_ascii(), "")] {
        let source = JsString::from(article.as_str());
        let timeline = parse(&source, &explained()).unwrap_throw();

        let blocks = having("text", &timeline).into_iter().filter(|object| !get(object, "start").is_undefined());
        let mut seen = 0;
        for block in blocks {
            assert_eq!(JsValue::from(slice(&source, &block)), get(&block, "text"));
            seen += 1;
        }
        assert!(seen >= 3, "only {seen} blocks");

        let mut end = 0.0;
        for segment in Array::from(&get(&timeline, "segments")).iter() {
            assert_eq!(get(&segment, "start"), end);
            end = get(&segment, "end").as_f64().unwrap_throw();
        }
        assert_eq!(end, f64::from(source.length()), "the segments are the whole source");
    }
}

#[wasm_bindgen_test]
fn lone_surrogates_keep_their_place() {
    // Half of a tram at the beginning and in the middle of the first paragraph.
    let broken: Vec<u16> = ARTICLE
        .encode_utf16()
        .scan(0, |trams, unit| {
            *trams += usize::from(unit == 0xD83D);
            Some(if *trams <= 2 && unit == 0xDE8B { 0x20 } else { unit })
        })
        .collect();
    assert!(String::from_utf16(&broken).is_err());
    let source = JsString::from_char_code(&broken);
    let timeline = parse(&source, &explained()).unwrap_throw();

    assert_eq!(get(&timeline, "headline"), JsValue::from(source.slice(0, 33)));
    let update = Array::from(&get(&timeline, "updates")).get(1);
    let block = Array::from(&get(&update, "blocks")).get(0);
    assert_eq!(JsValue::from(slice(&source, &block)), get(&block, "text"));
    let segments = Array::from(&get(&timeline, "segments"));
    assert_eq!(get(&segments.get(segments.length() - 1), "end"), f64::from(source.length()));
}

#[wasm_bindgen_test]
fn options_are_read() {
    let undated =
        JsValue::from("Strike – live\n\n10:32\n\nDrivers vote to stay out\n\nThe vote was close on the day.\n");
    let given = options(&[("language", "en".into()), ("reference", "2025-01-23".into()), ("explain", JsValue::NULL)]);
    let timeline = parse(&undated, &given).unwrap_throw();
    assert_eq!(get(&timeline, "language"), "en");
    let time = get(&Array::from(&get(&timeline, "updates")).get(0), "time");
    assert_eq!(get(&time, "local"), "2025-01-23T10:32");
    assert_eq!(get(&time, "inferred"), true);
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

#[wasm_bindgen_test]
fn a_live_blog_is_written_as_explicit_text() {
    let explicit = markdown(&ARTICLE.into(), &JsValue::UNDEFINED).unwrap_throw();
    assert!(explicit.contains("\n## 10:32 GMT Drivers vote to stay out 🗳️\n"), "{explicit}");
    let again = parse(&explicit.into(), &JsValue::UNDEFINED).unwrap_throw();
    let first = parse(&ARTICLE.into(), &JsValue::UNDEFINED).unwrap_throw();
    let ids = |timeline: &JsValue| having("id", timeline).iter().map(|update| get(update, "id")).collect::<Vec<_>>();
    assert_eq!(ids(&again), ids(&first));
    assert!(markdown(&JsValue::NULL, &JsValue::UNDEFINED).is_err());
}

#[wasm_bindgen_test]
fn what_is_new_is_told_by_id() {
    let newer = format!("{ARTICLE}\r\n11:30 GMT\r\n\r\nFirst tram arrives\r\n\r\nIt was empty but for a dog.\r\n");
    let changes = compare(&ARTICLE.into(), &newer.into(), &JsValue::UNDEFINED).unwrap_throw();
    assert_eq!(keys(&changes), ["added", "changed", "removed", "renamed"]);
    let count = |name| Array::from(&get(&changes, name)).length();
    assert_eq!([count("added"), count("changed"), count("removed")], [1, 0, 0]);
}

/// An element with these children, in no document.
fn element(name: &str, children: &[&web_sys::Node]) -> web_sys::Element {
    let element = document().create_element(name).unwrap_throw();
    for child in children {
        element.append_child(child).unwrap_throw();
    }
    element
}

fn words(text: &str) -> web_sys::Node {
    let words = element("span", &[]);
    words.set_text_content(Some(text));
    words.first_child().unwrap_throw()
}

fn document() -> web_sys::Document {
    js_sys::global().unchecked_into::<web_sys::Window>().document().unwrap_throw()
}

fn read_element(element: &web_sys::Element) -> (String, JsValue) {
    let read = parse_element(element, &JsValue::UNDEFINED).unwrap_throw();
    (get(&read, "text").as_string().unwrap_throw(), get(&read, "timeline"))
}

#[wasm_bindgen_test]
fn an_element_is_read_as_lines() {
    let hidden = element("p", &[&words("nobody sees this")]);
    hidden.set_attribute("hidden", "").unwrap_throw();
    let article = element(
        "article",
        &[
            &element("h1", &[&words("  Strike \n at "), &element("em", &[&words("the depot ")])]),
            &element("script", &[&words("let a = 1;")]),
            &hidden,
            &element("p", &[&words("One"), &element("br", &[]), &words(" two")]),
            &element("ul", &[&element("li", &[&words("a")]), &element("li", &[&element("div", &[&words("b")])])]),
            &element("pre", &[&words("c  d\ne")]),
        ],
    );
    assert_eq!(read_element(&article).0, "Strike at the depot\n\nOne\ntwo\n\na\nb\n\nc  d\ne");
    assert_eq!(read_element(&element("div", &[])).0, "");
}

#[wasm_bindgen_test]
fn what_an_element_was_is_evidence() {
    let time = element("time", &[&words("2 hours ago")]);
    time.set_attribute("datetime", "2025-01-23T10:32:00.000Z").unwrap_throw();
    let article = element(
        "article",
        &[
            &element("h1", &[&words("🚋 Tram strike – live")]),
            &element(
                "section",
                &[
                    &element("div", &[&time]),
                    &element("h2", &[&words("Drivers vote to stay out")]),
                    &element("p", &[&words("The vote was close, the union’s branch secretary said.")]),
                    &element(
                        "blockquote",
                        &[&element("p", &[&words("The bell was not the point, and it never was.")])],
                    ),
                    &element("figure", &[&element("figcaption", &[&words("The depot in the morning")])]),
                ],
            ),
        ],
    );
    let (text, timeline) = read_element(&article);
    assert_eq!(get(&timeline, "headline"), "🚋 Tram strike – live");
    let updates = Array::from(&get(&timeline, "updates"));
    assert_eq!(updates.length(), 1);
    assert_eq!(get(&updates.get(0), "heading"), "Drivers vote to stay out");
    assert_eq!(get(&get(&updates.get(0), "time"), "instant"), "2025-01-23T10:32Z");
    let blocks = Array::from(&get(&updates.get(0), "blocks"));
    let kinds: Vec<_> = blocks.iter().filter_map(|block| get(&block, "kind").as_string()).collect();
    assert_eq!(kinds, ["paragraph", "quote", "caption"]);
    let source = JsString::from(text);
    for block in blocks.iter() {
        assert_eq!(JsValue::from(slice(&source, &block)), get(&block, "text"));
    }

    let explicit = markdown(&article, &JsValue::UNDEFINED).unwrap_throw();
    let written = "\n## 2 hours ago Drivers vote to stay out\n\n[datetime] 2025-01-23T10:32Z\n";
    assert!(explicit.contains(written), "{explicit}");
    let again = parse(&explicit.into(), &JsValue::UNDEFINED).unwrap_throw();
    let first = |timeline: &JsValue| get(&Array::from(&get(timeline, "updates")).get(0), "time");
    for part in ["text", "kind", "clock", "local", "instant", "zone", "inferred"] {
        assert_eq!(get(&first(&again), part), get(&first(&timeline), part), "{part}");
    }
}

#[wasm_bindgen_test]
fn a_posting_for_machines_is_read_as_it_is() {
    let json = r##"{"@graph": [{"@type": ["LiveBlogPosting"], "headline": "Tram strike", "inLanguage": "en",
        "liveBlogUpdate": [{"headline": "10:05 is no time here", "datePublished": "2025-01-23T10:32:00+00:00",
        "author": {"name": "Ana Quill"}, "articleBody": "One.\n# Two."}]}]}"##;
    let script = element("script", &[&words(json)]);
    script.set_attribute("type", "application/ld+json").unwrap_throw();
    let (_, timeline) = read_element(&element("div", &[&script, &element("p", &[&words("Something else.")])]));
    let updates = Array::from(&get(&timeline, "updates"));
    assert_eq!((get(&timeline, "headline"), updates.length()), ("Tram strike".into(), 1));
    let update = updates.get(0);
    assert_eq!(get(&update, "heading"), "10:05 is no time here");
    assert_eq!(
        (get(&update, "author"), get(&get(&update, "time"), "local")),
        ("Ana Quill".into(), "2025-01-23T10:32".into())
    );
    let texts: Vec<_> =
        Array::from(&get(&update, "blocks")).iter().filter_map(|block| get(&block, "text").as_string()).collect();
    assert_eq!(texts, ["One.", "# Two."]);

    script.set_text_content(Some("{ broken"));
    let (text, _) = read_element(&element("div", &[&script, &element("p", &[&words("Something else.")])]));
    assert_eq!(text, "Something else.");
}

#[wasm_bindgen_test]
fn what_is_no_element_is_refused() {
    let error = parse_element(&"text".into(), &JsValue::UNDEFINED).expect_err("nothing was thrown");
    let expected = "parseElement: expected element to be an element, a document or a fragment, found \"text\": \
        pass the element that holds the article";
    assert_eq!(error.dyn_into::<Error>().expect("no Error").message(), expected);
}
