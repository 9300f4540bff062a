import type { Catalog } from '../shape';

/** Polish words of "Did this solve your problem?". */
export const plFeedback = (): Catalog['feedback'] => ({
  question: 'Czy to rozwiązało problem?',
  yes: 'Tak',
  no: 'Nie',
  why: 'Co poszło nie tak?',
  reasons: {
    didNotWork: 'To nie zadziałało',
    notMyProblem: 'Dotyczy innego problemu',
    hardToFollow: 'Trudno to zrozumieć',
    outOfDate: 'Jest nieaktualne',
    other: 'Coś innego',
  },
  comment: 'Czy chcesz coś dodać? (opcjonalnie)',
  note: 'Czytają to autorzy artykułów, ale nie mogą odpowiedzieć. Nie podawaj nazwisk, haseł ani kluczy.',
  send: 'Wyślij',
  thanks: 'Dziękujemy. Ta odpowiedź pomaga nam ulepszać tę stronę.',
  failed: 'Nie udało się wysłać odpowiedzi. Spróbuj ponownie.',
  thanksTitle: 'Dziękujemy',
  back: 'Wróć do strony',
});
