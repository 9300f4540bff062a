import type { Catalog } from '../shape';

/** Dutch words of the kinds' own pages, and of what stands around an article. */
export const nlKindPages = (): Pick<
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
    impact: 'Impact: {level}',
    impacts: { high: 'Impact: hoog', medium: 'Impact: gemiddeld', low: 'Impact: laag' },
    categories: {
      performance: 'Prestaties',
      highavailability: 'Hoge beschikbaarheid',
      cost: 'Kosten',
      operationalexcellence: 'Operationele uitmuntendheid',
      security: 'Beveiliging',
    },
    offering: 'Product',
    resourceType: 'Resourcetype',
    benefits: 'Voordelen',
    savings: 'Besparingen',
    actions: 'Wat u moet doen',
    onlyWhere: 'Alleen waar {name} ‘{value}’ is.',
    onlyWhereNot: 'Alleen waar {name} niet ‘{value}’ is.',
    remediation: 'Met de REST API',
    columns: 'Wat de portal voor elke resource vermeldt',
    languages: 'SDK-talen',
    tip: 'Tip',
    learnMore: 'Meer informatie over deze aanbeveling',
    disabled: 'Deze aanbeveling is momenteel uitgeschakeld en wordt dus niet weergegeven in de portal.',
  },
  topicList: {
    other: 'Andere onderwerpen',
    tags: 'Zoekwoorden',
    none: 'Er zijn nog geen onderwerpen voor dit product.',
    articles: 'Artikelen over dit onderwerp',
  },
  commonProblems: {
    title: 'Veelvoorkomende problemen',
    other: 'Andere problemen',
    tools: 'Hulpprogramma’s voor probleemoplossing',
    toolsHelp: 'Deze pagina’s staan in Azure Portal.',
    all: 'Meer over deze problemen',
  },
  tools: { help: 'Deze pagina’s staan in Azure Portal, de meeste op de pagina van uw resource.' },
  portal: {
    onResource: 'In Azure Portal, op de pagina van uw resource',
    opens: 'In Azure Portal ({portal})',
  },
  entry: {
    title: 'Voor hetzelfde probleem',
    solutions: 'Oplossingen',
    forms: 'Vragen die support zal stellen',
    findings: 'Mogelijke resultaten van een automatische controle',
    tools: 'Hulpprogramma’s in Azure Portal',
  },
  troubleshooter: {
    steps: 'Controles, op volgorde',
    outcomes: 'Uitkomsten',
    questions: 'Vragen die de route bepalen',
    partOf: 'Onderdeel van',
    card: 'Kaart {at} van {of}',
    cards: 'Andere kaarten',
    previous: 'Vorige kaart',
    next: 'Volgende kaart',
    forEngineers: 'Voor supporttechnici',
    forEngineersHelp: 'Deze tekst is geschreven voor supporttechnici, niet voor klanten.',
  },
  workflow: {
    count: '{count, plural, one {U krijgt één vraag.} other {U krijgt maximaal # vragen, één voor één.}}',
    map: 'Volledig schema bekijken',
    haveReady: 'Houd dit bij de hand',
    questions: 'Vragen die u krijgt',
    cards: 'Wat u gaat controleren',
    outcomes: 'Mogelijke uitkomsten',
    attach: 'Wat u aan een case kunt toevoegen',
  },
  blanks: {
    title: 'Vul uw gegevens in',
    help: 'Wat u typt, wordt overal op deze pagina ingevuld, ook in opdrachten. Het blijft in dit browsertabblad.',
    copy: 'Link met deze gegevens kopiëren',
    copied: 'Link gekopieerd. De link bevat uw gegevens, die iedereen met de link kan lezen.',
    copyFailed: 'Kopiëren is niet gelukt. Kopieer de gegevens zelf.',
    clear: 'Gegevens wissen',
    cleared: 'Gegevens gewist.',
    resource: 'Plak een Azure-resource-id of een portallink om deze gegevens in te vullen',
    filledIn: 'Ingevuld:',
    fromLink:
      'De link die u hebt geopend, heeft gegevens op deze pagina ingevuld. Mogelijk heeft iemand anders ze gekozen. Controleer ze dus voordat u een opdracht uitvoert.',
  },
});

/** Dutch words for question forms. */
export const nlForm = (): Catalog['form'] => ({
  intro: 'Dit zijn de vragen die support over dit probleem stelt.',
  required: 'Verplicht',
  optional: 'Optioneel',
  options: 'Antwoorden om uit te kiezen',
  hints: 'Wat u kunt vermelden',
  dynamic: 'In Azure Portal komt de lijst uit uw abonnement.',
  askedWhen: 'Wordt alleen gevraagd als geldt: {condition}.',
  neverAsked: 'Wordt momenteel niet gevraagd',
  attach: 'Wat u kunt bijvoegen',
  check: 'Automatische controle',
  checkFoundNothing: 'Als er niets wordt gevonden, ziet u deze tekst:',
  questions: 'Vragen',
  controls: {
    dropdown: 'Kies er één',
    multiselectdropdown: 'Kies alles wat van toepassing is',
    radiobuttongroup: 'Kies er één',
    textbox: 'Korte tekst',
    multilinetextbox: 'Tekst',
    numerictextbox: 'Getal',
    datetimepicker: 'Datum en tijd',
    infoblock: 'Informatie',
    textblock: 'Informatie',
  },
});
