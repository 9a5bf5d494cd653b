//! What real pages do beyond their format.

/// One thing that may be odd about an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Oddity {
    /// The first update has a heading and no body: its picture or film is lost.
    EmptyBody,
    /// Two updates in a row share one heading.
    TwinHeadings,
    /// The blog runs past midnight.
    Midnight,
    /// Somebody else's words as a paragraph of their own.
    Quotes,
    /// Bulleted lists inside updates, as in the key points.
    Lists,
    /// Captions and credits of pictures that are gone, now and then twice.
    Captions,
    /// Links to other articles inside updates.
    Related,
    /// "Read more here:", with nothing after it.
    Pointers,
    /// The last update says good night.
    SignOff,
    /// Lines that end in CR LF.
    Crlf,
    /// Blanks before the end of a line.
    TrailingBlanks,
    /// A byte order mark before everything else.
    Bom,
    /// Several blank lines where one would do; only where there are blank lines.
    WideGaps,
}

/// A set of [`Oddity`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Oddities(u32);

impl Oddities {
    pub const ALL: [Oddity; 13] = [
        Oddity::EmptyBody,
        Oddity::TwinHeadings,
        Oddity::Midnight,
        Oddity::Quotes,
        Oddity::Lists,
        Oddity::Captions,
        Oddity::Related,
        Oddity::Pointers,
        Oddity::SignOff,
        Oddity::Crlf,
        Oddity::TrailingBlanks,
        Oddity::Bom,
        Oddity::WideGaps,
    ];

    /// The oddities whose bits are set, for a generator of sets.
    pub fn from_bits(bits: u32) -> Self {
        Self(bits & ((1 << Self::ALL.len()) - 1))
    }

    pub fn with(self, oddity: Oddity) -> Self {
        Self(self.0 | 1 << oddity as u8)
    }

    pub fn without(self, oddity: Oddity) -> Self {
        Self(self.0 & !(1 << oddity as u8))
    }

    pub fn has(self, oddity: Oddity) -> bool {
        self.0 & 1 << oddity as u8 != 0
    }
}
