import type { Question } from '@/lib/format';
import { drawChoice } from '../controls/draw-choice';
import type { Edge, FlowOption, QuestionNode } from '../flow';

/** A required single choice of Stepwise's own making. */
export function choiceNode(
  id: string,
  title: string,
  options: readonly FlowOption[],
  edges: readonly Edge[],
): QuestionNode {
  return {
    kind: 'question',
    id,
    title,
    when: null,
    edges,
    options,
    question: { ...PLAIN, id, label: title, options },
    drawing: drawChoice(options),
    liveList: null,
    isMany: false,
    takesText: false,
    isRequired: true,
  };
}

const PLAIN: Question = {
  id: '',
  order: 0,
  control: 'radiobuttongroup',
  label: '',
  required: true,
  options: [],
  dynamicOptions: null,
  visibility: null,
  hidden: false,
  watermarkText: '',
  infoBalloonText: '',
  hints: [],
  content: '',
  maxLength: 0,
  numberOfLines: 0,
  validations: [],
  useAsAdditionalDetails: false,
  diagnosticInputRequiredClients: [],
};
