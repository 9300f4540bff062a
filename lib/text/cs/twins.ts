import type { Catalog } from '../shape';

/** Czech words of the texts for machines. */
export const csTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Každý produkt níže odkazuje na seznam svých článků. Každý článek je k dispozici jako Markdown: přidejte k jeho adrese „.md“. Programy používají rozhraní API ({api}); asistenti mohou používat server MCP na adrese /mcp.',
    otherProducts: 'Další produkty',
    otherArticles: 'Další články',
    flow: 'Průvodce s otázkami',
  },
  results: 'Výsledky pro „{query}“',
  others: 'Výsledky',
  questions: 'Otázky',
  anyOther: 'jakákoli jiná odpověď',
  typed: 'Napište odpověď na stránce nebo ji pošlete přes rozhraní API.',
  typedOrChosen: 'Nebo napište název na stránce, případně ho pošlete přes rozhraní API.',
  given: 'Vaše odpověď: {answer}',
  chosen: '{answer} (vybráno)',
  goOnWithout: 'Pokračovat bez odpovědi',
  start: 'Začít',
  guided: 'Odpovídat krok za krokem',
  page: 'Otevřít tuto stránku',
  lookUp: 'Programy vyhledávají ID přes rozhraní API, asistenti přes server MCP.',
  newest: '{name}: nejnovější změny',
  notFound: 'Nenalezeno',
  nothingHere: 'Na této adrese nic není.',
  needsOrigin: 'Tato adresa bude dostupná, až bude v STEPWISE_ORIGIN nastavená veřejná adresa webu.',
});
