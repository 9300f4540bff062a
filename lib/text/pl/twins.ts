import type { Catalog } from '../shape';

/** Polish words of the texts for machines. */
export const plTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Każdy produkt poniżej prowadzi do listy swoich artykułów. Każdy artykuł jest dostępny w formacie Markdown: dodaj „.md” do jego adresu. Programy korzystają z interfejsu API ({api}), a asystenci mogą korzystać z serwera MCP pod adresem /mcp.',
    otherProducts: 'Inne produkty',
    otherArticles: 'Inne artykuły',
    flow: 'Przewodnik z pytaniami',
  },
  results: 'Wyniki dla zapytania „{query}”',
  others: 'Wyniki',
  questions: 'Pytania',
  anyOther: 'każda inna odpowiedź',
  typed: 'Wpisz odpowiedź na stronie lub wyślij ją przez interfejs API.',
  typedOrChosen: 'Możesz też wpisać nazwę na stronie lub wysłać ją przez interfejs API.',
  given: 'Twoja odpowiedź: {answer}',
  chosen: '{answer} (wybrano)',
  goOnWithout: 'Kontynuuj bez odpowiedzi',
  start: 'Rozpocznij',
  guided: 'Odpowiadaj krok po kroku',
  page: 'Otwórz tę stronę',
  lookUp: 'Programy wyszukują identyfikatory przez interfejs API, a asystenci przez serwer MCP.',
  newest: '{name}: najnowsze zmiany',
  notFound: 'Nie znaleziono',
  nothingHere: 'Pod tym adresem nic nie ma.',
  needsOrigin: 'Ten adres będzie dostępny, gdy w STEPWISE_ORIGIN zostanie ustawiony publiczny adres witryny.',
});
