//! The second stage: what can be seen in one piece of one line, in one pass over its bytes.
//!
//! A feature says what is there ("ends in a full stop", "five to nine words"), never what that means: that is
//! for [`weights`](crate::weights). No other line is looked at here; what a line owes to its neighbours is added
//! by [`context`](crate::context).

use crate::letter;

/// Something that is so or is not so of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Feature {
    // Length in words. A word is a run without white space that has a letter or a digit.
    /// No word at all.
    Wordless,
    /// One word.
    OneWord,
    /// Two to four words.
    FewWords,
    /// Five to nine words.
    SomeWords,
    /// Ten to fourteen words.
    LineOfWords,
    /// Fifteen to nineteen words.
    LongLine,
    /// Twenty to thirty-nine words.
    Sentence,
    /// Forty words or more.
    Passage,

    // How it ends, closing quotation marks and brackets aside.
    /// A letter, a digit or a symbol: not closed at all.
    EndsOpen,
    /// A full stop.
    EndsStop,
    /// A question mark.
    EndsQuestion,
    /// An exclamation mark.
    EndsBang,
    /// A colon.
    EndsColon,
    /// A comma, a semicolon or a dash.
    EndsComma,
    /// Three dots.
    EndsDots,
    /// A closing quotation mark, whatever stands before it.
    EndsQuote,
    /// A closing bracket.
    EndsBracket,

    // How it begins.
    /// A lower-case letter.
    BeginsLower,
    /// A digit.
    BeginsDigit,
    /// An opening quotation mark.
    BeginsQuote,
    /// An opening bracket.
    BeginsBracket,
    /// A bullet.
    Bulleted,
    /// A dash or an asterisk and a space: a bullet, or somebody speaks.
    Dashed,
    /// A number as of a list, set in from the margin.
    Numbered,

    // What is in it.
    /// A sentence ends inside: a full stop, then space, then a capital.
    InnerStop,
    /// At least two words, every letter a capital.
    Capitals,
    /// Nearly every long word begins with a capital.
    TitleCase,
    /// A colon within the first six words, with text behind it.
    Label,
    /// A colon within the first eight words, and a quotation right behind it.
    Attributed,
    /// Three commas or more without a full stop at the end.
    CommaList,
    /// Two numbers joined by a dash or a colon, as a score.
    Score,
    /// It closes with a figure.
    EndsFigure,
    /// A name in brackets.
    BracketName,
    /// Figures make up most of it.
    Figures,
    /// A web address.
    Address,
    /// Braces, square brackets around more than a figure or two, a backslash or an equals sign: what programs write.
    Code,
    /// It holds a bar, as tables and page titles do.
    Bar,
    /// The way to a page through its site: "Home / News / North".
    Crumbs,
    /// It opens with a shout: "GOAL! …", "RED CARD! …".
    Shout,
    /// The same, and it is no sentence: "WICKET! Quill c Rook b Dacre 4 (Norland 22-3)".
    Call,
    /// A person's name, or several, and nothing else.
    Name,
    /// A name, or a single word, before the date and time that close its line.
    Signs,
    /// It is several names.
    Names,
    /// A name and where that person is: "Anna Quill in Kelbrook".
    NamePlaced,
    /// A place before the time that closes its line.
    Placed,
    /// A title behind a stamp that runs into its text.
    RunIn,
    /// Whoever says what follows, behind a stamp, where that is usual.
    Speaks,
    /// A name behind a stamp, where others have titles there.
    AmongTitles,
    /// A dash, a house and a name: "-NNW News’ Anna Quill".
    Credited,
    /// Whoever wrote what is quoted above, with the name of an account: "— Anna Quill (@annaquill) March 3, 2029".
    Handle,
    /// Such a line stands below: this is what the account posted.
    HandleBelow,
    /// A mark stands before it that sets posts off and is no bullet: "+++", ": ".
    Marked,
    /// A few words that close with who took a picture: "Anna Quill/Quay Images", "(Agency)".
    Credit,

    // Stamps.
    /// It is one stamp and nothing else.
    StampWhole,
    /// That stamp cannot be anything else.
    StampSure,
    /// That stamp might as well be a number.
    StampWeak,
    /// That stamp is a date without a time of day.
    StampDate,
    /// That stamp has a clock and a whole date.
    StampDated,
    /// That stamp says of itself that it is the time of a change.
    StampUpdated,
    /// A scraper put that stamp in front of the text.
    StampScraped,
    /// That stamp is of a match: a minute, an over, a phase.
    StampPlay,
    /// It opens with a span of time or the time of a log line.
    StampSpan,
    /// It opens with a stamp that text follows.
    StampLead,
    /// It opens with a minute of a match, a colon and text.
    PlayLead,
    /// That stamp might as well be a number, and others here cannot be anything else.
    AmongSure,
    /// It is one stamp and nothing else, and it stands behind another on its line.
    StampBehind,
    /// It is one stamp and nothing else, cut off its line.
    StampCut,
    /// It opens with digits as the items of a feed do, and was not cut behind them.
    UncutItem,
    /// It stands behind the stamp of an item, and all stamps here are those of items.
    FeedItem,
    /// That stamp is a date, as those of all posts here.
    PostDate,

    // Where it stands; set by `context`.
    /// The first line of the text.
    First,
    /// Among the first six lines that have content.
    Early,
    /// The same where the furniture of the page is not counted.
    Top,
    /// In the last tenth of the text, or among its last six lines.
    Late,
    /// Blank lines are usual in this text, but none stands above.
    TightAbove,
    /// Blank lines are usual in this text, but none stands below.
    TightBelow,
    /// More blank lines than usual, a rule, the button of a post or a mark stand above, as between two posts.
    Border,
    /// It says that the coverage has ended, below a list and above running text: it heads the last post.
    Farewell,
    /// It is a button or a word that pages set below each post, on a line of its own.
    Button,
    /// It says what the line above says, or is the credit that closes that.
    TwinAbove,
    /// It says what the line below says.
    TwinBelow,
    /// The same words stand once more, further down.
    EchoBelow,
    /// The same words stood before, further up.
    EchoAbove,
    /// The line above ends in a colon.
    ColonAbove,
    /// A name stands right above, and this line is short.
    NameAbove,
    /// What stands next to it says that it describes a picture: a credit right below, or the buttons that pages set above
    /// their first one.
    Pictured,
    /// The line above or below is a score too.
    ScoresAround,
    /// The last line of the text.
    Last,
    /// The line above has a bullet, and this one has none.
    BulletsEnd,
    /// Running prose follows: the next line is long or closed by a full stop.
    ProseBelow,
    /// The next line opens with a stamp, and so did this one.
    StampBelow,
    /// Its sentence goes on in the next line, as in text that was broken to a width.
    GoesOn,
    /// It goes on with the sentence of the line above.
    GoneOn,
    /// A menu of the page that was flattened twice: its items in one line, and each of them below.
    Menu,
    /// It stands alone between two stamps, where that is usual: it is all of its post.
    Lone,
    /// The line above says that the updates follow.
    OpenerAbove,
    /// The line above points to something that is lost: "Read the full story here:".
    PointerAbove,
    /// A dash and a few words with a capital, alone below running text: "– CNI".
    Source,
    /// A few words close below a sentence, and nothing close below them.
    Signed,
    /// Running text with none below it.
    SoleProse,
    /// A word or a few among the first lines, above a longer title: what sites set over their headlines.
    Overline,
    /// A word or three between blank lines, above a longer title.
    Tag,
    /// One of very few times with a whole date among many without.
    LoneDate,
    /// The line above closes an update.
    MarkAbove,
    /// The line above is a time in the same form.
    TimeAbove,
    /// The next line is as short as this one and not closed either.
    TitleBelow,
    /// Blank lines are usual in this text, but none stands between this line and another short one above.
    TightTitle,
    /// It is the title of the page: that of the article, which stands below, with the name of the site.
    PageTitle,
    /// It is the title or the text of a link, and the post above says the same.
    Card,
    /// It is a sentence with a bullet or a dash, and so is nearly all the text.
    MarkedPost,
    /// It is a title in capitals, and the items of a list stand below.
    Banner,
    /// It is a title, and nothing but a stamp stands below.
    TimeBelow,
    /// It has a number, and the lines next to it have none: no list, but a page whose posts are numbered.
    LoneNumber,
    /// It has none, on such a page.
    Unnumbered,
    /// It has a bullet or a dash, and so has the line above or below.
    Listed,
    /// It opens with a stamp and is short, and so does and is the line above or below: a list of what happened when.
    Agenda,
    /// The same with round hours, one after the other: a list of what is to come.
    Plan,

    // What the words of an appeal add up to.
    /// Two different words of appeals.
    AppealSome,
    /// Three or more.
    AppealMuch,

    // What the markup said, if there was any; set by `hint`.
    /// It was the title of the page.
    HintTitle,
    /// It was a heading.
    HintHeading,
    /// It was a paragraph.
    HintParagraph,
    /// It was an item of a list.
    HintItem,
    /// It was a quotation.
    HintQuote,
    /// It was a caption.
    HintCaption,
    /// It was a time and nothing else.
    HintTime,
    /// It stood beside the article.
    HintAside,
}

