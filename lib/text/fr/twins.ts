import type { Catalog } from '../shape';

/** French words of the texts for machines. */
export const frTwins = (): Catalog['twins'] => ({
  llms: {
    howTo:
      'Chaque produit ci-dessous mène à la liste de ses articles. Chaque article est disponible en Markdown : ajoutez « .md » à son adresse. Les programmes utilisent l’API ({api}) ; les assistants peuvent utiliser le serveur MCP à l’adresse /mcp.',
    otherProducts: 'Autres produits',
    otherArticles: 'Autres articles',
    flow: 'Questions guidées',
  },
  results: 'Résultats pour « {query} »',
  others: 'Résultats',
  questions: 'Questions',
  anyOther: 'toute autre réponse',
  typed: 'Tapez la réponse sur la page, ou envoyez-la avec l’API.',
  typedOrChosen: 'Ou tapez le nom sur la page, ou envoyez-le avec l’API.',
  given: 'Votre réponse : {answer}',
  chosen: '{answer} (réponse choisie)',
  goOnWithout: 'Continuer sans répondre',
  start: 'Commencer',
  guided: 'Répondre étape par étape',
  page: 'Ouvrir cette page',
  lookUp: 'Les programmes recherchent les ID avec l’API, les assistants avec le serveur MCP.',
  newest: '{name} : dernières modifications',
  notFound: 'Introuvable',
  nothingHere: 'Il n’y a rien à cette adresse.',
  needsOrigin: 'Cette adresse ne sera disponible qu’une fois STEPWISE_ORIGIN défini sur l’origine publique du site.',
});
