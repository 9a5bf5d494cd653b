//! Polish: what a live blog is likely to say; no full table.

use super::Cue::*;
use super::Place::*;
use super::{Language, Phrases};

pub(super) static POLISH: Language = Language {
    tag: "pl",
    months: [
        "stycznia|styczeń|sty",
        "lutego|luty|lut",
        "marca|marzec",
        "kwietnia|kwiecień|kwi",
        "maja|maj",
        "czerwca|czerwiec|cze",
        "lipca|lipiec|lip",
        "sierpnia|sierpień|sie",
        "września|wrzesień|wrz",
        "października|październik|paź",
        "listopada|listopad|lis",
        "grudnia|grudzień|gru",
    ],
    weekdays: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
    units: [
        "sekund|sekundę|sekundy|sek",
        "minut|minutę|minuty|min",
        "godzin|godzinę|godziny|godz",
        "dni|dzień",
        "tygodni|tydzień",
    ],
    ago: "temu",
    hour: "",
    minute: "min|minuta",
    over: "",
    joints: "o|godz|roku|r",
    today: "dziś|dzisiaj|wczoraj",
    zones: &[],
    function: "i|w|na|nie|się|z|do|jest|że|to|po|jak|za|od|przez|dla|ale|który|która|które|oraz|tym|tego|był|była|są|już|przed|ma|jego",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Najważniejsze informacje|Podsumowanie|W skrócie|Kluczowe wydarzenia|Co wiemy|Najważniejsze|\
             Najważniejsze wydarzenia",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Czytaj też|Czytaj także|Czytaj więcej|Zobacz też|Zobacz także|Zobacz również|Przeczytaj także|\
             Polecane|Najczęściej czytane|Warto przeczytać|Powiązane",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Czytaj też:|Czytaj także:|Czytaj więcej:|Zobacz też:|Zobacz także:|Zobacz również:|\
             Przeczytaj także:|Przeczytaj też:",
        ),
        Phrases(
            Chrome,
            Whole,
            "Reklama|Udostępnij|Komentarze|Komentarz|Zamknij|Zapisz|Drukuj|Aktualizacja|Pokaż więcej|\
             Załaduj więcej|Wróć|Do góry|Menu|Szukaj|Zaloguj|Subskrybuj|Obserwuj|Na żywo|Relacja na żywo|\
             Skopiuj link",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Kliknij tutaj|Włącz JavaScript|Strona odświeża|Śledź nas|Obserwuj nas|Twoja przeglądarka",
        ),
        Phrases(FooterTitle, Start, "Wszelkie prawa zastrzeżone|Polityka prywatności|O nas|Dołącz do dyskusji"),
        Phrases(
            AppealStrong,
            Anywhere,
            "wesprzyj nas|twoje wsparcie|zapisz się na newsletter|nasz newsletter|pobierz aplikację|\
             używamy plików cookies|wykup subskrypcję",
        ),
        Phrases(LiveMark, Anywhere, "na żywo|relacja|zapis relacji|minuta po minucie|live"),
        Phrases(
            FeedOpener,
            Start,
            "Śledź…na żywo|Zapraszamy na relację|Relacja na żywo|Zapis relacji|Zapraszamy do śledzenia|\
             Wydarzenia…na bieżąco",
        ),
        Phrases(FeedOpener, Anywhere, "zapis relacji na żywo|relacja na żywo poniżej|śledź na bieżąco"),
        Phrases(UpdatedLead, Start, "Aktualizacja|Aktualizacja:|Zaktualizowano|Ostatnia aktualizacja"),
        Phrases(PostedLead, Start, "Opublikowano|Data publikacji|Dodano"),
        Phrases(BylineLead, Start, "Autor:|Opracowanie:|Opracował|Opracowała|Tekst:|Autorzy:"),
        Phrases(AgencyCredit, Anywhere, "PAP|Reuters|AFP|AP"),
        Phrases(CaptionStart, Start, "fot|Foto:|Zdjęcie:|Zdj|Źródło:|Zdjęcie ilustracyjne"),
        Phrases(CaptionAnywhere, Anywhere, "fot|zdjęcie ilustracyjne|Foto:|PAP EPA"),
        Phrases(PointerEnd, End, "czytaj tutaj|więcej tutaj|tutaj:|czytaj więcej|przeczytasz tutaj|więcej informacji"),
        Phrases(
            SignOff,
            Anywhere,
            "dziękujemy za wspólny|dziękujemy za uwagę|do zobaczenia|dziękujemy za wspólne|na tym kończymy",
        ),
        Phrases(Ended, Anywhere, "kończymy relację|to już koniec relacji"),
        Phrases(PhaseWord, Whole, "Koniec|Przerwa|Składy|Dogrywka|Gwizdek"),
        Phrases(
            PhaseWord,
            Start,
            "Koniec meczu|Koniec pierwszej połowy|Początek meczu|Druga połowa|Pierwsza połowa|Rzuty karne|\
             Rozpoczął się mecz",
        ),
        Phrases(Greeting, Start, "Dzień dobry|Dobry wieczór|Witamy|Cześć|Witajcie"),
        Phrases(
            SaidVerb,
            Anywhere,
            "powiedział|powiedziała|poinformował|poinformowała|podkreślił|stwierdził|według|dodał|dodała|\
             napisał|przekazał",
        ),
        Phrases(QuestionWord, Start, "Co|Kto|Kiedy|Gdzie|Dlaczego|Jak|Który|Ile|Czy"),
        Phrases(ClockWord, Start, "godz|godzina"),
        Phrases(ClockLead, Start, "o|od|około"),
    ],
};
