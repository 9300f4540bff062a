import type { Control } from '@/lib/format';
import type { ControlRule } from './control-rule';
import { datetimepicker } from './datetimepicker';
import { dropdown } from './dropdown';
import { infoblock } from './infoblock';
import { multilinetextbox } from './multilinetextbox';
import { multiselectdropdown } from './multiselectdropdown';
import { numerictextbox } from './numerictextbox';
import { radiobuttongroup } from './radiobuttongroup';
import { textblock } from './textblock';
import { textbox } from './textbox';

/** Every control of the format; a new one is one file and one line here. */
export const CONTROL_RULES: Readonly<Record<Control, ControlRule>> = {
  dropdown,
  multiselectdropdown,
  radiobuttongroup,
  textbox,
  multilinetextbox,
  numerictextbox,
  datetimepicker,
  infoblock,
  textblock,
};
