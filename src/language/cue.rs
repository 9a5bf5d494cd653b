//! What the words of a line can hint at: [`Cue`], and the set of those that a line has, [`Cues`].
//!
//! A cue says what words were there, never what the line is: the decoder weighs cues against everything else.

/// Declares the cues once, so that the enum, the list of all and their number cannot drift apart.
macro_rules! cues {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {
        /// One thing that the words of a line hint at.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Cue { $($(#[doc = $doc])+ $name,)+ }

        impl Cue {
            /// Every cue, in the order of declaration.
            pub(crate) const ALL: &[Cue] = &[$(Cue::$name,)+];
        }
    };
}

cues! {
    /// A title that a house gives to posts of its live blogs: "Closing summary", "Good morning".
    PostTitle,
    /// The title of the key points: "Key points", "At a glance", "L’essentiel".
    KeyPointsTitle,
    /// A line that stands above pointers to other articles: "Read more", "Recommended", "Lees ook".
    RelatedTitle,
    /// The line itself points to another article: "Related: …", "Lire aussi : …".
    RelatedStart,
    /// A whole line of page furniture: a button, a badge, a notice, a share link.
    Chrome,
    /// Such a line that says whether the page is live or was, with no space between: "Liveupdated", "As it happenedended".
    Badge,
    /// The number of comments, or the word alone, as pages have it above their first picture.
    Comments,
    /// A button or a word that pages set below each post: "Share", "Updated".
    PostEnd,
    /// A whole line that is the name of a section of a news site: "Politics", "Fußball".
    Section,
    /// A line that begins as furniture does and goes on: "Please turn on JavaScript …".
    ChromeStart,
    /// Stands in the place of a heading that does not exist: "Post", "Untitled".
    Placeholder,
    /// Opens what follows the article: comment forum, terms, registration.
    FooterTitle,
    /// Marks an appeal all by itself: for money, for a subscription, for an app, for cookies.
    AppealStrong,
    /// A word that appeals are full of; [`LineCues::appeals`](super::lexicon::LineCues::appeals) counts the different ones.
    AppealWeak,
    /// Says that the article is a live blog: "live", "as it happened", "en direct", "Liveticker".
    LiveMark,
    /// Says that the times of a text are those of another day, or still to come: "Timeline", "How the day unfolded",
    /// "What’s on TV", "Minutes of".
    Chronicle,
    /// Says that the updates follow: "Follow the latest updates below", "MINUTO A MINUTO:".
    FeedOpener,
    /// A notice that stands where the updates are loaded: "Please allow a moment for the live blog to load".
    FeedNotice,
    /// Introduces the time of the last change of the page or of an update: "Updated at", "Mis à jour le".
    UpdatedLead,
    /// Introduces the time of an update or of the page: "Posted at", "published at".
    PostedLead,
    /// Stands where a page failed to write a date: "Invalid Date".
    LostDate,
    /// Introduces whoever wrote the text: "By", "Von", "Written by".
    BylineLead,
    /// Closes with what a reporter is: "Courts reporter", "Harbour Bureau Chief".
    Occupation,
    /// The line names a news or picture agency.
    AgencyCredit,
    /// Opens a caption or a credit: "Image caption", "Photograph:", "Foto:".
    CaptionStart,
    /// The words for the picture of whoever signs an appeal: "Head shot of".
    Portrait,
    /// Occurs in captions and credits: "Photo by", "©", "illustration".
    CaptionAnywhere,
    /// A closing pointer whose target is lost: "Read more here:", "Full story:".
    PointerEnd,
    /// Somebody takes leave, for good or until tomorrow: "That’s all for now", "Thanks for reading".
    SignOff,
    /// Coverage has ended, in so many words: "This live blog is now closed". No page stops to ask for news on less.
    Ended,
    /// A phase of a match or a session: "Full-time", "Halbzeit", "Coup d’envoi".
    PhaseWord,
    /// Welcomes the reader: "Good morning", "Hello and welcome".
    Greeting,
    /// A verb that reports speech, the mark of prose: "said", "sagte", "a déclaré".
    SaidVerb,
    /// Opens with a word for somebody named before: "He", "She", "They".
    Backward,
    /// The line opens with a question word.
    QuestionWord,
    /// Introduces a time and belongs to it: "Ore 21.00", "kl 11:06", "Saat 9.00".
    ClockWord,
    /// Introduces a time and does not belong to it: "at 10:32", "um 18 Uhr", "From 10:32".
    ClockLead,
    /// Introduces a time before now: "vor 2 Stunden", "il y a 5 min".
    AgeLead,
    /// A time before now without a figure: "a minute ago", "vor ein paar Sekunden".
    AgeWord,
    /// Introduces the minute of a match: "Minuto 116".
    MinuteLead,
    /// Introduces a date and does not belong to it: "on 3 March", "am 3. März", "le 3 mars".
    DateLead,
    /// Introduces the day that a scraper has put in front of the text: "date 2031-05-17".
    ScrapeLead,
}

impl Cue {
    /// Whether its words are so short or so common that they mean something else in another language: "door"
    /// opens a byline in Dutch, not in English. Such a cue counts in its own language only.
    pub(crate) fn is_local(self) -> bool {
        matches!(self, Cue::BylineLead | Cue::SaidVerb | Cue::Backward | Cue::QuestionWord | Cue::AppealWeak)
    }
}

impl Cue {
    /// Whether its phrases open a time.
    pub(crate) fn is_of_time(self) -> bool {
        use Cue::*;
        matches!(
            self,
            PostedLead
                | UpdatedLead
                | ClockLead
                | DateLead
                | ScrapeLead
                | ClockWord
                | AgeLead
                | AgeWord
                | MinuteLead
                | PhaseWord
        )
    }
}

/// A set of cues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cues(u64);

// One bit a cue.
const _: () = assert!(Cue::ALL.len() <= u64::BITS as usize);

impl Cues {
    /// The set of these cues.
    pub(crate) const fn of(cues: &[Cue]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < cues.len() {
            bits |= bit(cues[at]);
            at += 1;
        }
        Cues(bits)
    }

    /// Whether the cue is in the set.
    pub(crate) fn has(self, cue: Cue) -> bool {
        self.0 & bit(cue) != 0
    }

    /// Puts the cue into the set.
    pub(crate) fn insert(&mut self, cue: Cue) {
        self.0 |= bit(cue);
    }

    /// Puts all the cues of another set into this one.
    pub(crate) fn add(&mut self, cues: Cues) {
        self.0 |= cues.0;
    }

    /// The number of each cue in the set, as it stands in the enum.
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

const fn bit(cue: Cue) -> u64 {
    1 << cue as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_into_it() {
        let mut cues = Cues::default();
        for &cue in Cue::ALL {
            assert!(!cues.has(cue), "{cue:?}");
            cues.insert(cue);
            assert!(cues.has(cue), "{cue:?}");
        }
        assert_eq!(cues.numbers().collect::<Vec<_>>(), (0..Cue::ALL.len()).collect::<Vec<_>>());
        assert_eq!(Cues::default().numbers().count(), 0);
    }
}
