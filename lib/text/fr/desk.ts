import type { Catalog } from '../shape';

/** French words of the desk, for the people who run the site. */
export const frDesk = (): Catalog['desk'] => ({
  title: 'Tableau de bord',
  menu: 'Pages du tableau de bord',
  pages: {
    overview: 'Vue d’ensemble',
    content: 'Contenu',
    flows: 'Parcours',
    search: 'Recherche',
    comments: 'Commentaires',
    health: 'Intégrité',
  },
  period: 'Période',
  days: '{days, plural, one {{days} jour} many {{days} de jours} other {{days} jours}}',
  range: 'Du {since} au {until} (UTC)',
  download: 'Télécharger',
  nothing: 'Rien pour l’instant.',
  firstRows: 'Les {shown} premières lignes sur {all, number} ; les téléchargements les contiennent toutes.',
  filter: {
    product: 'Produit',
    kind: 'Type',
    cloud: 'Cloud',
    team: 'Équipe (ownershipId)',
    all: 'Tout',
    show: 'Afficher',
    clear: 'Effacer les filtres',
  },
  funnel: {
    title: 'Entonnoir : {flow}',
    drawing:
      'Plan du parcours avec le nombre de personnes sur chaque page ; les tableaux ci-dessous contiennent les mêmes chiffres.',
    note: 'La longueur de la barre dans une case indique la part des personnes qui ont vu cette page. La largeur d’un trait indique la part de celles qui ont suivi ce chemin ; un trait en pointillés n’a jamais été suivi. Un trait sans nombre ne peut pas être compté : il dépend de réponses précédentes ou tapées.',
    open: 'Ouvrir le parcours',
    all: 'Tous les parcours',
    tooLarge: 'Ce parcours est trop grand pour être dessiné.',
    people: '{people, plural, one {# personne} many {# de personnes} other {# personnes}}',
    peopleLeft:
      '{people, plural, one {# personne} many {# de personnes} other {# personnes}}, {share, number, percent} d’abandons',
    times: '{count, plural, =0 {jamais} other {#×}}',
    screens: 'Personnes sur chaque page',
    screensNote:
      'Dans l’ordre du parcours. Secondes : le temps typique (moyenne géométrique) avant qu’une question reçoive une réponse. Résolu : la part des avis donnés à la fin qui l’indiquent.',
    screen: 'Page',
    came: 'Personnes',
    ofMost: 'Part de la page la plus vue',
    left: 'Abandons',
    back: 'Retours',
    early: 'Fins anticipées',
    seconds: 'Secondes',
    solved: 'Résolu',
    took: 'environ {seconds, number} s',
    solvedShare: '{share, number, percent} résolus',
    ways: 'Chemins suivis',
    waysNote: 'Chaque réponse, où elle mène, et combien de fois elle a été donnée.',
    answer: 'Réponse',
    leadsTo: 'Mène à',
    taken: 'Nombre de fois',
    used: 'Inutilisé',
    never: 'jamais suivi',
  },
  signOut: 'Se déconnecter',
  states: { new: 'Nouveau', seen: 'Vu', done: 'Traité' },
  setState: {
    new: 'Marquer comme nouveau : {comment}',
    seen: 'Marquer comme vu : {comment}',
    done: 'Marquer comme traité : {comment}',
  },
  solved: { yes: 'Résolu', no: 'Non résolu' },
  signIn: {
    title: 'Se connecter au tableau de bord',
    how: 'Exécutez cette commande sur le serveur. Elle affiche un lien qui fonctionne une seule fois et expire au bout de dix minutes.',
    ready: 'Ce lien fonctionne une seule fois.',
    button: 'Se connecter',
    proxy:
      'Ce site obtient votre nom du proxy placé devant lui, mais le proxy n’a pas envoyé de nom que le site reconnaît. Ouvrez le tableau de bord par ce proxy.',
    notices: {
      link: 'Ce lien a expiré ou a déjà été utilisé. Exécutez de nouveau la commande.',
      provider:
        'La connexion a échoué : votre fournisseur de connexion n’a pas répondu correctement, ou la tentative a expiré. Réessayez.',
      role: 'Votre connexion auprès du fournisseur a réussi, mais vous n’avez aucun rôle ici. Demandez-en un aux personnes qui gèrent ce site.',
      cookie:
        'Votre navigateur n’a pas conservé la connexion. Ouvrez le tableau de bord avec https, ou avec http://localhost dans Chrome, Edge ou Firefox.',
    },
  },
});
