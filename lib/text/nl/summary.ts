import type { Catalog } from '../shape';

/** Dutch words of the case summary. */
export const nlSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'Casesamenvatting: {flow}',
  answers: 'Antwoorden',
  tried: 'Wat is geprobeerd',
  attach: 'Wat u kunt bijvoegen',
  notKnown: 'Beantwoord met ‘Ik weet het niet’:',
  refused: '(Controleer dit: bij deze vraag hoort een ander soort antwoord.)',
  onlyIn: '(Alleen in het {language}. Ontbreekt in de vertaling.)',
  noTranslation: 'Er is geen vertaling. De vragen en antwoorden zijn in het {language}.',
  original: 'Beantwoord in het {language}: {flow}',
  link: 'Link:',
  time: '{utc} (ingevoerd als {local}, {zone})',
});

/** Dutch words around the case summary on its page. */
export const nlSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'Casesamenvatting',
  lead: 'Alles wat u hebt geantwoord, klaar om over te dragen. We slaan het niet op. Kopieer het dus of druk het af voordat u deze pagina verlaat.',
  empty: 'U hebt niets beantwoord, dus er valt nog niets samen te vatten. U kunt de link wel delen.',
  inYours: 'In het {language}',
  forSupport: 'Voor support, in het {language}',
  recommended: 'Aanbevolen',
  attachHelp: 'Vink aan wat u klaar hebt.',
  notKnownHelp:
    '{count, plural, one {Eén vraag bleef open omdat u het antwoord niet wist.} other {{count} vragen bleven open omdat u de antwoorden niet wist.}}',
  linkName: 'Permanente link',
  linkHelp: 'Deze link herstelt uw keuzes, maar niet wat u hebt getypt.',
  copyLink: 'Link kopiëren',
  linkCopied: 'Link gekopieerd.',
  copyAs: 'Meer indelingen',
  copySummary: 'Samenvatting kopiëren',
  formats: { html: 'E-mail en documenten', markdown: 'Markdown', json: 'JSON voor een ticketsysteem' },
  copied: {
    text: 'Samenvatting gekopieerd als tekst zonder opmaak.',
    html: 'Samenvatting gekopieerd met koppen en lijsten.',
    markdown: 'Samenvatting gekopieerd als Markdown.',
    json: 'Samenvatting gekopieerd als JSON.',
  },
  copyFailed: 'Kopiëren is niet gelukt. Selecteer de tekst hieronder en kopieer deze zelf.',
  print: 'Afdrukken',
  asText: 'Als tekst zonder opmaak, om te selecteren en te kopiëren',
  asJson: 'Als JSON, voor een ticketsysteem',
  contactLink: 'Contact opnemen met support',
  contactLinkHelp: 'Kopieer eerst de samenvatting. Support zal erom vragen.',
  contactMail: 'E-mail sturen naar {address}',
  contactMailHelp: 'De e-mail wordt geopend met de link erin. Kopieer eerst de samenvatting en plak deze in de e-mail.',
  mailSubject: 'Case: {title}',
  mailBody: 'Plak de casesamenvatting hier:\n\n\n{link}\n',
  contactSend: 'Deze samenvatting naar support sturen',
  contactSendHelp: 'De samenvatting hierboven wordt precies zo naar support gestuurd, en naar niemand anders.',
  delivered: 'De samenvatting is naar support gestuurd.',
  reference: 'Uw referentienummer is {reference}. Bewaar het goed.',
  failed: {
    title: 'De samenvatting kon niet worden verzonden',
    unreachable: 'We konden het supportsysteem niet bereiken.',
    timeout: 'Het supportsysteem heeft niet op tijd geantwoord.',
    busy: 'Er zijn op dit moment te veel samenvattingen onderweg naar het supportsysteem.',
    refused: 'Het supportsysteem heeft de samenvatting niet geaccepteerd (status {status}).',
    help: 'Er is niets verloren gegaan. Uw samenvatting staat hieronder. Probeer het over een minuut opnieuw, of kopieer de samenvatting en stuur deze op een andere manier.',
  },
});
