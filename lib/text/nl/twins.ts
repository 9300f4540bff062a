import type { Catalog } from '../shape';

/** Dutch words of the texts for machines. */
export const nlTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Elk product hieronder linkt naar een lijst met de bijbehorende artikelen. Elk artikel is beschikbaar als Markdown: voeg ‘.md’ toe aan het adres. Programma’s gebruiken de API ({api}); assistenten kunnen de MCP-server op /mcp gebruiken.',
    otherProducts: 'Andere producten',
    otherArticles: 'Andere artikelen',
    flow: 'Begeleide vragen',
  },
  results: 'Resultaten voor ‘{query}’',
  others: 'Resultaten',
  questions: 'Vragen',
  anyOther: 'elk ander antwoord',
  typed: 'Typ het antwoord op de pagina of stuur het met de API.',
  typedOrChosen: 'Of typ de naam op de pagina of stuur die met de API.',
  given: 'Uw antwoord: {answer}',
  chosen: '{answer} (gekozen)',
  goOnWithout: 'Doorgaan zonder antwoord',
  start: 'Beginnen',
  guided: 'Stap voor stap beantwoorden',
  page: 'Deze pagina openen',
  lookUp: 'Programma’s zoeken id’s op met de API, assistenten met de MCP-server.',
  newest: '{name}: laatste wijzigingen',
  notFound: 'Niet gevonden',
  nothingHere: 'Er is niets op dit adres.',
  needsOrigin: 'Dit adres is pas beschikbaar als STEPWISE_ORIGIN is ingesteld op het openbare adres van de site.',
});
