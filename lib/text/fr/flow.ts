import type { Catalog } from '../shape';

/** French words of the pages of flows. */
export const frFlow = (): Catalog['flow'] => ({
  kinds: {
    form: 'Questions',
    steps: 'Étape par étape',
    troubleshooter: 'Dépannage guidé',
  },
  solvesPlain: {
    form: 'Voici les questions que le support pose sur ce problème.',
    steps: 'Suivez les étapes une par une et indiquez ce qui s’est passé.',
    troubleshooter: 'Répondez à quelques questions pour trouver ce qui résout votre problème.',
    finder: 'Choisissez votre produit, puis votre problème.',
  },
  start: 'Commencer',
  startHere: {
    form: 'Répondre aux questions',
    steps: 'Suivre ces étapes',
    troubleshooter: 'Commencer',
    finder: 'Commencer',
  },
  before: 'Avant de commencer',
  canChange: 'Vous pouvez revenir en arrière et modifier vos réponses.',
  endsWith: {
    form: 'À la fin, vous obtenez un récapitulatif à copier ou à envoyer.',
    steps: 'À la fin, vous obtenez un récapitulatif de ce que vous avez essayé.',
    troubleshooter:
      'À la fin, vous voyez ce qui résout votre problème et obtenez un récapitulatif à copier ou à envoyer.',
    finder: 'À la fin, vous voyez les articles sur votre problème.',
  },
  count:
    '{count, plural, one {Une question} many {Jusqu’à # de questions, une à la fois} other {Jusqu’à # questions, une à la fois}}',
  stepCount: '{count, plural, one {# étape} many {# d’étapes, une à la fois} other {# étapes, une à la fois}}',
  stepCountUpTo:
    '{count, plural, one {# étape} many {Jusqu’à # d’étapes, une à la fois} other {Jusqu’à # étapes, une à la fois}}',
  noQuestions: 'Il n’y a pas de questions : vous passez directement au récapitulatif.',
  haveReady: 'À préparer',
  haveReadyForm: 'Trouvez d’abord les réponses à ces questions',
  attach: 'À joindre si on vous le demande',
  privacy:
    'Vos choix figurent dans l’adresse de la page : vous pouvez envoyer le lien à quelqu’un, qui reprendra là où vous en êtes.',
  privacyTyped:
    'Ce que vous tapez n’est ni stocké sur nos serveurs, ni inclus dans les liens. Vos choix figurent dans l’adresse de la page : vous pouvez envoyer le lien à quelqu’un, qui reprendra là où vous en êtes.',
  allOnOne: 'Toutes les questions sur une page',
  oneByOne: 'Une question à la fois',
  articleLink: {
    form: 'À propos de ces questions',
    steps: 'Lire l’article complet',
    troubleshooter: 'À propos de ce dépannage guidé',
  },
  progress: 'Question {number} sur {all} environ',
  progressLast: 'Question {number}, la dernière',
  stepOf: 'Étape {number} sur {all}',
  result: 'Votre résultat',
  keys: 'Quand un choix a le focus, appuyez sur une touche de 1 à 9 pour choisir et sur Entrée pour continuer.',
  steps: 'Étapes',
  choiceOf: 'Question {number}',
  required: 'Obligatoire',
  optional: 'Facultatif',
  chooseOne: 'Choisir…',
  chooseMany: 'Choisissez toutes les réponses qui conviennent',
  whatToSay: 'Ce qu’il faut indiquer',
  upTo: '{characters, plural, one {Jusqu’à # caractère} many {Jusqu’à # de caractères} other {Jusqu’à # caractères}}',
  numberHint: 'Un nombre',
  numberHintSuchAs: 'Un nombre, par exemple {examples}',
  dateHint: 'Entrez la date et l’heure, et choisissez le fuseau horaire.',
  zone: 'Fuseau horaire',
  zoneRegions: {
    America: 'Amériques',
    Atlantic: 'Océan Atlantique',
    Indian: 'Océan Indien',
    Pacific: 'Océan Pacifique',
  },
  inUtc: 'Soit {times}.',
  groups: 'Groupes de choix',
  liveText: 'Ou tapez le nom',
  check: 'Vérification automatique',
  checkUses:
    'Dans le portail Azure, une vérification automatique utilise cette réponse. Ce site ne peut pas l’exécuter, mais votre réponse figurera dans le récapitulatif.',
  checkNotHere:
    'Une vérification automatique accompagne ces questions. Elle s’exécute dans le portail Azure quand vous y créez une demande de support.',
  goOn: 'Continuer',
  back: 'Retour',
  toSummary: 'Terminer maintenant',
  yourAnswers: 'Vos réponses',
  change: 'Modifier',
  answerNow: 'Répondre',
  notAnswered: 'Sans réponse',
  typedElsewhere: 'Non inclus : ce que vous tapez ne figure jamais dans un lien',
  noLonger: 'Questions qui ne sont plus posées',
  noLongerHelp:
    'Vous y avez répondu avant de modifier une autre réponse. Ces réponses sont conservées pendant que vous continuez, mais elles ne figurent ni dans le récapitulatif, ni dans les liens que vous partagez.',
  forget: 'Effacer ce que j’ai tapé',
  startAgain: 'Recommencer',
  sent: {
    answered:
      'La personne qui vous a envoyé ce lien {count, plural, =0 {n’a répondu à aucune question} one {a répondu à une question} =2 {a répondu à deux questions} =3 {a répondu à trois questions} =4 {a répondu à quatre questions} =5 {a répondu à cinq questions} =6 {a répondu à six questions} =7 {a répondu à sept questions} =8 {a répondu à huit questions} =9 {a répondu à neuf questions} many {a répondu à {count} de questions} other {a répondu à {count} questions}} pour vous. {count, plural, one {Sa réponse figure ci-dessous. Modifiez-la si elle est incorrecte} many {Ses réponses figurent ci-dessous. Modifiez ce qui est incorrect} other {Ses réponses figurent ci-dessous. Modifiez ce qui est incorrect}}, puis continuez à partir de là.',
    answeredAtEnd:
      'La personne qui vous a envoyé ce lien {count, plural, =0 {n’a répondu à aucune question} one {a répondu à une question} =2 {a répondu à deux questions} =3 {a répondu à trois questions} =4 {a répondu à quatre questions} =5 {a répondu à cinq questions} =6 {a répondu à six questions} =7 {a répondu à sept questions} =8 {a répondu à huit questions} =9 {a répondu à neuf questions} many {a répondu à {count} de questions} other {a répondu à {count} questions}} pour vous. {count, plural, one {Sa réponse figure ci-dessous. Vérifiez-la} many {Ses réponses figurent ci-dessous. Vérifiez-les} other {Ses réponses figurent ci-dessous. Vérifiez-les}} avant de continuer.',
    done: 'La personne qui vous a envoyé ce lien a déjà fait une partie du travail. Ce qu’elle a fait figure ci-dessous. Modifiez ce qui est incorrect, puis continuez à partir de là.',
    doneAtEnd:
      'La personne qui vous a envoyé ce lien a déjà fait une partie du travail. Ce qu’elle a fait figure ci-dessous. Vérifiez-le avant de continuer.',
  },
  dropped: 'Une partie de ce lien est obsolète',
  droppedHelp: {
    check: 'Le reste a été conservé. Vérifiez les réponses ci-dessous.',
    other: 'Vos autres réponses ont été conservées.',
  },
  droppedReasons: {
    unknownQuestion: 'Ce parcours ne contient pas la question « {name} ».',
    unknownOption: '« {value} » n’est pas une réponse à « {name} ».',
    notOffered: 'La réponse à « {name} » ne fait pas partie des réponses proposées.',
    onlyOneAnswer: '« {name} » n’accepte qu’une réponse : « {value} » a donc été ignoré.',
    takesNoText: '« {name} » n’accepte pas de texte.',
    isTyped: 'La réponse à « {name} » se tape au clavier, et les liens n’incluent pas le texte tapé.',
  },
  moreAsked:
    '{count, plural, one {Vos réponses ont ajouté une question.} many {Vos réponses ont ajouté # de questions.} other {Vos réponses ont ajouté # questions.}}',
  errorTitle: 'Erreur : {title}',
  errors: 'Il y a un problème',
  errorOf: '{question} : {problem}',
  errorAfter: '{question} {problem}',
  problems: {
    required: 'Répondez à cette question',
    requiredChoice: 'Choisissez une réponse',
    pattern: 'Le format attendu n’est pas respecté',
    greaterThan: 'La valeur doit être supérieure à {limit}',
    lessThan: 'La valeur doit être inférieure à {limit}',
    maxLength:
      'La réponse ne doit pas dépasser {count, plural, one {{limit} caractère} many {{limit} de caractères} other {{limit} caractères}}',
    minLength:
      'La réponse doit contenir au moins {count, plural, one {{limit} caractère} many {{limit} de caractères} other {{limit} caractères}}',
    notANumber: 'Entrez un nombre',
    notANumberSuchAs: 'Entrez un nombre, par exemple {examples}',
    notADate:
      'Entrez une date et une heure, par exemple 2024-05-31 14:30, et choisissez un fuseau horaire dans la liste',
    skippedTime: 'Cette heure n’existe pas : elle a été sautée lors du passage à l’heure d’été',
    repeatedTime: 'Cette heure a eu lieu deux fois lors du passage à l’heure d’hiver ; la première est utilisée',
  },
  error: 'Erreur :',
  warning: 'À vérifier :',
  checkTitle: 'Vérifiez vos réponses',
  checkHelp: 'Ces réponses forment votre récapitulatif. Rien n’est envoyé au support.',
  checkEmpty: 'Aucune de ces questions n’exige de réponse.',
  toSummaryFromCheck: 'Continuer vers le récapitulatif',
  goOnWithout: 'Continuer quand même',
  unfinished: 'Certaines questions sont encore sans réponse',
  unfinishedHelp: 'Répondez aux questions restantes, ou obtenez un récapitulatif de vos réponses jusqu’ici.',
  goOnAnswering: 'Répondre aux questions restantes',
  nothingYet: 'Votre résultat pour l’instant',
  nothingYetHelp: 'Vous n’avez encore répondu à aucune question : il n’y a rien à récapituler.',
  tryFirst: 'Essayez d’abord ceci',
  recommended: 'Solution recommandée',
  more: 'Autres articles qui peuvent vous aider',
  similar: 'Articles similaires',
  similarOnly: 'Articles qui peuvent vous aider',
  documents: 'Documents',
  form: 'Questions que le support posera',
  formHelp: 'Répondez-y dès maintenant, pour que le support puisse commencer tout de suite.',
  followSteps: 'Suivre ces étapes une par une',
  openArticle: 'Ouvrir l’article',
  restOfArticle:
    '{steps, plural, =0 {Lire la suite dans l’article} one {Encore une étape dans l’article} many {Encore # d’étapes dans l’article} other {Encore # étapes dans l’article}}',
  readHere:
    '{steps, plural, =0 {Lire ici} =1 {Lire ici} one {Lire ici : {steps} étape} many {Lire ici : {steps} d’étapes} other {Lire ici : {steps} étapes}}',
  aboutCode: 'À propos de {code}',
  codeInArticle: 'Aller à « {heading} » dans l’article',
  solvedLead:
    'Nous sommes ravis que cela ait fonctionné. Le récapitulatif ci-dessous indique ce que vous avez fait, au cas où vous en auriez encore besoin.',
  notSolvedLead: 'Voici ce que vous pouvez faire maintenant.',
  caseSummary: 'Votre récapitulatif',
  changeAnswers: 'Modifier vos réponses',
  search: 'Ou lancez une recherche',
  failed: 'La page suivante n’a pas pu être chargée. Réessayez.',
});

