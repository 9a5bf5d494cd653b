// @ts-check
// What the widget says itself, in the languages it knows. A new language is a new row.
// A host may pass its own words through the element's `strings` property.

/**
 * Words that depend on a number, by the plural categories of `Intl.PluralRules`; `{n}` is the number.
 *
 * @typedef {{ other: string, zero?: string, one?: string, two?: string, few?: string, many?: string }} Plural
 *
 * @typedef {object} Strings
 * @property {string} expandAll the button that unfolds every update
 * @property {string} collapseAll the button that folds every update
 * @property {string} more the button of a folded update without a heading
 * @property {string} less the same button while it is unfolded
 * @property {string} keyPoints the title of the key points
 * @property {string} index the title of the headings that stand in for key points
 * @property {string} updates the name of the list of updates
 * @property {string} newestFirst the button that puts the newest update first
 * @property {string} oldestFirst the button that puts the oldest update first
 * @property {string} readerZone the button that shows times in the reader's own time zone
 * @property {string} articleZone the button that shows times as the article has them
 * @property {string} search the name of the search field
 * @property {string} previous the button for the match before
 * @property {string} next the button for the next match
 * @property {string} position which match is shown, `{i}` of `{n}`
 * @property {string} noMatch there is no match
 * @property {Plural} newUpdates the button that shows the updates that have arrived
 * @property {string} changed the mark of an update that was changed
 * @property {string} unread the line above the updates that the reader has not seen
 * @property {string} toUnread the button that goes to that line
 * @property {string} share the button for what can be done with an update
 * @property {string} copyLink copies its address
 * @property {string} copyQuote copies its text with author, time and address
 * @property {string} shareLink opens the share sheet of the system
 * @property {string} copied it was copied
 * @property {string} notCopied the browser did not allow it
 * @property {string} aside the title of what stood on the page but is not the story
 * @property {string} failed what is said above the original text when it could not be shown as a live blog
 * @property {string} unreachable the same, when not even the text could be fetched
 * @property {string} stale a check for new updates failed
 * @property {string} retrying behind it, where another check follows by itself
 * @property {string} ended the article says that the coverage has ended
 */

