import { describe, expect, it } from 'vitest';
import { languageTags, scriptWords, textIn } from '@/lib/text';
import { openScriptMessages } from '@/lib/text/script';

/** Every text of a group with counts from the beginning of each plural rule, and names that tell the places apart. */
function said(group: object): readonly string[] {
  return Object.values(group).flatMap((message) => {
    if (typeof message === 'string') return [message];
    if (typeof message !== 'function') return said(message);
    return [0, 1, 2, 5, 12, 100].map((count) =>
      message({
        count,
        query: 'a $& b',
        title: 't',
        link: 'l',
        number: 3,
        words: 'w',
        numbers: 'n',
        steps: 's',
        of: 9,
      }),
    );
  });
}

describe.each(languageTags())('the words of scripts in %s', (language) => {
  it('say what the messages say', () => {
    const { STEPWISE_SHARE, STEPWISE_EMBED } = scriptWords(language);
    const { share, embed } = textIn(language);
    expect(said(openScriptMessages<object>(STEPWISE_SHARE, language))).toEqual(said(share));
    expect(said(openScriptMessages<object>(STEPWISE_EMBED, language))).toEqual(said(embed));
    expect(said(share).length).toBeGreaterThan(40);
  });
});
