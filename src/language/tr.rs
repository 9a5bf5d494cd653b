//! Turkish.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const TURKISH: Language = Language {
    tag: "tr",
    months: [
        "Ocak|Oca",
        "Şubat|Şub",
        "Mart|Mar",
        "Nisan|Nis",
        "Mayıs|May",
        "Haziran|Haz",
        // "Tem" is a verb in Portuguese: "Tem 14 anos".
        "Temmuz",
        "Ağustos|Ağu",
        "Eylül|Eyl",
        "Ekim|Eki",
        "Kasım|Kas",
        "Aralık|Ara",
    ],
    weekdays: ["Pazartesi|Pzt", "Salı", "Çarşamba|Çar", "Perşembe", "Cuma", "Cumartesi|Cmt", "Pazar"],
    units: ["saniye|sn", "dakika|dk", "saat|sa", "gün", "hafta", "ay", "yıl"],
    ago: "önce",
    hour: "",
    minute: "dk|dakika",
    over: "",
    joints: "saat|günü",
    days_ago: ["bugün", "dün"],
    twelve: ["", ""],
    zones: &[Zone { names: "TSİ|Türkiye saati|Türkiye saatiyle", offset: Offset::Fixed(180), ambiguous: false }],
    function: "ve|bir|bu|için|ile|de|da|çok|daha|olarak|olan|ise|gibi|kadar|sonra|dedi|var|değil|ama|göre|en|ne|mi|oldu|olduğunu|ancak|yeni|söyledi",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Öne çıkanlar|Özet|Neler oldu|Neler biliyoruz|Önemli gelişmeler|Kısaca|Ana başlıklar|Neler yaşandı|\
             Öne çıkan başlıklar|Öne çıkan gelişmeler|Bilinmesi gerekenler",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "İlgili haberler|Ayrıca bakınız|Bunu da okuyun|Önerilenler|En çok okunanlar|Devamını oku|\
             İlginizi çekebilir|Daha fazla|İlgili haber|Benzer haberler|Diğer haberler|Çok okunanlar|Ayrıca okuyun",
        ),
        Phrases(
            RelatedStart,
            Start,
            "İlgili haber:|Ayrıca okuyun:|Okuyun:|Ayrıca bakınız:|Bunu da okuyun:|İlginizi çekebilir:",
        ),
        Phrases(
            Section,
            Whole,
            "Haberler|Gündem|Siyaset|Ekonomi|Dünya|Türkiye|Spor|Futbol|Kültür|Bilim|Sağlık|Teknoloji|Yaşam|\
             Magazin|Eğitim|Hava durumu",
        ),
        Phrases(PostEnd, Whole, "Paylaş"),
        Phrases(
            Chrome,
            Whole,
            "Reklam|Paylaş|Yorumlar|Yorum|Kapat|Kaydet|Yazdır|Güncelle|Güncellendi|Canlı|Canlı yayın|Canlı blog|\
             Daha fazla göster|Menü|Giriş yap|Abone ol|Takip et|Başa dön|Bağlantıyı kopyala|İçeriğe geç|\
             İçeriğe atla|Ana sayfa|Anasayfa|Arama|Üye ol|Oturum aç|Hesabım|Abone olun|Yorum yap|Linki kopyala|\
             Dinle|Haberi dinle|Haberin devamı|Son dakika|Fotoğraf|Galeri|Foto galeri|Yenile|Daha fazla yükle|\
             Tümünü gör|En yeni|Sonraki|Önceki|Kabul et|Canlı anlatım|Facebook’ta paylaş|WhatsApp’ta paylaş|\
             X’te paylaş|Eski gönderiler|Önceki gelişmeler|Yorumlara git|Haberi paylaş|Haberi kaydet|Yazı boyutu|\
             Anlatım sona erdi|Sadece goller",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Buraya tıklayın|JavaScript’i|Sayfa otomatik|Bizi takip edin|Tarayıcınız|Bu içerik|Bu içeriği|\
             Görüntülemek için|Galeri için|Okuma süresi|Sayfayı yenile|İlk yorumu|Paylaş:",
        ),
        Phrases(
            FooterTitle,
            Start,
            "Tüm hakları saklıdır|Gizlilik politikası|Kullanım koşulları|Künye|Çerez politikası|Aydınlatma metni|\
             Yasal uyarı|Bize ulaşın|Tüm yorumlar|Yorumları göster|Kullanım şartları",
        ),
        Phrases(FooterTitle, Whole, "İletişim|Hakkımızda|Etiketler|Gizlilik"),
        Phrases(
            AppealStrong,
            Anywhere,
            "desteğiniz|bültenimize abone|uygulamamızı indirin|çerezleri kullanıyoruz|bildirimleri açın|\
             WhatsApp kanalımıza|çerez kullanıyoruz|çerezler kullanılmaktadır|bültene abone|abone olmak için|\
             uygulamayı indir",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "destek|bağış|bağımsız|gazetecilik|okurlar|abone|bülten|çerezler|tarayıcı|gizlilik|ücretsiz|bildirim",
        ),
        Phrases(LiveMark, Anywhere, "canlı|son dakika|dakika dakika|son durum|gelişmeler"),
        Phrases(Chronicle, Anywhere, "kronoloji|kronolojisi|zaman çizelgesi|yayın akışı|toplantı tutanağı"),
        Phrases(
            FeedOpener,
            Start,
            "Canlı…takip edin|Son gelişmeleri|Gelişmeleri…takip|Dakika dakika|Canlı anlatım|İşte…son gelişmeler|\
             İşte…yaşananlar|Gelişmeleri…aktarıyoruz",
        ),
        Phrases(FeedOpener, Anywhere, "dakika dakika yaşananlar"),
        Phrases(
            UpdatedLead,
            Start,
            "Güncelleme|Güncellendi|Son güncelleme|Güncellenme|Güncelleme tarihi|Güncellenme tarihi|\
             Son güncelleme tarihi|Son güncellenme",
        ),
        Phrases(
            PostedLead,
            Start,
            "Yayınlanma|Yayın tarihi|Yayımlandı|Giriş|Oluşturulma tarihi|Yayınlanma tarihi|Yayımlanma|\
             Yayımlanma tarihi|Giriş tarihi|Yayınlandı",
        ),
        Phrases(BylineLead, Start, "Haber:|Yazan:|Hazırlayan:|Muhabir:|Yazar:|Editör:"),
        Phrases(AgencyCredit, Anywhere, "AA|DHA|İHA|Reuters|AFP|Anadolu Ajansı|AP"),
        Phrases(CaptionStart, Start, "Fotoğraf:|Foto:|Görsel:|Kaynak:|Arşiv fotoğrafı|Ekran görüntüsü"),
        Phrases(CaptionAnywhere, Anywhere, "Fotoğraf:|arşiv fotoğrafı|Görsel:|temsili fotoğraf"),
        Phrases(PointerEnd, End, "buradan okuyun|buradan okuyabilirsiniz|tıklayın|burada:|tıklayınız"),
        Phrases(SignOff, Anywhere, "bizi takip ettiğiniz için teşekkürler|iyi geceler"),
        Phrases(Ended, Anywhere, "canlı yayınımız sona erdi|canlı anlatımımız sona erdi|yayınımız burada sona eriyor"),
        Phrases(PhaseWord, Whole, "# set|# raunt|# raund|# çeyrek|# periyot"),
        Phrases(
            PhaseWord,
            Start,
            "Maç sonucu|Devre arası|İlk yarı|İkinci yarı|Maç sona erdi|Maç başladı|Bitiş düdüğü|İlk yarı sonucu|\
             Uzatmalar|Penaltılar|Maç bitti|Karşılaşma başladı|Karşılaşma sona erdi|Başlama vuruşu",
        ),
        Phrases(PhaseWord, Whole, "Başladı|Başlıyoruz|Kadrolar"),
        Phrases(Greeting, Start, "Günaydın|İyi akşamlar|İyi günler|Merhaba|Hoş geldiniz"),
        Phrases(SaidVerb, Anywhere, "dedi|söyledi|açıkladı|belirtti|göre|ifade etti|duyurdu|vurguladı|kaydetti"),
        Phrases(Backward, Start, "O|Onlar"),
        Phrases(QuestionWord, Start, "Ne|Kim|Nerede|Neden|Nasıl|Hangi|Kaç"),
        Phrases(ClockWord, Start, "Saat"),
        Phrases(AgeWord, Start, "birkaç saniye önce|bir dakika önce|bir saat önce"),
    ],
};
