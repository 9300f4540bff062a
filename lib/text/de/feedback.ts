import type { Catalog } from '../shape';

/** German words of "Did this solve your problem?". */
export const deFeedback = (): Catalog['feedback'] => ({
  question: 'Konnten Sie Ihr Problem damit lösen?',
  yes: 'Ja',
  no: 'Nein',
  why: 'Was hat nicht geklappt?',
  reasons: {
    didNotWork: 'Es hat nicht funktioniert',
    notMyProblem: 'Es geht um ein anderes Problem',
    hardToFollow: 'Es ist schwer verständlich',
    outOfDate: 'Es ist veraltet',
    other: 'Etwas anderes',
  },
  comment: 'Möchten Sie uns noch etwas mitteilen? (optional)',
  note: 'Die Autoren dieser Artikel lesen Ihre Nachricht, können aber nicht antworten. Geben Sie keine Namen, Kennwörter oder Schlüssel an.',
  send: 'Senden',
  thanks: 'Danke. Ihre Antwort hilft uns, diese Seite zu verbessern.',
  failed: 'Ihre Antwort konnte nicht gesendet werden. Versuchen Sie es noch einmal.',
  thanksTitle: 'Vielen Dank',
  back: 'Zurück zur Seite',
});
