import type { Catalog } from '@/lib/catalog';
import { type Flow, fieldName, readDateTime, shownQuestions } from '@/lib/flow';
import { openFlow, readFlowRequest } from '@/lib/journey';
import type { Journey } from './flow-driver';

/** What of a journey through any flow is not as it must be: other questions than the engine asks, typed text in an address. */
export function journeyFindings(catalog: Catalog, slug: string, journey: Journey): readonly string[] {
  const flow = openFlow(catalog, slug);
  if (flow === undefined) return [`${slug} is no flow`];
  const asked = journey.asked.map(([name = '']) => name);
  const expected = expectedQuestions(flow, journey);
  return [
    ...(asked.join('|') === expected.join('|')
      ? []
      : [`${slug}: asked ${asked.join(', ')} instead of ${expected.join(', ')}`]),
    ...typedInAddresses(journey).map((address) => `${slug}: typed text in ${address}`),
  ];
}

/** What was answered and is not on the last page. */
export function missingAnswers({ answered, summary }: Journey): readonly string[] {
  const texts = [...answered].flatMap(([name, given]) => (name.endsWith('~zone') ? [] : given));
  return texts.filter((text) => !summary.includes(readDateTime(text)?.local.replace('T', ' ') ?? text));
}

/** What the engine asks for the same answers. */
function expectedQuestions(flow: Flow, { answered }: Journey): readonly string[] {
  const fields = [...answered].flatMap(([name, given]) => given.map((text) => [name, text] as const));
  const { answers } = readFlowRequest(flow, [], [...fields, ['from', '']]);
  return shownQuestions(flow, answers).visits.map(({ node }) => fieldName(node.id));
}

/** Addresses that hold typed text, in whatever way it could be written there. */
function typedInAddresses({ typed, addresses }: Journey): readonly string[] {
  const long = typed.filter((text) => text.length > 12);
  const written = long.flatMap((text) => [new URLSearchParams({ text }).toString().slice(5), encodeURIComponent(text)]);
  return addresses.filter((address) => written.some((text) => address.includes(text)));
}
