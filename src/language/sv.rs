//! Swedish: what a live blog is likely to say; no full table.

use super::Cue::*;
use super::Place::*;
use super::{Language, Phrases};

pub(super) static SWEDISH: Language = Language {
    tag: "sv",
    months: [
        "januari|jan",
        "februari|feb",
        "mars",
        "april|apr",
        "maj",
        "juni|jun",
        "juli|jul",
        "augusti|aug",
        "september|sep|sept",
        "oktober|okt",
        "november|nov",
        "december|dec",
    ],
    weekdays: ["måndag|mån", "tisdag|tis", "onsdag|ons", "torsdag|tors", "fredag|fre", "lördag|lör", "söndag|sön"],
    units: ["sekund|sekunder|sek", "minut|minuter|min", "timme|timmar|tim", "dag|dagar", "vecka|veckor"],
    ago: "sedan",
    hour: "",
    minute: "min|minut|minuten",
    over: "",
    joints: "den|kl|klockan|i",
    today: "idag|igår|dag",
    zones: &[],
    function: "och|att|det|som|är|på|för|med|inte|har|ett|av|till|den|om|var|från|också|kan|vid|säger|efter|ska|men|eller|vi|när|hade|enligt|över",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Sammanfattning|Det viktigaste|Överblick|Just nu|Det här vet vi|Viktiga händelser|Det här har hänt|\
             I korthet",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Läs mer|Läs också|Läs även|Relaterat|Mest läst|Rekommenderat|Se också|Fler nyheter",
        ),
        Phrases(RelatedStart, Start, "Läs mer:|Läs också:|Läs även:|Se också:|Se även:"),
        Phrases(
            Chrome,
            Whole,
            "Annons|Dela|Kommentarer|Stäng|Spara|Uppdaterad|Uppdaterat|Visa mer|Visa fler|Ladda fler|\
             Till toppen|Meny|Sök|Logga in|Prenumerera|Följ|Lyssna|Markerad händelse|Viktig händelse|\
             Senaste först|Äldst först|Direktrapport",
        ),
        Phrases(ChromeStart, Start, "Klicka här för|Aktivera JavaScript|Sidan uppdateras|Följ oss på|Din webbläsare"),
        Phrases(
            FooterTitle,
            Start,
            "Alla rättigheter|Integritetspolicy|Användarvillkor|Om oss|Kontakta oss|Ansvarig utgivare",
        ),
        Phrases(
            AppealStrong,
            Anywhere,
            "stöd vår journalistik|ditt stöd|vårt nyhetsbrev|ladda ner appen|vi använder cookies|\
             bli prenumerant|vi använder kakor",
        ),
        Phrases(
            LiveMark,
            Anywhere,
            "senaste nytt|liverapportering|direktrapport|direktrapportering|minut för minut|live|just nu",
        ),
        Phrases(
            FeedOpener,
            Start,
            "Följ…live|Följ…direkt|Följ…här|Följ utvecklingen|Här hittar du|Här följer|Läs…direktrapport",
        ),
        Phrases(FeedOpener, Anywhere, "vår liverapportering|vår direktrapport|följ utvecklingen"),
        Phrases(
            UpdatedLead,
            Start,
            "Uppdaterad|Uppdaterat|Uppdaterad kl|Senast uppdaterad|Uppdaterad igår|Uppdaterad idag",
        ),
        Phrases(PostedLead, Start, "Publicerad|Publicerat|Publicerad kl"),
        Phrases(BylineLead, Start, "Av|Text:|Skriven av"),
        Phrases(AgencyCredit, Anywhere, "TT|Reuters|AFP|AP"),
        Phrases(CaptionStart, Start, "Foto:|Bild:|Arkivbild|Bilden"),
        Phrases(CaptionAnywhere, Anywhere, "Foto:|arkivbild|Bild:"),
        Phrases(PointerEnd, End, "läs mer här|läs mer|här:|läs mer i|klicka här"),
        Phrases(SignOff, Anywhere, "tack för att du följde|tack för i dag|tack för ikväll"),
        Phrases(
            Ended,
            Anywhere,
            "direktrapporten är avslutad|rapporteringen är avslutad|liverapporteringen är avslutad",
        ),
        Phrases(PhaseWord, Whole, "Paus|Slut|Förlängning|Straffar"),
        Phrases(PhaseWord, Start, "Halvtid|Avspark|Slutsignal|Full tid|Matchen är slut"),
        Phrases(Greeting, Start, "God morgon|God kväll|God eftermiddag|Hej|Välkommen|Välkomna"),
        Phrases(Label, Start, "Just nu:|Senaste nytt"),
        Phrases(SaidVerb, Anywhere, "säger|sade|sa|uppger|skriver|enligt|berättar|meddelar"),
        Phrases(QuestionWord, Start, "Vad|Vem|När|Var|Varför|Hur|Vilken|Vilka"),
        Phrases(ClockWord, Start, "kl|klockan"),
        Phrases(AgeLead, Start, "för"),
    ],
};
