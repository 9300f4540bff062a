import type { CompiledTroubleshooter } from '@/lib/flow';
import { checkFlow, circlesIn, loop } from '@/lib/flow/checks';
import type { JsonPath } from '@/lib/format';
import { LIST_OF, PART_KINDS, type PartPlace } from './map-text';

/** Something wrong, at a part, at one of its ways, or (without a place) with the whole. */
export interface FoundProblem {
  readonly place: PartPlace | undefined;
  readonly way: number | undefined;
  readonly code: string;
  readonly short: string;
  readonly message: string;
}

/** What the map says in a box or at a way; anything else is an error that the findings explain. */
const SHORT: Readonly<Record<string, string>> = {
  'dead-end': 'Dead end',
  'unreachable-question': 'Never reached',
  'option-leads-nowhere': 'Answers lead nowhere',
  'unknown-goto': 'Leads to nothing',
  'way-never-taken': 'Never taken',
  'missing-outcome': 'No outcome is reached',
  'duplicate-node': 'Same ID as another',
  'unknown-card': 'No such article',
  'unknown-shared-question': 'No such question',
};

const LOOP = { code: loop.code, short: 'Loop' } as const;

/** What is wrong in a troubleshooter as it is typed: by the checks of `stepwise check`, and each part and way of a loop. */
export function problemsOf({ flow, places, findings }: CompiledTroubleshooter): readonly FoundProblem[] {
  const all = [...findings, ...checkFlow(flow, places)].filter(({ code }) => code !== LOOP.code);
  const found = all.flatMap(({ path, code, severity, message }): readonly FoundProblem[] => {
    const short = SHORT[code] ?? (severity === 'error' ? 'Error' : '');
    return short === '' ? [] : [{ ...placeOf(path), code, short, message }];
  });
  return [...found, ...loopsIn({ flow, places })];
}

/** Each circle is told at all of its parts, and at the ways between them. */
function loopsIn({ flow, places }: Pick<CompiledTroubleshooter, 'flow' | 'places'>): readonly FoundProblem[] {
  const ways = new Map(flow.nodes.map(({ id, edges }) => [id, edges.map(({ to }) => to)]));
  const found = new Map<string, FoundProblem>();
  for (const circle of circlesIn(ways)) {
    const message = `Answers lead around in a circle: ${[...circle, circle[0]].join(' → ')}`;
    for (const [index, id] of circle.entries()) {
      const { place } = placeOf(places.get(id) ?? []);
      const to = circle[(index + 1) % circle.length];
      const inCircle = flow.nodes.find((node) => node.id === id)?.edges ?? [];
      const taken = [...inCircle.keys()].filter((way) => inCircle[way]?.to === to);
      for (const way of [undefined, ...taken])
        found.set(JSON.stringify([place, way]), { place, way, ...LOOP, message });
    }
  }
  return [...found.values()];
}

function placeOf([list, at, key, way]: JsonPath): Pick<FoundProblem, 'place' | 'way'> {
  const kind = PART_KINDS.find((each) => LIST_OF[each] === list);
  if (kind === undefined || typeof at !== 'number') return { place: undefined, way: undefined };
  return { place: { kind, at }, way: key === 'next' && typeof way === 'number' ? way : undefined };
}
