import type { Catalog } from '../shape';

/** German words of the single pages. */
export const dePages = (): Pick<
  Catalog,
  | 'home'
  | 'products'
  | 'product'
  | 'article'
  | 'preview'
  | 'previewEnded'
  | 'choice'
  | 'missing'
  | 'gone'
  | 'unavailable'
> => ({
  home: {
    title: 'Welches Problem möchten Sie beheben?',
    count:
      '{articles, plural, one {# Artikel} other {# Artikel}} zu {products, plural, one {# Produkt} other {# Produkten}}.',
    try: 'Beispiele:',
    ways: 'Weitere Hilfeangebote',
    answer: 'Einige Fragen beantworten',
    answerHelp: 'Wählen Sie Ihr Produkt und dann Ihr Problem aus, und wir finden die passenden Schritte.',
    browse: 'Ein Produkt auswählen',
    browseHelp:
      '{products, plural, one {Alles zu # Produkt, nach Art des Problems.} other {# Produkte, jeweils nach Art des Problems gegliedert.}}',
    lookUp: 'IDs nachschlagen',
    lookUpHelp:
      'Für den technischen Support: Fügen Sie Artikel-, Themen- oder Produkt-IDs ein, und teilen Sie genau den richtigen Schritt.',
    guided: 'Geführte Problembehandlungen',
    guidedTag: 'Geführt',
    checksTag: 'Problembehandlung',
    popular: 'Beliebte Produkte',
    articles: '{count, plural, one {# Artikel} other {# Artikel}}',
    products: 'Produkte',
    more: '{count, plural, other {# weitere}}',
    allProducts: '{count, plural, one {Produkt anzeigen} other {Alle # Produkte anzeigen}}',
    noArticles: 'Es gibt noch keine Artikel. Fügen Sie dem Inhaltsordner einen hinzu, dann erscheint er hier.',
  },
  products: {
    title: 'Produkte',
    intro:
      '{products, plural, one {# Produkt} other {# Produkte}} mit {articles, plural, one {# Artikel} other {# Artikeln}}.',
    byGroup: 'Nach Gruppe',
    byName: 'Von A bis Z',
    otherGroup: 'Sonstige',
    filter: 'Produkte nach Namen filtern',
    filterDone: '{count, plural, one {# Produkt angezeigt} other {# Produkte angezeigt}}',
  },
  product: {
    problems: 'Probleme',
    counts:
      '{problems, plural, =0 {} one {# Problem, } other {# Probleme, }}{articles, plural, one {# Artikel} other {# Artikel}}',
    offers: {
      solutions: '{count, plural, one {# Lösung} other {# Lösungen}}',
      guided: '{count, plural, one {# geführte Problembehandlung} other {# geführte Problembehandlungen}}',
      checks: '{count, plural, one {# Problembehandlung} other {# Problembehandlungen}}',
      forms: '{count, plural, one {# Fragebogen} other {# Fragebögen}}',
    },
    description: 'Probleme mit {name} und ihre Lösungen: {articles, plural, one {# Artikel} other {# Artikel}}.',
    troubleshoot: 'Probleme mit diesem Produkt beheben',
    all: 'Alle Probleme',
    search: '{name} durchsuchen',
    searchHelp:
      'Geben Sie Text ein, um diese Seite zu filtern. Drücken Sie die EINGABETASTE, um alle Artikel zu diesem Produkt zu durchsuchen.',
    searchButton: 'Suchen',
    filterDone: '{count, plural, one {# Eintrag angezeigt} other {# Einträge angezeigt}}',
    alsoShow: 'Außerdem anzeigen',
    more: '{count, plural, other {# weitere anzeigen}}',
    showAll: '{count, plural, other {Alle {count} anzeigen}}',
    versions: '{count, plural, one {# andere Version} other {# andere Versionen}}',
    cloudVersions: '{count, plural, one {# Version für eine andere Cloud} other {# Versionen für andere Clouds}}',
    guided: 'Geführt',
    checks: 'Problembehandlung',
    form: 'Fragebogen',
    empty: 'Zu diesem Produkt gibt es noch keine Artikel.',
    onlyFragments: 'Zu diesem Produkt gibt es noch keine Lösungen. Diese Seiten helfen vielleicht trotzdem.',
    pages: 'Seiten dieser Liste',
    pageOf: 'Seite {page} von {pages}',
    previous: 'Zurück',
    next: 'Weiter',
    fragments: {
      TSG_Content: 'Karten von Problembehandlungen',
      TSG_Questions: 'Fragen von Problembehandlungen',
      diagnostics: 'Automatische Prüfungen',
      rca: 'Grundursachen',
      serviceHealthInsights: 'Dienstintegritätsereignisse',
      advisorRecommendationMetadata: 'Empfehlungen',
      supportTopicDescription: 'Supportthemen',
    },
    categories: {
      failover: 'Failover und Replikation',
      recovery: 'Wiederherstellung',
      backups: 'Sicherungen',
      security: 'Anmeldung und Sicherheit',
      connectivity: 'Konnektivität',
      performance: 'Leistung',
      billing: 'Abrechnung und Kontingente',
      monitoring: 'Überwachung und Warnungen',
      setup: 'Einrichtung und Migration',
      configuration: 'Konfiguration und Verwaltung',
    },
  },
  article: {
    related: 'Verwandte Artikel',
    about: 'Informationen zu diesem Artikel',
    products: 'Produkte',
    subProduct: 'Produktbereich',
    appliesTo: 'Gilt für',
    topics: 'Supportthemen',
    clouds: 'Clouds',
    articleId: 'Artikel-ID',
    kind: 'Art',
    language: 'Sprache',
    otherLanguages: 'In anderen Sprachen',
    notInLanguage:
      'Dieser Artikel ist in der Sprache {wanted} nicht verfügbar. Der Text ist in der Sprache {language} verfasst.',
    markdown: 'Diese Seite als Markdown',
    copy: 'Kopieren',
    copyId: 'Artikel-ID kopieren',
    idCopied: 'Artikel-ID kopiert.',
    draft: 'Entwurf: Leser sehen ihn noch nicht.',
    retired: 'Zurückgezogen',
    onlyFor: 'Nur für {clouds}',
    moreClouds: '{count, plural, one {und # weitere Cloud} other {und # weitere Clouds}}',
    otherClouds: 'Dieser Artikel für eine andere Cloud',
    forCloud: 'Für {clouds}',
    notForPublic: 'Er gilt nicht für die globale Azure-Cloud.',
    steps: '{count, plural, one {# Schritt} other {# Schritte}}',
    reasons: {
      sameTopic: 'Gleiches Supportthema',
      otherCloud: 'Derselbe Artikel für eine andere Cloud',
      sameProduct: 'Gleiches Produkt',
      similarWords: 'Ähnlicher Wortlaut',
      sameFolder: 'Aus derselben Sammlung',
    },
    reasonOf: '{reason}: {shared}',
    plainNotice: 'Dieser Artikel konnte nicht formatiert werden und wird daher so angezeigt, wie er geschrieben wurde.',
    lineOf: 'Zeile {line}, Spalte {column}',
    empty: 'Dieser Artikel enthält keinen Text.',
    changed: 'Aktualisiert am',
    mayBeOld: 'Möglicherweise veraltet',
    print: 'Drucken',
    stuck: 'Kommen Sie nicht weiter?',
    stuckForm: 'Beantworten Sie die Fragen, die der Support stellen wird, damit er sofort beginnen kann.',
  },
  preview: {
    site: 'Finden Sie die Schritte, die Ihr Problem lösen',
    flow: 'Eine Frage nach der anderen',
    of: 'Vorschau von „{title}“',
  },
  previewEnded: {
    title: 'Diese Vorschau ist abgelaufen',
    intro:
      'Vorschaulinks gelten nur für begrenzte Zeit. Bitten Sie die Person, die Ihnen den Link gesendet hat, um einen neuen.',
  },
  choice: {
    articleTitle: 'Mehrere Artikel haben die ID {id}',
    topicTitle: 'Artikel zu „{name}“',
    productTitle: 'Mehrere Produkte haben die ID {id}',
    intro: 'Wählen Sie den passenden Eintrag aus.',
  },
  missing: {
    title: 'Seite nicht gefunden',
    intro:
      'Unter {address} gibt es keine Seite. Prüfen Sie die Adresse auf Tippfehler. Möglicherweise wurde die Seite verschoben.',
    introPlain: 'Prüfen Sie die Adresse auf Tippfehler. Möglicherweise wurde die Seite verschoben.',
    nearest: 'Meinten Sie eine dieser Seiten?',
    products: 'Oder ein Produkt auswählen',
    allProducts: 'Alle Produkte',
  },
  gone: {
    title: 'Dieser Artikel wurde entfernt',
    intro: 'Er ist veraltet. Wenn Sie ihn jetzt noch befolgen, kann das zu Problemen führen.',
    next: 'Hier finden Sie stattdessen Hilfe',
    nearest: 'Artikel mit ähnlichem Namen',
    products: 'Oder ein Produkt auswählen',
  },
  unavailable: {
    title: 'Die Artikel sind im Moment nicht verfügbar',
    intro: 'Die Website läuft, kann ihren Inhalt aber nicht lesen. Versuchen Sie es in einer Minute noch einmal.',
    operator: 'Wenn Sie diese Website betreiben, finden Sie die Ursache unter /healthz.',
  },
});
