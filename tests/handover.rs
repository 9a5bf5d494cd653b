//! The names that `src/wasm/boundary.js` gives to the variants of enums, which reach it as numbers: those that serde
//! writes, in the order of declaration.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a failed expectation is how a test fails")]

use newsfold::{AsideKind, BlockKind, Order, Role, StampKind};
use serde::Serialize;

/// The list of names that the script has under a name of its own.
fn names(list: &str) -> Vec<String> {
    let script = include_str!("../src/wasm/boundary.js");
    let (_, rest) = script.split_once(&format!("const {list} = [")).expect("the script has the list");
    let (names, _) = rest.split_once(']').expect("the list ends");
    names.split(',').map(|name| name.trim().trim_matches('"').to_owned()).collect()
}

/// Holds a list of names to variants with their numbers: all that there are.
fn assert_names<T: Serialize>(list: &str, variants: impl IntoIterator<Item = (T, usize)>) {
    let names = names(list);
    let mut count = 0;
    for (variant, number) in variants {
        let name = serde_json::to_value(variant).expect("an enum is JSON");
        assert_eq!(Some(name.as_str()), names.get(number).map(|name| Some(name.as_str())), "{list}, {number}");
        count += 1;
    }
    assert_eq!(count, names.len(), "{list} has other names than variants");
}

/// Pairs each variant with its number.
macro_rules! numbered {
    ($of:ident: $($name:ident)+) => {{
        // A variant that is missing below does not compile here.
        let _ = |it: $of| match it { $($of::$name => (),)+ };
        [$(($of::$name, $of::$name as usize),)+]
    }};
}

#[test]
fn the_script_names_the_variants_as_serde_does() {
    assert_names("ORDERS", numbered!(Order: NewestFirst OldestFirst Unknown));
    assert_names("BLOCKS", numbered!(BlockKind: Paragraph Quote List Caption Heading));
    assert_names("ASIDES", numbered!(AsideKind: Boilerplate Related Footer));
    assert_names("STAMPS", numbered!(StampKind: Clock Age Epoch Minute Over Phase));
    assert_names(
        "ROLES",
        numbered!(Role: Headline Standfirst Byline Time Author KeyPointsTitle KeyPoint Intro Heading Paragraph Quote
            ListItem Caption Boilerplate Related Footer Blank),
    );
}
