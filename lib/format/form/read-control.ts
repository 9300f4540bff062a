import { CONTROLS, type Control } from '../form';
import { nearestName } from '../nearest-name';
import type { Report } from '../rule';
import { unknownControl } from '../rules/unknown-control';

const BY_NAME: ReadonlyMap<string, Control> = new Map(CONTROLS.map((control) => [control, control]));

/** The control that a `controlType` names, in any case; a name that is none is reported and read as a text box. */
export function readControl(controlType: string, offset: () => number, report: Report): Control {
  const written = controlType.trim();
  const control = BY_NAME.get(written.toLowerCase());
  if (control !== undefined) return control;
  report(unknownControl.at(offset(), written, nearestName(written, CONTROLS)));
  return 'textbox';
}
