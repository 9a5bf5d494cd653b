//! What the lines of a text that open with a stamp have in common behind it. One such line leaves it open whether "Anna
//! Quill: …" is whoever writes or whoever is quoted in a heading; ten of them do not.

use alloc::vec::Vec;

use crate::feature::{Feature, Features};
use crate::joint;
use crate::language::Lexicon;
use crate::letter;
use crate::piece::{self, Piece};
use crate::scan::{self, Lead, Strength};
use crate::timeline::StampKind;

/// So many lines are no accident.
const MANY: usize = 3;

/// So many posts that are signed at their end are no accident.
const SIGNED: usize = 2;

/// What lines of running text have.
const PROSE: Features = Features::of(&[Feature::Sentence, Feature::Passage, Feature::InnerStop, Feature::EndsStop]);

/// The most bytes of a name behind the dash that closes a post.
const LONGEST_SIGNATURE: usize = 48;

/// The most words of a title that runs into its text,
const LONGEST_TITLE: usize = 10;
/// and the fewest of that text.
const SHORTEST_TEXT: usize = 12;

/// The most characters of a slug.
const LONGEST_SLUG: usize = 48;

/// What is usual in a text behind the stamp of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Habits {
    /// Who says it stands before what is said: "2:41 Anna Quill: Good night", "2:40 AQ: Good night".
    pub(crate) speakers: bool,
    /// The same with nothing between: "19:31 Anna Quill Welcome to our coverage".
    pub(crate) writers: bool,
    /// A heading is glued to its text: "10.14 am Rate unchangedThe panel has voted …".
    pub(crate) glued: bool,
    /// Headings alone, some of them in the shape of a name: "11:57 Best Actor".
    pub(crate) titles: bool,
    /// A word in capitals or a minute of the match between dashes: "19:31 Uhr - ABPFIFF - …", "19:29 Uhr - 90. Minute - …".
    pub(crate) slugs: bool,
    /// A title that runs into its text: "22.39 – Landslide at Kelbrook. The road …", "17:05 - Turnout - By noon …".
    pub(crate) run_ins: bool,
    /// Names of a few stand alone above text, again and again: whoever writes opens a post with that and no time.
    pub(crate) authors: bool,
    /// More posts are a line between two stamps than a title and a text.
    pub(crate) lone: bool,
    /// The posts are the items of a list, and no stamp stands outside of it: so it is no list of key points.
    pub(crate) items: bool,
    /// Times that cannot be anything else, so that "2011: …" is a year.
    pub(crate) sure: bool,
    /// "Updated 10.32" is the time of a post: there are several, and no others.
    pub(crate) updates: bool,
    /// Who wrote a post closes its last line, behind a dash: "… by noon. — Anna Quill".
    pub(crate) signed: bool,
    /// Times with nothing before them, so that "From 10.32: all quays" is told in a post.
    pub(crate) bare: bool,
    /// A date alone is the stamp of a post: the next one has the same, which no heading for a day has.
    pub(crate) dates: bool,
}

