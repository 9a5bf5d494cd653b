//! The walls of the house: which part may know of which. A design that nobody checks is a wish.
//!
//! * The core is pure: no browser, no clock, no files, no `unsafe`; only the module `wasm` names the WebAssembly crates.
//! * Each module of the core imports from the modules that [`MAY_IMPORT`] lists for it, and from no other. Tests
//!   inside of a module may import anything.
//! * In the shell, the renderer imports nothing, one file alone knows the WebAssembly module, and text never
//!   becomes HTML.
//!
//! Every check is a function from a source to complaints, and is tried below on sources that break its wall.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a failed expectation is how a test fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

type Table = &'static [(&'static str, &'static [&'static str])];

/// The modules of the core, with those that each may import, all of them above it: so there are no circles. A module
/// that is not here fails the test: put it in, with as little as it needs.
const MAY_IMPORT: Table = &[
    ("civil", &[]),
    ("letter", &[]),
    ("print", &[]),
    ("trend", &[]),
    ("work", &[]),
    ("line", &["work"]),
    ("feature", &["letter"]),
    ("timeline", &["civil"]),
    ("options", &["civil"]),
    ("utf16", &["timeline"]),
    ("compare", &["print", "timeline"]),
    ("language", &["civil", "letter", "work"]),
    ("scan", &["civil", "language", "letter", "timeline", "work"]),
    ("calendar", &["civil", "scan", "timeline"]),
    ("hint", &["feature", "language", "line", "scan"]),
    ("mould", &["civil", "language", "letter", "print", "scan", "trend", "work"]),
    ("piece", &["feature", "language", "letter", "mould", "scan", "timeline", "work"]),
    ("unroll", &["language", "letter", "line", "piece", "scan", "timeline", "trend", "work"]),
    ("joint", &["letter", "work"]),
    ("inline", &["language", "letter", "scan", "timeline"]),
    ("agenda", &["feature", "piece", "scan"]),
    ("habit", &["feature", "inline", "joint", "line", "piece", "scan"]),
    ("cut", &["habit", "inline", "joint", "language", "letter", "line", "piece", "scan", "timeline", "work"]),
    ("weights", &["feature", "language"]),
    ("state", &["timeline", "weights"]),
    ("lanes", &["state"]),
    ("transition", &["lanes", "state"]),
    ("style", &["lanes", "state"]),
    ("evidence", &["civil", "cut", "feature", "habit", "language", "piece", "scan", "style", "timeline"]),
    ("echo", &["letter", "line", "print", "work"]),
    ("context", &["echo", "feature", "language", "line", "piece", "scan"]),
    ("border", &["context", "feature", "language", "line", "piece", "work"]),
    ("census", &["context", "feature", "piece", "scan"]),
    (
        "lattice",
        &[
            "context", "cut", "feature", "habit", "inline", "lanes", "letter", "line", "piece", "scan", "state",
            "weights", "work",
        ],
    ),
    (
        "decode",
        &[
            "agenda",
            "border",
            "census",
            "context",
            "echo",
            "evidence",
            "feature",
            "habit",
            "lanes",
            "lattice",
            "line",
            "mould",
            "piece",
            "scan",
            "state",
            "style",
            "transition",
            "work",
        ],
    ),
    ("segment", &["decode", "line", "timeline"]),
    (
        "assemble",
        &[
            "calendar", "civil", "decode", "language", "letter", "line", "options", "piece", "print", "scan",
            "segment", "state", "timeline", "work",
        ],
    ),
    ("explicit", &["assemble", "civil", "decode", "hint", "language", "line", "piece", "scan", "state", "timeline"]),
    ("markdown", &["assemble", "civil", "explicit", "hint", "language", "letter", "line", "scan", "state", "timeline"]),
    (FACE, &[]),
    // The functions `compare` and `markdown` of the public face have the names of their modules.
    ("wasm", &["civil", "compare", "markdown", "utf16", FACE]),
];

/// The crate's public face, as a module: what `crate::name` means where `name` is no module.
const FACE: &str = "lib";

/// The crates that only the boundary may name.
const BOUNDARY_CRATES: &[&str] = &["js_sys", "wasm_bindgen", "wasm_bindgen_futures", "wasm_bindgen_test", "web_sys"];

