import type { Catalog } from '../shape';

/** French words of the kinds' own pages, and of what stands around an article. */
export const frKindPages = (): Pick<
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
    impact: 'Impact : {level}',
    impacts: { high: 'Impact : élevé', medium: 'Impact : moyen', low: 'Impact : faible' },
    categories: {
      performance: 'Performances',
      highavailability: 'Haute disponibilité',
      cost: 'Coût',
      operationalexcellence: 'Excellence opérationnelle',
      security: 'Sécurité',
    },
    offering: 'Produit',
    resourceType: 'Type de ressource',
    benefits: 'Avantages',
    savings: 'Économies',
    actions: 'Que faire',
    onlyWhere: 'Uniquement si {name} a la valeur « {value} ».',
    onlyWhereNot: 'Uniquement si {name} n’a pas la valeur « {value} ».',
    remediation: 'Avec l’API REST',
    columns: 'Ce que le portail indique pour chaque ressource',
    languages: 'Langages du SDK',
    tip: 'Conseil',
    learnMore: 'En savoir plus sur cette recommandation',
    disabled: 'Cette recommandation est actuellement désactivée. Le portail ne l’affiche donc pas.',
  },
  topicList: {
    other: 'Autres rubriques',
    tags: 'Mots clés',
    none: 'Il n’y a pas encore de rubriques pour ce produit.',
    articles: 'Articles de cette rubrique',
  },
  commonProblems: {
    title: 'Problèmes courants',
    other: 'Autres problèmes',
    tools: 'Outils de dépannage',
    toolsHelp: 'Ces pages se trouvent dans le portail Azure.',
    all: 'En savoir plus sur ces problèmes',
  },
  tools: {
    help: 'Ces pages se trouvent dans le portail Azure, la plupart sur la page de votre ressource.',
  },
  portal: {
    onResource: 'Dans le portail Azure, sur la page de votre ressource',
    opens: 'Dans le portail Azure ({portal})',
  },
  entry: {
    title: 'Pour le même problème',
    solutions: 'Solutions',
    forms: 'Questions que le support posera',
    findings: 'Résultats possibles d’une vérification automatique',
    tools: 'Outils du portail Azure',
  },
  troubleshooter: {
    steps: 'Vérifications, dans l’ordre',
    outcomes: 'Résultats',
    questions: 'Questions qui déterminent le chemin',
    partOf: 'Fait partie de',
    card: 'Fiche {at} sur {of}',
    cards: 'Autres fiches',
    previous: 'Fiche précédente',
    next: 'Fiche suivante',
    forEngineers: 'Pour les ingénieurs du support',
    forEngineersHelp: 'Ce texte s’adresse aux ingénieurs du support, pas aux clients.',
  },
  workflow: {
    count:
      '{count, plural, one {Une seule question est posée.} many {Jusqu’à # de questions sont posées, une à la fois.} other {Jusqu’à # questions sont posées, une à la fois.}}',
    map: 'Voir le plan complet',
    haveReady: 'À préparer',
    questions: 'Questions posées',
    cards: 'Ce que vous allez vérifier',
    outcomes: 'Résultats possibles',
    attach: 'À joindre à une demande de support',
  },
  blanks: {
    title: 'Renseignez vos informations',
    help: 'Ce que vous tapez est repris partout sur cette page, y compris dans les commandes. Vos informations restent dans cet onglet du navigateur.',
    copy: 'Copier le lien avec ces informations',
    copied: 'Lien copié. Il contient vos informations : toute personne disposant du lien peut les lire.',
    copyFailed: 'La copie a échoué. Copiez les informations vous-même.',
    clear: 'Effacer les informations',
    cleared: 'Informations effacées.',
    resource: 'Collez un ID de ressource Azure ou un lien du portail pour renseigner ces informations',
    filledIn: 'Champs renseignés :',
    fromLink:
      'Le lien que vous avez ouvert a renseigné des informations sur cette page. Elles ont peut-être été choisies par quelqu’un d’autre : vérifiez-les avant d’exécuter une commande.',
  },
});

/** French words for question forms. */
export const frForm = (): Catalog['form'] => ({
  intro: 'Voici les questions que le support pose sur ce problème.',
  required: 'Obligatoire',
  optional: 'Facultatif',
  options: 'Réponses possibles',
  hints: 'Ce qu’il faut indiquer',
  dynamic: 'Dans le portail Azure, la liste provient de votre abonnement.',
  askedWhen: 'Posée uniquement si {condition}.',
  neverAsked: 'Question non posée actuellement',
  attach: 'À joindre',
  check: 'Vérification automatique',
  checkFoundNothing: 'Quand elle ne trouve rien, elle indique :',
  questions: 'Questions',
  controls: {
    dropdown: 'Un seul choix',
    multiselectdropdown: 'Plusieurs choix possibles',
    radiobuttongroup: 'Un seul choix',
    textbox: 'Texte court',
    multilinetextbox: 'Texte',
    numerictextbox: 'Nombre',
    datetimepicker: 'Date et heure',
    infoblock: 'Information',
    textblock: 'Information',
  },
});
