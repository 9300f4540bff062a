import type { ArticleSummary } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { type CloudTable, cloudNames, isForOtherClouds } from './cloud-names';

interface Props {
  readonly article: ArticleSummary;
  readonly clouds: CloudTable;
  /** Said before the other facts, such as why an article is related. */
  readonly first?: string;
}

/** One quiet line under an article's name: its kind, its steps, and its clouds where it does not hold for all readers. */
export function ArticleFacts({ article, clouds, first }: Props) {
  const words = siteText();
  const facts = first === undefined ? [words.kinds[article.kind]] : [first, words.kinds[article.kind]];
  if (article.stepCount > 0) facts.push(words.article.steps(article.stepCount));
  if (isForOtherClouds(article.clouds)) facts.push(words.article.onlyFor(cloudNames(article.clouds, clouds)));
  return <p className="label">{facts.join(' · ')}</p>;
}
