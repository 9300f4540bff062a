import type { Catalog } from '../shape';

/** Italian words of the pages of flows. */
export const itFlow = (): Catalog['flow'] => ({
  kinds: {
    form: 'Domande',
    steps: 'Passo per passo',
    troubleshooter: 'Risoluzione guidata dei problemi',
  },
  solvesPlain: {
    form: 'Queste sono le domande poste dal supporto su questo problema.',
    steps: 'Seguire i passaggi uno alla volta e indicare che cosa è successo.',
    troubleshooter: 'Rispondere ad alcune domande per trovare la soluzione del problema.',
    finder: 'Scegliere il prodotto e poi il problema.',
  },
  start: 'Inizia ora',
  startHere: {
    form: 'Rispondi alle domande',
    steps: 'Segui questi passaggi',
    troubleshooter: 'Inizia ora',
    finder: 'Inizia ora',
  },
  before: 'Prima di iniziare',
  canChange: 'È possibile tornare indietro e modificare qualsiasi risposta.',
  endsWith: {
    form: 'Al termine si ottiene un riepilogo da copiare o inviare.',
    steps: 'Al termine si ottiene un riepilogo delle operazioni provate.',
    troubleshooter:
      'Al termine viene indicata la soluzione del problema e si ottiene un riepilogo da copiare o inviare.',
    finder: 'Al termine vengono visualizzati gli articoli sul problema.',
  },
  count:
    '{count, plural, one {Una domanda} many {Fino a # di domande, una alla volta} other {Fino a # domande, una alla volta}}',
  stepCount:
    '{count, plural, one {# passaggio} many {# di passaggi, uno alla volta} other {# passaggi, uno alla volta}}',
  stepCountUpTo:
    '{count, plural, one {# passaggio} many {Fino a # di passaggi, uno alla volta} other {Fino a # passaggi, uno alla volta}}',
  noQuestions: 'Non ci sono domande: si passa direttamente al riepilogo.',
  haveReady: 'Da tenere a portata di mano',
  haveReadyForm: 'Trovare prima le risposte a queste domande',
  attach: 'Allegati che potrebbero essere richiesti',
  privacy:
    'Le scelte effettuate sono incluse nell’indirizzo della pagina: è possibile inviare il collegamento a un’altra persona, che potrà continuare da lì.',
  privacyTyped:
    'Il testo digitato non viene archiviato nei server del sito né incluso nei collegamenti. Le scelte effettuate sono incluse nell’indirizzo della pagina: è possibile inviare il collegamento a un’altra persona, che potrà continuare da lì.',
  allOnOne: 'Tutte le domande in una pagina',
  oneByOne: 'Una domanda alla volta',
  articleLink: {
    form: 'Informazioni su queste domande',
    steps: 'Leggi l’articolo completo',
    troubleshooter: 'Informazioni su questa risoluzione guidata',
  },
  progress: 'Domanda {number} di circa {all}',
  progressLast: 'Domanda {number}, l’ultima',
  stepOf: 'Passaggio {number} di {all}',
  result: 'Risultato',
  keys: 'Quando lo stato attivo è su una scelta, premere un tasto da 1 a 9 per scegliere e INVIO per continuare.',
  steps: 'Passaggi',
  choiceOf: 'Domanda {number}',
  required: 'Obbligatorio',
  optional: 'Facoltativo',
  chooseOne: 'Scegliere…',
  chooseMany: 'Scegliere tutte le risposte pertinenti',
  whatToSay: 'Informazioni da fornire',
  upTo: '{characters, plural, one {Fino a # carattere} many {Fino a # di caratteri} other {Fino a # caratteri}}',
  numberHint: 'Un numero',
  numberHintSuchAs: 'Un numero, ad esempio {examples}',
  dateHint: 'Immettere la data e l’ora e scegliere il fuso orario.',
  zone: 'Fuso orario',
  zoneRegions: {
    America: 'Americhe',
    Atlantic: 'Oceano Atlantico',
    Indian: 'Oceano Indiano',
    Pacific: 'Oceano Pacifico',
  },
  inUtc: 'Corrisponde a {times}.',
  groups: 'Gruppi di scelte',
  liveText: 'Oppure digitare il nome',
  check: 'Controllo automatico',
  checkUses:
    'Nel portale di Azure, un controllo automatico usa questa risposta. Questo sito non può eseguirlo, ma la risposta viene inclusa nel riepilogo.',
  checkNotHere:
    'Queste domande prevedono un controllo automatico, che viene eseguito nel portale di Azure quando si crea una richiesta di supporto.',
  goOn: 'Continua',
  back: 'Indietro',
  toSummary: 'Termina ora',
  yourAnswers: 'Risposte fornite',
  change: 'Modifica',
  answerNow: 'Rispondi',
  notAnswered: 'Nessuna risposta',
  typedElsewhere: 'Non incluso: il testo digitato non compare mai in un collegamento',
  noLonger: 'Domande non più poste',
  noLongerHelp:
    'Le risposte a queste domande sono precedenti alla modifica di un’altra risposta. Vengono conservate mentre si continua, ma non sono incluse nel riepilogo né nei collegamenti condivisi.',
  forget: 'Cancella il testo digitato',
  startAgain: 'Ricomincia',
  sent: {
    answered:
      'La persona che ha inviato questo collegamento {count, plural, =0 {non ha risposto a nessuna domanda} one {ha già risposto a una domanda} =2 {ha già risposto a due domande} =3 {ha già risposto a tre domande} =4 {ha già risposto a quattro domande} =5 {ha già risposto a cinque domande} =6 {ha già risposto a sei domande} =7 {ha già risposto a sette domande} =8 {ha già risposto a otto domande} =9 {ha già risposto a nove domande} many {ha già risposto a {count} di domande} other {ha già risposto a {count} domande}}. {count, plural, one {La risposta è riportata di seguito. Modificarla se non è corretta} many {Le risposte sono riportate di seguito. Modificare quelle non corrette} other {Le risposte sono riportate di seguito. Modificare quelle non corrette}} e continuare da qui.',
    answeredAtEnd:
      'La persona che ha inviato questo collegamento {count, plural, =0 {non ha risposto a nessuna domanda} one {ha già risposto a una domanda} =2 {ha già risposto a due domande} =3 {ha già risposto a tre domande} =4 {ha già risposto a quattro domande} =5 {ha già risposto a cinque domande} =6 {ha già risposto a sei domande} =7 {ha già risposto a sette domande} =8 {ha già risposto a otto domande} =9 {ha già risposto a nove domande} many {ha già risposto a {count} di domande} other {ha già risposto a {count} domande}}. {count, plural, one {La risposta è riportata di seguito. Verificarla} many {Le risposte sono riportate di seguito. Verificarle} other {Le risposte sono riportate di seguito. Verificarle}} prima di continuare.',
    done: 'La persona che ha inviato questo collegamento ha già completato una parte. Le operazioni eseguite sono riportate di seguito. Modificare quanto non è corretto e continuare da qui.',
    doneAtEnd:
      'La persona che ha inviato questo collegamento ha già completato una parte. Le operazioni eseguite sono riportate di seguito. Verificarle prima di continuare.',
  },
  dropped: 'Una parte di questo collegamento non è aggiornata',
  droppedHelp: {
    check: 'Il resto è stato mantenuto. Verificare le risposte seguenti.',
    other: 'Le altre risposte sono state mantenute.',
  },
  droppedReasons: {
    unknownQuestion: 'Questa procedura guidata non contiene la domanda “{name}”.',
    unknownOption: '“{value}” non è una risposta a “{name}”.',
    notOffered: 'La risposta a “{name}” non è tra quelle proposte.',
    onlyOneAnswer: '“{name}” accetta una sola risposta, quindi “{value}” è stato escluso.',
    takesNoText: '“{name}” non accetta testo.',
    isTyped: 'La risposta a “{name}” va digitata e i collegamenti non includono il testo digitato.',
  },
  moreAsked:
    '{count, plural, one {Le risposte hanno aggiunto un’altra domanda.} many {Le risposte hanno aggiunto # di domande.} other {Le risposte hanno aggiunto altre # domande.}}',
  errorTitle: 'Errore: {title}',
  errors: 'Si è verificato un problema',
  errorOf: '{question}: {problem}',
  errorAfter: '{question} {problem}',
  problems: {
    required: 'Rispondere a questa domanda',
    requiredChoice: 'Scegliere una risposta',
    pattern: 'Il formato non è quello previsto',
    greaterThan: 'Il valore deve essere maggiore di {limit}',
    lessThan: 'Il valore deve essere minore di {limit}',
    maxLength:
      'La risposta può contenere al massimo {count, plural, one {{limit} carattere} many {{limit} di caratteri} other {{limit} caratteri}}',
    minLength:
      'La risposta deve contenere almeno {count, plural, one {{limit} carattere} many {{limit} di caratteri} other {{limit} caratteri}}',
    notANumber: 'Immettere un numero',
    notANumberSuchAs: 'Immettere un numero, ad esempio {examples}',
    notADate: 'Immettere una data e un’ora, ad esempio 2024-05-31 14:30, e scegliere un fuso orario dall’elenco',
    skippedTime: 'Questa ora non esiste: è stata saltata con il passaggio all’ora legale',
    repeatedTime: 'Questa ora si è verificata due volte con il ritorno all’ora solare; viene usata la prima',
  },
  error: 'Errore:',
  warning: 'Da verificare:',
  checkTitle: 'Verificare le risposte',
  checkHelp: 'Queste risposte formano il riepilogo del caso. Al supporto non viene inviato nulla.',
  checkEmpty: 'Nessuna di queste domande richiede una risposta.',
  toSummaryFromCheck: 'Continua con il riepilogo',
  goOnWithout: 'Continua comunque',
  unfinished: 'Alcune domande sono ancora senza risposta',
  unfinishedHelp: 'Rispondere alle domande rimanenti o ottenere un riepilogo delle risposte fornite finora.',
  goOnAnswering: 'Rispondi alle domande rimanenti',
  nothingYet: 'Risultato finora ottenuto',
  nothingYetHelp: 'Non è ancora stata fornita alcuna risposta, quindi non c’è nulla da riepilogare.',
  tryFirst: 'Da provare per prima cosa',
  recommended: 'Soluzione consigliata',
  more: 'Altri articoli che possono essere utili',
  similar: 'Articoli simili',
  similarOnly: 'Articoli che possono essere utili',
  documents: 'Documenti',
  form: 'Domande che verranno poste dal supporto',
  formHelp: 'Rispondere subito, in modo che il supporto possa iniziare immediatamente.',
  followSteps: 'Segui questi passaggi uno alla volta',
  openArticle: 'Apri l’articolo',
  restOfArticle:
    '{steps, plural, =0 {Leggi il resto nell’articolo} one {Un altro passaggio nell’articolo} many {# di altri passaggi nell’articolo} other {Altri # passaggi nell’articolo}}',
  readHere:
    '{steps, plural, =0 {Leggi qui} =1 {Leggi qui} one {Leggi qui: {steps} passaggio} many {Leggi qui: {steps} di passaggi} other {Leggi qui: {steps} passaggi}}',
  aboutCode: 'Informazioni su {code}',
  codeInArticle: 'Vai a “{heading}” nell’articolo',
  solvedLead:
    'Ottimo, il problema è risolto. Il riepilogo seguente indica le operazioni eseguite, nel caso servissero di nuovo.',
  notSolvedLead: 'Ecco che cosa è possibile fare ora.',
  caseSummary: 'Riepilogo del caso',
  changeAnswers: 'Modifica le risposte',
  search: 'Oppure eseguire una ricerca',
  failed: 'Non è stato possibile caricare la pagina successiva. Riprovare.',
});

