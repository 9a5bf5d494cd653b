//! What a caller may tell the parse beyond the text.

use alloc::string::String;

use crate::civil::Date;

/// Options of [`parse`](crate::parse). The default is to work everything out from the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The language of the text as a BCP 47 tag; detected where none is given.
    pub language: Option<String>,
    /// The day of the update that stands first in the text, for stamps without a date in a text without a date.
    pub reference: Option<Date>,
}