impl Habits {
    /// The habits of a text with these lines.
    pub(crate) fn of(source: &str, lines: &[Piece], lexicon: &Lexicon) -> Self {
        let (mut stamped, mut joints, mut titles, mut names, mut slugs, mut sure) = (0, 0, 0, 0, 0, 0);
        let (mut items, mut others) = (0, 0);
        let (mut bare, mut led, mut updated) = (0, 0, 0);
        let mut speakers: Vec<&str> = Vec::new();
        let mut spoken = 0;
        let mut writers: Vec<&str> = Vec::new();
        let mut written = 0;
        let (mut signed, mut run_ins) = (0, 0);
        for line in lines {
            signed += usize::from(signature(&source[line.body..line.end]).is_some());
            let Some(stamp) = line.stamp.as_ref().filter(|stamp| !piece::is_span(stamp)) else { continue };
            let text = &source[line.body..line.end];
            let rest = &text[piece::behind(text, stamp)..];
            let is_item = line.is_item();
            items += usize::from(is_item && !rest.is_empty());
            others += usize::from(!is_item && stamp.clock.is_some());
            sure += usize::from(stamp.clock.is_some() && stamp.strength == Strength::Sure);
            bare += usize::from(stamp.clock.is_some() && stamp.lead == Lead::None);
            led += usize::from(stamp.lead == Lead::Preposition);
            updated += usize::from(stamp.lead == Lead::Updated && stamp.clock.is_some());
            if rest.is_empty() {
                continue;
            }
            stamped += 1;
            if let Some(len) = speaker(rest) {
                spoken += 1;
                note(&mut speakers, &rest[..len]);
            } else if let Some(len) = writer(rest) {
                written += 1;
                note(&mut writers, &rest[..len]);
            }
            slugs += usize::from(slug(rest, lexicon).is_some());
            joints += usize::from(joint::title_joint(rest).is_some());
            run_ins += usize::from(stamp.clock.is_some() && run_in(rest).is_some());
            let is_name = scan::scan_name(rest) == rest.len();
            let is_title = line
                .features
                .any(const { Features::of(&[Feature::FewWords, Feature::SomeWords, Feature::LineOfWords]) });
            names += usize::from(is_name);
            let is_short = is_title && line.features.has(Feature::EndsOpen);
            titles += usize::from(!is_name && is_short && stamp.strength > Strength::Weak);
        }
        let is_usual = |count: usize| count >= MANY && count * 2 >= stamped;
        Self {
            // Writers write again; who is quoted in a heading is seldom quoted in the next.
            speakers: is_usual(spoken) && speakers.len() * 3 <= spoken * 2,
            // Teams are named again too, but what they do begins small: "Arden Town win a corner".
            writers: is_usual(written) && writers.len() * 3 <= written,
            glued: is_usual(joints),
            titles: titles >= MANY && titles > names,
            slugs: is_usual(slugs),
            run_ins: run_ins >= MANY && run_ins * 6 >= stamped * 5,
            authors: are_authors(source, lines),
            lone: are_lone(lines),
            items: items > MANY && others * 8 <= items,
            sure: sure >= MANY,
            signed: signed >= SIGNED,
            updates: updated >= MANY && bare == 0,
            bare: bare >= MANY && bare > led,
            dates: are_stamps(source, lines),
        }
    }
}

/// Notes a name. Few write; where there are more than that, they are not looked for.
fn note<'s>(names: &mut Vec<&'s str>, name: &'s str) {
    if names.len() < 16 && !names.contains(&name) {
        names.push(name);
    }
}

/// Whether dates alone on their lines are the stamps of posts: most of them say the same as the one before, and none
/// stands above a time.
fn are_stamps(source: &str, lines: &[Piece]) -> bool {
    let is_date = |line: &&Piece| line.features.has(Feature::StampDate);
    let dates: Vec<_> = lines.iter().filter(is_date).map(|line| &source[line.body..line.end]).collect();
    let again = dates.windows(2).filter(|pair| pair[0] == pair[1]).count();
    let above_time = lines.windows(2).filter(|pair| is_date(&&pair[0]) && pair[1].stamp.is_some()).count();
    dates.len() >= MANY && again * 2 >= dates.len() && above_time == 0
}

/// Whether names of a few people, and no times, stand alone above text.
fn are_authors(source: &str, lines: &[Piece]) -> bool {
    if lines.iter().filter(|line| line.stamp.as_ref().is_some_and(|stamp| stamp.clock.is_some())).count() >= MANY {
        return false;
    }
    let (mut names, mut count) = (Vec::new(), 0);
    for pair in lines.windows(2).filter(|pair| pair[0].features.has(Feature::Name) && pair[1].features.any(PROSE)) {
        count += 1;
        note(&mut names, &source[pair[0].body..pair[0].end]);
    }
    count >= MANY && names.len() * 3 <= count * 2
}

