import type { Catalog } from '../shape';

/** The words between an author's words, in Polish. */
export const plContent = (): Catalog['content'] => ({
  notes: { note: 'Uwaga', tip: 'Porada', important: 'Ważne', warning: 'Ostrzeżenie', caution: 'Przestroga' },
  inPortalOfResource: '(w witrynie Azure Portal, na stronie zasobu)',
  check: 'Automatyczne sprawdzenie w portalu',
  checkRuns:
    'Po otwarciu tego artykułu w witrynie Azure Portal uruchamia się automatyczne sprawdzenie. W jego trakcie wyświetlany jest tekst:',
  checkDetails: 'Informacje o tym sprawdzeniu',
  checkFields: {
    noresulttext: 'Gdy niczego nie znajdzie',
    timeouttext: 'Gdy trwa zbyt długo',
    failedtext: 'Gdy się nie powiedzie',
    symptomid: 'Nazwy sprawdzeń',
    additionalinputsreq: 'Wymaga podania dodatkowych informacji',
    maxinsightcount: 'Maksymalna liczba pokazywanych ustaleń',
  },
  chart: 'Wykres w portalu',
  chartFields: { name: 'Metryka', aggregationtype: 'Agregacja', timespanduration: 'Przedział czasu' },
  video: 'Film',
  image: 'Obraz',
  colon: ': ',
  searchTheWeb: 'Przeszukaj witrynę Microsoft Learn; w portalu wyniki pojawiają się tutaj',
  table: 'Tabela',
  section: 'Sekcja',
  versions: {
    '>=': '{version} i nowsze',
    '>': 'Nowsze niż {version}',
    '<=': '{version} i starsze',
    '<': 'Starsze niż {version}',
  },
  versionsBetween: 'od {first} do {last}',
});
