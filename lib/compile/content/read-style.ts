import * as z from 'zod';
import type { HouseStyle } from '@/lib/format';

const severity = z.enum(['error', 'warning', 'info']).exactOptional();
const host = z.string().trim().toLowerCase().min(1);
const word = z.string().trim().toLowerCase().min(1);

/** Hosts of well-known shorteners. */
const SHORTENERS = ['aka.ms', 'bit.ly', 'goo.gl', 'go.microsoft.com', 't.co', 'tinyurl.com', 'ow.ly', 'is.gd'];
const REVIEW = ['review.docs.microsoft.com', 'review.learn.microsoft.com'];

/** What a step begins with, where the operator names nothing else. */
const STEP_WORDS =
  `activate add adjust agree allow apply approve ask assign assume attach avoid back become begin browse build call cancel
capture change check choose clean clear click clone close collect compare compile complete configure confirm connect consider contact continue
convert copy create customize deactivate deallocate decide define delete deploy describe detach determine disable disconnect discard do don’t
don't double-click download drag drop edit enable encrypt ensure enter establish evaluate examine execute exit expand export extract fill filter find finish
fix follow force format gather generate get give go grant hover identify import increase inspect install invite issue join keep launch learn
leave let limit link list load locate log look lower make map mark measure merge migrate modify monitor mount move name navigate note notify
obtain open optimize paste pause perform pick place plan point prepare press prevent protect provide provision pull purge push put query read
reboot recheck reconnect recover recreate reduce refer refresh regenerate register reinstall remove rename renew repair repeat replace replicate
report request require reset resize resolve restart restore resume retain retry return reuse review revert right-click rotate run save scale
schedule scroll search see select send set share show shut sign skip sort specify split start stop store submit switch sync tag take terminate test
troubleshoot try turn type undelete understand undo uninstall unlock unmount unregister update upgrade upload use validate verify view visit wait watch write
after as at before by during for from if in on once optional optionally otherwise then to under unless until when where while with within`.split(
    /\s+/,
  );

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
    .strictObject({ severity, most: z.number().int().min(1).default(2), words: z.array(word).default(STEP_WORDS) })
    .transform((stepIdeas) => ({ stepIdeas })),
  bannedWords: z
    .strictObject({ severity, words: z.record(word, z.string().trim()) })
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
