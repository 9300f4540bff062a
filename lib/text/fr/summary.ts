import type { Catalog } from '../shape';

/** French words of the case summary. */
export const frSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'Récapitulatif pour le support : {flow}',
  answers: 'Réponses',
  tried: 'Ce qui a été essayé',
  attach: 'À joindre',
  notKnown: 'Réponse « Je ne sais pas » :',
  refused: '(À vérifier : la question attend un autre type de réponse.)',
  link: 'Lien :',
  time: '{utc} (saisi : {local}, {zone})',
  onlyIn: '(Uniquement en {language} : absent de la traduction.)',
  noTranslation: 'Il n’y a pas de traduction. Les questions et les réponses sont en {language}.',
  original: 'Réponses en {language} : {flow}',
});

/** French words around the case summary on its page. */
export const frSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'Récapitulatif pour le support',
  lead: 'Toutes vos réponses, prêtes à être transmises. Nous ne les stockons pas : copiez-les ou imprimez-les avant de quitter cette page.',
  empty:
    'Vous n’avez répondu à aucune question : il n’y a encore rien à récapituler. Vous pouvez tout de même partager le lien.',
  recommended: 'Recommandé',
  inYours: 'En {language}',
  forSupport: 'Pour le support, en {language}',
  attachHelp: 'Cochez ce que vous avez préparé.',
  notKnownHelp:
    '{count, plural, one {Une question est restée ouverte, car vous ne connaissiez pas la réponse.} many {{count} de questions sont restées ouvertes, car vous ne connaissiez pas les réponses.} other {{count} questions sont restées ouvertes, car vous ne connaissiez pas les réponses.}}',
  linkName: 'Lien permanent',
  linkHelp: 'Ce lien rétablit vos choix, mais pas ce que vous avez tapé.',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié.',
  copyAs: 'Autres formats',
  copySummary: 'Copier le récapitulatif',
  formats: {
    html: 'E-mails et documents',
    markdown: 'Markdown',
    json: 'JSON pour un système de tickets',
  },
  copied: {
    text: 'Récapitulatif copié en texte brut.',
    html: 'Récapitulatif copié avec les titres et les listes.',
    markdown: 'Récapitulatif copié en Markdown.',
    json: 'Récapitulatif copié en JSON.',
  },
  copyFailed: 'La copie a échoué. Sélectionnez le texte ci-dessous et copiez-le vous-même.',
  print: 'Imprimer',
  asText: 'En texte brut, à sélectionner et copier',
  asJson: 'En JSON, pour un système de tickets',
  contactLink: 'Contacter le support',
  contactLinkHelp: 'Copiez d’abord le récapitulatif. Le support vous le demandera.',
  contactMail: 'Envoyer un e-mail à {address}',
  contactMailHelp: 'L’e-mail s’ouvre avec le lien. Copiez d’abord le récapitulatif, puis collez-le dans l’e-mail.',
  mailSubject: 'Demande de support : {title}',
  mailBody: 'Collez le récapitulatif ici :\n\n\n{link}\n',
  contactSend: 'Envoyer ce récapitulatif au support',
  contactSendHelp: 'Le récapitulatif ci-dessus est envoyé au support exactement tel qu’affiché, et à personne d’autre.',
  delivered: 'Le récapitulatif a été envoyé au support.',
  reference: 'Votre numéro de référence est {reference}. Conservez-le.',
  failed: {
    title: 'Le récapitulatif n’a pas pu être envoyé',
    unreachable: 'Le système de support est injoignable.',
    timeout: 'Le système de support n’a pas répondu à temps.',
    busy: 'Trop de récapitulatifs sont en cours d’envoi vers le système de support pour le moment.',
    refused: 'Le système de support ne l’a pas accepté (statut {status}).',
    help: 'Rien n’est perdu. Votre récapitulatif se trouve ci-dessous. Réessayez dans une minute, ou copiez-le et envoyez-le autrement.',
  },
});
