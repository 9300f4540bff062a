import { labeled, siteText, withCommas } from '@/lib/text';

interface Props {
  readonly words: readonly string[];
  /** Said before the words, where it stands nowhere else. */
  readonly category?: string;
}

/** The words by which an entry is searched, in one quiet line; nothing where it has none. */
export function SearchWords({ words, category = '' }: Props) {
  const searched = words.length === 0 ? '' : labeled(siteText().topicList.tags, withCommas(words));
  const said = [category, searched].filter((each) => each !== '');
  return said.length === 0 ? null : <p className="label">{said.join(' · ')}</p>;
}