/// The parts of the standard library that would make a parse depend on something besides its text.
const IMPURE: &[&str] = &["env", "fs", "io", "net", "os", "process", "thread", "time"];

/// The names through which text becomes markup or code in a browser.
const SINKS: &[&str] = &[
    "createContextualFragment",
    "DOMParser",
    "eval",
    "execCommand",
    "Function",
    "innerHTML",
    "insertAdjacentHTML",
    "outerHTML",
    "parseHTMLUnsafe",
    "setHTML",
    "setHTMLUnsafe",
    "srcdoc",
    "write",
    "writeln",
];

/// The file of the shell that loads the WebAssembly module.
const CORE: &str = "core.js";

#[test]
fn the_core_keeps_its_walls() {
    let sources = files("src", "rs");
    let modules: BTreeSet<String> = sources.iter().map(|(path, _)| module_of(path)).collect();
    let modules: BTreeSet<&str> = modules.iter().map(String::as_str).collect();
    assert!(modules.contains(FACE), "no sources were found");
    let complaints: Vec<String> =
        sources.iter().flat_map(|(path, source)| complaints_about_rust(path, source, &modules, MAY_IMPORT)).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn the_table_lists_no_module_that_is_gone() {
    let modules: BTreeSet<String> = files("src", "rs").iter().map(|(path, _)| module_of(path)).collect();
    for (module, _) in MAY_IMPORT {
        assert!(modules.contains(*module), "MAY_IMPORT names {module}, and there is no such module");
    }
}

#[test]
fn the_modules_import_only_from_those_above_them() {
    for (place, (module, imports)) in MAY_IMPORT.iter().enumerate() {
        for import in *imports {
            let above = MAY_IMPORT[..place].iter().any(|(name, _)| name == import);
            assert!(above, "{module} may import {import}, which is not above it");
        }
    }
}

#[test]
fn the_shell_keeps_its_walls() {
    let sources = files("www", "js");
    let complaints: Vec<String> =
        sources.iter().flat_map(|(path, source)| complaints_about_javascript(path, source)).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// The files below a folder of the project with that extension, with paths from the project's folder; nothing that
/// was installed or built.
fn files(folder: &str, extension: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut open = vec![root.join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                if !path.ends_with("node_modules") && !path.ends_with("pkg") {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|it| it == extension) {
                let source = fs::read_to_string(&path).expect("a source file can be read");
                found.push((path.strip_prefix(root).unwrap_or(&path).to_owned(), source));
            }
        }
    }
    found.sort();
    found
}

/// `src/scan.rs` and `src/scan/clock.rs` are both of the module `scan`.
fn module_of(path: &Path) -> String {
    let part = path.components().nth(1).map_or(path.as_os_str(), |part| part.as_os_str());
    Path::new(part).file_stem().unwrap_or(part).to_string_lossy().into_owned()
}

fn complaints_about_rust(path: &Path, source: &str, modules: &BTreeSet<&str>, table: Table) -> Vec<String> {
    let module = module_of(path);
    let mut complaints = Vec::new();
    let mut complain = |what: String| complaints.push(format!("{}: {what}", path.display()));

    let mut words = Vec::new();
    match TokenStream::from_str(source) {
        Ok(tokens) => flatten(tokens, &mut words),
        Err(error) => complain(format!("is not Rust: {error}")),
    }
    if words.iter().any(|word| word == "unsafe") {
        complain("has `unsafe`".into());
    }
    if module != "wasm" {
        for name in BOUNDARY_CRATES.iter().filter(|name| words.iter().any(|word| word == *name)) {
            complain(format!("names {name}, which is for src/wasm.rs alone"));
        }
    }
    for library in ["core", "std"] {
        for part in below(&[library], &words).iter().filter(|part| IMPURE.contains(part)) {
            complain(format!("uses {library}::{part}: a parse depends on its text alone"));
        }
    }

    // The face says what there is, so it sees all of it.
    if module == FACE {
        return complaints;
    }
    let Some((_, allowed)) = table.iter().find(|(name, _)| *name == module) else {
        complain(format!("the module {module} is not in MAY_IMPORT of tests/layering.rs"));
        return complaints;
    };
    // From src/scan/clock.rs, `super::super` is the crate too; the path has a part for each, and one for src.
    let supers = vec!["super"; path.components().count() - 1];
    let names = below(&["crate"], &words).into_iter().chain(below(&supers, &words));
    let imports: BTreeSet<&str> = names.map(|name| if modules.contains(name) { name } else { FACE }).collect();
    for import in imports {
        if import != module && !allowed.contains(&import) {
            complain(format!("imports {import}, which MAY_IMPORT of tests/layering.rs does not list for {module}"));
        }
    }
    complaints
}

/// The words and signs of a source: without comments, without what its literals say and without its tests.
fn flatten(tokens: TokenStream, words: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' && tokens.peek().is_some_and(is_cfg_test) => {
                // Up to the body of the item, or to its end where it has none.
                tokens.by_ref().find(|token| match token {
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                    TokenTree::Punct(sign) => sign.as_char() == ';',
                    _ => false,
                });
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.into());
                flatten(group.stream(), words);
                words.push(close.into());
            }
            TokenTree::Ident(word) => words.push(word.to_string()),
            TokenTree::Punct(sign) => words.push(sign.to_string()),
            TokenTree::Literal(_) => words.push("\"\"".into()),
        }
    }
}