/// Whether more lines stand alone between two stamps than stand as a title between a stamp and its text.
fn are_lone(lines: &[Piece]) -> bool {
    let is_stamp = |piece: &Piece| piece.features.has(Feature::StampWhole);
    let below_stamp = || lines.windows(3).filter(|three| is_stamp(&three[0]) && !is_stamp(&three[1]));
    let lone = below_stamp().filter(|three| three[2].stamp.is_some()).count();
    let titled = |three: &&[Piece]| three[1].features.has(Feature::EndsOpen) && three[2].features.any(PROSE);
    lone >= MANY && lone > below_stamp().filter(titled).count()
}

/// The length of a few words in capitals, or of the minute of a match, with the dash or the stop and the text behind it
/// left out.
pub(crate) fn slug(text: &str, lexicon: &Lexicon) -> Option<usize> {
    let mut marks = text.char_indices().take(LONGEST_SLUG);
    let is_end = |&(at, mark): &(usize, char)| {
        let is_mark = match mark {
            '-' | '–' | '—' | '|' => text[..at].ends_with(' '),
            '.' => at > 2,
            _ => false,
        };
        is_mark && text[at + mark.len_utf8()..].starts_with(' ')
    };
    let (end, _) = marks.find(is_end)?;
    let head = text[..end].trim_end();
    let letters = head.chars().filter(|&letter| letter::is_letter(letter)).count();
    let is_shout = letters >= 3 && !head.contains(letter::is_small);
    let is_minute = || {
        let stamp = scan::scan_stamp(head, lexicon)?;
        (stamp.kind == StampKind::Minute && stamp.range.end == head.len()).then_some(())
    };
    (is_shout || is_minute().is_some()).then_some(head.len())
}

/// The length of a name or of two or three initials at the beginning of a text, if a colon and text follow.
pub(crate) fn speaker(text: &str) -> Option<usize> {
    let initials = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let name = match scan::scan_name(text) {
        0 if (2..=3).contains(&initials) => initials,
        0 => return None,
        name => name,
    };
    let rest = text[name..].trim_start().strip_prefix(':')?;
    (rest.starts_with(char::is_whitespace) && !rest.trim().is_empty()).then_some(name)
}

/// The length of two words with capitals at the beginning of a text, if what follows begins like a sentence of its own.
pub(crate) fn writer(text: &str) -> Option<usize> {
    let mut ends = text.match_indices(' ').map(|(at, _)| at);
    let (first, second) = (ends.next()?, ends.next()?);
    let is_name = |word: &str| word.starts_with(letter::is_capital) && word.chars().skip(1).all(letter::is_small);
    let opens = text[second..].trim_start().chars().next()?;
    (second <= LONGEST_SLUG && is_name(&text[..first]) && is_name(&text[first + 1..second]) && opens_sentence(opens))
        .then_some(second)
}

/// The length of a few words that a dash, a bar or the end of a sentence closes, with far more text behind them.
pub(crate) fn run_in(text: &str) -> Option<usize> {
    let mut from = 0;
    for (at, _) in text.match_indices(' ').take(LONGEST_TITLE) {
        let (word, rest) = (&text[from..at], text[at..].trim_start());
        let is_set_off = rest.starts_with(MARKS) && rest.chars().nth(1) == Some(' ');
        let body = if is_set_off {
            rest.trim_start_matches(MARKS).trim_start()
        } else if let Some(stop) = glued_stop(word) {
            &text[from + stop..]
        } else if word.ends_with(['?', '!']) || word.ends_with('.') && !is_abbreviation(word) {
            rest
        } else {
            from = at + 1;
            continue;
        };
        let is_text = body.split(' ').take(SHORTEST_TEXT).count() == SHORTEST_TEXT;
        return (is_text && body.starts_with(opens_sentence)).then_some(text.len() - body.len());
    }
    None
}

/// What sets a title off from its text.
const MARKS: &[char] = &['-', '–', '—', '|'];

/// Where a sentence begins within a word, right behind the end of another: "day.The".
fn glued_stop(word: &str) -> Option<usize> {
    let (head, rest) = word.split_once(['.', '?', '!'])?;
    (head.chars().all(letter::is_letter) && head.len() > 2 && rest.starts_with(letter::is_capital))
        .then_some(head.len() + 1)
}

