//! Whether more is to come: a live blog that has ended says so in its newest update, or above all of them.

use crate::language::{Cue, Lexicon, by_tag};
use crate::timeline::{Block, Order, Timeline};

/// Whether a live blog says that its coverage has ended. An article without updates has no coverage to end.
pub(crate) fn has_ended(timeline: &Timeline<'_>, lexicon: &'static Lexicon) -> bool {
    let updates = &timeline.updates;
    // Where the order is not known, the newest is at one of the ends.
    let newest = match timeline.order {
        Order::NewestFirst => [updates.first(), None],
        Order::OldestFirst => [updates.last(), None],
        Order::Unknown => [updates.first(), updates.last()],
    };
    // A notice that the page is closed stands above the story, as a part of it or set aside.
    let first = updates.first().map_or(0, |update| update.start);
    let mut reader = lexicon.reader(by_tag(&timeline.language));
    let mut says_so = |text: &str| reader.read(text).cues.has(Cue::Ended);
    let mut is_said_in = |title: Option<&str>, blocks: &[Block<'_>]| {
        title.is_some_and(&mut says_so) || blocks.iter().any(|block| says_so(block.text))
    };
    !updates.is_empty()
        && (newest.into_iter().flatten().any(|update| is_said_in(update.heading, &update.blocks))
            || is_said_in(timeline.standfirst, &timeline.intro)
            || timeline.asides.iter().any(|aside| aside.start < first && says_so(aside.text)))
}

#[cfg(test)]
mod tests {
    use crate::{Options, parse};

    fn ended(text: &str) -> bool {
        parse(text, &Options::default()).ended
    }

    /// Newest first, with this in the newest update and that above all.
    fn blog(newest: &str, above: &str) -> String {
        format!("# Tram strike – live\n\n{above}\n\n## 12:40 Trams run\n\n{newest}\n\n## 10:05 No trams run\n\nNone.\n")
    }

    #[test]
    fn the_end_is_said_in_many_languages() {
        for words in [
            "That is all from the depot: this live blog is now closed.",
            "Our live coverage has ended, thank you for reading.",
            "Damit beenden wir den Liveticker.",
            "Dieser Liveblog ist jetzt beendet.",
            "Ce direct est terminé, merci de nous avoir suivis.",
            "Con esto cerramos esta cobertura.",
            "La diretta finisce qui.",
            "Esta cobertura está encerrada.",
            "Deze liveblog is gesloten.",
            "Direktrapporten är avslutad.",
            "Na tym kończymy relację.",
            "Canlı yayınımız sona erdi.",
        ] {
            assert!(ended(&blog(words, "The drivers vote.")), "{words}");
            assert!(ended(&blog("They do.", words)), "{words}");
        }
    }

    #[test]
    fn a_farewell_is_not_the_end() {
        for words in [
            "That’s all from me, Anna Quill, for now. Bo Rook takes over.",
            "Good morning, and thank you for joining us.",
            "“We are closing this depot”, said the director.",
            "„Wir schließen den Betriebshof“, sagte die Direktorin.",
            "Der Streik ist beendet.",
        ] {
            assert!(!ended(&blog(words, "The drivers vote.")), "{words}");
        }
    }

    #[test]
    fn only_the_newest_update_can_end_it() {
        let reopened =
            "10:40\n\nWe are back\n\nThe strike goes on.\n\n09:00\n\nThe end\n\nThis live blog is now closed.\n";
        assert!(!ended(&format!("Tram strike – live\n\n{reopened}")));
        let turned = "09:00\n\nThe beginning\n\nIt begins.\n\n10:40\n\nThe end\n\nThis live blog is now closed.\n";
        assert!(ended(&format!("Tram strike – live\n\n{turned}")));
        assert!(!ended("An article\n\nIt says: this live blog is now closed.\n"));
    }
}
