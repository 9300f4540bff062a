import type { Catalog } from '../shape';

/** Italian words of "Did this solve your problem?". */
export const itFeedback = (): Catalog['feedback'] => ({
  question: 'Il problema è stato risolto?',
  yes: 'Sì',
  no: 'No',
  why: 'Che cosa non ha funzionato?',
  reasons: {
    didNotWork: 'La soluzione non ha funzionato',
    notMyProblem: 'Riguarda un altro problema',
    hardToFollow: 'È difficile da seguire',
    outOfDate: 'Non è aggiornata',
    other: 'Altro',
  },
  comment: 'Altri commenti? (facoltativo)',
  note: 'Gli autori di questi articoli leggono il messaggio, ma non possono rispondere. Non includere nomi, password o chiavi.',
  send: 'Invia',
  thanks: 'Grazie. La risposta ci aiuta a migliorare questa pagina.',
  failed: 'Non è stato possibile inviare la risposta. Riprovare.',
  thanksTitle: 'Grazie',
  back: 'Torna alla pagina',
});
