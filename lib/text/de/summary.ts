import type { Catalog } from '../shape';

/** German words of the case summary. */
export const deSummary = (): Catalog['caseSummary'] => ({
  titleOf: 'Fallzusammenfassung: {flow}',
  answers: 'Antworten',
  tried: 'Bisherige Lösungsversuche',
  attach: 'Was angefügt werden soll',
  notKnown: 'Mit „Ich weiß es nicht“ beantwortet:',
  refused: '(Prüfen Sie diese Angabe: Die Frage erwartet eine andere Art von Antwort.)',
  onlyIn: '(Nur in dieser Sprache: {language}. In der Übersetzung fehlt es.)',
  noTranslation: 'Es gibt keine Übersetzung. Sprache der Fragen und Antworten: {language}.',
  original: 'Beantwortet in der Sprache {language}: {flow}',
  link: 'Link:',
  time: '{utc} (eingegeben als {local}, {zone})',
});

/** German words around the case summary on its page. */
export const deSummaryPage = (): Catalog['summaryPage'] => ({
  title: 'Fallzusammenfassung',
  lead: 'Alle Ihre Antworten, bereit zur Weitergabe. Wir speichern die Zusammenfassung nicht; kopieren oder drucken Sie sie daher, bevor Sie diese Seite verlassen.',
  empty:
    'Sie haben noch nichts beantwortet, daher gibt es noch nichts zusammenzufassen. Den Link können Sie trotzdem teilen.',
  inYours: 'Sprache: {language}',
  forSupport: 'Für den Support, Sprache: {language}',
  recommended: 'Empfohlen',
  attachHelp: 'Haken Sie ab, was Sie bereithaben.',
  notKnownHelp:
    '{count, plural, one {Eine Frage blieb offen, weil Sie die Antwort nicht wussten.} other {{count} Fragen blieben offen, weil Sie die Antworten nicht wussten.}}',
  linkName: 'Dauerhafter Link',
  linkHelp: 'Dieser Link stellt Ihre Auswahl wieder her, aber nicht Ihre Eingaben.',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert.',
  copyAs: 'Weitere Formate',
  copySummary: 'Zusammenfassung kopieren',
  formats: { html: 'E-Mails und Dokumente', markdown: 'Markdown', json: 'JSON für ein Ticketsystem' },
  copied: {
    text: 'Zusammenfassung als Nur-Text kopiert.',
    html: 'Zusammenfassung mit Überschriften und Listen kopiert.',
    markdown: 'Zusammenfassung als Markdown kopiert.',
    json: 'Zusammenfassung als JSON kopiert.',
  },
  copyFailed: 'Kopieren nicht möglich. Markieren Sie den Text unten, und kopieren Sie ihn manuell.',
  print: 'Drucken',
  asText: 'Als Nur-Text, zum Markieren und Kopieren',
  asJson: 'Als JSON, für ein Ticketsystem',
  contactLink: 'Support kontaktieren',
  contactLinkHelp: 'Kopieren Sie zuerst die Zusammenfassung. Der Support wird danach fragen.',
  contactMail: 'E-Mail an {address}',
  contactMailHelp:
    'Kopieren Sie zuerst die Zusammenfassung, und fügen Sie sie dann in die E-Mail ein, die den Link bereits enthält.',
  mailSubject: 'Fall: {title}',
  mailBody: 'Fügen Sie die Fallzusammenfassung hier ein:\n\n\n{link}\n',
  contactSend: 'Diese Zusammenfassung an den Support senden',
  contactSendHelp: 'Die Zusammenfassung oben wird unverändert und ausschließlich an den Support gesendet.',
  delivered: 'Die Zusammenfassung wurde an den Support gesendet.',
  reference: 'Ihre Referenznummer lautet {reference}. Notieren Sie sich diese Nummer.',
  failed: {
    title: 'Die Zusammenfassung konnte nicht gesendet werden',
    unreachable: 'Das Supportsystem war nicht erreichbar.',
    timeout: 'Das Supportsystem hat nicht rechtzeitig geantwortet.',
    busy: 'Im Moment werden zu viele Zusammenfassungen an das Supportsystem gesendet.',
    refused: 'Das Supportsystem hat sie nicht angenommen (Status {status}).',
    help: 'Es ging nichts verloren. Ihre Zusammenfassung steht unten. Versuchen Sie es in einer Minute noch einmal, oder kopieren Sie sie, und senden Sie sie auf anderem Weg.',
  },
});