/// How many features there are.
pub(crate) const FEATURES: usize = Feature::HintAside as usize + 1;

// One bit a feature.
const _: () = assert!(FEATURES <= u128::BITS as usize);

/// A set of features.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Features(u128);

// Which feature is asked for is known where it is asked, so that each of these is a step or two there.
impl Features {
    /// What lines of running text have.
    pub(crate) const PROSE: Self =
        Self::of(&[Feature::Sentence, Feature::Passage, Feature::InnerStop, Feature::EndsStop]);

    /// The set of these features. Where it is always the same set, it is to be a constant.
    pub(crate) const fn of(features: &[Feature]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < features.len() {
            bits |= 1 << features[at] as u8;
            at += 1;
        }
        Features(bits)
    }

    #[inline(always)]
    pub(crate) fn insert(&mut self, feature: Feature) {
        self.0 |= 1 << feature as u8;
    }

    #[inline(always)]
    pub(crate) fn insert_if(&mut self, condition: bool, feature: Feature) {
        self.0 |= u128::from(condition) << feature as u8;
    }

    #[inline(always)]
    pub(crate) fn remove_if(&mut self, condition: bool, feature: Feature) {
        self.0 &= !(u128::from(condition) << feature as u8);
    }

    pub(crate) fn insert_all(&mut self, features: Features) {
        self.0 |= features.0;
    }

