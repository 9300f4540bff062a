import { inLanguage, type Written } from '@/components/lists';
import { toldAmong } from '@/components/words';
import { type AskedNode, type Flow, type FlowNode, type FlowOption, isAsked, flowWords as offered } from '@/lib/flow';

/** The attributes of an element with words of a flow: its title, and whatever its author wrote; none for the interface's own. */
export function flowWords({ language }: Pick<Flow, 'language'>): Written {
  return spoken(language);
}

/** The same of a node's title, or of how a step begins: its title has words of the interface as well. */
export function nodeWords(flow: Pick<Flow, 'language'>, { isAdded, language }: FlowNode): Written {
  return isAdded ? {} : spoken(language ?? flow.language);
}

/** The same of what an option says; none for what Stepwise offers, such as "Skip this step". */
export function optionWords(flow: Pick<Flow, 'language'>, { isAdded, language, text }: FlowOption): Written {
  return isAdded || isOffered(text) ? {} : spoken(language ?? flow.language);
}

function isOffered(text: string): boolean {
  return Object.values(offered()).includes(text);
}

/**
 * A sentence of the interface about a flow for `Told`: what it quotes, titles of questions and texts of options, says its language.
 * @example toldIn(flow, '“Welcher Plan?” is “Basic”')
 */
export function toldIn(flow: Flow, sentence: string): string {
  const written = flowWords(flow);
  if (written.lang === undefined) return sentence;
  const texts = flow.nodes
    .filter(isAsked)
    .flatMap(({ title, options }) => [title, ...options.map(({ text }) => text).filter((text) => !isOffered(text))]);
  return toldAmong(texts, sentence, written);
}

/** The same of the heading that an option is under. */
export function groupWords(flow: Pick<Flow, 'language'>, { groupLanguage }: FlowOption): Written {
  return spoken(groupLanguage ?? flow.language);
}

/** The same of one text of an answer (`answerTexts`): of a choice; none for what was typed, whose language nobody knows. */
export function answerWords(flow: Pick<Flow, 'language'>, { options }: AskedNode, text: string): Written {
  const option = options.find((each) => each.text === text);
  return option === undefined ? {} : optionWords(flow, option);
}

function spoken(language: string | undefined): Written {
  return language === undefined ? {} : inLanguage({ language });
}
