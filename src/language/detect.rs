//! Which language a text is in: by its script where that decides, else by its function words.

use super::TAGS;
use super::lexicon::Lexicon;
use super::word::next_word;
use crate::letter;

/// How much of a text is read. A few hundred words are plenty, and the first ones are the article's own.
const SAMPLE: usize = 8192;

/// How many function words the language has to have at least.
const ENOUGH: u32 = 3;

/// Scripts that stand for one language, as far as news goes: the first and last character and the tag.
const SCRIPTS: [(char, char, &str); 9] = [
    ('\u{370}', '\u{3FF}', "el"),
    ('\u{590}', '\u{5FF}', "he"),
    ('\u{600}', '\u{6FF}', "ar"),
    ('\u{900}', '\u{97F}', "hi"),
    ('\u{E00}', '\u{E7F}', "th"),
    ('\u{3040}', '\u{30FF}', "ja"),
    ('\u{4E00}', '\u{9FFF}', "zh"),
    ('\u{AC00}', '\u{D7A3}', "ko"),
    ('\u{400}', '\u{4FF}', "ru"),
];

/// Letters that Ukrainian has and Russian has not.
const UKRAINIAN: [char; 8] = ['і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ'];

/// The language as a BCP 47 tag, or `und`.
pub(super) fn detect(lexicon: &Lexicon, text: &str) -> &'static str {
    let sample = text.get(..text.floor_char_boundary(SAMPLE)).unwrap_or(text);
    by_script(sample).or_else(|| by_words(lexicon, sample)).unwrap_or("und")
}

fn by_words(lexicon: &Lexicon, sample: &str) -> Option<&'static str> {
    let mut scores = [0u32; TAGS.len()];
    let mut at = 0;
    while let Some(word) = next_word(sample.as_bytes(), at) {
        at = word.end;
        let mut languages = lexicon.term(word).function;
        // A word of one language says more than one that several share.
        let weight = 4 / languages.count_ones().max(1);
        while languages != 0 {
            if let Some(score) = scores.get_mut(languages.trailing_zeros() as usize) {
                *score += weight;
            }
            languages &= languages - 1;
        }
    }
    let (best, &score) = scores.iter().enumerate().max_by_key(|&(at, score)| (score, core::cmp::Reverse(at)))?;
    let second = scores.iter().enumerate().filter(|&(at, _)| at != best).map(|(_, &score)| score).max()?;
    let sure = score >= 4 * ENOUGH && score * 2 > second * 3;
    TAGS.get(best).filter(|_| sure).copied()
}

fn by_script(sample: &str) -> Option<&'static str> {
    if sample.is_ascii() {
        return None;
    }
    let mut counts = [0u32; SCRIPTS.len()];
    let mut latin = 0u32;
    let mut ukrainian = 0u32;
    for letter in sample.chars().filter(|&letter| letter::is_letter(letter)) {
        match SCRIPTS.iter().position(|&(first, last, _)| (first..=last).contains(&letter)) {
            Some(script) => counts[script] += 1,
            None => latin += 1,
        }
        ukrainian += u32::from(UKRAINIAN.contains(&letter));
    }
    let all = latin + counts.iter().sum::<u32>();
    let (best, &count) = counts.iter().enumerate().max_by_key(|&(_, count)| count)?;
    let (_, _, tag) = SCRIPTS.get(best).filter(|_| count * 2 > all)?;
    // Japanese has more Chinese characters than its own; Chinese has none of Japan's.
    let kana = SCRIPTS.iter().zip(counts).any(|(script, count)| script.2 == "ja" && count * 10 > all);
    Some(match *tag {
        "ru" if ukrainian * 100 > count => "uk",
        "zh" if kana => "ja",
        tag => tag,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_shows_in_small_words_and_in_scripts() {
        for (tag, text) in [
            ("en", "The drivers have voted to stay out for a ninth day, and the council is not happy about it."),
            (
                "de",
                "Die Fahrer haben für einen weiteren Tag gestimmt, und der Rat ist mit dem Ergebnis nicht zufrieden.",
            ),
            (
                "fr",
                "Les conducteurs ont voté pour un neuvième jour de grève, et la mairie n’est pas contente du tout avec eux.",
            ),
            (
                "es",
                "Los conductores han votado por un noveno día de huelga y el ayuntamiento no está contento con ellos.",
            ),
            (
                "it",
                "I conducenti hanno votato per un nono giorno di sciopero e il comune non è contento della loro scelta.",
            ),
            (
                "pt",
                "Os motoristas votaram por um nono dia de greve e a câmara não está contente com eles, mas não faz nada.",
            ),
            (
                "nl",
                "De bestuurders hebben voor een negende dag gestemd en het stadsbestuur is er niet blij mee, maar zegt niets.",
            ),
            (
                "sv",
                "Förarna har röstat för en nionde dag och kommunen är inte nöjd med det, men säger att det är som det är.",
            ),
            (
                "pl",
                "Motorniczowie zagłosowali za dziewiątym dniem strajku i miasto nie jest z tego zadowolone, ale to nie koniec.",
            ),
            ("tr", "Sürücüler dokuzuncu gün için oy verdi ve belediye bundan memnun değil, ama bu bir son değil."),
            ("uk", "Водії проголосували за дев’ятий день страйку, і місто цим не задоволене."),
            ("ru", "Водители проголосовали за девятый день забастовки, город недоволен."),
            ("ja", "運転士たちは九日目のストライキに投票した。"),
            ("und", "Kelbrook 2, Arden 1"),
            ("und", ""),
        ] {
            assert_eq!(Lexicon::get().detect(text), tag, "{text}");
        }
    }
}
