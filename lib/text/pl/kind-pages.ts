import type { Catalog } from '../shape';

/** Polish words of the kinds' own pages, and of what stands around an article. */
export const plKindPages = (): Pick<
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
    impact: 'Wpływ: {level}',
    impacts: { high: 'Wpływ: duży', medium: 'Wpływ: średni', low: 'Wpływ: mały' },
    categories: {
      performance: 'Wydajność',
      highavailability: 'Wysoka dostępność',
      cost: 'Koszt',
      operationalexcellence: 'Doskonałość operacyjna',
      security: 'Zabezpieczenia',
    },
    offering: 'Produkt',
    resourceType: 'Typ zasobu',
    benefits: 'Korzyści',
    savings: 'Oszczędności',
    actions: 'Co zrobić',
    onlyWhere: 'Tylko wtedy, gdy {name} ma wartość „{value}”.',
    onlyWhereNot: 'Tylko wtedy, gdy {name} nie ma wartości „{value}”.',
    remediation: 'Za pomocą interfejsu API REST',
    columns: 'Co portal pokazuje dla każdego zasobu',
    languages: 'Języki zestawu SDK',
    tip: 'Porada',
    learnMore: 'Dowiedz się więcej o tym zaleceniu',
    disabled: 'To zalecenie jest obecnie wyłączone, więc portal go nie pokazuje.',
  },
  topicList: {
    other: 'Inne tematy',
    tags: 'Słowa do wyszukiwania',
    none: 'Nie ma jeszcze tematów dla tego produktu.',
    articles: 'Artykuły na ten temat',
  },
  commonProblems: {
    title: 'Typowe problemy',
    other: 'Inne problemy',
    tools: 'Narzędzia do rozwiązywania problemów',
    toolsHelp: 'Te strony znajdują się w witrynie Azure Portal.',
    all: 'Więcej o tych problemach',
  },
  tools: { help: 'Te strony znajdują się w witrynie Azure Portal, większość z nich na stronie zasobu.' },
  portal: {
    onResource: 'W witrynie Azure Portal, na stronie zasobu',
    opens: 'W witrynie Azure Portal ({portal})',
  },
  entry: {
    title: 'Więcej o tym samym problemie',
    solutions: 'Rozwiązania',
    forms: 'Pytania, które zada pomoc techniczna',
    findings: 'Możliwe wyniki automatycznego sprawdzenia',
    tools: 'Narzędzia w witrynie Azure Portal',
  },
  troubleshooter: {
    steps: 'Sprawdzenia w kolejności',
    outcomes: 'Wyniki',
    questions: 'Pytania, które decydują o ścieżce',
    partOf: 'Część procedury',
    card: 'Karta {at} z {of}',
    cards: 'Inne karty',
    previous: 'Poprzednia karta',
    next: 'Następna karta',
    forEngineers: 'Dla inżynierów pomocy technicznej',
    forEngineersHelp: 'Ten tekst jest przeznaczony dla inżynierów pomocy technicznej, a nie dla klientów.',
  },
  workflow: {
    count:
      '{count, plural, one {Zawiera jedno pytanie.} few {Zawiera do # pytań, zadawanych po kolei.} many {Zawiera do # pytań, zadawanych po kolei.} other {Zawiera do # pytania, zadawanych po kolei.}}',
    map: 'Pokaż pełną mapę',
    haveReady: 'Co warto przygotować',
    questions: 'Zadawane pytania',
    cards: 'Co zostanie sprawdzone',
    outcomes: 'Możliwe wyniki',
    attach: 'Co dołączyć do zgłoszenia',
  },
  blanks: {
    title: 'Wpisz swoje dane',
    help: 'Wpisany tekst pojawia się wszędzie na tej stronie, także w poleceniach. Pozostaje na tej karcie przeglądarki.',
    copy: 'Kopiuj link z tymi danymi',
    copied: 'Skopiowano link. Zawiera wpisane dane, które może odczytać każdy, kto ma ten link.',
    copyFailed: 'Nie udało się skopiować. Skopiuj dane ręcznie.',
    clear: 'Wyczyść dane',
    cleared: 'Wyczyszczono dane.',
    resource: 'Wklej identyfikator zasobu platformy Azure lub link do portalu, aby wypełnić te dane',
    filledIn: 'Wypełniono:',
    fromLink:
      'Otwarty link wypełnił dane na tej stronie. Mogła je wybrać inna osoba, więc sprawdź je przed uruchomieniem polecenia.',
  },
});

/** Polish words for question forms. */
export const plForm = (): Catalog['form'] => ({
  intro: 'Oto pytania, które pomoc techniczna zadaje w sprawie tego problemu.',
  required: 'Wymagane',
  optional: 'Opcjonalne',
  options: 'Odpowiedzi do wyboru',
  hints: 'Co podać',
  dynamic: 'W witrynie Azure Portal ta lista pochodzi z Twojej subskrypcji.',
  askedWhen: 'Pytanie zadawane tylko wtedy, gdy {condition}.',
  neverAsked: 'Obecnie niezadawane',
  attach: 'Co dołączyć',
  check: 'Automatyczne sprawdzenie',
  checkFoundNothing: 'Gdy niczego nie znajdzie, wyświetla tekst:',
  questions: 'Pytania',
  controls: {
    dropdown: 'Wybierz jedną odpowiedź',
    multiselectdropdown: 'Wybierz wszystkie pasujące odpowiedzi',
    radiobuttongroup: 'Wybierz jedną odpowiedź',
    textbox: 'Krótki tekst',
    multilinetextbox: 'Tekst',
    numerictextbox: 'Liczba',
    datetimepicker: 'Data i godzina',
    infoblock: 'Informacja',
    textblock: 'Informacja',
  },
});
