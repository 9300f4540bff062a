import type { Catalog } from '../shape';

/** Czech words of the kinds' own pages, and of what stands around an article. */
export const csKindPages = (): Pick<
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
    impact: 'Dopad: {level}',
    impacts: { high: 'Dopad: vysoký', medium: 'Dopad: střední', low: 'Dopad: nízký' },
    categories: {
      performance: 'Výkon',
      highavailability: 'Vysoká dostupnost',
      cost: 'Náklady',
      operationalexcellence: 'Efektivita provozu',
      security: 'Zabezpečení',
    },
    offering: 'Produkt',
    resourceType: 'Typ prostředku',
    benefits: 'Výhody',
    savings: 'Úspory',
    actions: 'Co dělat',
    onlyWhere: 'Jen pokud má {name} hodnotu „{value}“.',
    onlyWhereNot: 'Jen pokud {name} nemá hodnotu „{value}“.',
    remediation: 'Pomocí rozhraní REST API',
    columns: 'Co portál uvádí u každého prostředku',
    languages: 'Jazyky sady SDK',
    tip: 'Tip',
    learnMore: 'Další informace o tomto doporučení',
    disabled: 'Toto doporučení je teď vypnuté, proto ho portál nezobrazuje.',
  },
  topicList: {
    other: 'Další témata',
    tags: 'Slova pro hledání',
    none: 'K tomuto produktu zatím nejsou žádná témata.',
    articles: 'Články k tomuto tématu',
  },
  commonProblems: {
    title: 'Běžné problémy',
    other: 'Další problémy',
    tools: 'Nástroje pro řešení potíží',
    toolsHelp: 'Tyto stránky jsou na portálu Azure.',
    all: 'Více o těchto problémech',
  },
  tools: { help: 'Tyto stránky jsou na portálu Azure, většinou na stránce vašeho prostředku.' },
  portal: {
    onResource: 'Na portálu Azure, na stránce vašeho prostředku',
    opens: 'Na portálu Azure ({portal})',
  },
  entry: {
    title: 'Ke stejnému problému',
    solutions: 'Řešení',
    forms: 'Otázky, které položí podpora',
    findings: 'Možné výsledky automatické kontroly',
    tools: 'Nástroje na portálu Azure',
  },
  troubleshooter: {
    steps: 'Kontroly v pořadí',
    outcomes: 'Výsledky',
    questions: 'Otázky, které rozhodují o cestě',
    partOf: 'Součást postupu',
    card: 'Karta {at} z {of}',
    cards: 'Další karty',
    previous: 'Předchozí karta',
    next: 'Následující karta',
    forEngineers: 'Pro techniky podpory',
    forEngineersHelp: 'Tento text je určený technikům podpory, ne zákazníkům.',
  },
  workflow: {
    count:
      '{count, plural, one {Položí jednu otázku.} few {Postupně položí až # otázky.} many {Postupně položí až # otázky.} other {Postupně položí až # otázek.}}',
    map: 'Zobrazit celou mapu',
    haveReady: 'Co si připravit',
    questions: 'Pokládané otázky',
    cards: 'Co zkontrolujete',
    outcomes: 'Možné výsledky',
    attach: 'Co přiložit k případu',
  },
  blanks: {
    title: 'Vyplňte své údaje',
    help: 'Co napíšete, se doplní všude na této stránce, i do příkazů. Zůstane to jen na této kartě prohlížeče.',
    copy: 'Kopírovat odkaz s těmito údaji',
    copied: 'Odkaz je zkopírovaný. Obsahuje vaše údaje, které si může přečíst každý, kdo má odkaz.',
    copyFailed: 'Kopírování se nezdařilo. Zkopírujte údaje ručně.',
    clear: 'Vymazat údaje',
    cleared: 'Údaje jsou vymazané.',
    resource: 'Vložte ID prostředku Azure nebo odkaz na portál a údaje se vyplní',
    filledIn: 'Vyplněno:',
    fromLink:
      'Otevřený odkaz vyplnil na této stránce údaje. Mohl je zvolit někdo jiný, proto je před spuštěním příkazu zkontrolujte.',
  },
});

/** Czech words for question forms. */
export const csForm = (): Catalog['form'] => ({
  intro: 'Toto jsou otázky, které podpora k tomuto problému pokládá.',
  required: 'Povinné',
  optional: 'Nepovinné',
  options: 'Odpovědi na výběr',
  hints: 'Co uvést',
  dynamic: 'Na portálu Azure pochází seznam z vašeho předplatného.',
  askedWhen: 'Zobrazí se, jen když platí, že {condition}.',
  neverAsked: 'Teď se nezobrazuje',
  attach: 'Co přiložit',
  check: 'Automatická kontrola',
  checkFoundNothing: 'Když nic nenajde, zobrazí:',
  questions: 'Otázky',
  controls: {
    dropdown: 'Vyberte jednu možnost',
    multiselectdropdown: 'Vyberte všechny odpovídající možnosti',
    radiobuttongroup: 'Vyberte jednu možnost',
    textbox: 'Krátký text',
    multilinetextbox: 'Text',
    numerictextbox: 'Číslo',
    datetimepicker: 'Datum a čas',
    infoblock: 'Informace',
    textblock: 'Informace',
  },
});