    #[inline(always)]
    pub(crate) fn has(self, feature: Feature) -> bool {
        self.0 & (1 << feature as u8) != 0
    }

    #[inline(always)]
    pub(crate) fn any(self, features: Features) -> bool {
        self.0 & features.0 != 0
    }

    /// The number of each feature in the set, as it stands in the enum.
    pub(crate) fn numbers(self) -> impl Iterator<Item = usize> {
        let mut bits = self.0;
        core::iter::from_fn(move || {
            (bits != 0).then(|| {
                let number = bits.trailing_zeros() as usize;
                bits &= bits - 1;
                number
            })
        })
    }
}

/// The shape of `text`: its length, how it begins and ends, what is in it. `text` has no space around it and
/// its bullet, if it had one, is gone.
pub(crate) fn shape(text: &str) -> Features {
    let mut features = Features::default();
    let tally = Tally::of(text);
    features.insert(length(tally.words));
    begin(text, &mut features);
    end(text, &mut features);
    features.insert_if(tally.inner_stops > 0, Feature::InnerStop);
    let all_capitals = tally.capital_words == tally.words && tally.lower == 0 && tally.upper >= 4;
    features.insert_if(all_capitals && (tally.words >= 2 || tally.upper >= 5), Feature::Capitals);
    let titled = tally.words >= 3 && u32::from(tally.long_lower_words == 0) + tally.capital_words > tally.words / 2;
    features.insert_if(titled && tally.long_lower_words * 6 <= tally.words, Feature::TitleCase);
    features.insert_if(tally.label, Feature::Label);
    features.insert_if(tally.attributed, Feature::Attributed);
    features.insert_if(tally.commas >= 3 && !features.has(Feature::EndsStop), Feature::CommaList);
    features.insert_if(tally.score, Feature::Score);
    features.insert_if(tally.digits > tally.upper + tally.lower, Feature::Figures);
    features.insert_if(tally.address, Feature::Address);
    features.insert_if(tally.code >= 2, Feature::Code);
    features.insert_if(tally.bars > 0, Feature::Bar);
    features.insert_if(tally.crumbs >= 2 && tally.words <= 30, Feature::Crumbs);
    let is_shout = shouts(text);
    let is_call = is_shout && tally.words < 15 && tally.inner_stops < 2 && features.any(OPEN);
    features.insert_if(is_call, Feature::Call);
    features.insert_if(is_shout && !is_call, Feature::Shout);
    let is_credit = tally.words <= 24 && is_credit(text)
        || tally.words <= 60 && has_credit_at_end(text)
        || tally.words == 1 && tally.digits >= PICTURE && is_picture_number(text);
    features.insert_if(is_credit, Feature::Credit);
    features
}

