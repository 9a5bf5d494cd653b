//! What opens an item of a list: `•`, `-`, `*`, `3. `, the `+++` of German tickers, the colon of French ones, the picture of a clock.

use super::text::{char_at, digits, skip_space};

/// A bullet at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bullet {
    /// Its length in bytes, with the blanks before and after it.
    pub(crate) len: usize,
    /// What sort of bullet.
    pub(crate) kind: BulletKind,
}

/// The sorts of bullets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BulletKind {
    /// A glyph that is nothing but a bullet: `•`, `▪`.
    Glyph,
    /// A dash or an asterisk with a blank behind it. Speech opens like that too, in several languages.
    Dash,
    /// `3. ` with its number, in an indented line; without indentation `3.` is read as a number of the text.
    Number(u32),
    /// `+++`, or `***` before a time.
    Plus,
    /// `: `, what is left behind a time that was lost. It means that at the beginning of a line only.
    Colon,
    /// The picture of a clock, before the time or the post of a ticker: `⌚`.
    Clock,
}

/// The bullet at the beginning of `text`, which may be indented.
///
/// ```text
/// scan_bullet("  • Tram") == Some(Bullet { len: 6, kind: Glyph })
/// scan_bullet("  3. Tram") == Some(Bullet { len: 5, kind: Number(3) })
/// ```
pub(crate) fn scan_bullet(text: &str) -> Option<Bullet> {
    let bytes = text.as_bytes();
    let at = skip_space(bytes, 0);
    if bytes.get(at)?.is_ascii_digit() {
        let (number, end) = digits(bytes, at, 4)?;
        let len = skip_space(bytes, end + 1);
        let is_item = at > 0 && bytes.get(end) == Some(&b'.') && len > end + 1;
        return is_item.then_some(Bullet { len, kind: BulletKind::Number(number) });
    }
    let glyph = char_at(text, at)?;
    let end = at + glyph.len_utf8();
    let kind = match glyph {
        '•' | '‣' | '▪' | '▫' | '●' | '○' | '◦' | '■' | '□' | '►' | '▶' | '➤' | '⁃' | '∙' | '◆' | '➡' | '→' => {
            BulletKind::Glyph
        }
        '·' => BulletKind::Glyph,
        '-' | '–' | '—' | '―' | '*' | '−' if skip_space(bytes, end) > end => BulletKind::Dash,
        '+' if text.get(at..at + 3) == Some("+++") => {
            return Some(Bullet { len: skip_space(bytes, at + 3), kind: BulletKind::Plus });
        }
        // "***18:15 Heading***" is the same; before a word it is how Markdown shouts.
        '*' if text.get(at..at + 3) == Some("***") && bytes.get(skip_space(bytes, at + 3))?.is_ascii_digit() => {
            return Some(Bullet { len: skip_space(bytes, at + 3), kind: BulletKind::Plus });
        }
        ':' if skip_space(bytes, end) > end => BulletKind::Colon,
        '⌚' | '⏰' | '⏱' | '⏲' | '🕐'..='🕧' => BulletKind::Clock,
        _ => return None,
    };
    // A picture may be followed by the sign that asks for its colours, U+FE0F.
    let end = if text.get(end..).is_some_and(|rest| rest.starts_with('\u{fe0f}')) { end + 3 } else { end };
    Some(Bullet { len: skip_space(bytes, end), kind })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bullets() {
        use BulletKind::*;
        for (text, len, kind) in [
            ("  • Tram", 6, Glyph),
            ("•Tram", 3, Glyph),
            ("·31 min read", 2, Glyph),
            ("- Tram", 2, Dash),
            ("– Tram", 4, Dash),
            ("* Tram", 2, Dash),
            ("  3. Tram", 5, Number(3)),
            ("+++ 22:09 Tram +++", 4, Plus),
            (": Tram", 2, Colon),
            ("⌚ 6:40 PM", 4, Clock),
            ("⏱\u{fe0f} 6:40 PM", 7, Clock),
        ] {
            assert_eq!(scan_bullet(text), Some(Bullet { len, kind }), "{text}");
        }
        for text in
            ["", "Tram", "-5 degrees", "3. Tor", "3.5", "  3.5", "++ Tram", "*Tram*", "  1904", "--", ":", ":-)"]
        {
            assert_eq!(scan_bullet(text), None, "{text}");
        }
    }
}
