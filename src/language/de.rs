//! German.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const GERMAN: Language = Language {
    tag: "de",
    months: [
        "Januar|Jan|Jänner",
        "Februar|Feb|Feber",
        "März|Mrz|Maerz",
        "April|Apr",
        "Mai",
        "Juni|Jun",
        "Juli|Jul",
        "August|Aug",
        "September|Sep|Sept",
        "Oktober|Okt",
        "November|Nov",
        "Dezember|Dez",
    ],
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag|Sonnabend", "Sonntag"],
    units: [
        "Sekunde|Sekunden|Sek",
        "Minute|Minuten|Min",
        "Stunde|Stunden|Std",
        "Tag|Tagen|Tage",
        "Woche|Wochen",
        "Monat|Monaten|Monate",
        "Jahr|Jahren|Jahre",
    ],
    ago: "",
    hour: "Uhr",
    minute: "Min|Minute|Minuten|Spielminute",
    over: "",
    joints: "um|den|der|am",
    days_ago: ["heute", "gestern"],
    twelve: ["mittag", "mitternacht"],
    zones: &[Zone { names: "deutscher Zeit|mitteleuropäischer Zeit", offset: Offset::European(60), ambiguous: false }],
    function: "der|die|das|und|ist|nicht|mit|für|auf|dem|ein|eine|einen|auch|sich|von|zu|im|wird|werden|hat|haben|nach|bei|wie|aus|sind|über|zum|zur|wurde|noch|aber",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Das Wichtigste|Das Wichtigste in Kürze|Das Wichtigste im Überblick|Die wichtigsten Entwicklungen|\
             Wichtige Updates|Die wichtigsten Punkte|Das Wichtigste auf einen Blick|Auf einen Blick|\
             Zusammenfassung|Überblick|Im Überblick|Kurz zusammengefasst|Was wir wissen|\
             Die wichtigsten Ereignisse|Die wichtigsten Nachrichten|Was bisher geschah|Wichtige Ereignisse|\
             In Kürze|Darum geht’s",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Lesen Sie auch|Mehr zum Thema|Auch interessant|Weitere Artikel|Das könnte Sie auch interessieren|\
             Meistgelesen|Empfohlen|Weiterlesen|Mehr dazu|Verwandte Artikel|Passend dazu|Auch spannend|\
             Weitere Themen|Mehr zu diesem Thema|Lesen Sie mehr|Mehr lesen|Ähnliche Artikel|\
             Empfehlungen der Redaktion|Weitere Informationen|Mehr aus dem Ressort",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Mehr zum Thema:|Lesen Sie auch|Lesen Sie hier:|Mehr dazu:|Siehe auch:|Lesen Sie mehr:|\
             Auch interessant:|Lesen Sie dazu|Zum Thema:",
        ),
        Phrases(
            Section,
            Whole,
            "Nachrichten|Politik|Inland|Ausland|Wirtschaft|Finanzen|Börse|Sport|Fußball|Bundesliga|Kultur|\
             Wissen|Wissenschaft|Gesundheit|Gesellschaft|Panorama|Vermischtes|Regional|Lokales|Reise|Auto|\
             Digital|Netzwelt|Meinung|Feuilleton|Wetter|Leben|Unterhaltung|Deutschland|Österreich|Schweiz",
        ),
        Phrases(PostEnd, Whole, "Teilen|Artikel teilen|Beitrag teilen"),
        Phrases(
            Chrome,
            Whole,
            "Anzeige|Werbung|Teilen|Kommentare|# Kommentare|Kommentar|Schließen|Merken|Drucken|Speichern|\
             Aktualisiert|Aktualisieren|Live|Liveticker|Live Ticker|Ticker|Zum Liveticker|Nach oben|Zurück|\
             Mehr anzeigen|Weitere anzeigen|Mehr laden|Neueste zuerst|Älteste zuerst|Neue Beiträge|Menü|Suche|\
             Anmelden|Abonnieren|Vorlesen|Artikel anhören|Link kopieren|# Min Lesezeit|Lesezeit # Min|\
             Bildergalerie|Startseite|Newsletter|Nur wichtige Ereignisse|Automatisch aktualisieren|\
             Alle Beiträge|Zum Inhalt springen|Zum Hauptinhalt springen|Suchen|Einloggen|Registrieren|\
             Jetzt abonnieren|Link kopiert|E-Mail|Kommentieren|Kommentare anzeigen|Weniger anzeigen|Eilmeldung|\
             Newsblog|Newsticker|Bild|Bilder|Foto|Fotos|Übersicht|Weiter|Folgen|Externer Inhalt|\
             Empfohlener externer Inhalt|Ältere Beiträge laden|Ältere Beiträge|Weitere Beiträge laden|\
             Weitere Beiträge|Beiträge laden|Mehr Beiträge laden|Zum Anfang|Zurück zum Anfang|\
             Auf Facebook teilen|Auf WhatsApp teilen|Per E-Mail teilen|Seite teilen|Artikel teilen|\
             Artikel vorlesen|Beitrag teilen|Beitrag hören|Jetzt anhören|Zu den Kommentaren|\
             Kommentar schreiben|Jetzt kommentieren|Zum Liveblog|Liveblog beendet|Ticker beendet|Beendet|\
             Feedback|Fehler melden|Merkliste|Mehr erfahren|Alle anzeigen|Nur Tore|Nur Highlights|Vollbild|\
             Link wurde kopiert|Als Favorit speichern|# neue Updates|# neuer Beitrag|# neue Beiträge|\
             Neue Updates|Angepinnt|Angehefteter Beitrag|Datenschutz|News Ticker|Bildergalerie vorhanden|\
             Zusatzinfos vorhanden|Zum Ticker|Neue Beiträge anzeigen|Seite neu laden|\
             Neu laden|Diese Seite wurde aktualisiert|Zur Merkliste|Zur Merkliste hinzufügen|Inhalt laden|Mehr|\
             Mehr Infos|Alle Angaben ohne Gewähr|Update|Abo testen|Kommentare #|Navigation|Inhalt",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Bitte aktivieren Sie|Klicke hier|Klicken Sie hier|JavaScript ist|Diese Seite wird|\
             Die Seite aktualisiert|Folgen Sie uns|Folge uns|Wir bauen unsere Seite|Lesezeit|Dieser Artikel ist|\
             Zur Startseite|Alle Zeiten|An dieser Stelle finden Sie|Ich bin damit einverstanden|Ihr Browser|\
             Wir benötigen Ihre Zustimmung|Dieser Inhalt|Diesen Artikel|Mit dem Laden des|Surftipp|Newsletter:|\
             Podcast:|Audio:|Teilen auf|Teilen via|Zuletzt aufgerufen",
        ),
        Phrases(
            FooterTitle,
            Whole,
            "AGB|Kontakt|Impressum|Datenschutz|Datenschutzerklärung|Schlagwörter|Cookie Einstellungen",
        ),
        Phrases(
            FooterTitle,
            Start,
            "Diskutieren Sie mit|Kommentare lesen|Alle Kommentare|Alle Rechte vorbehalten|Nutzungsbedingungen|\
             Mehr von|Bereits registriert|Jetzt registrieren|Mitdiskutieren|Über uns|Melden Sie sich an|\
             Zurück zur|Mitreden|Über dieses Thema berichtete",
        ),
        Phrases(
            AppealStrong,
            Anywhere,
            "unterstützen Sie uns|Ihre Unterstützung|jetzt spenden|abonnieren Sie|unseren Newsletter|\
             unser Newsletter|laden Sie unsere App|wir verwenden Cookies|werden Sie Mitglied|jetzt Abo|Probeabo|\
             direkt in Ihr Postfach|Push Nachrichten|auf WhatsApp folgen|unserem WhatsApp Kanal|\
             Newsletter abonnieren|unabhängigen Journalismus|werden Sie Unterstützer|\
             Unterstützung macht den Unterschied|Bezahlschranke|Ihrer Spende|jederzeit kündbar|\
             mit Werbung weiterlesen|App herunterladen|zum Newsletter|Pushnachrichten",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "Unterstützung|Spende|spenden|Journalismus|Leser|Leserinnen|Abo|Abonnement|abonnieren|Newsletter|\
             Postfach|App|Cookies|Einwilligung|Browser|registrieren|Konto|Datenschutz|Inhalte|Zustimmung|Mitglied|\
             kostenlos|Benachrichtigungen|unabhängig|Reporter|Reporterinnen|Zeitungen|Spenden",
        ),
        Phrases(
            LiveMark,
            Anywhere,
            "Liveticker|Liveblog|Live Blog|News Blog|Newsblog|Newsticker|Ticker|Nachrichtenticker|im Live|\
             zum Nachlesen|\
             Live Updates",
        ),
        Phrases(
            Chronicle,
            Anywhere,
            "Chronologie|Zeitleiste|Rekonstruktion|Protokoll einer|Fahrplan|Fernsehprogramm|TV-Programm|TV-Tipps|Festprogramm",
        ),
        Phrases(
            FeedOpener,
            Start,
            "Alle Entwicklungen|Alle aktuellen|Alle Informationen im|Hier geht es zum|Lesen Sie hier…Ticker|\
             Die Entwicklungen|Das Geschehen|Der Liveticker|Der Ticker|Die Ereignisse…Überblick|Hier können Sie|\
             Verfolgen Sie|Alle News|Alle Meldungen|Der Liveblog|Aktuelle Entwicklungen",
        ),
        Phrases(
            FeedOpener,
            Anywhere,
            "im Liveticker verfolgen|hier im Liveticker|hier im Liveblog|im Liveblog verfolgen|zum Nachlesen|\
             in unserem Liveblog|in unserem Liveticker|Entwicklungen im Liveblog|in unserem Newsblog",
        ),
        Phrases(
            UpdatedLead,
            Start,
            "Aktualisiert|Zuletzt aktualisiert|Letzte Aktualisierung|Stand:|Stand|Update:|Letztes Update|\
             Zuletzt geändert",
        ),
        // "Update, Thursday, 10:32": with a colon behind it, it is said of the page.
        Phrases(PostedLead, Whole, "Update"),
        Phrases(PostedLead, Start, "Veröffentlicht|Online seit|Erschienen am|Gepostet|Erstellt|Publiziert"),
        Phrases(
            BylineLead,
            Start,
            "Von|Ein Liveticker von|Ein Liveblog von|Im Liveticker|Am Ticker|An den Tasten|Text:|Protokoll:|\
             Autor:|Ein Newsblog von|Autoren:",
        ),
        Phrases(AgencyCredit, Anywhere, "dpa|Imago|picture alliance|AFP|SID|KNA|epd|APA"),
        Phrases(
            CaptionStart,
            Start,
            "Foto:|Fotos:|Bild:|Bilder:|Bildunterschrift|Quelle:|Bildquelle:|Symbolbild|Archivbild|Grafik:|Karte:|\
             Foto von|Imago",
        ),
        Phrases(
            CaptionAnywhere,
            Anywhere,
            "Foto:|Bild:|Symbolbild|Archivbild|Symbolfoto|Archivfoto|Quelle:|picture alliance|Bildquelle:",
        ),
        Phrases(
            PointerEnd,
            End,
            "lesen Sie hier|hier lesen|mehr dazu|hier:|zum Artikel|den ganzen Artikel|lesen Sie mehr|\
             finden Sie hier|erfahren Sie hier|weiterlesen|hier nachlesen",
        ),
        Phrases(
            SignOff,
            Anywhere,
            "das war’s für heute|das war es für heute|wir verabschieden uns|danke fürs Mitlesen|\
             vielen Dank fürs Mitlesen|vielen Dank für Ihr Interesse|bis zum nächsten Mal|wir beenden den|\
             wir schließen den|beenden wir den|das war’s mit",
        ),
        Phrases(
            Ended,
            Anywhere,
            "beenden…Liveticker|beenden…Liveblog|schließen…Liveticker|schließen…Liveblog|Liveticker…beendet|\
             Liveblog…beendet|Ticker ist beendet|endet dieser Liveblog|endet dieser Ticker|\
             Liveticker endet hier|Liveblog endet hier",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Pause|Ende|Schluss|Verlängerung|Vor dem Spiel|Weiter geht’s|Los geht’s|Zweite Halbzeit|\
             Erste Halbzeit",
        ),
        Phrases(PhaseWord, Whole, "# Satz|# Drittel|# Viertel|# Runde|Runde #|Satz #|# Halbzeit"),
        Phrases(
            PhaseWord,
            Start,
            "Halbzeit|Anpfiff|Abpfiff|Schlusspfiff|Spielende|Anstoß|Ende 1 Halbzeit|Beginn 2 Halbzeit|\
             Halbzeitfazit|Elfmeterschießen|Pausenpfiff|Aufstellungen|Spielbeginn|Wiederanpfiff",
        ),
        Phrases(
            Greeting,
            Start,
            "Guten Morgen|Guten Tag|Guten Abend|Hallo|Herzlich willkommen|Willkommen|Moin|Servus|Liebe Leserinnen",
        ),
        Phrases(
            SaidVerb,
            Anywhere,
            "sagte|sagt|erklärte|teilte|betonte|schrieb|berichtet|berichtete|forderte|kritisierte|meldet|warnte|\
             erläuterte|so der|zufolge",
        ),
        Phrases(Backward, Start, "Er|Sie"),
        Phrases(QuestionWord, Start, "Was|Wer|Wann|Wo|Warum|Wie|Welche|Welcher|Weshalb|Wieso|Kann|Ist|Sind|Wird|Hat"),
        Phrases(ClockLead, Start, "um|ab|gegen|seit|bis"),
        Phrases(AgeLead, Start, "vor"),
        Phrases(MinuteLead, Start, "Minute|Spielminute"),
        Phrases(DateLead, Start, "am|vom"),
        Phrases(
            AgeWord,
            Start,
            "vor ein paar Sekunden|vor wenigen Sekunden|vor einer Minute|vor einer Stunde|vor einem Tag",
        ),
    ],
};
