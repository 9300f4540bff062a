import type { Catalog } from '../shape';

/** Italian words of the texts for machines. */
export const itTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Ogni prodotto elencato di seguito rimanda a un elenco dei relativi articoli. Ogni articolo è disponibile in Markdown: aggiungere “.md” all’indirizzo. I programmi usano l’API ({api}); gli assistenti possono usare il server MCP all’indirizzo /mcp.',
    otherProducts: 'Altri prodotti',
    otherArticles: 'Altri articoli',
    flow: 'Domande guidate',
  },
  results: 'Risultati per “{query}”',
  others: 'Risultati',
  questions: 'Domande',
  anyOther: 'qualsiasi altra risposta',
  typed: 'Digitare la risposta nella pagina o inviarla con l’API.',
  typedOrChosen: 'In alternativa, digitare il nome nella pagina o inviarlo con l’API.',
  given: 'Risposta: {answer}',
  chosen: '{answer} (risposta scelta)',
  goOnWithout: 'Continua senza rispondere',
  start: 'Inizia',
  guided: 'Rispondi passo per passo',
  page: 'Apri questa pagina',
  lookUp: 'I programmi cercano gli ID con l’API, gli assistenti con il server MCP.',
  newest: '{name}: ultime modifiche',
  notFound: 'Non trovato',
  nothingHere: 'Non c’è nulla a questo indirizzo.',
  needsOrigin:
    'Questo indirizzo non è disponibile finché STEPWISE_ORIGIN non è impostato sull’origine pubblica del sito.',
});
