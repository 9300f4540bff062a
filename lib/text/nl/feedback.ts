import type { Catalog } from '../shape';

/** Dutch words of “Did this solve your problem?”. */
export const nlFeedback = (): Catalog['feedback'] => ({
  question: 'Is uw probleem hiermee opgelost?',
  yes: 'Ja',
  no: 'Nee',
  why: 'Wat ging er mis?',
  reasons: {
    didNotWork: 'Het werkte niet',
    notMyProblem: 'Het gaat over een ander probleem',
    hardToFollow: 'Het is moeilijk te volgen',
    outOfDate: 'Het is verouderd',
    other: 'Iets anders',
  },
  comment: 'Wilt u ons nog iets laten weten? (optioneel)',
  note: 'De schrijvers van deze artikelen lezen dit. Ze kunnen niet antwoorden. Vermeld geen namen, wachtwoorden of sleutels.',
  send: 'Verzenden',
  thanks: 'Bedankt. Met uw antwoord kunnen we deze pagina verbeteren.',
  failed: 'Uw antwoord kon niet worden verzonden. Probeer het opnieuw.',
  thanksTitle: 'Bedankt',
  back: 'Terug naar de pagina',
});
