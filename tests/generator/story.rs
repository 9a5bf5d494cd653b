//! What an invented article says, before it is laid out: made from the words of a language and a seed.

use newsfold::civil::{Clock, Date};

use super::oddity::{Oddities, Oddity};
use super::random::Random;
use super::words::Words;

/// An article without its layout.
#[derive(Debug)]
pub struct Story {
    pub words: &'static Words,
    pub headline: String,
    pub standfirst: String,
    pub byline: String,
    pub intro: Vec<String>,
    /// From the first to the latest.
    pub posts: Vec<Post>,
}

/// One update without its layout.
#[derive(Clone, Debug)]
pub struct Post {
    pub heading: String,
    pub author: String,
    pub at: Moment,
    pub body: Vec<Piece>,
}

/// A line of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub kind: Kind,
    pub text: String,
}

/// What a line of a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Paragraph,
    Quote,
    Item,
    Caption,
    Related,
}

/// When a post was written, by every clock that a page may show.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub date: Date,
    pub clock: Clock,
    /// Minutes from this post to the moment at which the page was saved.
    pub age: u32,
    /// The number of the post, from 1: an over, a lap.
    pub number: u32,
    /// The minute of a match, 1 to 90.
    pub minute: u32,
}

impl Story {
    /// The story of a seed. With more posts it goes on: those before are the same.
    pub fn new(words: &'static Words, seed: u64, posts: u32, oddities: Oddities) -> Self {
        let random = &mut Random::new(seed, 0);
        let first = random.number(0, 99) as usize;
        let intro = (0..random.number(2, 4) as usize)
            .map(|i| fill(words.ledes[(first + i) % words.ledes.len()], words, random));
        let intro: Vec<_> = intro.collect();
        let date =
            Date::new(2033, random.number(1, 12) as u8, random.number(1, 28) as u8).expect("there is such a day");
        let mut minutes = if oddities.has(Oddity::Midnight) { 23 * 60 + 20 } else { random.number(6 * 60, 10 * 60) };
        let mut minute = 0;
        let mut posts: Vec<_> = (1..=posts)
            .map(|number| {
                let random = &mut Random::new(seed, u64::from(number));
                minutes += random.number(2, 47);
                minute += random.number(1, 10);
                let at = Moment {
                    date: date.plus_days((minutes / 1440) as i32).expect("the year 9999 is far away"),
                    clock: Clock::new((minutes / 60 % 24) as u8, (minutes % 60) as u8).expect("there is such a time"),
                    age: minutes,
                    number,
                    minute,
                };
                Post::new(words, at, first, random, oddities)
            })
            .collect();
        for post in &mut posts {
            post.at.age = minutes + 4 - post.at.age;
        }
        if oddities.has(Oddity::TwinHeadings) && posts.len() > 2 {
            posts[2].heading = posts[1].heading.clone();
        }
        if oddities.has(Oddity::SignOff)
            && let Some(last) = posts.last_mut()
        {
            last.heading = words.sign_off.0.to_owned();
            last.body = vec![Piece { kind: Kind::Paragraph, text: words.sign_off.1.to_owned() }];
        }
        let byline = fill(words.byline, words, random);
        Self {
            words,
            headline: fill(random.pick(words.headlines), words, random),
            standfirst: fill(random.pick(words.standfirsts), words, random),
            byline,
            intro,
            posts,
        }
    }
}

impl Post {
    fn new(words: &'static Words, at: Moment, first: usize, random: &mut Random, oddities: Oddities) -> Self {
        let mut body = Vec::new();
        let mut piece = |kind, text: String| body.push(Piece { kind, text });
        // Steps that share no factor with the length of a table: nothing comes twice within a few posts.
        let (place, heading) = (first + at.number as usize * 7, first + at.number as usize * 3);
        if !(oddities.has(Oddity::EmptyBody) && at.number == 1) {
            for i in 0..random.number(1, 3) as usize {
                let sentences = (0..random.number(1, 2) as usize)
                    .map(|k| fill(words.sentences[(place + 2 * i + k) % words.sentences.len()], words, random));
                piece(Kind::Paragraph, sentences.collect::<Vec<_>>().join(" "));
            }
            if oddities.has(Oddity::Quotes) {
                piece(Kind::Paragraph, fill(random.pick(words.said), words, random));
                piece(Kind::Quote, random.pick(words.quotes).to_string());
            }
            if oddities.has(Oddity::Captions) && !random.once_in(3) {
                let caption = fill(random.pick(words.captions), words, random);
                let credit = fill(random.pick(words.credits), words, random);
                piece(Kind::Caption, caption.clone());
                if random.once_in(2) {
                    piece(Kind::Caption, format!("{caption} {credit}"));
                }
                piece(Kind::Caption, credit);
                piece(Kind::Paragraph, fill(words.sentences[(place + 6) % words.sentences.len()], words, random));
            }
            if oddities.has(Oddity::Related) && !random.once_in(3) {
                piece(Kind::Related, fill(random.pick(words.related), words, random));
            }
            if oddities.has(Oddity::Pointers) && !random.once_in(3) {
                piece(Kind::Paragraph, random.pick(words.pointers).to_string());
            }
            if oddities.has(Oddity::Lists) && !random.once_in(3) {
                piece(Kind::Paragraph, random.pick(words.lists).to_string());
                for i in 0..random.number(2, 3) as usize {
                    piece(Kind::Item, fill(words.items[(place + i) % words.items.len()], words, random));
                }
            }
        }
        Self {
            heading: fill(words.headings[heading % words.headings.len()], words, random),
            author: fill("{person}", words, random),
            at,
            body,
        }
    }
}

/// Fills the gaps of a template, one by one, so that two persons in one sentence are two.
fn fill(template: &str, words: &Words, random: &mut Random) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (gap, after) = after.split_once('}').expect("every gap is closed");
        text += before;
        match gap {
            "person" => text += &format!("{} {}", random.pick(words.given), random.pick(words.surnames)),
            "surname" => text += random.pick(words.surnames),
            "place" => text += random.pick(words.places),
            "number" => text += &random.number(11, 98).to_string(),
            _ => unreachable!("no such gap: {gap}"),
        }
        rest = after;
    }
    text + rest
}
