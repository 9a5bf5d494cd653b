//! Swedish.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const SWEDISH: Language = Language {
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
    weekdays: [
        "måndag|måndagen|mån",
        "tisdag|tisdagen|tis",
        "onsdag|onsdagen|ons",
        "torsdag|torsdagen|tors",
        "fredag|fredagen|fre",
        "lördag|lördagen|lör",
        "söndag|söndagen|sön",
    ],
    units: [
        "sekund|sekunder|sek",
        "minut|minuter|min",
        "timme|timmar|tim",
        "dag|dagar",
        "vecka|veckor",
        "månad|månader",
        "år",
    ],
    ago: "sedan",
    hour: "",
    minute: "min|minut|minuten|minuter",
    over: "",
    joints: "den|kl|klockan|i",
    days_ago: ["idag", "igår"],
    twelve: ["", "midnatt"],
    zones: &[Zone { names: "svensk tid", offset: Offset::European(60), ambiguous: false }],
    function: "och|att|det|som|är|på|för|med|inte|har|ett|av|till|den|om|var|från|också|kan|vid|säger|efter|ska|men|eller|vi|när|hade|enligt|över",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Sammanfattning|Det viktigaste|Det här vet vi|Viktiga händelser|Det här har hänt|I korthet|\
             Detta har hänt|Det viktigaste just nu",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Läs mer|Läs också|Läs även|Mest läst|Rekommenderat|Se också|Fler nyheter|Mest lästa|Fler artiklar|\
             Läs vidare|Relaterade artiklar|Mer om ämnet",
        ),
        Phrases(RelatedStart, Start, "Läs mer:|Läs också:|Läs även:|Se också:|Se även:|Läs mer om"),
        Phrases(
            Section,
            Whole,
            "Nyheter|Inrikes|Utrikes|Politik|Ekonomi|Sport|Fotboll|Kultur|Vetenskap|Hälsa|Väder|Nöje|Opinion|\
             Sverige|Världen|Lokalt",
        ),
        Phrases(PostEnd, Whole, "Dela"),
        Phrases(
            Chrome,
            Whole,
            "Annons|Dela|Kommentarer|Stäng|Spara|Uppdaterad|Uppdaterat|Visa mer|Visa fler|Ladda fler|Till toppen|\
             Meny|Sök|Logga in|Prenumerera|Följ|Lyssna|Markerad händelse|Viktig händelse|Senaste först|\
             Äldst först|Direktrapport|Hoppa till innehåll|Hoppa till huvudinnehåll|Till startsidan|Startsida|\
             Kopiera länk|Länk kopierad|Dela artikel|Tipsa oss|Skriv ut|Bli prenumerant|Skapa konto|Nyhetsbrev|\
             Följ ämnen|Senaste|Nyast först|Visa färre|Kommentera|# kommentarer|Avslutad|Lyssna på artikeln|\
             Acceptera alla|Nästa|Föregående|Just nu|Överblick|Dela på Facebook|Dela via e-post|Lyssna på texten|\
             Äldre inlägg|Visa äldre|Ladda fler inlägg|Spara artikel|Gå till kommentarer|Rapporten avslutad|\
             Ge bort artikel|Upp till toppen|Fastnålat inlägg|# nya inlägg|\
             Senaste nytt|Uppdatera|Nyaste först|Äldsta först|Festet innlegg|Seneste nyt|Nyeste først|Eldste først",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Klicka här för|Aktivera JavaScript|Sidan uppdateras|Följ oss på|Din webbläsare|Det här innehållet|\
             För att visa|Genom att klicka|Lästid|Artikeln uppdateras|Dela:|Anmäl dig till",
        ),
        Phrases(
            FooterTitle,
            Start,
            "Alla rättigheter|Integritetspolicy|Användarvillkor|Om oss|Kontakta oss|Ansvarig utgivare|Om cookies|\
             Hantera cookies|Cookiepolicy|Ämnen i artikeln|Anmäl textfel|Chefredaktör:",
        ),
        Phrases(FooterTitle, Whole, "Annonsera|Taggar"),
        Phrases(
            AppealStrong,
            Anywhere,
            "stöd vår journalistik|ditt stöd|vårt nyhetsbrev|ladda ner appen|vi använder cookies|bli prenumerant|\
             vi använder kakor|få notiser|ladda ner vår app|redan prenumerant|ingen bindningstid|pushnotiser",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "stöd|journalistik|journalister|läsare|prenumeration|prenumerera|nyhetsbrev|mejl|appen|cookies|\
             samtycke|webbläsare|notiser|oberoende",
        ),
        Phrases(
            LiveMark,
            Anywhere,
            "senaste nytt|liverapportering|direktrapport|direktrapportering|minut för minut|live",
        ),
        Phrases(LiveMark, Start, "Just nu:"),
        Phrases(Chronicle, Anywhere, "tidslinje|kronologi|rekonstruktion|tv-tablå|tidtabell|protokoll från"),
        Phrases(
            FeedOpener,
            Start,
            "Följ…live|Följ…direkt|Följ…här|Följ utvecklingen|Här hittar du|Här följer|Läs…direktrapport|\
             Följ händelserna|Här rapporterar|Här kan du följa|Här uppdaterar",
        ),
        Phrases(FeedOpener, Anywhere, "vår liverapportering|vår direktrapport|följ utvecklingen"),
        Phrases(UpdatedLead, Start, "Uppdaterad|Uppdaterat|Senast uppdaterad|Senast uppdaterat"),
        Phrases(PostedLead, Start, "Publicerad|Publicerat"),
        Phrases(BylineLead, Start, "Av|Text:|Skriven av"),
        Phrases(AgencyCredit, Anywhere, "TT|Reuters|AFP|AP|Bildbyrån|Scanpix"),
        Phrases(CaptionStart, Start, "Foto:|Bild:|Arkivbild|Bilden|Genrebild"),
        Phrases(CaptionAnywhere, Anywhere, "Foto:|arkivbild|Bild:|genrebild|läsarbild"),
        Phrases(PointerEnd, End, "läs mer här|läs mer|här:|läs mer i|klicka här|läs hela artikeln"),
        Phrases(SignOff, Anywhere, "tack för att du följde|tack för i dag|tack för ikväll"),
        Phrases(
            Ended,
            Anywhere,
            "direktrapporten är avslutad|rapporteringen är avslutad|liverapporteringen är avslutad",
        ),
        Phrases(PhaseWord, Whole, "Paus|Slut|Förlängning|Straffar|Nu kör vi|Andra halvlek|Första halvlek|Periodpaus"),
        Phrases(PhaseWord, Whole, "Set #|# set|Rond #|Period #|# perioden"),
        Phrases(PhaseWord, Start, "Halvtid|Avspark|Slutsignal|Full tid|Matchen är slut|Matchen är igång"),
        Phrases(Greeting, Start, "God morgon|God kväll|God eftermiddag|Hej|Välkommen|Välkomna|Godmorgon"),
        Phrases(SaidVerb, Anywhere, "säger|sade|sa|uppger|skriver|enligt|berättar|meddelar"),
        Phrases(Backward, Start, "Han|Hon"),
        Phrases(QuestionWord, Start, "Vad|Vem|När|Var|Varför|Hur|Vilken|Vilka"),
        Phrases(ClockWord, Start, "kl|klockan|i dag kl|i går kl|i dag klockan|i går klockan"),
        Phrases(AgeLead, Start, "för"),
        Phrases(DateLead, Start, "i dag|i går|i kväll|i natt|i morse"),
        Phrases(AgeWord, Start, "för några sekunder sedan|för en minut sedan|för en timme sedan"),
    ],
};
