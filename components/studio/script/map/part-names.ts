import type { MapOption, MapPart, PartKind, TroubleshooterMap } from '@/lib/studio';
import type { Nameable } from '../form/asked-editor';
import type { Namable } from '../form/condition-row';

/** What the Studio calls each kind. */
export const KIND_NAMES: Readonly<Record<PartKind, string>> = {
  question: 'Question',
  card: 'Article card',
  outcome: 'Outcome',
};

/** Where ways can lead: id and name of each part, and the case summary. */
export function targetsOf({ parts, end }: TroubleshooterMap): readonly (readonly [id: string, name: string])[] {
  const named = parts.flatMap(({ id, kind, name }): readonly (readonly [string, string])[] =>
    id === '' ? [] : [[id, `${KIND_NAMES[kind]}: ${name}`]],
  );
  return [...named, [end, 'Case summary']];
}

/** What readers choose from at a part; nothing at an outcome. */
export function offeredAt(part: MapPart): readonly MapOption[] {
  return part.kind === 'outcome' ? [] : part.offered;
}

/** What conditions can name. @param own id of the part that they are of; @param isOwn whether they can name it too */
export function nameableIn({ parts }: TroubleshooterMap, own: string, isOwn: boolean): Nameable {
  const others = parts.flatMap((part): readonly Namable[] => {
    if (part.kind === 'outcome' || part.id === '' || (!isOwn && part.id === own)) return [];
    const { id, name, offered } = part;
    const control = part.kind === 'question' && offered.length === 0 ? part.card.control : 'dropdown';
    return [{ id, label: name, control, options: offered }];
  });
  return { others, first: others.find(({ id }) => isOwn && id === own) ?? others.at(0) };
}