/** French words of the finder. */
export const frFinder = (): Catalog['finder'] => ({
  title: 'Aide guidée',
  description: 'Choisissez votre produit, puis votre problème, pour accéder aux articles qui le résolvent.',
  otherKind: 'Autres problèmes',
  otherGroup: 'Autres services',
});

/** French words of a flow’s map. */
export const frFlowMap = (): Catalog['flowMap'] => ({
  name: 'Plan',
  link: {
    form: 'Plan des questions et des résultats',
    steps: 'Plan des étapes et des résultats',
    troubleshooter: 'Plan des questions et des résultats',
  },
  linkWithWay: 'Plan avec votre chemin',
  title: 'Plan : {flow}',
  lead: {
    questions: 'Toutes les questions avec leurs réponses, et tous les résultats auxquels elles mènent.',
    steps: 'Toutes les étapes avec leurs réponses, et tous les résultats auxquels elles mènent.',
    checks: 'Toutes les vérifications avec leurs réponses, et tous les résultats auxquels elles mènent.',
    questionsAndSteps:
      'Toutes les questions et étapes avec leurs réponses, et tous les résultats auxquels elles mènent.',
    questionsAndChecks:
      'Toutes les questions et vérifications avec leurs réponses, et tous les résultats auxquels elles mènent.',
  },
  leadBegun: {
    questions: 'Toutes les questions et tous les résultats. Le chemin que vous avez suivi est marqué.',
    steps: 'Toutes les étapes et tous les résultats. Le chemin que vous avez suivi est marqué.',
    checks: 'Toutes les vérifications et tous les résultats. Le chemin que vous avez suivi est marqué.',
    questionsAndSteps:
      'Toutes les questions, toutes les étapes et tous les résultats. Le chemin que vous avez suivi est marqué.',
    questionsAndChecks:
      'Toutes les questions, toutes les vérifications et tous les résultats. Le chemin que vous avez suivi est marqué.',
  },
  begin: {
    question: 'Commencer à la première question',
    step: 'Commencer à la première étape',
    card: 'Commencer à la première vérification',
  },
  toSummary: 'Retour à votre récapitulatif',
  back: {
    question: 'Retour à votre question',
    step: 'Retour à votre étape',
    card: 'Retour à votre vérification',
  },
  drawing: 'Diagramme',
  tools: 'Outils du diagramme',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  fit: 'Ajuster au cadre',
  whole: 'Plein écran',
  save: 'Télécharger en {format}',
  hint: 'Faites glisser pour déplacer le diagramme, et faites défiler en maintenant Ctrl pour zoomer. Quand le diagramme a le focus, appuyez sur + ou − pour zoomer, sur 0 pour ajuster, et sur les touches de direction pour le déplacer.',
  list: 'Sous forme de liste',
  onlyList: 'Ce parcours est trop grand pour un diagramme lisible. Il est donc affiché sous forme de liste.',
  tooLarge: 'Ce parcours est trop grand pour un plan. Ses pages en montrent une partie à la fois.',
  kinds: { question: 'Question', step: 'Étape', card: 'Vérification', outcome: 'Résultat' },
  firstKinds: {
    question: 'Première question',
    step: 'Première étape',
    card: 'Première vérification',
    outcome: 'Résultat',
  },
  here: 'vous êtes ici',
  answered: 'Votre réponse :',
  passedOver: 'rien, ou un texte tapé, que les liens n’incluent pas',
  next: 'Ensuite :',
});
