//! Texts that are built to make a parse slow, and the proof that it is not: the steps of a parse, counted, grow with the
//! text and no faster. A clock has no part in it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a test may panic")]

mod invariants;

use invariants::steps;

/// A text of any length: what it opens with, and what is then repeated, each to an equal share of the length. A `%` is
/// the number of the repetition.
struct Pathology {
    name: &'static str,
    opening: &'static str,
    repeated: &'static [&'static str],
}

impl Pathology {
    fn text(&self, bytes: usize) -> String {
        let mut text = self.opening.to_owned();
        for (part, unit) in (1..).zip(self.repeated) {
            let end = bytes * part / self.repeated.len();
            for number in 0.. {
                if text.len() >= end {
                    break;
                }
                text.push_str(&unit.replace('%', &number.to_string()));
            }
        }
        text
    }
}

const fn of(name: &'static str, opening: &'static str, repeated: &'static [&'static str]) -> Pathology {
    Pathology { name, opening, repeated }
}

/// What a scanner, the decoder or the assembly could be led to walk over again and again.
#[rustfmt::skip]
const PATHOLOGIES: &[Pathology] = &[
    // One line from end to end.
    of("letters", "", &["a"]),
    of("capitals", "", &["A"]),
    of("digits", "", &["1"]),
    of("spaces", "", &[" "]),
    of("no-break spaces", "", &["\u{a0}"]),
    of("zero-width spaces", "", &["\u{200b}"]),
    of("nothing but NUL", "", &["\0"]),
    of("words", "", &["word "]),
    of("sentences", "", &["The bell was not the point. "]),
    of("ideographs", "", &["漢"]),
    of("letters in pairs of bytes", "", &["Łł "]),
    of("combining marks on one letter", "a", &["\u{301}"]),
    of("combining marks on every letter", "", &["a\u{301}\u{301}\u{301}"]),
    of("bidi controls", "", &["\u{202e}a\u{2066}"]),
    of("emoji joined to emoji", "", &["👩\u{200d}"]),

    // Marks.
    of("stops", "", &["."]),
    of("commas", "", &[","]),
    of("colons", "", &[": "]),
    of("colons before quotations", "", &[": \""]),
    of("plus signs", "", &["+"]),
    of("plus signs around updates", "", &["+++ 10:32 Swan +++ "]),
    of("brackets that open", "", &["("]),
    of("brackets of all sorts", "", &["([{"]),
    of("brackets in brackets", "", &["(", ")"]),
    of("quotations in quotations", "", &["“", "”"]),
    of("quotation marks behind a stop", "abc.", &["\""]),
    of("hash signs", "", &["#"]),
    of("bars", "", &["a | b "]),
    of("slashes", "", &["A/"]),
    of("scores without an end", "", &["1-"]),
    of("times without an end", "", &["1:1"]),

    // Glue: a line that is one word, with places to cut it all along.
    of("stops without a space", "", &["abc."]),
    of("stops met by capitals without a space", "", &["Abc."]),
    of("stops met by capitals", "", &["The bell was not the point.Drivers said no."]),
    of("stops met by words longer than any", "", &["abc.Abcdefghijklmnopqrstuvwxyzabcdefgh"]),
    of("stops met by addresses", "", &["abc.Abc@"]),
    of("calls and closing quotation marks", "", &["Abc!”"]),
    of("brackets before stops", "", &["abc)."]),
    of("quotation marks before stops", "", &["abc'''."]),
    of("capitals in the middle of a word", "10:32", &["Ab"]),
    of("capitals behind digits in a glued line", "10:32Swan ", &["1", "Ab"]),
    of("halves of names behind digits in a glued line", "10:32Swan ", &["1", "Mc"]),
    of("addresses without a space", "", &["https://a.b/c"]),
    of("addresses", "", &["https://a.b/c "]),

    // Stamps and what leads to them.
    of("stamps in a line", "", &["10:32 "]),
    of("stamps on lines", "", &["10:32\n"]),
    of("a stamp and spaces", "10:32", &[" "]),
    of("a lead and spaces", "at", &[" "]),
    of("leads", "", &["Posted at "]),
    of("leads with colons", "", &["Updated: "]),
    of("leads glued to times", "", &["A published at 18:45 "]),
    of("dates of scrapers", "", &["date 2029-03-01 "]),
    of("dates on lines", "", &["Friday 2 March 2029\n"]),
    of("zones of more than one meaning", "", &["10:32 IST\nSwan %\n"]),
    of("ages", "", &["20m ago "]),
    of("ages on lines", "", &["20m ago\n"]),
    of("minutes of a match", "", &["45+2' "]),
    of("overs", "", &["3rd over: A 1-0 "]),
    of("names", "", &["Anna Quill, "]),
    of("names joined by words", "", &["Anna Quill and "]),
    of("bylines", "", &["By Anna Quill\n"]),
    // Found by fuzzing: such a word was read again from each of its letters.
    of("words that a digit closes", "", &["9 ,bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9\n"]),

    // Lines.
    of("line feeds", "", &["\n"]),
    of("carriage returns", "", &["\r"]),
    of("both", "", &["\r\n"]),
    of("lines of one byte", "", &["a\n"]),
    of("lines of a byte order mark", "", &["\u{feff}\n"]),
    of("white space of all sorts between two letters", "a", &["\n \t\u{2028}"]),
    of("headings", "", &["Depot % votes to stay out\n"]),
    of("one heading", "", &["Drivers vote to stay out\n"]),
    of("headings that grow", "", &["Drivers vote\nDrivers vote to stay\nDrivers vote to stay out\n"]),
    of("updates without text", "", &["10:32\n\nDrivers vote to stay out\n\n"]),
    of("cue words", "", &["Read more "]),
    of("cue words on lines", "", &["Read more\n"]),
    of("titles of key points", "", &["Key points\n"]),
    of("appeals", "", &["Your support makes all the difference. Donate. Subscribe. Sign up. "]),

    // Newsfold Markdown.
    of("timed headings", "", &["## 10:32 Depot %\n"]),
    of("one timed heading", "", &["## 10:32 Depot\n"]),
    of("headings that are empty", "## 10:32\n", &["##\n"]),
    of("paragraphs that are empty", "## 10:32 A\n", &["\\\n"]),
    of("authors below a screen of blank lines", "## 10:32 A\n[author] B\n", &["\n", "[author] C\n"]),
    of("days", "## 10:32 A\n", &["[date] 2029-03-02\n## 10:32 A\n"]),
    of("key points and updates alike", "# A\n## Key points\n", &["- Depot votes again today\n", "## 10:32 Depot votes again today\n"]),
    of("front matter without an end", "---\nlive-blog: 1\n", &["language: en\n"]),
    of("items and quotations", "---\nlive-blog: 1\n---\n", &["> a\n- b\n"]),
];

