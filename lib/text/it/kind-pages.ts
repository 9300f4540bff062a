import type { Catalog } from '../shape';

/** Italian words of the kinds' own pages, and of what stands around an article. */
export const itKindPages = (): Pick<
  Catalog,
  | 'recommendation'
  | 'topicList'
  | 'commonProblems'
  | 'tools'
  | 'portal'
  | 'entry'
  | 'troubleshooter'
  | 'workflow'
  | 'blanks'
> => ({
  recommendation: {
    impact: 'Impatto: {level}',
    impacts: { high: 'Impatto: alto', medium: 'Impatto: medio', low: 'Impatto: basso' },
    categories: {
      performance: 'Prestazioni',
      highavailability: 'Disponibilità elevata',
      cost: 'Costi',
      operationalexcellence: 'Eccellenza operativa',
      security: 'Sicurezza',
    },
    offering: 'Prodotto',
    resourceType: 'Tipo di risorsa',
    benefits: 'Vantaggi',
    savings: 'Risparmi',
    actions: 'Operazioni da eseguire',
    onlyWhere: 'Solo se {name} ha il valore “{value}”.',
    onlyWhereNot: 'Solo se {name} non ha il valore “{value}”.',
    remediation: 'Uso dell’API REST',
    columns: 'Informazioni elencate nel portale per ogni risorsa',
    languages: 'Linguaggi dell’SDK',
    tip: 'Suggerimento',
    learnMore: 'Altre informazioni su questa raccomandazione',
    disabled: 'Questa raccomandazione è attualmente disattivata, quindi non è visualizzata nel portale.',
  },
  topicList: {
    other: 'Altri argomenti',
    tags: 'Parole chiave',
    none: 'Non ci sono ancora argomenti per questo prodotto.',
    articles: 'Articoli per questo argomento',
  },
  commonProblems: {
    title: 'Problemi comuni',
    other: 'Altri problemi',
    tools: 'Strumenti per la risoluzione dei problemi',
    toolsHelp: 'Queste pagine si trovano nel portale di Azure.',
    all: 'Altro su questi problemi',
  },
  tools: {
    help: 'Queste pagine si trovano nel portale di Azure, per la maggior parte nella pagina della risorsa.',
  },
  portal: {
    onResource: 'Nel portale di Azure, nella pagina della risorsa',
    opens: 'Nel portale di Azure ({portal})',
  },
  entry: {
    title: 'Per lo stesso problema',
    solutions: 'Soluzioni',
    forms: 'Domande che verranno poste dal supporto',
    findings: 'Possibili risultati di un controllo automatico',
    tools: 'Strumenti del portale di Azure',
  },
  troubleshooter: {
    steps: 'Controlli, in ordine',
    outcomes: 'Esiti',
    questions: 'Domande che determinano il percorso',
    partOf: 'Parte di',
    card: 'Scheda {at} di {of}',
    cards: 'Altre schede',
    previous: 'Scheda precedente',
    next: 'Scheda successiva',
    forEngineers: 'Per i tecnici del supporto',
    forEngineersHelp: 'Questo testo è destinato ai tecnici del supporto, non ai clienti.',
  },
  workflow: {
    count:
      '{count, plural, one {Viene posta una sola domanda.} many {Vengono poste fino a # di domande, una alla volta.} other {Vengono poste fino a # domande, una alla volta.}}',
    map: 'Visualizza la mappa completa',
    haveReady: 'Da tenere a portata di mano',
    questions: 'Domande poste',
    cards: 'Elementi da controllare',
    outcomes: 'Possibili esiti',
    attach: 'Elementi da allegare a una richiesta di supporto',
  },
  blanks: {
    title: 'Inserire i propri dati',
    help: 'Il testo digitato viene inserito in tutta la pagina, anche nei comandi. Rimane in questa scheda del browser.',
    copy: 'Copia il collegamento con questi dati',
    copied:
      'Collegamento copiato. Include i dati inseriti, che possono essere letti da chiunque abbia il collegamento.',
    copyFailed: 'Copia non riuscita. Copiare i dati manualmente.',
    clear: 'Cancella i dati',
    cleared: 'Dati cancellati.',
    resource: 'Incollare un ID risorsa di Azure o un collegamento del portale per inserire questi dati',
    filledIn: 'Dati inseriti:',
    fromLink:
      'Il collegamento aperto ha inserito alcuni dati in questa pagina. Potrebbero essere stati scelti da altri: controllarli prima di eseguire un comando.',
  },
});

/** Italian words for question forms. */
export const itForm = (): Catalog['form'] => ({
  intro: 'Queste sono le domande poste dal supporto su questo problema.',
  required: 'Obbligatorio',
  optional: 'Facoltativo',
  options: 'Risposte possibili',
  hints: 'Informazioni da fornire',
  dynamic: 'Nel portale di Azure, l’elenco proviene dalla sottoscrizione.',
  askedWhen: 'Viene chiesto solo se {condition}.',
  neverAsked: 'Attualmente non viene chiesto',
  attach: 'Elementi da allegare',
  check: 'Controllo automatico',
  checkFoundNothing: 'Se non viene rilevato nulla, viene visualizzato:',
  questions: 'Domande',
  controls: {
    dropdown: 'Una sola scelta',
    multiselectdropdown: 'Più scelte possibili',
    radiobuttongroup: 'Una sola scelta',
    textbox: 'Testo breve',
    multilinetextbox: 'Testo',
    numerictextbox: 'Numero',
    datetimepicker: 'Data e ora',
    infoblock: 'Informazioni',
    textblock: 'Informazioni',
  },
});
