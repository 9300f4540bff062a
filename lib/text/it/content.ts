import type { Catalog } from '../shape';

/** The words between an author's words, in Italian. */
export const itContent = (): Catalog['content'] => ({
  notes: {
    note: 'Nota',
    tip: 'Suggerimento',
    important: 'Importante',
    warning: 'Avviso',
    caution: 'Attenzione',
  },
  inPortalOfResource: '(nel portale di Azure, nella pagina della risorsa)',
  check: 'Controllo automatico, nel portale',
  checkRuns:
    'Quando si apre questa pagina nel portale di Azure, viene eseguito un controllo automatico. Durante l’esecuzione, viene visualizzato:',
  checkDetails: 'Informazioni su questo controllo',
  checkFields: {
    noresulttext: 'Se non rileva nulla',
    timeouttext: 'Se richiede troppo tempo',
    failedtext: 'Se non riesce',
    symptomid: 'Nomi dei controlli',
    additionalinputsreq: 'Richiede altri dati',
    maxinsightcount: 'Numero massimo di risultati visualizzati',
  },
  chart: 'Grafico, nel portale',
  chartFields: { name: 'Metrica', aggregationtype: 'Aggregazione', timespanduration: 'Intervallo di tempo' },
  video: 'Video',
  image: 'Immagine',
  colon: ': ',
  searchTheWeb: 'Cerca in Microsoft Learn (nel portale, i risultati sono elencati qui)',
  table: 'Tabella',
  section: 'Sezione',
  versions: {
    '>=': '{version} e versioni successive',
    '>': 'Versioni successive a {version}',
    '<=': '{version} e versioni precedenti',
    '<': 'Versioni precedenti a {version}',
  },
  versionsBetween: 'Da {first} a {last}',
});
