//! What stands between a stamp and the text after it: `: `, ` , `, ` - `, ` | `.

use super::text::{char_at, skip_space};

/// The length of the separator at the beginning of `text`, with the blanks around it; blanks alone are one.
///
/// ```text
/// scan_separator(" , Anna Quill") == 3
/// scan_separator(": Tram") == 2
/// scan_separator("Tram") == 0
/// ```
pub(crate) fn scan_separator(text: &str) -> usize {
    let bytes = text.as_bytes();
    let at = skip_space(bytes, 0);
    let mark = match char_at(text, at) {
        Some(mark @ (':' | ';' | ',' | '-' | '–' | '—' | '|' | '·' | '•' | '/' | '»' | '>')) => mark.len_utf8(),
        // "5:54pm... The clerk is late": dots right behind the stamp, and then a space.
        Some('…') if at == 0 && bytes.get(3) == Some(&b' ') => 3,
        Some('.') if at == 0 && text.starts_with("... ") => 3,
        // A full stop only as in "19h33. Titre", not as in "...".
        Some('.') if bytes.get(at + 1) != Some(&b'.') => 1,
        _ => return at,
    };
    // "22:41.- La ruta": the Spanish put both.
    let dash =
        char_at(text, at + mark).filter(|next| mark == 1 && bytes[at] == b'.' && matches!(next, '-' | '–' | '—'));
    let mark = mark + dash.map_or(0, char::len_utf8);
    let end = skip_space(bytes, at + mark);
    // "10:02 -5 degrees": a dash glued to what follows is that one's own.
    if at > 0 && end == at + mark && mark == 1 && matches!(bytes.get(at), Some(b'-' | b'.' | b'/')) && end < bytes.len()
    {
        at
    } else {
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators() {
        for (text, length) in [
            (" , Anna Quill", 3),
            (": Tram", 2),
            (" : Tram", 3),
            (" - Tram", 3),
            (" – Tram", 5),
            (" | Tram", 3),
            ("; Tram", 2),
            (". Tram", 2),
            (".- Tram", 3),
            (".– Tram", 5),
            ("\u{a0}: Tram", 4),
            (" Tram", 1),
            ("Tram", 0),
            ("", 0),
            ("...", 0),
            ("... Tram", 4),
            (" ... Tram", 1),
            (" -5 degrees", 1),
            (" -", 2),
        ] {
            assert_eq!(scan_separator(text), length, "{text:?}");
        }
    }
}
