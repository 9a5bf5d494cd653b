//! The names of updates: made from their text, so that links to them last.
//!
//! A name is the heading in plain letters and a short print of heading and time; an update without a heading goes by
//! its time, and one without either by the beginning of its body. Neither the place of the update nor, where there is
//! anything else, its body goes into the name, so it stays when newer updates arrive and when the body is edited.
//! Where two updates have the same heading and time, the older one keeps the plain name and the others take the
//! beginning of their bodies into the print.

use alloc::string::String;

use crate::letter;
use crate::print::{NONE, Print, Prints};
use crate::timeline::{Order, StampKind, Timeline, Update};
use crate::work;

/// The longest readable part of a name, in bytes.
const LONGEST: usize = 40;
/// How many words of a body stand for it.
const WORDS: usize = 8;

/// Gives every update its name.
pub(crate) fn name(timeline: &mut Timeline<'_>) {
    let oldest_first = timeline.order == Order::OldestFirst;
    // How often each name was wished for.
    let mut wishes = Prints::default();
    let mut is_taken = |id: &str| {
        let wishes = wishes.entry(Print::of(id).0);
        *wishes = if *wishes == NONE { 1 } else { *wishes + 1 };
        (*wishes > 1).then_some(*wishes)
    };
    let mut name = |update: &mut Update<'_>| {
        let mut id = slug(update);
        let slug = id.len();
        print(update, false, &mut id);
        if is_taken(&id).is_some() {
            id.truncate(slug);
            print(update, true, &mut id);
            while let Some(number) = is_taken(&id) {
                work::count(1);
                id.push('-');
                push_number(number, &mut id);
            }
        }
        update.id = id;
    };
    // From the oldest to the newest: what is added later never takes a name away.
    if oldest_first {
        timeline.updates.iter_mut().for_each(&mut name);
    } else {
        timeline.updates.iter_mut().rev().for_each(&mut name);
    }
}

/// What an update goes by, in small letters, digits and hyphens.
fn slug(update: &Update<'_>) -> String {
    let mut slug = String::with_capacity(LONGEST);
    let Title { text, words } = title(update);
    let is_between = |c: char| !letter::is_of_word(c) && !matches!(c, '\'' | '’');
    for word in text.split(is_between).filter(|word| !word.is_empty()).take(words) {
        let plain: String = word.chars().filter_map(plain_letter).collect();
        if slug.len() + plain.len() >= LONGEST {
            break;
        }
        if !slug.is_empty() && !plain.is_empty() {
            slug.push('-');
        }
        slug.push_str(&plain);
    }
    if slug.is_empty() {
        slug.push_str("update");
    }
    slug
}

/// A letter without its accent, if that leaves an ASCII letter.
fn plain_letter(c: char) -> Option<char> {
    let c = letter::fold(c);
    Some(match c {
        'a'..='z' | '0'..='9' => c,
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'æ' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ę' => 'e',
        'ğ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'œ' => 'o',
        'ß' | 'ś' | 'ş' | 'š' => 's',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => return None,
    })
}

/// What an update goes by, and how many words of it.
struct Title<'s> {
    text: &'s str,
    words: usize,
}

fn title<'s>(update: &Update<'s>) -> Title<'s> {
    match update.heading.or_else(|| time(update)) {
        Some(text) => Title { text, words: usize::MAX },
        None => beginning(update),
    }
}

fn beginning<'s>(update: &Update<'s>) -> Title<'s> {
    Title { text: update.blocks.first().map_or("", |block| block.text), words: WORDS }
}

/// The time, if it is one that lasts: "20m ago" is another one tomorrow.
fn time<'s>(update: &Update<'s>) -> Option<&'s str> {
    update.time.as_ref().filter(|time| time.kind != StampKind::Age).map(|time| time.text)
}

/// Five characters for what the update goes by and its time; with `body` for the beginning of the body too.
///
/// Five characters of 32: the chance that two of a thousand updates with the same slug meet is 1 in 67.
fn print(update: &Update<'_>, body: bool, id: &mut String) {
    const DIGITS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut print = Print::new();
    take_in(&mut print, title(update));
    if update.heading.is_some()
        && let Some(text) = time(update)
    {
        take_in(&mut print, Title { text, words: usize::MAX });
    }
    if body {
        print.byte(0);
        take_in(&mut print, beginning(update));
    }
    let folded = print.0 ^ (print.0 >> 32);
    id.push('-');
    id.extend((0..5).map(|digit| char::from(DIGITS[(folded >> (5 * digit)) as usize % 32])));
}

/// Takes the words into a print, whatever the marks and the space between them.
fn take_in(print: &mut Print, Title { text, words }: Title<'_>) {
    for word in text.split(|c| !letter::is_of_word(c)).filter(|word| !word.is_empty()).take(words) {
        work::count(word.len());
        print.text(word);
        print.byte(b' ');
    }
}

/// Writes a number in decimal.
pub(super) fn push_number(number: u32, out: &mut String) {
    if number > 9 {
        push_number(number / 10, out);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}
