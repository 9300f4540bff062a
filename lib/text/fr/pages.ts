import type { Catalog } from '../shape';

/** French words of the single pages. */
export const frPages = (): Pick<
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
    title: 'Quel problème voulez-vous résoudre ?',
    count:
      '{articles, plural, one {# article} many {# d’articles} other {# articles}} pour {products, plural, one {# produit} many {# de produits} other {# produits}}.',
    try: 'Exemples :',
    ways: 'Autres façons d’obtenir de l’aide',
    answer: 'Répondre à quelques questions',
    answerHelp: 'Choisissez votre produit, puis votre problème : nous trouverons les étapes à suivre.',
    browse: 'Parcourir par produit',
    browseHelp:
      '{products, plural, one {Tout sur # produit, par type de problème.} many {# de produits, classés par type de problème.} other {# produits, classés par type de problème.}}',
    lookUp: 'Rechercher des ID',
    lookUpHelp:
      'Pour les ingénieurs du support : collez des ID d’article, de rubrique ou de produit, et partagez l’étape exacte.',
    guided: 'Dépannages guidés',
    guidedTag: 'Guidé',
    checksTag: 'Dépannage',
    popular: 'Produits populaires',
    articles: '{count, plural, one {# article} many {# d’articles} other {# articles}}',
    products: 'Produits',
    more: '{count, plural, other {# de plus}}',
    allProducts: '{count, plural, one {Voir le produit} many {Voir les # de produits} other {Voir les # produits}}',
    noArticles: 'Il n’y a pas encore d’articles. Ajoutez-en un au dossier de contenu : il apparaîtra ici.',
  },
  products: {
    title: 'Produits',
    intro:
      '{products, plural, one {# produit} many {# de produits} other {# produits}} et {articles, plural, one {# article} many {# d’articles} other {# articles}}.',
    byGroup: 'Par groupe',
    byName: 'De A à Z',
    otherGroup: 'Autres',
    filter: 'Filtrer les produits par nom',
    filterDone: '{count, plural, one {# produit affiché} many {# de produits affichés} other {# produits affichés}}',
  },
  product: {
    problems: 'Problèmes',
    counts:
      '{problems, plural, =0 {} one {# problème, } many {# de problèmes, } other {# problèmes, }}{articles, plural, one {# article} many {# d’articles} other {# articles}}',
    offers: {
      solutions: '{count, plural, one {# solution} many {# de solutions} other {# solutions}}',
      guided: '{count, plural, one {# dépannage guidé} many {# de dépannages guidés} other {# dépannages guidés}}',
      checks:
        '{count, plural, one {# guide de dépannage} many {# de guides de dépannage} other {# guides de dépannage}}',
      forms: '{count, plural, one {# questionnaire} many {# de questionnaires} other {# questionnaires}}',
    },
    description:
      'Problèmes avec {name} et leurs solutions : {articles, plural, one {# article} many {# d’articles} other {# articles}}.',
    troubleshoot: 'Résoudre un problème avec ce produit',
    all: 'Tous les problèmes',
    search: 'Rechercher dans {name}',
    searchHelp:
      'Tapez du texte pour filtrer cette page. Appuyez sur Entrée pour rechercher dans tous les articles sur ce produit.',
    searchButton: 'Rechercher',
    filterDone: '{count, plural, one {# élément affiché} many {# d’éléments affichés} other {# éléments affichés}}',
    alsoShow: 'Afficher aussi',
    more: '{count, plural, other {Afficher # de plus}}',
    showAll: '{count, plural, other {Tout afficher ({count})}}',
    versions: '{count, plural, one {# autre version} many {# d’autres versions} other {# autres versions}}',
    cloudVersions:
      '{count, plural, one {# version pour un autre cloud} many {# de versions pour d’autres clouds} other {# versions pour d’autres clouds}}',
    guided: 'Guidé',
    checks: 'Dépannage',
    form: 'Questionnaire',
    empty: 'Il n’y a pas encore d’articles sur ce produit.',
    onlyFragments: 'Il n’y a pas encore de solutions pour ce produit. Ces pages peuvent tout de même vous aider.',
    pages: 'Pages de cette liste',
    pageOf: 'Page {page} sur {pages}',
    previous: 'Précédent',
    next: 'Suivant',
    fragments: {
      TSG_Content: 'Fiches de dépannage',
      TSG_Questions: 'Questions de dépannage',
      diagnostics: 'Vérifications automatiques',
      rca: 'Causes racines',
      serviceHealthInsights: 'Événements d’intégrité du service',
      advisorRecommendationMetadata: 'Recommandations',
      supportTopicDescription: 'Rubriques de support',
    },
    categories: {
      failover: 'Basculement et réplication',
      recovery: 'Restauration et récupération',
      backups: 'Sauvegardes',
      security: 'Connexion et sécurité',
      connectivity: 'Connectivité',
      performance: 'Performances',
      billing: 'Facturation et quotas',
      monitoring: 'Surveillance et alertes',
      setup: 'Installation et migration',
      configuration: 'Configuration et gestion',
    },
  },
  article: {
    related: 'Articles associés',
    about: 'À propos de cet article',
    products: 'Produits',
    subProduct: 'Domaine du produit',
    appliesTo: 'S’applique à',
    topics: 'Rubriques de support',
    clouds: 'Clouds',
    articleId: 'ID de l’article',
    kind: 'Type',
    language: 'Langue',
    otherLanguages: 'Dans d’autres langues',
    notInLanguage: 'Cet article n’est pas disponible en {wanted}. Son texte est en {language}.',
    markdown: 'Cette page en Markdown',
    copy: 'Copier',
    copyId: 'Copier l’ID de l’article',
    idCopied: 'ID de l’article copié.',
    draft: 'Brouillon : les lecteurs ne le voient pas encore.',
    retired: 'Retiré',
    onlyFor: 'Uniquement pour {clouds}',
    moreClouds: '{count, plural, one {et # autre cloud} many {et # d’autres clouds} other {et # autres clouds}}',
    otherClouds: 'Cet article pour un autre cloud',
    forCloud: 'Pour {clouds}',
    notForPublic: 'Il ne s’applique pas au cloud Azure mondial.',
    steps: '{count, plural, one {# étape} many {# d’étapes} other {# étapes}}',
    reasons: {
      sameTopic: 'Même rubrique de support',
      otherCloud: 'Le même article pour un autre cloud',
      sameProduct: 'Même produit',
      similarWords: 'Formulation similaire',
      sameFolder: 'De la même collection',
    },
    reasonOf: '{reason} : {shared}',
    plainNotice: 'La mise en forme de cet article a échoué. Il est donc affiché tel qu’il a été écrit.',
    lineOf: 'Ligne {line}, colonne {column}',
    empty: 'Cet article ne contient aucun texte.',
    changed: 'Mis à jour le',
    mayBeOld: 'Peut-être obsolète',
    print: 'Imprimer',
    stuck: 'Le problème persiste ?',
    stuckForm: 'Répondez aux questions que le support posera, pour qu’il puisse commencer tout de suite.',
  },
  preview: {
    site: 'Trouvez les étapes qui résolvent votre problème',
    flow: 'Une question à la fois',
    of: 'Aperçu de « {title} »',
  },
  previewEnded: {
    title: 'Cet aperçu a expiré',
    intro:
      'Les liens d’aperçu ne fonctionnent que pendant une durée limitée. Demandez un nouveau lien à la personne qui vous l’a envoyé.',
  },
  choice: {
    articleTitle: 'Plusieurs articles ont l’ID {id}',
    topicTitle: 'Articles pour « {name} »',
    productTitle: 'Plusieurs produits ont l’ID {id}',
    intro: 'Choisissez celui qui convient.',
  },
  missing: {
    title: 'Page introuvable',
    intro:
      'Il n’y a aucune page à l’adresse {address}. Vérifiez que l’adresse ne contient pas de faute de frappe. La page a peut-être été déplacée.',
    introPlain: 'Vérifiez que l’adresse ne contient pas de faute de frappe. La page a peut-être été déplacée.',
    nearest: 'Cherchiez-vous l’une de ces pages ?',
    products: 'Ou parcourez par produit',
    allProducts: 'Tous les produits',
  },
  gone: {
    title: 'Cet article a été supprimé',
    intro: 'Il est obsolète, et le suivre maintenant pourrait causer des problèmes.',
    next: 'À consulter à la place',
    nearest: 'Articles au nom similaire',
    products: 'Ou parcourez par produit',
  },
  unavailable: {
    title: 'Les articles ne sont pas disponibles pour le moment',
    intro: 'Le site fonctionne, mais il ne parvient pas à lire son contenu. Réessayez dans une minute.',
    operator: 'Si vous gérez ce site, consultez /healthz pour connaître la cause.',
  },
});
