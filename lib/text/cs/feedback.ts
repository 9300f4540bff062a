import type { Catalog } from '../shape';

/** Czech words of "Did this solve your problem?". */
export const csFeedback = (): Catalog['feedback'] => ({
  question: 'Vyřešilo to váš problém?',
  yes: 'Ano',
  no: 'Ne',
  why: 'Co se nepovedlo?',
  reasons: {
    didNotWork: 'Nefungovalo to',
    notMyProblem: 'Týká se to jiného problému',
    hardToFollow: 'Je to nesrozumitelné',
    outOfDate: 'Je to zastaralé',
    other: 'Něco jiného',
  },
  comment: 'Chcete nám ještě něco sdělit? (nepovinné)',
  note: 'Čtou to autoři těchto článků. Odpovědět nemohou. Neuvádějte jména, hesla ani klíče.',
  send: 'Odeslat',
  thanks: 'Děkujeme. Vaše odpověď nám pomůže tuto stránku zlepšit.',
  failed: 'Odpověď se nepodařilo odeslat. Zkuste to znovu.',
  thanksTitle: 'Děkujeme',
  back: 'Zpět na stránku',
});
