import type { Catalog } from '../shape';

/** Czech words of the single pages. */
export const csPages = (): Pick<
  Catalog,
  | 'home'
  | 'products'
  | 'product'
  | 'article'
  | 'preview'
  | 'previewEnded'
  | 'choice'
  | 'missing'
  | 'gone'
  | 'unavailable'
> => ({
  home: {
    title: 'S čím vám můžeme pomoct?',
    count:
      '{articles, plural, one {# článek} few {# články} many {# článku} other {# článků}} o {products, plural, one {# produktu} few {# produktech} many {# produktu} other {# produktech}}.',
    try: 'Příklady:',
    ways: 'Další způsoby, jak najít pomoc',
    answer: 'Odpovězte na několik otázek',
    answerHelp: 'Vyberte produkt a potom problém a my najdeme vhodné kroky.',
    browse: 'Procházet podle produktu',
    browseHelp:
      '{products, plural, one {Vše o # produktu podle druhu problému.} few {# produkty, každý rozdělený podle druhu problému.} many {# produktu, rozdělené podle druhu problému.} other {# produktů, každý rozdělený podle druhu problému.}}',
    lookUp: 'Vyhledat ID',
    lookUpHelp: 'Pro techniky podpory: vložte ID článků, témat nebo produktů a sdílejte odkaz na konkrétní krok.',
    guided: 'Průvodci řešením potíží',
    guidedTag: 'Průvodce',
    checksTag: 'Postup',
    popular: 'Oblíbené produkty',
    articles: '{count, plural, one {# článek} few {# články} many {# článku} other {# článků}}',
    products: 'Produkty',
    more: '{count, plural, one {# další} few {# další} many {# dalšího} other {# dalších}}',
    allProducts:
      '{count, plural, one {Zobrazit produkt} few {Zobrazit všechny # produkty} many {Zobrazit všechny produkty (#)} other {Zobrazit všech # produktů}}',
    noArticles: 'Zatím tu nejsou žádné články. Přidejte nějaký do složky s obsahem a objeví se tady.',
  },
  products: {
    title: 'Produkty',
    intro:
      '{products, plural, one {# produkt} few {# produkty} many {# produktu} other {# produktů}}, {articles, plural, one {# článek} few {# články} many {# článku} other {# článků}}.',
    byGroup: 'Podle skupiny',
    byName: 'Od A do Z',
    otherGroup: 'Ostatní',
    filter: 'Filtrovat produkty podle názvu',
    filterDone:
      '{count, plural, one {Zobrazen # produkt} few {Zobrazeny # produkty} many {Zobrazeno # produktu} other {Zobrazeno # produktů}}',
  },
  product: {
    problems: 'Problémy',
    counts:
      '{problems, plural, =0 {} one {# problém, } few {# problémy, } many {# problému, } other {# problémů, }}{articles, plural, one {# článek} few {# články} many {# článku} other {# článků}}',
    offers: {
      solutions: '{count, plural, one {# řešení} few {# řešení} many {# řešení} other {# řešení}}',
      guided:
        '{count, plural, one {# průvodce řešením potíží} few {# průvodci řešením potíží} many {# průvodce řešením potíží} other {# průvodců řešením potíží}}',
      checks:
        '{count, plural, one {# postup řešení potíží} few {# postupy řešení potíží} many {# postupu řešení potíží} other {# postupů řešení potíží}}',
      forms: '{count, plural, one {# formulář} few {# formuláře} many {# formuláře} other {# formulářů}}',
    },
    description:
      'Problémy s produktem {name} a jejich řešení: {articles, plural, one {# článek} few {# články} many {# článku} other {# článků}}.',
    troubleshoot: 'Řešit potíže s tímto produktem',
    all: 'Všechny problémy',
    search: 'Prohledat: {name}',
    searchHelp:
      'Začněte psát a stránka se vyfiltruje. Stisknutím klávesy Enter prohledáte všechny články o tomto produktu.',
    searchButton: 'Hledat',
    filterDone:
      '{count, plural, one {Zobrazena # položka} few {Zobrazeny # položky} many {Zobrazeno # položky} other {Zobrazeno # položek}}',
    alsoShow: 'Zobrazit také',
    more: '{count, plural, one {Zobrazit # další} few {Zobrazit # další} many {Zobrazit # dalšího} other {Zobrazit # dalších}}',
    showAll: '{count, plural, other {Zobrazit vše ({count})}}',
    versions: '{count, plural, one {# další verze} few {# další verze} many {# další verze} other {# dalších verzí}}',
    cloudVersions:
      '{count, plural, one {# verze pro jiný cloud} few {# verze pro jiné cloudy} many {# verze pro jiné cloudy} other {# verzí pro jiné cloudy}}',
    guided: 'Průvodce',
    checks: 'Postup',
    form: 'Formulář',
    empty: 'O tomto produktu zatím nejsou žádné články.',
    onlyFragments: 'K tomuto produktu zatím nejsou žádná řešení. I tak by vám tyto stránky mohly pomoct.',
    pages: 'Stránky tohoto seznamu',
    pageOf: 'Stránka {page} z {pages}',
    previous: 'Předchozí',
    next: 'Další',
    fragments: {
      TSG_Content: 'Karty postupů řešení potíží',
      TSG_Questions: 'Otázky postupů řešení potíží',
      diagnostics: 'Automatické kontroly',
      rca: 'Hlavní příčiny',
      serviceHealthInsights: 'Události stavu služeb',
      advisorRecommendationMetadata: 'Doporučení',
      supportTopicDescription: 'Témata podpory',
    },
    categories: {
      failover: 'Převzetí služeb při selhání a replikace',
      recovery: 'Obnovení',
      backups: 'Zálohy',
      security: 'Přihlašování a zabezpečení',
      connectivity: 'Připojení',
      performance: 'Výkon',
      billing: 'Fakturace a kvóty',
      monitoring: 'Monitorování a upozornění',
      setup: 'Nasazení a migrace',
      configuration: 'Konfigurace a správa',
    },
  },
  article: {
    related: 'Související články',
    about: 'O tomto článku',
    products: 'Produkty',
    subProduct: 'Oblast produktu',
    appliesTo: 'Platí pro',
    topics: 'Témata podpory',
    clouds: 'Cloudy',
    articleId: 'ID článku',
    kind: 'Druh',
    language: 'Jazyk',
    otherLanguages: 'V jiných jazycích',
    notInLanguage: 'Tento článek není k dispozici ve vašem jazyce ({wanted}). Jazyk textu: {language}.',
    markdown: 'Tato stránka jako Markdown',
    copy: 'Kopírovat',
    copyId: 'Kopírovat ID článku',
    idCopied: 'ID článku je zkopírované.',
    draft: 'Koncept: čtenáři ho zatím nevidí.',
    retired: 'Vyřazeno',
    onlyFor: 'Jen pro: {clouds}',
    moreClouds:
      '{count, plural, one {a # další cloud} few {a # další cloudy} many {a # dalšího cloudu} other {a # dalších cloudů}}',
    otherClouds: 'Tento článek pro jiný cloud',
    forCloud: 'Pro: {clouds}',
    notForPublic: 'Neplatí pro celosvětový cloud Azure.',
    steps: '{count, plural, one {# krok} few {# kroky} many {# kroku} other {# kroků}}',
    reasons: {
      sameTopic: 'Stejné téma podpory',
      otherCloud: 'Stejný článek pro jiný cloud',
      sameProduct: 'Stejný produkt',
      similarWords: 'Podobný text',
      sameFolder: 'Ze stejné kolekce',
    },
    reasonOf: '{reason}: {shared}',
    plainNotice: 'Tento článek se nepodařilo naformátovat, proto je zobrazený v původním zápisu.',
    lineOf: 'Řádek {line}, sloupec {column}',
    empty: 'Tento článek neobsahuje žádný text.',
    changed: 'Aktualizováno',
    mayBeOld: 'Možná zastaralé',
    print: 'Vytisknout',
    stuck: 'Pořád to nefunguje?',
    stuckForm: 'Odpovězte na otázky, které položí podpora, aby mohla začít hned.',
  },
  preview: {
    site: 'Najděte kroky, které vyřeší váš problém',
    flow: 'Jedna otázka po druhé',
    of: 'Náhled: „{title}“',
  },
  previewEnded: {
    title: 'Platnost tohoto náhledu skončila',
    intro: 'Odkazy na náhled fungují jen omezenou dobu. O nový požádejte toho, kdo vám odkaz poslal.',
  },
  choice: {
    articleTitle: 'ID {id} má několik článků',
    topicTitle: 'Články k tématu „{name}“',
    productTitle: 'ID {id} má několik produktů',
    intro: 'Vyberte odpovídající položku.',
  },
  missing: {
    title: 'Stránka nenalezena',
    intro:
      'Na adrese {address} není žádná stránka. Zkontrolujte, jestli v adrese není překlep. Stránka mohla být přesunuta.',
    introPlain: 'Zkontrolujte, jestli v adrese není překlep. Stránka mohla být přesunuta.',
    nearest: 'Nehledáte některou z těchto stránek?',
    products: 'Nebo procházejte podle produktu',
    allProducts: 'Všechny produkty',
  },
  gone: {
    title: 'Tento článek byl odebrán',
    intro: 'Je zastaralý a jeho postup by teď mohl způsobit problémy.',
    next: 'Co použít místo něj',
    nearest: 'Články s podobným názvem',
    products: 'Nebo procházejte podle produktu',
  },
  unavailable: {
    title: 'Články teď nejsou dostupné',
    intro: 'Web běží, ale nemůže načíst svůj obsah. Zkuste to za minutu znovu.',
    operator: 'Pokud tento web provozujete, příčinu najdete na adrese /healthz.',
  },
});
