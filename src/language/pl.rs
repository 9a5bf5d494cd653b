//! Polish.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const POLISH: Language = Language {
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
    weekdays: [
        "poniedziałek|pon",
        "wtorek|wt",
        "środa|środę|śr",
        "czwartek|czw",
        "piątek|pt",
        "sobota|sobotę|sob",
        "niedziela|niedzielę|niedz",
    ],
    units: [
        "sekund|sekundę|sekundy|sek",
        "minut|minutę|minuty|min",
        "godzin|godzinę|godziny|godz",
        "dni|dzień",
        "tygodni|tydzień",
        "miesiąc|miesiące|miesięcy",
        "rok|lata|lat",
    ],
    ago: "temu",
    hour: "",
    minute: "min|minuta|minuty|minut",
    over: "",
    joints: "o|godz|roku|r",
    days_ago: ["dziś|dzisiaj", "wczoraj"],
    twelve: ["południe", "północ"],
    zones: &[Zone { names: "czasu polskiego|czasu warszawskiego", offset: Offset::European(60), ambiguous: false }],
    function: "i|w|na|nie|się|z|do|jest|że|to|po|jak|za|od|przez|dla|ale|który|która|które|oraz|tym|tego|był|była|są|już|przed|ma|jego",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Najważniejsze informacje|Podsumowanie|W skrócie|Kluczowe wydarzenia|Co wiemy|Najważniejsze|\
             Najważniejsze wydarzenia|Co już wiemy|Najważniejsze fakty",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Czytaj też|Czytaj także|Czytaj więcej|Zobacz też|Zobacz także|Zobacz również|Przeczytaj także|\
             Polecane|Najczęściej czytane|Warto przeczytać|Czytaj również|Przeczytaj też|Zobacz więcej|\
             Najpopularniejsze|Więcej na ten temat|Polecamy",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Czytaj też:|Oglądaj Wideo:|Oglądaj:|Czytaj także:|Czytaj więcej:|Zobacz też:|Zobacz także:|\
             Zobacz również:|Przeczytaj także:|\
             Przeczytaj też:|Czytaj również:|Czytaj:|Polecamy:",
        ),
        Phrases(
            Section,
            Whole,
            "Wiadomości|Polityka|Kraj|Świat|Polska|Gospodarka|Biznes|Sport|Piłka nożna|Kultura|Nauka|Zdrowie|\
             Technologia|Opinie|Pogoda|Społeczeństwo",
        ),
        Phrases(PostEnd, Whole, "Udostępnij"),
        Phrases(
            Chrome,
            Whole,
            "Reklama|Udostępnij|Komentarze|Komentarz|Zamknij|Zapisz|Drukuj|Aktualizacja|Pokaż więcej|\
             Załaduj więcej|Wróć|Do góry|Menu|Szukaj|Zaloguj|Subskrybuj|Obserwuj|Na żywo|Relacja na żywo|Relacja live|\
             Skopiuj link|Przejdź do treści|Przejdź do głównej treści|Strona główna|Zaloguj się|Zarejestruj się|\
             Załóż konto|Moje konto|Wyszukaj|Skomentuj|# komentarzy|Dodaj komentarz|Pokaż komentarze|Kopiuj link|\
             Posłuchaj|Od najnowszych|Najnowsze|Odśwież|Pokaż mniej|Rozwiń|Więcej|Zdjęcie|Zdjęcia|Wideo|Galeria|\
             Pilne|Z ostatniej chwili|Odśwież relację|Relacja zakończona|Koniec relacji|Starsze wpisy|\
             Załaduj starsze|Wcześniejsze wpisy|Udostępnij na Facebooku|Posłuchaj artykułu|Zapisz na później|\
             Przejdź do komentarzy|Wyślij mailem|\
             Spis treści|# min czytania|# komentarze",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Kliknij tutaj|Włącz JavaScript|Strona odświeża|Śledź nas|Obserwuj nas|Twoja przeglądarka|\
             Ten materiał pochodzi|Ta treść|Aby zobaczyć|Aby wyświetlić|Bądź na bieżąco|Dalszy ciąg materiału|\
             Dalszy ciąg artykułu|Dalsza część artykułu|Dalsza część tekstu|Udostępnij:|Zapisz się do|\
             Aby odświeżyć stronę|Odśwież stronę|Kliknij, aby odświeżyć|Relacja jest na bieżąco",
        ),
        Phrases(
            FooterTitle,
            Start,
            "Wszelkie prawa zastrzeżone|Polityka prywatności|O nas|Dołącz do dyskusji|Zgłoś błąd|\
             Ustawienia prywatności|Tematy:|Regulamin serwisu|Regulamin portalu",
        ),
        Phrases(FooterTitle, Whole, "Tagi|Tematy|Prywatność|Regulamin"),
        Phrases(
            AppealStrong,
            Anywhere,
            "wesprzyj nas|twoje wsparcie|zapisz się na newsletter|nasz newsletter|pobierz aplikację|\
             używamy plików cookies|wykup subskrypcję|pliki cookie|plików cookie|zapisz się do newslettera|\
             włącz powiadomienia|masz już subskrypcję",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "wsparcie|dziennikarstwo|dziennikarze|czytelnicy|subskrypcja|subskrypcję|newsletter|aplikację|cookies|\
             zgodę|prywatność|powiadomienia|niezależne|bezpłatnie",
        ),
        Phrases(LiveMark, Anywhere, "na żywo|relacja|zapis relacji|minuta po minucie|live"),
        Phrases(Chronicle, Anywhere, "kronologia|kalendarium|oś czasu|program tv|rozkład jazdy|protokół z"),
        Phrases(
            FeedOpener,
            Start,
            "Śledź…na żywo|Relacja na żywo|Zapis relacji|Zapraszamy do śledzenia|Wydarzenia…na bieżąco|\
             Śledź…relację|Śledź z nami|Najnowsze informacje",
        ),
        Phrases(
            FeedOpener,
            Anywhere,
            "zapis relacji na żywo|relacja na żywo poniżej|śledź na bieżąco|zapraszamy na relację",
        ),
        Phrases(UpdatedLead, Start, "Aktualizacja|Zaktualizowano|Ostatnia aktualizacja"),
        Phrases(PostedLead, Start, "Opublikowano|Data publikacji|Dodano|Data dodania"),
        Phrases(
            BylineLead,
            Start,
            "Autor:|Opracowanie:|Opracował|Opracowała|Tekst:|Autorzy:|oprac|Autorka:|Relację prowadzi",
        ),
        Phrases(AgencyCredit, Anywhere, "PAP|Reuters|AFP|AP|East News|Newspix"),
        Phrases(CaptionStart, Start, "fot|Foto:|Zdjęcie:|Zdj|Źródło:|Zdjęcie ilustracyjne|Na zdjęciu"),
        Phrases(CaptionAnywhere, Anywhere, "fot|zdjęcie ilustracyjne|Foto:|PAP EPA"),
        Phrases(
            PointerEnd,
            End,
            "czytaj tutaj|więcej tutaj|tutaj:|czytaj więcej|przeczytasz tutaj|więcej informacji|kliknij tutaj|\
             czytaj dalej",
        ),
        Phrases(
            SignOff,
            Anywhere,
            "dziękujemy za wspólny|dziękujemy za uwagę|do zobaczenia|dziękujemy za wspólne|na tym kończymy",
        ),
        Phrases(Ended, Anywhere, "kończymy relację|to już koniec relacji"),
        Phrases(PhaseWord, Whole, "Koniec|Przerwa|Składy|Dogrywka|Gwizdek|Zaczynamy|Gramy dalej|Karne"),
        Phrases(PhaseWord, Whole, "Set #|# set|Runda #|# runda|# kwarta"),
        Phrases(
            PhaseWord,
            Start,
            "Koniec meczu|Koniec pierwszej połowy|Początek meczu|Druga połowa|Pierwsza połowa|Rzuty karne|\
             Rozpoczął się mecz|Początek drugiej połowy|Koniec spotkania|Pierwszy gwizdek|Ostatni gwizdek",
        ),
        Phrases(Greeting, Start, "Dzień dobry|Dobry wieczór|Witamy|Cześć|Witajcie|Witam"),
        Phrases(
            SaidVerb,
            Anywhere,
            "powiedział|powiedziała|poinformował|poinformowała|podkreślił|stwierdził|według|dodał|dodała|napisał|\
             przekazał",
        ),
        Phrases(Backward, Start, "On|Ona|Oni"),
        Phrases(QuestionWord, Start, "Co|Kto|Kiedy|Gdzie|Dlaczego|Jak|Który|Ile|Czy"),
        Phrases(ClockWord, Start, "godz|godzina"),
        Phrases(ClockLead, Start, "od|około"),
        Phrases(MinuteLead, Start, "minuta"),
        Phrases(DateLead, Start, "dnia"),
        Phrases(AgeWord, Start, "kilka sekund temu|minutę temu|godzinę temu"),
    ],
};
