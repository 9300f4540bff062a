import type { Header } from '../header/header';
import type { Properties } from '../header/properties';
import { KINDS, type Kind, kindOf } from '../kind';
import { nearestName } from '../nearest-name';
import type { Report } from '../rule';
import { missingSelfHelpType } from '../rules/missing-self-help-type';
import { unknownKind } from '../rules/unknown-kind';

/** The article's kind; a missing or unheard-of `selfHelpType` is reported, unless the file has no header at all. */
export function readKind(header: Header, properties: Properties, report: Report): Kind {
  const written = properties.get('selfHelpType');
  const kind = kindOf(written);
  if (kind !== 'unknown' || header.dialect === 'none') return kind;
  if (written === '') report(missingSelfHelpType.at(properties.offset('selfHelpType')));
  else report(unknownKind.at(properties.offset('selfHelpType'), written, nearestName(written, KINDS)));
  return kind;
}