/** @type {Record<string, Strings>} */
export const STRINGS = {
  en: {
    expandAll: "Expand all",
    collapseAll: "Collapse all",
    more: "Show more",
    less: "Show less",
    keyPoints: "Key points",
    index: "In this live blog",
    updates: "Updates",
    newestFirst: "Newest first",
    oldestFirst: "Oldest first",
    readerZone: "Show my time",
    articleZone: "Show the article’s time",
    search: "Search the updates",
    previous: "Previous match",
    next: "Next match",
    position: "{i} of {n}",
    noMatch: "No match",
    newUpdates: { one: "{n} new update", other: "{n} new updates" },
    changed: "Updated",
    unread: "New since you last looked",
    toUnread: "Go to the first unread update",
    share: "Share",
    copyLink: "Copy link",
    copyQuote: "Copy as quote",
    shareLink: "Share…",
    copied: "Copied",
    notCopied: "The browser did not allow copying",
    aside: "Also in the text",
    failed: "The live blog cannot be folded here, so this is its plain text.",
    unreachable: "The live blog could not be loaded. Check your connection and load the page again.",
    stale: "The last check for updates failed.",
    retrying: "Trying again.",
    ended: "This live coverage has ended.",
  },
  de: {
    expandAll: "Alle ausklappen",
    collapseAll: "Alle einklappen",
    more: "Mehr anzeigen",
    less: "Weniger anzeigen",
    keyPoints: "Das Wichtigste",
    index: "In diesem Liveblog",
    updates: "Meldungen",
    newestFirst: "Neueste zuerst",
    oldestFirst: "Älteste zuerst",
    readerZone: "Meine Uhrzeit zeigen",
    articleZone: "Uhrzeit des Artikels zeigen",
    search: "Meldungen durchsuchen",
    previous: "Voriger Treffer",
    next: "Nächster Treffer",
    position: "{i} von {n}",
    noMatch: "Kein Treffer",
    newUpdates: { one: "{n} neue Meldung", other: "{n} neue Meldungen" },
    changed: "Aktualisiert",
    unread: "Neu seit Ihrem letzten Besuch",
    toUnread: "Zur ersten ungelesenen Meldung",
    share: "Teilen",
    copyLink: "Link kopieren",
    copyQuote: "Als Zitat kopieren",
    shareLink: "Teilen …",
    copied: "Kopiert",
    notCopied: "Der Browser hat das Kopieren nicht erlaubt",
    aside: "Außerdem im Text",
    failed: "Der Liveblog lässt sich hier nicht falten; dies ist sein Text.",
    unreachable: "Der Liveblog konnte nicht geladen werden. Bitte die Verbindung prüfen und die Seite neu laden.",
    stale: "Die letzte Abfrage ist fehlgeschlagen.",
    retrying: "Es wird erneut versucht.",
    ended: "Diese Live-Berichterstattung ist beendet.",
  },
  fr: {
    expandAll: "Tout déplier",
    collapseAll: "Tout replier",
    more: "Afficher la suite",
    less: "Afficher moins",
    keyPoints: "L’essentiel",
    index: "Dans ce direct",
    updates: "Messages",
    newestFirst: "Plus récents d’abord",
    oldestFirst: "Plus anciens d’abord",
    readerZone: "Afficher mon heure",
    articleZone: "Afficher l’heure de l’article",
    search: "Rechercher dans le direct",
    previous: "Résultat précédent",
    next: "Résultat suivant",
    position: "{i} sur {n}",
    noMatch: "Aucun résultat",
    newUpdates: { one: "{n} nouveau message", other: "{n} nouveaux messages" },
    changed: "Mis à jour",
    unread: "Nouveau depuis votre dernière visite",
    toUnread: "Aller au premier message non lu",
    share: "Partager",
    copyLink: "Copier le lien",
    copyQuote: "Copier comme citation",
    shareLink: "Partager…",
    copied: "Copié",
    notCopied: "Le navigateur n’a pas permis la copie",
    aside: "Aussi dans le texte",
    failed: "Le direct ne peut pas être replié ici ; voici son texte.",
    unreachable: "Le direct n’a pas pu être chargé. Vérifiez la connexion et rechargez la page.",
    stale: "La dernière vérification a échoué.",
    retrying: "Nouvel essai en cours.",
    ended: "Ce direct est terminé.",
  },
  es: {
    expandAll: "Desplegar todo",
    collapseAll: "Plegar todo",
    more: "Mostrar más",
    less: "Mostrar menos",
    keyPoints: "Claves",
    index: "En este directo",
    updates: "Actualizaciones",
    newestFirst: "Más recientes primero",
    oldestFirst: "Más antiguas primero",
    readerZone: "Mostrar mi hora",
    articleZone: "Mostrar la hora del artículo",
    search: "Buscar en el directo",
    previous: "Resultado anterior",
    next: "Resultado siguiente",
    position: "{i} de {n}",
    noMatch: "Sin resultados",
    newUpdates: { one: "{n} actualización nueva", other: "{n} actualizaciones nuevas" },
    changed: "Actualizado",
    unread: "Nuevo desde su última visita",
    toUnread: "Ir a la primera sin leer",
    share: "Compartir",
    copyLink: "Copiar enlace",
    copyQuote: "Copiar como cita",
    shareLink: "Compartir…",
    copied: "Copiado",
    notCopied: "El navegador no ha permitido copiar",
    aside: "También en el texto",
    failed: "El directo no se puede plegar aquí; este es su texto.",
    unreachable: "No se ha podido cargar el directo. Compruebe la conexión y vuelva a cargar la página.",
    stale: "La última comprobación ha fallado.",
    retrying: "Se volverá a intentar.",
    ended: "Este directo ha terminado.",
  },
  it: {
    expandAll: "Espandi tutto",
    collapseAll: "Comprimi tutto",
    more: "Mostra altro",
    less: "Mostra meno",
    keyPoints: "Punti chiave",
    index: "In questa diretta",
    updates: "Aggiornamenti",
    newestFirst: "Prima i più recenti",
    oldestFirst: "Prima i meno recenti",
    readerZone: "Mostra la mia ora",
    articleZone: "Mostra l’ora dell’articolo",
    search: "Cerca nella diretta",
    previous: "Risultato precedente",
    next: "Risultato successivo",
    position: "{i} di {n}",
    noMatch: "Nessun risultato",
    newUpdates: { one: "{n} nuovo aggiornamento", other: "{n} nuovi aggiornamenti" },
    changed: "Aggiornato",
    unread: "Novità dall’ultima visita",
    toUnread: "Vai al primo non letto",
    share: "Condividi",
    copyLink: "Copia link",
    copyQuote: "Copia come citazione",
    shareLink: "Condividi…",
    copied: "Copiato",
    notCopied: "Il browser non ha permesso la copia",
    aside: "Anche nel testo",
    failed: "Qui la diretta non si può ripiegare; questo è il suo testo.",
    unreachable: "Non è stato possibile caricare la diretta. Controllare la connessione e ricaricare la pagina.",
    stale: "L’ultimo controllo non è riuscito.",
    retrying: "Si riprova.",
    ended: "Questa diretta è terminata.",
  },
  pt: {
    expandAll: "Expandir tudo",
    collapseAll: "Recolher tudo",
    more: "Mostrar mais",
    less: "Mostrar menos",
    keyPoints: "Pontos-chave",
    index: "Nesta cobertura",
    updates: "Atualizações",
    newestFirst: "Mais recentes primeiro",
    oldestFirst: "Mais antigas primeiro",
    readerZone: "Mostrar a minha hora",
    articleZone: "Mostrar a hora do artigo",
    search: "Procurar na cobertura",
    previous: "Resultado anterior",
    next: "Resultado seguinte",
    position: "{i} de {n}",
    noMatch: "Sem resultados",
    newUpdates: { one: "{n} atualização nova", other: "{n} atualizações novas" },
    changed: "Atualizado",
    unread: "Novo desde a última visita",
    toUnread: "Ir para a primeira por ler",
    share: "Partilhar",
    copyLink: "Copiar ligação",
    copyQuote: "Copiar como citação",
    shareLink: "Partilhar…",
    copied: "Copiado",
    notCopied: "O navegador não permitiu copiar",
    aside: "Também no texto",
    failed: "A cobertura não pode ser recolhida aqui; este é o seu texto.",
    unreachable: "Não foi possível carregar a cobertura. Verifique a ligação e volte a carregar a página.",
    stale: "A última verificação falhou.",
    retrying: "A tentar de novo.",
    ended: "Esta cobertura terminou.",
  },
  nl: {
    expandAll: "Alles uitklappen",
    collapseAll: "Alles inklappen",
    more: "Meer tonen",
    less: "Minder tonen",
    keyPoints: "In het kort",
    index: "In dit liveblog",
    updates: "Updates",
    newestFirst: "Nieuwste eerst",
    oldestFirst: "Oudste eerst",
    readerZone: "Mijn tijd tonen",
    articleZone: "Tijd van het artikel tonen",
    search: "Zoeken in het liveblog",
    previous: "Vorig resultaat",
    next: "Volgend resultaat",
    position: "{i} van {n}",
    noMatch: "Geen resultaat",
    newUpdates: { one: "{n} nieuwe update", other: "{n} nieuwe updates" },
    changed: "Bijgewerkt",
    unread: "Nieuw sinds uw laatste bezoek",
    toUnread: "Naar de eerste ongelezen update",
    share: "Delen",
    copyLink: "Link kopiëren",
    copyQuote: "Als citaat kopiëren",
    shareLink: "Delen…",
    copied: "Gekopieerd",
    notCopied: "De browser stond kopiëren niet toe",
    aside: "Ook in de tekst",
    failed: "Het liveblog kan hier niet worden gevouwen; dit is de tekst.",
    unreachable: "Het liveblog kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.",
    stale: "De laatste controle is mislukt.",
    retrying: "Er wordt opnieuw geprobeerd.",
    ended: "Deze liveverslaggeving is afgelopen.",
  },
  ar: {
    expandAll: "توسيع الكل",
    collapseAll: "طي الكل",
    more: "عرض المزيد",
    less: "عرض أقل",
    keyPoints: "أبرز النقاط",
    index: "في هذه التغطية",
    updates: "التحديثات",
    newestFirst: "الأحدث أولًا",
    oldestFirst: "الأقدم أولًا",
    readerZone: "عرض توقيتي",
    articleZone: "عرض توقيت المقال",
    search: "البحث في التحديثات",
    previous: "النتيجة السابقة",
    next: "النتيجة التالية",
    position: "{i} من {n}",
    noMatch: "لا نتائج",
    newUpdates: { zero: "لا تحديثات جديدة", one: "تحديث جديد واحد", two: "تحديثان جديدان", few: "{n} تحديثات جديدة", many: "{n} تحديثًا جديدًا", other: "{n} تحديث جديد" },
    changed: "مُحدَّث",
    unread: "الجديد منذ زيارتك الأخيرة",
    toUnread: "إلى أول تحديث غير مقروء",
    share: "مشاركة",
    copyLink: "نسخ الرابط",
    copyQuote: "نسخ كاقتباس",
    shareLink: "مشاركة…",
    copied: "تم النسخ",
    notCopied: "لم يسمح المتصفح بالنسخ",
    aside: "أيضًا في النص",
    failed: "لا يمكن طي التغطية هنا؛ هذا نصها.",
    unreachable: "تعذّر تحميل التغطية. تحقّق من الاتصال ثم أعد تحميل الصفحة.",
    stale: "فشل آخر بحث عن تحديثات.",
    retrying: "تجري المحاولة مجددًا.",
    ended: "انتهت هذه التغطية.",
  },
  uk: {
    expandAll: "Розгорнути все",
    collapseAll: "Згорнути все",
    more: "Показати більше",
    less: "Показати менше",
    keyPoints: "Головне",
    index: "У цій трансляції",
    updates: "Оновлення",
    newestFirst: "Спочатку нові",
    oldestFirst: "Спочатку давні",
    readerZone: "Показати мій час",
    articleZone: "Показати час статті",
    search: "Пошук в оновленнях",
    previous: "Попередній збіг",
    next: "Наступний збіг",
    position: "{i} з {n}",
    noMatch: "Збігів немає",
    newUpdates: { one: "{n} нове оновлення", few: "{n} нові оновлення", many: "{n} нових оновлень", other: "{n} нового оновлення" },
    changed: "Оновлено",
    unread: "Нове від вашого останнього візиту",
    toUnread: "До першого непрочитаного",
    share: "Поділитися",
    copyLink: "Копіювати посилання",
    copyQuote: "Копіювати як цитату",
    shareLink: "Поділитися…",
    copied: "Скопійовано",
    notCopied: "Браузер не дозволив копіювання",
    aside: "Також у тексті",
    failed: "Тут трансляцію не можна згорнути; ось її текст.",
    unreachable: "Не вдалося завантажити трансляцію. Перевірте з’єднання та перезавантажте сторінку.",
    stale: "Остання перевірка не вдалася.",
    retrying: "Пробуємо ще раз.",
    ended: "Ця трансляція завершена.",
  },
};

/** @typedef {Partial<Strings>} OwnStrings */

/**
 * The words for a language.
 *
 * @param {string} language a BCP 47 tag; only its first part counts, and English stands in for what is not known
 * @param {OwnStrings} [own] the host's words, which go before
 * @returns {Strings}
 */
export function stringsFor(language, own = {}) {
  const base = language.toLowerCase().split("-")[0] ?? "en";
  const known = STRINGS[base] ?? STRINGS["en"];
  return /** @type {Strings} */ ({ ...known, ...own });
}

/**
 * Words with their number, written as the language writes it.
 *
 * @param {Plural} words
 * @param {number} n
 * @param {string} language
 */
export function counted(words, n, language) {
  const form = new Intl.PluralRules(language).select(n);
  return (words[form] ?? words.other).replace("{n}", new Intl.NumberFormat(language).format(n));
}
