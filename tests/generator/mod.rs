//! Invents live blogs, each with what a parse of it must give: a layout ([`format`]) for a story ([`story`]) that is made
//! from the words of a language ([`words`]), with what real pages do beyond their format ([`oddity`]).
//!
//! The same arguments give the same article, always. Nothing here calls the parse; [`compare`] holds its result
//! against what was meant.

pub mod case;
pub mod compare;
pub mod format;
pub mod negative;
pub mod oddity;
mod page;
mod random;
#[path = "../labels/role.rs"]
mod role;
pub mod scraps;
mod story;
pub mod words;

use std::ops::Range;

use newsfold::civil::{Clock, Date};
use newsfold::{BlockKind, Order, Role};

use format::Format;
use oddity::{Oddities, Oddity};
use page::Page;
use story::{Kind, Moment, Post, Story};
use words::Words;

/// An invented article.
#[derive(Clone, Debug)]
pub struct Article {
    pub text: String,
    pub expected: Expected,
}

/// What a parse of an [`Article`] must give.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    pub headline: Option<String>,
    pub standfirst: Option<String>,
    pub key_points: Vec<String>,
    pub intro: Vec<String>,
    pub updates: Vec<ExpectedUpdate>,
    pub order: Order,
    /// The role of every piece of text that has one; the rest is blanks and punctuation.
    pub roles: Vec<(Range<usize>, Role)>,
}

/// What must be read of an update.
#[derive(Clone, Debug, Default)]
pub struct ExpectedUpdate {
    pub heading: Option<String>,
    pub time: Option<ExpectedTime>,
    pub author: Option<String>,
    pub blocks: Vec<(BlockKind, String)>,
}

/// What must be read of the time of an update.
#[derive(Clone, Debug)]
pub struct ExpectedTime {
    pub text: String,
    pub clock: Option<Clock>,
    /// Where the stamp names a date.
    pub date: Option<Date>,
}

/// Lays a story out. `posts` is how many updates there are; with one more the others stay the same.
pub fn article(format: &Format, words: &'static Words, seed: u64, posts: u32, oddities: Oddities) -> Article {
    let oddities = if format.has_headings() { oddities } else { oddities.without(Oddity::EmptyBody) };
    let story = Story::new(words, seed, posts, oddities);
    let mut writer =
        Writer { page: Page::new(oddities), expected: Expected::default(), story: &story, format, day: None };
    writer.expected.order = if format.has_clocks() && posts > 2 { format.order } else { Order::Unknown };
    writer.write(format.head, None);
    let newest_first = format.order == Order::NewestFirst;
    for place in 0..story.posts.len() {
        let post = if newest_first { &story.posts[story.posts.len() - 1 - place] } else { &story.posts[place] };
        writer.expected.updates.push(ExpectedUpdate::default());
        writer.write(format.post, Some((place + 1, post)));
    }
    writer.write(format.foot, None);
    let Writer { page, mut expected, .. } = writer;
    expected.roles = page.roles;
    Article { text: page.text, expected }
}

/// Carries a template out.
struct Writer<'s> {
    page: Page,
    expected: Expected,
    story: &'s Story,
    format: &'s Format,
    /// The day of the last post, for dividers.
    day: Option<Date>,
}

