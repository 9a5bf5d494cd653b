//! Turkish: what a live blog is likely to say; no full table.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) static TURKISH: Language = Language {
    tag: "tr",
    months: [
        "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık",
    ],
    weekdays: ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"],
    units: ["saniye", "dakika|dk", "saat|sa", "gün", "hafta"],
    ago: "önce",
    hour: "",
    minute: "dk|dakika",
    over: "",
    joints: "saat|günü",
    today: "bugün|dün",
    zones: &[Zone { names: "TSİ|Türkiye saatiyle", offset: Offset::Fixed(180), ambiguous: false }],
    function: "ve|bir|bu|için|ile|de|da|çok|daha|olarak|olan|ise|gibi|kadar|sonra|dedi|var|değil|ama|göre|en|ne|mi|oldu|olduğunu|ancak|yeni|söyledi",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Öne çıkanlar|Özet|Neler oldu|Neler biliyoruz|Önemli gelişmeler|Kısaca|Ana başlıklar",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "İlgili haberler|Ayrıca bakınız|Bunu da okuyun|Önerilenler|En çok okunanlar|Devamını oku|\
             İlginizi çekebilir|Daha fazla",
        ),
        Phrases(RelatedStart, Start, "İlgili haber:|Ayrıca okuyun:|Okuyun:|Haberin devamı:"),
        Phrases(
            Chrome,
            Whole,
            "Reklam|Paylaş|Yorumlar|Yorum|Kapat|Kaydet|Yazdır|Güncelle|Güncellendi|Canlı|Canlı yayın|\
             Daha fazla göster|Menü|Ara|Giriş yap|Abone ol|Takip et|Başa dön|Bağlantıyı kopyala",
        ),
        Phrases(ChromeStart, Start, "Buraya tıklayın|JavaScript’i|Sayfa otomatik|Bizi takip edin|Tarayıcınız"),
        Phrases(
            FooterTitle,
            Start,
            "Tüm hakları saklıdır|Gizlilik politikası|Kullanım koşulları|Hakkımızda|İletişim|Künye",
        ),
        Phrases(
            AppealStrong,
            Anywhere,
            "desteğiniz|bültenimize abone|uygulamamızı indirin|çerezleri kullanıyoruz|bildirimleri açın|\
             WhatsApp kanalımıza",
        ),
        Phrases(LiveMark, Anywhere, "canlı|son dakika|dakika dakika|son durum|gelişmeler"),
        Phrases(FeedOpener, Start, "Canlı…takip edin|Son gelişmeleri|Gelişmeleri…takip|Dakika dakika|Canlı anlatım"),
        Phrases(UpdatedLead, Start, "Güncelleme|Güncellendi|Son güncelleme|Güncellenme"),
        Phrases(PostedLead, Start, "Yayınlanma|Yayın tarihi|Yayımlandı|Giriş"),
        Phrases(BylineLead, Start, "Haber:|Yazan:|Hazırlayan:|Muhabir:"),
        Phrases(AgencyCredit, Anywhere, "AA|DHA|İHA|Reuters|AFP|Anadolu Ajansı|AP"),
        Phrases(CaptionStart, Start, "Fotoğraf:|Foto:|Görsel:|Kaynak:|Arşiv fotoğrafı"),
        Phrases(CaptionAnywhere, Anywhere, "Fotoğraf:|arşiv fotoğrafı|Görsel:"),
        Phrases(PointerEnd, End, "buradan okuyun|buradan okuyabilirsiniz|tıklayın|burada:"),
        Phrases(SignOff, Anywhere, "bizi takip ettiğiniz için teşekkürler|iyi geceler"),
        Phrases(Ended, Anywhere, "canlı yayınımız sona erdi|canlı anlatımımız sona erdi|yayınımız burada sona eriyor"),
        Phrases(
            PhaseWord,
            Start,
            "Maç sonucu|Devre arası|İlk yarı|İkinci yarı|Maç sona erdi|Maç başladı|Bitiş düdüğü|\
             İlk yarı sonucu|Uzatmalar|Penaltılar",
        ),
        Phrases(Greeting, Start, "Günaydın|İyi akşamlar|İyi günler|Merhaba|Hoş geldiniz"),
        Phrases(Label, Start, "SON DAKİKA|Acil"),
        Phrases(SaidVerb, Anywhere, "dedi|söyledi|açıkladı|belirtti|göre|ifade etti|duyurdu|vurguladı|kaydetti"),
        Phrases(QuestionWord, Start, "Ne|Kim|Nerede|Neden|Nasıl|Hangi|Kaç"),
        Phrases(ClockWord, Start, "Saat"),
    ],
};