/// How titles end.
const OPEN: Features = Features::of(&[Feature::EndsOpen, Feature::EndsBracket, Feature::EndsFigure]);

/// Whether a text is a credit in brackets, or closes with one: a name, a slash, an agency.
fn is_credit(text: &str) -> bool {
    if text.len() <= 64 && text.starts_with('(') && text.ends_with(')') {
        return true;
    }
    let Some(slash) = text.bytes().rposition(|byte| byte == b'/') else { return false };
    let (person, agency) = (&text[..slash], &text[slash + 1..]);
    let capital = |word: Option<&str>| word.is_some_and(|word| word.starts_with(letter::is_capital));
    let agency_words = agency.split_whitespace().count();
    capital(person.split_whitespace().next_back())
        && capital(agency.split_whitespace().next())
        && !agency.contains(|c: char| c.is_ascii_digit())
        && agency_words <= 3
        && !text.ends_with('.')
}

/// The fewest digits in the number that an agency gives a picture.
const PICTURE: u32 = 7;

/// Whether a word is the number of a picture behind the name of its agency: "Imago0010203040h", "QuayImages-1020304050".
fn is_picture_number(word: &str) -> bool {
    let number = word.trim_start_matches(letter::is_letter);
    let behind = number.trim_start_matches('-').trim_start_matches(|c: char| c.is_ascii_digit());
    number.len() < word.len() && behind.len() <= 1 && behind.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether a text closes with a credit in brackets that names an agency: "(Hal Quill/Quay Images)", "(Bo Rook via AP)".
fn has_credit_at_end(text: &str) -> bool {
    let Some(inner) = text.strip_suffix([')', ']']) else { return false };
    let Some(open) = inner.bytes().rposition(|byte| matches!(byte, b'(' | b'[')) else { return false };
    let inner = &inner[open + 1..];
    inner.len() <= 64
        && inner.starts_with(letter::is_capital)
        && !inner.as_bytes().windows(2).any(|pair| pair == b"//")
        && (inner.contains('/') || inner.as_bytes().windows(5).any(|word| word == b" via "))
        && !inner.contains(|c: char| c.is_ascii_digit())
}

/// Whether a text opens with one to three words in capitals that an exclamation mark closes, and goes on.
fn shouts(text: &str) -> bool {
    let Some((shout, rest)) = text.split_once('!') else { return false };
    (3..=24).contains(&shout.len())
        && !rest.trim().is_empty()
        && shout.chars().all(|c| letter::is_capital(c) || c == ' ' || c == '-')
}

/// The feature for a length.
fn length(words: u32) -> Feature {
    match words {
        0 => Feature::Wordless,
        1 => Feature::OneWord,
        2..=4 => Feature::FewWords,
        5..=9 => Feature::SomeWords,
        10..=14 => Feature::LineOfWords,
        15..=19 => Feature::LongLine,
        20..=39 => Feature::Sentence,
        _ => Feature::Passage,
    }
}

/// The longest name of an agency with its brackets, in bytes.
const LONGEST_AGENCY: usize = 24;

fn begin(text: &str, features: &mut Features) {
    let Some(first) = text.chars().next() else { return };
    let feature = match first {
        c if is_quote(c) => Feature::BeginsQuote,
        '(' | '[' if !opens_report(text) => Feature::BeginsBracket,
        c if c.is_ascii_digit() => Feature::BeginsDigit,
        c if letter::is_small(c) => Feature::BeginsLower,
        _ => return,
    };
    features.insert(feature);
}

/// Whether the bracket that a text opens with holds an agency, as its reports have it: "(WNS) - The ferry …".
fn opens_report(text: &str) -> bool {
    let close = text.bytes().take(LONGEST_AGENCY).position(|byte| byte == b')');
    close.is_some_and(|close| text[close + 1..].trim_start().starts_with(['-', '–', '—']))
}

fn end(text: &str, features: &mut Features) {
    let last = text.chars().next_back();
    features
        .insert_if(last.is_some_and(|c| is_quote(c) && !(c == '\'' && ends_in_apostrophe(text))), Feature::EndsQuote);
    features.insert_if(matches!(last, Some(')' | ']')), Feature::EndsBracket);
    let bare = text.trim_end_matches(|c| is_quote(c) || matches!(c, ')' | ']' | ' '));
    features.insert_if(bare.ends_with(|c: char| c.is_ascii_digit()), Feature::EndsFigure);
    features.insert(match bare.chars().next_back() {
        Some('…') => Feature::EndsDots,
        Some('.') if bare.ends_with("..") => Feature::EndsDots,
        Some('.' | '。' | '।' | '۔' | '．') => Feature::EndsStop,
        Some('?' | '？' | '؟') => Feature::EndsQuestion,
        Some('!' | '！') => Feature::EndsBang,
        Some(':' | '：') => Feature::EndsColon,
        Some(',' | ';' | '-' | '–' | '—' | '،') => Feature::EndsComma,
        _ => Feature::EndsOpen,
    });
}

/// Whether the apostrophe at the end belongs to the word ("the drivers'") rather than closes a quotation.
fn ends_in_apostrophe(text: &str) -> bool {
    text.ends_with("s'") && !text[..text.len() - 1].contains([' ', '(']) && !text.starts_with('\'')
}

/// Quotation marks of the languages that Newsfold reads.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '«' | '»' | '‹' | '›' | '「' | '」')
}

