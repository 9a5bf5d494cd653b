//! Texts that were once misread, as short as they get. A new one is named after what went wrong.
#![cfg(not(target_arch = "wasm32"))]

use newsfold::{BlockKind, Timeline};

fn read(text: &str) -> Timeline<'_> {
    newsfold::parse(text, &newsfold::Options::default())
}

#[test]
fn a_caption_and_its_copy_with_a_credit_are_no_heading() {
    let timeline = read(
        "Flood in Pembrey – live\n\n10:32\n\nSchool to stay closed\n\nThe council said the school would open again on Friday.\n\n\
         Water in the high street of Pembrey\n\nWater in the high street of Pembrey (County Pictures)\n\n(County Pictures)\n\n\
         10:05\n\nFerries back\n\nThe first ferry has left the harbour with forty people on board.\n",
    );
    assert_eq!(timeline.updates.len(), 2);
    let kinds: Vec<_> = timeline.updates[0].blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, [BlockKind::Paragraph, BlockKind::Caption, BlockKind::Caption, BlockKind::Caption]);
}

#[test]
fn a_weekday_with_a_hyphen_is_part_of_a_stamp() {
    let timeline = read(
        "Ponte de Ribeirinha ao vivo\n\nEscola fica fechada\n\nterça-feira 27 dezembro 2033 09:16 , Luísa Moltke\n\n\
         A polícia pede aos motoristas que evitem a ponte.\n\nBalsa volta a funcionar\n\n\
         terça-feira 27 dezembro 2033 08:35 , Quirino Reis\n\nNinguém ficou ferido e a loja volta a abrir amanhã.\n",
    );
    let authors: Vec<_> = timeline.updates.iter().map(|update| update.author).collect();
    assert_eq!(authors, [Some("Luísa Moltke"), Some("Quirino Reis")]);
}

#[test]
fn a_clock_with_a_full_stop_is_no_date_among_others() {
    let timeline = read(
        "Puente de Valdemar, en directo\n\n08.14. Los técnicos trabajan en el puente desde el amanecer.\n\n\
         07.06. No hay heridos y la tienda volverá a abrir mañana.\n\n06.48. La policía ha cerrado el puente.\n",
    );
    let clocks: Vec<_> =
        timeline.updates.iter().filter_map(|update| update.time.as_ref()?.clock).map(|c| c.to_string()).collect();
    assert_eq!(clocks, ["08:14", "07:06", "06:48"]);
}

#[test]
fn a_standfirst_that_asks_to_follow_is_no_second_headline() {
    let timeline = read(
        "Liveticker zum Bahnstreik: Petz verlässt Gespräche in Hallerau\n\nVerfolgen Sie alle Entwicklungen in unserem Liveblog\n\n\
         Seit einer Woche fährt kein Zug mehr zwischen Hallerau und der Küste.\n\n10:32\n\nGewerkschaft fordert neue Gespräche\n\n\
         Die Gespräche endeten kurz nach Mitternacht ohne Ergebnis.\n",
    );
    assert_eq!(timeline.standfirst, Some("Verfolgen Sie alle Entwicklungen in unserem Liveblog"));
}

#[test]
fn stamps_of_a_tickers_own_making_open_its_posts() {
    let text = "Kegeln: Altmoor gegen Wölpe, live\n\nBahn 1, Wurf 4: Quill räumt ab und verneigt sich vor der leeren Tribüne.\n\n\
         Bahn 1, Wurf 9: Rook trifft die Rinne, wie schon im vergangenen Jahr an dieser Stelle.\n\n\
         Bahn 2, Wurf 2: Die Wölper wechseln die Kugel und beraten lange.\n\n\
         Bahn 2, Wurf 11: Alle neune! Der Wirt läutet die Glocke über dem Tresen.\n\n\
         Bahn 3, Wurf 5: Quill legt nach, und Wölpe verlangt eine Pause.\n";
    let timeline = read(text);
    let times: Vec<_> = timeline.updates.iter().filter_map(|update| Some(update.time.as_ref()?.text)).collect();
    assert_eq!(times, ["Bahn 1, Wurf 4", "Bahn 1, Wurf 9", "Bahn 2, Wurf 2", "Bahn 2, Wurf 11", "Bahn 3, Wurf 5"]);
    let explicit = newsfold::markdown(&timeline);
    let again =
        read(&explicit).updates.iter().map(|update| update.time.as_ref().map(|time| time.text)).collect::<Vec<_>>();
    assert_eq!(again, times.into_iter().map(Some).collect::<Vec<_>>());
}

/// Found by the fuzz target `times`: the end of the date was taken to be inside of the letter.
#[test]
fn a_letter_met_by_a_wide_one_is_no_ordinal() {
    for line in ["10:07 a.m. ET, February 2m٤", "February 2mé", "2mé February", "10:07, 2tº March"] {
        let timeline = read(line);
        assert_eq!(timeline.segments.last().map(|segment| segment.end), Some(line.len()), "{line}");
    }
}
