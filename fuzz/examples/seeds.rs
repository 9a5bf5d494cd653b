//! Writes what the fuzzer begins with into `corpus/`: made-up articles, the fixtures and the samples, scraps, pairs of
//! versions, and the scraps once more as a dictionary. None of it is committed; the same command gives the same files.
//!
//!     cargo run --package newsfold-fuzz --example seeds

use std::collections::BTreeSet;
use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};

use newsfold_fuzz::BETWEEN;
use newsfold_fuzz::generator::case::{Case, every_case};
use newsfold_fuzz::generator::scraps::SCRAPS;

/// Of the articles that can be made up, every so manieth is a seed: the fuzzer makes its own of the others.
const STRIDE: usize = 9;

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut pairs = Vec::new();
    for (number, (case, _)) in every_case().step_by(STRIDE).enumerate() {
        let name = format!("made-up-{number}");
        let text = case.article().text;
        if number % 4 == 0 {
            let newer = Case { posts: case.posts + 1, ..case }.article().text;
            pairs.push((name.clone(), format!("{text}{BETWEEN}{newer}")));
        }
        if number % 3 == 0 {
            let timeline = newsfold::parse(&text, &newsfold::Options::default());
            texts.push((format!("explicit-{number}"), newsfold::markdown(&timeline)));
        }
        texts.push((name, text));
    }
    for folder in ["../tests/fixtures", "../www/samples"] {
        for path in files(&root.join(folder))? {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            texts.push((name, fs::read_to_string(&path)?));
        }
    }
    texts.extend(SCRAPS.iter().enumerate().map(|(number, scrap)| (format!("scrap-{number}"), (*scrap).to_owned())));
    let times = times(&texts);

    for (target, seeds) in [("parse", &texts), ("markdown", &texts), ("compare", &pairs), ("times", &times)] {
        let folder = root.join("corpus").join(target);
        fs::create_dir_all(&folder)?;
        for (name, text) in seeds {
            fs::write(folder.join(name), text)?;
        }
        println!("newsfold: {} seeds in fuzz/corpus/{target}", seeds.len());
    }
    fs::write(root.join("corpus/words.dict"), dictionary())
}

/// The times of the texts as lines, a few to a seed, behind a day of the year 2014.
fn times(texts: &[(String, String)]) -> Vec<(String, String)> {
    const TO_A_SEED: usize = 4;
    let mut times = BTreeSet::new();
    for (_, text) in texts {
        let timeline = newsfold::parse(text, &newsfold::Options::default());
        times.extend(timeline.updates.iter().filter_map(|update| Some(update.time.as_ref()?.text.to_owned())));
    }
    let times: Vec<_> = times.into_iter().collect();
    let seeds = times.chunks(TO_A_SEED).map(|lines| format!("\0\x40{}\n", lines.join("\n")));
    seeds.enumerate().map(|(number, seed)| (format!("times-{number}"), seed)).collect()
}

/// The texts of a folder, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    Ok(files)
}

/// The scraps in libFuzzer's form: one in quotation marks a line, its bytes escaped where they are not plain.
fn dictionary() -> String {
    let escaped = |byte: u8| match byte {
        b'"' | b'\\' => format!("\\{}", byte as char),
        b' '..=b'~' => (byte as char).to_string(),
        _ => format!("\\x{byte:02X}"),
    };
    // libFuzzer takes words of up to 64 bytes.
    let words = SCRAPS.iter().filter(|scrap| scrap.len() < 64);
    words.map(|scrap| format!("\"{}\"\n", scrap.bytes().map(escaped).collect::<String>())).collect()
}
