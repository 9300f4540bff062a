import type { Catalog } from '../shape';

/** Polish words of the single pages. */
export const plPages = (): Pick<
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
    title: 'Jaki problem chcesz rozwiązać?',
    count:
      '{articles, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}} o {products, plural, one {# produkcie} few {# produktach} many {# produktach} other {# produktu}}.',
    try: 'Przykłady:',
    ways: 'Inne sposoby znalezienia pomocy',
    answer: 'Odpowiedz na kilka pytań',
    answerHelp: 'Wybierz produkt, a potem problem, a my znajdziemy odpowiednie kroki.',
    browse: 'Przeglądaj według produktu',
    browseHelp:
      '{products, plural, one {Wszystko o # produkcie, według rodzaju problemu.} few {# produkty, każdy z podziałem na rodzaje problemów.} many {# produktów, każdy z podziałem na rodzaje problemów.} other {# produktu, z podziałem na rodzaje problemów.}}',
    lookUp: 'Wyszukaj identyfikatory',
    lookUpHelp:
      'Dla inżynierów pomocy technicznej: wklej identyfikatory artykułów, tematów lub produktów i udostępnij dokładnie ten krok, o który chodzi.',
    guided: 'Przewodniki rozwiązywania problemów',
    guidedTag: 'Przewodnik',
    checksTag: 'Procedura',
    popular: 'Popularne produkty',
    articles: '{count, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}',
    products: 'Produkty',
    more: '{count, plural, other {jeszcze #}}',
    allProducts:
      '{count, plural, one {Zobacz produkt} few {Zobacz wszystkie produkty (#)} many {Zobacz wszystkie produkty (#)} other {Zobacz wszystkie produkty (#)}}',
    noArticles: 'Nie ma jeszcze artykułów. Dodaj pierwszy do folderu zawartości, a pojawi się tutaj.',
  },
  products: {
    title: 'Produkty',
    intro:
      '{products, plural, one {# produkt} few {# produkty} many {# produktów} other {# produktu}}, {articles, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}.',
    byGroup: 'Według grup',
    byName: 'Od A do Z',
    otherGroup: 'Inne',
    filter: 'Filtruj produkty według nazwy',
    filterDone:
      '{count, plural, one {Pokazano # produkt} few {Pokazano # produkty} many {Pokazano # produktów} other {Pokazano # produktu}}',
  },
  product: {
    problems: 'Problemy',
    counts:
      '{problems, plural, =0 {} one {# problem, } few {# problemy, } many {# problemów, } other {# problemu, }}{articles, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}',
    offers: {
      solutions: '{count, plural, one {# rozwiązanie} few {# rozwiązania} many {# rozwiązań} other {# rozwiązania}}',
      guided:
        '{count, plural, one {# przewodnik rozwiązywania problemów} few {# przewodniki rozwiązywania problemów} many {# przewodników rozwiązywania problemów} other {# przewodnika rozwiązywania problemów}}',
      checks:
        '{count, plural, one {# procedura rozwiązywania problemów} few {# procedury rozwiązywania problemów} many {# procedur rozwiązywania problemów} other {# procedury rozwiązywania problemów}}',
      forms: '{count, plural, one {# formularz} few {# formularze} many {# formularzy} other {# formularza}}',
    },
    description:
      'Problemy z produktem {name} i sposoby ich rozwiązania: {articles, plural, one {# artykuł} few {# artykuły} many {# artykułów} other {# artykułu}}.',
    troubleshoot: 'Rozwiąż problem z tym produktem',
    all: 'Wszystkie problemy',
    search: 'Przeszukaj: {name}',
    searchHelp:
      'Zacznij pisać, aby przefiltrować tę stronę. Naciśnij klawisz Enter, aby przeszukać wszystkie artykuły o tym produkcie.',
    searchButton: 'Szukaj',
    filterDone:
      '{count, plural, one {Pokazano # pozycję} few {Pokazano # pozycje} many {Pokazano # pozycji} other {Pokazano # pozycji}}',
    alsoShow: 'Pokaż także',
    more: '{count, plural, other {Pokaż jeszcze #}}',
    showAll: '{count, plural, other {Pokaż wszystkie ({count})}}',
    versions: '{count, plural, one {# inna wersja} few {# inne wersje} many {# innych wersji} other {# innej wersji}}',
    cloudVersions:
      '{count, plural, one {# wersja dla innej chmury} few {# wersje dla innych chmur} many {# wersji dla innych chmur} other {# wersji dla innych chmur}}',
    guided: 'Przewodnik',
    checks: 'Procedura',
    form: 'Formularz',
    empty: 'Nie ma jeszcze artykułów o tym produkcie.',
    onlyFragments: 'Nie ma jeszcze rozwiązań dla tego produktu. Te strony mogą jednak pomóc.',
    pages: 'Strony tej listy',
    pageOf: 'Strona {page} z {pages}',
    previous: 'Poprzednia',
    next: 'Następna',
    fragments: {
      TSG_Content: 'Karty procedur rozwiązywania problemów',
      TSG_Questions: 'Pytania procedur rozwiązywania problemów',
      diagnostics: 'Automatyczne sprawdzenia',
      rca: 'Główne przyczyny',
      serviceHealthInsights: 'Zdarzenia dotyczące kondycji usług',
      advisorRecommendationMetadata: 'Zalecenia',
      supportTopicDescription: 'Tematy pomocy technicznej',
    },
    categories: {
      failover: 'Tryb failover i replikacja',
      recovery: 'Przywracanie i odzyskiwanie',
      backups: 'Kopie zapasowe',
      security: 'Logowanie i zabezpieczenia',
      connectivity: 'Łączność',
      performance: 'Wydajność',
      billing: 'Rozliczenia i limity przydziału',
      monitoring: 'Monitorowanie i alerty',
      setup: 'Wdrożenie i migracja',
      configuration: 'Konfiguracja i zarządzanie',
    },
  },
  article: {
    related: 'Powiązane artykuły',
    about: 'Informacje o tym artykule',
    products: 'Produkty',
    subProduct: 'Obszar produktu',
    appliesTo: 'Dotyczy',
    topics: 'Tematy pomocy technicznej',
    clouds: 'Chmury',
    articleId: 'Identyfikator artykułu',
    kind: 'Rodzaj',
    language: 'Język',
    otherLanguages: 'W innych językach',
    notInLanguage: 'Ten artykuł nie jest dostępny w Twoim języku ({wanted}). Język tekstu: {language}.',
    markdown: 'Ta strona w formacie Markdown',
    copy: 'Kopiuj',
    copyId: 'Kopiuj identyfikator artykułu',
    idCopied: 'Skopiowano identyfikator artykułu.',
    draft: 'Wersja robocza: czytelnicy jej jeszcze nie widzą.',
    retired: 'Wycofany',
    onlyFor: 'Tylko dla: {clouds}',
    moreClouds:
      '{count, plural, one {i jeszcze # chmura} few {i jeszcze # chmury} many {i jeszcze # chmur} other {i jeszcze # chmury}}',
    otherClouds: 'Ten artykuł dla innej chmury',
    forCloud: 'Dla: {clouds}',
    notForPublic: 'Nie dotyczy globalnej chmury platformy Azure.',
    steps: '{count, plural, one {# krok} few {# kroki} many {# kroków} other {# kroku}}',
    reasons: {
      sameTopic: 'Ten sam temat pomocy technicznej',
      otherCloud: 'Ten sam artykuł dla innej chmury',
      sameProduct: 'Ten sam produkt',
      similarWords: 'Podobna treść',
      sameFolder: 'Z tej samej kolekcji',
    },
    reasonOf: '{reason}: {shared}',
    plainNotice: 'Nie udało się sformatować tego artykułu, więc jest pokazany w postaci źródłowej.',
    lineOf: 'Wiersz {line}, kolumna {column}',
    empty: 'Ten artykuł nie zawiera tekstu.',
    changed: 'Zaktualizowano',
    mayBeOld: 'Może być nieaktualny',
    print: 'Drukuj',
    stuck: 'Nadal nie działa?',
    stuckForm: 'Odpowiedz na pytania, które zada pomoc techniczna, aby mogła od razu zająć się sprawą.',
  },
  preview: {
    site: 'Znajdź kroki, które rozwiążą problem',
    flow: 'Pytanie po pytaniu',
    of: 'Podgląd: „{title}”',
  },
  previewEnded: {
    title: 'Ten podgląd wygasł',
    intro: 'Linki do podglądu działają przez ograniczony czas. Poproś o nowy osobę, od której pochodzi link.',
  },
  choice: {
    articleTitle: 'Identyfikator {id} ma kilka artykułów',
    topicTitle: 'Artykuły na temat „{name}”',
    productTitle: 'Identyfikator {id} ma kilka produktów',
    intro: 'Wybierz pasującą pozycję.',
  },
  missing: {
    title: 'Nie znaleziono strony',
    intro:
      'Pod adresem {address} nie ma strony. Sprawdź, czy w adresie nie ma literówki. Strona mogła zostać przeniesiona.',
    introPlain: 'Sprawdź, czy w adresie nie ma literówki. Strona mogła zostać przeniesiona.',
    nearest: 'Czy chodziło o jedną z tych stron?',
    products: 'Lub przeglądaj według produktu',
    allProducts: 'Wszystkie produkty',
  },
  gone: {
    title: 'Ten artykuł został usunięty',
    intro: 'Jest nieaktualny, a stosowanie się do niego mogłoby teraz zaszkodzić.',
    next: 'Zobacz zamiast tego',
    nearest: 'Artykuły o podobnej nazwie',
    products: 'Lub przeglądaj według produktu',
  },
  unavailable: {
    title: 'Artykuły są w tej chwili niedostępne',
    intro: 'Witryna działa, ale nie może odczytać swojej zawartości. Spróbuj ponownie za minutę.',
    operator: 'Jeśli prowadzisz tę witrynę, przyczynę znajdziesz pod adresem /healthz.',
  },
});
