import type { ArticleSummary, Catalog, Product } from '@/lib/catalog';
import { stemOf } from '@/lib/words';
import { asWritten, codesBegun } from './codes-begun';
import type { DirectAnswer } from './direct-answer';
import { productIdsAt } from './facets';
import { codesNamed, findAnswers } from './find-answers';
import { leadingTranslations } from './leading-translations';
import { withShortNames } from './named-products';
import { productsBegun } from './products-begun';
import { rankBest } from './rank-best';
import { readQuery, type Term } from './read-query';
import { cloudsWanted, heldBack } from './reader-cloud';
import { retiredBehind } from './retired-articles';
import { scoreArticles } from './score-articles';
import { spokenIn, wantedLanguages } from './spoken';
import { type QueryTerms, termsOf } from './terms-of';
import { groupOf } from './variants';

/** What the search box offers while a reader types. */
export type Suggestion =
  | { readonly kind: 'answer'; readonly answer: DirectAnswer }
  | { readonly kind: 'product'; readonly product: Product }
  | { readonly kind: 'article'; readonly article: ArticleSummary; readonly productIds: readonly string[] };

/** Products suggested by their names. */
const MOST_PRODUCTS = 2;

/** Longer words that the last word may become; more are too many to say anything. */
const BEGINNINGS = 6;
const BEGINNING_SHARE = 0.7;

/** Suggestions for what is typed so far: answers, then products of such a name, then articles; the last word counts as the beginning of a word. */
export function suggest(catalog: Catalog, q: string, limit: number): readonly Suggestion[] {
  const index = catalog.searchIndex;
  const read = readQuery(q);
  const named = findAnswers(catalog, read);
  const found = named.length > 0 ? named : codesTyped(catalog, q);
  const answers = found
    .filter(({ kind }) => kind !== 'product')
    .map((answer): Suggestion => ({ kind: 'answer', answer }));
  const last = read.endsInWord ? read.words.at(-1)?.word : undefined;
  const spoken = spokenIn(index, read.text, read.words, catalog.readerLanguages);
  const whole = termsOf(index, catalog.synonyms, read.words, read.codes, { ...read, spoken });
  const terms = last === undefined ? whole.terms : withBeginnings(catalog, whole, last);
  const held = heldBack(catalog, scoreArticles(index, withShortNames(catalog, terms)), cloudsWanted(catalog, read, {}));
  const scored = retiredBehind(catalog, held, whole.sequence);
  const languages = wantedLanguages(spoken, catalog.readerLanguages);
  const inOneLanguage = leadingTranslations(index, [...scored.found], scored.scores, languages);
  const ranked = rankBest(index, inOneLanguage, scored, { terms, sequence: whole.sequence });
  const variants = new Set<number>();
  const articles = ranked.flatMap(({ key }): readonly Suggestion[] => {
    const variant = groupOf(index.columns, key);
    const article = variants.has(variant) ? undefined : index.summary(key);
    variants.add(variant);
    return article ? [{ kind: 'article', article, productIds: productIdsAt(index.columns, key) }] : [];
  });
  const typed = read.words.map(({ word }) => word);
  const called = found.flatMap((answer) => (answer.kind === 'product' ? [answer.destination.product] : []));
  const begun = productsBegun(catalog, typed, MOST_PRODUCTS).filter(({ id }) => called.every((each) => each.id !== id));
  const products = [...called, ...begun]
    .slice(0, MOST_PRODUCTS)
    .map((product): Suggestion => ({ kind: 'product', product }));
  return [...answers, ...products, ...articles].slice(0, Math.max(0, limit));
}

/** Codes that the last word begins, as articles write them. */
function codesTyped(catalog: Catalog, q: string): readonly DirectAnswer[] {
  return codesBegun(catalog, q).flatMap((code) =>
    codesNamed(catalog, [code]).map((answer) =>
      answer.kind === 'code' ? { ...answer, code: asWritten(catalog, code, answer.articles) } : answer,
    ),
  );
}

/** The last word, as it was written or mended, may also become a longer one. */
function withBeginnings(catalog: Catalog, { terms, sequence }: QueryTerms, word: string): readonly Term[] {
  const longer = word.length < 2 ? [] : catalog.searchIndex.startingWith(word, BEGINNINGS);
  const alternatives = longer.map((each) => ({ stem: stemOf(each.word), share: BEGINNING_SHARE }));
  return terms.map((term) =>
    term.stem === sequence.at(-1) ? { ...term, alternatives: [...term.alternatives, ...alternatives] } : term,
  );
}