/** Italian words of the finder. */
export const itFinder = (): Catalog['finder'] => ({
  title: 'Assistenza guidata',
  description: 'Scegliere il prodotto e poi il problema per trovare gli articoli che lo risolvono.',
  otherKind: 'Altri problemi',
  otherGroup: 'Altri servizi',
});

/** Italian words of a flow’s map. */
export const itFlowMap = (): Catalog['flowMap'] => ({
  name: 'Mappa',
  link: {
    form: 'Mappa di tutte le domande e di tutti gli esiti',
    steps: 'Mappa di tutti i passaggi e di tutti gli esiti',
    troubleshooter: 'Mappa di tutte le domande e di tutti gli esiti',
  },
  linkWithWay: 'Mappa con il percorso seguito',
  title: 'Mappa: {flow}',
  lead: {
    questions: 'Tutte le domande, con le risposte e tutti gli esiti a cui portano.',
    steps: 'Tutti i passaggi, con le risposte e tutti gli esiti a cui portano.',
    checks: 'Tutti i controlli, con le risposte e tutti gli esiti a cui portano.',
    questionsAndSteps: 'Tutte le domande e tutti i passaggi, con le risposte e tutti gli esiti a cui portano.',
    questionsAndChecks: 'Tutte le domande e tutti i controlli, con le risposte e tutti gli esiti a cui portano.',
  },
  leadBegun: {
    questions: 'Tutte le domande e tutti gli esiti. Il percorso seguito finora è evidenziato.',
    steps: 'Tutti i passaggi e tutti gli esiti. Il percorso seguito finora è evidenziato.',
    checks: 'Tutti i controlli e tutti gli esiti. Il percorso seguito finora è evidenziato.',
    questionsAndSteps:
      'Tutte le domande, tutti i passaggi e tutti gli esiti. Il percorso seguito finora è evidenziato.',
    questionsAndChecks:
      'Tutte le domande, tutti i controlli e tutti gli esiti. Il percorso seguito finora è evidenziato.',
  },
  begin: {
    question: 'Inizia dalla prima domanda',
    step: 'Inizia dal primo passaggio',
    card: 'Inizia dal primo controllo',
  },
  toSummary: 'Torna al riepilogo del caso',
  back: { question: 'Torna alla domanda', step: 'Torna al passaggio', card: 'Torna al controllo' },
  drawing: 'Diagramma',
  tools: 'Strumenti del diagramma',
  zoomIn: 'Ingrandisci',
  zoomOut: 'Riduci',
  fit: 'Adatta al riquadro',
  whole: 'Schermo intero',
  save: 'Scarica come {format}',
  hint: 'Trascinare per spostare e usare CTRL + rotellina per lo zoom. Quando lo stato attivo è sul diagramma, premere + o − per lo zoom, 0 per adattare e i tasti di direzione per spostare.',
  list: 'Come elenco',
  onlyList:
    'Questa procedura guidata è troppo grande per un diagramma leggibile, quindi viene visualizzata come elenco.',
  tooLarge: 'Questa procedura guidata è troppo grande per una mappa. Le pagine ne mostrano una parte alla volta.',
  kinds: { question: 'Domanda', step: 'Passaggio', card: 'Controllo', outcome: 'Esito' },
  firstKinds: {
    question: 'Prima domanda',
    step: 'Primo passaggio',
    card: 'Primo controllo',
    outcome: 'Esito',
  },
  here: 'posizione corrente',
  answered: 'Risposta fornita:',
  passedOver: 'nessuna, oppure testo digitato, che i collegamenti non includono',
  next: 'Poi:',
});
