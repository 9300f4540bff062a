/**
 * The second door of lib/compile: the rules that content is held to, with what each is about.
 * Goal: one table that `explain`, the docs and reports read; a compile with nothing to do never loads it.
 * Not here: who applies a rule (the rooms whose rules these are).
 *
 * @example
 * const chapters = Object.keys(RULES);
 */
import { FLOW_RULES } from '@/lib/flow/checks';
import { FORMAT_RULES, type RuleAbout } from '@/lib/format';
import { rulesIn } from '@/lib/format/values';
import { BODY_RULES } from '@/lib/markdown';
import * as files from './files';
import * as names from './names';
import * as outside from './outside';
import * as style from './style';

/** Every rule that content is held to, by the chapter of docs/diagnostics.md that tells of it. */
export const RULES: Readonly<Record<string, readonly RuleAbout[]>> = {
  'Files, headers, titles, JSON, and forms': FORMAT_RULES,
  'Markdown bodies': Object.values(BODY_RULES),
  'Conditions and troubleshooters': FLOW_RULES,
  'IDs, addresses, old names, and links': rulesIn(names),
  'Whole files': rulesIn(files),
  'House style (data/style.json)': rulesIn(style),
  'Outside addresses (stepwise links)': rulesIn(outside),
};

/** The rules that `stepwise links` gives findings of. */
export const OUTSIDE_RULES = outside;
