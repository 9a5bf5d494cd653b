//! Articles that look like live blogs and are none: a parse must not invent updates in them.

use super::random::Random;
use super::words::Words;

/// The text of a look-alike, for a seed.
type LookAlike = fn(&'static Words, u64) -> String;

/// The kinds of look-alikes, with their names.
pub const LOOK_ALIKES: &[(&str, LookAlike)] = &[
    ("article with a live blog's appeal", with_appeal),
    ("article with blank lines", with_blank_lines),
    ("article with what its readers said", discussed),
    ("dated notices", notices),
    ("recipe", recipe),
    ("server log", log),
    ("timetable", timetable),
    ("poem", poem),
];

/// The prose of an ordinary article: paragraphs of some sentences each.
fn prose(words: &'static Words, seed: u64) -> Vec<String> {
    let random = &mut Random::new(seed, 100);
    let story = super::story::Story::new(words, seed, 6, super::oddity::Oddities::default());
    let mut paragraphs = story.intro;
    for post in story.posts {
        paragraphs.extend(post.body.into_iter().take(random.number(1, 2) as usize).map(|piece| piece.text));
    }
    paragraphs
}

fn headline(words: &'static Words, seed: u64) -> String {
    // A heading of an update is a title that promises no live blog.
    super::story::Story::new(words, seed, 1, super::oddity::Oddities::default()).posts.remove(0).heading
}

fn with_appeal(words: &'static Words, seed: u64) -> String {
    let mut text = format!("{}\n", headline(words, seed));
    for line in words.appeal {
        text += &format!("{line}\n");
    }
    text += words.appeal_end;
    text + &prose(words, seed).join("\n") + "\n" + &words.forum.join("\n") + "\n"
}

fn with_blank_lines(words: &'static Words, seed: u64) -> String {
    format!("{}\n\n{}\n", headline(words, seed), prose(words, seed).join("\n\n"))
}

fn discussed(words: &'static Words, seed: u64) -> String {
    let random = &mut Random::new(seed, 101);
    let comments = (0..5).map(|i| {
        let (given, surname) = (random.pick(words.given), random.pick(words.surnames));
        format!("• {given} {surname} 9/{}/2031 5:{:02} PM\n{}\n", 10 + i, 11 * i, random.pick(words.quotes))
    });
    format!("{}\n{}", with_blank_lines(words, seed), comments.collect::<String>())
}

fn notices(words: &'static Words, seed: u64) -> String {
    let days = [14, 14, 12, 12, 9];
    let notices = prose(words, seed).into_iter().zip(days);
    let notices = notices.map(|(text, day)| format!("{day} {} 2031\n\n{text}\n\n", words.months[2]));
    format!("{}\n\n{}", headline(words, seed), notices.collect::<String>())
}

fn recipe(_: &'static Words, seed: u64) -> String {
    let random = &mut Random::new(seed, 0);
    let mut text =
        "Leek and barley broth\nServes four\nPrep time: 10 minutes\nCooking time: 50 minutes\n\nIngredients\n"
            .to_owned();
    for thing in ["pearl barley", "leeks, washed and cut", "butter", "stock", "cream"] {
        text += &format!("{} g {thing}\n", random.number(2, 40) * 10);
    }
    text += "\nMethod\nMelt the butter in a wide pan and turn the leeks in it until they give in.\n\
             Add the barley and the stock and let it simmer for 45 minutes.\nStir in the cream.\n\nTo serve\nRye bread.\n";
    text
}

fn log(_: &'static Words, seed: u64) -> String {
    let random = &mut Random::new(seed, 0);
    let mut minute = 0;
    let lines = (0..14).map(|_| {
        minute += random.number(0, 3);
        let level = random.pick(&["INFO ", "WARN ", "ERROR"]);
        let what = random.pick(&["connection reset by peer", "GET /index.html 200", "retrying in 5 s", "cache miss"]);
        format!(
            "2033-04-02 04:{minute:02}:17,{:03} {level} [worker-{}] {what}\n",
            random.number(0, 999),
            random.number(1, 9)
        )
    });
    lines.collect()
}

fn timetable(words: &'static Words, seed: u64) -> String {
    let random = &mut Random::new(seed, 0);
    let from = random.pick(words.places);
    let mut minutes = 6 * 60;
    let rows = (0..12).map(|_| {
        minutes += random.number(9, 41);
        format!("{:02}:{:02} {}\n", minutes / 60, minutes % 60, random.pick(words.places))
    });
    format!("{from}\n{}", rows.collect::<String>())
}

fn poem(_: &'static Words, seed: u64) -> String {
    let random = &mut Random::new(seed, 0);
    let lines = (0..16).map(|i| {
        let line = random.pick(&[
            "The river came over the wall",
            "And nobody heard it at all",
            "It stood in the hall",
            "As if come to call",
        ]);
        format!("{line}\n{}", if i % 4 == 3 { "\n" } else { "" })
    });
    format!("High water\n\n{}", lines.collect::<String>())
}
