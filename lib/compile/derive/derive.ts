import { fold } from '@/lib/catalog';
import type { Diagnostic, Place, Spot } from '@/lib/format';
import type { ReadData } from '../content/read-content-data';
import { claimAliases } from './alias-claims';
import { followAliases } from './aliases';
import { heldSlugs, uniqueSlugs } from './article-slugs';
import { type Articles, madeOf } from './articles';
import type { Derived, DerivedAlias, DerivedProduct } from './derived';
import { duplicateIds } from './duplicate-ids';
import { contentFiles } from './find-linked-file';
import type { Addresses } from './follow-link';
import { findMentions, followLinks, linkFindings, linkTargets } from './links';
import { followRedirections, type OldFiles, oldFileAliases } from './old-files';
import { deriveProducts, type Products } from './products';
import { type Survey, surveyArticles } from './survey';
import { describeTopics, nameTopics } from './topic-names';
import { findTranslations } from './translations';

/** The site's language where `site.json` names none. */
const ENGLISH = 'en';

/**
 * Derives everything that depends on more than one file from the facts of all articles. Pure: the same facts and data
 * give the same result, whichever of the files were compiled just now.
 * @param otherPaths paths of content files that are no articles
 */
export function derive(articles: Articles, otherPaths: readonly string[], read: ReadData): Derived {
  const originals = findTranslations(articles, read.data.site?.language || ENGLISH);
  const {
    slugs,
    holders,
    diagnostics: ofSlugs,
  } = uniqueSlugs(articles, heldSlugs(articles, read.lock.holders), originals);
  const topicNames = nameTopics(articles);
  const topicDetails = describeTopics(articles, topicNames);
  const ofProducts = deriveProducts(articles, read.data, originals, topicDetails);
  const { products, productIds } = ofProducts;
  const known: Known = { articles, slugs, holders, originals, survey: surveyArticles(articles, originals) };
  const ofAliases = deriveAliases(known, read, ofProducts);
  const { aliases } = ofAliases;
  const addresses: Addresses = {
    ...articleAddresses(known),
    slugs: holders,
    files: contentFiles([...known.survey.paths, ...otherPaths].toSorted()),
    topicIds: new Set(Array.from(topicNames.keys(), fold)),
    aliases: new Map(aliases.map(({ name, to }) => [name, to])),
    oldFiles: ofAliases.oldFiles,
    ...productAddresses(products, ofProducts.aliases),
  };
  const followed = madeOf(articles, () => followLinks(articles, addresses, holders));
  const links = madeOf(articles, () => linkTargets(followed, articles, holders));
  const mentions = madeOf(articles, () => findMentions(followed, addresses, slugs));
  const diagnostics = [
    ...[read.diagnostics, ofAliases.diagnostics, ofSlugs, ofProducts.diagnostics].flat(),
    ...duplicateIds(articles, originals, known.survey.sharedIds),
    ...linkFindings(followed, addresses),
  ];
  return { slugs, originals, products, productIds, topicNames, topicDetails, aliases, links, mentions, diagnostics };
}

/** What is known of all articles once they have their addresses. */
interface Known {
  readonly articles: Articles;
  /** Key → slug, and the other way round. */
  readonly slugs: ReadonlyMap<number, string>;
  readonly holders: ReadonlyMap<string, number>;
  readonly originals: ReadonlyMap<number, number>;
  readonly survey: Survey;
}

/** Old names of articles, products, and files. */
interface Aliases {
  readonly aliases: readonly DerivedAlias[];
  readonly oldFiles: OldFiles;
  readonly diagnostics: readonly Diagnostic[];
}

function deriveAliases(known: Known, read: ReadData, { products, aliases: ofProducts }: Products): Aliases {
  const { articles, slugs, holders, survey } = known;
  const { claims, diagnostics: twice } = claimAliases(read.data.aliases, read.placeOfAlias, articles, slugs);
  const isAlive = (name: string) => holders.has(name) || survey.ids.has(name);
  const { aliases: said, diagnostics } = followAliases(claims, {
    slugs: holders,
    productSlugs: productAddresses(products, ofProducts).productSlugs,
    holders: holdersOf(known, new Set([...claims.keys()].filter(isAlive))),
  });
  const oldFiles = followRedirections(read.redirections, survey.paths, (file) =>
    slugs.get(survey.keyOfPath(file) ?? -1),
  );
  const moved = oldFileAliases(oldFiles, (name) => isAlive(name) || claims.has(name));
  const named = new Set(said.map(({ name }) => name));
  const aliases = [...said, ...ofProducts.filter(({ name }) => !named.has(name)), ...moved];
  return { aliases, oldFiles, diagnostics: [...twice, ...diagnostics] };
}

/** Which place gives each of these slugs and article IDs, the first in path order. */
function holdersOf({ articles, slugs }: Known, names: ReadonlySet<string>): ReadonlyMap<string, Place> {
  const holders = new Map<string, Place>();
  if (names.size === 0) return holders;
  for (const { key, path, articleId, idAt, slugAt } of articles) {
    const slug = slugs.get(key) ?? '';
    const found = [
      { name: slug, spot: slugAt ?? START },
      { name: fold(articleId), spot: idAt },
    ];
    for (const {
      name,
      spot: [line, column],
    } of found)
      if (names.has(name) && !holders.has(name)) holders.set(name, { path, line, column });
  }
  return holders;
}

const START: Spot = [1, 1];

/** Where an article is found by its file and by its ID. */
function articleAddresses(known: Known): Pick<Addresses, 'slugOfFile' | 'fileOfSlug' | 'slugOfId' | 'translations'> {
  const { articles, slugs, holders, survey } = known;
  return {
    slugOfFile: (path) => slugs.get(survey.keyOfPath(path) ?? -1),
    fileOfSlug: (slug) => articles.of(holders.get(slug) ?? -1)?.path,
    slugOfId: (id) => slugs.get(survey.ids.get(id) ?? -1),
    translations: translationSlugs(known),
  };
}

function translationSlugs({ articles, slugs, originals }: Known): Addresses['translations'] {
  const found = new Map<string, Map<string, string>>();
  if (originals.size === 0) return found;
  for (const { key, language } of articles) {
    const ofKey = originals.get(key);
    const original = ofKey === undefined ? undefined : slugs.get(ofKey);
    if (original === undefined) continue;
    found.set(original, (found.get(original) ?? new Map<string, string>()).set(language, slugs.get(key) ?? ''));
  }
  return found;
}

/** Every id that a product has, and the addresses of today; addresses of old are aliases. */
function productAddresses(
  products: readonly DerivedProduct[],
  aliases: readonly DerivedAlias[],
): Pick<Addresses, 'productIds' | 'productSlugs'> {
  const merged = aliases.flatMap(({ name }) => (name.startsWith('/p/') ? [name.slice('/p/'.length)] : []));
  return {
    productIds: new Set([...products.map(({ id }) => fold(id)), ...merged]),
    productSlugs: new Set(products.map(({ slug }) => slug)),
  };
}
