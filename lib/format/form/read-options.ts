import type { DynamicOptions, Option } from '../form';
import { type RawDynamicOptions, type RawElement, rawOption } from './raw-form';

/** The choices of a question: dropdown options, else radio options, in the author's order, duplicates kept (D.3). */
export function readOptions(element: RawElement): readonly Option[] {
  const { dropdownoptions, radiobuttonoptions } = element;
  return (dropdownoptions.length > 0 ? dropdownoptions : radiobuttonoptions).map(trimmed);
}

/**
 * What the portal would fetch (FORMAT.md D.5): its address, and what to offer without it. A `defaultDropdownOptions` on
 * the element instead of inside counts too.
 */
export function readDynamicOptions(element: RawElement): DynamicOptions | null {
  const dynamic = element.dynamicdropdownoptions;
  if (dynamic === null || isEmpty(dynamic)) return null;
  const offered = rawOption(dynamic.defaultdropdownoptions) ?? rawOption(element.defaultdropdownoptions);
  return {
    uri: dynamic.uri.trim(),
    textTemplate: dynamic.texttemplate,
    dependsOn: dynamic.dependson.trim(),
    fallback: [...dynamic.dropdownoptions, ...(offered === undefined ? [] : [offered])].map(trimmed),
  };
}

function isEmpty(dynamic: RawDynamicOptions): boolean {
  return (
    dynamic.uri === '' &&
    dynamic.dropdownoptions.length === 0 &&
    rawOption(dynamic.defaultdropdownoptions) === undefined
  );
}

/** An option with only a value is shown by it, and one with only a text stands for it. */
function trimmed({ text, value }: { readonly text: string; readonly value: string }): Option {
  return { value: value.trim() || text.trim(), text: text.trim() || value.trim() };
}
