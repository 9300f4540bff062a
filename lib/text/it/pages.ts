import type { Catalog } from '../shape';

/** Italian words of the single pages. */
export const itPages = (): Pick<
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
    title: 'Quale problema si vuole risolvere?',
    count:
      '{articles, plural, one {# articolo} many {# di articoli} other {# articoli}} per {products, plural, one {# prodotto} many {# di prodotti} other {# prodotti}}.',
    try: 'Esempi:',
    ways: 'Altri modi per ottenere assistenza',
    answer: 'Rispondi ad alcune domande',
    answerHelp: 'Scegliere il prodotto e poi il problema per trovare i passaggi da seguire.',
    browse: 'Sfoglia per prodotto',
    browseHelp:
      '{products, plural, one {Tutto su # prodotto, per tipo di problema.} many {# di prodotti, ordinati per tipo di problema.} other {# prodotti, ordinati per tipo di problema.}}',
    lookUp: 'Cerca ID',
    lookUpHelp:
      'Per i tecnici del supporto: incollare gli ID di articoli, argomenti o prodotti e condividere il passaggio esatto.',
    guided: 'Risoluzioni guidate dei problemi',
    guidedTag: 'Guidata',
    checksTag: 'Risoluzione dei problemi',
    popular: 'Prodotti più richiesti',
    articles: '{count, plural, one {# articolo} many {# di articoli} other {# articoli}}',
    products: 'Prodotti',
    more: '{count, plural, one {# altro} many {altri #} other {altri #}}',
    allProducts:
      '{count, plural, one {Visualizza il prodotto} many {Visualizza tutti i prodotti (#)} other {Visualizza tutti i prodotti (#)}}',
    noArticles: 'Non ci sono ancora articoli. Aggiungerne uno alla cartella dei contenuti per visualizzarlo qui.',
  },
  products: {
    title: 'Prodotti',
    intro:
      '{products, plural, one {# prodotto} many {# di prodotti} other {# prodotti}} con {articles, plural, one {# articolo} many {# di articoli} other {# articoli}}.',
    byGroup: 'Per gruppo',
    byName: 'Dalla A alla Z',
    otherGroup: 'Altro',
    filter: 'Filtra i prodotti per nome',
    filterDone:
      '{count, plural, one {# prodotto visualizzato} many {# di prodotti visualizzati} other {# prodotti visualizzati}}',
  },
  product: {
    problems: 'Problemi',
    counts:
      '{problems, plural, =0 {} one {# problema, } many {# di problemi, } other {# problemi, }}{articles, plural, one {# articolo} many {# di articoli} other {# articoli}}',
    offers: {
      solutions: '{count, plural, one {# soluzione} many {# di soluzioni} other {# soluzioni}}',
      guided:
        '{count, plural, one {# risoluzione guidata dei problemi} many {# di risoluzioni guidate dei problemi} other {# risoluzioni guidate dei problemi}}',
      checks:
        '{count, plural, one {# guida alla risoluzione dei problemi} many {# di guide alla risoluzione dei problemi} other {# guide alla risoluzione dei problemi}}',
      forms: '{count, plural, one {# questionario} many {# di questionari} other {# questionari}}',
    },
    description:
      'Problemi con {name} e relative soluzioni: {articles, plural, one {# articolo} many {# di articoli} other {# articoli}}.',
    troubleshoot: 'Risolvi un problema con questo prodotto',
    all: 'Tutti i problemi',
    search: 'Cerca in {name}',
    searchHelp:
      'Digitare per filtrare questa pagina. Premere INVIO per cercare in tutti gli articoli su questo prodotto.',
    searchButton: 'Cerca',
    filterDone: '{count, plural, one {# voce visualizzata} many {# di voci visualizzate} other {# voci visualizzate}}',
    alsoShow: 'Mostra anche',
    more: '{count, plural, one {Mostra # altro} many {Mostra altri #} other {Mostra altri #}}',
    showAll: '{count, plural, other {Mostra tutto ({count})}}',
    versions: '{count, plural, one {# altra versione} many {# di altre versioni} other {# altre versioni}}',
    cloudVersions:
      '{count, plural, one {# versione per un altro cloud} many {# di versioni per altri cloud} other {# versioni per altri cloud}}',
    guided: 'Guidata',
    checks: 'Risoluzione dei problemi',
    form: 'Questionario',
    empty: 'Non ci sono ancora articoli su questo prodotto.',
    onlyFragments: 'Non ci sono ancora soluzioni per questo prodotto. Queste pagine potrebbero comunque essere utili.',
    pages: 'Pagine di questo elenco',
    pageOf: 'Pagina {page} di {pages}',
    previous: 'Precedente',
    next: 'Successiva',
    fragments: {
      TSG_Content: 'Schede di risoluzione dei problemi',
      TSG_Questions: 'Domande di risoluzione dei problemi',
      diagnostics: 'Controlli automatici',
      rca: 'Cause radice',
      serviceHealthInsights: 'Eventi di integrità dei servizi',
      advisorRecommendationMetadata: 'Raccomandazioni',
      supportTopicDescription: 'Argomenti del supporto',
    },
    categories: {
      failover: 'Failover e replica',
      recovery: 'Ripristino',
      backups: 'Backup',
      security: 'Accesso e sicurezza',
      connectivity: 'Connettività',
      performance: 'Prestazioni',
      billing: 'Fatturazione e quote',
      monitoring: 'Monitoraggio e avvisi',
      setup: 'Installazione e migrazione',
      configuration: 'Configurazione e gestione',
    },
  },
  article: {
    related: 'Articoli correlati',
    about: 'Informazioni su questo articolo',
    products: 'Prodotti',
    subProduct: 'Area del prodotto',
    appliesTo: 'Si applica a',
    topics: 'Argomenti del supporto',
    clouds: 'Cloud',
    articleId: 'ID articolo',
    kind: 'Tipo',
    language: 'Lingua',
    otherLanguages: 'In altre lingue',
    notInLanguage: 'Questo articolo non è disponibile in {wanted}. Il testo è in {language}.',
    markdown: 'Questa pagina in Markdown',
    copy: 'Copia',
    copyId: 'Copia l’ID articolo',
    idCopied: 'ID articolo copiato.',
    draft: 'Bozza: non ancora visibile ai lettori.',
    retired: 'Ritirato',
    onlyFor: 'Solo per {clouds}',
    moreClouds: '{count, plural, one {e # altro cloud} many {e # di altri cloud} other {e altri # cloud}}',
    otherClouds: 'Questo articolo per un altro cloud',
    forCloud: 'Per {clouds}',
    notForPublic: 'Non si applica al cloud globale di Azure.',
    steps: '{count, plural, one {# passaggio} many {# di passaggi} other {# passaggi}}',
    reasons: {
      sameTopic: 'Stesso argomento del supporto',
      otherCloud: 'Lo stesso articolo per un altro cloud',
      sameProduct: 'Stesso prodotto',
      similarWords: 'Testo simile',
      sameFolder: 'Dalla stessa raccolta',
    },
    reasonOf: '{reason}: {shared}',
    plainNotice:
      'Non è stato possibile formattare questo articolo, che viene quindi visualizzato così come è stato scritto.',
    lineOf: 'Riga {line}, colonna {column}',
    empty: 'Questo articolo non contiene testo.',
    changed: 'Aggiornamento:',
    mayBeOld: 'Potrebbe non essere aggiornato',
    print: 'Stampa',
    stuck: 'Il problema persiste?',
    stuckForm: 'Rispondere alle domande che porrà il supporto, che potrà così iniziare subito.',
  },
  preview: {
    site: 'I passaggi per risolvere il problema',
    flow: 'Una domanda alla volta',
    of: 'Anteprima di “{title}”',
  },
  previewEnded: {
    title: 'Questa anteprima è scaduta',
    intro:
      'I collegamenti di anteprima funzionano per un periodo di tempo limitato. Chiedere un nuovo collegamento alla persona che lo ha inviato.',
  },
  choice: {
    articleTitle: 'Più articoli hanno l’ID {id}',
    topicTitle: 'Articoli per “{name}”',
    productTitle: 'Più prodotti hanno l’ID {id}',
    intro: 'Scegliere quello corretto.',
  },
  missing: {
    title: 'Pagina non trovata',
    intro:
      'Non esiste alcuna pagina all’indirizzo {address}. Verificare che l’indirizzo non contenga errori di digitazione. La pagina potrebbe essere stata spostata.',
    introPlain:
      'Verificare che l’indirizzo non contenga errori di digitazione. La pagina potrebbe essere stata spostata.',
    nearest: 'Si cercava una di queste pagine?',
    products: 'Oppure sfogliare per prodotto',
    allProducts: 'Tutti i prodotti',
  },
  gone: {
    title: 'Questo articolo è stato rimosso',
    intro: 'Non è più aggiornato e seguirlo ora potrebbe causare problemi.',
    next: 'Da consultare in alternativa',
    nearest: 'Articoli con un nome simile',
    products: 'Oppure sfogliare per prodotto',
  },
  unavailable: {
    title: 'Gli articoli non sono al momento disponibili',
    intro: 'Il sito funziona, ma non riesce a leggere i contenuti. Riprovare tra un minuto.',
    operator: 'Se si gestisce questo sito, vedere /healthz per conoscere la causa.',
  },
});
