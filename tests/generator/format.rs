//! How publishers and those who copy them lay a live blog out: one row of [`FORMATS`] for each format.
//!
//! A row is three templates. What stands outside of braces holds the page together and has no role to be checked:
//! blanks, punctuation, list numbers. Inside of braces stands
//!
//! - `headline`, `standfirst`, `byline`, `intro`, `appeal` (without a line end after its last sentence), `forum`,
//!   `key-points-title`, `key-points`, `date PATTERN`;
//! - of a post: `heading`, `HEADING` (in capitals), `author`, `time PATTERN`, `again PATTERN` (the same moment once
//!   more), `body`, `paragraph` (the first one alone), `day` (a line whenever the day changes), `n`;
//! - `b TEXT`, `r TEXT`, `k TEXT`: chrome, a pointer elsewhere, the title of the key points, word for word.
//!
//! A pattern is like those of strftime: `%H` 08, `%k` 8, `%I` 08 of 12, `%l` 8 of 12, `%M` minute, `%f` ".05" or
//! nothing on the hour, `%p` AM, `%P` am, `%q` a.m., `%A` weekday, `%e` day, `%d` 08, `%B` month, `%b` its first three
//! letters, `%Y` year; `%g` "1 hr 4 min ago", `%G` "64m ago", `%m` minute of the match, `%o` number of the over.

use std::fmt;

use newsfold::Order;

/// One format.
pub struct Format {
    pub name: &'static str,
    /// The languages that it is seen in; none for all.
    pub languages: &'static [&'static str],
    pub order: Order,
    pub head: &'static str,
    pub post: &'static str,
    /// What stands between two paragraphs.
    pub gap: &'static str,
    pub foot: &'static str,
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Format {
    /// Whether the posts have titles of their own, so that a post without a body can be told from none.
    pub fn has_headings(&self) -> bool {
        self.post.to_lowercase().contains("{heading}")
    }

    /// Whether a post has a time of day.
    pub fn has_clocks(&self) -> bool {
        self.post.contains("%M") || self.post.contains("%f")
    }
}

const ALL: &[&str] = &[];
const EN: &[&str] = &["en"];

const fn row(
    name: &'static str,
    languages: &'static [&'static str],
    order: Order,
    head: &'static str,
    post: &'static str,
    gap: &'static str,
    foot: &'static str,
) -> Format {
    Format { name, languages, order, head, post, gap, foot }
}

use Order::{NewestFirst as New, OldestFirst as Old, Unknown as Any};

/// A header with blank lines, as most pages have it.
const PLAIN: &str = "{headline}\n\n{standfirst}\n\n{intro}\n\n";
/// A header without blank lines.
const FLAT: &str = "{headline}\n{standfirst}\n{intro}\n";

