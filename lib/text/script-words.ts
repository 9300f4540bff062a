import { compileMessages } from './compile-messages';
import { en } from './en';

/**
 * What the bundler writes into the scripts (cli/serve/page-script.ts): the few messages that they need, parsed, as JSON texts by the
 * names under which `lib/text/script` reads them.
 */
export function scriptWords(): Readonly<Record<'STEPWISE_LANGUAGE' | 'STEPWISE_SHARE' | 'STEPWISE_EMBED', string>> {
  return {
    STEPWISE_LANGUAGE: 'en',
    STEPWISE_SHARE: JSON.stringify(compileMessages(en.share)),
    STEPWISE_EMBED: JSON.stringify(compileMessages(en.embed)),
  };
}
