import type { Catalog } from '../shape';

/** French words of "Did this solve your problem?". */
export const frFeedback = (): Catalog['feedback'] => ({
  question: 'Votre problème est-il résolu ?',
  yes: 'Oui',
  no: 'Non',
  why: 'Qu’est-ce qui n’a pas fonctionné ?',
  reasons: {
    didNotWork: 'La solution n’a pas fonctionné',
    notMyProblem: 'La page traite d’un autre problème',
    hardToFollow: 'Les explications sont difficiles à suivre',
    outOfDate: 'La page est obsolète',
    other: 'Autre chose',
  },
  comment: 'Voulez-vous ajouter quelque chose ? (facultatif)',
  note: 'Les auteurs de ces articles lisent ce message, mais ne peuvent pas répondre. N’indiquez ni nom, ni mot de passe, ni clé.',
  send: 'Envoyer',
  thanks: 'Merci. Votre réponse nous aide à améliorer cette page.',
  failed: 'Votre réponse n’a pas pu être envoyée. Réessayez.',
  thanksTitle: 'Merci',
  back: 'Retour à la page',
});
