import { siteText } from '@/lib/text';
import type { TrailScreen } from './screen-of';

/** Where a reader is in a flow. */
export interface Place {
  /** As its page says it; empty where that says nothing. */
  readonly words: string;
  /** As a number of all, for a bar; `of` is 0 where nobody knows how many there are. */
  readonly at: number;
  readonly of: number;
}

/**
 * Where a reader is, the same on a page, in its Markdown, and for programs. Steps are counted among those of the reader's way:
 * after the cause that was chosen, "Step 1 of 4".
 */
export function placeOf(screen: TrailScreen): Place {
  const words = siteText().flow;
  const { kind, flow, request, trail } = screen;
  if (kind === 'check') return { words: words.checkTitle, at: 1, of: 0 };
  if (kind === 'outcome') return { words: words.result, at: 1, of: 0 };
  if (request.isAll) return { words: words.allOnOne, at: 1, of: 0 };
  const { number, atMostMore } = trail.progress;
  if (flow.source === 'finder') return { words: words.choiceOf({ number }), at: number, of: 0 };
  const place = { at: number, of: number + atMostMore };
  if (flow.source !== 'steps') return { words: progressOf(number, atMostMore), ...place };
  const step = trail.path.filter(({ node }) => node.kind === 'step').length + 1;
  const isStep = screen.asked[0]?.node.kind === 'step';
  return { words: isStep ? words.stepOf({ number: step, all: step + atMostMore }) : '', ...place };
}

function progressOf(number: number, atMostMore: number): string {
  const words = siteText().flow;
  return atMostMore === 0 ? words.progressLast({ number }) : words.progress({ number, all: number + atMostMore });
}