#[test]
fn no_text_takes_more_than_its_length() {
    const SMALL: usize = 4_000;
    const LARGE: usize = 24_000;
    // Whether one long word has the hash of a word that means something is chance, and costs a look at it or not.
    const SLACK: f64 = 1.5;
    let mut faults = Vec::new();
    for pathology in PATHOLOGIES {
        let (small, large) = (pathology.text(SMALL), pathology.text(LARGE));
        let (few, many) = (steps(&small).1, steps(&large).1);
        assert!(few > 0 || !cfg!(debug_assertions), "nothing was counted");
        let growth = many as f64 / few.max(1) as f64;
        let expected = large.len() as f64 / small.len() as f64;
        println!(
            "{:>6.1} steps a byte, growth {growth:.2} of {expected:.2}: {}",
            many as f64 / large.len() as f64,
            pathology.name
        );
        if growth > expected * SLACK {
            faults.push(format!("{}: {expected:.1} times the text took {growth:.1} times the steps", pathology.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A long text is read in stretches: what looks at all of it for each of them shows only where there are many.
#[test]
fn many_stretches_take_as_long_as_their_lines() {
    const LINES: usize = 10_000;
    const TIMES: usize = 24;
    let few = steps(&"a\n".repeat(LINES)).1;
    let many = steps(&"a\n".repeat(LINES * TIMES)).1;
    assert!(many * 2 <= few * 3 * TIMES as u64, "{TIMES} times the lines took {many} steps, and once {few}");
}

#[test]
fn they_are_read_soundly() {
    for pathology in PATHOLOGIES {
        let text = pathology.text(2_000);
        // A panic says what is wrong, and not with which text.
        println!("{}", pathology.name);
        invariants::sound(&text);
        invariants::line_ends(&text);
        invariants::trailing_blanks(&text, " \n\u{a0}");
    }
}

#[test]
fn a_text_of_many_lines_and_one_of_a_single_line_are_read() {
    for text in ["a\n".repeat(100_000), "\n".repeat(1_000_000), "The bell was not the point. ".repeat(100_000)] {
        let timeline = invariants::linear(&text);
        assert_eq!(timeline.segments.last().map(|segment| segment.end), Some(text.len()));
    }
}
