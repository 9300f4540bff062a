import { type CardPlace, cardOf } from '../card-of';
import type { Database } from '../database';
import type { ArticleSummary, Troubleshooter } from '../records';
import { readSummary, SUMMARY_COLUMNS, SUMMARY_WIDTH } from '../rows';

/** Finds the troubleshooter that an article belongs to: its folder is what joins it (FORMAT.md B.3). */
export function openTroubleshooters(database: Database) {
  const members = database.prepare(`
    SELECT ${SUMMARY_COLUMNS}, a.path FROM articles self JOIN articles a ON a.folder = self.folder
    WHERE self.key = ? AND (a.original IS NULL) = (self.original IS NULL)
    AND (a.original IS NULL OR a.language = self.language) AND a.kind IN ('TSG_Description', 'TSG_Content', 'TSG_Questions') ORDER BY a.path`);
  return {
    troubleshooter(key: number): Troubleshooter | undefined {
      const all = members.all(key).map((row) => ({ article: readSummary(row), path: String(row[SUMMARY_WIDTH]) }));
      const ofKind = (kind: ArticleSummary['kind']) => all.filter(({ article }) => article.kind === kind);
      if (!all.some(({ article }) => article.key === key)) return undefined;
      const cards = ofKind('TSG_Content').map((card) => ({ ...card, place: cardOf(card.path) }));
      const ordered = cards.toSorted((a, b) => compareCards(a, b));
      const inOrder = (role: CardPlace['role']) =>
        ordered.filter(({ place }) => place.role === role).map(({ article }) => article);
      const run = [...inOrder('step'), ...inOrder('outcome')];
      const at = run.findIndex((card) => card.key === key);
      return {
        starts: ofKind('TSG_Description').map(({ article }) => article),
        questions: ofKind('TSG_Questions').map(({ article }) => article),
        steps: inOrder('step'),
        outcomes: inOrder('outcome'),
        previous: at > 0 ? run[at - 1] : undefined,
        next: at >= 0 ? run[at + 1] : undefined,
      };
    },
  };
}

interface PlacedCard {
  readonly article: ArticleSummary;
  readonly path: string;
  readonly place: CardPlace;
}

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** By number, then by name; cards without a number follow by name. */
function compareCards(a: PlacedCard, b: PlacedCard): number {
  const byNumber = a.place.number === b.place.number ? 0 : a.place.number - b.place.number;
  return byNumber || names.compare(a.article.name, b.article.name) || (a.path < b.path ? -1 : 1);
}