/// Whether the stop behind a word is that of an abbreviation or an initial.
fn is_abbreviation(word: &str) -> bool {
    word.len() <= 3 || word[..word.len() - 1].contains('.')
}

/// Whether a sentence may begin with this.
fn opens_sentence(first: char) -> bool {
    letter::is_capital(first) || matches!(first, '"' | '“' | '„' | '«' | '‘')
}

/// Where the dash and the name begin that close a text behind the end of a sentence: "… by noon. — Anna Quill". Behind
/// quotation marks it is whoever said it.
pub(crate) fn signature(text: &str) -> Option<usize> {
    let near = text.ceil_char_boundary(text.len().saturating_sub(LONGEST_SIGNATURE));
    let (dash, name) = text[near..].rsplit_once(['-', '–', '—'])?;
    let name = name.trim_start();
    let before = text[..near + dash.len()].trim_end_matches(['-', '–', '—']);
    let is_closed = before.trim_end().ends_with(['.', '!', '?', '…']);
    (is_closed && !name.is_empty() && scan::scan_name(name) == name.len()).then_some(before.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        for (text, head) in [
            ("ABPFIFF - Feierabend in Altmoor!", Some("ABPFIFF")),
            ("TOOOR FÜR WÖLPE – 87. Minute - Die Wende!", Some("TOOOR FÜR WÖLPE")),
            ("90.+6 Minute - Das muss es sein!", Some("90.+6 Minute")),
            ("FACT CHECK. The pipe is from a different town.", Some("FACT CHECK")),
            ("U.S. The pipe is from a different town.", None),
            ("Abpfiff - Feierabend in Altmoor!", None),
            ("A-B - c", None),
            ("", None),
        ] {
            assert_eq!(slug(text, Lexicon::get()).map(|len| &text[..len]), head, "{text}");
        }
    }

    #[test]
    fn run_in_titles() {
        const TEXT: &str = "The road by the mill has been under water since six in the morning, they say.";
        for title in
            ["Landslide at Kelbrook. ", "Turnout - ", "Who will it be ? ", "A record for the port.", "Votes | "]
        {
            assert_eq!(run_in(&format!("{title}{TEXT}")), Some(title.len()), "{title}");
        }
        for text in
            [TEXT, "Turnout - By noon it is low.", "Dr. Quill says so and nobody in the hall had heard it before", ""]
        {
            assert_eq!(run_in(text), None, "{text}");
        }
    }

    #[test]
    fn signatures() {
        for (text, line) in [
            ("The road is open. — Anna Quill", Some("The road is open.")),
            ("The road is open.- Anna Quill", Some("The road is open.")),
            ("The road is open! --Bo Rook", Some("The road is open!")),
            ("“The road is open!” --Bo Rook", None),
            ("The road is open – Anna Quill", None),
            ("The road is open. – Closed again", None),
            ("— Anna Quill", None),
            ("", None),
        ] {
            assert_eq!(signature(text).map(|at| &text[..at]), line, "{text}");
        }
    }

    #[test]
    fn writers() {
        for (text, name) in [
            ("Anna Quill Good night", Some("Anna Quill")),
            ("Anna Quill “Good night,” he says", Some("Anna Quill")),
            ("Arden Town win a corner", None),
            ("Good night to you", None),
            ("Anna Quill", None),
            ("Anna  Quill Good", None),
            ("", None),
        ] {
            assert_eq!(writer(text).map(|len| &text[..len]), name, "{text}");
        }
    }

    #[test]
    fn speakers() {
        for (text, name) in [
            ("Anna Quill: Good night", Some("Anna Quill")),
            ("Anna Quill & Bo Rook : Good night", Some("Anna Quill & Bo Rook")),
            ("AQ: Good night", Some("AQ")),
            ("Inés Quiroz: «Good night»", Some("Inés Quiroz")),
            ("Anna Quill says good night", None),
            ("BREAKING: Good night", None),
            ("Quill: Good night", None),
            ("Anna Quill:", None),
            ("", None),
        ] {
            assert_eq!(speaker(text).map(|len| &text[..len]), name, "{text}");
        }
    }
}
