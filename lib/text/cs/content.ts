import type { Catalog } from '../shape';

/** The words between an author's words, in Czech. */
export const csContent = (): Catalog['content'] => ({
  notes: { note: 'Poznámka', tip: 'Tip', important: 'Důležité', warning: 'Upozornění', caution: 'Pozor' },
  inPortalOfResource: '(na portálu Azure, na stránce vašeho prostředku)',
  check: 'Automatická kontrola na portálu',
  checkRuns: 'Když tento článek otevřete na portálu Azure, spustí se automatická kontrola. Během kontroly se zobrazí:',
  checkDetails: 'O této kontrole',
  checkFields: {
    noresulttext: 'Když nic nenajde',
    timeouttext: 'Když trvá příliš dlouho',
    failedtext: 'Když se nezdaří',
    symptomid: 'Názvy kontrol',
    additionalinputsreq: 'Potřebuje od vás další údaje',
    maxinsightcount: 'Maximální počet zobrazených zjištění',
  },
  chart: 'Graf na portálu',
  chartFields: { name: 'Metrika', aggregationtype: 'Agregace', timespanduration: 'Časové rozmezí' },
  video: 'Video',
  image: 'Obrázek',
  colon: ': ',
  searchTheWeb: 'Prohledat Microsoft Learn; na portálu se výsledky zobrazí tady',
  table: 'Tabulka',
  section: 'Oddíl',
  versions: {
    '>=': '{version} a novější',
    '>': 'Novější než {version}',
    '<=': '{version} a starší',
    '<': 'Starší než {version}',
  },
  versionsBetween: '{first} až {last}',
});
