//! The stamp that a line may close with.

use alloc::vec::Vec;

use super::{CLOSING_STAMP, Cut, STAMP};
use crate::language::Lexicon;
use crate::letter;
use crate::piece;
use crate::scan::{self, Lead, Strength};
use crate::timeline::StampKind;

/// The stamp that closes a line, or the head of one, behind something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tail {
    pub(crate) kind: StampKind,
    /// Whether a name and nothing else stands before it, and it is a whole date and time, "Anna Quill3 March 2029 15:56", or
    /// a time to the second.
    pub(crate) is_signed: bool,
    /// Whether a place and nothing else stands before it, as far as a shape can tell: "Vellar | 12:10 pm",
    /// "PORT CALDER, Norland (WNS) - 11:15 a.m.".
    pub(crate) is_placed: bool,
}

impl Tail {
    /// Whether it is the seconds of a machine.
    pub(crate) fn is_epoch(self) -> bool {
        self.kind == StampKind::Epoch
    }
}

/// The stamp that the line ends with, and where to cut it off, from what introduces it ("published at").
pub(super) fn trailing(source: &str, start: usize, end: usize, lexicon: &Lexicon) -> Option<(Tail, Vec<Cut>)> {
    let text = &source[start..end];
    let trailing = scan::find_trailing_stamp(text, lexicon)?;
    let stamp = trailing.stamp;
    if trailing.cut == 0 || stamp.strength == Strength::Weak && !stamp.is_date_only() {
        return None;
    }
    let is_closing = stamp.clock.is_some() && stamp.date.is_some() || stamp.lead == Lead::Posted;
    let ignored = if is_closing { CLOSING_STAMP } else { STAMP };
    let mut cuts = vec![Cut::new(start + trailing.cut, ignored)];
    if matches!(stamp.lead, Lead::Posted | Lead::Updated) {
        cuts.push(Cut::new(start + stamp.range.start, STAMP));
    }
    let bullet = scan::scan_bullet(text).map_or(0, |bullet| bullet.len.min(trailing.cut));
    let is_exact = stamp.clock.is_some() && (stamp.date.is_some() || stamp.has_seconds);
    let is_signed = is_exact && piece::is_signature(&text[bullet..trailing.cut], lexicon);
    let is_comma = text[trailing.cut..].starts_with(',');
    let is_placed =
        stamp.kind == StampKind::Clock && stamp.date.is_none() && !is_comma && is_place(&text[bullet..trailing.cut]);
    Some((Tail { kind: stamp.kind, is_signed, is_placed }, cuts))
}

/// Whether a text is a word or two with capitals, or opens as agencies open their reports: a place in capitals, and
/// themselves in brackets.
fn is_place(text: &str) -> bool {
    let mut words = text.split_ascii_whitespace();
    let is_report = || {
        let open = text.bytes().rposition(|byte| byte == b'(');
        let agency = open.and_then(|open| text[open + 1..].strip_suffix(')'));
        let place = text.split([',', '(']).next().unwrap_or_default();
        agency.is_some_and(|agency| agency.len() <= 24) && place.chars().all(|c| c == ' ' || letter::is_capital(c))
    };
    let is_short = words.by_ref().take(2).all(|word| word.starts_with(letter::is_capital)) && words.next().is_none();
    is_short || text.len() <= 64 && is_report()
}
