import type { ReactNode } from 'react';
import { carriedFields, FLOW_FIELDS, type Flow, isAsked, namesOf } from '@/lib/flow';
import { answersAddress, pageFields, type TrailScreen } from '@/lib/journey';

/** The form of the page; buttons beside it name it. */
export const FLOW_FORM = 'flow-form';

interface Props {
  readonly screen: TrailScreen;
  /** Segments whose fields the form holds. */
  readonly from: readonly string[];
  /** Ids of the nodes whose fields are on the page. */
  readonly shown: ReadonlySet<string>;
  /** Whether it is the form of the page, which a driver fills in, or a way back from the last one. */
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

/**
 * The form of a page of a flow. It carries every answer: in its address and body where text may be typed, else in the
 * address alone, so that the next page can be kept by caches. The server judges what is entered, not the browser. Without
 * script it is the browser that fills the form again on Back, which `autocomplete="off"` would forbid; script sets that.
 */
export function FlowForm({ screen, from, shown, isMain = true, children }: Props) {
  const { flow, segment, request } = screen;
  const typed = takesText(flow);
  const control = pageFields(request);
  const carried = carriedFields(flow, request.answers).filter(
    ([name]) => !shown.has(namesOf(flow).field(name)?.node.id ?? ''),
  );
  return (
    <form
      id={isMain ? FLOW_FORM : undefined}
      method={typed ? 'post' : 'get'}
      action={typed ? answersAddress(flow, segment, request.answers, control) : answersAddress(flow, segment, NOTHING)}
      noValidate
      data-flow={isMain ? flow.id : undefined}
      data-flow-form
    >
      {carried.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose fields may be alike.
        <input key={at} type="hidden" name={name} value={value} data-typed={isTyped(screen, name) || undefined} />
      ))}
      {from.map((each) => (
        <input key={each} type="hidden" name={FLOW_FIELDS.from} value={each} />
      ))}
      {!typed && control.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
    </form>
  );
}

const NOTHING = { choices: new Map(), texts: new Map() };

/** Whether anything in the flow is answered by typing. */
export function takesText({ nodes }: Flow): boolean {
  return nodes.some((node) => isAsked(node) && node.takesText);
}

function isTyped({ flow }: TrailScreen, name: string): boolean {
  const field = namesOf(flow).field(name);
  return field !== undefined && (field.part !== 'answer' || field.node.options.length === 0);
}
