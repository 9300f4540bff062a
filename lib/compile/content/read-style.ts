import * as z from 'zod';
import type { HouseStyle } from '@/lib/format';

const severity = z.enum(['error', 'warning', 'info']).exactOptional();
const host = z.string().trim().toLowerCase().min(1);
const word = z.string().trim().toLowerCase().min(1);

/** Hosts of well-known shorteners. */
const SHORTENERS = ['aka.ms', 'bit.ly', 'goo.gl', 'go.microsoft.com', 't.co', 'tinyurl.com', 'ow.ly', 'is.gd'];
const REVIEW = ['review.docs.microsoft.com', 'review.learn.microsoft.com'];

/** What a step tells to do. */
const ACTIONS =
  `activate add adjust agree allow alter analyze apply approve archive ask assign assume attach authorize avoid back become begin browse build
bypass call cancel capture change chat check choose clean clear click clone close collect compare compile complete configure confirm connect
consider consult contact continue convert copy create customize deactivate deallocate debug decide decode decrypt define delete deploy
describe detach determine diagnose disable disassociate discard disconnect dismount do don't don’t double-click download drag drop dump edit
enable encode encrypt engage ensure enter establish evaluate examine exclude execute exit expand explore export extend extract fill filter
find finish fix follow force format gather generate get give go grant handle hide hover identify implement import include increase
initialize inspect install investigate invite issue join keep launch leave let limit link list load locate lock log look lower make manage map
mark maximize measure merge migrate minimize modify monitor mount move mute name navigate notify obtain onboard open optimize paste pause
perform pick pin place plan point poll prepare press prevent preview protect provide provision pull purge push put query re-enable
re-install re-publish re-register re-run read reboot recheck reconnect recover recreate redeploy redownload reduce refresh regenerate
register reinstall reissue relaunch remove rename renew repair repeat replace replicate report reproduce republish request require rerun
reschedule reset resize resolve restart restore restrict resume retain retrieve retry return reuse revert review revoke rewrite right-click rotate run
save scale schedule scroll search secure select send set share show shut sign simplify skip sort specify split start stop store submit
supply swap switch sync tag take terminate test track train transfer trigger troubleshoot try tune turn type unblock undelete understand
undo uninstall unlink unlock unmount unregister update upgrade upload use validate verify view visit wait watch withdraw write`.split(
    /\s+/,
  );

/** What only says where more is. */
const POINTERS = ['learn', 'note', 'refer', 'see'];

/** What a condition begins with, before it comes to an action. */
export const OPENINGS: readonly string[] =
  `after although as at based because before by depending during for from if in on once optional optionally otherwise prior then to under
unless until using when where while with within`.split(/\s+/);

/** What a step begins with, where the operator names nothing else. */
const STEP_WORDS = [...ACTIONS, ...POINTERS, ...OPENINGS];

/** Words that a shorter one says, where the operator names nothing else. */
const WORDY = {
  'in order to': 'to',
  leverage: 'use',
  'prior to': 'before',
  'subsequent to': 'after',
  utilize: 'use',
  whilst: 'while',
};

const RULES: Readonly<Record<keyof HouseStyle, z.ZodType<HouseStyle>>> = {
  shortLinks: z
    .strictObject({ severity, hosts: z.array(host).default(SHORTENERS) })
    .transform((shortLinks) => ({ shortLinks })),
  localeLinks: z.strictObject({ severity }).transform((localeLinks) => ({ localeLinks })),
  reviewHosts: z
    .strictObject({ severity, hosts: z.array(host).default(REVIEW) })
    .transform((reviewHosts) => ({ reviewHosts })),
  listLevels: z
    .strictObject({ severity, most: z.number().int().min(1).default(2) })
    .transform((listLevels) => ({ listLevels })),
  stepActions: z
    .strictObject({ severity, words: z.array(word).default(STEP_WORDS), more: z.array(word).default([]) })
    .transform(({ words, more, ...rest }) => ({ stepActions: { ...rest, words: [...words, ...more] } })),
  stepIdeas: z
    .strictObject({ severity, most: z.number().int().min(1).default(2), words: z.array(word).default(ACTIONS) })
    .transform((stepIdeas) => ({ stepIdeas })),
  bannedWords: z
    .strictObject({ severity, words: z.record(word, z.string().trim()).default(WORDY) })
    .transform((bannedWords) => ({ bannedWords })),
  titleLength: z
    .strictObject({ severity, most: z.number().int().min(10).default(80) })
    .transform((titleLength) => ({ titleLength })),
  readingGrade: z
    .strictObject({ severity, most: z.number().min(1).default(12) })
    .transform((readingGrade) => ({ readingGrade })),
};

/** What the rule of a name in `style.json` is held to; `true` stands for the rule as it is. */
export function styleRule(name: string): z.ZodType<HouseStyle> {
  const rule = Object.entries(RULES).find(([known]) => known === name)?.[1];
  if (rule === undefined) return z.never({ error: `no such rule; there are ${Object.keys(RULES).join(', ')}` });
  return z.preprocess((written) => (written === true ? {} : written), rule);
}
