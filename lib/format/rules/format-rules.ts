import { type RuleAbout, rulesIn } from '../rule';
import * as body from './body';
import * as encoding from './encoding';
import * as fields from './fields';
import * as form from './form';
import * as header from './header';
import * as json from './json';
import * as quotes from './quotes';
import * as titles from './titles';

/** Every rule of reading a file. */
export const FORMAT_RULES: readonly RuleAbout[] = [encoding, header, quotes, fields, titles, json, body, form].flatMap(
  rulesIn,
);