fn is_cfg_test(token: &TokenTree) -> bool {
    token.to_string().replace(' ', "") == "[cfg(test)]"
}

/// The names right below a path: below `crate`, of `crate::line::Line` and of `crate::{line::{self, Line}}`, `line`.
fn below<'w>(path: &[&str], words: &'w [String]) -> BTreeSet<&'w str> {
    let prefix: Vec<&str> = path.iter().flat_map(|part| [*part, ":", ":"]).collect();
    let mut names = BTreeSet::new();
    for (at, window) in words.windows(prefix.len()).enumerate() {
        if window != prefix {
            continue;
        }
        let rest = &words[at + prefix.len()..];
        if rest.first().is_some_and(|word| word != "{") {
            names.extend(rest.first().map(String::as_str));
            continue;
        }
        let mut depth = 0;
        for (word, next) in rest.iter().zip(&rest[1..]) {
            depth = match word.as_str() {
                "{" => depth + 1,
                "}" => depth - 1,
                _ => depth,
            };
            if depth == 0 {
                break;
            }
            if depth == 1 && matches!(word.as_str(), "{" | ",") && next != "}" {
                names.insert(next.as_str());
            }
        }
    }
    names
}

fn complaints_about_javascript(path: &Path, source: &str) -> Vec<String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut complaints = Vec::new();
    let mut in_comment = false;
    for (number, line) in source.lines().enumerate() {
        let code = line.trim_start();
        in_comment |= code.starts_with("/*");
        let is_code = !in_comment && !code.starts_with("//");
        in_comment &= !line.contains("*/");
        if !is_code {
            continue;
        }
        let mut complain = |what: String| complaints.push(format!("{}:{}: {what}", path.display(), number + 1));
        // What a page's policy has to allow is a phrase that may be said.
        let line = line.replace("'wasm-unsafe-eval'", "");
        let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').collect();
        for sink in SINKS.iter().filter(|sink| words.contains(*sink)) {
            complain(format!("{sink} makes markup or code of text"));
        }
        let imports =
            words.iter().any(|word| matches!(*word, "import" | "require")) || code.starts_with("export * from");
        if imports && name.starts_with("render") {
            complain("the renderer imports nothing".into());
        }
        if line.contains("pkg/") && name != CORE {
            complain(format!("only {CORE} knows the WebAssembly module"));
        }
    }
    complaints
}

/// Broken walls, each with what is to be said about it.
mod tried_on {
    use super::*;

    fn rust(path: &str, source: &str) -> String {
        let modules = ["line", "scan", "wasm"].into();
        let table: Table = &[("line", &[]), ("scan", &["line"]), ("wasm", &[FACE])];
        complaints_about_rust(Path::new(path), source, &modules, table).join("\n")
    }

    fn javascript(path: &str, source: &str) -> String {
        complaints_about_javascript(Path::new(path), source).join("\n")
    }