/// What one pass over the bytes counts.
#[derive(Default)]
struct Tally {
    words: u32,
    capital_words: u32,
    /// Words of five bytes or more that begin with a small letter: in a title in title case there are none.
    long_lower_words: u32,
    upper: u32,
    lower: u32,
    digits: u32,
    commas: u32,
    bars: u32,
    /// Marks that part the steps of a way through a site.
    crumbs: u32,
    code: u32,
    inner_stops: u32,
    label: bool,
    attributed: bool,
    score: bool,
    address: bool,
}

/// What a byte is, for [`Tally`].
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Upper,
    Lower,
    Digit,
    Wide,
    Stop,
    Other,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b' ' | b'\t' => Class::Space,
            b'A'..=b'Z' => Class::Upper,
            b'a'..=b'z' => Class::Lower,
            b'0'..=b'9' => Class::Digit,
            b'.' | b'!' | b'?' => Class::Stop,
            0x80..=0xFF => Class::Wide,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

impl Tally {
    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut tally = Self::default();
        let mut at = 0;
        let mut after_stop = false;
        while at < bytes.len() {
            // One turn of this loop reads one run without spaces.
            let from = at;
            let (mut letter, mut digit, mut closed) = (false, false, false);
            while at < bytes.len() {
                let byte = bytes[at];
                match CLASSES[usize::from(byte)] {
                    Class::Space => break,
                    Class::Upper => (tally.upper, letter, closed) = (tally.upper + 1, true, false),
                    Class::Lower => {
                        // Nearly all bytes are such.
                        let run = at;
                        while at < bytes.len() && bytes[at].is_ascii_lowercase() {
                            at += 1;
                        }
                        (tally.lower, letter, closed) = (tally.lower + (at - run) as u32, true, false);
                        continue;
                    }
                    Class::Digit => (tally.digits, digit, closed) = (tally.digits + 1, true, false),
                    // "Corey P. Dunn": the stop of an initial closes no sentence.
                    Class::Stop => closed = at > from && !(at - from == 1 && bytes[from].is_ascii_uppercase()),
                    Class::Wide => {
                        // Only lead bytes count. A wide letter is taken for a small one; its case matters at the
                        // beginning of a word alone, and is looked at there.
                        if byte >= 0xC0 && byte != 0xE2 && byte != 0xC2 {
                            (letter, closed) = (true, false);
                            tally.lower += u32::from(at > from);
                        }
                    }
                    Class::Other => match byte {
                        b',' => tally.commas += 1,
                        b'|' => tally.bars += 1,
                        // "Quill [2] v Rook [6]": who is seeded where.
                        b'[' | b']' if opens_with_seed(&bytes[from..]) => {}
                        b'{' | b'}' | b'[' | b']' | b'\\' | b'=' | b'<' | b'>' => tally.code += 1,
                        // "pic.twitter.com/…" stands for a picture.
                        b'/' => {
                            tally.address |= bytes[from..at].ends_with(b":/") || bytes[from..at].starts_with(b"pic.")
                        }
                        b'-' | b':' => tally.score |= digit && !letter && is_score(bytes, from, at),
                        _ => {}
                    },
                }
                at += 1;
            }
            if letter || digit {
                tally.word(text, from, at, letter, after_stop);
                after_stop = closed;
            } else if at > from && tally.words > 0 {
                tally.crumbs += u32::from(matches!(&text[from..at], "/" | ">" | "›" | "»" | "→"));
                // A dash or a lone quotation mark between two sentences changes nothing.
                after_stop |= closed;
            }
            if tally.words <= 6 && at < bytes.len() && bytes[..at].ends_with(b":") {
                tally.label = true;
            }
            if tally.words <= 8 && bytes[..at].ends_with(b":") {
                let rest = text.get(at..).unwrap_or_default().trim_start();
                tally.attributed |= rest.starts_with(['"', '“', '„', '«', '‘']);
            }
            while at < bytes.len() && CLASSES[usize::from(bytes[at])] == Class::Space {
                at += 1;
            }
        }
        tally
    }

    /// Counts the word that stands at `from..to`.
    fn word(&mut self, text: &str, from: usize, to: usize, letter: bool, after_stop: bool) {
        self.words += 1;
        let bytes = text.as_bytes();
        let mut first = from;
        while first < to && matches!(CLASSES[usize::from(bytes[first])], Class::Other | Class::Stop) {
            first += 1;
        }
        let capital = match bytes.get(first) {
            Some(b'A'..=b'Z') => true,
            Some(0x80..) => text
                .get(first..to)
                .and_then(|word| word.chars().find(|&c| letter::is_of_word(c)))
                .is_some_and(letter::is_capital),
            _ => false,
        };
        self.capital_words += u32::from(capital);
        self.long_lower_words += u32::from(letter && !capital && to - from >= 5 && bytes[first].is_ascii_lowercase());
        self.inner_stops += u32::from(after_stop && (capital || !letter) && self.words > 1);
    }
}

