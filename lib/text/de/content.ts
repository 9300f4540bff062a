import type { Catalog } from '../shape';

/** The words between an author's words, in German. */
export const deContent = (): Catalog['content'] => ({
  notes: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  inPortalOfResource: '(im Azure-Portal, auf der Seite Ihrer Ressource)',
  check: 'Automatische Prüfung im Portal',
  checkRuns:
    'Wenn Sie dies im Azure-Portal öffnen, wird eine automatische Prüfung ausgeführt. Währenddessen wird dort angezeigt:',
  checkDetails: 'Informationen zu dieser Prüfung',
  checkFields: {
    noresulttext: 'Wenn nichts gefunden wird',
    timeouttext: 'Wenn die Prüfung zu lange dauert',
    failedtext: 'Wenn die Prüfung fehlschlägt',
    symptomid: 'Namen der Prüfungen',
    additionalinputsreq: 'Benötigt weitere Angaben von Ihnen',
    maxinsightcount: 'Höchstzahl der angezeigten Ergebnisse',
  },
  chart: 'Diagramm im Portal',
  chartFields: { name: 'Metrik', aggregationtype: 'Aggregation', timespanduration: 'Zeitspanne' },
  video: 'Video',
  image: 'Bild',
  colon: ': ',
  searchTheWeb: 'Microsoft Learn durchsuchen; im Portal werden die Ergebnisse hier aufgelistet',
  table: 'Tabelle',
  section: 'Abschnitt',
  versions: {
    '>=': '{version} und höher',
    '>': 'Höher als {version}',
    '<=': '{version} und niedriger',
    '<': 'Niedriger als {version}',
  },
  versionsBetween: '{first} bis {last}',
});
