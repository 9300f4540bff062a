import type { Hover } from 'vscode-languageserver';
import { fold } from '@/lib/catalog';
import { RULES } from '@/lib/compile/rules';
import { meantProperty } from '@/lib/format/places';
import { conditionSpot, questionOf } from './conditions';
import { spanOf } from './diagnostics';
import { namesOf } from './names';
import type { Project } from './project';
import { PROPERTY_ABOUT } from './property-about';
import type { DeclaredQuestion } from './questions';
import { look, type PropertyName, type Spot, spotAt } from './spot';
import { questionsIn, questionsKnownIn, symbolAt } from './symbols';
import type { Text } from './text';

/** What is known of the name at a cursor; `null` where nothing is. */
export function hoverAt(project: Project, path: string, offset: number): Hover | null {
  const text = project.textOf(path);
  if (text === undefined) return null;
  const spot = spotAt(look(text), offset);
  const said = [...aboutSpot(project, path, text, spot, offset), ...aboutFindings(project, path, text, offset)];
  if (said.length === 0) return null;
  const isWhole = spot.kind === 'body' || (spot.kind === 'propertyValue' && /[,;]/.test(spot.value));
  return {
    contents: { kind: 'markdown', value: said.join('\n\n') },
    ...(isWhole ? {} : { range: text.rangeOf(spot.start, spot.end) }),
  };
}

function aboutSpot(project: Project, path: string, text: Text, spot: Spot, offset: number): readonly string[] {
  if (spot.kind === 'propertyName') {
    const property = meantProperty(spot.name);
    return property === undefined ? [] : [`**${property}**: ${PROPERTY_ABOUT[property]}`];
  }
  if (spot.kind === 'propertyValue') {
    const said = aboutValue(project, spot.property, itemAt(text.text, spot, offset));
    if (said !== '') return [said];
  }
  if (spot.kind === 'blank')
    return [`A blank that the reader fills${spot.name === '' ? '' : `: **${plain(spot.name)}**`}.`];
  const answer = aboutAnswer(project, path, offset);
  if (answer !== '') return [answer];
  const found = symbolAt(project, path, offset);
  if (found?.symbol.kind === 'article') return [aboutArticle(project, found.symbol.path)];
  if (found?.symbol.kind === 'question') {
    const question = questionOf(questionsKnownIn(project, path), found.symbol.id);
    return question === undefined ? [] : [aboutQuestion(question)];
  }
  return [];
}

/** One item of a list. */
function itemAt(text: string, { start, end }: Spot, offset: number): string {
  const before = /[^,;]*$/.exec(text.slice(start, offset))?.[0] ?? '';
  return `${before}${/^[^,;]*/.exec(text.slice(offset, end))?.[0] ?? ''}`.trim();
}

function aboutValue(project: Project, property: PropertyName, item: string): string {
  const names = namesOf(project.live);
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.find(({ id }) => fold(id) === fold(item))?.name ?? '';
  const named =
    property === 'productPesIds'
      ? nameIn(names.products)
      : property === 'supportTopicIds'
        ? nameIn(names.topics)
        : /Clouds$|^cloudEnvironments$/.test(property)
          ? (project.live.data.clouds[item.toLowerCase()]?.name ?? '')
          : '';
  return named === '' ? '' : `**${plain(named)}**\n\n\`${item}\``;
}

function aboutArticle(project: Project, path: string): string {
  const file = project.live.files.get(path);
  return `**${plain(file?.name ?? path)}**\n\n${file?.facts?.kind ?? ''} · \`/articles/${project.live.slugOf(path) ?? ''}\` · ${plain(path)}`;
}

function aboutQuestion({ id, label, options }: DeclaredQuestion): string {
  const choices = options.map(({ value, text }) => `- \`${value}\` ${value === text ? '' : plain(text)}`);
  return [`**${plain(label || id)}**`, ...(choices.length > 0 ? [choices.slice(0, 20).join('\n')] : [])].join('\n\n');
}

/** What readers see of the answer that a condition compares with. */
function aboutAnswer(project: Project, path: string, offset: number): string {
  const condition = questionsIn(project, path).conditions.find(({ part }) => offset > part.start && offset < part.end);
  if (condition === undefined) return '';
  const at = [...condition.text].findIndex((_, index) => condition.at(index) >= offset);
  const spot = conditionSpot(condition, at < 0 ? condition.text.length : at);
  if (spot.kind === 'id') return '';
  const value = condition.text.slice(spot.start, spot.end).replace(/^(["'])(.*)\1$/, '$2');
  const question = questionOf(questionsKnownIn(project, path), spot.id);
  const option = question?.options.find((each) => each.value === value);
  return question === undefined || option === undefined ? '' : `**${plain(option.text)}**\n\n${plain(question.label)}`;
}

/** What the rule says of each finding here. */
function aboutFindings(project: Project, path: string, text: Text, offset: number): readonly string[] {
  const here = project.live.findings(path).filter((finding) => {
    const [start, end] = spanOf(finding, text);
    return offset >= start && offset <= end;
  });
  const codes = new Set(here.map(({ code }) => code));
  const rules = Object.values(RULES).flat();
  return rules
    .filter(({ code }) => codes.has(code))
    .map(({ code, meaning, fix }) => `*${code}*: ${plain(meaning)} ${plain(fix)}`);
}

/** Text that is not to be read as Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