#[rustfmt::skip]
pub const FORMATS: &[Format] = &[
    // Without times.
    row("flat-glued", ALL, Any, "{headline}\n{standfirst}\n{appeal}{intro}\n", "{heading}\n{body}\n", "\n", "{forum}\n"),
    row("flat-unglued", ALL, Any, "{headline}\n{standfirst}\n{appeal}\n{intro}\n", "{heading}\n{body}\n", "\n", "{forum}\n"),
    row("flat-plain", ALL, Any, FLAT, "{heading}\n{body}\n", "\n", ""),
    row("blank-lines", ALL, Any, PLAIN, "{heading}\n\n{body}\n\n", "\n\n", ""),
    row("capitals", EN, Any, FLAT, "{HEADING}\n{body}\n", "\n", ""),
    row("lone-updated", EN, Any, FLAT, "{heading}\n{body}\n{b Updated}\n", "\n", ""),
    row("covered-here", EN, Any, "{headline}\n\n{byline}\n\n{k What we covered here}\n\n{key-points}\n\n{b 322 Posts}\n\n", "{heading}\n\n{body}\n\n", "\n\n", ""),
    // Author and date.
    row("author-date", ALL, New, FLAT, "{heading}\n{body}\n{author}{time %e %B %Y %H:%M}\n", "\n", ""),
    row("author-date-blank", EN, New,
        "{b Stay up to date with notifications from The Estuary Post}\n\n{b Notifications can be managed in browser preferences.}\n\n{headline}\n\n{standfirst}\n\n{appeal}\n\n{intro}\n\n",
        "{heading}\n\n{body}\n\n{author}{time %e %B %Y %H:%M}\n\n", "\n\n", ""),
    row("portal", ALL, New, "{headline}\n\n{intro}\n\n{key-points-title}\n\n{key-points}\n\n", "{heading}\n\n{time %H:%M} , {author}\n\n{body}\n\n", "\n\n", ""),
    row("portal-dated", ALL, New, "{headline}\n\n{intro}\n\n{key-points-title}\n\n{key-points}\n\n", "{heading}\n\n{time %A %e %B %Y %H:%M} , {author}\n\n{body}\n\n", "\n\n", ""),
    row("portal-bare", ALL, New, "{headline}\n\n{intro}\n\n", "{heading}\n\n{time %H:%M} , {author}\n\n{body}\n\n", "\n\n", ""),
    // Time first.
    row("clock-am-pm", EN, New, PLAIN, "{time %I:%M %p}\n\n{heading}\n\n{body}\n\n\n", "\n\n", ""),
    row("clock-zone", EN, New, FLAT, "{time %I:%M %p BST}\n{heading}\n{body}\n", "\n", ""),
    row("clock-24", ALL, New, PLAIN, "{time %H:%M}\n\n{heading}\n\n{body}\n\n", "\n\n", ""),
    row("clock-24-old", ALL, Old, PLAIN, "{time %H:%M}\n\n{heading}\n\n{body}\n\n", "\n\n", ""),
    row("clock-flat", ALL, New, FLAT, "{time %H:%M}\n{heading}\n{body}\n", "\n", ""),
    row("clock-untitled", ALL, New, PLAIN, "{time %H:%M}\n\n{body}\n\n", "\n\n", ""),
    row("clock-after", ALL, New, PLAIN, "{heading}\n\n{time %H:%M}\n\n{body}\n\n", "\n\n", ""),
    // Time in the line of the heading.
    row("colon-heading", EN, Old, PLAIN, "{time %l%f%P}: {heading}\n\n{body}\n\n", "\n\n", ""),
    row("india-heading", EN, New, "{headline}\n\n{intro}\n\n", "{time %l:%M %p}: {heading}\n\n{body}\n\n", "\n\n", ""),
    row("dash-heading", ALL, New, PLAIN, "{time %H:%M} - {heading}\n\n{body}\n\n", "\n\n", ""),
    row("plus-heading", &["de"], New, PLAIN, "+++ {time %H:%M} {heading} +++\n{body}\n", "\n", ""),
    row("heure-heading", &["fr"], New, PLAIN, "{time %kh%M}\u{a0}: {heading}\n\n{body}\n\n", "\n\n", ""),
    row("ore-heading", &["it"], New, PLAIN, "{time Ore %H.%M} - {heading}\n{body}\n\n", "\n", ""),
    // Time in the line of the first paragraph.
    row("colon-inline", EN, Old, "{headline}\n\n{byline}\n\n{intro}\n\n", "{time %l.%M%P}: {body}\n\n", "\n\n", ""),
    row("us-inline", EN, New, "{headline}\n\n{intro}\n\n", "{time %l:%M %q EDT}: {body}\n\n", "\n\n", ""),
    row("one-liners", EN, Old, "{headline}\n\n{intro}\n\n", "{time %I:%M%p PDT} - {paragraph}\n", "\n", ""),
    row("digits-inline", EN, New, "{headline}\n{standfirst}\n{byline}\n", "{time %H%M}: {paragraph}\n", "\n", ""),
    row("heure-inline", &["fr"], New, PLAIN, "{time %kh%M} : {body}\n\n", "\n\n", ""),
    row("hora-inline", &["pt"], New, PLAIN, "{time %kh%M} - {body}\n\n", "\n\n", ""),
    row("space-inline", &["es"], New, PLAIN, "{time %H:%M} {body}\n\n", "\n\n", ""),
    row("stop-inline", &["es"], New, PLAIN, "{time %H.%M}. {body}\n\n", "\n\n", ""),
    row("one-line", ALL, New, "{headline}\n\n{standfirst}\n\n", "{time %H:%M} {paragraph} ", " ", ""),
    row("four-digits", EN, New, PLAIN, "{time %H%M} {paragraph}\n\n", "\n\n", ""),
    row("updated", EN, New, PLAIN, "Updated {time %H.%M}\n\n{body}\n\n", "\n\n", ""),
    // Time alone, in words of the language.
    row("uhr", &["de"], Old, PLAIN, "{time %H.%M Uhr}\n\n{body}\n\n", "\n\n", ""),
    row("uur", &["nl"], New, PLAIN, "{time %H.%M uur}\n\n{heading}\n\n{body}\n\n", "\n\n", ""),
    row("hora", &["pt"], New, PLAIN, "{time %kh%M}\n\n{body}\n\n", "\n\n", ""),
    row("stop-zone", EN, New, "{headline}\n\n{standfirst}\n\n{byline}\n\n", "{time %l.%M%P BST}\n\n{body}\n\n", "\n\n", ""),
    row("stop-twice", EN, New, "{headline}\n\n{standfirst}\n\n", "{time %l.%M%P GMT}\n\n{again %H:%M}\n\n{body}\n\n\n\n\n", "\n\n", ""),
    row("numbered", EN, New, "{k Summary}\n\n{key-points}\n\n", "  {n}. {heading}{b published at} {time %H:%M Greenwich Mean Time %e %B %Y}\n\n    {body}\n\n", "\n\n    ", ""),
    row("age", EN, New, "{headline}\n\n{byline}\n\n", "{time %g}\n\n{heading}\n\nFrom KBN's {author}\n\n{body}\n\n", "\n\n", ""),
    row("us-absolute", EN, New, "{headline}\n\n{byline}\n\n", "{time %l:%M %q ET, %B %e, %Y}\n\n{heading}\n\nFrom KBN's {author}\n\n{body}\n\n", "\n\n", ""),
    row("day-dividers", EN, Old, "{headline}\n\n{intro}\n\n", "{day}{time %l:%M %q}\n\n{body}\n\n", "\n\n", ""),
    row("age-glued", EN, New, "{headline}\n\n{standfirst}\n\n", "  • {time %G (%H:%M GMT)}{heading}{body}{b Click here to share on social media}\n", "", ""),
    row("slug", EN, New, "{b Live Updates}\n\n", "  • {time %l:%M %p IST}\n\n    {paragraph}\n\n", "\n\n", ""),
    row("age-clock", EN, New, PLAIN, "{time %G / %l:%M %p UTC}\n\n{heading}\n\n{body}\n\n", "\n\n", ""),
    row("hosted", EN, New, PLAIN, "  • {author} {time %b %e, %Y %l:%M %p}\n    {body}\n", "\n    ", ""),
    row("bar-behind", EN, New, PLAIN, "{heading} | {time %l.%M%P}\n\n{body}\n\n", "\n\n", ""),
    row("dash-glued", EN, New, FLAT, "- {time %I.%M %p IST} {heading}{body}\n", "\n", ""),
    // Times of a match.
    row("minute-bar", &["es"], New, FLAT, "{heading} | {time MIN.%m}\n{body}\n", "\n", ""),
    row("minute-inline", &["es"], New, FLAT, "{time %m'} {paragraph}\n", "\n", ""),
    row("minute-word", &["es"], New, PLAIN, "{time Minuto %m}\n\n{body}\n\n", "\n\n", ""),
    row("minute-stop", &["de"], Old, PLAIN, "{time %m.}\n\n{body}\n\n", "\n\n", ""),
    row("over", EN, New, "{headline}\n\n{standfirst}\n\n", "{time %o over: Fenwick %s (Lusk 37, Parr 12)} {body}\n\n", "\n\n", ""),
    // Written for this reader.
    row("markdown", ALL, New, "# {headline}\n\n{intro}\n\n", "## {time %H:%M} {heading}\n\n{body}\n\n", "\n\n", ""),
];