    #[test]
    fn a_core_without_faults() {
        let source = "//! unsafe wasm_bindgen [`crate::scan`]\nuse std::fmt;\n/* web_sys */\n\
            pub(crate) fn f() -> &'static str { \"crate::scan std::time unsafe\" }\n\
            #[cfg(test)]\nmod tests { use super::*; use crate::scan::Clock; use std::fs; }\n";
        assert_eq!(rust("src/line.rs", source), "");
        assert_eq!(rust("src/wasm.rs", "use wasm_bindgen::prelude::*; use crate::{Options, Timeline};"), "");
        assert_eq!(rust("src/scan/age.rs", "use super::{clock, date}; use crate::scan::clock;"), "");
    }

    #[test]
    fn an_import_that_is_not_listed() {
        for source in [
            "use crate::scan::Clock;",
            "use crate::{line::Line, scan};",
            "use super::scan;",
            "fn f() { crate::scan::clock() }",
            "fn f() { g(|| [crate::scan::clock()]) }",
            "macro_rules! m { () => { crate::scan::clock() } }",
            "#[cfg(test)] use std::fs; use crate::scan;",
            "#[cfg(test)] mod tests { fn f() {} } fn g() { crate::scan::h() }",
        ] {
            let said = rust("src/line.rs", source);
            assert!(said.starts_with("src/line.rs: imports scan, which MAY_IMPORT"), "{source}: {said:?}");
        }
        assert!(rust("src/scan/age.rs", "use super::super::wasm;").contains("imports wasm"));
        assert!(rust("src/line.rs", "use crate::Options;").contains("imports lib"));
    }

    #[test]
    fn a_module_that_is_not_in_the_table() {
        assert!(rust("src/cleverness.rs", "").contains("the module cleverness is not in MAY_IMPORT"));
    }

    #[test]
    fn a_core_that_knows_a_browser_or_the_time() {
        assert!(rust("src/line.rs", "use wasm_bindgen::JsValue;").contains("names wasm_bindgen"));
        assert!(rust("src/lib.rs", "#[web_sys::thing] fn f() {}").contains("names web_sys"));
        assert!(rust("src/line.rs", "use std::{fmt, time::Instant};").contains("uses std::time"));
        assert!(rust("src/wasm.rs", "fn f() { std::env::args(); }").contains("uses std::env"));
    }

    #[test]
    fn unsafe_code() {
        assert!(rust("src/line.rs", "fn f() { unsafe { g() } }").contains("has `unsafe`"));
        assert!(rust("src/wasm.rs", "fn f() { unsafe { g() } }").contains("has `unsafe`"));
        assert!(rust("src/line.rs", "fn f( {").contains("is not Rust"));
    }

    #[test]
    fn a_shell_without_faults() {
        let source =
            "// innerHTML\n/**\n * @type {import(\"./pkg/newsfold.js\")} innerHTML\n */\nnode.textContent = text;\n";
        assert_eq!(javascript("www/render.js", source), "");
        assert_eq!(javascript("www/core.js", "await import(\"./pkg/newsfold.js\");"), "");
        assert_eq!(javascript("www/core.js", "const advice = \"allow 'wasm-unsafe-eval'\";"), "");
    }

    #[test]
    fn a_shell_that_makes_markup_of_text() {
        for source in [
            "node.innerHTML = text;",
            "node[\"innerHTML\"] = text;",
            "/* fine */\nnode.outerHTML += text;",
            "/**\n * fine\n */\nnode.insertAdjacentHTML(\"beforeend\", text);",
            "document.write(text);",
            "eval(text);",
            "const f = new Function(text);",
            "new DOMParser();",
        ] {
            assert!(javascript("www/demo.js", source).contains("makes markup or code of text"), "{source}");
        }
    }

    #[test]
    fn a_shell_with_a_broken_wall() {
        assert!(javascript("www/render.js", "import { a } from \"./a.js\";").contains("imports nothing"));
        assert!(javascript("www/render-time.js", "const a = await import(\"./a.js\");").contains("imports nothing"));
        assert!(javascript("www/demo.js", "import init from \"./pkg/newsfold.js\";").contains("only core.js knows"));
    }
}
