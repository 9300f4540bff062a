import type { Catalog } from '../shape';

/** Italian words of the desk, for the people who run the site. */
export const itDesk = (): Catalog['desk'] => ({
  title: 'Dashboard',
  menu: 'Pagine della dashboard',
  pages: {
    overview: 'Panoramica',
    content: 'Contenuti',
    flows: 'Procedure guidate',
    search: 'Ricerca',
    comments: 'Commenti',
    health: 'Integrità',
  },
  period: 'Periodo',
  days: '{days, plural, one {{days} giorno} many {{days} di giorni} other {{days} giorni}}',
  range: 'Dal {since} al {until} (UTC)',
  download: 'Scarica',
  nothing: 'Ancora nulla.',
  firstRows: 'Le prime {shown} righe di {all, number}; i download le contengono tutte.',
  filter: {
    product: 'Prodotto',
    kind: 'Tipo',
    cloud: 'Cloud',
    team: 'Team (ownershipId)',
    all: 'Tutto',
    show: 'Mostra',
    clear: 'Cancella i filtri',
  },
  funnel: {
    title: 'Funnel: {flow}',
    drawing:
      'Mappa della procedura guidata con il numero di persone in ogni pagina; le tabelle seguenti riportano gli stessi numeri.',
    note: 'La lunghezza della barra in un riquadro indica la percentuale di persone che hanno visto la pagina. La larghezza di una linea indica la percentuale che ha seguito quel percorso; una linea tratteggiata non è mai stata seguita. Una linea senza numero non può essere conteggiata: dipende da risposte precedenti o digitate.',
    open: 'Apri la procedura guidata',
    all: 'Tutte le procedure guidate',
    tooLarge: 'Questa procedura guidata è troppo grande per essere disegnata.',
    people: '{people, plural, one {# persona} many {# di persone} other {# persone}}',
    peopleLeft:
      '{people, plural, one {# persona} many {# di persone} other {# persone}}, {share, number, percent} di abbandoni',
    times: '{count, plural, =0 {mai} other {#×}}',
    screens: 'Persone in ogni pagina',
    screensNote:
      'Nell’ordine della procedura guidata. Secondi: il tempo tipico (media geometrica) prima che venga fornita una risposta. Risolto: la percentuale di pareri espressi alla fine che lo indicano.',
    screen: 'Pagina',
    came: 'Persone',
    ofMost: 'Percentuale rispetto alla pagina più vista',
    left: 'Abbandoni',
    back: 'Ritorni',
    early: 'Conclusioni anticipate',
    seconds: 'Secondi',
    solved: 'Risolto',
    took: 'circa {seconds, number} s',
    solvedShare: '{share, number, percent} risolti',
    ways: 'Percorsi seguiti',
    waysNote: 'Ogni risposta, dove porta e quante volte è stata fornita.',
    answer: 'Risposta',
    leadsTo: 'Porta a',
    taken: 'Volte',
    used: 'Non usato',
    never: 'mai seguito',
  },
  signOut: 'Disconnetti',
  states: { new: 'Nuovo', seen: 'Visto', done: 'Gestito' },
  setState: {
    new: 'Contrassegna come nuovo: {comment}',
    seen: 'Contrassegna come visto: {comment}',
    done: 'Contrassegna come gestito: {comment}',
  },
  solved: { yes: 'Risolto', no: 'Non risolto' },
  signIn: {
    title: 'Accedere alla dashboard',
    how: 'Eseguire questo comando nel server. Visualizza un collegamento che funziona una sola volta e scade dopo dieci minuti.',
    ready: 'Questo collegamento funziona una sola volta.',
    button: 'Accedi',
    proxy:
      'Questo sito riceve il nome dell’utente dal proxy che lo precede, ma il proxy non ha inviato un nome riconosciuto dal sito. Aprire la dashboard tramite tale proxy.',
    notices: {
      link: 'Questo collegamento è scaduto o è già stato usato. Eseguire di nuovo il comando.',
      provider:
        'Accesso non riuscito: il provider di accesso non ha risposto correttamente oppure il tentativo è scaduto. Riprovare.',
      role: 'L’accesso con il provider è riuscito, ma qui non è assegnato alcun ruolo. Richiederne uno ai gestori di questo sito.',
      cookie:
        'Il browser non ha mantenuto l’accesso. Aprire la dashboard con https oppure con http://localhost in Chrome, Edge o Firefox.',
    },
  },
});
