//! Dutch.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const DUTCH: Language = Language {
    tag: "nl",
    months: [
        "januari|jan",
        "februari|feb",
        "maart|mrt",
        "april|apr",
        "mei",
        "juni|jun",
        "juli|jul",
        "augustus|aug",
        "september|sep|sept",
        "oktober|okt",
        "november|nov",
        "december|dec",
    ],
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    units: [
        "seconde|seconden|sec",
        "minuut|minuten|min",
        "uur|uren|u",
        "dag|dagen",
        "week|weken",
        "maand|maanden",
        "jaar",
    ],
    ago: "geleden",
    hour: "uur|u",
    minute: "min|minuut|minuten",
    over: "",
    joints: "om|op|van|de",
    days_ago: ["vandaag", "gisteren"],
    twelve: ["", "middernacht"],
    zones: &[Zone { names: "Nederlandse tijd|Belgische tijd", offset: Offset::European(60), ambiguous: false }],
    function: "de|het|een|van|en|is|dat|niet|op|te|zijn|voor|met|die|aan|er|om|ook|als|bij|maar|naar|heeft|worden|wordt|hebben|uit|over|nog|werd|door|deze|zich|zegt",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "In het kort|Het belangrijkste|Het belangrijkste nieuws|Samenvatting|De belangrijkste ontwikkelingen|\
             Wat we weten|Dit weten we|Hoofdpunten|De hoofdpunten|Het nieuws in het kort|Dit moet je weten|\
             Kort samengevat|Belangrijkste momenten|Dit is het belangrijkste|Op een rij|Dit is er gebeurd|\
             De belangrijkste punten|Belangrijkste ontwikkelingen",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Lees ook|Lees meer|Meer over dit onderwerp|Gerelateerde artikelen|Meest gelezen|Best gelezen|\
             Aanbevolen|Bekijk ook|Zie ook|Verder lezen|Meer nieuws|Luister ook|Ook interessant|Meer lezen|\
             Lees verder|Meer artikelen|Ook in het nieuws|Net binnen|Anderen lezen ook|Meest bekeken",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Lees ook|Lees meer:|Lees hier:|Zie ook:|Bekijk ook:|Luister ook:|Meer over:|Kijk ook:|\
             Lees verder:|Kijk hier:|Het nieuws van gisteren|Bekijk hier",
        ),
        Phrases(
            Section,
            Whole,
            "Nieuws|Binnenland|Buitenland|Politiek|Economie|Sport|Voetbal|Cultuur|Wetenschap|Gezondheid|Tech|\
             Opinie|Regio|Weer|Verkeer|Media|Royalty|Achterklap",
        ),
        Phrases(PostEnd, Whole, "Deel|Delen"),
        Phrases(
            Chrome,
            Whole,
            "Advertentie|Deel|Delen|Reacties|# reacties|Reageer|Reageren|Sluiten|Bewaar|Bewaren|Opslaan|\
             Afdrukken|Link kopiëren|Kopieer link|Bijgewerkt|Vernieuwen|Live|Liveblog|Toon meer|Meer tonen|\
             Laad meer|Meer laden|Terug|Terug naar boven|Naar boven|Zoeken|Inloggen|Abonneren|Word abonnee|\
             Volgen|Luisteren|Beluister|Vorige|Volgende|Nieuwste eerst|Oudste eerst|Alleen hoofdpunten|\
             # min leestijd|Leestijd # min|Facebook|Twitter|Nieuwsbrief|Gesloten|Live gesloten|Ga naar inhoud|\
             Ga naar de inhoud|Ga naar hoofdinhoud|Zoek|Aanmelden|Registreren|Mijn account|Deel dit artikel|\
             Artikel delen|Deel via|Kopieer de link|Link gekopieerd|Lees later|Bekijk meer|Toon minder|\
             Bekijk reacties|Nieuwe berichten|Laatste nieuws|Foto’s|Video’s|Afbeelding|Voorpagina|Nu live|\
             Accepteren|Lees voor|Voorlezen|Laat voorlezen|Stuur door|Doorsturen|Deel via WhatsApp|\
             Deel op Facebook|Deel op X|Deel via e-mail|Deel artikel|Deel dit|Oudere berichten|Meer berichten|\
             Laad oudere berichten|Toon meer berichten|Eerdere berichten|Oudere updates|Meer updates|\
             Geef een reactie|Plaats reactie|Naar de reacties|Bewaar artikel|Liveblog gesloten|\
             Alleen doelpunten|Chronologische volgorde|Terug naar begin|Luister naar dit artikel|Leeslijst|\
             Vergroot|Vergroten|Vastgezet bericht|# nieuwe berichten|# nieuwe updates|Reacties #|\
             Meer liveblogs|Ster advertentie|Nieuwste updates bovenaan",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Klik hier om|Schakel JavaScript|Deze pagina wordt|Volg ons op|Leestijd|Uw browser|Je browser|\
             Deze content|Deze inhoud|Door te klikken|Dit element|Ontvang|Geef toestemming|Om deze inhoud|\
             Om deze content|Om deze video|Deze video kan|Deze video is niet|Reageren?|Deel artikel:|\
             Deel dit artikel:|Schrijf je in|Cookie instellingen|Voor deze inhoud hebben|Ververs de pagina|\
             Druk op F5|Lees verder na",
        ),
        Phrases(
            FooterTitle,
            Whole,
            "Contact|Over ons|Colofon|Disclaimer|Onderwerpen|Adverteren|Klantenservice|Cookie instellingen",
        ),
        Phrases(
            FooterTitle,
            Start,
            "Alle rechten voorbehouden|Privacybeleid|Algemene voorwaarden|Gebruiksvoorwaarden|\
             Bekijk alle reacties|Praat mee|Heb je al een account|Al abonnee|Meer van|Cookiebeleid|Log in om|\
             Terug naar de voorpagina|Privacyverklaring|Cookieverklaring|Plaats een reactie|Tip de redactie|\
             Heb je een tip|Fout gezien",
        ),
        Phrases(
            AppealStrong,
            Anywhere,
            "steun ons|steun onze journalistiek|uw steun|jouw steun|doe een donatie|schrijf je in voor|\
             abonneer je op|onze nieuwsbrief|download onze app|download de app|wij gebruiken cookies|\
             we gebruiken cookies|cookies accepteren|word lid|in je mailbox|ons WhatsApp kanaal|\
             alleen voor abonnees|steun onafhankelijke|onafhankelijke journalistiek|steun maakt het verschil|\
             jouw donatie|om verder te lezen|maandelijks opzegbaar|al een abonnement|pushmeldingen|\
             meld je aan voor",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "steun|donatie|donaties|doneer|journalistiek|journalisten|lezers|abonnement|abonnees|nieuwsbrief|\
             mailbox|app|cookies|toestemming|browser|registreren|account|privacy|inhoud|gratis|meldingen|\
             onafhankelijk|lid|verslaggevers|kranten",
        ),
        Phrases(
            LiveMark,
            Anywhere,
            "liveblog|live|laatste nieuws|minuut tot minuut|lees hier alles terug|lees terug|lees het hier terug",
        ),
        Phrases(
            Chronicle,
            Anywhere,
            "tijdlijn|chronologie|reconstructie|zo liep|tv-gids|vanavond op tv|programma van|dienstregeling|notulen",
        ),
        Phrases(
            FeedOpener,
            Start,
            "Volg…live|Volg…hier|Volg het laatste nieuws|Volg de|In dit liveblog|In deze liveblog|Lees hier…terug|\
             Lees…terug|Hieronder|Het laatste nieuws|Alle ontwikkelingen|Bekijk hier|Blijf op de hoogte|\
             Hier lees je|Al het laatste nieuws",
        ),
        Phrases(FeedOpener, Anywhere, "in dit liveblog|in ons liveblog|in deze liveblog|volg het hier|volg hier"),
        Phrases(
            UpdatedLead,
            Start,
            "Bijgewerkt|Laatst bijgewerkt|Laatste update|Update:|Geüpdatet|Aangepast|Gewijzigd op|Laatste wijziging",
        ),
        Phrases(PostedLead, Whole, "Update"),
        Phrases(PostedLead, Start, "Gepubliceerd|Geplaatst"),
        Phrases(
            BylineLead,
            Start,
            "Door|Van onze|Geschreven door|Tekst:|Verslag van|Van onze redactie|Samengesteld door|Liveblog door",
        ),
        Phrases(AgencyCredit, Anywhere, "ANP|Belga|Reuters|AFP|EPA|AP|Hollandse Hoogte|Belgaimage|Photo News"),
        Phrases(CaptionStart, Start, "Foto|Beeld|Afbeelding:|Illustratie:|Bron:|Kaart:|Archieffoto|Archiefbeeld|ANP"),
        Phrases(
            CaptionAnywhere,
            Anywhere,
            "Foto:|Beeld:|archieffoto|archiefbeeld|ter illustratie|illustratiefoto|© ANP",
        ),
        Phrases(
            PointerEnd,
            End,
            "lees hier|lees het hier|hier:|lees hier meer|lees verder|klik hier|meer hierover|lees meer|\
             hier te lezen|kun je hier lezen|het hele verhaal|lees je hier|vind je hier|bekijk hier",
        ),
        Phrases(
            SignOff,
            Anywhere,
            "dat was het voor vandaag|bedankt voor het meelezen|bedankt voor het volgen|bedankt voor het lezen",
        ),
        Phrases(
            Ended,
            Anywhere,
            "dit liveblog…gesloten|deze liveblog…gesloten|deze blog…gesloten|liveblog wordt afgesloten|\
             sluiten…liveblog|dit liveblog sluit",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Rust|Einde|Begonnen|Afgelopen|Verlenging|Opstellingen|We zijn begonnen|We zijn weer begonnen|\
             Het is afgelopen",
        ),
        Phrases(PhaseWord, Whole, "Set #|Ronde #|1e set|2e set|3e set|4e set|5e set"),
        Phrases(
            PhaseWord,
            Start,
            "Aftrap|Einde wedstrijd|Eindsignaal|Einde eerste helft|Begin tweede helft|Tweede helft|Eerste helft|\
             Strafschoppen|Afgetrapt|Slotsignaal|Rustsignaal|Einde tweede helft|Begin eerste helft|Het is rust",
        ),
        Phrases(Greeting, Start, "Goedemorgen|Goedemiddag|Goedenavond|Hallo|Welkom|Goeiemorgen|Goeiedag|Beste lezers"),
        Phrases(
            SaidVerb,
            Anywhere,
            "zegt|zei|aldus|volgens|meldt|laat weten|vertelt|stelt|schrijft|zeggen|meldde|verklaarde|noemde|benadrukte",
        ),
        Phrases(Backward, Start, "Hij|Zij|Ze"),
        Phrases(QuestionWord, Start, "Wat|Wie|Wanneer|Waar|Waarom|Hoe|Welke|Welk|Is|Kan|Zijn"),
        Phrases(ClockLead, Start, "om|vanaf|rond|sinds|tot"),
        Phrases(MinuteLead, Start, "Minuut"),
        Phrases(DateLead, Start, "op"),
        Phrases(
            AgeWord,
            Start,
            "een paar seconden geleden|een minuut geleden|één minuut geleden|een uur geleden|één uur geleden|\
             een dag geleden",
        ),
    ],
};
