// @ts-check
// What the widget says itself, in the languages it knows. A new language is a new row.
// A host may pass its own words through the element's `strings` property.

/**
 * @typedef {object} Strings
 * @property {string} loading while the text is on its way
 * @property {string} expandAll the button that unfolds every update
 * @property {string} collapseAll the button that folds every update
 * @property {string} more the button of a folded update without a heading
 * @property {string} keyPoints the title of the key points
 * @property {string} updates the name of the list of updates
 * @property {string} aside the title of what stood on the page but is not the story
 * @property {string} failed what is said above the original text when it could not be shown as a live blog
 * @property {string} unreachable the same, when not even the text could be fetched
 * @property {string} plain what is said of a text without updates
 */

/** @type {Record<string, Strings>} */
export const STRINGS = {
  en: {
    loading: "Loading the live blog…",
    expandAll: "Expand all",
    collapseAll: "Collapse all",
    more: "Show more",
    keyPoints: "Key points",
    updates: "Updates",
    aside: "Also in the text",
    failed: "The live blog cannot be folded here, so this is its plain text.",
    unreachable: "The live blog could not be loaded. Check your connection and load the page again.",
    plain: "This text has no updates, so it is shown as an article.",
  },
  de: {
    loading: "Der Liveblog wird geladen …",
    expandAll: "Alle ausklappen",
    collapseAll: "Alle einklappen",
    more: "Mehr anzeigen",
    keyPoints: "Das Wichtigste",
    updates: "Meldungen",
    aside: "Außerdem im Text",
    failed: "Der Liveblog lässt sich hier nicht falten; dies ist sein Text.",
    unreachable: "Der Liveblog konnte nicht geladen werden. Bitte die Verbindung prüfen und die Seite neu laden.",
    plain: "Dieser Text hat keine Meldungen und wird als Artikel gezeigt.",
  },
  fr: {
    loading: "Chargement du direct…",
    expandAll: "Tout déplier",
    collapseAll: "Tout replier",
    more: "Afficher la suite",
    keyPoints: "L’essentiel",
    updates: "Messages",
    aside: "Aussi dans le texte",
    failed: "Le direct ne peut pas être replié ici ; voici son texte.",
    unreachable: "Le direct n’a pas pu être chargé. Vérifiez la connexion et rechargez la page.",
    plain: "Ce texte ne contient pas de messages ; il est présenté comme un article.",
  },
  es: {
    loading: "Cargando el directo…",
    expandAll: "Desplegar todo",
    collapseAll: "Plegar todo",
    more: "Mostrar más",
    keyPoints: "Claves",
    updates: "Actualizaciones",
    aside: "También en el texto",
    failed: "El directo no se puede plegar aquí; este es su texto.",
    unreachable: "No se ha podido cargar el directo. Compruebe la conexión y vuelva a cargar la página.",
    plain: "Este texto no tiene actualizaciones y se muestra como artículo.",
  },
  it: {
    loading: "Caricamento della diretta…",
    expandAll: "Espandi tutto",
    collapseAll: "Comprimi tutto",
    more: "Mostra altro",
    keyPoints: "Punti chiave",
    updates: "Aggiornamenti",
    aside: "Anche nel testo",
    failed: "Qui la diretta non si può ripiegare; questo è il suo testo.",
    unreachable: "Non è stato possibile caricare la diretta. Controllare la connessione e ricaricare la pagina.",
    plain: "Questo testo non ha aggiornamenti ed è mostrato come articolo.",
  },
  pt: {
    loading: "A carregar a cobertura…",
    expandAll: "Expandir tudo",
    collapseAll: "Recolher tudo",
    more: "Mostrar mais",
    keyPoints: "Pontos-chave",
    updates: "Atualizações",
    aside: "Também no texto",
    failed: "A cobertura não pode ser recolhida aqui; este é o seu texto.",
    unreachable: "Não foi possível carregar a cobertura. Verifique a ligação e volte a carregar a página.",
    plain: "Este texto não tem atualizações e é mostrado como artigo.",
  },
  nl: {
    loading: "Het liveblog wordt geladen…",
    expandAll: "Alles uitklappen",
    collapseAll: "Alles inklappen",
    more: "Meer tonen",
    keyPoints: "In het kort",
    updates: "Updates",
    aside: "Ook in de tekst",
    failed: "Het liveblog kan hier niet worden gevouwen; dit is de tekst.",
    unreachable: "Het liveblog kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.",
    plain: "Deze tekst heeft geen updates en wordt als artikel getoond.",
  },
  ar: {
    loading: "جارٍ تحميل التغطية المباشرة…",
    expandAll: "توسيع الكل",
    collapseAll: "طي الكل",
    more: "عرض المزيد",
    keyPoints: "أبرز النقاط",
    updates: "التحديثات",
    aside: "أيضًا في النص",
    failed: "لا يمكن طي التغطية هنا؛ هذا نصها.",
    unreachable: "تعذّر تحميل التغطية. تحقّق من الاتصال ثم أعد تحميل الصفحة.",
    plain: "لا تحديثات في هذا النص، لذا يُعرض كمقال.",
  },
  uk: {
    loading: "Завантаження онлайн-трансляції…",
    expandAll: "Розгорнути все",
    collapseAll: "Згорнути все",
    more: "Показати більше",
    keyPoints: "Головне",
    updates: "Оновлення",
    aside: "Також у тексті",
    failed: "Тут трансляцію не можна згорнути; ось її текст.",
    unreachable: "Не вдалося завантажити трансляцію. Перевірте з’єднання та перезавантажте сторінку.",
    plain: "У цьому тексті немає оновлень, тож він показаний як стаття.",
  },
};

/**
 * The words for a language.
 *
 * @param {string} language a BCP 47 tag; only its first part counts, and English stands in for what is not known
 * @param {Partial<Strings>} [own] the host's words, which go before
 * @returns {Strings}
 */
export function stringsFor(language, own = {}) {
  const base = language.toLowerCase().split("-")[0] ?? "en";
  const known = STRINGS[base] ?? STRINGS["en"];
  return /** @type {Strings} */ ({ ...known, ...own });
}
