import { CATALOGS } from './catalog';
import { compileMessages } from './compile-messages';
import type { Language } from './languages';

/**
 * What the bundler writes into the scripts (cli/serve/page-script.ts): the few messages that they need, parsed, as JSON texts by the
 * names under which `lib/text/script` reads them.
 */
export function scriptWords(
  language: Language,
): Readonly<Record<'STEPWISE_LANGUAGE' | 'STEPWISE_SHARE' | 'STEPWISE_EMBED', string>> {
  const { share, embed } = CATALOGS[language];
  return {
    STEPWISE_LANGUAGE: language,
    STEPWISE_SHARE: JSON.stringify(compileMessages(share)),
    STEPWISE_EMBED: JSON.stringify(compileMessages(embed)),
  };
}
