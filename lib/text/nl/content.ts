import type { Catalog } from '../shape';

/** The words between an author's words, in Dutch. */
export const nlContent = (): Catalog['content'] => ({
  notes: { note: 'Opmerking', tip: 'Tip', important: 'Belangrijk', warning: 'Waarschuwing', caution: 'Let op' },
  inPortalOfResource: '(in Azure Portal, op de pagina van uw resource)',
  check: 'Automatische controle, in de portal',
  checkRuns:
    'Wanneer u dit in Azure Portal opent, wordt er een automatische controle uitgevoerd. Ondertussen ziet u deze tekst:',
  checkDetails: 'Over deze controle',
  checkFields: {
    noresulttext: 'Als er niets wordt gevonden',
    timeouttext: 'Als het te lang duurt',
    failedtext: 'Als de controle mislukt',
    symptomid: 'Namen van de controles',
    additionalinputsreq: 'Vraagt meer gegevens van u',
    maxinsightcount: 'Maximumaantal resultaten dat wordt weergegeven',
  },
  chart: 'Grafiek, in de portal',
  chartFields: { name: 'Metrische waarde', aggregationtype: 'Aggregatie', timespanduration: 'Periode' },
  video: 'Video',
  image: 'Afbeelding',
  colon: ': ',
  searchTheWeb: 'Zoeken in Microsoft Learn; in de portal worden de resultaten hier vermeld',
  table: 'Tabel',
  section: 'Sectie',
  versions: {
    '>=': '{version} en hoger',
    '>': 'Hoger dan {version}',
    '<=': '{version} en lager',
    '<': 'Lager dan {version}',
  },
  versionsBetween: '{first} tot en met {last}',
});