/// Whether a word opens with a figure or two in square brackets.
fn opens_with_seed(word: &[u8]) -> bool {
    // Looked for no further than two reach: a word may be as long as the text.
    let digits = word.iter().skip(1).take(3).take_while(|byte| byte.is_ascii_digit()).count();
    word.starts_with(b"[") && (1..=2).contains(&digits) && word.get(digits + 1) == Some(&b']')
}

/// Whether the mark at `at` joins two short numbers of one word that began at `from`: `2-1`, `107-1`.
fn is_score(bytes: &[u8], from: usize, at: usize) -> bool {
    let left = &bytes[from..at];
    let right = bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    bytes[at] == b'-' && left.len() <= 3 && left.iter().all(u8::is_ascii_digit) && (1..=3).contains(&right)
}

#[cfg(test)]
mod tests {
    use super::Feature::*;
    use super::*;

    fn assert_shape(text: &str, has: &[Feature], lacks: &[Feature]) {
        let features = shape(text);
        for &feature in has {
            assert!(features.has(feature), "{text:?} should have {feature:?}");
        }
        for &feature in lacks {
            assert!(!features.has(feature), "{text:?} should lack {feature:?}");
        }
    }

    #[test]
    fn lengths_are_counted_in_words() {
        assert_shape("", &[Wordless], &[OneWord]);
        assert_shape("— – …", &[Wordless], &[OneWord]);
        assert_shape("Kick-off!", &[OneWord, EndsBang], &[FewWords]);
        assert_shape("Which lines are closed?", &[FewWords, EndsQuestion], &[EndsOpen]);
    }

