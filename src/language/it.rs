//! Italian.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const ITALIAN: Language = Language {
    tag: "it",
    months: [
        "gennaio|gen|genn",
        "febbraio|feb|febbr",
        "marzo|mar",
        "aprile|apr",
        "maggio|mag|magg",
        "giugno|giu",
        "luglio|lug",
        "agosto|ago",
        "settembre|set|sett",
        "ottobre|ott",
        "novembre|nov",
        "dicembre|dic",
    ],
    weekdays: [
        "lunedì|lun|lunedi",
        "martedì|mar|martedi",
        "mercoledì|mer|mercoledi",
        "giovedì|gio|giovedi",
        "venerdì|ven|venerdi",
        "sabato|sab",
        "domenica|dom",
    ],
    units: [
        "secondo|secondi|sec",
        "minuto|minuti|min",
        "ora|ore|h",
        "giorno|giorni",
        "settimana|settimane",
        "mese|mesi",
        "anno|anni",
    ],
    ago: "fa",
    hour: "",
    minute: "min|minuto|minuti",
    over: "",
    joints: "alle|di|del|ore|il|dalle",
    days_ago: ["oggi", "ieri"],
    twelve: ["mezzogiorno", "mezzanotte"],
    zones: &[Zone { names: "ora italiana", offset: Offset::European(60), ambiguous: false }],
    function: "il|lo|la|gli|le|di|che|è|e|un|una|per|con|non|del|della|dei|delle|nel|nella|al|alla|sono|ha|hanno|si|da|dal|anche|più|come|ma|su|sul|questo|stato",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Punti chiave|I punti chiave|In sintesi|In breve|Cosa sapere|Cosa sappiamo|I fatti principali|\
             Riepilogo|Il riassunto|I momenti chiave|In evidenza|Le notizie principali|L’essenziale|Il punto|\
             Da sapere|Le cose da sapere|Gli eventi principali",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Leggi anche|Potrebbe interessarti|Potrebbero interessarti|Articoli correlati|Approfondimenti|\
             Approfondisci|I più letti|Più letti|Vedi anche|Guarda anche|Correlati|Per approfondire|Consigliati|\
             Leggi di più|Ti potrebbe interessare|Leggi altro|Da non perdere|Contenuti correlati|\
             Sullo stesso argomento|Articoli consigliati",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Leggi anche|Vedi anche:|Guarda anche:|Approfondimento:|Per approfondire:|Leggi:|Leggi qui:|\
             Sullo stesso argomento:|Guarda il video|Lo speciale:",
        ),
        Phrases(
            Section,
            Whole,
            "Notizie|Politica|Economia|Cronaca|Esteri|Mondo|Sport|Calcio|Serie A|Cultura|Scienza|Salute|\
             Tecnologia|Spettacoli|Opinioni|Ambiente|Motori|Meteo|Città|Lavoro|Scuola",
        ),
        Phrases(PostEnd, Whole, "Condividi"),
        Phrases(
            Chrome,
            Whole,
            "Minuto per minuto|Pubblicità|Annuncio pubblicitario|Condividi|Commenti|# commenti|Commenta|Chiudi|\
             Salva|Stampa|Copia link|Aggiorna|Aggiornato|Live|In diretta|Diretta|La diretta|Diretta live|La cronaca|Mostra altro|Mostra di più|\
             Carica altri|Vedi tutti|Torna su|Torna all’inizio|Menu|Cerca|Accedi|Abbonati|Registrati|Segui|\
             Ascolta|Home|Successivo|Precedente|Più recenti|Meno recenti|# min di lettura|# minuti di lettura|\
             Facebook|Twitter|Newsletter|Leggi dopo|Riproduci|Vai al contenuto|Vai al contenuto principale|\
             Salta al contenuto|Ricerca|Il mio account|Iscriviti|Abbonati ora|Login|Copia il link|Link copiato|\
             Copia|Invia per email|Vedi altro|Mostra meno|Carica altro|Leggi i commenti|Immagine|Fotogallery|\
             Ultim’ora|Diretta terminata|Indietro|Avanti|Accetta|Live in corso|Diretta in corso|\
             Diretta conclusa|Live concluso|Ascolta l’articolo|Ascolta la notizia|Leggi meno|\
             Condividi su Facebook|Condividi su Whatsapp|Condividi su Twitter|Condividi via email|\
             Condividi articolo|Aggiungi ai preferiti|Salva articolo|Vai ai commenti|Lascia un commento|\
             Mostra tutti|Carica altri aggiornamenti|Altri aggiornamenti|Aggiornamenti precedenti|\
             Tutti gli eventi|Solo i gol|Ordine cronologico|Ingrandisci|Regala articolo|\
             Link copiato negli appunti|Riproduci video|Commenti #|Stampa articolo|Immagine in aggiornamento",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Clicca qui per|Attiva JavaScript|Questa pagina si|Seguici su|Tempo di lettura|Il tuo browser|\
             Riproduzione riservata|Per visualizzare|Questo contenuto|Per vedere questo contenuto|Cliccando su|\
             Ascolta la versione audio|Ricevi|Per ricevere le|Condividi:|Condividi su:|Le notifiche con|\
             Premi qui per ricaricare|Premi qui per aggiornare|Premi F5|Aggiorna la pagina|\
             Per aggiornare la pagina|Per aggiornare la diretta|Per vedere gli ultimi aggiornamenti",
        ),
        Phrases(
            FooterTitle,
            Start,
            "Tutti i diritti riservati|Riproduzione riservata|Informativa sulla privacy|Privacy policy|\
             Termini e condizioni|Leggi tutti i commenti|Partecipa alla discussione|Hai già un account|Altro da|\
             Contatti|Chi siamo|Note legali|Accedi per commentare|Torna alla home|Gestisci cookie|\
             Preferenze cookie|Informativa privacy|P IVA|Scrivi un commento|Argomenti:|Partita IVA #",
        ),
        Phrases(FooterTitle, Whole, "Argomenti|Tag"),
        Phrases(
            AppealStrong,
            Anywhere,
            "sostieni il nostro|il tuo sostegno|il tuo contributo|fai una donazione|iscriviti alla|iscriviti al|\
             la nostra newsletter|scarica la nostra app|scarica l’app|utilizziamo i cookie|accetta i cookie|\
             diventa sostenitore|attiva le notifiche|canale WhatsApp|contenuto riservato agli abbonati|\
             sostieni il giornalismo|giornalismo indipendente|sostegno fa la differenza|il vostro sostegno|\
             la tua donazione|per continuare a leggere|sei già abbonato|rifiuta e abbonati|accetta e continua|\
             unisciti al canale",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "sostegno|donazione|donazioni|giornalismo|giornalisti|lettori|abbonamento|abbonati|newsletter|casella|\
             app|cookie|consenso|browser|registrazione|account|privacy|contenuti|gratis|notifiche|indipendente|\
             contributo|giornali|paywall",
        ),
        Phrases(LiveMark, Whole, "La cronaca"),
        Phrases(
            LiveMark,
            Anywhere,
            "diretta|live|minuto per minuto|ultime notizie|ultim’ora|aggiornamenti|liveblog|tempo reale",
        ),
        Phrases(
            Chronicle,
            Anywhere,
            "cronologia|ricostruzione|in tv questa sera|stasera in tv|cosa vedere in tv|guida tv|programma di|gli orari|verbale",
        ),
        Phrases(
            FeedOpener,
            Start,
            "Segui…diretta|Segui…live|Segui qui|Seguite…diretta|Gli aggiornamenti|Tutti gli aggiornamenti|\
             La diretta|La cronaca|Le notizie…diretta|Rivivi…diretta|Le ultime notizie|Minuto per minuto|\
             Di seguito|Ecco la cronaca|Rivivi la|Segui tutti gli|Tutte le notizie|Qui tutti gli aggiornamenti",
        ),
        Phrases(
            UpdatedLead,
            Start,
            "Aggiornato|Ultimo aggiornamento|Aggiornamento|Aggiornamento delle|Modificato il|Ultima modifica",
        ),
        Phrases(PostedLead, Start, "Pubblicato|Postato alle|Inserito"),
        Phrases(
            BylineLead,
            Start,
            "Di|A cura di|Dal nostro inviato|Dalla nostra inviata|Diretta a cura di|Scritto da|Testo di|Redazione|\
             Dai nostri inviati|Dalla redazione|Articolo di",
        ),
        Phrases(AgencyCredit, Anywhere, "ANSA|LaPresse|AGI|Adnkronos|Reuters|AFP|AP|Getty|Imagoeconomica"),
        Phrases(
            CaptionStart,
            Start,
            "Foto:|Foto di|Immagine:|Fotogramma|Didascalia:|Crediti:|Grafico:|Mappa:|Foto d’archivio|\
             Immagine d’archivio|Ansa|Fonte:|Nella foto|Credit foto",
        ),
        Phrases(
            CaptionAnywhere,
            Anywhere,
            "foto:|foto di|foto d’archivio|immagine d’archivio|foto Ansa|LaPresse|Fotogramma|Imagoeconomica",
        ),
        Phrases(
            PointerEnd,
            End,
            "leggi qui|qui:|qui l’articolo|leggi l’articolo|leggi l’articolo completo|clicca qui|qui i dettagli|\
             ne parliamo qui|leggi tutto|leggi di più|continua a leggere|guarda il video|in questo articolo|\
             a questo link",
        ),
        Phrases(
            SignOff,
            Anywhere,
            "si chiude qui|è tutto per oggi|per oggi è tutto|grazie per averci seguito|grazie per aver seguito|\
             chiudiamo qui|appuntamento a domani|buonanotte a tutti|è tutto per il momento",
        ),
        Phrases(
            Ended,
            Anywhere,
            "la diretta finisce qui|la nostra diretta finisce qui|finisce qui la diretta|la diretta termina qui|\
             la diretta è terminata",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Finisce|Finita|Finale|Partiti|Intervallo|Formazioni|Supplementari|Si ricomincia|Si parte|Rigori",
        ),
        Phrases(PhaseWord, Whole, "Set #|# set|1º set|2º set|3º set|4º set|5º set|Ripresa #|# ripresa|# quarto"),
        Phrases(
            PhaseWord,
            Start,
            "Fine primo tempo|Fine partita|Fine secondo tempo|Fischio finale|Fischio d’inizio|Calcio d’inizio|\
             Inizio partita|Inizio secondo tempo|Inizia il secondo tempo|È finita|Si comincia|Si riparte|\
             Secondo tempo|Primo tempo|Calci di rigore|Triplice fischio|Inizia la partita|Finisce il primo tempo|\
             Finisce la partita|Inizia la ripresa|Inizio ripresa",
        ),
        Phrases(Greeting, Start, "Buongiorno|Buon pomeriggio|Buonasera|Benvenuti|Ciao|Salve|Cari lettori"),
        Phrases(
            SaidVerb,
            Anywhere,
            "ha detto|ha dichiarato|ha spiegato|ha affermato|ha aggiunto|ha annunciato|ha sottolineato|dice|\
             spiega|afferma|secondo|ha scritto|ha precisato|fa sapere|ha ribadito|ha commentato",
        ),
        Phrases(Backward, Start, "Lui|Lei|Loro"),
        Phrases(QuestionWord, Start, "Che|Chi|Quando|Dove|Perché|Come|Quale|Quali|Quanto|Quanti|Cosa"),
        Phrases(ClockWord, Start, "Ore|Ora|Alle ore|H"),
        Phrases(ClockLead, Start, "alle|dalle|dalle ore|verso le"),
        Phrases(MinuteLead, Start, "Minuto|Min|Al minuto"),
        Phrases(DateLead, Start, "il|del"),
        Phrases(
            AgeWord,
            Start,
            "alcuni secondi fa|pochi secondi fa|qualche secondo fa|un minuto fa|un’ora fa|un giorno fa",
        ),
    ],
};
