import type { FormEdit, MapEdit, PartKey, PartPlace } from '@/lib/studio';

const KEYS: ReadonlySet<string> = new Set<PartKey>([
  ...(['content', 'controlType', 'displayLabel', 'infoBalloonText', 'maxLength'] as const),
  ...(['numberOfLines', 'required', 'useAsAdditionalDetails', 'watermarkText'] as const),
]);

function isPartKey(key: string): key is PartKey {
  return KEYS.has(key);
}

/** A change at the fields of a form’s question as one of a part; `undefined` for what parts don’t have. */
export function toMapEdit(edit: FormEdit, part: PartPlace): MapEdit | undefined {
  switch (edit.what) {
    case 'set':
      return isPartKey(edit.key) ? { what: 'set', part, key: edit.key, value: edit.value } : undefined;
    case 'id':
      return { what: 'id', part, id: edit.id };
    case 'asked':
      return { what: 'asked', part, asked: edit.asked };
    case 'addItem':
      return { what: 'addItem', part, list: edit.list };
    case 'removeItem':
      return { what: 'removeItem', part, list: edit.list, index: edit.index };
    case 'moveItem':
      return { what: 'moveItem', part, list: edit.list, index: edit.index, to: edit.to };
    case 'item':
      return { what: 'item', part, list: edit.list, index: edit.index, key: edit.key, value: edit.value };
    default:
      return undefined;
  }
}
