//! German.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) static GERMAN: Language = Language {
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
    units: ["Sekunde|Sekunden|Sek", "Minute|Minuten|Min", "Stunde|Stunden|Std", "Tag|Tagen|Tage", "Woche|Wochen"],
    ago: "",
    hour: "Uhr",
    minute: "Min|Minute|Spielminute",
    over: "",
    joints: "um|den|der|am",
    today: "heute|gestern",
    zones: &[Zone { names: "deutscher Zeit|mitteleuropäischer Zeit", offset: Offset::European(60), ambiguous: false }],
    function: "der|die|das|und|ist|nicht|mit|für|auf|dem|ein|eine|einen|auch|sich|von|zu|im|wird|werden|hat|haben|nach|bei|wie|aus|sind|über|zum|zur|wurde|noch|aber",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Das Wichtigste|Das Wichtigste in Kürze|Das Wichtigste im Überblick|Die wichtigsten Entwicklungen|\
             Wichtige Updates|Die wichtigsten Punkte|Das Wichtigste auf einen Blick|Auf einen Blick|\
             Zusammenfassung|Überblick|Im Überblick|Highlights|Kurz zusammengefasst|Was wir wissen|\
             Die wichtigsten Ereignisse|Die wichtigsten Nachrichten|Was bisher geschah",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Lesen Sie auch|Mehr zum Thema|Auch interessant|Weitere Artikel|Das könnte Sie auch interessieren|\
             Meistgelesen|Empfohlen|Weiterlesen|Mehr dazu|Verwandte Artikel|Passend dazu|Auch spannend|\
             Weitere Themen",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Mehr zum Thema:|Lesen Sie auch|Lesen Sie hier:|Mehr dazu:|Siehe auch:|Lesen Sie mehr:|\
             Auch interessant:",
        ),
        Phrases(
            Chrome,
            Whole,
            "Anzeige|Werbung|Teilen|Kommentare|# Kommentare|Kommentar|Schließen|Merken|Drucken|Speichern|\
             Aktualisiert|Aktualisieren|Live|Liveticker|Live Ticker|Ticker|Zum Liveticker|Nach oben|Zurück|\
             Zurück zur Startseite|Mehr anzeigen|Weitere anzeigen|Mehr laden|Neueste zuerst|Älteste zuerst|\
             Neue Beiträge|Menü|Suche|Anmelden|Abonnieren|Vorlesen|Artikel anhören|Link kopieren|\
             # Min Lesezeit|Lesezeit # Min|Bildergalerie|Startseite|Newsletter|Nur wichtige Ereignisse|\
             Automatisch aktualisieren|Alle Beiträge",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Bitte aktivieren Sie|Klicke hier|Klicken Sie hier|JavaScript ist|Diese Seite wird|\
             Die Seite aktualisiert|Folgen Sie uns|Folge uns|Wir bauen unsere Seite|Lesezeit|\
             Dieser Artikel ist|Zur Startseite|Alle Zeiten|Sie sehen hier",
        ),
        Phrases(FooterTitle, Whole, "AGB|Kontakt|Impressum|Datenschutz"),
        Phrases(
            FooterTitle,
            Start,
            "Diskutieren Sie mit|Kommentare lesen|Alle Kommentare|Alle Rechte vorbehalten|Nutzungsbedingungen|\
             Mehr von|Bereits registriert|Jetzt registrieren|Mitdiskutieren|Über uns|Melden Sie sich an|\
             Zurück zur|Mitreden",
        ),
        Phrases(
            AppealStrong,
            Anywhere,
            "unterstützen Sie uns|Ihre Unterstützung|jetzt spenden|abonnieren Sie|unseren Newsletter|\
             unser Newsletter|laden Sie unsere App|wir verwenden Cookies|werden Sie Mitglied|jetzt Abo|\
             Probeabo|direkt in Ihr Postfach|Push Nachrichten|auf WhatsApp folgen|unserem WhatsApp Kanal|\
             Newsletter abonnieren|unterstützen Sie unabhängigen|unabhängigen Journalismus|\
             werden Sie Unterstützer|Unterstützung macht den Unterschied|Bezahlschranke|Ihrer Spende",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "Unterstützung|Spende|spenden|Journalismus|Leser|Leserinnen|Abo|Abonnement|abonnieren|Newsletter|\
             Postfach|App|Cookies|Einwilligung|Browser|registrieren|Konto|Datenschutz|Inhalte|Zustimmung|\
             Mitglied|kostenlos|Benachrichtigungen|unabhängig|Reporter|Reporterinnen|Zeitungen|Spenden",
        ),
        Phrases(
            LiveMark,
            Anywhere,
            "Liveticker|Liveblog|Live Blog|Newsblog|Newsticker|Ticker|Nachrichtenticker|im Live|zum Nachlesen|\
             Live Updates",
        ),
        Phrases(
            FeedOpener,
            Start,
            "Alle Entwicklungen|Alle aktuellen|Alle Informationen im|\
             Hier geht es zum|Lesen Sie hier…Ticker|Die Entwicklungen|Das Geschehen|Der Liveticker|Der Ticker|\
             Die Ereignisse…Überblick|Hier können Sie|Verfolgen Sie",
        ),
        Phrases(
            FeedOpener,
            Anywhere,
            "im Liveticker verfolgen|hier im Liveticker|hier im Liveblog|im Liveblog verfolgen|zum Nachlesen|\
             in unserem Liveblog|in unserem Liveticker",
        ),
        Phrases(
            UpdatedLead,
            Start,
            "Aktualisiert|Aktualisiert am|Aktualisiert um|Zuletzt aktualisiert|Zuletzt aktualisiert am|\
             Letzte Aktualisierung|Stand:|Stand|Update:",
        ),
        Phrases(
            PostedLead,
            Start,
            "Veröffentlicht|Veröffentlicht am|Veröffentlicht um|Erschienen am|Eingestellt um|Gepostet",
        ),
        Phrases(
            BylineLead,
            Start,
            "Von|Ein Liveticker von|Ein Liveblog von|Im Liveticker|Am Ticker|An den Tasten|Text:|Protokoll:|\
             Autor:",
        ),
        Phrases(AgencyCredit, Anywhere, "dpa|Imago|picture alliance|AFP|SID|KNA|epd|APA"),
        Phrases(
            CaptionStart,
            Start,
            "Foto:|Fotos:|Bild:|Bilder:|Bildunterschrift|Quelle:|Bildquelle:|Symbolbild|Archivbild|Grafik:|\
             Karte:|Video:|Foto von|Imago",
        ),
        Phrases(
            CaptionAnywhere,
            Anywhere,
            "Foto:|Bild:|Symbolbild|Archivbild|Symbolfoto|Archivfoto|Quelle:|picture alliance",
        ),
        Phrases(
            PointerEnd,
            End,
            "lesen Sie hier|mehr dazu hier|hier lesen|hier weiterlesen|mehr dazu|hier:|zum Artikel|\
             den ganzen Artikel|lesen Sie mehr|finden Sie hier|erfahren Sie hier",
        ),
        Phrases(
            SignOff,
            Anywhere,
            "das war’s für heute|das war es für heute|wir verabschieden uns|danke fürs Mitlesen|\
             vielen Dank fürs Mitlesen|vielen Dank für Ihr Interesse|bis zum nächsten Mal|wir beenden den|wir schließen den|beenden wir den",
        ),
        Phrases(
            Ended,
            Anywhere,
            "beenden den Liveticker|beenden den Liveblog|schließen den Liveticker|schließen den Liveblog|beenden wir den Liveticker|beenden wir den Liveblog|Liveticker ist beendet|\
             dieser Liveblog ist beendet|endet dieser Liveblog|endet dieser Ticker|\
             Liveticker ist nun beendet|Liveticker ist jetzt beendet|Liveblog ist nun beendet|\
             Liveblog ist jetzt beendet|Liveticker endet hier|Liveblog endet hier",
        ),
        Phrases(PhaseWord, Whole, "Pause|Ende|Schluss|Fazit|Verlängerung|Vor dem Spiel"),
        Phrases(
            PhaseWord,
            Start,
            "Halbzeit|Anpfiff|Abpfiff|Schlusspfiff|Spielende|Anstoß|Ende 1 Halbzeit|Beginn 2 Halbzeit|\
             Halbzeitfazit|Elfmeterschießen|Pausenpfiff|Aufstellungen|Spielbeginn|Wiederanpfiff",
        ),
        Phrases(Greeting, Start, "Guten Morgen|Guten Tag|Guten Abend|Hallo|Herzlich willkommen|Willkommen|Moin|Servus"),
        Phrases(
            SaidVerb,
            Anywhere,
            "sagte|sagt|erklärte|teilte|betonte|schrieb|berichtet|berichtete|forderte|kritisierte|meldet|\
             warnte|erläuterte|so der|zufolge",
        ),
        Phrases(QuestionWord, Start, "Was|Wer|Wann|Wo|Warum|Wie|Welche|Welcher|Weshalb|Wieso|Kann|Ist|Sind|Wird|Hat"),
        Phrases(ClockLead, Start, "um|ab|gegen|seit|bis"),
        Phrases(AgeLead, Start, "vor"),
        Phrases(MinuteLead, Start, "Minute|Spielminute"),
        Phrases(DateLead, Start, "am|vom"),
        Phrases(
            Label,
            Start,
            "Video|Analyse|Kommentar|Meinung|Exklusiv|Interview|Faktencheck|EIL|Eilmeldung|Breaking News",
        ),
    ],
};