    #[test]
    fn the_end_is_seen_through_quotation_marks() {
        assert_shape("“It is a bell.”", &[EndsStop, EndsQuote, BeginsQuote], &[EndsOpen]);
        assert_shape("Manager in ‘bell row’", &[EndsOpen, EndsQuote], &[EndsStop]);
        assert_shape("Wait for it...", &[EndsDots], &[EndsStop]);
    }

    #[test]
    fn a_sentence_that_ends_inside_is_seen() {
        assert_shape("Line 2 is closed. Line 3 was never open", &[InnerStop], &[]);
        assert_shape("Mr. quill said no", &[], &[InnerStop]);
        assert_shape("Profits rose 3.5 per cent", &[], &[InnerStop]);
    }

    #[test]
    fn capitals_and_titles() {
        assert_shape("SECOND BELL", &[Capitals], &[]);
        assert_shape("ÄRGER ÜBER GLOCKE", &[Capitals], &[]);
        assert_shape("The Bell Is Back in Kelbrook", &[TitleCase], &[Capitals]);
        assert_shape("The bell is back in Kelbrook", &[], &[TitleCase]);
    }

    #[test]
    fn numbers_of_pictures_are_credits() {
        assert_shape("Imago0010203040h", &[Credit], &[]);
        assert_shape("QuayImages-1020304050", &[Credit], &[]);
        assert_shape("1020304050", &[], &[Credit]);
        assert_shape("Liveupdated", &[], &[Credit]);
        assert_shape("quill1020304050rook", &[], &[Credit]);
    }

    #[test]
    fn labels_lists_and_scores() {
        assert_shape("Depot manager: it was me", &[Label], &[]);
        assert_shape("Kelbrook XI: Quill, Rook, Lamb, Teal", &[Label, CommaList], &[]);
        assert_shape("Kelbrook 2-1 Arnmouth", &[Score], &[]);
        assert_shape("The 19-year-old driver", &[], &[Score]);
    }
}
