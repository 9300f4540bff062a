import type { Catalog } from '../shape';

/** German words of the texts for machines. */
export const deTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Jedes Produkt unten verweist auf eine Liste seiner Artikel. Jeder Artikel ist als Markdown verfügbar: Hängen Sie „.md“ an seine Adresse an. Programme verwenden die API ({api}); Assistenten können den MCP-Server unter /mcp verwenden.',
    otherProducts: 'Andere Produkte',
    otherArticles: 'Andere Artikel',
    flow: 'Geführte Fragen',
  },
  results: 'Ergebnisse für „{query}“',
  others: 'Ergebnisse',
  questions: 'Fragen',
  anyOther: 'jede andere Antwort',
  typed: 'Geben Sie die Antwort auf der Seite ein, oder senden Sie sie über die API.',
  typedOrChosen: 'Oder geben Sie den Namen auf der Seite ein, oder senden Sie ihn über die API.',
  given: 'Ihre Antwort: {answer}',
  chosen: '{answer} (ausgewählt)',
  goOnWithout: 'Ohne Antwort fortfahren',
  start: 'Starten',
  guided: 'Schritt für Schritt beantworten',
  page: 'Diese Seite öffnen',
  lookUp: 'Programme schlagen IDs über die API nach, Assistenten über den MCP-Server.',
  newest: '{name}: neueste Änderungen',
  notFound: 'Nicht gefunden',
  nothingHere: 'Unter dieser Adresse gibt es nichts.',
  needsOrigin:
    'Diese Adresse ist erst verfügbar, wenn STEPWISE_ORIGIN auf die öffentliche Adresse der Website festgelegt ist.',
});
