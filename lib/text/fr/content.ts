import type { Catalog } from '../shape';

/** The words between an author's words, in French. */
export const frContent = (): Catalog['content'] => ({
  notes: {
    note: 'Remarque',
    tip: 'Conseil',
    important: 'Important',
    warning: 'Avertissement',
    caution: 'Attention',
  },
  inPortalOfResource: '(dans le portail Azure, sur la page de votre ressource)',
  check: 'Vérification automatique, dans le portail',
  checkRuns:
    'Quand vous ouvrez cette page dans le portail Azure, une vérification automatique s’exécute. Pendant ce temps, elle indique :',
  checkDetails: 'À propos de cette vérification',
  checkFields: {
    noresulttext: 'Quand elle ne trouve rien',
    timeouttext: 'Quand elle prend trop de temps',
    failedtext: 'Quand elle échoue',
    symptomid: 'Noms des vérifications',
    additionalinputsreq: 'Vous demande d’autres informations',
    maxinsightcount: 'Nombre maximal de résultats affichés',
  },
  chart: 'Graphique, dans le portail',
  chartFields: { name: 'Métrique', aggregationtype: 'Agrégation', timespanduration: 'Intervalle de temps' },
  video: 'Vidéo',
  image: 'Image',
  colon: ' : ',
  searchTheWeb: 'Rechercher dans Microsoft Learn (dans le portail, les résultats s’affichent ici)',
  table: 'Tableau',
  section: 'Section',
  versions: {
    '>=': '{version} et versions ultérieures',
    '>': 'Versions ultérieures à {version}',
    '<=': '{version} et versions antérieures',
    '<': 'Versions antérieures à {version}',
  },
  versionsBetween: '{first} à {last}',
});