impl Writer<'_> {
    fn write(&mut self, template: &str, post: Option<(usize, &Post)>) {
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (gap, after) = after.split_once('}').expect("every gap is closed");
            self.page.glue(before);
            let (name, argument) = gap.split_once(' ').unwrap_or((gap, ""));
            let wrote_nothing = !match post {
                Some((number, post)) => self.post_gap(name, argument, number, post),
                None => self.page_gap(name, argument),
            };
            // A body that is not there leaves no blank line either.
            rest = if wrote_nothing { after.strip_prefix(self.format.gap).unwrap_or(after) } else { after };
        }
        self.page.glue(rest);
    }

    /// Fills a gap of the header or the footer.
    fn page_gap(&mut self, name: &str, argument: &str) -> bool {
        let story = self.story;
        let Self { page, expected, .. } = self;
        match name {
            "headline" => {
                page.put(Role::Headline, &story.headline);
                expected.headline = Some(story.headline.clone());
            }
            "standfirst" => {
                page.put(Role::Standfirst, &story.standfirst);
                expected.standfirst = Some(story.standfirst.clone());
            }
            "byline" => page.put(Role::Byline, &story.byline),
            "intro" => {
                self.lines(Role::Intro, &story.intro);
                self.expected.intro = story.intro.clone();
            }
            "appeal" => {
                for line in story.words.appeal {
                    page.put(Role::Boilerplate, line);
                    page.glue(self.format.gap);
                }
                page.put(Role::Boilerplate, story.words.appeal_end);
            }
            "forum" => self.lines(Role::Footer, story.words.forum),
            "key-points-title" => page.put(Role::KeyPointsTitle, story.words.key_points),
            "key-points" => {
                expected.key_points = story.posts.iter().take(3).map(|post| post.heading.clone()).collect();
                let separator = self.format.gap.trim_end_matches(' ');
                for (i, point) in expected.key_points.iter().enumerate() {
                    page.glue(if i == 0 { "  " } else { separator });
                    page.glue(if i == 0 { "" } else { "  " });
                    page.put(Role::KeyPoint, &format!("• {point}"));
                }
            }
            _ => self.chrome(name, argument),
        }
        true
    }

    /// Fills a gap of a post; false if there was nothing to write.
    fn post_gap(&mut self, name: &str, argument: &str, number: usize, post: &Post) -> bool {
        let words = self.story.words;
        let Self { page, expected, .. } = self;
        let update = expected.updates.last_mut().expect("a post has begun");
        match name {
            "heading" | "HEADING" => {
                let heading = if name == "HEADING" { post.heading.to_uppercase() } else { post.heading.clone() };
                page.put(Role::Heading, &heading);
                update.heading = Some(heading);
            }
            "author" => {
                page.put(Role::Author, &post.author);
                update.author = Some(post.author.clone());
            }
            "time" => {
                let text = moment(argument, &post.at, words);
                page.put(Role::Time, &text);
                let clock = (argument.contains("%M") || argument.contains("%f")).then_some(post.at.clock);
                let date = argument.contains("%Y").then_some(post.at.date);
                update.time = Some(ExpectedTime { text, clock, date });
            }
            "again" => page.put(Role::Time, &moment(argument, &post.at, words)),
            "n" => page.glue(&number.to_string()),
            "day" => {
                if self.day.replace(post.at.date) != Some(post.at.date) {
                    page.put(Role::Time, &words.weekdays[usize::from(post.at.date.weekday())].to_uppercase());
                    page.glue("\n\n");
                }
            }
            "body" => {
                for (i, piece) in post.body.iter().enumerate() {
                    page.glue(if i == 0 { "" } else { self.format.gap });
                    let (role, block) = match piece.kind {
                        Kind::Paragraph => (Role::Paragraph, Some(BlockKind::Paragraph)),
                        Kind::Quote => (Role::Quote, Some(BlockKind::Quote)),
                        Kind::Item => (Role::ListItem, Some(BlockKind::List)),
                        Kind::Caption => (Role::Caption, Some(BlockKind::Caption)),
                        Kind::Related => (Role::Related, None),
                    };
                    if piece.kind == Kind::Item {
                        page.put(role, &format!("• {}", piece.text));
                    } else {
                        page.put(role, &piece.text);
                    }
                    update.blocks.extend(block.map(|kind| (kind, piece.text.clone())));
                }
                return !post.body.is_empty();
            }
            "paragraph" => {
                let text = &post.body.first().expect("a post without a heading has a body").text;
                page.put(Role::Paragraph, text);
                update.blocks.push((BlockKind::Paragraph, text.clone()));
            }
            _ => self.chrome(name, argument),
        }
        true
    }

    /// What stands on the page word for word.
    fn chrome(&mut self, name: &str, text: &str) {
        let role = match name {
            "b" => Role::Boilerplate,
            "r" => Role::Related,
            "k" => Role::KeyPointsTitle,
            _ => unreachable!("no such gap: {name}"),
        };
        self.page.put(role, text);
    }

    fn lines<T: AsRef<str>>(&mut self, role: Role, lines: &[T]) {
        for (i, line) in lines.iter().enumerate() {
            self.page.glue(if i == 0 { "" } else { self.format.gap });
            self.page.put(role, line.as_ref());
        }
    }
}

/// Writes a moment by a pattern of [`format`].
fn moment(pattern: &str, at: &Moment, words: &Words) -> String {
    let (hour, minute) = (at.clock.minutes() / 60, at.clock.minutes() % 60);
    let hour_of_12 = (hour + 11) % 12 + 1;
    let month = words.months[usize::from(at.date.month()) - 1];
    let mut text = String::new();
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        if character != '%' {
            text.push(character);
            continue;
        }
        let directive = characters.next().expect("a pattern does not end in %");
        text += &match directive {
            'H' => format!("{hour:02}"),
            'k' => hour.to_string(),
            'I' => format!("{hour_of_12:02}"),
            'l' => hour_of_12.to_string(),
            'M' => format!("{minute:02}"),
            'f' if minute == 0 => String::new(),
            'f' => format!(".{minute:02}"),
            'p' => if hour < 12 { "AM" } else { "PM" }.to_owned(),
            'P' => if hour < 12 { "am" } else { "pm" }.to_owned(),
            'q' => if hour < 12 { "a.m." } else { "p.m." }.to_owned(),
            'A' => words.weekdays[usize::from(at.date.weekday())].to_owned(),
            'e' => at.date.day().to_string(),
            'd' => format!("{:02}", at.date.day()),
            'B' => month.to_owned(),
            'b' => month.chars().take(3).collect(),
            'Y' => at.date.year().to_string(),
            'g' if at.age < 60 => format!("{} min ago", at.age),
            'g' => format!("{} hr {} min ago", at.age / 60, at.age % 60),
            'G' if at.age < 60 => format!("{}m ago", at.age),
            'G' => format!("{}h ago", at.age / 60),
            'm' => at.minute.to_string(),
            'o' => ordinal(at.number),
            's' => format!("{}-{}", at.number * 6, at.number / 4),
            other => unreachable!("no such directive: %{other}"),
        };
    }
    text
}

/// "1st", "2nd", "3rd", "4th".
fn ordinal(number: u32) -> String {
    let ending = match (number % 10, number % 100) {
        (1, teen) if teen != 11 => "st",
        (2, teen) if teen != 12 => "nd",
        (3, teen) if teen != 13 => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}
